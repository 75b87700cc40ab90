import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models import Contact
from tests.ui.conftest import NewSession
from tests.ui.forms.conftest import MakeEditor, heard
from ui.forms.checks import ERROR
from ui.forms.editors.partial_days import PartialDateEditor, PartialPopup


@pytest.fixture
def birthday(make_editor: MakeEditor) -> PartialDateEditor:
    """The editor of a birthday."""
    editor = make_editor(Contact, "birthday")
    assert isinstance(editor, PartialDateEditor)
    return editor


def opened(editor: PartialDateEditor) -> PartialPopup:
    editor.open_parts()
    popup = editor.findChild(PartialPopup)
    assert isinstance(popup, PartialPopup)
    return popup


def test_in_chinese_it_is_shown_in_chinese(make_editor: MakeEditor, new_session: NewSession) -> None:
    editor = make_editor(Contact, "birthday", new_session(language="zh_CN"))
    editor.write("L--12-30")
    assert editor.line.text() == "农历腊月三十"


def test_the_toggle_keeps_the_figures(birthday: PartialDateEditor) -> None:
    said = heard(birthday.changed)
    birthday.write("1980-01-01")
    birthday.set_lunar(True)
    assert birthday.read() == "L1980-01-01"
    birthday.set_lunar(False)
    assert birthday.read() == "1980-01-01"
    assert len(said) == 2


def test_a_day_that_the_other_calendar_lacks_stays(birthday: PartialDateEditor) -> None:
    birthday.write("1980-01-31")
    birthday.set_lunar(True)
    assert birthday.read() == "1980-01-31"


def test_year_leap_month_and_day_are_chosen_one_by_one(birthday: PartialDateEditor, qtbot: QtBot) -> None:
    popup = opened(birthday)
    popup.kind.choose("lunar")
    popup.year.setText("2020")
    popup.month.setCurrentIndex(4)
    popup.day.setCurrentIndex(8)
    popup.leap.setChecked(True)
    qtbot.mouseClick(popup.take, Qt.MouseButton.LeftButton)
    assert birthday.read() == "L2020-04R-08"
    assert not popup.isVisible()


def test_the_year_may_be_unknown(birthday: PartialDateEditor, qtbot: QtBot) -> None:
    popup = opened(birthday)
    popup.month.setCurrentIndex(3)
    popup.day.setCurrentIndex(21)
    qtbot.keyClick(popup.year, Qt.Key.Key_Return)
    assert birthday.read() == "--03-21"


def test_a_day_that_cannot_be_is_not_taken(birthday: PartialDateEditor, qtbot: QtBot) -> None:
    popup = opened(birthday)
    popup.month.setCurrentIndex(2)
    popup.day.setCurrentIndex(30)
    qtbot.mouseClick(popup.take, Qt.MouseButton.LeftButton)
    assert popup.isVisible()
    assert popup.day.property("state") == "error"
    qtbot.mouseClick(popup.clear, Qt.MouseButton.LeftButton)
    assert birthday.read() is None


def test_the_window_shows_what_stands_in_the_field(birthday: PartialDateEditor) -> None:
    birthday.write("L2020-04R-08")
    popup = opened(birthday)
    assert (popup.kind.current(), popup.year.text(), popup.leap.isChecked()) == ("lunar", "2020", True)
    assert (popup.month.currentIndex(), popup.day.currentIndex()) == (4, 8)
    popup.kind.choose("solar")
    assert popup.leap.isHidden()


def test_what_is_no_day_cannot_be_stored(birthday: PartialDateEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(birthday.line, "spring")
    problem = birthday.problem()
    assert problem and problem.level == ERROR
