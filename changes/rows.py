"""Rows in and out of the file as plain dictionaries, by statements prepared once.

peewee builds its SQL anew for every query, which costs ten times the query itself for a table of sixty columns;
here the text is made once for a table, from the same declarations, and stays portable.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any, cast

from peewee import Database, Field, ForeignKeyField, IntegerField, TextField
from peewee import __exception_wrapper__ as peewee_errors  # type: ignore[attr-defined]

from models import Base, Record, Row, parents

CHUNK = 500
"""How many values one IN (…) holds: every SQLite allows 999."""


def chunked(values: Iterable[Any], size: int = CHUNK) -> Iterator[list[Any]]:
    """Values in lists of at most ``size``; peewee's own costs as much for one value as for a full list."""
    left = iter(values)
    while some := list(islice(left, size)):
        yield some


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
def _columns(model: type[Base], names: tuple[str, ...] = ()) -> tuple[tuple[str, Field], ...]:
    """The fields of a table by name: those asked for, or all."""
    fields = model._meta.fields
    return tuple(
        (name, fields[name]) for name in names or [field.name for field in model._meta.sorted_fields]
    )


@cache
def _reader(model: type[Base], names: tuple[str, ...] = ()) -> str:
    columns = ", ".join(f'"{field.column_name}"' for _, field in _columns(model, names))
    return f'SELECT {columns} FROM "{model._meta.table_name}" WHERE '


def read_many(
    model: type[Base], column: str, values: Iterable[Any], names: tuple[str, ...] = (), **same: Any
) -> list[Row]:
    """The rows whose ``column`` is one of ``values``, in the order of their ids.

    ``names`` are the fields to read, without them all. ``same`` are further columns and the value of each.
    """
    readers = _readers(model, names)
    return [_row(readers, row) for row in _fetch(model, column, values, names, same)]


def read_stored(
    model: type[Base], column: str, values: Iterable[Any], names: tuple[str, ...], **same: Any
) -> list[tuple[Any, ...]]:
    """The same as tuples of what the file holds, which is no value of Python yet: for many rows at once."""
    return list(_fetch(model, column, values, names, same))


def _fetch(
    model: type[Base], column: str, values: Iterable[Any], names: tuple[str, ...], same: Mapping[str, Any]
) -> Iterator[tuple[Any, ...]]:
    handle = model._meta.database
    beside = "".join(f' AND "{name}" = {handle.param}' for name in same)
    for some in chunked(values, CHUNK):
        condition = f'"{column}" IN ({", ".join([handle.param] * len(some))}){beside} ORDER BY "id"'
        cursor = handle.execute_sql(_reader(model, names) + condition, [*some, *same.values()])
        yield from cursor.fetchall()


def read(model: type[Base], row_id: int) -> Row | None:
    """One row; ``None`` when there is none."""
    return next(iter(read_many(model, "id", [row_id])), None)


def _row(readers: list[tuple[str, Callable[[Any], Any] | None]], values: tuple[Any, ...]) -> Row:
    return {
        name: value if value is None or read_value is None else read_value(value)
        for (name, read_value), value in zip(readers, values, strict=True)
    }


@cache
def _readers(model: type[Base], names: tuple[str, ...]) -> list[tuple[str, Callable[[Any], Any] | None]]:
    """Fields by name, each with what makes a stored value one of Python; without it where they are the same."""
    return [(name, _reading(field)) for name, field in _columns(model, names)]


def _reading(field: Field) -> Callable[[Any], Any] | None:
    if type(field).python_value is Field.python_value and isinstance(field, TextField):
        return _text
    whole = type(field).python_value in (Field.python_value, ForeignKeyField.python_value)
    return None if whole and isinstance(field, IntegerField | ForeignKeyField) else field.python_value


def _text(value: Any) -> str:
    """Text is stored as text; another program may have stored bytes or a number."""
    if isinstance(value, str):
        return value
    return value.decode() if isinstance(value, bytes) else str(value)


def names_of(model: type[Base], column: str, values: Iterable[Any]) -> list[tuple[int, str]]:
    """Id and uid of the rows whose ``column`` is one of ``values``."""
    return cast("list[tuple[int, str]]", list(_fetch(model, column, values, ("id", "uid"), {})))


def customers_of(model: type[Record], found: list[Row]) -> dict[int, int | None]:
    """The customer to which each of some rows of a table belongs, along the links of ``parents``, by id."""
    if model._meta.table_name == "customer":
        return {row["id"]: row["id"] for row in found}
    result: dict[int, int | None] = dict.fromkeys((row["id"] for row in found), None)
    for link in reversed(parents(model)):
        above = {row["id"]: parent for row in found if (parent := row.get(link.name)) is not None}
        if link.target._meta.table_name == "customer":
            result |= above
        elif above:
            names = ("id", *(one.name for one in parents(link.target)))
            higher = customers_of(link.target, read_many(link.target, "id", set(above.values()), names))
            result |= {row_id: higher.get(parent) for row_id, parent in above.items()}
    return result


# Fields of which the value in the file is the value in Python: a text, a number.
_AS_IT_IS = (Field.db_value, ForeignKeyField.db_value)


@cache
def _writer(model: type[Base]) -> tuple[str, dict[str, tuple[int, Callable[[Any], Any] | None]]]:
    """The statement that inserts a row, and the place of each field in it with what makes its value fit for it."""
    columns = _columns(model)[1:]
    names = ", ".join(f'"{field.column_name}"' for _, field in columns)
    marks = ", ".join([model._meta.database.param] * len(columns))
    return f'INSERT INTO "{model._meta.table_name}" ({names}) VALUES ({marks})', {
        name: (place, None if type(field).db_value in _AS_IT_IS else field.db_value)
        for place, (name, field) in enumerate(columns)
    }


def insert_rows(model: type[Base], batch: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows of Python values; what a row does not name is NULL."""
    sql, places = _writer(model)
    empty: list[Any] = [None] * len(places)

    def plain(row: Mapping[str, Any]) -> list[Any]:
        values = empty.copy()
        for name, value in row.items():
            if value is not None:
                place, keep = places[name]
                values[place] = keep(value) if keep else value
        return values

    _execute_many(model._meta.database, sql, map(plain, batch))


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
