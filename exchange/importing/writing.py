"""A plan into the file: one unit of work, undone as one; nothing of it stays when it is cancelled (DESIGN 2.2)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from changes.rows import chunked, read, read_many, rows
from changes.work import Work, change
from database import backup
from exchange.importing.known import Difference, Known, link_of
from exchange.importing.parts import Child
from exchange.importing.plan import NEW, UPDATE, WRONG, Draft, Plan, Progress
from exchange.importing.words import ListKey, NewWord, labels, word_key
from models import Contact, Customer, DictionaryValue, Record, Row
from resources.language import N_, Message

BACKED_UP = 1_000
"""Rows: before a larger import a backup is made (DESIGN 4)."""
PAGE = 500


@dataclass
class Result:
    """What an import did. ``batch`` is what to undo; ``None`` when there was nothing to write.

    ``new``, ``updated``: rows of the sheet; ``written``: rows of all tables. ``added``: the words that our lists have
    got, by list. ``left``: rows that were not taken after all, because the file has changed since the plan was made.
    """

    batch: int | None = None
    new: int = 0
    updated: int = 0
    written: int = 0
    added: dict[ListKey, list[str]] = field(default_factory=dict)
    left: list[Draft] = field(default_factory=list)
    backup: str = ""


def write(plan: Plan, me: int | None, at: datetime, progress: Progress = lambda done, total: None) -> Result:
    """Write the rows of a plan that are new, updates, or doubtful and decided: a job for the writing thread.

    Whatever ``progress`` raises rolls everything back. Raises ``UserError``.
    """
    taken = plan.taken
    if not taken:
        return Result()
    made = str(backup.make(backup.folder(), at, "import").path) if len(taken) > BACKED_UP else ""
    new = sum(draft.fate == NEW or draft.decision == NEW for draft in taken)
    label = Message(
        N_("Import of “{file}”: {new} new, {updated} updated"),
        file=plan.file,
        new=new,
        updated=len(taken) - new,
    )
    with change(me, label, at, kind="import") as work:
        writer = _Writer(work, plan, me, at, progress)
        writer.run(taken)
    result = writer.result
    result.batch, result.backup = work.batch, made
    result.left = [draft for draft in taken if not draft.taken]
    result.new = sum(draft.fate == NEW or draft.decision == NEW for draft in taken if draft.taken)
    result.updated = len(taken) - len(result.left) - result.new
    return result


class _Writer:
    """Writes the rows of a plan inside a unit of work."""

    def __init__(self, work: Work, plan: Plan, me: int | None, at: datetime, progress: Progress) -> None:
        self.work, self.plan, self.me, self.progress = work, plan, me, progress
        self.today = at.astimezone().date()
        self.result = Result()
        self.words: dict[NewWord, int] = {}
        self.total = self.done = 0

    def run(self, taken: list[Draft]) -> None:
        """Words first, then the rows, each table at a time."""
        self._settle(taken)
        self._leave_what_changed(taken)
        taken = [draft for draft in taken if draft.taken]
        self.total = len(taken)
        self._add_words()
        if self.plan.kind.planner == "customers":
            self._customers([draft for draft in taken if self._is_new(draft)])
            self._hang_on(taken)
        else:
            fresh = [draft for draft in taken if not draft.difference]
            self._insert(self.plan.kind.main.model, [draft.made.own for draft in fresh], len(fresh))
        self._update([draft for draft in taken if draft.difference])
        self.progress(self.total, self.total)

    # -- before -------------------------------------------------------------------------------------------------

    def _settle(self, taken: list[Draft]) -> None:
        """What a person decided of doubtful rows: compared only now, when it is known with whom."""
        chosen = [draft for draft in taken if draft.decision == UPDATE and draft.customer]
        known = Known(self.plan.kind)
        known.read({draft.customer for draft in chosen if draft.customer})
        for draft in chosen:
            if draft.customer in known.rows:
                draft.difference = known.difference(draft.customer, draft.made, own=not self._of_persons())
            else:
                draft.be(WRONG, _GONE)
        for draft in taken:
            if draft.decision == NEW:
                draft.customer = None if not self._of_persons() else draft.customer
                draft.difference = Difference()

    def _of_persons(self) -> bool:
        return self.plan.kind.main.model is not Customer

    def _is_new(self, draft: Draft) -> bool:
        return draft.customer is None and (draft.joined is None or not draft.joined.taken)

    def _leave_what_changed(self, taken: list[Draft]) -> None:
        """Numbers that somebody gave away since the plan was made, and customers who are gone."""
        fresh = [draft for draft in taken if self._is_new(draft)]
        codes = {draft.made.customer["code"]: draft for draft in fresh if draft.made.customer.get("code")}
        for row in read_many(Customer, "code", codes, ("code", "deleted_at")):
            if not row["deleted_at"]:
                for draft in (codes[row["code"]], *codes[row["code"]].followers):
                    draft.be(WRONG, Message(_TAKEN, code=row["code"]))
        ids = {draft.customer for draft in taken if draft.customer}
        here = {
            row["id"] for row in read_many(Customer, "id", ids, ("id", "deleted_at")) if not row["deleted_at"]
        }
        for draft in taken:
            if draft.customer and draft.customer not in here:
                draft.be(WRONG, _GONE)

    def _add_words(self) -> None:
        """New values of our lists; one that somebody added meanwhile is taken."""
        for (model, dictionary), words in self.plan.new_words.items():
            known = _known(model, dictionary)
            last = max((position for _, position in known.values()), default=0)
            for word in words:
                found = known.get(word_key(word))
                if found is None:
                    last += 1
                    found = self.work.insert(model, _new_value(model, dictionary, word, last)), last
                    known[word_key(word)] = found
                    self.result.added.setdefault((model, dictionary), []).append(word)
                self.words[NewWord((model, dictionary), word)] = found[0]

    # -- rows ---------------------------------------------------------------------------------------------------

    def _customers(self, fresh: list[Draft]) -> None:
        for some in chunked(fresh, PAGE):
            values = []
            for draft in some:
                row = {"filed_on": self.today, "owner": self.me} | draft.made.customer
                row.setdefault("name", row.get("code"))
                values.append(row)
            for draft, row_id in zip(some, self._insert(Customer, values, len(some)), strict=True):
                draft.customer = row_id

    def _hang_on(self, taken: list[Draft]) -> None:
        """Contacts and whatever else belongs to the customers, each table at a time."""
        waiting: dict[type[Record], list[Row]] = {}
        channels: list[tuple[Child, Row]] = []
        for draft in taken:
            joined = draft.joined if draft.joined and draft.joined.taken else None
            customer = draft.customer or (joined and joined.customer)
            for child, contact in _children(draft):
                row = _first_is_main(child, draft)
                if contact is not None:
                    row[link_of(child.part)] = contact
                else:
                    row["customer"] = customer
                waiting.setdefault(child.part.model, []).append(row)
                channels += [(below, row) for below in child.children]
        for model, found in waiting.items():
            for some in chunked(found, PAGE):
                for row, row_id in zip(some, self._insert(model, some), strict=True):
                    row["id"] = row_id
        for below, row in channels:
            below.values[link_of(below.part)] = row["id"]
        if channels:
            self._insert(channels[0][0].part.model, [below.values for below, _ in channels])

    def _insert(self, model: type[Record], found: Iterable[Row], done: int = 0) -> list[int]:
        values = [self._with_ids(row) for row in found]
        if not values:
            return []
        ids = self.work.insert_many(model, values)
        self.result.written += len(ids)
        self.done += done
        self.progress(min(self.done, self.total), self.total)
        return ids

    def _with_ids(self, row: Row) -> Row:
        return {name: self._id(value) for name, value in row.items()}

    def _id(self, value: Any) -> Any:
        if isinstance(value, NewWord):
            return self.words[value]
        if isinstance(value, tuple):
            return tuple(self._id(one) for one in value)
        return value

    def _update(self, drafts: list[Draft]) -> None:
        """Fields that nobody has changed since the plan was made; what somebody has is left, and said."""
        for draft in drafts:
            if draft.customer and draft.difference.fields:
                self._edit(draft, Customer, draft.customer, draft.difference.fields)
            for model, row, fields in draft.difference.updates:
                self._edit(draft, model, row["id"], fields)
            self.done += 1
            if self.done % PAGE == 0:
                self.progress(min(self.done, self.total), self.total)

    def _edit(self, draft: Draft, model: type[Record], row_id: int, fields: dict[str, list[Any]]) -> None:
        row = read(model, row_id)
        if row is None or row["deleted_at"]:
            return
        new = {name: self._id(pair[1]) for name, pair in fields.items() if row[name] == pair[0]}
        for name in fields.keys() - new.keys():
            label = Message(model._meta.fields[name].label)
            draft.reasons.append(
                Message(N_("Left as it is, because it has changed since: {field}."), field=label)
            )
        self.result.written += self.work.write(model, row, new)


_TAKEN = N_("Number {code} was given to another customer meanwhile.")
_GONE = Message(N_("The customer was deleted meanwhile."))


def _children(draft: Draft) -> list[tuple[Child, int | None]]:
    """The new rows that hang on a row's customer, or on the contact named beside them."""
    if draft.difference or draft.decision == UPDATE:
        return draft.difference.children
    return [(child, None) for child in draft.made.children]


def _first_is_main(child: Child, draft: Draft) -> Row:
    """A child's values; the first contact that a new customer gets is the one to turn to, unless the sheet says."""
    first = (
        draft.joined is None
        and not draft.difference
        and child is next((one for one in draft.made.children if one.part.model is Contact), None)
    )
    main = {"primary": True} if first and draft.decision != UPDATE else {}
    return main | child.values


def _known(model: type[Record], dictionary: str) -> dict[str, tuple[int, int]]:
    """The rows of a list by their words, with their positions."""
    found: dict[str, tuple[int, int]] = {}
    if model is DictionaryValue:
        value = DictionaryValue
        here = (value.dictionary == dictionary) & value.deleted_at.is_null()
        lines = rows(value.select(value.id, value.position, value.label_zh, value.label_en).where(here))
    else:
        named = model._meta.fields[model.named_by]
        lines = rows(model.select(model.id, model.id, named).where(model.deleted_at.is_null()))
    for row_id, position, *words in lines:
        for word in words:
            if word:
                found.setdefault(word_key(word), (row_id, position))
    return found


def _new_value(model: type[Record], dictionary: str, word: str, position: int) -> Row:
    if model is DictionaryValue:
        return {"dictionary": dictionary, "position": position, **labels(word)}
    return {model.named_by: word}
