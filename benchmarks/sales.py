"""Sales: the timeline of a customer, and a purchase saved with all the totals that follow from it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count, cycle

import database
from benchmarks.files import NOW, copy_of
from benchmarks.measure import Budget, Result, measure
from benchmarks.record import bare_connection
from changes.work import change
from database.lookups import read_lookups
from database.sales.timeline import read_timeline, tables
from models import Purchase, PurchaseLine
from resources.language import Message


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    path = copy_of(size)
    database.open_(path, at=NOW)
    try:
        with closing(bare_connection(path)) as bare:
            busiest = "SELECT customer FROM purchase GROUP BY customer ORDER BY COUNT(*) DESC LIMIT 50"
            customers = [row[0] for row in bare.execute(busiest)]
            yield _timeline(size, bare, customers)
            yield _save(size, bare, customers)
    finally:
        database.close()


def _timeline(size: str, bare: sqlite3.Connection, customers: list[int]) -> Result:
    names = [model._meta.table_name for model in tables()]
    some, others, lookups = cycle(customers), cycle(customers), read_lookups("zh_CN")

    def floor() -> None:
        customer = next(some)
        for name in names:
            bare.execute(
                f"SELECT * FROM {name} WHERE customer = ? AND deleted_at IS NULL", (customer,)
            ).fetchall()

    def ours() -> None:
        assert read_timeline(next(others), lookups).entries

    return measure("read the timeline of a customer", size, floor, ours, Budget(4, 50), rounds=50)


def _save(size: str, bare: sqlite3.Connection, customers: list[int]) -> Result:
    number, some = count(), cycle(customers)

    def floor() -> None:
        bare.execute("BEGIN IMMEDIATE")
        columns = "uid, version, customer, ordered_on, amount"
        values = (f"bare-{next(number)}", 1, next(some), "2026-03-18", 100)
        made = bare.execute(f"INSERT INTO purchase ({columns}) VALUES (?, ?, ?, ?, ?)", values).lastrowid
        columns = "uid, version, purchase, position, quantity, price, amount"
        line = (f"line-{next(number)}", 1, made, 1, 1000, 10000, 100)
        bare.execute(f"INSERT INTO purchase_line ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", line)
        bare.execute("COMMIT")

    def ours() -> None:
        with change(None, Message("Purchase"), NOW) as work:
            made = work.insert(Purchase, {"customer": next(some), "ordered_on": "2026-03-18"})
            work.insert(PurchaseLine, {"purchase": made, "price": "1"})

    return measure("save a purchase with its totals", size, floor, ours, Budget(4, 50), rounds=50)
