from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from models import Contact, Customer
from tests.ui.forms.conftest import MakeEditor, heard
from ui.forms.checks import ERROR
from ui.forms.editors.days import CalendarPopup


def test_words_are_read_by_the_sessions_day(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "opinion_on")
    qtbot.keyClicks(editor.line, "tomorrow")
    editor.tidy()
    assert editor.read() == date(2026, 3, 19)
    assert editor.line.text() == "2026-03-19"


def test_an_impossible_day_cannot_be_stored_and_stays_to_be_mended(
    make_editor: MakeEditor, qtbot: QtBot
) -> None:
    editor = make_editor(Customer, "opinion_on")
    qtbot.keyClicks(editor.line, "2026-2-30")
    editor.tidy()
    assert editor.line.text() == "2026-2-30"
    assert editor.problem().level == ERROR


def test_the_field_can_be_emptied(make_editor: MakeEditor) -> None:
    editor = make_editor(Customer, "opinion_on")
    editor.write(date(2026, 3, 8))
    editor.line.clear()
    assert (editor.read(), editor.problem()) == (None, None)


def test_a_day_is_picked_from_the_calendar_by_keys(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "opinion_on")
    said = heard(editor.changed)
    editor.write(date(2026, 3, 8))
    qtbot.keyClick(editor.box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = editor.findChild(CalendarPopup)
    assert popup.calendar.selectedDate() == QDate(2026, 3, 8)
    popup.calendar.activated.emit(QDate(2026, 3, 9))
    assert editor.read() == date(2026, 3, 9)
    assert len(said) == 1
    assert not popup.isVisible()


def test_an_empty_field_opens_at_today_and_links_take_today_or_none(
    make_editor: MakeEditor, qtbot: QtBot
) -> None:
    editor = make_editor(Customer, "opinion_on")
    editor.open_calendar()
    popup = editor.findChild(CalendarPopup)
    assert popup.calendar.selectedDate() == QDate(2026, 3, 18)
    today, clear = popup.findChildren(QPushButton)[-2:]
    qtbot.mouseClick(today, Qt.MouseButton.LeftButton)
    assert editor.read() == date(2026, 3, 18)
    editor.open_calendar()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert editor.read() is None


def test_arrow_keys_step_through_days(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "opinion_on")
    editor.write(date(2026, 3, 31))
    qtbot.keyClick(editor.box, Qt.Key.Key_Up)
    assert editor.read() == date(2026, 4, 1)


def test_the_wheel_scrolls_the_form_and_not_the_day(make_editor: MakeEditor) -> None:
    editor = make_editor(Customer, "opinion_on")
    assert editor.box.count() == 0  # nothing that a wheel could choose


def test_a_lunar_birthday_is_typed_and_shown_in_words(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Contact, "birthday")
    editor.line.setText("农历1980年正月初一")
    editor.tidy()
    assert editor.read() == "L1980-01-01"
    assert editor.line.text() == "lunar 1980-01-01"
