"""What search knows of each row, kept in step by following the changes (DESIGN 1, 9).

``search_text`` holds for every row in use the text of its searched fields, normalised once: so what is taken out
of an index is exactly what was put in, and ``check`` can compare.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from changes.rows import CHUNK, chunked, customers_of, insert_rows, read_many, rows
from changes.work import Work, followers
from models import RECORDS, Declared, Phone, Record, Row, SearchText, declared, parents

SEPARATOR = "\n"


def normalise(text: str) -> str:
    """Text as search compares it: NFKC, lower case, runs of white space as one blank."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


@cache
def searched(model: type[Record]) -> tuple[Declared, ...]:
    """The fields of a table that search looks into."""
    return tuple(field for field in declared(model) if field.searched)


@cache
def _sources(model: type[Record]) -> tuple[tuple[str, str | None], ...]:
    """The searched fields of a table by name, each with its shadow of bare digits if it has one."""
    return tuple(
        (field.name, f"{field.name}_digits" if isinstance(field, Phone) else None)
        for field in searched(model)
    )


@cache
def _needed(model: type[Record]) -> tuple[str, ...]:
    """What has to be read of a row to know its search text and whose it is."""
    sources = [name for pair in _sources(model) for name in pair if name]
    return ("id", "deleted_at", *(link.name for link in parents(model)), *sources)


def text_of(model: type[Record], row: Row) -> str:
    """The search text of a row: its searched values, and the bare digits of its phones, one a line."""
    lines: list[str] = []
    for name, shadow in _sources(model):
        value = row[name]
        if value:
            lines.append(normalise(value))
            number = row[shadow] if shadow else None
            if number and number != lines[-1]:
                lines.append(number)
    return SEPARATOR.join(line for line in lines if line)


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


def index(model: type[Record], ids: Iterable[int]) -> None:
    """Make ``search_text`` agree with rows of a table, whatever became of them."""
    if not searched(model):
        return
    for some in chunked(sorted(ids), CHUNK):
        held = {
            row["row_id"]: row
            for row in read_many(SearchText, "row_id", some, table_name=model._meta.table_name)
        }
        wanted = {text["row_id"]: text for text in texts(model, some)}
        same = {one for one, row in held.items() if one in wanted and _kept(row) == _kept(wanted[one])}
        stale = [row["id"] for one, row in held.items() if one not in same]
        if stale:
            SearchText.delete().where(SearchText.id.in_(stale)).execute()
        insert_rows(SearchText, [wanted[one] for one in wanted if one not in same])


def _kept(text: Row) -> list[Any]:
    return [text["customer_id"], text["text"]]


def follow(work: Work) -> None:
    """Keep what a unit of work touched in step."""
    for model, ids in work.touched.items():
        index(model, ids)


def differences() -> Iterator[tuple[str, int]]:
    """Rows (table, id) whose search text is not what it should be."""
    for model in RECORDS:
        if not searched(model):
            continue
        name = model._meta.table_name
        query = SearchText.select(SearchText.row_id, SearchText.customer_id, SearchText.text)
        held = {
            row_id: [customer, text]
            for row_id, customer, text in rows(query.where(SearchText.table_name == name))
        }
        for text in texts(model, [row_id for (row_id,) in rows(model.select(model.id).order_by(model.id))]):
            if held.pop(text["row_id"], None) != _kept(text):
                yield name, text["row_id"]
        yield from ((name, row_id) for row_id in held)


followers.append(follow)
