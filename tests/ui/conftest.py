"""What tests of the window stand on: one application, a fixed theme, and prompts that answer by themselves.

Without a screen unless ``QT_QPA_PLATFORM`` names one.
"""

import gc
import os
import shutil
import weakref
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import database
from database.threads import Store
from tests.conftest import ME, NOW, OTHER, Book
from ui import app as application
from ui.prompts import CANCEL, Choice, Prompts
from ui.session import Session, begin
from ui.theme import Theme

if TYPE_CHECKING:
    from tests.ui.desk import Desk


@pytest.fixture(scope="session")
def dressed() -> tuple[QApplication, Theme]:
    """The application and its theme, made as the program makes them; once, as Qt allows no second."""
    return application.make(scheme="light")


@pytest.fixture(scope="session")
def qapp(dressed: tuple[QApplication, Theme]) -> QApplication:
    """The application, for pytest-qt, which would make a bare one."""
    return dressed[0]


@pytest.fixture
def dress(dressed: tuple[QApplication, Theme]) -> Iterator[Theme]:
    """The theme, to be changed at will: light and of the usual size again after the test."""
    yield dressed[1]
    dressed[1].use("light", 13)


class Said(NamedTuple):
    """One thing that was said to the person, or asked."""

    kind: str
    title: str
    text: str


class RecordingPrompts(Prompts):
    """Keeps what is said and answers questions out of ``answers``, first come first served.

    An answer is True or False to ``confirm``, a key to ``choose``, a text or None to ``ask_text``, a path, a list of
    paths or None to the pickers. A question without an answer in store fails the test.
    """

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Said] = []
        self.answers: list[Any] = []

    def inform(self, title: str, text: str = "") -> None:
        """Keep it."""
        self.said.append(Said("inform", title, text))

    def warn(self, title: str, text: str = "") -> None:
        """Keep it."""
        self.said.append(Said("warn", title, text))

    def confirm(
        self, title: str, text: str, verb: str, *, danger: bool = False, cancel: str = "", icon: str = ""
    ) -> bool:
        """Keep and answer it."""
        return bool(self._ask("confirm", title, text))

    def choose(self, title: str, text: str, choices: Sequence[Choice], *, cancel: str = "") -> str:
        """Keep and answer it; the answer must be one that was offered."""
        answer = str(self._ask("choose", title, text))
        assert answer in {CANCEL, *(choice.key for choice in choices)}
        return answer

    def ask_text(self, title: str, label: str = "", text: str = "", *, verb: str = "") -> str | None:
        """Keep and answer it."""
        answer: str | None = self._ask("ask_text", title, label)
        return answer

    def choose_open(self, title: str, filters: str = "") -> Path | None:
        """Keep and answer it."""
        answer: Path | None = self._ask("choose_open", title, filters)
        return answer

    def choose_open_many(self, title: str, filters: str = "") -> list[Path]:
        """Keep and answer it."""
        answer: list[Path] = self._ask("choose_open_many", title, filters)
        return answer

    def choose_folder(self, title: str) -> Path | None:
        """Keep and answer it."""
        answer: Path | None = self._ask("choose_folder", title, "")
        return answer

    def choose_save(self, title: str, name: str = "", filters: str = "", suffix: str = "") -> Path | None:
        """Keep and answer it."""
        answer: Path | None = self._ask("choose_save", title, name)
        return answer

    def choose_printer(self, title: str, pages: int) -> QPrinter | None:
        """Keep and answer it."""
        answer: QPrinter | None = self._ask("choose_printer", title, str(pages))
        return answer

    def _ask(self, kind: str, title: str, text: str) -> Any:
        self.said.append(Said(kind, title, text))
        assert self.answers, f"nobody expected the question “{title}”"
        return self.answers.pop(0)


@pytest.fixture
def prompts(qapp: QApplication) -> Iterator[RecordingPrompts]:
    """Prompts that record; every answer in store must have been asked for."""
    recording = RecordingPrompts()
    yield recording
    assert not recording.answers, "more answers in store than questions"


NewSession = Callable[..., Session]


@pytest.fixture
def new_session(
    template: Path, tmp_path: Path, qtbot: QtBot, prompts: RecordingPrompts
) -> Iterator[NewSession]:
    """Makes a session on a file of its own, with its threads, a clock that stands still and recording prompts.

    ``fill`` is called with the open file (a ``Book``) before the threads start; without it the file has the shipped
    dictionaries and two colleagues. ``path``: a file that is there.
    """
    made: list[Session] = []

    def make(
        fill: Callable[[Book], object] | None = None, *, language: str = "en", path: Path | None = None
    ) -> Session:
        file = path or tmp_path / f"window{len(made)}.gxdb"
        if path is None:
            shutil.copyfile(template, file)
        if fill is not None:
            book = Book(file, NOW, ME, OTHER)
            book.reopen()
            fill(book)
        database.close()
        store = Store(file, now=lambda: NOW)
        store.open().result()
        me, lookups, newest = store.write(begin, store, "梅 Mei", "Mei", language).result()
        session = Session(
            store, prompts, lambda: NOW, me=me, language=language, lookups=lookups, newest=newest
        )
        made.append(session)
        return session

    yield make
    for session in made:
        settle(qtbot, session)
        session.store.close()
        let_go(session)


@pytest.fixture
def session(new_session: NewSession) -> Session:
    """A session on a file without customers."""
    return new_session()


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait until every question has its answer, and every write has been heard of."""
    relays = (session.reading, session.writing, session.working)
    qtbot.waitUntil(lambda: all(relay.is_idle() for relay in relays), timeout=10_000)


def check_freed_on_close(make: Callable[[], QWidget]) -> None:
    """A window must die when it is closed, at once and without the garbage collector (STYLE habit 21)."""
    gc.collect()
    gc.disable()
    try:
        window = make()
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reference = weakref.ref(window)
        window.show()
        window.close()
        del window
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left = reference()
        assert left is None, f"still held by {[type(one) for one in gc.get_referrers(left)]}"
    finally:
        gc.enable()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """What this computer remembers: nothing yet."""
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def desk(qtbot: QtBot, prompts: RecordingPrompts, settings: QSettings, tmp_path: Path) -> Iterator["Desk"]:
    """The whole window, without a file."""
    from tests.ui.desk import Desk

    made = Desk(qtbot, prompts, settings, tmp_path / "guanxi.gxdb")
    yield made
    close_window(made.window)


def close_window(window: QWidget) -> None:
    """Close a window and let it go for good."""
    window.close()
    let_go(window)


def let_go(one: QObject) -> None:
    """Let Qt delete it now: left to Python's garbage collector, its children would die in any order."""
    one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_desk(desk: "Desk", template: Path, tmp_path: Path) -> Callable[..., "Desk"]:
    """The whole window with a file: filled first by ``fill``, or a copy of the one at ``path``."""

    def make(fill: Callable[[Book], object] | None = None, path: Path = template) -> "Desk":
        from ui.opener import Wish

        file = tmp_path / "open.gxdb"
        shutil.copyfile(path, file)
        if fill is not None:
            book = Book(file, NOW, ME, OTHER)
            book.reopen()
            fill(book)
            database.close()
        desk.open(Wish(file, user="梅 Mei"))
        return desk

    return make
