"""Orders and quotes whose rows hold a line each: the rows of one order make one record with its lines."""

from collections import defaultdict
from collections.abc import Hashable

from exchange.importing.comparing import changed, comparable
from exchange.importing.desk import Desk, Parent
from exchange.importing.known import Difference
from exchange.importing.lines import Match, Matching, lines_of
from exchange.importing.pages import Groups, Page, header_key
from exchange.importing.parts import Child
from exchange.importing.plan import DOUBTFUL, NEW, SAME, UPDATE, WRONG, Draft, listed
from exchange.importing.row_parts import given
from models import Link, Multiline, Row, declared
from resources.language import N_, Message


class OrderPage(Page):
    """Rows of orders, by customer; the number is unique only there."""

    def __init__(self, desk: Desk, groups: Groups) -> None:
        super().__init__(desk, groups)
        assert desk.lines is not None
        self.line = desk.lines
        self.to_order = next(
            field.name for field in declared(self.line.model)
            if isinstance(field, Link) and field.parent and field.target is self.model
        )  # fmt: skip
        self.number = self.part.same_by[0][1]
        mapped = {desk.link, *desk.maps(self.part)}
        self.keys = next((one for one in self.part.same_by if mapped.issuperset(one)), self.part.same_by[-1])
        fields = ("product", "description", "unit", "quantity", "price", "discount")
        self.names = tuple(dict.fromkeys((*fields, *desk.maps(self.line))))
        self.header = tuple(name for name in desk.maps(self.part) if name != "remarks")
        self.here: dict[int, list[Row]] = {}

    def read(self) -> dict[int, list[Row]]:
        """The orders of the customers; of those that the sheet names, the lines."""
        found = super().read()
        numbers = {
            (parent, self._number(draft.made.own))
            for parent, drafts in self.groups.items()
            for draft in drafts
        }
        ids = [
            row["id"]
            for customer, rows in found.items()
            for row in rows
            if (customer, self._number(row)) in numbers
        ]
        self.here = lines_of(self.line.model, self.to_order, ids, self.names)
        return found

    def line_values(self, draft: Draft) -> Row | None:
        """The values of the row's line; a product alone makes one."""
        values = given(draft.made, self.line)
        product = self.desk.product
        if not values and product is not None and given(draft.made, product):
            draft.made.children.append(Child(self.line, values))
        return values if any(child.part is self.line for child in draft.made.children) else None

    def _number(self, row: Row) -> Hashable:
        number: Hashable = comparable(self.part.field(self.number), row.get(self.number))
        return number

    # -- orders -------------------------------------------------------------------------------------------------

    def decide_group(self, parent: Parent, drafts: list[Draft]) -> None:
        """The orders of one customer."""
        there = {self._known(row): row for row in self._there}
        orders: dict[Hashable, list[Draft]] = defaultdict(list)
        for draft in drafts:
            orders[self._known(draft.made.own)].append(draft)
        for key, rows in orders.items():
            self._order(there.get(key), rows)

    def _known(self, row: Row) -> Hashable:
        """What tells an order from the customer's others: its number (and version), else all that is said of it."""
        if self._number(row) is None:
            return header_key(self.model, row, self.header)
        begin = {name: self.part.field(name).default for name in self.keys}
        return self.key(
            begin | {name: row[name] for name in self.keys if row.get(name) is not None}, self.keys
        )

    def _order(self, there: Row | None, rows: list[Draft]) -> None:
        live = [draft for draft in rows if draft.fate != WRONG]
        if not live:
            return
        header = self._merged(live)
        if there is None and self.lacks(live[0], header):
            for draft in live[1:]:
                draft.be(WRONG, *live[0].reasons)
            return
        lines = [values for draft in live if (values := self.line_values(draft)) is not None]
        held = self.here.get(there["id"], []) if there is not None else []
        found = iter(Matching(self.line.model, self.names, held).run(lines))
        matches = [next(found) if self.line_values(draft) is not None else None for draft in live]
        if there is None:
            self._new(live, header, matches)
        else:
            self._existing(live, there, header, matches)
        if not self.desk.settling:
            self._hold(rows)

    def _merged(self, live: list[Draft]) -> Row:
        """The order that its rows together describe; a row that says something else of it is doubtful."""
        header = live[0].made.own
        empty = dict.fromkeys((field.name for field in declared(self.model)), None)
        for draft in live[1:]:
            clash = changed(self.model, empty | header, draft.made.own)
            other = []
            for name, (old, new) in clash.items():
                if old is None:
                    header[name] = new
                elif isinstance(self.part.field(name), Multiline):
                    header[name] = f"{old}\n{new}"
                else:
                    other.append(Message(self.part.field(name).label))
            if other:
                reason = N_("Row {row} of the same order says otherwise: {fields}.")
                self.desk.doubt(draft, Message(reason, row=live[0].number, fields=listed(other)))
        return header

    def _new(self, live: list[Draft], header: Row, matches: list[Match | None]) -> None:
        first, position = live[0], 0
        for name, value in self.desk.defaults.items():
            header.setdefault(name, value)
        with_line = [draft for draft, match in zip(live, matches, strict=True) if match is not None]
        for draft, match in zip(live, matches, strict=True):
            if draft is not first:
                draft.joined = first
                first.followers += (draft,)
            if match is not None:
                position += 1
                self._place(draft, position)
                self._twin(draft, match, with_line)
            elif draft is not first and draft.fate == NEW:
                draft.be(SAME, Message(N_("Row {row} says the same."), row=first.number))

    def _place(self, draft: Draft, position: int) -> None:
        values = self.line_values(draft)
        if values is not None:
            values.setdefault("position", position)

    def _twin(self, draft: Draft, match: Match, with_line: list[Draft]) -> None:
        if match.twin is not None and self.desk.tidy:
            self.desk.doubt(draft, Message(N_("Row {row} says the same."), row=with_line[match.twin].number))

    def _existing(self, live: list[Draft], there: Row, header: Row, matches: list[Match | None]) -> None:
        """An order that is there: what its first row says of it, and what each says of its line, may be new."""
        last = max((row["position"] or 0 for row in self.here.get(there["id"], [])), default=0)
        fields = changed(self.model, there, header)
        with_line = [draft for draft, match in zip(live, matches, strict=True) if match is not None]
        for draft, match in zip(live, matches, strict=True):
            difference = Difference()
            if draft is live[0] and fields:
                difference.updates.append((self.model, there, fields))
            if match is not None and match.row is not None and match.fields:
                difference.updates.append((self.line.model, match.row, match.fields))
            elif match is not None and match.row is None:
                last += 1
                self._place(draft, last)
                line = next(child for child in draft.made.children if child.part is self.line)
                difference.children.append((line, there["id"]))
                self._twin(draft, match, with_line)
            self._fate(draft, difference)

    def _fate(self, draft: Draft, difference: Difference) -> None:
        if not difference:
            draft.be(SAME if draft.fate == NEW else draft.fate)
            return
        words = [Message(field.label) for field in difference.names]
        words += [Message(child.part.label) for child, _ in difference.children]
        said = Message(N_("Different: {fields}."), fields=listed(dict.fromkeys(words)))
        if self.desk.updates:
            draft.difference = difference
            draft.be(UPDATE if draft.fate == NEW else draft.fate, said)
        else:
            draft.be(SAME, said)

    def _hold(self, rows: list[Draft]) -> None:
        """An order is taken whole: where one of its rows is not clear, the others wait for it."""
        unclear = [draft for draft in rows if draft.fate in (WRONG, DOUBTFUL)]
        if not unclear:
            return
        first = unclear[0]
        for draft in unclear[1:]:
            if draft.fate == DOUBTFUL and draft.asks and draft.asks == first.asks == self.desk.link:
                draft.waits = (first,)
        waits = tuple(one for one in unclear if not one.waits)
        reason = Message(N_("Row {row} of the same order is not clear."), row=first.number)
        for draft in rows:
            if draft.fate in (NEW, UPDATE):
                draft.be(DOUBTFUL, reason)
                draft.waits = waits
