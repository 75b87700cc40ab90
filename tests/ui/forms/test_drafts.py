import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import database
from database.drafts import Draft, Drafts, folder_of_file
from tests.conftest import ME, NOW, OTHER, ROOT, Book
from tests.ui.conftest import NewSession
from tests.ui.forms.conftest import fill, heard, settle_all
from ui.forms.drafts import DraftKeeper
from ui.session import Session

AT = "2026-03-18T06:30:00Z"


def draft(uid: str = "a", customer: int | None = 7) -> Draft:
    return Draft("customer", uid, "澜谷", AT, customer, {"entry": {}})


@pytest.fixture
def keeper(session: Session, qtbot: QtBot) -> DraftKeeper:
    """The drafts of a new file."""
    found = DraftKeeper.of(session)
    qtbot.waitUntil(lambda: found.is_ready)
    return found


def on_disk(session: Session) -> list[Draft]:
    folder: Path = session.store.read(folder_of_file).result()
    return Drafts(folder).pending()


def test_a_file_has_one_keeper(session: Session, keeper: DraftKeeper) -> None:
    assert DraftKeeper.of(session) is keeper


def test_a_draft_is_written_and_said(session: Session, keeper: DraftKeeper, qtbot: QtBot) -> None:
    changed, written = heard(keeper.changed), heard(keeper.written)
    keeper.put(draft())
    settle_all(qtbot, session)
    assert on_disk(session) == [draft()] == keeper.pending()
    assert (written, len(changed)) == ([("a", AT)], 1)
    assert keeper.customers() == frozenset({7})


def test_a_draft_that_is_struck_off_is_gone(session: Session, keeper: DraftKeeper, qtbot: QtBot) -> None:
    keeper.put(draft())
    keeper.strike_off("customer", "a")
    keeper.strike_off("customer", "never")
    settle_all(qtbot, session)
    assert on_disk(session) == keeper.pending() == []


def test_the_next_run_finds_what_was_left(new_session: NewSession, tmp_path: Path, qtbot: QtBot) -> None:
    first = new_session(fill)
    DraftKeeper.of(first).put(draft())
    settle_all(qtbot, first)
    first.store.close()
    second = new_session(path=first.store.path)
    keeper = DraftKeeper.of(second)
    ready = heard(keeper.ready)
    settle_all(qtbot, second)
    assert ready
    assert keeper.find("customer", "a") == draft()


def test_what_was_put_before_the_folder_was_known_is_not_lost(session: Session, qtbot: QtBot) -> None:
    keeper = DraftKeeper.of(session)
    keeper.put(draft())
    settle_all(qtbot, session)
    assert on_disk(session) == [draft()]


def test_closing_writes_what_waits(session: Session, keeper: DraftKeeper) -> None:
    keeper.put(draft())
    keeper.close()
    assert on_disk(session) == [draft()]


def test_a_draft_that_cannot_be_written_is_said(session: Session, keeper: DraftKeeper, qtbot: QtBot) -> None:
    folder: Path = session.store.read(folder_of_file).result()
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    failed = heard(keeper.failed)
    keeper.put(draft())
    settle_all(qtbot, session)
    assert failed[0][0] == "a"


TYPING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from tests.conftest import NOW
from ui import app as application
app, theme = application.make()
from database.threads import Store
from ui.forms.customer_form import CustomerForm
from ui.prompts import Prompts
from ui.session import Session, begin
store = Store(Path(sys.argv[1]), now=lambda: NOW)
store.open().result()
me, lookups, newest = store.write(begin, store, "梅 Mei", "Mei", "en").result()
session = Session(store, Prompts(), lambda: NOW, me=me, language="en", lookups=lookups, newest=newest)
form = CustomerForm(session)
form.show()
def type_on():
    line = form.form.editor("phone").inner
    line.insert("1")
    line.textEdited.emit(line.text())
    print("typed", flush=True)
form.open(1)
timer = QTimer()
timer.timeout.connect(lambda: form.customer and type_on())
timer.start(50)
app.exec()
"""


def test_killed_while_typing_nothing_older_than_two_seconds_is_lost(
    template: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "killed.gxdb"
    path.write_bytes(template.read_bytes())
    book = Book(path, NOW, ME, OTHER)
    book.reopen()
    fill(book)
    folder = folder_of_file()
    database.close()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", TYPING, str(path)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "typed\n"
        # It types on without a pause, twenty times a second: the draft does not wait for one.
        qtbot.waitUntil(lambda: any(folder.glob("*.json")), timeout=20_000)
        child.send_signal(signal.SIGKILL)
    (found,) = Drafts(folder).pending()
    assert found.customer == 1
    assert found.data["entry"]["mine"]["phone"].startswith("1111")
