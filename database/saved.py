"""Filters and column sets that a colleague keeps under a name in the file (DESIGN 3).

Each is JSON in one of the colleague's settings: {name: value}. Jobs.
"""

from datetime import datetime
from typing import Any

from changes.work import change
from database import settings
from resources.language import N_, Message, UserError

FILTERS, COLUMN_SETS = "filters", "column_sets"

_KEPT = {FILTERS: N_("Kept the filter “{name}”"), COLUMN_SETS: N_("Kept the columns “{name}”")}
_DROPPED = {FILTERS: N_("Deleted the filter “{name}”"), COLUMN_SETS: N_("Deleted the columns “{name}”")}
_RENAMED = {
    FILTERS: N_("Renamed the filter “{old}” to “{name}”"),
    COLUMN_SETS: N_("Renamed the columns “{old}” to “{name}”"),
}


class NameTaken(UserError):
    """Two filters, or two column sets, cannot have one name."""


def read(kind: str, me: int) -> dict[str, Any]:
    """What a colleague kept, by name."""
    found = settings.get(kind, me)
    return found if isinstance(found, dict) else {}


def keep(kind: str, name: str, value: Any, me: int, at: datetime) -> int | None:
    """Keep a value under a name, in place of what had the name; returns the batch."""
    with change(me, Message(_KEPT[kind], name=name), at) as work:
        settings.put(work, kind, read(kind, me) | {name: value}, me)
    return work.batch


def rename(kind: str, old: str, name: str, me: int, at: datetime) -> int | None:
    """Give something kept another name. Raises ``NameTaken``."""
    with change(me, Message(_RENAMED[kind], old=old, name=name), at) as work:
        held = read(kind, me)
        if name in held and name != old:
            raise NameTaken(N_("There is “{name}” already. Choose another name."), name=name)
        settings.put(work, kind, {name if one == old else one: value for one, value in held.items()}, me)
    return work.batch


def drop(kind: str, name: str, me: int, at: datetime) -> int | None:
    """Delete something kept; returns the batch."""
    with change(me, Message(_DROPPED[kind], name=name), at) as work:
        settings.put(work, kind, {one: value for one, value in read(kind, me).items() if one != name}, me)
    return work.batch
