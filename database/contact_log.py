"""Logging a contact: what the dialog shows of a customer, whom a name means, and what is written. No window here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import search
from changes.derived import Rules, contact_dates
from changes.interests import INTERESTS, missing
from changes.rows import dicts, first, read, read_many, rows
from changes.work import change
from database.candidates import MOST, names
from models import Contact, ContactRecord, Customer, DictionaryValue, Row, fold
from resources.language import N_, Message, UserError

NOT_CONTACT = "not_contact"
"""The flag of kinds and results that do not count as contact (DESIGN 3)."""

_SHOWN = ("id", "uid", "name", "short_name", INTERESTS, "filed_on", "last_contact_on", "next_contact_on")
_PEOPLE = ("id", "uid", "name", "title", "primary", "left_company", "deleted_at")


class NotKnown(UserError):
    """A word that names no value of a dictionary, or nobody at the customer."""


@dataclass(frozen=True)
class ContactLog:
    """A customer to whom a contact is logged.

    ``record``: the one to go on with (``None``: a new one), ``contacts``: who may have been met, the primary one
    first, ``planned``: open plans up to today, the one nearest to now first, ``days``: those of the contact plan,
    ``method``: the way of the last contact.
    """

    customer: Row
    record: Row | None
    contacts: list[Row]
    planned: list[Row]
    days: int | None
    method: int | None

    @property
    def name(self) -> str:
        """What the customer is called, shortly."""
        return str(self.customer["short_name"] or self.customer["name"])

    def by_plan(self, on: date | None) -> date | None:
        """The next contact that the plan asks for after a contact on a day that counts; ``None`` for one that does
        not count. Nothing is agreed: the day follows from the records (DESIGN 3).
        """
        last = max(filter(None, (on, self.customer["last_contact_on"])), default=None)
        since = last or self.customer["filed_on"]
        try:
            return since + timedelta(self.days) if since is not None and self.days is not None else None
        except OverflowError:
            return None

    def added(self, products: Iterable[int] | None) -> tuple[int, ...]:
        """The products that saving will add to the customer's products of interest."""
        return missing(products, self.customer[INTERESTS])


def contact_log(customer: int | None, record: int | None, now: datetime) -> ContactLog | None:
    """What the dialog needs of a customer, or of the one to whom ``record`` belongs; ``None`` when either is gone.

    ``now`` is the local moment. A job for the reading thread.
    """
    row = read(ContactRecord, record) if record is not None else None
    if record is not None and (row is None or row["deleted_at"]):
        return None
    whose = customer if row is None else row["customer"]
    firm = read(Customer, whose) if whose is not None else None
    if firm is None or firm["deleted_at"]:
        return None
    chosen = set((row or {}).get("contacts") or ())
    plan = Rules().plan(firm["contact_strategy"], firm["level"], firm["category"])
    return ContactLog(
        {name: firm[name] for name in _SHOWN},
        row,
        _contacts(firm["id"], chosen),
        [] if row else _planned(firm["id"], now),
        plan.days,
        _last_method(firm["id"]),
    )


def _contacts(customer: int, chosen: set[int]) -> list[Row]:
    found = [
        row
        for row in read_many(Contact, "customer", [customer], _PEOPLE)
        if row["id"] in chosen or not (row["deleted_at"] or row["left_company"])
    ]
    gone = chosen - {row["id"] for row in found}  # to another customer, since they were met here
    found += read_many(Contact, "id", gone, _PEOPLE) if gone else []
    return sorted(found, key=lambda row: not row["primary"])


def _planned(customer: int, now: datetime) -> list[Row]:
    """Open plans of today and before, the one nearest to now first."""
    record = ContactRecord
    query = record.select().where(
        record.customer == customer,
        record.planned,
        record.deleted_at.is_null(),
        record.contacted_on <= now.date(),
    )
    return sorted(
        dicts(query), key=lambda row: abs((_moment(row) - now.replace(tzinfo=None)).total_seconds())
    )


def _moment(row: Row) -> datetime:
    return datetime.fromisoformat(f"{row['contacted_on']}T{row['contacted_time'] or '12:00'}")


def _last_method(customer: int) -> int | None:
    record = ContactRecord
    query = record.select(record.method).where(
        record.customer == customer,
        record.deleted_at.is_null(),
        record.planned == False,  # noqa: E712 -- SQL
        record.method.is_null(False),
    )
    newest = rows(query.order_by(record.contacted_on.desc(), record.id.desc()).limit(1))
    return newest[0][0] if newest else None


def find_customers(text: str, limit: int = MOST) -> list[tuple[int, str]]:
    """Ids and names of customers whom ``text`` may mean, the likeliest first: by full or short name, number or pinyin.

    A job for the reading thread.
    """
    answer = search.find(search.ask(text, "name"), limit, only=["customer"])
    ids = [hit.row for group in answer.groups for hit in group.hits]
    called = names("customer", ids) if ids else {}
    return [(row_id, called[row_id]) for row_id in ids if row_id in called]


# -- words into ids, for whoever types a whole contact in one line ------------------------------------------------


def value_of(dictionary: str, text: str) -> int:
    """The id of the dictionary value that ``text`` names: its code or its name in either language.

    Raises ``NotKnown`` with the names that there are.
    """
    wanted = fold(text)
    here = (
        DictionaryValue.dictionary == dictionary,
        DictionaryValue.deleted_at.is_null(),
        DictionaryValue.active,
    )
    known = dicts(DictionaryValue.select().where(*here).order_by(DictionaryValue.position))
    for row in known:
        if wanted in {fold(str(row[name])) for name in ("code", "label_zh", "label_en") if row[name]}:
            return int(row["id"])
    there = ", ".join(str(row["label_zh"] or row["label_en"]) for row in known)
    raise NotKnown(N_("“{text}” is not in the list. There are: {names}."), text=text, names=there)


def person_of(customer: int, text: str) -> int:
    """The id of the contact of a customer whom ``text`` names: the whole name, or a part that only one has.

    Raises ``NotKnown`` with the names that there are.
    """
    wanted = fold(text)
    known = [row for row in _contacts(customer, set()) if row["name"]]
    for same in (lambda name: name == wanted, lambda name: bool(wanted) and wanted in name):
        found = [row for row in known if same(fold(row["name"]))]
        if len(found) == 1:
            return int(found[0]["id"])
    if not known:
        raise NotKnown(N_("There is no contact “{text}”: this customer has none yet."), text=text)
    there = ", ".join(str(row["name"]) for row in known)
    raise NotKnown(
        N_("“{text}” is not one contact of this customer. There are: {names}."), text=text, names=there
    )


# -- writing ------------------------------------------------------------------------------------------------------


def label_of(customer: str, values: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> Message:
    """What a batch did, in words: logged, planned, or changed what was logged."""
    text = (
        N_("Planned a contact with “{name}”")
        if values.get("planned")
        else N_("Logged a contact with “{name}”")
    )
    if before is not None and bool(before["planned"]) == bool(values.get("planned")):
        text = N_("Changed a contact with “{name}”")
    return Message(text, name=customer)


@dataclass(frozen=True)
class Logged:
    """What was written, and the next contact that follows; ``agreed`` when not the plan but a person says so."""

    record: int
    batch: int | None
    next_on: date | None
    next_time: str | None
    agreed: bool


def log_contact(customer: int, values: Mapping[str, Any], me: int | None, at: datetime) -> Logged:
    """Write one contact record. A job for the writing thread. Raises what the unit of work raises."""
    row = read(Customer, customer) or {}
    name = str(row.get("short_name") or row.get("name") or "…")
    with change(me, label_of(name, values), at) as work:
        record = work.insert(ContactRecord, {"customer": customer, "colleague": me, **values})
    dates = contact_dates([customer])[customer]
    agreed = _is_agreed(customer, dates.next_contact_on)
    return Logged(record, work.batch, dates.next_contact_on, dates.next_contact_time, agreed)


def _is_agreed(customer: int, on: date | None) -> bool:
    record = ContactRecord
    here = (record.customer == customer, record.deleted_at.is_null())
    plans = record.planned & (record.contacted_on == on)
    return (
        on is not None
        and first(record.select(record.id).where(*here, plans | (record.next_contact_on == on))) is not None
    )
