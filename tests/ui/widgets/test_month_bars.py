from decimal import Decimal

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.month_bars import MonthBars


def make(qtbot: QtBot, *amounts: str) -> MonthBars:
    made = MonthBars()
    qtbot.addWidget(made)
    made.set_amounts([Decimal(one) for one in amounts], [f"month {one}" for one in amounts], "the year")
    made.resize(made.sizeHint())
    return made


def heights(bars: MonthBars, count: int) -> list[int]:
    image = bars.grab().toImage()
    color = theme.color("barMuted")
    return [
        sum(image.pixelColor(at * 11 + 4, y) == color for y in range(image.height())) for at in range(count)
    ]


def test_bars_are_as_high_as_their_share(qtbot: QtBot) -> None:
    full, half, none, back = heights(make(qtbot, "100", "50", "0", "-20"), 4)
    assert full == 32
    assert half == 16
    assert none == back
    assert 0 < none <= 2


def test_a_year_without_anything_is_a_line(qtbot: QtBot) -> None:
    assert max(heights(make(qtbot, *["0"] * 12), 12)) <= 2


def test_each_bar_says_its_number(qtbot: QtBot, qapp: QApplication) -> None:
    bars = make(qtbot, "1", "2", "3")
    bars.show()
    assert bars.accessibleName() == "the year"
    qapp.sendEvent(bars, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(15, 5), bars.mapToGlobal(QPoint(15, 5))))
    assert QToolTip.text() == "month 2"
    QToolTip.hideText()
