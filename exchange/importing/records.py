"""The fates of rows that belong to a customer, or to an order or agreement of one: new, an update, there, doubtful.

First each row finds what it belongs to, all names of the sheet together. Then the rows go through in pages of what
they belong to, against what the file has of it: neither the sheet's size nor the file's costs more than its share.
"""

from collections import defaultdict
from collections.abc import Hashable
from datetime import date

from changes.rows import chunked
from exchange.importing.desk import Desk, Parent
from exchange.importing.finding import Above, Answer, Customers
from exchange.importing.kinds import Kind
from exchange.importing.mapping import Mapping
from exchange.importing.orders import OrderPage
from exchange.importing.pages import LinePage, Page
from exchange.importing.plan import DOUBTFUL, WRONG, Candidate, Draft, Progress
from exchange.importing.row_parts import given
from exchange.importing.words import Words
from resources.language import N_, Message

PAGE = 500
"""Customers or orders that are looked at together."""


class RecordPlanner:
    """Gives each row of a sheet of records its fate."""

    def __init__(
        self, kind: Kind, mapping: Mapping, words: Words, today: date, *, settling: bool = False
    ) -> None:
        self.desk = Desk(kind, mapping, words, today, settling=settling)

    def plan(self, drafts: list[Draft], progress: Progress) -> None:
        """All rows of a sheet: a job for the reading thread."""
        desk = self.desk
        if desk.lines is not None:
            _carry_on(drafts, desk)
        self._customers = Customers(values for one in drafts if (values := given(one.made, desk.firm)))
        self._above = None
        if desk.above is not desk.firm:
            self._above = Above(desk.above.model, (given(one.made, desk.above) for one in drafts))
        groups: dict[Parent, list[Draft]] = defaultdict(list)
        lost: dict[Hashable, Draft] = {}
        for draft in drafts:
            parent = self._quietly(draft) if draft.fate == WRONG else self._parent(draft)
            if parent is not None:
                groups[parent].append(draft)
            elif draft.fate == DOUBTFUL and desk.lines is not None:
                self._wait(draft, lost)
        self._pages(groups, len(drafts), progress)

    def _pages(self, groups: dict[Parent, list[Draft]], total: int, progress: Progress) -> None:
        desk = self.desk
        page = OrderPage if desk.lines is not None else LinePage if desk.part.numbered else Page
        done = 0
        for some in chunked(groups.items(), PAGE):
            page(desk, dict(some)).decide()
            done += sum(len(found) for _, found in some)
            progress((total + done) // 2, total)

    def _parent(self, draft: Draft) -> Parent | None:
        desk, own = self.desk, draft.made.own
        if self._above is not None:
            return self._deep(draft, self._above)
        values = given(draft.made, desk.firm)
        parent = desk.settle(draft, desk.link, self._customers.find(values) if values else Answer(), own)
        if parent is None and draft.fate not in (WRONG, DOUBTFUL):
            draft.be(
                WRONG, Message(N_("{field} is missing."), field=Message(desk.part.field(desk.link).label))
            )
        return parent

    def _quietly(self, draft: Draft) -> Parent | None:
        """The customer of a row that is wrong: the order to which it belongs waits for it."""
        values = given(draft.made, self.desk.firm)
        if self.desk.lines is None or not values or self.desk.above is not self.desk.firm:
            return None
        return self._customers.find(values).id

    def _deep(self, draft: Draft, above: Above) -> Parent | None:
        """The order of a line: by its number, and by the customer where the sheet has one."""
        desk, called, firm = self.desk, given(draft.made, self.desk.above), given(draft.made, self.desk.firm)
        label = Message(desk.above.label)
        if not called:
            draft.be(WRONG, Message(N_("{field} is missing."), field=label))
            return None
        customer = self._customers.find(firm) if firm else None
        if customer is not None and customer.id is None and not customer.candidates:
            draft.be(WRONG, *([customer.reason] if customer.reason else []))
            return None
        ids = None if customer is None else [customer.id, *(one.customer for one in customer.candidates)]
        found = above.find(called, None if ids is None else [one for one in ids if one])
        name = " · ".join(map(str, called.values()))
        if len(found) == 1:
            answer = Answer(found[0])
        elif found:
            reason = Message(N_("Several customers have {field} “{name}”."), field=label, name=name)
            answer = Answer(None, reason, tuple(self._whose(above, one, name, reason) for one in found[:9]))
        else:
            answer = Answer(None, self._none(label, name, customer))
        return desk.settle(draft, desk.link, answer, draft.made.own)

    def _none(self, label: Message, name: str, customer: Answer | None) -> Message:
        if customer is None:
            return Message(N_("{field}: there is no “{name}” in the file."), field=label, name=name)
        firm = self._customers.called(customer.id) if customer.id else ""
        return Message(
            N_("{field}: “{customer}” has no “{name}” in the file."), field=label, name=name, customer=firm
        )

    def _whose(self, above: Above, row: int, name: str, reason: Message) -> Candidate:
        return Candidate(row, None, f"{name} · {self._customers.called(above.customers[row])}", (reason,))

    def _wait(self, draft: Draft, lost: dict[Hashable, Draft]) -> None:
        """Rows of one order whose customer is in doubt: the first asks, the others go with it."""
        number = draft.made.own.get(self.desk.part.same_by[0][-1])
        firm = given(draft.made, self.desk.firm)
        key = (firm.get("code"), firm.get("name"), number)
        first = lost.setdefault(key, draft) if number else draft
        if first is not draft:
            draft.waits = (first,)


def _carry_on(drafts: list[Draft], desk: Desk) -> None:
    """Cells that are filled in the first row of an order only say the same of the rows below it."""
    before: Draft | None = None
    number = desk.part.same_by[0][-1]
    for draft in drafts:
        own = draft.made.own
        if before is not None and not given(draft.made, desk.firm):
            same = own.get(number) is not None and own.get(number) == before.made.own.get(number)
            if same or (not own and draft.made.children):
                _carry(draft, before, desk)
        before = draft


def _carry(draft: Draft, before: Draft, desk: Desk) -> None:
    draft.made.own = before.made.own | draft.made.own
    draft.made.children += [child for child in before.made.children if child.part is desk.firm]
