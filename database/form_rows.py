"""What a form shows of one record: its row, the small tables below it, what the firm keeps. Jobs for reading."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from changes.rows import read, read_many, rows
from database import settings
from models import BY_NAME, Row, children


@dataclass(frozen=True)
class FormRows:
    """A record (``None`` when it is not in the file any more), the rows of its small tables by table, and whether the
    firm keeps the optional fields.
    """

    row: Row | None
    below: dict[str, list[Row]] = field(default_factory=dict)
    optional: bool = False


def form_rows(table: str, row_id: int | None, below: Iterable[str]) -> FormRows:
    """The rows of a record; without an id those of a new one."""
    optional = bool(settings.get("optional_fields"))
    if row_id is None:
        return FormRows(None, {}, optional)
    model, wanted = BY_NAME[table], set(below)
    found = {
        child._meta.table_name: [
            row for row in read_many(child, link.column_name, [row_id]) if row["deleted_at"] is None
        ]
        for child, link in children(model)
        if child._meta.table_name in wanted
    }
    return FormRows(read(model, row_id), found, optional)


def form_rows_by_uid(table: str, uid: str, below: Iterable[str]) -> FormRows:
    """The rows of a record by its uid: one that was new a moment ago has no other name yet."""
    row_id = id_of(table, uid)
    return FormRows(None) if row_id is None else form_rows(table, row_id, below)


def id_of(table: str, uid: str) -> int | None:
    """The id under which this file keeps a record."""
    model = BY_NAME[table]
    return next((int(row_id) for (row_id,) in rows(model.select(model.id).where(model.uid == uid))), None)
