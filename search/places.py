"""Where search looks: the places of a row, and the kinds of question, both read off the declarations.

A *place* is a sort of text within a row: its names (those of a row that only belongs to another are apart: whom a
customer delivers to is not the customer), its numbers of telephones, its address, other short texts, its notes. A
*group* is a part of the answer: customers, contacts, competitors, products, records. A *type* is what the person asks
for; each looks into some places of some tables.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from models import (
    RECORDS,
    Competitor,
    Contact,
    Customer,
    Declared,
    Product,
    ProductInUse,
    Record,
    declared,
    parents,
)
from resources.language import N_

NAME: Final = "ⁿ"
PART: Final = "ᵐ"
PHONE: Final = "ᵖ"
ADDRESS: Final = "ᵃ"
SHORT: Final = "ᵗ"
NOTES: Final = "ᵇ"

PLACES: Final = (NAME, PART, PHONE, ADDRESS, SHORT, NOTES)
"""Each is the first letter of its lines in ``search_text``. Folding leaves none of these in a text."""

TYPES: Final = {
    "all": N_("All"),
    "name": N_("Names"),
    "contact": N_("Contacts"),
    "phone": N_("Phones"),
    "competitor": N_("Competitors"),
    "product": N_("Products"),
    "record": N_("Records"),
    "address": N_("Addresses"),
}
"""What can be asked for, in the order of the window, with its name."""

GROUPS: Final = {
    "customer": N_("Customers"),
    "contact": N_("Contacts"),
    "competitor": N_("Competitors"),
    "product": N_("Products"),
    "record": N_("Records"),
}
"""The parts of an answer, in order."""

_ADDRESS_WORDS = ("address", "country", "province", "city", "postcode")
"""The parts of an address as DESIGN 8 calls them."""


@cache
def searched(model: type[Record]) -> tuple[Declared, ...]:
    """The fields of a table that search looks into."""
    return tuple(field for field in declared(model) if field.searched)


@cache
def place_of(model: type[Record], field: Declared) -> str:
    """The place of a field."""
    if field.kind == "multiline":
        # What a record says is the record; notes are what stands beside it.
        return SHORT if model.timeline and model.timeline.text == field.name else NOTES
    if field.kind == "phone":
        return PHONE
    if field.name in _ADDRESS_WORDS or any(alias.endswith("地址") for alias in field.aliases):
        return ADDRESS
    has_shadow = f"{field.name}_key" in model._meta.fields
    titles = (model.named_by, *(model.timeline.title if model.timeline else ()))
    titles += tuple(name for names in model.unique for name in names)
    if not (has_shadow or field.name in titles):
        return SHORT
    return NAME if stands_alone(model) else PART


@cache
def places_of(model: type[Record]) -> tuple[str, ...]:
    """The places that a table has, in the order of ``PLACES``."""
    there = {place_of(model, field) for field in searched(model)}
    return tuple(place for place in PLACES if place in there)


@cache
def tables() -> tuple[type[Record], ...]:
    """The tables that search looks into."""
    return tuple(model for model in RECORDS if searched(model))


@cache
def groups_of(model: type[Record]) -> tuple[str, ...]:
    """The groups in which the rows of a table are answers, by themselves or for what they belong to."""
    own = _own_group(model)
    if own:
        return (own,)
    return tuple(dict.fromkeys(group for link in parents(model) for group in groups_of(link.target)))


def _own_group(model: type[Record]) -> str | None:
    if model is Customer:
        return "customer"
    if model is Contact:
        return "contact"
    if model in (Product, ProductInUse):
        return "product"
    if model.timeline:
        return "record"
    # What a competitor bid in a tender is told as what it is, too: a competitor met.
    return "competitor" if model is Competitor or _names_a_rival(model) else None


def _names_a_rival(model: type[Record]) -> bool:
    """A table whose name is headed like the name of a competitor."""
    heading = Competitor._meta.fields[Competitor.named_by].aliases[0]
    named = model._meta.fields.get(model.named_by)
    return isinstance(named, Declared) and heading in named.aliases


@cache
def stands_alone(model: type[Record]) -> bool:
    """Whether a row is an answer by itself; others stand for the row that they belong to."""
    return _own_group(model) is not None


@cache
def looked_into(kind: str) -> tuple[tuple[type[Record], str], ...]:
    """The tables and their places that a type of question looks into."""
    return tuple(
        (model, place) for model in tables() for place in places_of(model) if _asked_for(kind, model, place)
    )


def _asked_for(kind: str, model: type[Record], place: str) -> bool:
    if kind == "name":
        return model is Customer and place == NAME
    if kind == "phone":
        return place == PHONE
    if kind == "address":
        return place == ADDRESS
    if kind == "product":
        return "product" in groups_of(model) or _is_line_of_product(model)
    return kind == "all" or kind in groups_of(model)


def _is_line_of_product(model: type[Record]) -> bool:
    """The lines of quotations and purchases: they name a product and belong to a record."""
    return not stands_alone(model) and any(field.kind == "product" for field in declared(model))


def group_places(kind: str, group: str) -> Iterator[tuple[type[Record], str]]:
    """The tables and places of a type whose rows are answers in a group."""
    for model, place in looked_into(kind):
        # What hangs on a contact or on a customer is asked for as a contact only where it is one's.
        if group in groups_of(model) and (kind not in groups_of(model) or kind == group):
            yield model, place
