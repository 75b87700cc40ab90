from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from models import KeyAccount
from tests.ui.conftest import settle
from tests.ui.forms.conftest import MakeEditor, enter, heard
from ui.forms.checks import ERROR
from ui.forms.editors import editor_for
from ui.forms.editors.links import LinkEditor
from ui.forms.outline import declared_field
from ui.session import Session


@pytest.fixture
def linked(make_editor: MakeEditor, filled: Session) -> LinkEditor:
    """The editor of the customer that a key account is."""
    editor = make_editor(KeyAccount, "linked_customer", filled)
    assert isinstance(editor, LinkEditor)
    editor.setFocus()
    return editor


def test_typing_asks_the_file_and_a_choice_keeps_the_id(
    linked: LinkEditor, filled: Session, qtbot: QtBot
) -> None:
    said = heard(linked.changed)
    enter(linked.line, "启衡")
    popup: Any = linked.finder.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert (linked.read(), linked.line.text()) == (2, "上海启衡检测技术有限公司")
    assert len(said) == 2


def test_the_name_of_a_written_id_comes_from_the_file(
    linked: LinkEditor, filled: Session, qtbot: QtBot
) -> None:
    linked.write(1)
    assert linked.read() == 1
    settle(qtbot, filled)
    assert linked.line.text() == "苏州澜谷生物科技有限公司"
    linked.write(None)
    assert (linked.read(), linked.line.text()) == (None, "")


def test_the_whole_name_need_not_be_picked(linked: LinkEditor, filled: Session, qtbot: QtBot) -> None:
    enter(linked.line, "上海启衡检测技术有限公司")
    settle(qtbot, filled)
    linked.tidy()
    assert linked.read() == 2


def test_a_name_of_nobody_cannot_be_stored(linked: LinkEditor, filled: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(linked.line, "nobody")
    settle(qtbot, filled)
    linked.tidy()
    problem = linked.problem()
    assert (linked.read(), linked.typed()) == (None, "nobody")
    assert problem and problem.level == ERROR


def test_an_answer_for_a_field_that_is_gone_is_dropped(filled: Session, qtbot: QtBot) -> None:
    editor = editor_for(declared_field(KeyAccount, "linked_customer"), filled)
    editor.write(1)
    delete(editor)
    settle(qtbot, filled)
    assert not isValid(editor)
