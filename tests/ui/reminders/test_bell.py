"""The bell says how many wait, to eye and ear, and keeps its number in a small window."""

import pytest
from PySide6.QtWidgets import QToolBar, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.reminders.bell import ReminderBell


@pytest.fixture
def bar(qtbot: QtBot) -> QToolBar:
    made = QToolBar()
    qtbot.addWidget(made)
    made.addWidget(ReminderBell())
    made.show()
    return made


def bell(bar: QToolBar) -> ReminderBell:
    found = bar.findChild(ReminderBell)
    assert found is not None
    return found


def red(widget: QWidget) -> int:
    """How many pixels have the colour of the badge."""
    image, wanted = widget.grab().toImage(), theme.color("danger").rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_the_number_is_drawn_and_spoken(bar: QToolBar) -> None:
    assert (red(bell(bar)), bell(bar).accessibleName()) == (0, "Reminders")
    bell(bar).set_count(6)
    few = red(bell(bar))
    assert few > 40
    assert bell(bar).accessibleName() == "Reminders: 6 waiting"
    bell(bar).set_count(250)
    assert red(bell(bar)) > few, "99+ is wider"


def test_it_gets_narrower_without_its_word(bar: QToolBar) -> None:
    bell(bar).set_count(6)
    wide = bell(bar).sizeHint().width()
    bell(bar).set_compact(True)
    assert bell(bar).sizeHint().width() < wide
    assert red(bell(bar)) > 40
