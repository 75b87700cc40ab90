"""Records, orders with their lines, lines of orders that are there; products, which belong to nobody."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from changes.rows import chunked
from exchange.importing.fresh import Fresh
from exchange.importing.parts import Child
from exchange.importing.plan import Draft
from exchange.importing.planning import newest_batch, replan
from exchange.importing.writer import Writer
from models import Customer, Link, Record, Row, declared, parents

_PAGE = 2_000


class RowWriter(Writer):
    """Writes rows of one table."""

    def write(self, taken: list[Draft]) -> None:
        """The new rows."""
        fresh = [draft for draft in taken if not draft.difference]
        for some in chunked(fresh, _PAGE):
            ids = self.insert(self.plan.kind.main.model, [draft.made.own for draft in some], len(some))
            for draft, row_id in zip(some, ids, strict=True):
                draft.row = row_id


class RecordWriter(RowWriter):
    """Writes records of customers, and before them whom and what they name that nobody had yet."""

    def settle(self, taken: list[Draft]) -> list[Draft]:
        """The rows decided anew where somebody decided or wrote something since the plan was made."""
        self.fresh: dict[Fresh, int] = {}
        if self.plan.upto != newest_batch() or any(draft.decision for draft in taken):
            replan(self.plan, taken, self.today)
            taken = [draft for draft in taken if draft.taken]
        return taken

    def is_new(self, draft: Draft) -> bool:
        """A row of an order that is there is an update of it."""
        return not draft.difference

    def write(self, taken: list[Draft]) -> None:
        """Whom the rows name, the records, the lines; then what lines took the place of."""
        self._add_fresh(self.plan.fresh)
        firsts = [draft for draft in taken if not draft.difference and draft.joined is None]
        self._in_turn(firsts)
        kind = self.plan.kind
        lines = kind.keyed(kind.lines) if kind.lines else None
        if lines is not None:
            link = _up(lines.model, kind.main.model)
            found = ((first, one) for first in firsts for one in (first, *first.followers) if one.taken)
            self._lines(
                lines.model,
                (
                    child.values | {link: first.row}
                    for first, one in found
                    for child in _lines(one, lines.key)
                ),
            )
            below = ((child, row) for draft in taken for child, row in draft.difference.children)
            self._lines(lines.model, (child.values | {link: row} for child, row in below))
        for row_id in {draft.replaces for draft in taken if draft.replaces}:
            self.work.delete(kind.main.model, row_id)
            self.result.written += 1

    def _in_turn(self, firsts: list[Draft]) -> None:
        """What names another row of the sheet, as a return its order, comes when that has its id."""
        left = firsts
        while left:
            waiting = {id(one) for one in left}
            ready = [
                draft for draft in left if not any(id(one) in waiting for one in draft.made.own.values())
            ]
            super().write(ready or left)
            left = [draft for draft in left if draft.row is None] if ready else []

    def _lines(self, model: type[Record], found: Iterable[Row]) -> None:
        for some in chunked(found, _PAGE):
            self.insert(model, some, len(some))

    def _add_fresh(self, wanted: Iterable[Fresh]) -> None:
        """Customers, products and persons who were named and not there."""
        by_model: dict[type[Record], list[Fresh]] = defaultdict(list)
        for one in wanted:
            by_model[one.model].append(one)
        for model in sorted(by_model, key=lambda one: len(parents(one))):
            found = by_model[model]
            for new, row_id in zip(found, self.insert(model, map(self._values, found)), strict=True):
                self.fresh[new] = row_id
                self.result.added.setdefault((model, ""), []).append(new.word)

    def _values(self, new: Fresh) -> Row:
        values = new.values
        if new.model is Customer:
            return {"filed_on": self.today, "owner": self.me} | values
        for link in parents(new.model)[:1]:
            values[link.name] = new.above
        return values

    def id_of(self, value: Any) -> Any:
        """The id of what a row names."""
        if isinstance(value, Fresh):
            return self.fresh[value]
        return value.row if isinstance(value, Draft) else super().id_of(value)


def _lines(draft: Draft, key: str) -> list[Child]:
    return [child for child in draft.made.children if child.part.key == key]


def _up(line: type[Record], model: type[Record]) -> str:
    """The link of lines to what has them."""
    names = (str(one.name) for one in declared(line) if isinstance(one, Link) and one.target is model)
    return next(names)
