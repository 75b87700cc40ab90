"""What search knows of a row: its ``search_text``.

A line for each searched value, folded, behind the letter of its place; a telephone number, and whatever else is
written in digits and signs only, has a second line with the bare digits.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from changes.rows import CHUNK, chunked, customers_of, read_many
from models import Record, Row, digits, parents
from search.folding import fold
from search.places import NOTES, PHONE, place_of, searched

SEPARATOR = "\n"

_NUMBER = re.compile(r"[\d\s()+\-./]{7,}")


@cache
def _sources(model: type[Record]) -> tuple[tuple[str, str], ...]:
    """The searched fields of a table by name, each with its place."""
    return tuple((field.name, place_of(model, field)) for field in searched(model))


@cache
def _needed(model: type[Record]) -> tuple[str, ...]:
    """What has to be read of a row to know its search text and whose it is."""
    return (
        "id",
        "deleted_at",
        *(link.name for link in parents(model)),
        *(name for name, _ in _sources(model)),
    )


def text_of(model: type[Record], row: Row) -> str:
    """The search text of a row."""
    lines: dict[str, None] = {}
    for name, place in _sources(model):
        value = row[name]
        if value:
            lines |= dict.fromkeys(lines_of(place, str(value)))
    return SEPARATOR.join(lines)


def lines_of(place: str, value: str) -> Iterator[str]:
    """The lines of one value."""
    folded = fold(value)
    if folded:
        yield place + folded
        if place == PHONE or (place != NOTES and _NUMBER.fullmatch(folded)):
            bare = digits(folded)
            if bare and bare != folded:
                yield place + bare


def texts(model: type[Record], ids: Iterable[int]) -> Iterator[Row]:
    """What ``search_text`` should hold for rows of a table; rows in the recycle bin have none."""
    for some in chunked(ids, CHUNK):
        found = [row for row in read_many(model, "id", some, _needed(model)) if row["deleted_at"] is None]
        customers = customers_of(model, found)
        for row in found:
            text = text_of(model, row)
            if text:
                yield {
                    "table_name": model._meta.table_name,
                    "row_id": row["id"],
                    "customer_id": customers[row["id"]],
                    "text": text,
                }
