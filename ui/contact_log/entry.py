"""The contact record that the dialog works on: what holds before anybody typed, plans that happen, drafts. No Qt."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from changes.log import Links
from changes.save import Edit, new_edit
from database.contact_log import ContactLog
from database.drafts import Draft
from models import Contact, ContactRecord, Row
from ui.forms.entry import Entry

TABLE = "contact_record"

_OF_ITS_OWN = frozenset({"planned", "contacted_on", "contacted_time"})


def new_entry(log: ContactLog, method: int | None, me: int, now: datetime) -> Entry:
    """A new record: just now, by the last or most usual way, with the primary contact."""
    preset = _moment(now) | {
        "method": method if log.method is None else log.method,
        "contacts": _usual_person(log),
        "colleague": me,
    }
    return Entry.new(ContactRecord, preset)


def entry_of(row: Row, log: ContactLog, now: datetime) -> Entry:
    """A record of the file; a plan as it is once it has happened, in the same row (SPEC part 6)."""
    entry = Entry.of(ContactRecord, row)
    if row["planned"]:
        met = row["contacts"] or _usual_person(log)
        entry.mine |= _moment(now) | {"planned": False, "contacts": met}
    return entry


def _usual_person(log: ContactLog) -> tuple[int, ...] | None:
    """The primary contact, or the only one."""
    found = [int(row["id"]) for row in log.contacts if row["primary"] or len(log.contacts) == 1]
    return tuple(found[:1]) or None


def carry(former: Entry, to: Entry) -> Entry:
    """Take over what was typed into another record: whoever chooses another row loses no word."""
    typed = {name: value for name, value in former.changes().items() if name not in _OF_ITS_OWN}
    words = [str(one) for one in (to.mine.get("content"), typed.get("content")) if one]
    if len(words) == 2 and words[1] != words[0]:
        typed["content"] = "\n".join(words)
    to.mine |= typed
    to.typed |= former.typed
    return to


def _moment(now: datetime) -> Row:
    return {"contacted_on": now.date(), "contacted_time": f"{now:%H:%M}"}


def is_due(plan: Row, now: datetime) -> bool:
    """Whether the moment of a plan has come: then logging a contact most likely means it."""
    return (plan["contacted_on"], plan["contacted_time"] or "") <= (now.date(), f"{now:%H:%M}")


# -- saving ---------------------------------------------------------------------------------------------------------


def edits(entry: Entry, people: Mapping[int, Row], customer: int, links: Links, at: str) -> list[Edit]:
    """The edits of one save: new contacts that were met, then the record. For the writing thread; ``at`` is UTC."""
    met = entry.mine.get("contacts") or ()
    made = []
    for row_id, row in people.items():
        if row_id in met:
            links.remember(Contact, row_id, str(row["uid"]))
            values = {"uid": row["uid"], "name": row["name"], "customer": customer}
            made.append(new_edit(Contact, values, links))
    own = entry.edit(links, {"customer": customer}, at)
    return [*made, own] if own else made


# -- drafts ---------------------------------------------------------------------------------------------------------


def draft_of(entry: Entry, people: Mapping[int, Row], customer: int, at: str) -> Draft:
    """What was typed, to be offered next time."""
    data = {"entry": entry.dump(), "people": list(people.values())}
    return Draft(TABLE, entry.uid, str(entry.mine.get("content") or ""), at, customer, data)


def load_draft(draft: Draft) -> tuple[Entry, dict[int, Row]] | None:
    """Read a draft; ``None`` for one of another version of the program."""
    data: Mapping[str, Any] = draft.data
    try:
        return Entry.load(data["entry"]), {int(row["id"]): dict(row) for row in data["people"]}
    except (KeyError, TypeError, ValueError):
        return None
