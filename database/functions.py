"""What SQLite shall ask Python while it filters and sorts: folding, and the order of pinyin.

SQLite's LIKE folds ASCII only, and nothing in it knows pinyin. On another database the same three become functions or
columns of that database; nobody outside ``database`` names them.
"""

from collections.abc import Iterator
from contextlib import suppress
from sqlite3 import OperationalError
from typing import Any

from peewee import fn

from database import pinyin
from models import db, fold

Sql = Any
"""A piece of SQL as peewee builds it: its expressions, functions and queries have no type in common."""


def _order(text: str | None) -> str | None:
    """Of texts only, and without a detour: a list of 100,000 asks it for every name."""
    return text and pinyin.order(text)


def _strict(function: Any) -> Any:
    """NULL stays NULL."""

    def call(text: Any) -> Any:
        return None if text is None else function(str(text))

    return call


_FUNCTIONS = {"folded": _strict(fold), "pinyin_order": _order, "pinyin_letter": _strict(pinyin.letter)}


def ready() -> None:
    """Make them known to this thread's connection; a job that uses them begins with this."""
    connection = db.connection()
    for name, function in _FUNCTIONS.items():
        with suppress(OperationalError):  # a cursor is still open, so that it was made known before
            connection.create_function(name, 1, function, deterministic=True)


def plain(query: Any) -> Iterator[Any]:
    """The rows of a query as the file holds them: for lists so long that peewee's conversion would be half the cost.

    They must be read to the end at once (SHARED-FILE 5).
    """
    yield from db.execute_sql(*query.sql())


def folded(text: Any) -> Sql:
    """A text as comparison sees it."""
    return fn.folded(text)


def in_order(text: Any) -> Sql:
    """What to sort a folded text by."""
    return fn.pinyin_order(text)


def moved(day: Any, by: Any) -> Sql:
    """A day moved by a text such as "+14 days"; SQLite knows this by itself."""
    return fn.DATE(day, by)


def letter(text: Any) -> Sql:
    """The letter under which a folded name is looked for."""
    return fn.pinyin_letter(text)
