"""Rows of a large table that a person may mean while typing a name. Jobs for reading."""

from collections.abc import Iterable

from peewee import fn

from changes.rows import rows
from models import BY_NAME, Record, fold

MOST = 20


def candidates(table: str, text: str, limit: int = MOST) -> list[tuple[int, str]]:
    """Ids and names of rows in use whose name holds ``text``, those that begin with it first."""
    model = BY_NAME[table]
    key = fold(text)
    folded = [model._meta.fields[name] for name in _keys(model)]
    if not key or not folded:
        return []
    condition = folded[0].contains(key)
    for other in folded[1:]:
        condition |= other.contains(key)
    name = model._meta.fields[model.named_by]
    begins = fn.SUBSTR(folded[0], 1, len(key)) == key
    query = model.select(model.id, name).where(model.deleted_at.is_null(), condition)
    return [
        (int(row_id), str(found)) for row_id, found in rows(query.order_by(begins.desc(), name).limit(limit))
    ]


def names(table: str, ids: Iterable[int]) -> dict[int, str]:
    """What rows are called."""
    model = BY_NAME[table]
    query = model.select(model.id, model._meta.fields[model.named_by]).where(model.id.in_(list(ids)))
    return {int(row_id): str(name or "") for row_id, name in rows(query)}


def _keys(model: type[Record]) -> list[str]:
    """The folded columns of a table's names, that by which its rows are called first."""
    found = [name for name in model._meta.fields if name.endswith("_key")]
    return sorted(found, key=lambda name: name != f"{model.named_by}_key")
