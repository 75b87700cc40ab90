"""Reminders done, snoozed and back: one batch each, undone as one, everybody's own."""

from datetime import UTC, date, datetime

import reminders
from changes.log import Links
from changes.rows import dicts, rows
from changes.save import Save, apply, new_edit
from changes.undo import redo_newest, undo_newest
from database.reminding import reminder_states
from models import Batch, Colleague, ContactRecord, ReminderState
from reminders import Reminder
from resources.language import Message
from tests.conftest import Book

MOMENT = datetime(2026, 3, 18, 14, 30, tzinfo=UTC)


def due(me: int = 1, moment: datetime = MOMENT) -> list[Reminder]:
    return reminders.due(moment, me)


def silent(book: Book, *names: str) -> None:
    for name in names:
        book.customer(name, filed_on="2026-01-01")


def labels() -> list[str]:
    """What the batches about reminders are called, the oldest first."""
    found = rows(Batch.select(Batch.label).where(Batch.kind != "defaults").order_by(Batch.id))
    return [text for (label,) in found if "emind" in (text := str(Message.load(label))) or "nooze" in text]


def test_done_is_gone_until_it_is_undone(book: Book) -> None:
    silent(book, "one", "two")
    (one, two) = due()
    assert reminder_states.done([one.which], book.me, book.at)
    assert due() == [two]
    assert len(due(book.other)) == 2
    undo_newest(book.me, book.at)
    assert due() == [one, two]
    redo_newest(book.me, book.at)
    assert due() == [two]
    assert reminder_states.done([one.which], book.me, book.at) is None
    assert reminder_states.back([one.which], book.me, book.at)
    assert due() == [one, two]
    assert reminder_states.back([one.which], book.me, book.at) is None
    reminder_states.done([one.which], book.me, book.at)
    assert due() == [two]
    assert labels()[:1] == ["Reminder done: one"]


def test_all_to_tomorrow_is_one_batch(book: Book) -> None:
    silent(book, "one", "two", "three")
    which = [one.which for one in due()]
    reminder_states.done(which[:1], book.me, book.at)
    reminder_states.snooze(which, *reminders.tomorrow(MOMENT), book.me, book.at)
    assert due() == []
    assert due(moment=MOMENT.replace(day=19, hour=8, minute=59)) == []
    back = due(moment=MOMENT.replace(day=19, hour=9, minute=0))
    assert {one.since for one in back} == {"2026-03-19T09:00"}
    assert len(back) == 3
    assert labels()[-1] == "3 reminders snoozed until 2026-03-19 09:00"
    undo_newest(book.me, book.at)
    assert len(due()) == 2  # the one that had been done is done again


def test_a_new_lapse_after_done_is_a_new_reminder(book: Book) -> None:
    silent(book, "one")
    reminder_states.done([due()[0].which], book.me, book.at)
    book.record(1, "2026-03-18")
    assert due(moment=datetime(2026, 4, 17, 9, 0, tzinfo=UTC)) == []
    (again,) = due(moment=datetime(2026, 4, 18, 9, 0, tzinfo=UTC))
    assert again.occurrence == "2026-03-18"


def test_snoozed_to_a_day_is_back_at_its_beginning(book: Book) -> None:
    silent(book, "one")
    reminder_states.snooze([due()[0].which], date(2026, 3, 20), None, book.me, book.at)
    assert due(moment=datetime(2026, 3, 19, 23, 59, tzinfo=UTC)) == []
    assert len(due(moment=datetime(2026, 3, 20, 0, 0, tzinfo=UTC))) == 1
    assert labels() == ["Snoozed until 2026-03-20: one"]


def test_done_in_the_save_of_a_contact(book: Book) -> None:
    """A log of a contact that does not count completes its reminder in the same batch."""
    silent(book, "one", "two")
    reminder_states.snooze([due()[1].which], date(2026, 3, 1), None, book.me, book.at)
    values = {
        "customer": 1,
        "contacted_on": date(2026, 3, 18),
        "result": book.value("contact_result", "not_reached"),
    }
    links = Links()
    edits = [
        new_edit(ContactRecord, values, links),
        *reminder_states.done_edits([one.which for one in due()], book.me, links),
    ]
    me = book.row(Colleague, book.me)["uid"]
    outcome = apply(Save(me, "2026-03-18T06:30:00Z", Message("Logged").dump(), edits))
    assert outcome.batch
    assert not outcome.clashes
    assert due() == []
    assert [row["done"] for row in dicts(ReminderState.select())] == [True, True]
    undo_newest(book.me, book.at)
    assert len(due()) == 2
