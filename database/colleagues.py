"""Who is using the file (DESIGN 3): named at the start, remembered by this computer."""

from datetime import datetime

from changes.log import Links
from changes.rows import rows
from changes.work import change
from database import places
from database.schema import fact
from models import Colleague
from resources.language import N_, Message, UserError


class UnknownColleague(UserError):
    """A name that the file does not know."""


def names() -> list[str]:
    """The colleagues in use."""
    query = Colleague.select(Colleague.name).where(Colleague.deleted_at.is_null(), Colleague.active)
    return [name for (name,) in rows(query.order_by(Colleague.id))]


def me(name: str | None, system_name: str, at: datetime) -> int:
    """The id of the colleague who is working: by name, else as remembered here, else the only one there is.

    In a file without colleagues the first one is made, by ``name`` or else the name that the system knows.
    Raises ``UnknownColleague`` with the names there are.
    """
    known = names()
    if not known:
        return add(name or system_name, at)
    if name is None:
        uid, live = places.whoami(_file_uid()), Colleague.deleted_at.is_null() & Colleague.active
        for (row_id,) in rows(Colleague.select(Colleague.id).where(live & (Colleague.uid == uid))):
            return int(row_id)
    wanted = name or (known[0] if len(known) == 1 else None)
    if wanted is None:
        raise UnknownColleague(N_("Who are you? Say --user with one of: {names}."), names=", ".join(known))
    for (row_id,) in rows(
        Colleague.select(Colleague.id).where(Colleague.name == wanted, Colleague.deleted_at.is_null())
    ):
        return int(row_id)
    raise UnknownColleague(
        N_("Nobody called {name} uses this file. The names are: {names}."),
        name=wanted,
        names=", ".join(known),
    )


def add(name: str, at: datetime) -> int:
    """A new colleague, remembered as the person of this computer when the first of the file."""
    first = not names()
    with change(None, Message(N_("New colleague “{name}”"), name=name), at) as work:
        row_id = work.insert(Colleague, {"name": name, "initials": name[:2]})
    if first:
        uid = Links().uid(Colleague, row_id)
        assert uid
        places.remember_me(_file_uid(), uid)
    return row_id


def _file_uid() -> str:
    return fact("file_uid") or ""
