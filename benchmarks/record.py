"""The record and its file: save a customer, a bulk batch, read a customer with all that hangs on it."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path

import database
from benchmarks.files import NOW, copy_of
from benchmarks.measure import Budget, Result, measure
from changes.log import stamp
from changes.rows import dicts, read
from changes.save import Save, edit_of
from changes.work import change
from database import customers
from database.connection import PRAGMAS
from database.outbox import Outbox
from models import Customer, children
from resources.language import Message


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    path = copy_of(size)
    database.open_(path, at=NOW)
    try:
        with closing(bare_connection(path)) as bare, tempfile.TemporaryDirectory() as folder:
            yield _save(size, bare, Outbox(Path(folder)))
            yield _read(size, bare)
            yield _bulk(size, bare)
    finally:
        database.close()


def bare_connection(path: Path) -> sqlite3.Connection:
    """SQLite by itself, with the same settings."""
    bare = sqlite3.connect(path, isolation_level=None)
    for name, value in PRAGMAS.items():
        bare.execute(f"PRAGMA {name} = {value}")
    return bare


def _save(size: str, bare: sqlite3.Connection, outbox: Outbox) -> Result:
    number = count()

    def floor() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(
            "UPDATE customer SET phone = ?, version = version + 1 WHERE id = ?", (f"0{next(number)}", 7)
        )
        bare.execute("COMMIT")

    def ours() -> None:
        row = read(Customer, 8)
        assert row
        mine = row | {"phone": f"020-{next(number)}", "remarks": f"note {next(number)}"}
        edit = edit_of(Customer, row, mine)
        outcome = outbox.save(
            Save(None, stamp(NOW + timedelta(seconds=next(number))), Message("Edited").dump(), [edit])
        )
        assert outcome.batch

    return measure("save a customer", size, floor, ours, Budget(4))


def _read(size: str, bare: sqlite3.Connection) -> Result:
    tables = [(child._meta.table_name, link.column_name) for child, link in children(Customer)]
    some = iter(range(10, 10_000))
    others = iter(range(10, 10_000))

    def floor() -> None:
        customer = next(some)
        bare.execute("SELECT * FROM customer WHERE id = ?", (customer,)).fetchall()
        for table, column in tables:
            bare.execute(
                f"SELECT * FROM {table} WHERE {column} = ? AND deleted_at IS NULL", (customer,)
            ).fetchall()

    def ours() -> None:
        assert customers.whole(next(others))["customer"]

    return measure("read a customer", size, floor, ours, Budget(4, 50), rounds=200)


def _bulk(size: str, bare: sqlite3.Connection) -> Result:
    columns = [row[1] for row in bare.execute("PRAGMA table_info(customer)") if row[1] != "id"]
    sample = bare.execute(f"SELECT {', '.join(columns)} FROM customer LIMIT 10000").fetchall()
    values = [_values(row) for row in dicts(Customer.select().limit(10_000))]
    number = count()

    def floor() -> None:
        marks = ", ".join("?" * len(columns))
        uid, code = columns.index("uid"), columns.index("code")
        rows = []
        for row in sample:
            fresh = list(row)
            fresh[uid], fresh[code] = f"bare-{next(number)}", None
            rows.append(fresh)
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany(f"INSERT INTO customer ({', '.join(columns)}) VALUES ({marks})", rows)
        bare.execute("COMMIT")

    def ours() -> None:
        with change(None, Message("Bulk"), NOW, kind="import") as work:
            work.insert_many(Customer, values)

    return measure("write a batch of 10,000 customers", size, floor, ours, Budget(30), rounds=2)


def _values(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name not in ("id", "uid", "code")}
