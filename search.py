"""What search knows of each row, kept in step by following the changes (DESIGN 1, 9).

``search_text`` holds for every row in use the text of its searched fields, normalised once: so what is taken out
of an index is exactly what was put in, and ``check`` can compare.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from peewee import chunked

from changes.rows import CHUNK, insert_rows, read_many, rows
from changes.work import Work, followers
from models import RECORDS, Customer, Declared, Link, Phone, Record, Row, SearchText, declared, parents

SEPARATOR = "\n"


def normalise(text: str) -> str:
    """Text as search compares it: NFKC, lower case, runs of white space as one blank."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


@cache
def searched(model: type[Record]) -> tuple[Declared, ...]:
    """The fields of a table that search looks into."""
    return tuple(field for field in declared(model) if field.searched)


def text_of(model: type[Record], row: Row) -> str:
    """The search text of a row: its searched values, and the bare digits of its phones, one a line."""
    lines: list[str] = []
    for field in searched(model):
        value = row[field.name]
        if value:
            lines.append(normalise(value))
            number = row.get(f"{field.name}_digits") if isinstance(field, Phone) else None
            if number and number != lines[-1]:
                lines.append(number)
    return SEPARATOR.join(line for line in lines if line)


def texts(model: type[Record], ids: Iterable[int]) -> Iterator[Row]:
    """What ``search_text`` should hold for rows of a table; rows in the recycle bin have none."""
    for some in chunked(ids, CHUNK):
        found = [row for row in read_many(model, "id", some) if row["deleted_at"] is None]
        customers = _customers(model, found)
        for row in found:
            text = text_of(model, row)
            if text:
                yield {
                    "table_name": model._meta.table_name,
                    "row_id": row["id"],
                    "customer_id": customers[row["id"]],
                    "text": text,
                }


def _customers(model: type[Record], found: list[Row]) -> dict[int, int | None]:
    """The customer to which each row belongs, along the links of ``parents``."""
    if model is Customer:
        return {row["id"]: row["id"] for row in found}
    result: dict[int, int | None] = {}
    for row in found:
        link = next((one for one in parents(model) if row[one.name] is not None), None)
        result[row["id"]] = None if link is None else _customer(link, row[link.name])
    return result


def _customer(link: Link, row_id: int) -> int | None:
    if link.rel_model is Customer:
        return row_id
    above = parents(link.target)[0]
    for (parent,) in rows(link.target.select(above).where(link.target.id == row_id)):
        return None if parent is None else _customer(above, parent)
    return None


def index(model: type[Record], ids: Iterable[int]) -> None:
    """Make ``search_text`` agree with rows of a table, whatever became of them."""
    if not searched(model):
        return
    for some in chunked(sorted(ids), CHUNK):
        held = {
            row_id: (key, customer, text)
            for key, row_id, customer, text in rows(
                SearchText.select(
                    SearchText.id, SearchText.row_id, SearchText.customer_id, SearchText.text
                ).where((SearchText.table_name == model._meta.table_name) & SearchText.row_id.in_(some))
            )
        }
        wanted = {text["row_id"]: text for text in texts(model, some)}
        same = {one for one, (_, *was) in held.items() if one in wanted and was == _kept(wanted[one])}
        stale = [held[one][0] for one in held if one not in same]
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
