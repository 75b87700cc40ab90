"""What a person does about reminders: done, snoozed until a moment, and back again. Jobs for the writing thread.

One row a colleague and reminder (``models.ReminderState``); one reminder or many are one batch, undone as one.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from changes.log import Links
from changes.rows import first
from changes.save import Edit, edit_of, new_edit
from changes.work import Work, change
from models import ReminderState, Row
from resources.language import N_, Message


class Which(NamedTuple):
    """A reminder by its identity, the customer it is about (id), and what it is called."""

    rule: str
    record: str
    occurrence: str
    customer: int
    name: str


def done(which: Sequence[Which], me: int, at: datetime) -> int | None:
    """Not to be raised again; returns the batch, ``None`` when they were all done."""
    return _set(
        which, _DONE, _label(which, N_("Reminder done: {name}"), N_("{count} reminders done")), me, at
    )


def snooze(which: Sequence[Which], on: date, time: str | None, me: int, at: datetime) -> int | None:
    """Not to be shown before a local moment; returns the batch."""
    label = _label(
        which,
        N_("Snoozed until {until}: {name}"),
        N_("{count} reminders snoozed until {until}"),
        _until(on, time),
    )
    return _set(which, {"done": False, "until_on": on, "until_time": time}, label, me, at)


def back(which: Sequence[Which], me: int, at: datetime) -> int | None:
    """To be shown again, whatever was done about them; returns the batch, ``None`` when nothing had been."""
    label = _label(which, N_("Reminder back: {name}"), N_("{count} reminders back"))
    with change(me, label, at) as work:
        for _, row in _rows(which, me):
            if row:
                work.delete(ReminderState, row["id"])
    return work.batch


def done_edits(which: Sequence[Which], me: int, links: Links) -> list[Edit]:
    """``done`` as edits, to be saved in one batch with the contact record that does it."""
    return [
        edit_of(ReminderState, row, _DONE, links)
        if row
        else new_edit(ReminderState, _new(one, me) | _DONE, links)
        for one, row in _rows(which, me)
    ]


_DONE = {"done": True, "until_on": None, "until_time": None}


def _set(which: Sequence[Which], values: Row, label: Message, me: int, at: datetime) -> int | None:
    with change(me, label, at) as work:
        for one, row in _rows(which, me):
            _write(work, one, row, values, me)
    return work.batch


def _write(work: Work, one: Which, row: Row | None, values: Row, me: int) -> None:
    if row:
        work.write(ReminderState, row, values)
    else:
        work.insert(ReminderState, _new(one, me) | values)


def _new(one: Which, me: int) -> Row:
    return {
        "customer": one.customer,
        "colleague": me,
        "rule": one.rule,
        "record": one.record,
        "occurrence": one.occurrence,
    }


def _rows(which: Sequence[Which], me: int) -> Iterator[tuple[Which, Row | None]]:
    """Each reminder once, with the row of this colleague if there is one."""
    state = ReminderState
    for one in {(one.rule, one.record, one.occurrence): one for one in which}.values():
        query = state.select().where(
            state.colleague == me,
            state.rule == one.rule,
            state.record == one.record,
            state.occurrence == one.occurrence,
            state.deleted_at.is_null(),
        )
        yield one, first(query)


def _label(which: Sequence[Which], one: str, many: str, until: str = "") -> Message:
    if len(which) == 1:
        return Message(one, name=which[0].name, until=until)
    return Message(many, count=len(which), until=until)


def _until(on: date, time: str | None) -> str:
    return f"{on.isoformat()} {time}" if time else on.isoformat()
