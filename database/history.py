"""Who changed what: the history of a customer, and the journal of a day (SPEC part 2 no. 10), in words."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from peewee import fn

from changes.describe import Names, text
from changes.log import Links
from changes.merge import DELETED
from changes.rows import dicts, rows
from changes.work import Gone, change
from models import BY_NAME, Batch, Change, Colleague, Declared, Row
from resources.language import N_, Message, translation

PAGE = 200


@dataclass(frozen=True)
class Entry:
    """One field of one row that changed; ``old`` and ``new`` in words, ``was`` as the log keeps it."""

    change: int
    batch: int
    at: datetime
    who: str
    what: str
    table: str
    row_uid: str
    row_name: str
    kind: str
    field: str
    label: str
    old: str
    new: str
    was: Any


@dataclass(frozen=True)
class Day:
    """One batch in the journal: when, who, what, how many rows, and whether it can be undone."""

    batch: int
    at: datetime
    who: str
    what: str
    rows: int
    undone: bool
    undoable: bool


def of_customer(uid: str, language: str, before: int | None = None) -> list[Entry]:
    """The changes of a customer and all that hangs on it, the newest first, a page at a time."""
    query = Change.select(Change, Batch.at, Batch.colleague, Batch.label).join(Batch)
    query = query.where(Change.customer_uid == uid).order_by(Change.id.desc()).limit(PAGE)
    if before is not None:
        query = query.where(Change.id < before)
    return list(_entries(dicts(query), language))


def of_batch(batch: int, language: str) -> list[Entry]:
    """The changes of one batch; the first few hundred of a long one."""
    query = Change.select(Change, Batch.at, Batch.colleague, Batch.label).join(Batch)
    return list(_entries(dicts(query.where(Change.batch == batch).order_by(Change.id).limit(PAGE)), language))


def of_day(day: date, zone: tzinfo | None, language: str) -> list[Day]:
    """The batches of a local day, the newest first."""
    names = Names(language)
    begin = datetime.combine(day, time(), zone).astimezone(UTC)
    counts = Change.select(Change.batch, fn.COUNT(Change.id).alias("rows")).group_by(Change.batch)
    end = begin + timedelta(days=1)
    query = Batch.select().where(
        Batch.at >= f"{begin:%Y-%m-%dT%H:%M:%SZ}", Batch.at < f"{end:%Y-%m-%dT%H:%M:%SZ}"
    )
    found = dicts(query.order_by(Batch.id.desc()).limit(PAGE))
    ids = [row["id"] for row in found]
    sizes = dict(rows(counts.where(Change.batch.in_(ids))))
    takers = dicts(Batch.select(Batch.id, Batch.undoes).where(Batch.undoes.in_(ids)))
    redone = {
        one for (one,) in rows(Batch.select(Batch.undoes).where(Batch.undoes.in_([t["id"] for t in takers])))
    }
    undone = {taker["undoes"] for taker in takers if taker["id"] not in redone}
    return [
        Day(
            row["id"],
            _moment(row["at"]),
            names.of(Colleague, row["colleague"]),
            _what(row, language),
            sizes.get(row["id"], 0),
            row["id"] in undone,
            row["kind"] not in ("defaults", "purge") and row["id"] not in undone,
        )
        for row in found
    ]


def put_back(entry: Entry, me: int | None, at: datetime) -> int | None:
    """Give one field the value that it had before a change; returns the batch."""
    model = BY_NAME[entry.table]
    if entry.field == DELETED:
        label = Message(N_("Restored “{name}”"), name=entry.row_name)
    else:
        label = Message(N_("Put back {field} of “{name}”"), field=Message(entry.label), name=entry.row_name)
    with change(me, label, at) as work:
        row_id = work.links.id(model, entry.row_uid)
        if row_id is None:
            raise Gone(N_("This record is not in the file any more."))
        if entry.field == DELETED:
            work.restore(model, row_id)
        else:
            work.update(model, row_id, work.links.decode_values(model, {entry.field: entry.was}))
    return work.batch


def _entries(changes: Iterable[Row], language: str) -> Iterable[Entry]:
    names, links = Names(language), Links()
    gettext = translation(language).gettext
    for one in changes:
        model = BY_NAME[one["table_name"]]
        known = {name: field for name, field in model._meta.fields.items() if isinstance(field, Declared)}
        fields = json.loads(one["fields"])
        row_name = names.of(model, links.id(model, one["row_uid"]))
        for name, (old, new) in (_summary(model, fields) if one["version"] == 1 else fields).items():
            field = known.get(name)
            yield Entry(
                one["id"],
                one["batch"],
                _moment(one["at"]),
                names.of(Colleague, one["colleague"]),
                _what(one, language),
                one["table_name"],
                one["row_uid"],
                row_name,
                "new" if one["version"] == 1 else "gone" if one["version"] == 0 else "change",
                name,
                field.label if field else N_("Deleted"),
                text(field, links.decode(field, old), names) if field else "",
                text(field, links.decode(field, new), names)
                if field
                else gettext(N_("Was deleted") if new else N_("Was restored")),
                old,
            )


def _summary(model: Any, fields: dict[str, Any]) -> dict[str, Any]:
    """Of a new row only what it is called: all its fields would drown the history."""
    return {name: pair for name, pair in fields.items() if name == model.named_by} or dict(
        list(fields.items())[:1]
    )


def _what(row: Row, language: str) -> str:
    what = Message.load(row["label"]).render(language)
    kind = row.get("kind")
    if kind == "undo":
        return Message(N_("Undone: {what}"), what=what).render(language)
    return Message(N_("Done again: {what}"), what=what).render(language) if kind == "redo" else what


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone()
