from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.forms.conftest import show
from ui.forms.tab_order import first_stop, follow


def test_what_is_made_late_comes_where_it_stands(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, last = QLineEdit(window), QLineEdit(window)
    late = QWidget(window)
    inside = [QLineEdit(late), QLineEdit(late)]
    for place, widget in enumerate((first, late, last)):
        column.insertWidget(place, widget)
    follow(first, late)
    show(qtbot, window)
    first.setFocus()
    order = []
    for _step in range(4):
        order.append(window.focusWidget())
        window.focusNextChild()
    assert order == [first, *inside, last]


def test_the_first_stop_is_what_can_be_reached(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    hidden, off, on = QLineEdit(window), QLineEdit(window), QLineEdit(window)
    window.show()
    hidden.hide()
    off.setEnabled(False)
    assert first_stop(window) is on
    on.hide()
    assert first_stop(window) is None
