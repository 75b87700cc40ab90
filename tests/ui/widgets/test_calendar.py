from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import Theme
from ui.widgets.calendar import Calendar


def test_weekends_are_quiet_in_both_schemes(qtbot: QtBot, dress: Theme) -> None:
    calendar = Calendar()
    qtbot.addWidget(calendar)
    calendar.show()
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    for scheme in ("light", "dark"):
        dress.use(scheme)
        sunday = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
        assert sunday == theme.color("text3")


def test_the_months_can_be_turned(qtbot: QtBot) -> None:
    calendar = Calendar()
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2026, 3, 18))
    calendar.show()
    button = calendar.findChild(QToolButton, "qt_calendar_nextmonth")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert calendar.monthShown() == 4
