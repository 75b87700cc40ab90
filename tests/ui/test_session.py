"""A session: writes, undo, what other programs write, and what is said when the file refuses."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from changes.log import Links
from changes.save import Edit, Outcome, Save, edit_of, resolved_save
from database import actions, errors, opening
from database.news import News
from database.outbox import Outbox
from models import Customer, DictionaryValue, db
from resources.language import Message, UserError
from tests.conftest import ME, NOW, OTHER, Book
from tests.ui.conftest import NewSession, RecordingPrompts, settle
from ui.session import Session

EARLIER = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


def one(book: Book) -> None:
    book.customer("Zeiss", city="Jena")


@pytest.fixture
def session(new_session: NewSession) -> Session:
    return new_session(one)


@pytest.fixture
def said(session: Session) -> list[str]:
    """What the window would say: done, or failed."""
    heard: list[str] = []
    session.done.connect(lambda sentence, _batch: heard.append(sentence))
    session.failed.connect(heard.append)
    return heard


def city(session: Session) -> str:
    found: str = session.store.read(lambda: Customer.get_by_id(1).city).result()
    return found


def to(name: str, session: Session) -> Callable[[Links], list[Edit]]:
    """A form that was opened on the customer as it is now, and is saved with another city."""
    base = session.store.read(lambda: dict(Customer.get_by_id(1).__data__)).result()
    return lambda links: [edit_of(Customer, base, {"city": name}, links)]


def by_another_program(session: Session, job: Callable[[], object]) -> None:
    """Do something through a connection of its own, as a colleague's program does."""

    def run() -> None:
        opening.open_(session.store.path, at=NOW)
        job()
        db.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


def test_a_save_lies_in_the_file_and_everybody_hears_of_it(
    session: Session, said: list[str], qtbot: QtBot
) -> None:
    outcomes: list[Outcome] = []
    with qtbot.waitSignal(session.written) as heard:
        session.save(to("Berlin", session), Message("Moved"), done=outcomes.append)
    settle(qtbot, session)
    assert city(session) == "Berlin" and said == ["Moved"]
    assert outcomes[0].batch is not None
    news: News = heard.args[0]
    assert news.tables == {"customer"} and news.concerns(1)


def test_a_save_that_met_a_newer_version_is_handed_back(session: Session, qtbot: QtBot) -> None:
    mine = to("Wien", session)
    session.save(to("Berlin", session), Message("Moved"))
    clashes: list[tuple[Save, Outcome]] = []
    session.save(mine, Message("Moved"), clashed=lambda save, outcome: clashes.append((save, outcome)))
    settle(qtbot, session)
    ((save, outcome),) = clashes
    assert city(session) == "Berlin"
    assert [(one.field, one.mine, one.theirs) for one in outcome.clashes] == [("city", "Wien", "Berlin")]
    decided = resolved_save(save, outcome, {(outcome.clashes[0].uid, "city"): "Wien"})
    session.resave(decided)
    settle(qtbot, session)
    assert city(session) == "Wien"


def test_undo_of_today_asks_nothing_and_redo_does_it_again(
    session: Session, said: list[str], qtbot: QtBot
) -> None:
    session.save(to("Berlin", session), Message("Moved"))
    settle(qtbot, session)
    session.undo_newest()
    settle(qtbot, session)
    assert city(session) == "Jena" and said[-1] == "Undone: Moved"
    session.redo()
    settle(qtbot, session)
    assert city(session) == "Berlin" and said[-1] == "Done again: Moved"


@pytest.mark.parametrize(("answer", "left"), [(True, "Jena"), (False, "Berlin")])
def test_undo_of_an_earlier_day_is_asked_about(
    session: Session, prompts: RecordingPrompts, qtbot: QtBot, answer: bool, left: str
) -> None:
    session.write(actions.edit_all, Customer, [1], {"city": "Berlin"}, ME, EARLIER)
    settle(qtbot, session)
    prompts.answers = [answer]
    session.undo_newest()
    settle(qtbot, session)
    assert city(session) == left
    assert "2026-03-16" in prompts.said[0].text and "Zeiss" in prompts.said[0].text


def test_undo_leaves_what_a_colleague_changed_since(session: Session, qtbot: QtBot) -> None:
    session.write(actions.edit_all, Customer, [1], {"city": "Berlin"}, ME, NOW)
    session.write(actions.edit_all, Customer, [1], {"city": "Wien"}, OTHER, NOW)
    settle(qtbot, session)
    with qtbot.waitSignal(session.undo_left) as left:
        session.undo_newest()
    settle(qtbot, session)
    assert city(session) == "Wien"
    assert len(left.args[0].left) == 1


def test_nothing_to_undo_is_said(session: Session, said: list[str], qtbot: QtBot) -> None:
    session.me = OTHER
    session.undo_newest()
    settle(qtbot, session)
    assert said == ["There is nothing to undo."]


def test_another_programs_writes_are_news_and_its_dictionary_values_known(
    session: Session, said: list[str], qtbot: QtBot
) -> None:
    def work() -> None:
        actions.edit_all(Customer, [1], {"city": "Wien"}, OTHER, NOW)
        actions.edit_all(DictionaryValue, [1], {"label_en": "Far away"}, OTHER, NOW)

    news: list[News] = []
    session.written.connect(news.append)
    with qtbot.waitSignals([session.written, session.lookups_changed], timeout=8_000):
        by_another_program(session, work)
    assert news[0].concerns(1)
    row = session.lookups.value(1)
    assert row is not None and row["label"] == "Far away"
    assert said == [], "what colleagues do is no toast of mine"


def test_a_write_that_fails_says_why_and_the_next_one_works(
    session: Session, said: list[str], qtbot: QtBot
) -> None:
    busy: list[int] = []
    session.busy.connect(busy.append)

    def refused() -> int:
        raise UserError("The disk is full.")

    session.write(refused)
    session.write(actions.edit_all, Customer, [1], {"city": "Wien"}, ME, NOW)
    settle(qtbot, session)
    assert said[0] == "The disk is full." and busy[-1] == 0
    assert city(session) == "Wien"


def test_a_save_that_the_file_refuses_waits_on_this_computer(session: Session, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    form = to("Wien", session)
    other, held = threading.Event(), threading.Event()

    def hold() -> None:
        opening.open_(session.store.path, at=NOW)
        db.execute_sql("BEGIN EXCLUSIVE")
        held.set()
        other.wait(20)
        db.execute_sql("ROLLBACK")
        db.close()

    session.store.write(lambda: db.execute_sql("PRAGMA busy_timeout = 50")).result()
    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    session.save(form, Message("Moved"), failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed), timeout=15_000)
    other.set()
    thread.join()
    assert isinstance(failed[0], errors.Locked)
    outbox: Outbox = session.store.outbox
    assert [save.edits[0].fields["city"][1] for save in outbox.pending()] == ["Wien"]
    delivery = session.store.write(outbox.deliver).result()
    assert len(delivery.written) == 1 and city(session) == "Wien"


def test_long_reading_counts_ends_and_leaves_saves_alone(session: Session, qtbot: QtBot) -> None:
    going, told = threading.Event(), list[tuple[int, int]]()

    def slow(progress: Callable[[int, int], None]) -> str:
        progress(0, 2)
        going.wait(20)
        progress(2, 2)
        return threading.current_thread().name

    found: list[str] = []
    session.read_long("Counting", slow, done=found.append, progress=lambda *words: told.append(words))
    session.write(actions.edit_all, Customer, [1], {"city": "Wien"}, ME, NOW)
    qtbot.waitUntil(lambda: session.writing.is_idle() and session.reading.is_idle())
    assert city(session) == "Wien" and session.work.names() == ["Counting"], "neither waited for it"
    going.set()
    settle(qtbot, session)
    assert found == ["guanxi-long"] and told[-1] == (2, 2) and session.work.names() == []


def test_long_writing_that_is_called_off_leaves_nothing(session: Session, qtbot: QtBot) -> None:
    stopped: list[bool] = []
    begun = threading.Event()

    def slow(progress: Callable[[int, int], None]) -> int | None:
        with db.atomic():
            Customer.update(city="half done").execute()
            begun.set()
            while True:
                progress(1, 2)

    session.write_long("Importing", slow, stopped=lambda: stopped.append(True))
    begun.wait(10)
    assert session.work.names() == ["Importing"]
    session.work.cancel_all()
    settle(qtbot, session)
    assert stopped and session.work.names() == [] and city(session) == "Jena"
