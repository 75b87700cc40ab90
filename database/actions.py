"""What a person does to many rows at once: each is one batch, undone as one. Jobs for the writing thread."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from peewee import fn

from changes.rows import read, rows
from changes.work import Gone, change
from models import RECORDS, AttachmentContent, Choice, Choices, DictionaryValue, File, Record, declared
from resources.language import N_, Message, UserError


class InUse(UserError):
    """A value that rows still carry cannot be deleted."""


def _name(model: type[Record], ids: list[int]) -> Message:
    """What some rows are called in the label of a batch: the one by its name, several by their number."""
    row = read(model, ids[0]) if len(ids) == 1 else None
    if row:
        name = row.get(model.named_by) or (row.get(model.timeline.on) if model.timeline else None)
        return Message(N_("{kind} “{name}”"), kind=Message(model.nouns[0]), name=_short(name))
    return Message(N_("{count} {kind}"), count=len(ids), kind=Message(model.nouns[1]))


def _short(name: Any) -> str:
    text = " ".join(str(name or "…").split())
    return text if len(text) <= 40 else f"{text[:39]}…"


def delete(model: type[Record], ids: Iterable[int], me: int | None, at: datetime) -> int | None:
    """Into the recycle bin, with all that belongs to the rows; returns the batch."""
    some = list(ids)
    with change(me, Message(N_("Deleted {what}"), what=_name(model, some)), at) as work:
        for row_id in some:
            work.delete(model, row_id)
    return work.batch


def restore(model: type[Record], ids: Iterable[int], me: int | None, at: datetime) -> int | None:
    """Out of the recycle bin; returns the batch."""
    some = list(ids)
    with change(me, Message(N_("Restored {what}"), what=_name(model, some)), at) as work:
        for row_id in some:
            work.restore(model, row_id)
    return work.batch


def purge(rows_by_table: Mapping[type[Record], Iterable[int]], me: int | None, at: datetime) -> int | None:
    """For good, the one thing that cannot be undone; contents that no file lists any more go too."""
    with change(me, Message(N_("Emptied the recycle bin")), at, kind="purge") as work:
        for model, ids in rows_by_table.items():
            for row_id in ids:
                try:
                    work.purge(model, row_id)
                except Gone:  # it went with the row it belonged to
                    continue
        drop_unlisted_contents()
    return work.batch


def drop_unlisted_contents() -> int:
    """Delete attachment contents that no row lists; returns how many pieces."""
    listed = {
        digest
        for model in RECORDS
        for field in declared(model)
        if isinstance(field, File)
        for (digest,) in rows(model.select(field).where(field.is_null(False)))
    }
    held = {digest for (digest,) in rows(AttachmentContent.select(AttachmentContent.sha256).distinct())}
    return sum(
        AttachmentContent.delete().where(AttachmentContent.sha256 == digest).execute()
        for digest in held - listed
    )


def edit_all(
    model: type[Record], ids: Iterable[int], values: Mapping[str, Any], me: int | None, at: datetime
) -> int | None:
    """The same values for many rows; returns the batch, ``None`` when all had them already."""
    some = list(ids)
    with change(me, Message(N_("Changed {what}"), what=_name(model, some)), at) as work:
        for row_id in some:
            work.update(model, row_id, values)
    return work.batch


def usage(dictionary: str) -> dict[int, int]:
    """How many rows carry each value of a dictionary, those in the recycle bin among them."""
    counts: dict[int, int] = {}
    for model in RECORDS:
        for field in declared(model):
            if isinstance(field, Choice) and field.dictionary == dictionary:
                query = model.select(field, fn.COUNT(model.id)).where(field.is_null(False)).group_by(field)
                for value, count in rows(query):
                    counts[value] = counts.get(value, 0) + count
            elif isinstance(field, Choices) and field.dictionary == dictionary:
                # Few sets are as many as the rows: the file counts equal ones.
                query = model.select(field, fn.COUNT(model.id)).where(field.is_null(False)).group_by(field)
                for values, count in rows(query):
                    for value in values or ():
                        counts[value] = counts.get(value, 0) + count
    return counts


def merge_values(value: int, into: int, me: int | None, at: datetime) -> int | None:
    """Give every row that carries ``value`` the value ``into``, and put ``value`` into the recycle bin.

    Both must be of one dictionary. One batch, undone as one (SPEC part 2 no. 18).
    """
    old, new = read(DictionaryValue, value), read(DictionaryValue, into)
    if not old or not new or old["dictionary"] != new["dictionary"] or value == into:
        raise InUse(N_("Choose another value of the same dictionary to merge into."))
    label = Message(
        N_("Merged “{old}” into “{new}”"),
        old=old["label_zh"] or old["label_en"],
        new=new["label_zh"] or new["label_en"],
    )
    with change(me, label, at) as work:
        for model in RECORDS:
            for field in declared(model):
                if getattr(field, "dictionary", None) != old["dictionary"]:
                    continue
                if isinstance(field, Choice):
                    for (row_id,) in rows(model.select(model.id).where(field == value)):
                        work.update(model, row_id, {field.name: into})
                else:
                    for row_id, ids in rows(
                        model.select(model.id, field).where(field.contains(f",{value},"))
                    ):
                        work.update(model, row_id, {field.name: {*ids, into} - {value}})
        work.delete(DictionaryValue, value)
    return work.batch


def delete_value(value: int, me: int | None, at: datetime) -> int | None:
    """A dictionary value that nothing carries into the recycle bin. Raises ``InUse`` for one that is used."""
    row = read(DictionaryValue, value)
    if row and usage(row["dictionary"]).get(value):
        raise InUse(N_("This value is in use. Deactivate it, or merge it into another one."))
    return delete(DictionaryValue, [value], me, at)
