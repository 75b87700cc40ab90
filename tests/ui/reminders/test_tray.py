"""The icon beside the system's clock: messages where there is a place for them, and its menu."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.reminder_desk import RecordingIcon
from ui.reminders.tray import Tray
from ui.reminders.words import Notice


@pytest.fixture
def icon(qapp: object) -> RecordingIcon:
    return RecordingIcon()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def tray(window: QWidget, icon: RecordingIcon) -> Tray:
    made = Tray(window, icon)
    made.show(True)
    return made


def test_a_message_is_shown_and_its_click_opens_the_customer(
    qtbot: QtBot, tray: Tray, icon: RecordingIcon
) -> None:
    assert tray.notify(Notice("14:30 · Call back", "王建宁", 7))
    assert icon.shown == [("14:30 · Call back", "王建宁")]
    with qtbot.waitSignals([tray.window_requested, tray.customer_requested]):
        icon.messageClicked.emit()


def test_a_summary_opens_the_window_only(qtbot: QtBot, tray: Tray, icon: RecordingIcon) -> None:
    tray.notify(Notice("Reminders of today", "3 overdue, 3 today"))
    with qtbot.assertNotEmitted(tray.customer_requested), qtbot.waitSignal(tray.window_requested):
        icon.messageClicked.emit()


def test_nothing_is_shown_to_who_does_not_want_it_or_where_no_place_is(
    window: QWidget, tray: Tray, icon: RecordingIcon
) -> None:
    assert icon.visible
    tray.show(False)
    assert not icon.visible
    assert not tray.notify(Notice("a", "b"))
    assert not Tray(window, None).notify(Notice("a", "b"))
    assert icon.shown == []


def test_the_menu_asks_for_silence_and_says_until_when(qtbot: QtBot, tray: Tray) -> None:
    with qtbot.waitSignal(tray.quiet_requested) as asked:
        tray.quiet_action.trigger()
    assert asked.args == [True]
    tray.show_quiet("Quiet until 16:30", quiet=True)
    assert (tray.quiet_action.text(), tray.quiet_action.isChecked()) == ("Quiet until 16:30", True)


def test_the_pointer_is_told_how_many_wait(tray: Tray, icon: RecordingIcon) -> None:
    tray.show_count(1)
    assert icon.toolTip() == "Guanxi: 1 reminder waiting"
    tray.show_count(0)
    assert icon.toolTip() == "Guanxi"
