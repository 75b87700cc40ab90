"""The rows of which reminders are made, each rule's by a query of its own.

Everything starts from an indexed column: the next contact of a customer, the day of a birthday, records still to come;
nothing is grouped over records (DESIGN 9). Days and times are ISO text as the file holds them, local.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple, TypeVar

from peewee import JOIN, Case, fn

from changes.rows import CHUNK, chunked, read_many, rows
from database import parties
from database.functions import Sql, plain
from database.reminding.due import Plans, Scope, lapsed
from database.reminding.due import silent as silent_since
from models import Contact, ContactRecord, Customer, DictionaryValue, ImportantDate, ReminderState

Row_ = TypeVar("Row_")


class Firm(NamedTuple):
    """The customer of a reminder: ``name`` as lists show it."""

    id: int
    uid: str
    name: str
    level: int | None
    owner: int | None
    phone: str | None


class FollowUp(NamedTuple):
    """A customer whose next contact follows from the plan: ``ideal`` and ``most`` are its days."""

    firm: Firm
    last_on: str | None
    filed_on: str | None
    on: str
    ideal: int
    most: int | None


class Agreed(NamedTuple):
    """A contact agreed and still open. ``planned``: a record to come; else what a done one says of the next.

    ``whom``: the contacts as the file holds them, ",3,17,". ``by_plan``: the day is no other than the plan's.
    """

    firm: Firm
    uid: str
    on: str
    time: str | None
    text: str | None
    whom: str | None
    planned: bool
    by_plan: bool


class Silent(NamedTuple):
    """A customer without a plan and without an agreed day."""

    firm: Firm
    last_on: str | None
    filed_on: str


class Lapsed(NamedTuple):
    """A customer who has not bought again within the days of the buying cycle: by ``on``."""

    firm: Firm
    last_on: str
    on: str


class Remembered(NamedTuple):
    """A birthday or another day of a contact; ``lead``: its own days of notice. ``kind_…``: what the day is called."""

    firm: Firm
    uid: str
    contact: int
    name: str
    date: str
    code: str
    lead: int | None
    kind_zh: str | None = None
    kind_en: str | None = None
    text: str | None = None


class Reach(NamedTuple):
    """Somebody to call at a customer. ``email`` is None for who refuses mail, and ``messages`` False."""

    contact: int
    name: str
    title: str | None
    phone: str | None
    email: str | None
    messages: bool = True


class State(NamedTuple):
    """What a colleague did about a reminder."""

    done: bool
    until_on: str | None
    until_time: str | None


def _firm() -> list[Any]:
    """The columns of ``Firm``."""
    name = fn.COALESCE(Customer.short_name, Customer.name)
    return [Customer.id, Customer.uid, name, Customer.level, Customer.owner, Customer.phone]


_FIRM = len(Firm._fields)


def _read(make: Callable[..., Row_], query: Any) -> list[Row_]:
    return [make(Firm._make(row[:_FIRM]), *row[_FIRM:]) for row in plain(query)]


def follow_ups(plans: Plans, scope: Scope, until: date) -> list[FollowUp]:
    """Customers whom the plan says to contact by a day."""
    query = Customer.select(
        *_firm(),
        Customer.last_contact_on,
        Customer.filed_on,
        Customer.next_contact_on,
        plans.days("days"),
        plans.days("maximum_days"),
    )
    return _read(FollowUp, query.where(plans.next_up_to(until) & plans.by_plan() & scope.condition()))


def planned(plans: Plans, scope: Scope, until: date) -> list[Agreed]:
    """Contacts planned by a day."""
    record = ContactRecord
    query = (
        record.select(
            *_firm(),
            record.uid,
            record.contacted_on,
            record.contacted_time,
            _TEXT,
            record.contacts,
            1,
            _is_plans_day(plans, record.contacted_on, record.contacted_time),
        )
        .join(Customer, on=record.customer == Customer.id)
        .where(
            record.planned & (record.contacted_on <= until.isoformat()) & record.deleted_at.is_null(),
            plans.not_lost() & scope.condition(),
        )
    )
    return _read(Agreed, query)


def promised(plans: Plans, scope: Scope, until: date) -> list[Agreed]:
    """Next contacts by a day that done records agreed upon, still open: no later contact has counted."""
    record = ContactRecord
    query = (
        record.select(
            *_firm(),
            record.uid,
            record.next_contact_on,
            record.next_contact_time,
            record.next_step,
            record.contacts,
            0,
            _is_plans_day(plans, record.next_contact_on, record.next_contact_time),
        )
        .join(Customer, on=record.customer == Customer.id)
        .where(
            plans.next_up_to(until) & scope.condition(),
            record.contacted_on >= fn.COALESCE(Customer.last_contact_on, ""),
            record.next_contact_on <= until.isoformat(),
            record.planned == False,  # noqa: E712 -- SQL
            record.deleted_at.is_null(),
            ~fn.EXISTS(_counted_later(plans)),
        )
    )
    return _read(Agreed, query)


_TEXT = Case(
    None,
    ((ContactRecord.planned, fn.COALESCE(ContactRecord.content, ContactRecord.next_step)),),
    ContactRecord.next_step,
)
"""What is to be done: of a record to come what it says, of a done one its next step."""


def _is_plans_day(plans: Plans, on: Any, time: Any) -> Sql:
    return fn.COALESCE((on == Customer.next_contact_on) & time.is_null() & plans.by_plan(), 0)


def _counted_later(plans: Plans) -> Sql:
    """A contact that counts, later than the record asked about, with the same customer."""
    later = ContactRecord.alias()
    kinds = plans.rules.with_flag("contact_kind", "not_contact")
    results = plans.rules.with_flag("contact_result", "not_contact")
    return later.select(later.id).where(
        later.customer == ContactRecord.customer,
        later.contacted_on >= ContactRecord.contacted_on,
        moment(later) > moment(ContactRecord),
        later.planned == False,  # noqa: E712 -- SQL
        later.deleted_at.is_null(),
        fn.COALESCE(later.contact_kind, 0).not_in(kinds),
        fn.COALESCE(later.result, 0).not_in(results),
    )


def moment(record: Any) -> Sql:
    """Day and time of a contact record as one sortable text."""
    return record.contacted_on.concat(fn.COALESCE(record.contacted_time, ""))


def silent(plans: Plans, scope: Scope, before: str) -> list[Silent]:
    """Customers without a plan and without an agreed day last contacted, or filed, before a day."""
    query = Customer.select(*_firm(), Customer.last_contact_on, Customer.filed_on).where(
        Customer.next_contact_on.is_null(),
        parties.is_customer() & plans.not_lost() & scope.condition(),
        silent_since(before, plans),
    )
    return _read(Silent, query)


def lapses(scope: Scope, today: date) -> list[Lapsed]:
    """Customers whose next purchase was expected before a day."""
    query = Customer.select(*_firm(), Customer.last_purchase_on, Customer.next_purchase_on)
    return _read(Lapsed, query.where(lapsed(today) & scope.condition()))


def birthdays(plans: Plans, scope: Scope, codes: Iterable[str]) -> list[Remembered]:
    """Contacts whose birthday is one of ``codes`` (``models.month_day``); who has left is left out."""
    code = Contact._meta.fields["birthday_day"]
    found: list[Remembered] = []
    for some in chunked(codes, CHUNK):
        query = Contact.select(
            *_firm(),
            Contact.uid,
            Contact.id,
            Contact.name,
            Contact.birthday,
            code,
            Contact.birthday_lead_days,
        ).join(Customer, on=Contact.customer == Customer.id)
        kept = query.where(code.in_(some) & _there() & plans.not_lost() & scope.condition())
        found += _read(Remembered, kept)
    return found


def important_dates(plans: Plans, scope: Scope, codes: Iterable[str]) -> list[Remembered]:
    """Days to remember for contacts, of ``codes``."""
    one, code = ImportantDate, ImportantDate._meta.fields["date_day"]
    columns = one.uid, Contact.id, Contact.name, one.date, code, one.lead_days
    kind = DictionaryValue.label_zh, DictionaryValue.label_en
    found: list[Remembered] = []
    for some in chunked(codes, CHUNK):
        query = (
            one.select(*_firm(), *columns, *kind, one.remarks)
            .join(Contact, on=one.contact == Contact.id)
            .join(Customer, on=Contact.customer == Customer.id)
            .join(DictionaryValue, JOIN.LEFT_OUTER, on=one.date_kind == DictionaryValue.id)
            .where(
                code.in_(some) & one.deleted_at.is_null() & _there() & plans.not_lost() & scope.condition()
            )
        )
        found += _read(Remembered, query)
    return found


def _there() -> Sql:
    return Contact.deleted_at.is_null() & (Contact.left_company == False)  # noqa: E712 -- SQL


def longest_lead() -> int:
    """The most days of notice that any birthday or important date asks for itself; 0 when none does."""
    leads = Contact.birthday_lead_days, ImportantDate.lead_days
    return max(
        int(rows(lead.model.select(fn.COALESCE(fn.MAX(lead), 0)).where(lead.is_null(False)))[0][0])
        for lead in leads
    )


# -- whom to reach, and what was done about it ------------------------------------------------------------------------


_NAMES = (
    "id",
    "customer",
    "name",
    "title",
    "mobile",
    "phone",
    "email",
    "accepts_mail",
    "accepts_messages",
    "primary",
    "left_company",
    "deleted_at",
)


def _reaches(column: str, ids: Iterable[int]) -> Iterator[tuple[int, Reach]]:
    """Those still there, with their customer: the main contact of each first."""
    found = [
        row
        for row in read_many(Contact, column, ids, _NAMES)
        if not row["deleted_at"] and not row["left_company"]
    ]
    for row in sorted(found, key=lambda row: (not row["primary"], row["id"])):
        number = row["mobile"] or row["phone"]
        email = row["email"] if row["accepts_mail"] else None
        messages = bool(row["accepts_messages"])
        yield row["customer"], Reach(row["id"], row["name"], row["title"], number, email, messages)


def main_contacts(customers: Iterable[int]) -> dict[int, Reach]:
    """Whom to call at some customers: the main contact, else the first."""
    found: dict[int, Reach] = {}
    for customer, reach in _reaches("customer", customers):
        found.setdefault(customer, reach)
    return found


def people(contacts: Iterable[int]) -> dict[int, Reach]:
    """Some contacts by their ids; who has left is left out."""
    return {reach.contact: reach for _, reach in _reaches("id", contacts)}


def steps(customers: Iterable[int]) -> dict[int, tuple[str | None, str | None]]:
    """What was agreed for the next contact of some customers, where a record says so: the text, and with whom."""
    record = ContactRecord
    found: dict[int, tuple[str | None, str | None]] = {}
    open_still = record.contacted_on >= fn.COALESCE(Customer.last_contact_on, "")
    promised = ~record.planned & (record.next_contact_on == Customer.next_contact_on) & open_still
    planned = record.planned & (record.contacted_on == Customer.next_contact_on)
    for some in chunked(customers, CHUNK):
        query = (
            record.select(record.customer, _TEXT, record.contacts)
            .join(Customer, on=record.customer == Customer.id)
            .where(record.customer.in_(some), record.deleted_at.is_null(), promised | planned)
            .order_by(record.contacted_on, record.id)
        )
        found |= {customer: (text, whom) for customer, text, whom in plain(query)}
    return found


def states(me: int) -> dict[tuple[str, str, str], State]:
    """What a colleague did about reminders, by rule, record and occurrence."""
    state = ReminderState
    query = state.select(
        state.rule, state.record, state.occurrence, state.done, state.until_on, state.until_time
    ).where((state.colleague == me) & state.deleted_at.is_null())
    return {
        (rule, record, occurrence): State(bool(done), until_on, until_time)
        for rule, record, occurrence, done, until_on, until_time in plain(query)
    }
