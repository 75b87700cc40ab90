"""A day, with a time where one is typed, in one field: 今天 09:42, tomorrow 14:30, 3.8."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from models import InvalidValue
from ui.forms.editors.days import DateEditor
from ui.forms.typed_days import read_day, read_time
from ui.wording import list_day, near_day, weekday

Words = Callable[[date, date], str]
Moment = tuple[date | None, str | None]


def near(day: date, today: date) -> str:
    """Today and the days around it by name, others by their date."""
    return near_day(day, today)


def dated(day: date, today: date) -> str:
    """03-20 周五."""
    return f"{list_day(day, today)} {weekday(day)}"


class MomentEditor(DateEditor):
    """Shows days as people say them; what was shown is understood, and whatever else a date field takes."""

    words: Words = staticmethod(near)

    def _build(self) -> QWidget:
        self._known: dict[str, Moment] = {"": (None, None)}
        self._time: str | None = None
        return super()._build()

    def moment(self) -> Moment:
        """Day and time; nothing for what is no moment."""
        try:
            return self._read(self.line.text())
        except InvalidValue:
            return None, None

    def write_moment(self, on: date | None, time: str | None) -> None:
        """Show a moment."""
        self._time = time
        self.write(on)

    def from_text(self, text: str) -> date | None:
        """The day."""
        on, self._time = self._read(text)
        return on

    def to_text(self, value: Any) -> str:
        """The day in words, and the time."""
        if not isinstance(value, date):
            return ""
        words = type(self).words(value, self.session.today())
        text = f"{words} {self._time}" if self._time else words
        self._known[text] = (value, self._time)
        return text

    def _read(self, text: str) -> Moment:
        text = " ".join(text.split())
        if text in self._known:
            return self._known[text]
        day, _space, last = text.rpartition(" ")
        for words, clock in ((day, last), ("", text)):
            try:
                time = read_time(clock)
            except InvalidValue:
                continue
            if time and ":" in clock:
                known = self._known.get(words) if words else None
                return known[0] if known else self._day(words), time
        return self._day(text), None

    def _day(self, text: str) -> date | None:
        today = self.session.today()
        return read_day(text, today) if text else today


class NextEditor(MomentEditor):
    """The next contact: the day with its weekday, since that is what is agreed."""

    words: Words = staticmethod(dated)
