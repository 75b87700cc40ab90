"""The dock of the reminders: its menu, and that it outlives the menus of windows before it."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from ui.reminders.dock import ReminderDock


@pytest.fixture
def dock(qtbot: QtBot) -> Iterator[ReminderDock]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = ReminderDock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.show()
    yield made
    window.close()


def test_quiet_is_said_and_asked_for(qtbot: QtBot, dock: ReminderDock) -> None:
    dock.show_quiet("Quiet until 16:30", quiet=True)
    action = dock.findChild(QAction, "reminderQuietAction")
    assert action is not None and (action.text(), action.isChecked()) == ("Quiet until 16:30", True)
    with qtbot.waitSignal(dock.quiet_requested) as asked:
        action.trigger()
    assert asked.args == [False]


def test_menus_come_and_go_and_the_actions_stay(qtbot: QtBot, dock: ReminderDock) -> None:
    """Actions of menus that were collected must not take those of the dock with them."""
    for number in range(30):
        gone = QMenu()
        gone.addAction("one").setText("two")
        menu = dock.findChild(QMenu)
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        gone.deleteLater()
        del gone
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        dock.show_quiet(f"Quiet {number}", quiet=bool(number % 2))
    assert dock.quiet_action.text() == "Quiet 29"


def test_it_offers_the_side_where_it_is_not(dock: ReminderDock) -> None:
    menu = dock.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    shown = [action.objectName() for action in menu.actions() if action.isVisible() and action.text()]
    assert shown == ["reminderQuietAction", "reminderFloatAction", "reminderLeftAction"]
