"""The records and people of one customer among which a field of a record chooses. Jobs for the reading thread."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from changes.rows import read_many
from models import BY_NAME, Record, Row

_NAMES = ("number", "name", "subject", "title")


def record_choices(table: str, customer: int) -> list[tuple[int, str]]:
    """Ids and names of the rows in use of a customer, the newest first; contacts who left come last."""
    model = BY_NAME[table]
    found = [row for row in read_many(model, "customer", [customer]) if row["deleted_at"] is None]
    found.sort(key=lambda row: _order(model, row))
    return [(int(row["id"]), record_name(model, row)) for row in found]


def record_name(model: type[Record], row: Row) -> str:
    """What a record is called where one is chosen: number and name, or its day."""
    words = _said(row.get(name) for name in (model.named_by, *_NAMES))
    on: date | None = row.get(model.timeline.on) if model.timeline else None
    return " · ".join(words) or (on.isoformat() if on else "—")


def _said(values: Iterable[Any]) -> list[str]:
    return list(dict.fromkeys(" ".join(str(value).split()) for value in values if value))


def _order(model: type[Record], row: Row) -> tuple[int, int]:
    if model.timeline is None:
        return (2 * bool(row.get("left_company")) - bool(row.get("primary")), row["id"])
    on: date | None = row[model.timeline.on]
    return (-on.toordinal() if on else 0, -row["id"])
