"""Clashes in words: what two people did to the same values, for the person who has to choose."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from changes.describe import Names, text
from changes.log import Links
from changes.merge import DELETED, Clash
from changes.rows import read
from changes.save import Outcome, Save, questions
from models import BY_NAME, Colleague, Declared, Record, Row
from resources.language import N_, translation


@dataclass(frozen=True)
class Question:
    """One value to be chosen: whose it is, what it is called, the three values in words, and as the log keeps them.

    ``joinable`` says that both texts can be kept, one below the other; ``deleted`` that the row itself is asked for.
    """

    uid: str
    field: str
    record: str
    label: str
    original: str
    mine: str
    theirs: str
    my_value: Any
    their_value: Any
    joinable: bool = False
    deleted: bool = False


@dataclass(frozen=True)
class Conflict:
    """What a dialog asks: about which record, who was there, when; and what joined without a question.

    ``gone`` are rows that are not in the file any more: nothing of mine can be saved in them.
    """

    record: str
    who: str
    at: datetime | None
    questions: list[Question]
    joined_mine: list[str] = field(default_factory=list)
    joined_theirs: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


def describe(save: Save, outcome: Outcome, language: str) -> Conflict:
    """Put the clashes of a save into words."""
    names, links = Names(language), Links()
    found: list[Question] = []
    gone: dict[str, str] = {}
    newest: Row = {}
    for clash in questions(outcome.clashes):
        model = BY_NAME[clash.table]
        row_id = links.id(model, clash.uid)
        row = None if row_id is None else read(model, row_id)
        if row is None:
            gone[clash.uid] = _record(model, None, names)
            continue
        newest = max(newest, row, key=lambda one: one.get("updated_at") or "")
        found.append(_question(clash, row, names, links))
    asked = {(one.uid, one.field) for one in found}
    asked |= {(edit.uid, name) for edit in save.edits for name in edit.fields if (edit.uid, DELETED) in asked}
    first = found[0].record if found else next(iter(gone.values()), "")
    at = newest.get("updated_at")
    return Conflict(
        first,
        names.of(Colleague, newest.get("deleted_by") or newest.get("updated_by")),
        datetime.fromisoformat(str(at).replace("Z", "+00:00")).astimezone() if at else None,
        found,
        _labels(
            ((one.table, one.uid, name) for one in save.edits for name in one.fields),
            asked,
            set(gone),
            language,
        ),
        _labels(_theirs(save, outcome), asked, set(gone), language),
        list(gone.values()),
    )


def left_alone(clashes: list[Clash], language: str) -> list[tuple[str, str, str]]:
    """Values that an undo has left as they are: the record, the field, the value that stays."""
    names, links = Names(language), Links()
    found = []
    for clash in clashes:
        model = BY_NAME[clash.table]
        row_id = links.id(model, clash.uid)
        found.append(
            (
                _record(model, None if row_id is None else read(model, row_id), names),
                _label(model, clash.field, language),
                _words(model, clash.field, clash.theirs, names, links),
            )
        )
    return found


def _theirs(save: Save, outcome: Outcome) -> Iterable[tuple[str, str, str]]:
    tables = {edit.uid: edit.table for edit in save.edits}
    return ((tables[uid], uid, name) for uid, names in outcome.joined.items() for name in names)


def _labels(
    fields: Iterable[tuple[str, str, str]], asked: set[tuple[str, str]], gone: set[str], language: str
) -> list[str]:
    found = [
        _label(BY_NAME[table], name, language)
        for table, uid, name in fields
        if (uid, name) not in asked and uid not in gone and name != DELETED
    ]
    return list(dict.fromkeys(found))


def _question(clash: Clash, row: Row, names: Names, links: Links) -> Question:
    model = BY_NAME[clash.table]
    known = model._meta.fields.get(clash.field)
    values = (clash.original, clash.mine, clash.theirs)
    original, mine, theirs = (_words(model, clash.field, value, names, links) for value in values)
    return Question(
        clash.uid,
        clash.field,
        _record(model, row, names),
        _label(model, clash.field, names.language),
        original,
        mine,
        theirs,
        clash.mine,
        clash.theirs,
        joinable=getattr(known, "kind", "") == "multiline" and bool(clash.mine and clash.theirs),
        deleted=clash.field == DELETED,
    )


def _record(model: type[Record], row: Row | None, names: Names) -> str:
    gettext = translation(names.language).gettext
    name = " ".join(str((row or {}).get(model.named_by) or "").split())
    noun = gettext(model.nouns[0])
    return (
        f"{noun} “{name[:40]}”"
        if name and not names.language.startswith("zh")
        else f"{noun}「{name[:40]}」"
        if name
        else noun
    )


def _label(model: type[Record], name: str, language: str) -> str:
    known = model._meta.fields.get(name)
    return translation(language).gettext(known.label if isinstance(known, Declared) else N_("Deleted"))


def _words(model: type[Record], name: str, value: Any, names: Names, links: Links) -> str:
    known = model._meta.fields.get(name)
    if isinstance(known, Declared):
        return text(known, links.decode(known, value), names)
    return translation(names.language).gettext(N_("Deleted") if value else N_("Kept"))
