"""One customer as the window shows it: read at once, in plain values (DESIGN 2.4)."""

from dataclasses import dataclass
from datetime import date

from changes.describe import Names
from changes.rows import read, read_many, rows
from database.lookups import Lookups
from models import Contact, ContactRecord, Customer, DictionaryValue, KeyAccount, Row, children, parents

NOT_WHOLE = frozenset({"contact_record"})
"""Tables that may hold ten thousand rows at one customer; the page reads what it shows of them."""


@dataclass(frozen=True)
class Page:
    """A customer and what hangs on it, by table; ``names`` also knows its contacts and linked customers."""

    row: Row
    lists: dict[str, list[Row]]
    names: Names
    met_on: dict[int, date]
    last_method: str
    linked_from: list[tuple[int, str]]

    @property
    def id(self) -> int:
        """The customer."""
        return int(self.row["id"])

    def count(self, table: str) -> int:
        """How many rows of a table hang on the customer."""
        return len(self.lists.get(table, ()))


def read_page(customer: int, lookups: Lookups) -> Page | None:
    """Read a customer in use or in the recycle bin; ``None`` when it is gone. A job for the reading thread."""
    row = read(Customer, customer)
    if row is None:
        return None
    lists: dict[str, list[Row]] = {}
    _gather(Customer, [customer], lists)
    met = _met_on(customer)
    contacts = {one["id"]: str(one["name"]) for one in lists.get("contact", [])}
    linked = [one["linked_customer"] for one in lists.get("key_account", []) if one["linked_customer"]]
    firms = (
        dict(rows(Customer.select(Customer.id, Customer.name).where(Customer.id.in_(linked))))
        if linked
        else {}
    )
    names = lookups.names.with_rows(Contact, contacts).with_rows(Customer, {customer: row["name"], **firms})
    return Page(row, lists, names, met, _last_method(row, lookups), _linked_from(customer))


def _gather(model: type, ids: list[int], lists: dict[str, list[Row]]) -> None:
    for child, link in children(model):
        name = child._meta.table_name
        if name in NOT_WHOLE or link is not next(one for one in parents(child) if one.rel_model is model):
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


def _last_method(row: Row, lookups: Lookups) -> str:
    if row["last_contact_on"] is None:
        return ""
    record = ContactRecord
    query = record.select(record.method).where(
        record.customer == row["id"],
        record.contacted_on == row["last_contact_on"],
        record.deleted_at.is_null(),
    )
    for (method,) in rows(query.limit(1)):
        return lookups.names.of(DictionaryValue, method)
    return ""


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
