"""When a person is told: one summary, one message per moment, silence in quiet hours, whatever the clock does."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from database import settings
from tests.conftest import Book
from tests.ui.conftest import NewSession
from tests.ui.reminder_desk import MORNING, ReminderDesk, office

OpenDesk = Callable[..., ReminderDesk]


@pytest.fixture
def open_desk(qtbot: QtBot, new_session: NewSession) -> OpenDesk:
    def make(fill: Callable[[Book], object] = office, at: datetime = MORNING) -> ReminderDesk:
        return ReminderDesk(qtbot, new_session(fill), at)

    return make


def test_the_start_says_once_how_much_there_is(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert desk.sums == [{"overdue": 1, "today": 2, "this_week": 1}]
    desk.pass_to(9, 41)
    assert (len(desk.sums), desk.due) == (1, [])


def test_an_agreed_time_that_has_come_is_told_once(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.pass_to(14, 29)
    assert desk.due == []
    desk.pass_to(14, 30)
    desk.pass_to(14, 31)
    assert desk.due == [["Langu"]]


def test_what_came_due_while_the_computer_slept_is_one_message(open_desk: OpenDesk) -> None:
    def fill(book: Book) -> None:
        for hour in range(10, 16):
            customer = book.customer(f"Firm {hour}")
            book.record(customer, "2026-03-17", next_contact_on="2026-03-18", next_contact_time=f"{hour}:00")

    desk = open_desk(fill)
    desk.hands.set(15, 20)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    desk.settle()
    assert desk.due == [[f"Firm {hour}" for hour in range(10, 16)]]


def test_coming_back_to_the_window_within_the_minute_asks_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert desk.session.reading.is_idle()


def test_a_clock_set_back_tells_nothing_twice(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.pass_to(14, 30)
    desk.pass_to(13, 30)
    desk.pass_to(14, 31)
    assert desk.due == [["Langu"]]
    assert desk.clock.last() == desk.hands()


def test_midnight_is_a_new_day_and_the_summary_waits_for_the_morning(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk()
    with qtbot.waitSignal(desk.clock.day_changed):
        desk.pass_to(0, 0, days=1)
    assert len(desk.sums) == 1
    assert [face.when for face in desk.faces() if face.who == "Langu"] == ["1 d late"]
    desk.pass_to(8, 0)
    assert desk.sums[1:] == [{"overdue": 2, "this_week": 1}]
    assert desk.due == [["Langu"]]


def test_nothing_is_said_in_quiet_hours_and_nothing_is_lost(open_desk: OpenDesk) -> None:
    desk = open_desk()
    for key, value in (("quiet_from", "12:00"), ("quiet_until", "15:00")):
        desk.session.write(settings.save, key, value, desk.session.me, desk.session.now())
    desk.settle()
    desk.pass_to(14, 30)
    assert desk.due == []
    desk.pass_to(15, 0)
    assert desk.due == [["Langu"]]


def test_quiet_for_two_hours(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.hands.set(13, 0)
    desk.clock.be_quiet()
    until = desk.clock.quiet_until()
    assert until is not None and f"{until:%H:%M}" == "15:00"
    desk.pass_to(14, 30)
    assert desk.due == []
    desk.clock.be_quiet(False)
    desk.pass_to(14, 32)
    assert desk.due == [["Langu"]]


def test_what_is_done_in_quiet_hours_is_not_told_afterwards(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.hands.set(14, 0)
    desk.clock.be_quiet()
    desk.pass_to(14, 30)
    desk.panel.list.select(next(face.key for face in desk.faces() if face.who == "Langu"))
    desk.panel.act("done")
    desk.settle()
    desk.pass_to(16, 30)
    assert desk.due == []
