"""The reminders in the window: dock, bell, menu, status bar, tray; large and small, and after the next start."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QPushButton
from pytestqt.qtbot import QtBot

import database
from database import settings as kept
from tests.conftest import Book
from tests.ui.conftest import RecordingPrompts, close_window
from tests.ui.desk import Desk
from tests.ui.reminder_desk import Hands, RecordingIcon, office
from ui.opener import Wish
from ui.reminders.bell import ReminderBell
from ui.reminders.panel import ReminderPanel

OpenDesk = Callable[..., Desk]


@pytest.fixture
def shown(open_desk: OpenDesk) -> Desk:
    """The window at twenty to ten, with its reminders."""
    return ready(open_desk(office))


def ready(desk: Desk) -> Desk:
    assert desk.window.session is not None
    desk.window.session.now = Hands()
    desk.until(lambda: desk.window.reminders.clock is not None)
    desk.window.reminders.check()
    desk.settle()
    return desk


def panel(desk: Desk) -> ReminderPanel:
    found = desk.window.reminders.panel
    assert found is not None
    return found


def dock(desk: Desk) -> QDockWidget:
    return desk.window.reminders.dock


def bell(desk: Desk) -> ReminderBell:
    return desk.see(ReminderBell, "remindersButton")


def test_dock_bell_and_status_bar(shown: Desk) -> None:
    assert shown.window.dockWidgetArea(dock(shown)) == Qt.DockWidgetArea.RightDockWidgetArea
    assert dock(shown).width() == 316
    assert (bell(shown).count(), bell(shown).isChecked()) == (3, True)
    assert bell(shown).accessibleName() == "Reminders: 3 waiting"
    assert shown.see(QPushButton, "statusRemindersButton").text() == "Reminders checked 09:40"


def test_the_dock_hides_and_is_remembered(shown: Desk) -> None:
    shown.keys("Ctrl+Shift+R")
    assert not dock(shown).isVisible()
    assert not bell(shown).isChecked()
    assert str(shown.settings.value("reminders/shown")) in ("False", "false")
    shown.press("remindersButton")
    assert dock(shown).isVisible()
    shown.press("reminderCloseButton")
    assert not dock(shown).isVisible()
    assert not shown.window.actions_["toggle_reminders"].isChecked()


def test_a_small_window_has_the_bell_only_until_somebody_asks(shown: Desk) -> None:
    shown.window.resize(1024, 640)
    shown.settle()
    assert not dock(shown).isVisible()
    assert bell(shown).count() == 3
    shown.press("remindersButton")
    assert dock(shown).isVisible()
    assert shown.window.width() == 1024
    shown.window.resize(1440, 900)
    assert dock(shown).isVisible()
    shown.window.resize(1024, 640)
    assert not dock(shown).isVisible()


def test_the_menu_does_what_the_keys_in_the_list_do(shown: Desk) -> None:
    assert not shown.window.actions_["done_reminder"].isEnabled()
    panel(shown).focus_list()
    shown.command("open_reminder")
    shown.settle()
    assert shown.space.customer.customer == 1
    shown.command("done_reminder")
    shown.settle()
    assert bell(shown).count() == 2
    assert shown.toast() == "Reminder done: Overdue"
    shown.press("toastUndoButton")
    shown.settle()
    assert bell(shown).count() == 3
    shown.command("snooze_overdue")
    shown.settle()
    assert bell(shown).count() == 2


def test_left_float_and_back(shown: Desk) -> None:
    shown.window.reminders.dock.side_requested.emit(Qt.DockWidgetArea.LeftDockWidgetArea)
    assert shown.window.dockWidgetArea(dock(shown)) == Qt.DockWidgetArea.LeftDockWidgetArea
    dock(shown).setFloating(True)
    assert dock(shown).isWindow()
    dock(shown).close()
    assert not dock(shown).isVisible()
    assert not bell(shown).isChecked()


def test_side_width_and_absence_are_remembered(
    shown: Desk, qtbot: QtBot, prompts: RecordingPrompts, settings: QSettings, tmp_path: Path
) -> None:
    def again() -> Desk:
        made = Desk(qtbot, prompts, settings, tmp_path / "guanxi.gxdb")
        made.open(Wish(tmp_path / "open.gxdb", user="梅 Mei"))
        return made

    shown.window.reminders.dock.side_requested.emit(Qt.DockWidgetArea.LeftDockWidgetArea)
    shown.window.resizeDocks([dock(shown)], [400], Qt.Orientation.Horizontal)
    shown.window.close()
    second = again()
    assert second.window.dockWidgetArea(dock(second)) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert dock(second).isVisible()
    assert dock(second).width() == 400
    second.press("remindersButton")
    close_window(second.window)
    third = again()
    assert not dock(third).isVisible()
    close_window(third.window)


def test_f6_reaches_the_reminders(shown: Desk) -> None:
    shown.space.left.tree.setFocus()
    for _step in range(6):
        if panel(shown).list.hasFocus():
            break
        shown.keys("F6")
    assert panel(shown).list.hasFocus()


def test_the_views_have_their_counts_and_show_exactly_those(shown: Desk) -> None:
    model = shown.space.left.views.model()
    spoken = [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())
    ]
    assert {"To contact today 1", "Overdue follow-ups 1", "No contact > 30 days 0"} <= set(spoken)
    shown.space.left.set_view("due")
    shown.settle()
    assert [one for one in shown.tree() if one in ("Overdue", "Langu", "Heze", "Haili")] == ["Langu"]


@pytest.fixture
def with_tray(
    qtbot: QtBot,
    prompts: RecordingPrompts,
    settings: QSettings,
    new_book: Callable[[str], Book],
    tmp_path: Path,
) -> Iterator[tuple[Desk, RecordingIcon]]:
    """The window on a system that has a place for an icon, looking at twenty to ten for the first time."""
    book = new_book("tray.gxdb")
    office(book)
    database.close()
    icon = RecordingIcon()
    desk = Desk(qtbot, prompts, settings, tmp_path / "guanxi.gxdb", icon)
    desk.window.opener.opened.connect(lambda session, _delivery: setattr(session, "now", Hands()))
    desk.open(Wish(book.path, user="梅 Mei"))
    desk.until(lambda: desk.window.reminders.clock is not None)
    desk.settle()
    yield desk, icon
    close_window(desk.window)


def test_the_tray_tells_the_day_and_the_moment(with_tray: tuple[Desk, RecordingIcon]) -> None:
    desk, icon = with_tray
    assert icon.shown == [("Reminders of today", "1 overdue, 2 today")]
    assert desk.window.session is not None
    hands = desk.window.session.now
    assert isinstance(hands, Hands)
    hands.set(14, 30)
    desk.window.reminders.check()
    desk.settle()
    assert icon.shown[1:] == [
        ("14:30 · Call back about the quote · Langu", "王建宁 · 138 0000 2716"),
    ]
    icon.messageClicked.emit()
    desk.settle()
    assert desk.space.customer.customer == 2


def test_the_tray_is_off_for_who_does_not_want_it(with_tray: tuple[Desk, RecordingIcon]) -> None:
    desk, icon = with_tray
    session = desk.window.session
    assert session is not None
    session.write(kept.save, "reminder_tray", False, session.me, session.now())
    desk.settle()
    desk.until(lambda: not icon.visible)


def test_quiet_is_said_wherever_it_can_be_asked(with_tray: tuple[Desk, RecordingIcon]) -> None:
    desk, _icon = with_tray
    desk.command("quiet")
    center = desk.window.reminders
    for action in (center.tray.quiet_action, center.dock.quiet_action):
        assert (action.text(), action.isChecked()) == ("Quiet until 11:40", True)
    center.tray.quiet_action.trigger()
    assert not desk.window.actions_["quiet"].isChecked()


def test_without_a_tray_the_moment_is_told_in_the_window(shown: Desk) -> None:
    assert shown.window.session is not None
    hands = shown.window.session.now
    assert isinstance(hands, Hands)
    hands.set(14, 30)
    shown.window.reminders.check()
    shown.settle()
    assert shown.toast().startswith("14:30 · Call back about the quote · Langu")
