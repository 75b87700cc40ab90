"""Two customers become one with all that hangs on them: one batch, undone as one (SPEC part 2 no. 4)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from changes.rows import read, read_many, rows
from changes.work import Work, change
from models import (
    Customer,
    Link,
    NotDuplicate,
    Record,
    Row,
    Several,
    children,
    fold,
    links_to,
    logged,
)
from resources.language import N_, Message, UserError


class NotMergeable(UserError):
    """The two are not two customers in use."""


class Side(NamedTuple):
    """One of the two as the person sees it: its row, and how many rows of each table hang on it."""

    row: Row
    counts: dict[str, int]


def sides(first: int, second: int) -> tuple[Side, Side]:
    """Both customers side by side. Raises ``NotMergeable``."""
    return _side(first), _side(second)


def _side(customer: int) -> Side:
    row = _in_use(customer)
    counts = {}
    for child, link in children(Customer):
        number = child.select().where((link == customer) & child.deleted_at.is_null()).count()
        if number:
            counts[child._meta.table_name] = number
    return Side(row, counts)


def _in_use(customer: int) -> Row:
    row = read(Customer, customer)
    if row is None or row["deleted_at"] is not None:
        raise NotMergeable(N_("One of the two customers is not in the file any more."))
    return row


def proposal(keep: Row, other: Row) -> Row:
    """What the merged customer would hold: what is kept, filled up from the other; sets are joined."""
    found: Row = {}
    for field in logged(Customer):
        mine, theirs = keep[field.name], other[field.name]
        if isinstance(field, Several):
            found[field.name] = tuple(sorted({*(mine or ()), *(theirs or ())})) or None
        elif field.kind == "flag":
            found[field.name] = bool(mine or theirs)
        elif field.name == "filed_on":  # they are ours since the earlier day
            found[field.name] = min((one for one in (mine, theirs) if one), default=None)
        else:
            found[field.name] = theirs if mine is None else mine
    return found


def merge(keep: int, other: int, values: Mapping[str, Any], me: int | None, at: datetime) -> int | None:
    """Make ``other`` part of ``keep``, whose fields become ``values``; returns the batch.

    All that hangs on the other moves over; what ``keep`` may have only once and has already goes into the recycle bin
    with the other customer. Raises ``NotMergeable``.
    """
    kept, gone = _in_use(keep), _in_use(other)
    if keep == other:
        raise NotMergeable(N_("One of the two customers is not in the file any more."))
    label = Message(N_("Merged “{other}” into “{name}”"), other=gone["name"], name=kept["name"])
    with change(me, label, at, kind="merge") as work:
        work.update(Customer, other, {"code": None})  # no two share one
        _move(work, keep, other)
        _point(work, keep, other)
        work.update(Customer, keep, values)
        work.delete(Customer, other)
    return work.batch


def _move(work: Work, keep: int, other: int) -> None:
    """What hangs on the other customer hangs on the kept one from now on."""
    for child, link in children(Customer):
        held = _alive(child, link.name, keep)
        for row in _alive(child, link.name, other):
            values = _fitting(child, row | {link.name: keep}, held)
            if values is not None:
                work.write(child, row, values | {link.name: keep})
                held.append(row | values | {link.name: keep})


def _fitting(model: type[Record], row: Row, held: list[Row]) -> Row | None:
    """What must change in a row so that it can stand beside those that are there; ``None`` when it cannot."""
    if model is NotDuplicate or any(_says_the_same(model, row, one) for one in held):
        return None
    values: Row = {}
    for names in model.unique:
        if any(row[name] is None for name in names) or not _taken(names, row, held):
            continue
        last = model._meta.fields[names[-1]]
        if isinstance(last, Link):
            return None
        if last.kind == "number":  # the two invoice entities
            free = [number for number in (1, 2) if not _taken(names, row | {last.name: number}, held)]
            if not free:
                return None
            values[last.name] = free[0]
        else:
            number = 2
            while _taken(names, row | {last.name: f"{row[last.name]}-{number}"}, held):
                number += 1
            values[last.name] = f"{row[last.name]}-{number}"
    if row.get("default") and any(one["default"] for one in held):
        values["default"] = False
    if row.get("primary") and any(one["primary"] for one in held):
        values["primary"] = False
    return values


def _taken(names: tuple[str, ...], row: Row, held: list[Row]) -> bool:
    return any(all(one[name] == row[name] for name in names) for one in held)


def _says_the_same(model: type[Record], row: Row, other: Row) -> bool:
    """Whether a row of a small table says nothing that the other does not say: it stays behind.

    A row on which others hang, or that stands in the timeline, always moves.
    """
    if children(model) or model.timeline:
        return False
    own = [field for field in logged(model) if not (isinstance(field, Link) and field.parent)]
    return all(
        row[field.name] is None
        or _plain(row[field.name]) == _plain(other[field.name])
        or field.kind == "flag"
        or field.name == "position"
        for field in own
    )


def _plain(value: Any) -> Any:
    return fold(value) if isinstance(value, str) else value


def _point(work: Work, keep: int, other: int) -> None:
    """Links to the other customer lead to the kept one; a link to itself is emptied."""
    for model, field in links_to(Customer):
        if model is NotDuplicate or not isinstance(field, Link):
            continue
        for (row_id,) in rows(model.select(model.id).where(field == other)):
            row = read(model, row_id)
            assert row is not None
            work.write(model, row, {field.name: None if row.get("customer") == keep else keep})
    for row in _alive(NotDuplicate, "other", other):
        work.write(NotDuplicate, row, {"deleted_at": work.at})


def _alive(model: type[Record], column: str, value: int) -> list[Row]:
    return [row for row in read_many(model, column, [value]) if row["deleted_at"] is None]
