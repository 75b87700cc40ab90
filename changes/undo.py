"""Undo and redo, of any run and across computers: each is itself a batch (DESIGN 2.2)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from changes.log import changes_of
from changes.merge import DELETED, Clash, merge
from changes.rows import CHUNK, chunked, first, read_many, rows
from changes.work import Work, change
from models import Batch, Customer, Link, Record, Row, Several, children, links_to, logged, parents
from resources.language import N_, Message, UserError


class NothingToUndo(UserError):
    """There is no batch to take back."""


class CannotUndo(UserError):
    """The batch is of a kind that cannot be taken back."""


@dataclass(frozen=True)
class Undone:
    """What was taken back, by which batch, and the values left alone because somebody has changed them since."""

    target: Row
    batch: int
    left: list[Clash]


def undoable(colleague: int | None) -> Row | None:
    """This colleague's newest batch not yet undone, of any run."""
    query = _batches(colleague).where(Batch.undoes.is_null(), Batch.kind.not_in(("defaults", "purge")))
    return first(query.where(~_undone(Batch)))


def redoable(colleague: int | None) -> Row | None:
    """The undo that Ctrl+Y would take back: this colleague's newest, unless something new was written since."""
    newest_write = first(_batches(colleague).where(Batch.undoes.is_null()))
    query = _batches(colleague).where(Batch.kind == "undo", ~_undone(Batch))
    if newest_write:
        query = query.where(Batch.id > newest_write["id"])
    return first(query)


def undo(batch_id: int, colleague: int | None, at: datetime) -> Undone:
    """Take back a batch. Raises ``CannotUndo`` for one that was undone already or emptied the recycle bin."""
    target = _batch(batch_id)
    while target["kind"] == "redo":  # what was brought back goes as it went the first time
        target = _batch(_batch(target["undoes"])["undoes"])
    if target["kind"] in ("defaults", "purge"):
        raise CannotUndo(N_("This change cannot be undone: it was made for good."))
    if Batch.select().where((Batch.id == target["id"]) & _undone(Batch)).exists():
        raise CannotUndo(N_("This change has been undone already."))
    return _take_back(target, colleague, at, "redo" if target["kind"] == "undo" else "undo")


def undo_newest(colleague: int | None, at: datetime) -> Undone:
    """Ctrl+Z. Raises ``NothingToUndo``."""
    target = undoable(colleague)
    if target is None:
        raise NothingToUndo(N_("There is nothing to undo."))
    return undo(target["id"], colleague, at)


def redo_newest(colleague: int | None, at: datetime) -> Undone:
    """Ctrl+Y. Raises ``NothingToUndo``."""
    target = redoable(colleague)
    if target is None:
        raise NothingToUndo(N_("There is nothing to redo."))
    return undo(target["id"], colleague, at)


def _batches(colleague: int | None) -> Any:
    whose = Batch.colleague.is_null() if colleague is None else Batch.colleague == colleague
    return Batch.select().where(whose).order_by(Batch.id.desc()).limit(1)


def _undone(batch: Any) -> Any:
    """SQL: some batch takes this one back, and was not itself taken back."""
    taker, redo = Batch.alias(), Batch.alias()
    redone = fn.EXISTS(redo.select(redo.id).where(redo.undoes == taker.id))
    return fn.EXISTS(taker.select(taker.id).where((taker.undoes == batch.id) & ~redone))


def _batch(batch_id: int) -> Row:
    row = first(Batch.select().where(Batch.id == batch_id))
    if row is None:
        raise NothingToUndo(N_("There is no change number {number}."), number=batch_id)
    return row


def _take_back(target: Row, colleague: int | None, at: datetime, kind: str) -> Undone:
    left: list[Clash] = []
    changes = changes_of(target["id"])
    with change(colleague, Message.load(target["label"]), at, kind=kind, undoes=target["id"]) as work:
        for run in _runs(reversed(changes)):
            left += _reverse_run(work, run)
        batch = work.log().batch_id
    return Undone(target, batch, left)


def _runs(changes: Iterable[Row]) -> Iterator[list[Row]]:
    """Changes of one table to different rows that follow each other: read together, which is what costs."""
    run: list[Row] = []
    uids: set[str] = set()
    for one in changes:
        if run and (one["model"] is not run[0]["model"] or one["row_uid"] in uids or len(run) >= CHUNK):
            yield run
            run, uids = [], set()
        run.append(one)
        uids.add(one["row_uid"])
    if run:
        yield run


def _reverse_run(work: Work, run: list[Row]) -> list[Clash]:
    model = run[0]["model"]
    now = {row["uid"]: row for row in read_many(model, "uid", [one["row_uid"] for one in run])}
    new = [now[one["row_uid"]]["id"] for one in run if one["version"] == 1 and one["row_uid"] in now]
    in_use = _in_use(model, new)
    for field in logged(model):
        if isinstance(field, Link):
            work.links.preload_uids(field.target, {row[field.name] for row in now.values()})
    left: list[Clash] = []
    for one in run:
        row = now.get(one["row_uid"])
        if row is None:
            left.append(Clash(one["table_name"], one["row_uid"], DELETED, None, None, None))
        elif one["version"] == 1:
            left += _remove(work, one, row, row["id"] in in_use)
        else:
            left += _reverse(work, one, row)
    return left


def _reverse(work: Work, one: Row, row: Row) -> list[Clash]:
    model = one["model"]
    fields = {name: [new, old] for name, (old, new) in one["fields"].items()}
    merged = merge(model, one["row_uid"], fields, work.links.encode_row(model, row))
    values = work.links.decode_values(model, {name: pair[1] for name, pair in merged.fields.items()})
    if DELETED in merged.fields:
        values[DELETED] = merged.fields[DELETED][1]
    work.write(model, row, values)
    return [clash for clash in merged.clashes if clash.field in fields]


def _remove(work: Work, one: Row, row: Row, in_use: bool) -> list[Clash]:
    """Undo a new row: into the recycle bin, unless somebody has worked on it since."""
    model = one["model"]
    theirs = work.links.encode_row(model, row)
    # A field that is younger than the row had its default from the migration that brought it.
    made = {field.name: field.default for field in logged(model)}
    made |= {name: pair[1] for name, pair in one["fields"].items()}
    changed = [name for name, value in theirs.items() if value != made.get(name) and name != DELETED]
    if changed or in_use:
        return [
            Clash(one["table_name"], row["uid"], name, made.get(name), None, theirs[name])
            for name in changed or [model.named_by]
        ]
    if not row[DELETED]:
        work.write(model, row, {DELETED: work.at})
    return []


def _in_use(model: type[Record], ids: list[int]) -> set[int]:
    """Which of some rows have something hanging on them, or are named elsewhere as a value of the firm's own lists.

    What the batch itself had put there is in the recycle bin by now, unless somebody has worked on it.
    """
    links: list[tuple[type[Record], Link | Several]] = [*children(model)]
    if model is not Customer and not parents(model):
        links += links_to(model)
    found: set[int] = set()
    for other, link in links:
        live = other.select(link).where(link.is_null(False), other.deleted_at.is_null())
        if isinstance(link, Several):
            found |= {one for (some,) in (rows(live) if ids else ()) for one in some} & set(ids)
        else:
            for some in chunked(ids, CHUNK):
                found |= {row_id for (row_id,) in rows(live.where(link.in_(some)).distinct())}
    return found
