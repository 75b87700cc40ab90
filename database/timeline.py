"""Everything that passed between us and one customer in one list (SPEC 1.3): jobs for the reading thread.

Which tables take part, and what of a row is its day, title, amount and state, their declarations say
(``models.Timeline``).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from changes.describe import text
from changes.rows import read_many, rows
from changes.totals import own_currency
from database.lookups import Lookups
from models import (
    Attachment,
    Contact,
    Customer,
    Product,
    Purchase,
    PurchaseLine,
    Quotation,
    QuotationLine,
    Record,
    Row,
    children,
    declared,
    fold,
)

LINES: dict[type[Record], type[Record]] = {Purchase: PurchaseLine, Quotation: QuotationLine}
_SHOWN_LINES = 3


@cache
def tables() -> tuple[type[Record], ...]:
    """The tables of the timeline, in the order of their declaration."""
    return tuple(child for child, _ in children(Customer) if child.timeline is not None)


class Entry(NamedTuple):
    """One record as the list shows it. ``tone`` is good, bad, warning or "": how the state is to be taken."""

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
    files: int
    next_on: date | None
    planned: bool
    found: str
    """What is looked into when somebody finds in the list, folded."""


class Month(NamedTuple):
    """The records of a month by table, and what was bought, quoted and spent in it by table and currency."""

    year: int
    month: int
    counts: dict[str, int]
    sums: dict[tuple[str, str], Decimal]


@dataclass(frozen=True)
class Timeline:
    """The records of a customer, the newest first, and how many there are of each table whatever is filtered."""

    customer: int
    entries: list[Entry]
    counts: dict[str, int]
    months: list[Month] = field(default_factory=list)


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
    reader = _Reader(customer, lookups)
    counts: dict[str, int] = {}
    entries: list[Entry] = []
    for model in tables():
        alive = [row for row in read_many(model, "customer", [customer]) if row["deleted_at"] is None]
        if alive:
            counts[model._meta.table_name] = len(alive)
        if not wanted.tables or model._meta.table_name in wanted.tables:
            entries += reader.entries(model, [row for row in alive if _fits(model, row, wanted)])
    needle = fold(wanted.text)
    if needle:
        entries = [entry for entry in entries if needle in entry.found]
    entries.sort(key=lambda one: (one.on, one.time or "", one.id), reverse=not wanted.oldest_first)
    return Timeline(customer, entries, counts, months(entries))


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
        month = found.setdefault(key, Month(*key, defaultdict(int), defaultdict(Decimal)))
        month.counts[entry.table] += 1
        if entry.amount is not None:
            month.sums[entry.table, entry.currency] += entry.amount
    return list(found.values())


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

    def __init__(self, customer: int, lookups: Lookups) -> None:
        self.lookups, self.own = lookups, own_currency()
        query = Contact.select(Contact.id, Contact.name).where(Contact.customer == customer)
        self.people: dict[int, str] = dict(rows(query))
        self.files: dict[str, int] = defaultdict(int)
        attached = Attachment.select(Attachment.record).where(
            Attachment.customer == customer, Attachment.record.is_null(False), Attachment.deleted_at.is_null()
        )
        for (record,) in rows(attached):
            self.files[record] += 1

    def entries(self, model: type[Record], found: list[Row]) -> list[Entry]:
        lines = self._lines(model, [row["id"] for row in found])
        return [self._entry(model, row, lines.get(row["id"], [])) for row in found]

    def _entry(self, model: type[Record], row: Row, lines: list[Row]) -> Entry:
        shown, fields = model.timeline, {one.name: one for one in declared(model)}
        assert shown is not None

        def said(name: str) -> str:
            return text(fields[name], row[name], self.lookups.names) if name else ""

        state, tone = self._state(row[shown.state] if shown.state else None)
        people = [row["contact"]] if row.get("contact") else row.get("contacts") or ()
        products = tuple(self.lookups.names.of(Product, one) for one in row.get("products") or ())
        summary = said(shown.text) or _bought(lines)
        title = " · ".join(one for one in map(said, shown.title) if one)
        currency = self._code(row.get("currency")) if shown.amount else ""
        return Entry(
            table=model._meta.table_name,
            id=row["id"],
            uid=row["uid"],
            on=row[shown.on] or date.min,
            time=row[shown.time] or "" if shown.time else "",
            title=title,
            text=summary,
            state=state,
            tone=tone,
            amount=row[shown.amount] if shown.amount else None,
            currency=currency,
            people=tuple(self.people[one] for one in people if one in self.people),
            products=products or tuple(line["called"] for line in lines[:_SHOWN_LINES] if line["called"]),
            files=self.files.get(row["uid"], 0),
            next_on=row.get("next_contact_on"),
            planned=bool(row.get("planned")),
            found=fold(
                "\n".join([*self._searched(model, row), title, state, *(line["called"] for line in lines)])
            ),
        )

    def _searched(self, model: type[Record], row: Row) -> list[str]:
        """All that a person can read of a row."""
        return [
            text(one, row[one.name], self.lookups.names)
            for one in declared(model)
            if row[one.name] is not None
        ]

    def _lines(self, model: type[Record], ids: list[int]) -> dict[int, list[Row]]:
        line = LINES.get(model)
        found: dict[int, list[Row]] = defaultdict(list)
        if line is not None:
            above = model._meta.table_name
            for row in read_many(line, above, ids):
                if row["deleted_at"] is None:
                    name = row["description"] or self.lookups.names.of(Product, row["product"])
                    found[row[above]].append(row | {"called": name})
            for some in found.values():
                some.sort(key=lambda one: (one["position"], one["id"]))
        return found

    def _state(self, value: int | None) -> tuple[str, str]:
        row = self.lookups.value(value)
        if row is None:
            return "", ""
        flags = set((row["flags"] or "").split())
        for tone, signs in _TONES.items():
            if flags & signs:
                return row["label"], tone
        return row["label"], ""

    def _code(self, value: int | None) -> str:
        row = self.lookups.value(value)
        return str(row["code"] or row["label"]) if row else self.own


_TONES: dict[str, set[str]] = {
    "bad": {"lost", "sent_back", "return"},
    "good": {"won", "accepted", "approved", "done", "closed"},
    "warning": {"draft", "on_hold"},
}


def _bought(lines: list[Row]) -> str:
    """精密天平 × 2, …: what the lines say."""
    parts = [f"{line['called']} × {_short(line['quantity'])}" for line in lines[:_SHOWN_LINES]]
    return "; ".join(parts) + (" …" if len(lines) > _SHOWN_LINES else "")


def _short(number: Decimal) -> str:
    return f"{number.normalize():f}"
