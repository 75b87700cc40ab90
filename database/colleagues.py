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
    """Nobody, or a name that the file does not know; ``known`` are the names it does."""

    def __init__(self, text: str, known: list[str], **values: str) -> None:
        super().__init__(text, names=", ".join(known), **values)
        self.known = known


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
        raise UnknownColleague(N_("Who are you? Say --user with one of: {names}."), known)
    for (row_id,) in rows(
        Colleague.select(Colleague.id).where(Colleague.name == wanted, Colleague.deleted_at.is_null())
    ):
        return int(row_id)
    raise UnknownColleague(
        N_("Nobody called {name} uses this file. The names are: {names}."), known, name=wanted
    )


def add(name: str, at: datetime) -> int:
    """A new colleague, remembered as the person of this computer when the first of the file."""
    with change(None, Message(N_("New colleague “{name}”"), name=name), at) as work:
        row_id = work.insert(Colleague, {"name": name, "initials": name[:2]})
    if len(names()) == 1:
        remember(row_id)
    return row_id


def remember(colleague: int) -> None:
    """Let this computer's person be a colleague of the open file from now on."""
    uid = Links().uid(Colleague, colleague)
    if uid and places.whoami(_file_uid()) != uid:
        places.remember_me(_file_uid(), uid)


def _file_uid() -> str:
    return fact("file_uid") or ""
