"""The customers of a list: which, in which order, and their values page by page. Jobs for the reading thread.

A list of 100,000 is an array of ids; values are read for the rows that somebody looks at (DESIGN 9). Views, filters,
finding and sorting are SQL.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from peewee import Case, fn

from changes.rows import CHUNK, chunked, rows
from database import functions
from database.conditions import Condition, fields, where
from database.parties import is_customer
from database.reminding import due
from models import (
    BY_NAME,
    RECORDS,
    Choice,
    Customer,
    Declared,
    DictionaryValue,
    Flag,
    Link,
    Name,
    Number,
    PartialDate,
    Record,
    Scaled,
    Several,
    Stars,
    TimeOfDay,
    declared,
    parents,
)
from models import Day as DayField
from search import customers_with, normalise

ALL, BOOKMARKED, OTHERS, BIN = "all", "bookmarked", "others", "bin"
DUE, OVERDUE, DECLINE, SILENT = due.VIEWS

OWN = "customer"
"""The scope of the find box: the customer's own fields."""


@dataclass(frozen=True)
class Listing:
    """What a list shows. ``scope`` is the table in which ``find`` is looked for; ``sort`` the name of a field."""

    view: str = ALL
    conditions: tuple[Condition, ...] = ()
    find: str = ""
    scope: str = OWN
    sort: str = "name"
    descending: bool = False


class Counts(NamedTuple):
    """How many customers each view has, and how many rows lie in the recycle bin."""

    views: dict[str, int]
    bin: int


_KEYS = {name: Customer._meta.fields[f"{name}_key"] for name in ("name", "short_name")}

SHOWN_KEY = fn.COALESCE(_KEYS["short_name"], _KEYS["name"], "")
"""The folded form of the name by which lists call a customer."""


def in_view(view: str, today: date, me: int) -> functions.Sql:
    """The customers of a view, recycle bin apart."""
    if view in due.VIEWS:
        return due.in_view(view, today, me)
    if view == OTHERS:
        return Customer.deleted_at.is_null() & ~is_customer()
    found = Customer.deleted_at.is_null() & is_customer()
    return found & Customer.bookmarked if view == BOOKMARKED else found


def counts(today: date, me: int) -> Counts:
    """The counts of all views, in one job."""
    own = Case(None, ((is_customer(), 1),), 0)
    marked = Case(None, ((is_customer() & Customer.bookmarked, 1),), 0)
    query = Customer.select(fn.COUNT(Customer.id), fn.SUM(own), fn.SUM(marked)).where(
        Customer.deleted_at.is_null()
    )
    total, customers, bookmarked = (int(count or 0) for count in rows(query)[0])
    views = {ALL: customers, BOOKMARKED: bookmarked, OTHERS: total - customers}
    return Counts(views | due.counts(today, me), _deleted())


def has_customers() -> bool:
    """Whether the file has a customer outside of the recycle bin."""
    return Customer.select(Customer.id).where(Customer.deleted_at.is_null()).exists()


def _deleted() -> int:
    """Rows in the recycle bin that did not go there with the row they belong to."""
    total = 0
    for model in (one for one in RECORDS if not one.is_mark):
        gone = model.deleted_at > ""  # which uses the index; IS NOT NULL does not, as soon as more is asked
        for link in parents(model):
            above = link.target.alias()
            gone &= ~fn.EXISTS(
                above.select(above.id).where((above.id == link) & above.deleted_at.is_null(False))
            )
        total += int(rows(model.select(fn.COUNT(model.id)).where(gone))[0][0])
    return total


def scopes() -> list[type[Record]]:
    """The tables in which the find box can look: customers, and what belongs to them and is searched."""
    return [model for model in RECORDS if model is Customer or _is_searched_part(model)]


def _is_searched_part(model: type[Record]) -> bool:
    hangs = any(link.target is Customer for link in parents(model))
    return hangs and any(field.searched for field in declared(model))


def chosen(listing: Listing, today: date, me: int) -> functions.Sql:
    """The customers of a listing as one SQL condition. ``functions.ready()`` must have been called."""
    found = in_view(listing.view, today, me)
    for condition in where(listing.conditions, today, me):
        found &= condition
    for word in normalise(listing.find).split():
        found &= Customer.id.in_(customers_with(BY_NAME[listing.scope], word))
    return found


def ids(listing: Listing, today: date, me: int) -> "array[int]":
    """The ids of a listing's customers, in its order."""
    functions.ready()
    query = Customer.select(Customer.id).where(chosen(listing, today, me)).order_by(*_order(listing))
    return array("q", (row_id for (row_id,) in functions.plain(query)))


def _order(listing: Listing) -> list[Any]:
    """Empty values last, whichever way; where many are equal, by name."""
    field = fields().get(listing.sort) or fields()["name"]
    key = sort_key(field)
    order = [key.desc(nulls="LAST") if listing.descending else key.asc(nulls="LAST")]
    if isinstance(field, Link | Several | Stars | Flag):
        order.append(functions.in_order(_KEYS["name"]))
    return [*order, Customer.id]


def sort_key(field: Declared) -> Any:
    """By what a column is sorted: dictionary values by their place, people and texts by pinyin, others by value."""
    if isinstance(field, Name):
        return functions.in_order(field.model._meta.fields[f"{field.name}_key"])
    if isinstance(field, Choice):
        place = DictionaryValue.select(DictionaryValue.position).where(DictionaryValue.id == field)
        return fn.COALESCE(place, None)
    if isinstance(field, Link):
        target = field.target
        name = functions.in_order(functions.folded(target._meta.fields[target.named_by]))
        return fn.COALESCE(target.select(name).where(target.id == field), None)
    if isinstance(field, Several):  # how many there are; an empty one is NULL
        return fn.LENGTH(field) - fn.LENGTH(fn.REPLACE(field, ",", ""))
    if isinstance(field, DayField | Number | Scaled | Stars | Flag | TimeOfDay | PartialDate):
        return field
    return functions.in_order(functions.folded(field))


def page(ids_: Iterable[int], columns: Sequence[str]) -> dict[int, tuple[Any, ...]]:
    """The values of ``columns`` of some customers, by id; one that is gone for good is left out."""
    chosen_fields = [fields()[name] for name in columns]
    found: dict[int, tuple[Any, ...]] = {}
    for some in chunked(ids_, CHUNK):
        query = Customer.select(Customer.id, *chosen_fields).where(Customer.id.in_(some))
        found |= {row_id: tuple(values) for row_id, *values in rows(query)}
    return found
