"""A month to pick a day from."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from ui import theme

_DAYS = tuple(Qt.DayOfWeek)
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class Calendar(QCalendarWidget):
    """Qt's calendar in the colours of the theme: weekends grey and not red, the week begins on Monday.

    Signals: those of Qt's calendar; ``activated`` on Enter and double click, ``clicked`` on a click.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self._color()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._color()

    def _color(self) -> None:
        for day in _DAYS:
            look = QTextCharFormat()
            look.setForeground(theme.color("text3" if day in _WEEKEND else "text"))
            self.setWeekdayTextFormat(day, look)
        head = QTextCharFormat()
        head.setForeground(theme.color("text3"))
        self.setHeaderTextFormat(head)
