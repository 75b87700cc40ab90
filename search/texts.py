"""What search knows of a row: its ``search_text``.

A line for each searched value, folded, behind the letter of its place; a telephone number, and whatever else is
written in digits and signs only, has a second line with the bare digits.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from changes.rows import CHUNK, chunked, customers_of, read_stored
from models import Record, Row, digits, parents
from search.folding import fold
from search.places import NOTES, PHONE, place_of, searched

SEPARATOR = "\n"

_NUMBER = re.compile(r"[\d\s()+\-./]{7,}").fullmatch
_NO_DIGITS = re.compile("[^0-9]+")


@cache
def _sources(model: type[Record]) -> tuple[tuple[str, str], ...]:
    """The searched fields of a table by name, each with its place."""
    return tuple((field.name, place_of(model, field)) for field in searched(model))


@cache
def _head(model: type[Record]) -> tuple[str, ...]:
    """What has to be read of a row beside its text: whether it is in use, and whose it is."""
    return ("id", "deleted_at", *(link.name for link in parents(model)))


def text_of(model: type[Record], row: Row) -> str:
    """The search text of a row."""
    return _text(model, (row[name] for name, _ in _sources(model)))


def _text(model: type[Record], values: Iterable[Any]) -> str:
    """The search text of the values of the searched fields."""
    lines: dict[str, None] = {}
    for (_, place), value in zip(_sources(model), values, strict=True):
        folded = fold(_words(value)) if value else ""
        if folded:
            lines[place + folded] = None
            if place == PHONE or (place != NOTES and _NUMBER(folded)):
                bare = _NO_DIGITS.sub("", folded) if folded.isascii() else digits(folded)
                if bare:
                    lines[place + bare] = None
    return SEPARATOR.join(lines)


def _words(value: Any) -> str:
    """Another program may have stored bytes or a number."""
    if isinstance(value, str):
        return value
    return value.decode() if isinstance(value, bytes) else str(value)


def texts(model: type[Record], ids: Iterable[int]) -> Iterator[Row]:
    """What ``search_text`` should hold for rows of a table; rows in the recycle bin have none."""
    head = _head(model)
    needed = (*head, *(name for name, _ in _sources(model)))
    for some in chunked(ids, CHUNK):
        found = [row for row in read_stored(model, "id", some, needed) if row[1] is None]
        customers = customers_of(model, [dict(zip(head, row, strict=False)) for row in found])
        for row in found:
            text = _text(model, row[len(head) :])
            if text:
                yield {
                    "table_name": model._meta.table_name,
                    "row_id": row[0],
                    "customer_id": customers[row[0]],
                    "text": text,
                }
