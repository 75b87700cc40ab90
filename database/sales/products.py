"""The product catalogue: what we sell, who wants it, who bought it (SPEC 1.4). Jobs for the threads of the file."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from peewee import fn

from changes.rows import dicts, read, rows
from changes.totals import Rules
from database import functions
from database.actions import InUse
from database.actions import delete as delete_rows
from models import (
    Customer,
    DictionaryValue,
    Link,
    Product,
    Purchase,
    PurchaseLine,
    Row,
    declared,
    fold,
    links_to,
)
from resources.language import N_

ACTIVE, INACTIVE, ALL = "active", "inactive", "all"
SCOPES = (ACTIVE, INACTIVE, ALL)


class Demand(NamedTuple):
    """How many customers are interested in a product, and how many have bought it."""

    interested: int
    bought: int


def catalogue(find: str = "", scope: str = ACTIVE) -> list[Row]:
    """The products whose code, name or model holds ``find``, by name in the order of pinyin."""
    functions.ready()
    query = Product.select().where(Product.deleted_at.is_null())
    if scope != ALL:
        query = query.where(Product.active == (scope == ACTIVE))
    needle = fold(find)
    if needle:
        near = None
        for field in declared(Product):
            if field.searched:
                own = functions.folded(fn.COALESCE(field, "")).contains(needle)
                near = own if near is None else near | own
        query = query.where(near)
    return dicts(query.order_by(functions.in_order(Product._meta.fields["name_key"]), Product.id))


def demand(progress: Callable[[int, int], object] | None = None) -> dict[int, Demand]:
    """Of each product how many customers are interested, and how many bought it; returns apart."""
    wants: Counter[int] = Counter()
    interest = Customer.products_of_interest
    query = Customer.select(interest, fn.COUNT(Customer.id)).where(
        Customer.deleted_at.is_null(), interest.is_null(False)
    )
    for products, count in rows(query.group_by(interest)):  # many customers want the same few
        for product in products or ():
            wants[product] += count
    if progress:
        progress(1, 2)
    sold: dict[int, int] = dict(rows(_buyers().group_by(PurchaseLine.product)))
    return {product: Demand(wants[product], sold.get(product, 0)) for product in {*wants, *sold}}


def _buyers() -> functions.Sql:
    rules = Rules()
    states = DictionaryValue.select(DictionaryValue.id).where(DictionaryValue.dictionary == "purchase_state")
    returns = [state for (state,) in rows(states) if rules.has(state, "return")]
    return (
        PurchaseLine.select(PurchaseLine.product, fn.COUNT(Purchase.customer.distinct()))
        .join(Purchase, on=PurchaseLine.purchase == Purchase.id)
        .where(
            PurchaseLine.product.is_null(False),
            PurchaseLine.deleted_at.is_null(),
            Purchase.deleted_at.is_null(),
            Purchase.state.is_null() | Purchase.state.not_in(returns),
        )
    )


def uses(product: int) -> int:
    """How many rows of all tables name a product, those in the recycle bin among them."""
    total = 0
    for model, field in links_to(Product):
        own = field == product if isinstance(field, Link) else field.contains(f",{product},")
        total += int(rows(model.select(fn.COUNT(model.id)).where(own))[0][0])
    return total


def delete(products: Iterable[int], me: int | None, at: datetime) -> int | None:
    """Products that nothing names into the recycle bin, as one batch; returns it. Raises ``InUse`` for others."""
    some = list(products)
    for product in some:
        row, count = read(Product, product), uses(product)
        if row and count:
            raise InUse(
                N_("“{name}” cannot be deleted, because records name it ({count}). Deactivate it instead."),
                name=row["name"],
                count=count,
            )
    return delete_rows(Product, some, me, at)
