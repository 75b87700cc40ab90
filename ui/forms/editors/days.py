"""A day: typed in any of the ways people write one, or picked from a calendar. It may be empty."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from resources.language import _
from ui import theme
from ui.forms.editors.popups import Popup, PopupBox
from ui.forms.editors.texts import TextEditor
from ui.forms.typed_days import read_day
from ui.widgets.calendar import Calendar


class DateEditor(TextEditor):
    """2026-3-8, 3.8, 明天, Fri, +7; today comes from the session."""

    role = "date"

    def _build(self) -> QWidget:
        self.box = PopupBox("calendar", self)
        self.line = self.box.line
        self._row.addWidget(self.box)
        self._calendar: CalendarPopup | None = None
        return self.box

    def _connect(self) -> None:
        super()._connect()
        self.box.popup_requested.connect(self.open_calendar)
        self.box.stepped.connect(self._step)

    def set_read_only(self, read_only: bool) -> None:
        """Grey."""
        self.box.setEnabled(not read_only)

    def from_text(self, text: str) -> date | None:
        """The day."""
        return read_day(text, self.session.today())

    def to_text(self, value: Any) -> str:
        """ISO 8601."""
        return value.isoformat() if isinstance(value, date) else ""

    def open_calendar(self) -> None:
        """Show the calendar at the day that stands there, else at today."""
        if self._calendar is None:
            self._calendar = CalendarPopup(self.session.language, self)
            self._calendar.setObjectName(self.name_of("calendar"))
            self._calendar.picked = self._take
        self._calendar.show_day(self.read() or self.session.today(), self.session.today())
        self._calendar.open_below(self.box)

    def _take(self, day: date | None) -> None:
        self.write(day)
        self.changed.emit()
        self.box.setFocus()

    def _step(self, step: int) -> None:
        day = self.read()
        if isinstance(day, date):
            self._take(day + timedelta(days=step))


class CalendarPopup(Popup):
    """A month, and links for today and for no day at all. ``picked`` is called with the choice."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.picked: Callable[[date | None], None] = lambda _day: None
        self._today = date.min
        self.calendar = Calendar()
        self.calendar.setLocale(QLocale("zh_CN" if language.startswith("zh") else "en_GB"))
        self.calendar.setAccessibleName(_("Calendar"))
        today, clear = QPushButton(_("Today")), QPushButton(_("No date"))
        self.inside.addWidget(self.calendar)
        foot = QHBoxLayout()
        for button in (today, clear):
            theme.mark(button, role="link")
            foot.addWidget(button)
        foot.insertStretch(1, 1)
        self.inside.addLayout(foot)
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        today.clicked.connect(lambda: self._give(self._today))
        clear.clicked.connect(lambda: self._give(None))

    def show_day(self, day: date, today: date) -> None:
        """Turn to a day."""
        self._today = today
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        self._give(date(day.year(), day.month(), day.day()))

    def _give(self, day: date | None) -> None:
        if self.isVisible():
            self.close()
            self.picked(day)
