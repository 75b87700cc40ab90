from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models import Contact, Customer
from tests.ui.forms.conftest import MakeEditor, heard


def test_digits_set_the_stars_and_nought_clears_them(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "credit")
    said = heard(editor.changed)
    qtbot.keyClick(editor.stars, Qt.Key.Key_4)
    assert editor.read() == 4
    qtbot.keyClick(editor.stars, Qt.Key.Key_0)
    assert editor.read() is None
    assert len(said) == 2


def test_the_link_clears_them_and_goes_away(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "credit")
    assert not editor.clear.isVisible()
    editor.write(3)
    assert editor.clear.isVisible()
    editor.clear.setFocus()
    qtbot.keyClick(editor.clear, Qt.Key.Key_Space)
    assert editor.read() is None
    assert not editor.clear.isVisible()
    assert editor.stars.hasFocus()


def test_a_flag_is_ticked_by_the_space_bar(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Contact, "accepts_mail")
    said = heard(editor.changed)
    editor.write(None)
    assert editor.read() is True  # its default
    qtbot.keyClick(editor.check, Qt.Key.Key_Space)
    assert editor.read() is False
    assert len(said) == 1
