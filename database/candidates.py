"""Rows of a large table that a person may mean while typing a name. Jobs for reading."""

from collections.abc import Iterable

from changes.rows import CHUNK, rows
from models import BY_NAME, Record, fold

MOST = 20


def candidates(table: str, text: str, limit: int = MOST) -> list[tuple[int, str]]:
    """Ids and names of rows in use whose name holds ``text``, those that begin with it first."""
    model = BY_NAME[table]
    key = fold(text)
    folded = [model._meta.fields[name] for name in _keys(model)]
    if not key:
        return []
    ids: dict[int, None] = {}
    # One index at a time answers each of these alone; together they would read the whole wide table.
    for condition in (
        *(column.startswith(key) for column in folded),
        *(column.contains(key) for column in folded),
    ):
        ids |= {row_id: None for (row_id,) in rows(model.select(model.id).where(condition).limit(4 * limit))}
    name = model._meta.fields[model.named_by]
    query = model.select(model.id, name).where(model.id.in_(list(ids)[:CHUNK]), model.deleted_at.is_null())
    order = {row_id: number for number, row_id in enumerate(ids)}
    found = sorted(rows(query), key=lambda row: order[row[0]])
    return [(int(row_id), str(called)) for row_id, called in found[:limit]]


def names(table: str, ids: Iterable[int]) -> dict[int, str]:
    """What rows are called."""
    model = BY_NAME[table]
    query = model.select(model.id, model._meta.fields[model.named_by]).where(model.id.in_(list(ids)))
    return {int(row_id): str(name or "") for row_id, name in rows(query)}


def _keys(model: type[Record]) -> list[str]:
    """The folded columns of a table's names, that by which its rows are called first."""
    found = [name for name in model._meta.fields if name.endswith("_key")]
    return sorted(found, key=lambda name: name != f"{model.named_by}_key")
