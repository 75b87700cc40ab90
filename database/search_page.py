"""What a search found, as people read it: a title, what stands beside and below it, and the parts that were met.

Jobs for the reading thread.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

import search
from changes.describe import text
from changes.rows import read_many, rows
from database.lookups import Lookups
from models import BY_NAME, Contact, Customer, Declared, Phone, Product, Record, Row, declared
from resources.language import N_, Message
from search import Hit, Question

FEW, MANY = 5, 50
"""How many lines a group shows at first, and when all of it is wanted."""

DOT = " · "

_BEFORE, _LONGEST = 16, 120

_SPEAKING = frozenset({"text", "dictionary"})
"""Kinds of values that say what they are without a label."""

Span = tuple[int, int]
"""A part of a text that was met: start and length in characters."""


class Words(NamedTuple):
    """A text and the parts of it that were met."""

    text: str
    spans: tuple[Span, ...] = ()


NOTHING = Words("")


@dataclass(frozen=True)
class Line:
    """One thing found. ``customer`` is whom to open, None for a product that stands for itself; ``beside`` follows the
    title, ``below`` is the second line.
    """

    group: str
    table: str
    row: int
    customer: int | None
    title: Words
    beside: str = ""
    below: Words = NOTHING


@dataclass(frozen=True)
class Section:
    """The lines of a group, the best first; how many there are, and whether there are more than were counted."""

    group: str
    lines: list[Line]
    total: int
    more: bool


@dataclass(frozen=True)
class Result:
    """What was asked and what was found; ``nearest`` is a guess when that is nothing."""

    question: Question
    sections: list[Section]
    nearest: Line | None = None


def search_page(typed: str, kind: str, limit: int, today: date, lookups: Lookups) -> Result:
    """Answer what somebody typed."""
    question = search.ask(typed, kind)
    answer = search.find(question, limit)
    hits = [hit for group in answer.groups for hit in group.hits]
    guess = search.nearest(question) if question and not hits else None
    lines = _Writer(question, today, lookups).lines([*hits, *([guess] if guess else [])])
    sections = [
        Section(
            group.key,
            [one for hit in group.hits if hit in lines for one in _opened(lines[hit], question, lookups)],
            group.total,
            group.more,
        )
        for group in answer.groups
    ]
    return Result(question, sections, lines.get(guess) if guess else None)


def _opened(line: Line, question: Question, lookups: Lookups) -> list[Line]:
    """A product that was asked for as a product: the customers who are interested in it, the newest first."""
    if question.kind != "product" or line.table != Product._meta.table_name:
        return [line]
    interested = Customer.products_of_interest.contains(f",{line.row},")
    query = Customer.select(Customer.id, Customer.name).where(interested, Customer.deleted_at.is_null())
    label = Words(Message(Customer.products_of_interest.label).render(lookups.language))
    found = [
        replace(line, customer=customer, beside=name, below=label)
        for customer, name in rows(query.order_by(Customer.id.desc()).limit(FEW))
    ]
    return found or [line]


def counts(typed: str) -> dict[str, tuple[int, bool]]:
    """For each type of question: how many rows answer it, and whether there are more than were counted."""
    found: dict[str, tuple[int, bool]] = {}
    for kind in search.TYPES:
        groups = search.find(search.ask(typed, kind), 0).groups
        total = sum(group.total for group in groups)
        found[kind] = (
            min(total, search.COUNTED),
            total > search.COUNTED or any(group.more for group in groups),
        )
    return found


class _Writer:
    """Puts hits into words."""

    def __init__(self, question: Question, today: date, lookups: Lookups) -> None:
        self.question, self.today, self.lookups = question, today, lookups

    def lines(self, hits: list[Hit]) -> dict[Hit, Line]:
        """A line for each hit whose row is there."""
        shown = _rows((hit.table, hit.row) for hit in hits)
        found = _rows((hit.found_table, hit.found_row) for hit in hits if hit[:2] != hit[4:])
        firms = {hit.customer for hit in hits if hit.customer}
        self.names = dict(rows(Customer.select(Customer.id, Customer.name).where(Customer.id.in_(firms))))
        return {
            hit: self._line(hit, shown[hit[:2]], found.get(hit[4:], shown[hit[:2]]))
            for hit in hits
            if hit[:2] in shown
        }

    def _line(self, hit: Hit, row: Row, found: Row) -> Line:
        model, found_in = BY_NAME[hit.table], BY_NAME[hit.found_table]
        group = search.groups_of(model)[0]
        met = self._met(found_in, found)
        named = model._meta.fields[model.named_by]
        if model.timeline:
            return self._record(hit, row, found, met)
        title = self._words(model, named, row)
        below = self._below(model, row) if met is None or (found is row and met is named) else None
        if below is None:
            assert met is not None
            below = self._field(found_in, met, found)
        return Line(
            group, hit.table, hit.row, hit.customer, title, self._beside(model, row, hit.customer), below
        )

    def _record(self, hit: Hit, row: Row, found: Row, met: Declared | None) -> Line:
        """What is said in it; what it is, of which day and whose is below."""
        model, found_in = BY_NAME[hit.table], BY_NAME[hit.found_table]
        line = model.timeline
        assert line
        fields = [model._meta.fields[name] for name in (*line.title, line.text) if name]
        said = (
            met
            if met is not None and found_in is model
            else next((one for one in fields if row[one.name]), None)
        )
        title = self._words(model, said, row) if said else Words(self._noun(model))
        kinds = [one for one in fields if one.kind == "dictionary" and one is not said]
        words = [
            row[line.on].isoformat() if row[line.on] else "",
            self._noun(model),
            *(self.lookups.text(one, row[one.name]) for one in kinds),
            self.names.get(hit.customer or 0, ""),
        ]
        below = DOT.join(word for word in words if word)
        if found_in is not model and met is not None:
            return Line(
                "record", hit.table, hit.row, hit.customer, title, below, self._field(found_in, met, found)
            )
        return Line("record", hit.table, hit.row, hit.customer, title, "", Words(below))

    def _noun(self, model: type[Record]) -> str:
        return Message(model.nouns[0]).render(self.lookups.language)

    def _met(self, model: type[Record], row: Row) -> Declared | None:
        """The field in which something was met, a name before the others."""
        met = [one for one in search.searched(model) if self._spans(model, one, row)]
        return min(met, key=lambda one: search.place_of(model, one) != search.NAME, default=None)

    def _spans(self, model: type[Record], one: Declared, row: Row) -> list[Span]:
        value = row[one.name]
        return self.question.marks(search.place_of(model, one), str(value)) if value else []

    def _words(self, model: type[Record], one: Any, row: Row) -> Words:
        """A value with what was met of it: on one line, and of a long one the part where it was met."""
        value = " ".join(str(row[one.name] or "").split())
        if isinstance(one, Declared) and one.kind in ("dictionary", "person"):
            return Words(self.lookups.text(one, row[one.name]))
        spans = self.question.marks(search.place_of(model, one), value) if value else []
        return _excerpt(value, spans)

    def _field(self, model: type[Record], one: Declared, row: Row) -> Words:
        """A value behind its label."""
        words = self._words(model, one, row)
        label = f"{Message(one.label).render(self.lookups.language)} "
        return Words(label + words.text, tuple((start + len(label), length) for start, length in words.spans))

    def _beside(self, model: type[Record], row: Row, customer: int | None) -> str:
        if model is Customer:
            parts = [self.lookups.text(one, row[one.name]) for one in (Customer.region, Customer.level)]
        else:
            parts = [self.names.get(customer or 0, "")]
        if model is Contact:
            parts.append(row["title"] or "")
        return DOT.join(part for part in parts if part)

    def _below(self, model: type[Record], row: Row) -> Words:
        """The second line of a row that was met by its name."""
        if model is Customer:
            return Words(_state(row, self.today).render(self.lookups.language))
        if model is Contact:
            numbers = [row[one.name] for one in declared(model) if isinstance(one, Phone) and row[one.name]]
            return Words(str(numbers[-1]) if numbers else "")
        listed = [one for one in declared(model) if one.listed and one.kind in _SPEAKING and row[one.name]]
        names = self.lookups.names
        return Words(
            DOT.join(text(one, row[one.name], names) for one in listed if one.name != model.named_by)
        )


def _rows(wanted: Iterable[tuple[str, int]]) -> dict[tuple[str, int], Row]:
    """Rows by table and id."""
    by_table: dict[str, set[int]] = {}
    for table, row in wanted:
        by_table.setdefault(table, set()).add(row)
    return {
        (table, row["id"]): row
        for table, ids in by_table.items()
        for row in read_many(BY_NAME[table], "id", ids)
    }


def _excerpt(value: str, spans: list[Span]) -> Words:
    """The part of a long text where something was met."""
    cut = max(0, spans[0][0] - _BEFORE) if spans and spans[0][0] + spans[0][1] > _LONGEST // 2 else 0
    head = "…" if cut else ""
    kept = head + value[cut : cut + _LONGEST] + ("…" if cut + _LONGEST < len(value) else "")
    moved = [(start - cut + len(head), length) for start, length in spans]
    return Words(
        kept, tuple((start, min(length, len(kept) - start)) for start, length in moved if start < len(kept))
    )


def _state(row: Row, today: date) -> Message:
    """When a customer was last contacted, and whether the next time is over."""
    last, following = row["last_contact_on"], row["next_contact_on"]
    late = (today - following).days if following else 0
    known = _days((today - last).days) if last else Message(N_("Not contacted yet"))
    if late > 0:
        return Message(N_("{known} · {n} d overdue"), known=known, n=late)
    return Message(N_("{known} · next {day}"), known=known, day=following.isoformat()) if following else known


def _days(days: int) -> Message:
    if days <= 0:
        return Message(N_("Last contact today"))
    return (
        Message(N_("Last contact yesterday"))
        if days == 1
        else Message(N_("Last contact {n} days ago"), n=days)
    )
