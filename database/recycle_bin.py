"""The recycle bin: what was deleted, the way back, and the one true delete."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from changes.describe import Names
from changes.rows import rows
from changes.work import change
from database import actions
from models import BY_NAME, RECORDS, Colleague, Customer, Link, Record, children, parents
from resources.language import N_, Message

MOST = 1000

_SHOWN = [model for model in RECORDS if not model.is_mark]

Picked = list[tuple[str, int]]
"""Rows of the bin: table and id."""


@dataclass(frozen=True)
class Binned:
    """One row of the bin: the top one of what was deleted together."""

    table: str
    id: int
    name: str
    customer: str
    who: str
    at: datetime


@dataclass(frozen=True)
class Bin:
    """What the bin shows: the newest rows of each table, how many there are, and whether some were left out."""

    rows: list[Binned]
    total: int


def contents(language: str, find: str = "") -> Bin:
    """What lies in the bin, the newest first: a job for the reading thread."""
    names = Names(language)
    found: list[Binned] = []
    total = 0
    for model in _SHOWN:
        query = _tops(model)
        if find:
            query = query.where(model._meta.fields[model.named_by].contains(find))
        total += query.count()
        columns = [
            model.id,
            _called(model),
            model.deleted_at,
            model.deleted_by,
            *parents(model),
        ]
        newest = rows(query.select(*columns).order_by(model.deleted_at.desc(), model.id.desc()).limit(MOST))
        found += [_binned(model, row, names) for row in newest]
    found.sort(key=lambda one: one.at, reverse=True)
    return Bin(found[:MOST], total)


def count_with(picked: Picked | None) -> dict[str, int]:
    """How many rows of each table would go for good: with some rows, or with all of the bin."""
    if picked is None:
        counts = {
            model._meta.table_name: model.select().where(model.deleted_at.is_null(False)).count()
            for model in _SHOWN
        }
        return {table: count for table, count in counts.items() if count}
    found: dict[str, set[int]] = {}
    for table, row_id in picked:
        _gather(BY_NAME[table], {row_id}, found)
    return {
        model._meta.table_name: len(found[model._meta.table_name])
        for model in _SHOWN
        if model._meta.table_name in found
    }


def restore(picked: Picked, me: int | None, at: datetime) -> int | None:
    """Out of the bin, each with all that went into it together; returns the batch."""
    if len({table for table, _id in picked}) == 1:
        return actions.restore(BY_NAME[picked[0][0]], [row_id for _table, row_id in picked], me, at)
    with change(me, Message(N_("Restored {count} records"), count=len(picked)), at) as work:
        for table, row_id in picked:
            work.restore(BY_NAME[table], row_id)
    return work.batch


def purge(picked: Picked, me: int | None, at: datetime) -> int | None:
    """For good; returns the batch, which cannot be undone."""
    by_table: dict[type[Record], list[int]] = {}
    for table, row_id in picked:
        by_table.setdefault(BY_NAME[table], []).append(row_id)
    return actions.purge(by_table, me, at)


def empty(me: int | None, at: datetime) -> int | None:
    """All of the bin, for good; returns the batch."""
    # What others hang on comes last, as it was declared first.
    tables = {
        model: [one for (one,) in rows(model.select(model.id).where(model.deleted_at.is_null(False)))]
        for model in RECORDS
    }
    return actions.purge({model: ids for model, ids in reversed(tables.items()) if ids}, me, at)


def _tops(model: type[Record]) -> Any:
    """The deleted rows that did not go with the row to which they belong."""
    query = model.select().where(model.deleted_at.is_null(False))
    for link in parents(model):
        above = link.target.alias()
        gone = above.select(above.id).where((above.id == link) & above.deleted_at.is_null(False))
        query = query.where(~fn.EXISTS(gone))
    return query


def _called(model: type[Record]) -> Any:
    """What a row is called; one of the timeline without a word, as a receipt may be, by its day."""
    name = model._meta.fields[model.named_by]
    return fn.COALESCE(name, model._meta.fields[model.timeline.on]) if model.timeline else name


def _binned(model: type[Record], row: tuple[Any, ...], names: Names) -> Binned:
    row_id, name, deleted_at, deleted_by, *above = row
    customer = next(
        (
            _customer(link, one, names)
            for link, one in zip(parents(model), above, strict=True)
            if one is not None
        ),
        "",
    )
    return Binned(
        model._meta.table_name,
        row_id,
        " ".join(str(name or "").split()),
        customer,
        names.of(Colleague, deleted_by),
        datetime.fromisoformat(deleted_at.replace("Z", "+00:00")).astimezone(),
    )


def _customer(link: Link, row_id: int, names: Names) -> str:
    """The customer to whom a row belongs; of a contact's rows the customer of that contact."""
    if link.target is Customer:
        return names.of(Customer, row_id)
    for upper in parents(link.target):
        for (above,) in rows(link.target.select(upper).where(link.target.id == row_id)):
            return _customer(upper, above, names) if above is not None else ""
    return ""


def _gather(model: type[Record], ids: Iterable[int], found: dict[str, set[int]]) -> None:
    some = set(ids)
    if some:
        found.setdefault(model._meta.table_name, set()).update(some)
        for child, link in children(model):
            below = rows(child.select(child.id).where(link.in_(list(some))))
            _gather(child, {row_id for (row_id,) in below}, found)
