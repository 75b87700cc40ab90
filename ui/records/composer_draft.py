"""What was noted and not saved, as a draft: of the same form as the log of contacts keeps, and a little more. No Qt."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from database.drafts import Draft
from models import BY_NAME, Row
from ui.forms.entry import Entry
from ui.records.quick import QUICK, words

_OURS = "composer"


class Noted(NamedTuple):
    """The record, its one line, people who are not in the file yet, and the words as they were typed."""

    entry: Entry
    line: Entry | None
    people: dict[int, Row]
    text: str


def draft_of(noted: Noted, customer: int, at: str) -> Draft:
    """What was typed, to be shown again next time; ``at`` is UTC."""
    table = noted.entry.model._meta.table_name
    entry = noted.entry.snapshot()
    entry.mine |= words(table, noted.text)
    line = noted.line.dump() if noted.line is not None and noted.line.is_changed() else None
    data: dict[str, Any] = {
        "entry": entry.dump(),
        "people": list(noted.people.values()),
        _OURS: {"text": noted.text, "line": line},
    }
    return Draft(table, entry.uid, noted.text, at, customer, data)


def is_ours(draft: Draft, customer: int) -> bool:
    """Whether a draft was noted at a customer."""
    return draft.customer == customer and draft.table in QUICK and _OURS in draft.data


def load(draft: Draft) -> Noted | None:
    """Read a draft; ``None`` for one of another version of the program."""
    data: Mapping[str, Any] = draft.data
    try:
        entry, kept = Entry.load(data["entry"]), data[_OURS]
        line = Entry.load(kept["line"]) if kept["line"] else None
        people = {int(row["id"]): dict(row) for row in data["people"]}
        text = str(kept["text"])
    except (KeyError, TypeError, ValueError):
        return None
    for name in words(BY_NAME[draft.table]._meta.table_name, ""):  # they are in the text
        entry.mine[name] = entry.start.get(name)
    return Noted(entry, line, people, text)
