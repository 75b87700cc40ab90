"""Rows in and out of the file as plain dictionaries, by statements prepared once.

peewee builds its SQL anew for every query, which costs ten times the query itself for a table of sixty columns;
here the text is made once for a table, from the same declarations, and stays portable.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from peewee import Database, Field, chunked
from peewee import __exception_wrapper__ as peewee_errors  # type: ignore[attr-defined]

from models import Base, Row

CHUNK = 500
"""How many values one IN (…) holds: every SQLite allows 999."""


def rows(query: Any) -> list[Any]:
    """The rows of a query as tuples, read to the end: an open cursor would block writers (SHARED-FILE 5)."""
    return list(query.tuples())


def dicts(query: Any) -> list[Row]:
    """The rows of a query as dictionaries of Python values."""
    return list(query.dicts())


def first(query: Any) -> Row | None:
    """The first row of a query as a dictionary."""
    return next(iter(dicts(query)), None)


@cache
def _columns(model: type[Base]) -> tuple[tuple[str, Field], ...]:
    return tuple((field.name, field) for field in model._meta.sorted_fields)


@cache
def _reader(model: type[Base]) -> str:
    names = ", ".join(f'"{field.column_name}"' for _, field in _columns(model))
    return f'SELECT {names} FROM "{model._meta.table_name}" WHERE '


def read_many(model: type[Base], column: str, values: Iterable[Any]) -> list[Row]:
    """The rows whose ``column`` is one of ``values``, in the order of their ids."""
    handle = model._meta.database
    found: list[Row] = []
    for some in chunked(values, CHUNK):
        condition = f'"{column}" IN ({", ".join([handle.param] * len(some))}) ORDER BY "id"'
        cursor = handle.execute_sql(_reader(model) + condition, some)
        found += [_row(model, values) for values in cursor.fetchall()]
    return found


def read(model: type[Base], row_id: int) -> Row | None:
    """One row; ``None`` when there is none."""
    return next(iter(read_many(model, "id", [row_id])), None)


def _row(model: type[Base], values: tuple[Any, ...]) -> Row:
    found: Row = {}
    for (name, field), value in zip(_columns(model), values, strict=True):
        read_value: Callable[[Any], Any] = field.python_value
        found[name] = None if value is None else read_value(value)
    return found


def insert_rows(model: type[Base], batch: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows of Python values; what a row does not name is NULL."""
    columns = _columns(model)[1:]
    place = {name: number for number, (name, _) in enumerate(columns)}
    keep: dict[str, Callable[[Any], Any]] = {name: field.db_value for name, field in columns}

    def plain(row: Mapping[str, Any]) -> list[Any]:
        values: list[Any] = [None] * len(columns)
        for name, value in row.items():
            if value is not None:
                values[place[name]] = keep[name](value)
        return values

    handle = model._meta.database
    names = ", ".join(f'"{field.column_name}"' for _, field in columns)
    marks = ", ".join([handle.param] * len(columns))
    _execute_many(
        handle,
        f'INSERT INTO "{model._meta.table_name}" ({names}) VALUES ({marks})',
        (plain(row) for row in batch),
    )


def update_rows(model: type[Base], names: Iterable[str], batch: Iterable[tuple[Any, ...]]) -> None:
    """Update rows by id: each tuple holds the Python values of the fields ``names`` and then the id."""
    handle = model._meta.database
    fields = [model._meta.fields[name] for name in names]
    assignments = ", ".join(f'"{field.column_name}" = {handle.param}' for field in fields)
    keep = [field.db_value for field in fields]
    _execute_many(
        handle,
        f'UPDATE "{model._meta.table_name}" SET {assignments} WHERE "id" = {handle.param}',
        (
            [*(None if value is None else put(value) for put, value in zip(keep, row, strict=False)), row[-1]]
            for row in batch
        ),
    )


def _execute_many(handle: Database, sql: str, batch: Iterable[list[Any]]) -> None:
    """One statement for many rows; what goes wrong is an error of peewee's, as everywhere else."""
    with peewee_errors:
        handle.cursor().executemany(sql, batch)
