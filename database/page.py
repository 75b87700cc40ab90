"""One customer as the window shows it: read at once, in plain values (DESIGN 2.4)."""

from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date

from peewee import fn

from changes.derived import Plan, Rules
from changes.describe import Names
from changes.rows import dicts, read, read_many, rows
from database import settings
from database.lookups import Lookups
from database.sales.key_figures import NOTHING, Trade, read_trade
from database.sales.timeline import count_records
from models import Contact, ContactRecord, Customer, DictionaryValue, KeyAccount, Row, children, parents

APART = frozenset({"reminder_state", "not_duplicate"})
"""Tables of a customer that its page does not show."""

RECENT = 5
"""How many of the last contacts the overview shows."""


NO_PLAN = Plan(None, None)
"""A customer who is left in peace."""


@dataclass(frozen=True)
class Page:
    """A customer and what hangs on it, by table; ``names`` also knows its contacts and linked customers.

    ``recent``: the newest contacts that took place. ``plan``: the days of the contact plan that holds, chosen or by
    level; ``buying_cycle``: days between purchases. ``currency``: the firm's own, an ISO code. ``trade``: what was
    bought and is owed, as far as it is asked for.
    """

    row: Row
    lists: dict[str, list[Row]]
    names: Names
    met_on: dict[int, date]
    last_method: str
    linked_from: list[tuple[int, str]]
    recent: list[Row] = field(default_factory=list)
    plan: Plan = NO_PLAN
    buying_cycle: int | None = None
    currency: str = "CNY"
    trade: Trade = NOTHING
    records: int = 0

    @property
    def id(self) -> int:
        """The customer."""
        return int(self.row["id"])

    def count(self, table: str) -> int:
        """How many rows of a table hang on the customer; of "record" all that stand in its timeline."""
        return self.records if table == "record" else len(self.lists.get(table, ()))


class _KnownRules(Rules):
    """The rules of contact plans out of what is known already, without a question to the file."""

    def __init__(self, lookups: Lookups) -> None:
        self.values = {row["id"]: row for values in lookups.values.values() for row in values}


def read_page(customer: int, lookups: Lookups, today: date | None = None) -> Page | None:
    """Read a customer in use or in the recycle bin; ``None`` when it is gone. A job for the reading thread.

    ``today``: the day on which its trade is judged; without it nobody asks for that.
    """
    row = read(Customer, customer)
    if row is None:
        return None
    lists: dict[str, list[Row]] = {}
    _gather(Customer, [customer], lists)
    met, recent = _met_on(customer), _recent(customer)
    contacts = {one["id"]: str(one["name"]) for one in lists.get("contact", [])}
    contacts |= _elsewhere(recent, contacts)
    linked = [one["linked_customer"] for one in lists.get("key_account", []) if one["linked_customer"]]
    firms = (
        dict(rows(Customer.select(Customer.id, Customer.name).where(Customer.id.in_(linked))))
        if linked
        else {}
    )
    names = lookups.names.with_rows(Contact, contacts).with_rows(Customer, {customer: row["name"], **firms})
    return Page(
        row,
        lists,
        names,
        met,
        _last_method(row, recent, lookups),
        _linked_from(customer),
        recent,
        _KnownRules(lookups).plan(row["contact_strategy"], row["level"], row["category"]),
        (lookups.value(row["purchase_strategy"]) or {}).get("days"),
        str(settings.get("own_currency") or "CNY"),
        read_trade(row, today, lookups) if today else NOTHING,
        count_records(customer),
    )


def _gather(model: type, ids: list[int], lists: dict[str, list[Row]]) -> None:
    for child, link in children(model):
        name = child._meta.table_name
        # Of what stands in the timeline there may be ten thousand rows; the page reads what it shows of them.
        if child.timeline is not None or name in APART:
            continue
        if link is not next(one for one in parents(child) if one.rel_model is model):
            continue
        below = [row for row in read_many(child, link.column_name, ids) if row["deleted_at"] is None]
        lists.setdefault(name, []).extend(below)
        if below and children(child):
            _gather(child, [row["id"] for row in below], lists)


def _met_on(customer: int) -> dict[int, date]:
    """When each contact was last met, from the done contact records."""
    record = ContactRecord
    query = record.select(record.contacts, record.contacted_on).where(
        record.customer == customer,
        record.deleted_at.is_null(),
        record.planned == False,  # noqa: E712 -- SQL
        record.contacts.is_null(False),
    )
    found: dict[int, date] = {}
    for contacts, on in rows(query):
        for contact in contacts or ():
            found[contact] = max(on, found.get(contact, on))
    return found


def _recent(customer: int) -> list[Row]:
    record = ContactRecord
    query = record.select().where(
        record.customer == customer,
        record.deleted_at.is_null(),
        record.planned == False,  # noqa: E712 -- SQL
    )
    newest = (record.contacted_on.desc(), fn.COALESCE(record.contacted_time, "").desc(), record.id.desc())
    return dicts(query.order_by(*newest).limit(RECENT))


def _elsewhere(recent: list[Row], here: Container[int]) -> dict[int, str]:
    """The names of those who were met here and have gone since, to another customer or into the recycle bin."""
    met = {one for row in recent for one in row["contacts"] or () if one not in here}
    return dict(rows(Contact.select(Contact.id, Contact.name).where(Contact.id.in_(met)))) if met else {}


def _last_method(row: Row, recent: list[Row], lookups: Lookups) -> str:
    """How the last contact that counts was made; mostly it is among the newest, which are read already."""
    on = row["last_contact_on"]
    if on is None:
        return ""
    found = next((one["method"] for one in recent if one["contacted_on"] == on), None)
    if found is None:
        record = ContactRecord
        query = record.select(record.method).where(
            record.customer == row["id"], record.contacted_on == on, record.deleted_at.is_null()
        )
        found = next((method for (method,) in rows(query.limit(1))), None)
    return lookups.names.of(DictionaryValue, found)


def _linked_from(customer: int) -> list[tuple[int, str]]:
    """The dealers who name this customer as a key account of theirs (SPEC 1.7: seen from both sides)."""
    query = (
        KeyAccount.select(Customer.id, Customer.name)
        .join(Customer, on=KeyAccount.customer == Customer.id)
        .where(
            KeyAccount.linked_customer == customer,
            KeyAccount.deleted_at.is_null(),
            Customer.deleted_at.is_null(),
        )
    )
    return [(row_id, name) for row_id, name in rows(query)]
