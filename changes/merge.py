"""Three-way merge: what two people did to one row, joined field by field (DESIGN 2.3, SHARED-FILE 5.2).

Pure functions of JSON values; nothing here reads the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models import Record, Row, Several

DELETED = "deleted_at"


@dataclass(frozen=True)
class Clash:
    """A value that two people changed differently; only a person can say which holds.

    For ``field`` "deleted_at" the question is the row itself: one deleted it, the other changed it.
    """

    table: str
    uid: str
    field: str
    original: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Merged:
    """What is to be written ({name: [theirs, new]}) and what must be asked."""

    fields: dict[str, list[Any]]
    clashes: list[Clash]


def join_sets(base: list[str] | None, mine: list[str] | None, theirs: list[str] | None) -> list[str] | None:
    """Their set with what I added and without what I took away."""
    added, removed = set(mine or ()) - set(base or ()), set(base or ()) - set(mine or ())
    return sorted((set(theirs or ()) | added) - removed) or None


def merge(model: type[Record], uid: str, fields: Mapping[str, Any], theirs: Row | None) -> Merged:
    """Lay ``fields`` ({name: [base, mine]}) upon the row as it is now (``theirs``; ``None`` when it is gone).

    A field that only I changed is written; one that both changed to the same value is left alone; one that both
    changed differently is a clash. Sets join. A row that they deleted clashes with any change of mine, unless I
    delete it too or knew of it (DELETED: [their moment, their moment]).
    """
    table = model._meta.table_name
    changed = {name: (base, mine) for name, (base, mine) in fields.items() if base != mine}
    if theirs is None:
        lost = [name for name, pair in changed.items() if name != DELETED or pair[1] is None]
        return Merged({}, [Clash(table, uid, name, *changed[name], None) for name in lost])
    touched = bool(changed) or DELETED in fields
    changed.pop(DELETED, None)
    written: dict[str, list[Any]] = {}
    clashes: list[Clash] = []
    (base, mine), their = fields.get(DELETED, (None, None)), theirs.get(DELETED)
    if touched and their and mine is None and base != their:
        clashes.append(Clash(table, uid, DELETED, base, mine, their))
    elif mine != base and (mine is None) != (their is None):
        written[DELETED] = [their, mine]
    for name, (base, mine) in changed.items():
        their = theirs.get(name)
        if isinstance(model._meta.fields.get(name), Several):
            mine = join_sets(base, mine, their)
        elif their not in (base, mine):
            clashes.append(Clash(table, uid, name, base, mine, their))
            continue
        if mine != their:
            written[name] = [their, mine]
    return Merged(written, clashes)


def resolve(
    clashes: list[Clash], choices: Mapping[str, Any]
) -> tuple[dict[str, list[Any]], dict[str, list[Any]]]:
    """Put a person's answers ({field: value}) in place of clashes of one row.

    Returns the changes that hold, made from their values, and, to be written before them, the values of mine
    that gave way: so the history keeps the loser too (SHARED-FILE 5.2).
    """
    kept: dict[str, list[Any]] = {}
    lost: dict[str, list[Any]] = {}
    for clash in clashes:
        choice = choices[clash.field]
        if choice == clash.theirs and clash.mine != clash.theirs and clash.field != DELETED:
            lost[clash.field] = [clash.theirs, clash.mine]
            kept[clash.field] = [clash.mine, clash.theirs]
        else:
            kept[clash.field] = [clash.theirs, choice]
    return kept, lost
