"""A save as plain data: what a form hands over, what the outbox keeps, what ``apply`` writes by the merge rule."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any, Self

from changes.log import Links
from changes.merge import DELETED, Clash, merge, resolve
from changes.rows import read, read_many, rows
from changes.work import Work, change
from models import BY_NAME, Batch, Change, Colleague, Link, Record, Row, declared, new_uid, parents
from resources.language import Message


@dataclass(frozen=True)
class Edit:
    """One row as a person left it: ``fields`` {name: [base, mine]} in JSON values, made from ``version``.

    Version 0 is a new row under the uid given. {"deleted_at": [None, moment]} deletes with all that belongs to
    the row, the reverse restores.
    """

    table: str
    uid: str
    version: int
    fields: Mapping[str, Any]

    @property
    def model(self) -> type[Record]:
        """The table."""
        return BY_NAME[self.table]


@dataclass(frozen=True)
class Save:
    """A batch to be written: whose, when (UTC), why, and its edits, parents before what belongs to them."""

    colleague: str | None
    at: str
    label: str
    edits: list[Edit]
    kind: str = "save"
    uid: str = field(default_factory=new_uid)

    def dump(self) -> str:
        """As one JSON text for the outbox."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def load(cls, text: str) -> Self:
        """Read what ``dump`` wrote. Raises ``ValueError`` or ``TypeError`` for anything else."""
        data = json.loads(text)
        return cls(**data | {"edits": [Edit(**edit) for edit in data["edits"]]})


@dataclass(frozen=True)
class Outcome:
    """What became of a save.

    Its batch (``None`` when there was nothing to write), what others had changed in the same rows meanwhile
    ({uid: names}), the clashes, with which nothing was written, and the versions that its rows have now; a row
    that is not in the file any more has none.
    """

    batch: int | None = None
    joined: Mapping[str, list[str]] = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)
    versions: Mapping[str, int] = field(default_factory=dict)


Answers = Mapping[tuple[str, str], Any]
"""What a person chose: {(uid of the row, name of the field): value}."""


class _Clashed(Exception):
    """Unwinds the transaction."""


def new_edit(model: type[Record], values: Mapping[str, Any], links: Links | None = None) -> Edit:
    """An edit that makes a new row from Python values."""
    links = links or Links()
    fields = {one.name: one for one in declared(model)}
    uid = values.get("uid") or new_uid()
    new = {
        name: [None, links.encode(fields[name], value)] for name, value in values.items() if name in fields
    }
    return Edit(model._meta.table_name, uid, 0, new)


def edit_of(
    model: type[Record], base: Mapping[str, Any], mine: Mapping[str, Any], links: Links | None = None
) -> Edit:
    """The edit that leads from a row as it was read (``base``) to the values a person gave (``mine``)."""
    links = links or Links()
    fields = {one.name: one for one in declared(model)}
    changed = {
        name: [links.encode(fields[name], base[name]), links.encode(fields[name], value)]
        for name, value in mine.items()
        if name in fields and value != base[name]
    }
    if DELETED in mine and mine[DELETED] != base[DELETED]:
        changed[DELETED] = [base[DELETED], mine[DELETED]]
    return Edit(model._meta.table_name, base["uid"], base["version"], changed)


def is_in_file(uid: str) -> bool:
    """Whether a batch of this uid was committed."""
    return bool(read_many(Batch, "uid", [uid], ("id",)))


def apply(save: Save) -> Outcome:
    """Write a save, merging with what moved on since it was made; a save that is in the file already does nothing.

    Raises what the unit of work raises. With clashes nothing is written and the outcome names them.
    """
    clashes: list[Clash] = []
    joined: dict[str, list[str]] = {}
    seen: dict[str, int] = {}
    colleague = Links().id(Colleague, save.colleague)
    moment = datetime.fromisoformat(save.at.replace("Z", "+00:00"))
    try:
        with change(colleague, Message.load(save.label), moment, kind=save.kind, uid=save.uid) as work:
            if is_in_file(save.uid):
                return Outcome()
            for edit in save.edits:
                clashes += [one for one in _write(work, edit, joined, seen) if one not in clashes]
            if clashes:
                raise _Clashed
            versions = _versions(save)
    except _Clashed:
        return Outcome(joined=joined, clashes=clashes, versions=seen)
    return Outcome(work.batch, joined, [], versions)


def _versions(save: Save) -> dict[str, int]:
    found: dict[str, int] = {}
    for edit in save.edits:
        for row in read_many(edit.model, "uid", [edit.uid], ("version",)):
            found[edit.uid] = row["version"]
    return found


def _write(work: Work, edit: Edit, joined: dict[str, list[str]], seen: dict[str, int]) -> list[Clash]:
    model, links = edit.model, work.links
    row_id = links.id(model, edit.uid)
    if edit.version == 0 and row_id is None:
        new = links.decode_values(model, {name: pair[1] for name, pair in edit.fields.items()})
        orphaned = _parent_in_bin(model, new, seen)
        if not orphaned:
            work.insert(model, new | {"uid": edit.uid})
        return orphaned
    row = None if row_id is None else read(model, row_id)
    if row:
        seen.setdefault(edit.uid, row["version"])
    merged = merge(model, edit.uid, edit.fields, row and links.encode_row(model, row, edit.fields))
    clashes = list(merged.clashes)
    if row and row["version"] != edit.version and edit.version:
        others = _changed_since(edit)
        if others and merged.fields.get(DELETED, [None, None])[1]:
            clashes.append(Clash(edit.table, edit.uid, DELETED, None, edit.fields[DELETED][1], None))
        if others:
            joined[edit.uid] = others
    if clashes or row is None:
        return clashes
    deleted = merged.fields.pop(DELETED, None)
    work.write(
        model, row, links.decode_values(model, {name: pair[1] for name, pair in merged.fields.items()})
    )
    if deleted:
        (work.delete if deleted[1] else work.restore)(model, row["id"])
    return []


def _parent_in_bin(model: type[Record], new: Row, seen: dict[str, int]) -> list[Clash]:
    """A new row of a customer that somebody deleted meanwhile would never be seen: that has to be asked."""
    for link in parents(model):
        if new.get(link.name) is not None:
            above = read(link.target, new[link.name])
            if above is None or not above[DELETED]:
                return []
            seen.setdefault(above["uid"], above["version"])
            return [Clash(link.target._meta.table_name, above["uid"], DELETED, None, None, above[DELETED])]
    return []


def _changed_since(edit: Edit) -> list[str]:
    query = Change.select(Change.fields).where((Change.row_uid == edit.uid) & (Change.version > edit.version))
    names = {name for (text,) in rows(query) for name in json.loads(text)}
    return sorted(names - set(edit.fields))


def questions(clashes: list[Clash]) -> list[Clash]:
    """The clashes to be asked, each field of a row once: one answered before may clash again in both its edits."""
    found: dict[tuple[str, str], Clash] = {}
    for clash in clashes:
        key = clash.uid, clash.field
        found[key] = replace(clash, original=found[key].original) if key in found else clash
    return list(found.values())


def resolved_save(save: Save, outcome: Outcome, answers: Answers) -> Save:
    """The save with a person's answers in place of its clashes, made from the rows as they are now.

    Where theirs holds, mine is written first and theirs again after it, so that the history keeps both: two edits
    of the row. Of a row that they deleted, and that stays so, nothing is left; nor of one that is gone for good.
    """
    clashes = questions(outcome.clashes)
    left = {one.uid for one in clashes if one.uid not in outcome.versions}
    left |= {one.uid for one in clashes if one.field == DELETED and one.theirs and answers[one.uid, DELETED]}
    edits: list[Edit] = []
    for edit in _restored_parents(save, outcome, clashes, left) + _one_each(save.edits):
        if edit.uid in left or _belongs_to(edit, left):
            left.add(edit.uid)
            continue
        own = [clash for clash in clashes if clash.uid == edit.uid]
        choices = {name: value for (uid, name), value in answers.items() if uid == edit.uid}
        edits += _answered(edit, own, choices, outcome.versions) if own else [edit]
    return replace(save, edits=edits, uid=new_uid())


def _one_each(edits: list[Edit]) -> list[Edit]:
    """Two edits of one row as one, from the first one's base to what the last one leaves."""
    found: dict[str, Edit] = {}
    for edit in edits:
        if edit.uid in found:
            fields = dict(found[edit.uid].fields)
            for name, (base, mine) in edit.fields.items():
                fields[name] = [fields.get(name, [base])[0], mine]
            edit = replace(found[edit.uid], fields=fields)
        found[edit.uid] = edit
    return list(found.values())


def _restored_parents(save: Save, outcome: Outcome, clashes: list[Clash], left: set[str]) -> list[Edit]:
    """Edits that bring back the deleted rows to which new ones of mine belong."""
    own = {edit.uid for edit in save.edits}
    return [
        Edit(one.table, one.uid, outcome.versions[one.uid], {DELETED: [one.theirs, None]})
        for one in clashes
        if one.field == DELETED and one.uid not in own | left
    ]


def _belongs_to(edit: Edit, left: set[str]) -> bool:
    links = [one.name for one in declared(edit.model) if isinstance(one, Link) and one.parent]
    return edit.version == 0 and any(edit.fields.get(name, [None, None])[1] in left for name in links)


def _answered(
    edit: Edit, clashes: list[Clash], choices: Mapping[str, Any], versions: Mapping[str, int]
) -> list[Edit]:
    kept, lost = resolve(clashes, choices)
    version = versions[edit.uid]
    fields = {name: pair for name, pair in edit.fields.items() if name not in kept} | kept
    if not lost:
        return [replace(edit, version=version, fields=fields)]
    # Nothing can be written into a row in the recycle bin: it comes out of there first, and goes into it last.
    moved = {DELETED: fields.pop(DELETED)} if fields.get(DELETED, [None, ""])[1] is None else {}
    first = replace(edit, version=version, fields=lost | moved)
    return [first, replace(edit, version=version + 1 + len(moved), fields=fields)]
