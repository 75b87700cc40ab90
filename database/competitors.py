"""Competitors across all customers: who was met where, at which prices, how strong, and what customers think.

Firms are told apart by their folded names. Jobs for the reading thread.
"""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from peewee import fn

from changes.rows import rows
from database import functions
from database.pinyin import order
from models import Competitor, Customer, Declared, declared, fold, parents


class Firm(NamedTuple):
    """A competitor: ``key`` its folded name, ``name`` one way in which it is written.

    ``strengths`` and ``opinions`` count the rows of each dictionary value, the commonest first.
    """

    key: str
    name: str
    customers: int
    lowest: Decimal | None
    highest: Decimal | None
    strengths: tuple[tuple[int, int], ...]
    opinions: tuple[tuple[int, int], ...]


class Meeting(NamedTuple):
    """A customer at which a competitor was met, and the values of ``columns()``."""

    customer: int
    name: str
    values: tuple[Any, ...]


_KEY = Competitor._meta.fields["company_key"]
_LIVE = Competitor.deleted_at.is_null()  # a customer that is deleted takes its competitors along


def columns() -> list[Declared]:
    """What is kept of a meeting: the declared fields, the customer apart."""
    above = {link.name for link in parents(Competitor)}
    return [field for field in declared(Competitor) if field.name not in above]


def firms(find: str = "") -> list[Firm]:
    """The competitors whose names hold ``find``, in the order of pinyin."""
    price = Competitor.price
    query = (
        Competitor.select(
            _KEY,
            fn.MAX(Competitor.company),
            fn.COUNT(Competitor.customer.distinct()),
            fn.MIN(price),
            fn.MAX(price),
        )
        .where(_found(find))
        .group_by(_KEY)
    )
    found = sorted(rows(query), key=lambda row: order(row[0]))
    strengths, opinions = _counted(Competitor.strength, find), _counted(Competitor.customer_opinion, find)
    return [
        Firm(key, name, count, low, high, strengths.get(key, ()), opinions.get(key, ()))
        for key, name, count, low, high in found
    ]


def meetings(key: str, names: Sequence[str]) -> list[Meeting]:
    """Every customer at which a firm was met, by name, with the values of ``names``: fields of ``columns()``."""
    functions.ready()
    fields = [Competitor._meta.fields[name] for name in names]
    shown = fn.COALESCE(Customer.short_name, Customer.name)
    query = (
        Competitor.select(Customer.id, shown, *fields)
        .join(Customer, on=Competitor.customer == Customer.id)
        .where(_LIVE, key == _KEY)
        .order_by(functions.in_order(Customer._meta.fields["name_key"]), Competitor.id)
    )
    return [Meeting(customer, name, tuple(values)) for customer, name, *values in rows(query)]


def _found(find: str) -> functions.Sql:
    needle = fold(find)
    return _LIVE & _KEY.contains(needle) if needle else _LIVE


def _counted(field: Declared, find: str) -> dict[str, tuple[tuple[int, int], ...]]:
    query = (
        Competitor.select(_KEY, field, fn.COUNT(Competitor.id))
        .where(_found(find) & field.is_null(False))
        .group_by(_KEY, field)
    )
    found: dict[str, Counter[int]] = {}
    for key, value, count in rows(query):
        found.setdefault(key, Counter())[value] = count
    return {key: tuple(counter.most_common()) for key, counter in found.items()}
