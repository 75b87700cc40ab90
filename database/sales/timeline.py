"""Everything that passed between us and one customer in one list (SPEC 1.3): jobs for the reading thread.

Which tables take part, and what of a row is its day, title, amount and state, their declarations say
(``models.Timeline``).
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import NamedTuple

from changes.describe import text
from changes.rows import read_many, rows
from changes.totals import WITH_LINES, own_currency
from database.lookups import Lookups
from models import Attachment, Choice, Contact, Customer, Product, Record, Row, children, declared, fold
from resources.language import N_, translation

LINES: dict[type[Record], type[Record]] = dict(WITH_LINES)
RETURN = "return"
"""The flag of a state that takes an amount back."""

_SHOWN_LINES = 3
_SENTENCE = re.compile(r"[。！？!?\n]")
_LONGEST = 60
_NEVER = date.min


@cache
def tables() -> tuple[type[Record], ...]:
    """The tables of the timeline, in the order of their declaration."""
    return tuple(child for child, _ in children(Customer) if child.timeline is not None)


class Entry(NamedTuple):
    """One record as the list shows it.

    ``tone`` is good, bad, warning or "": how the state is to be taken. ``amount`` is negative for what came back,
    ``files`` are the names of the files kept with it.
    """

    table: str
    id: int
    uid: str
    on: date
    time: str
    title: str
    text: str
    state: str
    tone: str
    amount: Decimal | None
    currency: str
    people: tuple[str, ...]
    products: tuple[str, ...]
    files: tuple[str, ...]
    next_on: date | None
    next_time: str
    planned: bool


class Month(NamedTuple):
    """The records of a month by table, and what was bought, quoted and spent in it by table and currency."""

    year: int
    month: int
    counts: dict[str, int]
    sums: dict[tuple[str, str], Decimal]


@dataclass(frozen=True)
class Timeline:
    """The records of a customer, the newest first, and how many there are of each table whatever is filtered.

    ``people`` are the contacts of the customer by id, for a filter of the list.
    """

    customer: int
    entries: list[Entry]
    counts: dict[str, int]
    months: list[Month] = field(default_factory=list)
    people: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Filter:
    """What is shown: of these tables (all, if none), since a day, with a contact, with a text in it."""

    tables: frozenset[str] = frozenset()
    since: date | None = None
    contact: int | None = None
    text: str = ""
    oldest_first: bool = False


EVERYTHING = Filter()


def read_timeline(customer: int, lookups: Lookups, wanted: Filter = EVERYTHING) -> Timeline:
    """The records of a customer as ``wanted``."""
    reader = _Reader(customer, lookups, fold(wanted.text))
    counts: dict[str, int] = {}
    entries: list[Entry] = []
    for model in tables():
        names = () if reader.needle else _shown(model)
        alive = [row for row in read_many(model, "customer", [customer], names) if row["deleted_at"] is None]
        if alive:
            counts[model._meta.table_name] = len(alive)
        if not wanted.tables or model._meta.table_name in wanted.tables:
            entries += reader.entries(model, [row for row in alive if _fits(model, row, wanted)])
    entries.sort(key=lambda one: (one.on, one.time, one.id), reverse=not wanted.oldest_first)
    return Timeline(customer, entries, counts, months(entries), reader.people)


def count_records(customer: int) -> int:
    """How many records a customer has: the number on the tab."""
    return sum(
        int(
            model.select()
            .where(model._meta.fields["customer"] == customer, model.deleted_at.is_null())
            .count()
        )
        for model in tables()
    )


def months(entries: Iterable[Entry]) -> list[Month]:
    """The months of some records in their order, each with its counts and sums."""
    found: dict[tuple[int, int], Month] = {}
    for entry in entries:
        key = entry.on.year, entry.on.month
        month = found.get(key)
        if month is None:
            month = found[key] = Month(*key, defaultdict(int), defaultdict(Decimal))
        month.counts[entry.table] += 1
        if entry.amount is not None:
            month.sums[entry.table, entry.currency] += entry.amount
    return list(found.values())


_BESIDE = ("contact", "contacts", "products", "currency", "next_contact_on", "next_contact_time", "planned")


@cache
def _shown(model: type[Record]) -> tuple[str, ...]:
    """The fields of a table that the list shows; when something is looked for, all are read."""
    shown = model.timeline
    assert shown is not None
    said = (shown.on, shown.time, *shown.title, shown.amount, shown.state, shown.text, *shown.lead)
    beside = [name for name in _BESIDE if name in model._meta.fields]
    return tuple(dict.fromkeys(filter(None, ("id", "uid", "deleted_at", *said, *beside))))


def _fits(model: type[Record], row: Row, wanted: Filter) -> bool:
    timeline = model.timeline
    assert timeline is not None
    if wanted.since is not None and (row[timeline.on] is None or row[timeline.on] < wanted.since):
        return False
    if wanted.contact is None:
        return True
    return wanted.contact == row.get("contact") or wanted.contact in (row.get("contacts") or ())


class _Reader:
    """Makes entries of rows; what they are called by others is read once."""

    def __init__(self, customer: int, lookups: Lookups, needle: str) -> None:
        self.lookups, self.own, self.needle = lookups, own_currency(), needle
        self.values = {row["id"]: row for values in lookups.values.values() for row in values}
        query = Contact.select(Contact.id, Contact.name).where(Contact.customer == customer)
        self.people: dict[int, str] = dict(rows(query))
        self.names = lookups.names.with_rows(Contact, self.people)
        self.files: dict[str, list[str]] = defaultdict(list)
        columns = Attachment.record, Attachment.file_name
        attached = Attachment.select(*columns).where(
            Attachment.customer == customer, Attachment.record.is_null(False), Attachment.deleted_at.is_null()
        )
        for record, name in rows(attached.order_by(Attachment.id)):
            self.files[record].append(name)
        gettext = translation(lookups.language).gettext
        self.joined, self.lead = gettext(N_("{lead}: {words}")), gettext(N_("{kind} {number}"))

    def entries(self, model: type[Record], found: list[Row]) -> list[Entry]:
        lines = self._lines(model, [row["id"] for row in found])
        none: list[Row] = []
        if self.needle:
            found = [row for row in found if self._holds(model, row, lines.get(row["id"], none))]
        shape = _Shape(model, translation(self.lookups.language).gettext(model.nouns[0]))
        return [self._entry(shape, row, lines.get(row["id"], none)) for row in found]

    def _entry(self, shape: "_Shape", row: Row, lines: list[Row]) -> Entry:
        shown = shape.timeline
        state, tone, back = self._state(row[shown.state]) if shown.state else ("", "", False)
        title, summary = self._words(shape, row, lines)
        amount = row[shown.amount] if shown.amount else None
        people = (row["contact"],) if row.get("contact") else row.get("contacts") or ()
        products = tuple(self.names.of(Product, one) for one in row.get("products") or ())
        return Entry(
            table=shape.table,
            id=row["id"],
            uid=row["uid"],
            on=row[shown.on] or _NEVER,
            time=row[shown.time] or "" if shown.time else "",
            title=title,
            text=summary,
            state=state,
            tone=tone,
            amount=-amount if amount is not None and back else amount,
            currency=self._code(row.get("currency")) if shown.amount else "",
            people=tuple(filter(None, map(self._person, people))),
            products=products,
            files=tuple(self.files.get(row["uid"], ())),
            next_on=row.get("next_contact_on"),
            next_time=row.get("next_contact_time") or "",
            planned=bool(row.get("planned")),
        )

    def _person(self, contact: int) -> str:
        """The name of a contact; one who has gone to another customer since is looked up."""
        if contact not in self.people:
            found = rows(Contact.select(Contact.name).where(Contact.id == contact))
            self.people[contact] = found[0][0] if found else ""
        return self.people[contact]

    def _words(self, shape: "_Shape", row: Row, lines: list[Row]) -> tuple[str, str]:
        """What stands in the first line, and what in the second."""
        lead = " · ".join(filter(None, (self._said(shape, name, row) for name in shape.timeline.lead)))
        if lead and shape.numbered:
            lead = self.lead.format(kind=shape.noun, number=lead)
        words = " · ".join(filter(None, (self._said(shape, name, row) for name in shape.titles)))
        summary = self._said(shape, shape.timeline.text, row).strip()
        bought = _bought(lines)
        if not words and bought:
            words = bought
        elif not words and not shape.titles:
            words, summary = _begin(summary)
        if not summary and bought != words:
            summary = bought
        lead = lead or ("" if words else shape.noun)
        title = self.joined.format(lead=lead, words=words) if lead and words else lead or words
        return title, " ".join(summary.split())

    def _said(self, shape: "_Shape", name: str, row: Row) -> str:
        value = row[name] if name else None
        return "" if value is None else text(shape.fields[name], value, self.names)

    def _holds(self, model: type[Record], row: Row, lines: list[Row]) -> bool:
        """Whether what is looked for stands anywhere in what a person can read of a row."""
        words = [text(one, row[one.name], self.names) for one in declared(model) if row[one.name] is not None]
        words += [line["called"] for line in lines] + self.files.get(row["uid"], [])
        return self.needle in fold("\n".join(words))

    def _lines(self, model: type[Record], ids: list[int]) -> dict[int, list[Row]]:
        line = LINES.get(model)
        found: dict[int, list[Row]] = defaultdict(list)
        if line is not None:
            above = model._meta.table_name
            for row in read_many(line, above, ids):
                if row["deleted_at"] is None:
                    name = row["description"] or self.names.of(Product, row["product"])
                    found[row[above]].append(row | {"called": name})
            for some in found.values():
                some.sort(key=lambda one: (one["position"], one["id"]))
        return found

    def _state(self, value: int | None) -> tuple[str, str, bool]:
        """What a state is called, how it is to be taken, and whether it takes the amount back."""
        row = self.values.get(value)
        if row is None:
            return "", "", False
        flags = set((row["flags"] or "").split())
        tone = next((tone for tone, signs in _TONES.items() if flags & signs), "")
        return row["label"], tone, RETURN in flags

    def _code(self, value: int | None) -> str:
        row = self.values.get(value)
        return str(row["code"] or row["label"]) if row else self.own


class _Shape:
    """What is the same for all rows of a table."""

    def __init__(self, model: type[Record], noun: str) -> None:
        assert model.timeline is not None
        self.timeline, self.noun, self.table = model.timeline, noun, model._meta.table_name
        self.fields = {one.name: one for one in declared(model)}
        self.titles = tuple(name for name in self.timeline.title if name not in self.timeline.lead)
        self.numbered = not any(isinstance(self.fields[name], Choice) for name in self.timeline.lead)
        """Whether what comes first is a number, which says little without the kind of the record."""


_TONES: dict[str, set[str]] = {
    "bad": {"lost", "sent_back", RETURN},
    "good": {"won", "accepted", "approved", "done", "closed"},
    "warning": {"draft", "on_hold"},
}


def _begin(words: str) -> tuple[str, str]:
    """The first sentence of a text, and the rest. What is too long for a title stays below it, too."""
    first, *more = (part.strip() for part in _SENTENCE.split(words, 1))
    rest = "".join(more)
    if len(first) > _LONGEST:
        return f"{first[:_LONGEST].rstrip()}…", words
    return first, rest


def _bought(lines: list[Row]) -> str:
    """精密天平 × 2, …: what the lines say."""
    parts = [f"{line['called']} × {_short(line['quantity'])}" for line in islice(lines, _SHOWN_LINES)]
    return "; ".join(part for part in parts if part) + (" …" if len(lines) > _SHOWN_LINES else "")


def _short(number: Decimal) -> str:
    return f"{number.normalize():f}"
