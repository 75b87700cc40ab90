from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from models import Contact, Customer
from tests.ui.conftest import settle
from tests.ui.forms.conftest import MakeEditor, heard
from ui.session import Session


def test_alt_down_opens_the_phrases_and_one_is_put_where_the_cursor_is(
    make_editor: MakeEditor, qtbot: QtBot
) -> None:
    editor = make_editor(Customer, "remarks")
    editor.write("Before. After.")
    editor.text.setFocus()
    cursor = editor.text.textCursor()
    cursor.setPosition(8)
    editor.text.setTextCursor(cursor)
    qtbot.keyClick(editor.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = editor.phrases.view()
    assert view.isVisible()
    view.setCurrentIndex(editor.phrases.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert editor.read() == "Before. No answerAfter."
    assert editor.text.hasFocus()
    assert editor.phrases.currentIndex() == -1


def test_typing_says_so_and_writing_does_not(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "remarks")
    said = heard(editor.changed)
    editor.write("x\ny")
    assert not said
    qtbot.keyClicks(editor.text, "z")
    assert said
    assert editor.read() == "zx\ny"


def test_the_text_that_is_marked_becomes_a_stock_phrase(
    make_editor: MakeEditor, session: Session, qtbot: QtBot
) -> None:
    editor = make_editor(Contact, "remarks")
    editor.write("Call before Friday. The rest is for this contact.")
    cursor = editor.text.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 18)
    editor.text.setTextCursor(cursor)
    qtbot.mouseClick(editor.keep, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    qtbot.waitUntil(lambda: editor.phrases.findText("Call before Friday") >= 0)
    assert editor.read().startswith("Call before Friday")


def test_nothing_is_no_phrase(make_editor: MakeEditor) -> None:
    editor = make_editor(Contact, "remarks")
    assert not editor.keep.isEnabled()
    editor.write("x" * 500)
    assert not editor.keep.isEnabled()
    editor.write("short")
    assert editor.keep.isEnabled()


def test_it_grows_with_its_text_up_to_ten_lines(make_editor: MakeEditor) -> None:
    editor = make_editor(Customer, "remarks")
    low = editor.text.height()
    editor.write("\n" * 6)
    middle = editor.text.height()
    editor.write("\n" * 60)
    high = editor.text.height()
    editor.write("\n" * 90)
    assert low < middle < high == editor.text.height()


def test_enter_makes_a_line_and_tab_goes_on(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "remarks")
    editor.text.setFocus()
    qtbot.keyClicks(editor.text, "a")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.text, "b")
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)
    assert editor.read() == "a\nb"
    assert not editor.text.hasFocus()


def test_a_finished_text_cannot_be_typed_into(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "remarks")
    editor.write("kept")
    editor.set_read_only(True)
    qtbot.keyClicks(editor.text, "x")
    assert editor.read() == "kept"
    assert editor.phrases.isHidden()
