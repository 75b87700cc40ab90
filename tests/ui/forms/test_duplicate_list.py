from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from database.twins.duplicates import Duplicate
from resources.language import Message
from tests.ui.forms.conftest import child, heard
from ui.forms.duplicate_list import DuplicateList


def test_each_one_is_named_with_its_reasons_and_can_be_opened(qtbot: QtBot) -> None:
    found = DuplicateList()
    qtbot.addWidget(found)
    found.resize(700, 100)
    asked = heard(found.open_requested)
    found.show_found([Duplicate(7, "澜谷", (Message("Same name"), Message("Same phone")))])
    texts = [label.text() for label in found.findChildren(QLabel)]
    assert "澜谷 · Same name; Same phone" in texts
    button = child(found, "duplicateOpenButton_7")
    assert button.accessibleName() == "Open “澜谷”"
    button.click()
    assert asked == [(7,)]


def test_without_any_it_takes_no_room(qtbot: QtBot) -> None:
    found = DuplicateList()
    qtbot.addWidget(found)
    found.show_found([Duplicate(7, "澜谷", (Message("Same name"),))])
    assert found.isVisible()
    found.show_found([])
    assert not found.isVisible()
