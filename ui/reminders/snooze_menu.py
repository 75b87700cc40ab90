"""Until when a reminder is put off: a menu with a digit for each moment (GUIDE 3)."""

from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

import reminders
from resources.language import N_, _
from ui import theme
from ui.forms.editors.popups import Popup
from ui.widgets.calendar import Calendar

_ICONS: Final = {
    "later": ("sunset", N_("Later today")),
    "tomorrow": ("sun", N_("Tomorrow")),
    "friday": ("calendar-days", N_("This Friday")),
    "monday": ("calendar-range", N_("Next Monday")),
}
"""In the order of their digits; the words stand for one that is over, such as later today at night."""


class ReminderSnoozeMenu(QMenu):
    """Signals: ``snoozed(day, time)`` with a local day and "HH:MM"; ``date_requested()``: another day;
    ``dropped()``: no more of this one.
    """

    snoozed = Signal(object, str)
    date_requested = Signal()
    dropped = Signal()

    def __init__(self, moment: datetime, parent: QWidget) -> None:
        """``moment`` is the local one."""
        super().__init__(parent)
        self._moment = moment
        self._digits: dict[int, QAction] = {}
        self._build()

    def _build(self) -> None:
        self.setObjectName("reminderSnoozeMenu")
        self.setAccessibleName(_("Snooze until"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = {choice.key: choice for choice in reminders.snooze_choices(self._moment)}
        for key, (icon, label) in _ICONS.items():
            choice = offered.get(key)
            action = self._add(key, f"{_(choice.label)} {choice.time}" if choice else _(label), icon)
            action.setEnabled(choice is not None)
            if choice is not None:
                action.triggered.connect(
                    lambda _checked=False, choice=choice: self.snoozed.emit(choice.on, choice.time)
                )
        self.addSeparator()
        self._add("date", _("Choose a date…"), "calendar-clock").triggered.connect(self.date_requested)
        drop = self._line("reminderDropAction", _("Do not remind of this again"), "bell-off")
        drop.triggered.connect(self.dropped)

    def _add(self, key: str, text: str, icon: str) -> QAction:
        digit = len(self._digits) + 1
        self._digits[digit] = self._line(f"reminderSnooze_{key}", f"{text}\t{digit}", icon)
        return self._digits[digit]

    def _line(self, name: str, text: str, icon: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        theme.set_icon(action, icon)
        self.addAction(action)
        return action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit takes its line."""
        action = self._digits.get(event.key() - Qt.Key.Key_0)
        if action is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif action.isEnabled():
            action.trigger()
            self.close()


class ReminderCalendar(Popup):
    """A month to pick the day on which a reminder comes back. Signals: ``picked(date)``."""

    picked = Signal(object)

    def __init__(self, today: date, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._build(today, language)
        self._connect()

    def _build(self, today: date, language: str) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._month = Calendar()
        self._month.setObjectName("reminderSnoozeCalendar")
        self._month.setAccessibleName(_("Snooze until"))
        self._month.setLocale(QLocale("zh_CN" if language.startswith("zh") else "en_GB"))
        tomorrow = today + timedelta(days=1)
        self._month.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self._month.setSelectedDate(self._month.minimumDate())
        self.inside.addWidget(self._month)
        self.setFocusProxy(self._month)

    def _connect(self) -> None:
        self._month.clicked.connect(self._take)
        self._month.activated.connect(self._take)

    def _take(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.picked.emit(date(day.year(), day.month(), day.day()))
