"""Until when: by click, by digit, and what is over is not offered."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.reminders.snooze_menu import ReminderSnoozeMenu


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def make(owner: QWidget, hour: int) -> ReminderSnoozeMenu:
    menu = ReminderSnoozeMenu(datetime(2026, 3, 18, hour, 40).astimezone(), owner)
    menu.popup(owner.pos())
    return menu


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_2, date(2026, 3, 19)),
        (Qt.Key.Key_3, date(2026, 3, 20)),
        (Qt.Key.Key_4, date(2026, 3, 23)),
    ],
)
def test_a_digit_takes_its_line(qtbot: QtBot, owner: QWidget, key: Qt.Key, day: date) -> None:
    menu = make(owner, 9)
    with qtbot.waitSignal(menu.snoozed) as snoozed:
        qtbot.keyClick(menu, key)
    assert snoozed.args == [day, "09:00"]


def test_what_is_offered_in_the_morning(owner: QWidget) -> None:
    texts = [action.text() for action in make(owner, 9).actions()]
    assert [text.partition("\t")[0] for text in texts[1:]] == [
        "Tomorrow 09:00",
        "This Friday 09:00",
        "Next Monday 09:00",
        "",
        "Choose a date…",
        "Do not remind of this again",
    ]
    assert texts[0].startswith("Later today ") and texts[0].endswith("\t1")


def test_late_at_night_nothing_is_later_today(qtbot: QtBot, owner: QWidget) -> None:
    menu = make(owner, 23)
    with qtbot.assertNotEmitted(menu.snoozed):
        qtbot.keyClick(menu, Qt.Key.Key_1)
    assert not menu.actions()[0].isEnabled()


def test_another_day_and_never_again(qtbot: QtBot, owner: QWidget) -> None:
    menu = make(owner, 9)
    with qtbot.waitSignal(menu.date_requested):
        qtbot.keyClick(menu, Qt.Key.Key_5)
    with qtbot.waitSignal(menu.dropped):
        menu.actions()[-1].trigger()
