"""The whole window at a desk: what a person does with mouse and keyboard, and what they see then."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from resources import language
from tests.conftest import NOW
from tests.ui.conftest import RecordingPrompts, settle
from ui.main_window import MainWindow
from ui.opener import Wish
from ui.workspace import Workspace

One = TypeVar("One", bound=QWidget)
ME = "梅 Mei"


class Desk:
    """One window, and short words for what is done in it."""

    def __init__(
        self,
        qtbot: QtBot,
        prompts: RecordingPrompts,
        settings: QSettings,
        default: Path,
        icon: QSystemTrayIcon | None = None,
    ) -> None:
        """``icon`` stands for a place beside the system's clock."""
        self.qtbot, self.prompts, self.settings = qtbot, prompts, settings
        self.window = MainWindow(
            settings,
            lambda: NOW,
            default_file=default,
            system_name="梅",
            language=language.current(),
            prompts=prompts,
            tray_icon=lambda: icon,
        )
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=10_000)

    def open(self, wish: Wish) -> None:
        """Open a file and wait until it is there."""
        self.window.open(wish)
        self.wait_open()

    def wait_open(self) -> None:
        """Until a file is open and everything about it is read."""
        self.qtbot.waitUntil(lambda: self.window.session is not None, timeout=30_000)
        self.settle()

    def settle(self) -> None:
        """Until every question has its answer."""
        assert self.window.session is not None
        settle(self.qtbot, self.window.session)
        QApplication.processEvents()  # what was put into a layout is shown a little later
        # A widget that is shown before it has a parent is a window for a moment, and takes the focus away.
        assert QApplication.activeWindow() is not None

    @property
    def space(self) -> Workspace:
        """What is seen of the open file."""
        assert self.window.workspace is not None
        return self.window.workspace

    def see(self, kind: type[One], name: str) -> One:
        """The one widget of a name that is on screen."""
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def press(self, name: str) -> None:
        """Click a button."""
        button = self.see(QAbstractButton, name)
        assert button.isEnabled(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))

    def keys(self, *sequences: str) -> None:
        """Keys, as they are written in menus, on whatever has the focus."""
        for sequence in sequences:
            keys = QKeySequence(sequence)[0]  # type: ignore[index]  # the stub does not know it
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, keys.key(), keys.keyboardModifiers())

    def type(self, text: str) -> None:
        """Letters, into whatever has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        if text.isascii():
            QTest.keyClicks(widget, text)
        else:  # as an input method gives it
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(widget, event)

    def fill(self, name: str, text: str) -> None:
        """Click into a field and type."""
        field = self.see(QWidget, name)
        self.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        self.type(text)

    def command(self, name: str) -> None:
        """A command of the menu."""
        action = self.window.actions_[name]
        assert action.isEnabled(), name
        action.trigger()

    def cells(self, name: str, column: int = 0) -> list[str]:
        """A column of a table or list on screen."""
        model = self.see(QAbstractItemView, name).model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def tree(self) -> list[str]:
        """What the tree shows, from the top."""
        tree, found = self.space.left.tree, []
        index = tree.indexAt(QPoint(20, 3))
        while index.isValid():
            found.append(str(index.data()))
            index = tree.indexBelow(index)
        return found

    def toast(self) -> str:
        """What was said last."""
        assert self.window.toast.isVisible()
        return self.window.toast.text()

    def until(self, what: Callable[[], Any]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(what()), timeout=30_000)
