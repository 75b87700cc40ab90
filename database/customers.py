"""One customer with all that hangs on it, read at once; and finding one by what a person calls it."""

import json

from changes.describe import Names
from changes.rows import dicts, read, read_many, rows
from models import (
    BY_NAME,
    Batch,
    Change,
    Colleague,
    Customer,
    CustomerTotal,
    Declared,
    Link,
    Record,
    Row,
    Several,
    children,
    declared,
    fold,
)
from resources.language import N_, Message, UserError

LISTS = {
    "contact": "contacts",
    "important_date": "important_dates",
    "channel": "channels",
    "billing_entity": "billing_entities",
    "invoice_recipient": "invoice_recipient",
    "shipping_address": "shipping_addresses",
    "key_account": "key_accounts",
    "competitor": "competitors",
    "product_in_use": "products_in_use",
    "contact_record": "contact_records",
    "attachment": "files",
    "opportunity": "opportunities",
    "quotation": "quotations",
    "purchase": "purchases",
    "receipt": "receipts",
    "bid": "bids",
    "agreement": "agreements",
    "expense": "expenses",
    "service": "services",
    "complaint": "complaints",
}
"""Under which name JSON lists the rows of a table (DESIGN 8)."""

LINES = {
    "quotation_line": ("quotation", "quotations", "lines"),
    "purchase_line": ("purchase", "purchases", "lines"),
    "rival_bid": ("bid", "bids", "rivals"),
    "planned_payment": ("agreement", "agreements", "payment_plan"),
}
"""The tables of which JSON has the rows inside another's: the link, the list and the name there."""


_NAME, _SHORT_NAME = (Customer._meta.fields[name] for name in ("name_key", "short_name_key"))


class NotFound(UserError):
    """No customer, or more than one, goes by that name."""


def find(text: str) -> int:
    """The id of the customer whom ``text`` names: an id, a customer number, a full or short name.

    Raises ``NotFound``, with the candidates when there are several.
    """
    live = Customer.deleted_at.is_null()
    key = fold(text)
    for condition in (
        Customer.code == text,
        Customer.id == int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None,
        (key == _NAME) | (key == _SHORT_NAME),
        _NAME.contains(key) if key else None,
    ):
        if condition is None:
            continue
        found = rows(
            Customer.select(Customer.id, Customer.name)
            .where(live & condition)
            .order_by(Customer.id)
            .limit(11)
        )
        if len(found) == 1:
            return int(found[0][0])
        if found:
            names = "; ".join(f"{row_id} {name}" for row_id, name in found[:10]) + (
                " …" if len(found) > 10 else ""
            )
            raise NotFound(
                N_("“{text}” may be several customers. Say the number of one: {names}."),
                text=text,
                names=names,
            )
    raise NotFound(N_("There is no customer “{text}”."), text=text)


def whole(customer: int) -> dict[str, list[Row]]:
    """The rows of all tables that hang on a customer and are in use, by table name, as Python values."""
    found = {"customer": [row] if (row := read(Customer, customer)) else []}
    _gather(Customer, [customer], found)
    return found


def _gather(model: type[Record], ids: list[int], found: dict[str, list[Row]]) -> None:
    for child, link in children(model):
        name = child._meta.table_name
        below = [row for row in read_many(child, link.column_name, ids) if row["deleted_at"] is None]
        held = found.setdefault(name, [])
        known = {row["id"] for row in held}
        held += [row for row in below if row["id"] not in known]
        if below:
            _gather(child, [row["id"] for row in below], found)


def as_json(customer: int, language: str) -> Row:
    """Everything known of one customer, every declared field by its name (DESIGN 6, 8)."""
    names, found = Names(language), whole(customer)
    if not found["customer"]:
        raise NotFound(N_("There is no customer “{text}”."), text=customer)
    result = plain(Customer, found["customer"][0], names)
    for table, name in LISTS.items():
        result[name] = [plain(BY_NAME[table], row, names) for row in found.get(table, [])]
    for table, (link, whole_name, name) in LINES.items():
        rows_of = [plain(BY_NAME[table], row, names) for row in found.get(table, [])]
        for one in result[whole_name]:
            one[name] = [row for row in rows_of if row[link] == one["id"]]
    result["totals"] = totals(customer)
    result["invoice_recipient"] = next(iter(result["invoice_recipient"]), None)
    for contact in result["contacts"]:
        for name in ("important_dates", "channels"):
            contact[name] = [row for row in result[name] if row.get("contact") == contact["id"]]
    result["channels"] = [row for row in result["channels"] if row["contact"] is None]
    del result["important_dates"]
    result["changes"] = history(str(result["uid"]), names)
    return result


def plain(model: type[Record], row: Row, names: Names) -> Row:
    """A row for JSON: dictionary values, colleagues and products by their names, other rows by their ids."""
    result: Row = {"id": row["id"], "uid": row["uid"], "version": row["version"]}
    for field in declared(model):
        value = row[field.name]
        if isinstance(field, Link) and field.target in Names.SMALL:
            result[field.name] = names.of(field.target, value) or None
        elif isinstance(field, Several):
            result[field.name] = [names.of(field.target, one) for one in value or ()]
        elif not isinstance(field, Link):
            result[field.name] = field.to_json(value)
        else:
            result[field.name] = value
    for name in ("created_at", "updated_at", "deleted_at"):
        result[name] = row[name]
    for name in ("created_by", "updated_by", "deleted_by"):
        result[name] = names.of(Colleague, row[name]) or None
    return result


def history(customer_uid: str, names: Names, limit: int | None = None) -> list[Row]:
    """The changes of a customer and all that hangs on it, the newest first: when, who, why, and {field: [old, new]}."""
    query = (
        Change.select(Change, Batch.at, Batch.colleague, Batch.label, Batch.kind, Batch.uid)
        .join(Batch)
        .where(Change.customer_uid == customer_uid)
        .order_by(Change.id.desc())
        .limit(limit)
    )
    return [
        {
            "batch": row["batch"],
            "at": row["at"],
            "colleague": names.of(Colleague, row["colleague"]) or None,
            "kind": row["kind"],
            "what": Message.load(row["label"]).render(names.language),
            "table": row["table_name"],
            "row": row["row_uid"],
            "version": row["version"],
            "fields": json.loads(row["fields"]),
        }
        for row in dicts(query)
    ]


def totals(customer: int) -> dict[str, Row]:
    """What a customer bought and owes, by currency (DESIGN 8)."""
    fields = {
        name: CustomerTotal._meta.fields[name] for name in ("count", "amount", "owed", "first_on", "last_on")
    }
    return {
        row["currency"]: {
            name: field.to_json(row[name]) if isinstance(field, Declared) else row[name]
            for name, field in fields.items()
        }
        for row in read_many(CustomerTotal, "customer", [customer])
    }
