"""Notes changed where they are read: begun, saved, given up, and what a colleague wrote meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QWidget

from database import actions
from models import Customer
from tests.conftest import NOW, Book
from tests.ui.desk import Desk
from ui.conflict_dialog import ConflictDialog
from ui.customer.note_value import NoteValue

OpenDesk = Callable[..., Desk]


def two(book: Book) -> None:
    book.customer("Bosch", remarks="Pays on the 25th.", short_name="博世")
    book.customer("Zeiss")


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk(two)
    made.space.open_customer(1)
    made.settle()
    return made


def note(desk: Desk) -> str:
    return desk.see(NoteValue, "remarks_value").text()


def begin(desk: Desk) -> QPlainTextEdit:
    """Double-click the notes."""
    shown = desk.see(NoteValue, "remarks_value")
    desk.qtbot.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    editor = desk.see(QPlainTextEdit, "customer_remarks_edit")
    assert QApplication.focusWidget() is editor
    return editor


def test_ctrl_enter_saves_what_enter_breaks_into_lines(desk: Desk) -> None:
    editor = begin(desk)
    assert [one.text() for one in desk.window.findChildren(QLabel) if "Ctrl+Enter saves" in one.text()]
    editor.selectAll()
    desk.type("One")
    desk.keys("Return")
    desk.type("two")
    desk.keys("Ctrl+Return")
    desk.settle()
    assert note(desk) == "One\ntwo"
    held = QApplication.focusWidget()
    assert held is not None and held.objectName() == "remarks_value"
    desk.keys("Ctrl+Z")
    desk.settle()
    assert note(desk) == "Pays on the 25th."


def test_esc_gives_up_and_f2_begins_again(desk: Desk) -> None:
    begin(desk)
    desk.type("never")
    desk.keys("Esc")
    assert note(desk) == "Pays on the 25th."
    desk.keys("F2")
    assert QApplication.focusWidget() is desk.see(QPlainTextEdit, "customer_remarks_edit")


def test_leaving_saves_but_the_stock_phrases_are_no_leaving(desk: Desk) -> None:
    begin(desk).selectAll()
    desk.type("Left")
    desk.see(QComboBox, "customer_remarks_phrase_combo").setFocus()
    assert desk.see(QPlainTextEdit, "customer_remarks_edit").isVisible()
    desk.see(QWidget, "short_name_value").setFocus()
    desk.settle()
    assert note(desk) == "Left"


def test_where_there_are_none_they_are_begun(desk: Desk) -> None:
    buttons = desk.window.findChildren(QWidget, "overviewAddNotesButton")
    assert [one.isVisible() for one in buttons] == [False]
    desk.space.open_customer(2)
    desk.settle()
    desk.press("overviewAddNotesButton")
    desk.type("First")
    desk.keys("Ctrl+Return")
    desk.settle()
    assert note(desk) == "First"


def test_what_a_colleague_wrote_meanwhile_is_not_overwritten(desk: Desk) -> None:
    begin(desk).selectAll()
    desk.type("Mine")
    desk.space.session.write(actions.edit_all, Customer, [1], {"remarks": "Theirs"}, 2, NOW)
    desk.settle()
    desk.keys("Ctrl+Return")
    desk.until(lambda: desk.window.findChildren(ConflictDialog))
    (dialog,) = desk.window.findChildren(ConflictDialog)
    dialog.close()
    desk.window.activateWindow()
    desk.settle()
    assert note(desk) == "Theirs"


def test_on_a_small_screen_the_editor_comes_into_view(desk: Desk) -> None:
    desk.window.resize(1024, 640)
    desk.see(NoteValue, "remarks_value").setFocus()
    desk.keys("F2")
    keep = desk.see(QWidget, "customer_remarks_phrase_keep_button")
    desk.until(lambda: not keep.visibleRegion().isEmpty())
