"""What is asked when a record is only noted down, by its table, and what is written then. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from changes.log import Links
from changes.save import Edit, new_edit
from models import BY_NAME, Contact, PurchaseLine, QuotationLine, Record, Row, parents
from resources.language import N_, Message
from ui.forms.entry import Entry

MOMENT, NEXT = "contacted_on", "next_contact_on"
"""Fields of a contact record that are typed together with their time."""

_NEW = -1
_TITLE = 60


@dataclass(frozen=True)
class Quick:
    """``title`` gets the first line of what is typed and ``text`` the rest; without a title ``text`` gets all.

    ``line``: the table of lines, of which the first is noted down with ``line_fields``.
    """

    fields: tuple[str, ...]
    title: str = ""
    text: str = ""
    line: type[Record] | None = None
    line_fields: tuple[str, ...] = ()


_LINE = ("product", "quantity", "price")

QUICK: dict[str, Quick] = {
    "contact_record": Quick(("method", "contacts", MOMENT, "products", NEXT), text="content"),
    "opportunity": Quick(("stage", "amount", "expected_on", "contact", "products"), "name", "needs"),
    "quotation": Quick(
        ("number", "state", "valid_until", "contact"), "subject", "remarks", QuotationLine, _LINE
    ),
    "bid": Quick(("tender_number", "state", "opening_on", "our_price"), "name", "remarks"),
    "purchase": Quick(("number", "state", "ordered_on", "contact"), "", "remarks", PurchaseLine, _LINE),
    "receipt": Quick(("amount", "pay_method", "received_on"), "remarks"),
    "agreement": Quick(
        ("number", "agreement_type", "state", "amount", "signed_on", "ends_on"), "name", "remarks"
    ),
    "expense": Quick(("expense_type", "amount", "state", "spent_on"), "purpose", "remarks"),
    "service": Quick(("service_type", "state", "assignee", "contact", "due_on"), "subject", "content"),
    "complaint": Quick(("complaint_type", "severity", "state", "assignee", "contact"), "subject", "content"),
}
"""In the order in which they stand below the text."""


def words(table: str, text: str) -> Row:
    """What was typed, as values of the record."""
    quick, whole = QUICK[table], text.strip()
    if not quick.title:
        return {quick.text: whole or None}
    first, _end, rest = whole.partition("\n")
    first, rest = first.strip(), rest.strip()
    if quick.text and len(first) > _TITLE:  # a title that is a paragraph is none
        return {quick.title: f"{first[:_TITLE].rstrip()}…", quick.text: whole}
    found: Row = {quick.title: first or None}
    if quick.text:
        found[quick.text] = rest or None
    elif rest:
        found[quick.title] = " ".join(whole.split())
    return found


def needs_words(table: str) -> bool:
    """Whether a record without a word is none."""
    fields = BY_NAME[table]._meta.fields
    return table == "contact_record" or any(
        getattr(fields[name], "required", False) for name in words(table, "")
    )


def line_values(line: Entry, title: str, products: Mapping[int, Row]) -> Row | None:
    """The one line of a quote or purchase; nothing when nobody typed any of it."""
    changed = line.changes()
    if not changed:
        return None
    product = products.get(line.mine.get("product") or 0)
    values = {name: value for name, value in line.mine.items() if value is not None}
    return values | {
        "description": product["name"] if product else title or None,
        "unit": product["unit"] if product else None,
        "position": 1,
    }


def edits(
    entry: Entry, line: Row | None, people: Mapping[int, Row], customer: int, links: Links
) -> list[Edit]:
    """The edits of one save: people who were met first, the record, its line. For the writing thread."""
    model, made = entry.model, []
    met = entry.mine.get("contacts") or ()
    for row_id, row in people.items():
        if row_id in met:
            links.remember(Contact, row_id, str(row["uid"]))
            values = {"uid": row["uid"], "name": row["name"], "customer": customer}
            made.append(new_edit(Contact, values, links))
    given = {name: value for name, value in entry.mine.items() if value is not None}
    made.append(new_edit(model, given | {"customer": customer, "uid": entry.uid}, links))
    below = QUICK[model._meta.table_name].line
    if line is not None and below is not None:
        links.remember(model, _NEW, entry.uid)
        above = next(link.name for link in parents(below) if link.rel_model is model)
        values = {name: value for name, value in line.items() if value is not None}
        made.append(new_edit(below, values | {above: _NEW}, links))
    return made


def label(table: str, entry: Entry) -> Message:
    """What the batch did."""
    model = BY_NAME[table]
    name = " ".join(str(entry.mine.get(model.named_by) or "…").split())
    short = name if len(name) <= 40 else f"{name[:39]}…"
    return Message(
        N_("Added {what}"), what=Message(N_("{kind} “{name}”"), kind=Message(model.nouns[0]), name=short)
    )


def is_touched(entry: Entry, line: Entry | None, text: str) -> bool:
    """Whether anything was typed that is worth keeping."""
    return bool(text.strip()) or entry.is_changed() or (line is not None and line.is_changed())
