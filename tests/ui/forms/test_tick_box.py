"""Several rows in one line: what the field says, and how its list is searched and ticked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.forms.tick_box import Tick, TickBox

ROWS = [Tick(number, name, f"{name} · Lab", name) for number, name in enumerate(("Ann", "Bob", "Cid"), 1)]


@pytest.fixture
def box(qtbot: QtBot) -> TickBox:
    box = TickBox("New “{name}”")
    qtbot.addWidget(box)
    box.offer(ROWS)
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return box


def press(*keys: Qt.Key | str) -> None:
    """Keys on the list that is open, or on the field."""
    for key in keys:
        popup = QApplication.activePopupWidget()
        widget = popup.focusWidget() if popup else QApplication.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def test_one_is_named_in_full_and_several_by_their_names(box: TickBox) -> None:
    box.set_ticked([2])
    assert box.line.text() == "Bob · Lab"
    box.set_ticked([3, 1])
    assert (box.line.text(), box.ticked()) == ("Ann, Cid", (1, 3))


def test_letters_open_the_list_at_what_they_find(box: TickBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.edited):
        press("b")
        press(Qt.Key.Key_Return)
    assert box.is_open() and box.ticked() == (2,)
    press(Qt.Key.Key_Return)
    assert box.ticked() == ()
    press(Qt.Key.Key_Tab)
    assert not box.is_open()


def test_the_ticked_ones_come_first_and_the_arrows_move(box: TickBox) -> None:
    box.set_ticked([3])
    press(Qt.Key.Key_Down)
    assert box._list and box._list.labels() == ["Cid · Lab", "Ann · Lab", "Bob · Lab"]
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert box.ticked() == (2, 3) and not box.is_open()


def test_whoever_is_not_there_can_be_asked_for(box: TickBox, qtbot: QtBot) -> None:
    press("A", "nn")
    assert box._list and box._list.labels() == ["Ann · Lab"]
    press("e")
    assert box._list.labels() == ["New “Anne”"]
    with qtbot.waitSignal(box.new_requested) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == ["Anne"] and not box.is_open()


def test_a_click_opens_it(box: TickBox, qtbot: QtBot) -> None:
    qtbot.mouseClick(box.line, Qt.MouseButton.LeftButton)
    assert box.is_open()
    box.close_list()
