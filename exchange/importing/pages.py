"""Rows of some customers, or of some orders and agreements, against what the file has of them: a page at a time."""

from collections import defaultdict
from collections.abc import Hashable
from datetime import date
from typing import Any

from changes.rows import read_many
from exchange.importing.comparing import changed, comparable
from exchange.importing.desk import Desk, Parent
from exchange.importing.finding import Belongings, bare, names_of
from exchange.importing.fresh import Fresh
from exchange.importing.known import Difference
from exchange.importing.lines import Match, Matching, is_sum, lines_of
from exchange.importing.plan import DOUBTFUL, NEW, SAME, UPDATE, WRONG, Candidate, Draft, listed
from exchange.importing.row_parts import given
from exchange.importing.targets import within_customer
from exchange.importing.words import NewWord
from models import Contact, Declared, Link, Record, Row, Several, declared, fold
from resources.language import N_, Message

Groups = dict[Parent, list[Draft]]
Key = tuple[tuple[str, ...], tuple[Any, ...]]


class Page:
    """Rows that are one record each, by what they belong to."""

    def __init__(self, desk: Desk, groups: Groups) -> None:
        self.desk, self.groups = desk, groups
        self.model, self.part = desk.model, desk.part
        self.ids = [parent for parent in groups if isinstance(parent, int)]
        own = desk.maps(self.part)
        self._within = [one for name in own if within_customer(one := self.part.field(name))]
        self._belongings = {field.name: Belongings(_target(field), self.ids) for field in self._within}
        self._day = self.model.timeline.on if self.model.timeline is not None else ""

    def decide(self) -> None:
        """Give each row its fate."""
        there = self.read()
        for parent, drafts in self.groups.items():
            self._there = there.get(parent, []) if isinstance(parent, int) else []
            for draft in drafts:
                self.link(draft, parent)
            self.decide_group(parent, drafts)
            for draft in drafts:
                self.tidy_up(draft)

    def tidy_up(self, draft: Draft) -> None:
        """Drop what was only needed to decide: a sheet may have a million rows."""
        draft.made.children = [child for child in draft.made.children if child.part is self.desk.lines]
        if draft.joined is not None:
            draft.made.own = {}

    def read(self) -> dict[int, list[Row]]:
        """What the file has of what the rows belong to, as far as it is compared."""
        found: dict[int, list[Row]] = defaultdict(list)
        for row in read_many(self.model, self.desk.link, self.ids, self.compared()):
            if not row["deleted_at"]:
                found[row[self.desk.link]].append(row)
        return found

    def compared(self) -> tuple[str, ...]:
        """The columns that are compared, and those by which a row is recognised."""
        fields = self.model._meta.fields
        keys = [name for names in self.part.same_by for name in names]
        also = [name for name in ("remarks", self._day, self.model.named_by) if name in fields]
        names = ("id", self.desk.link, "deleted_at", *keys, *also, *self.desk.maps(self.part))
        return tuple(dict.fromkeys(name for name in names if name in fields))

    # -- what a row names ---------------------------------------------------------------------------------------

    def link(self, draft: Draft, parent: Parent) -> None:
        """Names of contacts, orders and the like into the rows that they mean at this customer; products, too."""
        own = draft.made.own
        for field in self._within if draft.fate != WRONG else ():
            if (said := own.get(field.name)) is not None:
                words = said if isinstance(said, tuple) else (said,)
                found = [one for word in words if (one := self._one(draft, field, parent, str(word)))]
                _put(own, field, found)
        line = self.line_values(draft)
        if line is not None and self.desk.product is not None and draft.fate != WRONG:
            self._product(draft, given(draft.made, self.desk.product), line)

    def line_values(self, draft: Draft) -> Row | None:
        """The values of the line that a row holds, if it holds one."""
        return None

    def _one(self, draft: Draft, field: Declared, parent: Parent, word: str) -> Any:
        target = _target(field)
        found: Any = self._belongings[field.name].find(parent, word) if isinstance(parent, int) else None
        found = found or (self._sibling(draft, parent, word) if target is self.model else None)
        if found is not None:
            return found
        rule = self.desk.mapping.new_words
        if target is Contact and rule != "refuse":
            return Fresh(Contact, bare(word), above=parent) if rule == "add" else None
        reason = Message(
            N_("{field}: the customer has no “{name}” in the file."), field=Message(field.label), name=word
        )
        if rule == "refuse" or target is Contact:
            draft.be(WRONG, reason)
        else:
            self.desk.doubt(draft, reason)
        return None

    def _sibling(self, draft: Draft, parent: Parent, word: str) -> Draft | None:
        """The row of the sheet that makes the record that is named."""
        wanted, names = fold(word), names_of(self.model)
        for one in self.groups[parent]:
            if one is not draft and wanted in {fold(str(one.made.own.get(name) or "")) for name in names}:
                return one
        return None

    def _product(self, draft: Draft, values: Row, line: Row) -> None:
        assert self.desk.catalogue is not None or not values
        if not values or self.desk.catalogue is None:
            return
        answer, rule = self.desk.catalogue.find(values), self.desk.mapping.new_words
        if answer.word and rule == "leave":
            line["description"] = line.get("description") or answer.word
        elif answer.word and rule == "refuse" and answer.reason is not None:
            draft.be(WRONG, answer.reason)
        else:
            self.desk.settle(draft, "product", answer, line)

    # -- fates --------------------------------------------------------------------------------------------------

    def decide_group(self, parent: Parent, drafts: list[Draft]) -> None:
        """All rows that belong to the same."""
        by_key: dict[Key, list[Row]] = defaultdict(list)
        by_day: dict[date | None, list[Row]] = defaultdict(list)
        for row in self._there:
            by_day[row.get(self._day)].append(row)
            for names in self.part.same_by:
                if (key := self.key(row, names)) is not None:
                    by_key[key].append(row)
        earlier: dict[Key, Draft] = {}
        for draft in drafts:
            if draft.fate != WRONG and not self.lacks(draft, draft.made.own):
                self._decide(draft, by_key, by_day, earlier)
            for name, value in self.desk.defaults.items() if draft.fate in (NEW, DOUBTFUL) else ():
                draft.made.own.setdefault(name, value)

    def lacks(self, draft: Draft, own: Row) -> bool:
        """Whether a row is wrong because it lacks what each must have."""
        for field in declared(self.model):
            needed = field.required and field.default is None and not isinstance(field, Link)
            if needed and own.get(field.name) is None and field.name not in self.desk.defaults:
                draft.be(WRONG, Message(N_("{field} is missing."), field=Message(field.label)))
                return True
        return False

    def key(self, row: Row, names: tuple[str, ...]) -> Key | None:
        """That by which a row is recognised, if all of it is there."""
        fields = self.model._meta.fields
        values = tuple(comparable(fields[name], row.get(name)) for name in names)
        return None if None in values or any(isinstance(one, NewWord) for one in values) else (names, values)

    def _decide(
        self,
        draft: Draft,
        by_key: dict[Key, list[Row]],
        by_day: dict[date | None, list[Row]],
        earlier: dict[Key, Draft],
    ) -> None:
        own = draft.made.own
        key = next((key for names in self.part.same_by if (key := self.key(own, names))), None)
        here = by_key.get(key, []) if key is not None else by_day.get(own.get(self._day), [])
        if here and key is not None:
            row = min(here, key=lambda one: len(changed(self.model, one, own)))
            if not self.desk.tidy:
                here.remove(row)
            self.compare(draft, row, sure=key[0] == self.part.same_by[0])
            return
        if key is None:
            row = next((one for one in here if not changed(self.model, one, own)), {})
            if row:
                here.remove(row)
                draft.be(SAME)
        elif key in earlier and self.desk.tidy:
            self._after(draft, earlier[key])
        else:
            earlier[key] = draft

    def compare(self, draft: Draft, row: Row, *, sure: bool) -> None:
        """The row is there; what is different in it, decides."""
        fields = changed(self.model, row, draft.made.own)
        if not fields:
            draft.be(SAME)
            return
        difference = Difference(updates=[(self.model, row, fields)])
        said = Message(
            N_("Different: {fields}."), fields=listed(Message(field.label) for field in difference.names)
        )
        chosen = draft.decision == UPDATE and draft.customer == row["id"] and not draft.asks
        if self.desk.updates or chosen:
            draft.difference = difference
            draft.be(UPDATE if draft.fate == NEW else draft.fate, said)
        elif sure:
            draft.be(SAME, said)
        else:
            name = row.get(self.model.named_by)
            self.desk.doubt(
                draft, Message(N_("Perhaps “{name}”: {reason}."), name=str(name or ""), reason=said)
            )
            draft.candidates += (Candidate(row["id"], None, str(name or ""), (said,)),)

    def _after(self, draft: Draft, first: Draft) -> None:
        before = dict.fromkeys((field.name for field in declared(self.model)), None) | first.made.own
        if changed(self.model, before, draft.made.own):
            reason = Message(N_("Row {row} has the same name, but other data."), row=first.number)
            self.desk.doubt(draft, reason)
            draft.candidates += (Candidate(None, first.number, first.name, (reason,)),)
        else:
            draft.be(SAME, Message(N_("Row {row} says the same."), row=first.number))


class LinePage(Page):
    """Rows that are lines of orders and quotes that are there."""

    def read(self) -> dict[int, list[Row]]:
        """The lines that the orders have."""
        return lines_of(self.model, self.desk.link, self.ids, self._names())

    def _names(self) -> tuple[str, ...]:
        fields = ("product", "description", "unit", "quantity", "price", "discount")
        return tuple(dict.fromkeys((*fields, *self.desk.maps(self.part))))

    def line_values(self, draft: Draft) -> Row | None:
        """The row itself."""
        return draft.made.own

    def decide_group(self, parent: Parent, drafts: list[Draft]) -> None:
        """The lines of one order."""
        live = [draft for draft in drafts if draft.fate != WRONG and draft.made.own.keys() - {self.desk.link}]
        for draft in drafts:
            if draft.fate != WRONG and draft not in live:
                draft.be(WRONG, Message(N_("The row says nothing of a line.")))
        matching = Matching(self.model, self._names(), self._there)
        found = matching.run([draft.made.own for draft in live])
        last = max((row["position"] or 0 for row in self._there), default=0)
        for draft, match in zip(live, found, strict=True):
            if match.row is not None:
                self.compare(draft, match.row, sure=not match.fields)
                continue
            self._new(draft, match, live)
            last += 1
            draft.made.own.setdefault("position", last)
        fresh = [draft for draft in live if draft.fate in (NEW, DOUBTFUL)]
        if fresh and is_sum(self._there) and all(one.row is None for one in found):
            for draft in fresh:
                draft.replaces = self._there[0]["id"]
            reason = Message(N_("It takes the place of the line with the amount of the whole."))
            fresh[0].reasons += (reason,)

    def _new(self, draft: Draft, match: Match, live: list[Draft]) -> None:
        if match.twin is not None and self.desk.tidy:
            self.desk.doubt(draft, Message(N_("Row {row} says the same."), row=live[match.twin].number))


def _put(own: Row, field: Declared, found: list[Any]) -> None:
    if not found:
        del own[field.name]
    elif isinstance(field, Several):
        own[field.name] = tuple(found) if any(isinstance(one, Fresh) for one in found) else field.clean(found)
    else:
        own[field.name] = found[0]


def _target(field: Declared) -> type[Record]:
    assert isinstance(field, Link | Several)
    return field.target


def header_key(model: type[Record], row: Row, names: tuple[str, ...]) -> Hashable:
    """All that rows of an order without a number say of it: where it is the same, they are of one order."""
    fields = model._meta.fields
    return tuple(comparable(fields[name], row.get(name)) for name in names)
