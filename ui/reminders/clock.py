"""What is due, asked every minute and whenever something changes; and when a person is told of it.

The window's thread only asks: reading and judging is a job. Told is once a day how much there is, and once when a
moment comes (an agreed time, the end of a snooze); never in quiet hours, and several together in one message.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

import reminders
from database import settings
from database.news import News
from reminders import Reminder
from resources.language import UserError
from ui.session import Session

EVERY_MS: Final = 60_000
QUIET_HOURS: Final = 2
MORNING: Final = 8
"""The hour from which a window that was left open over night says how much there is."""

DETAILS: Final = 100
"""For so many reminders of each group it is looked up whom to call (as many as have a card)."""

NOW: Final = (reminders.OVERDUE, reminders.TODAY)
"""The groups that wait for something to be done today."""

_AWAY: Final = timedelta(seconds=90)


class Check(NamedTuple):
    """What one check found. ``moment`` is local; ``counts`` are those of the groups."""

    moment: datetime
    reminders: list[Reminder]
    counts: dict[str, int]

    @property
    def waiting(self) -> int:
        """How many want to be done today; the bell counts them."""
        return sum(self.counts[group] for group in NOW)


class ReminderClock(QObject):
    """Signals: ``checked(Check)``; ``refused(sentence)`` when the file could not be read; ``day_changed()``;
    ``summed_up(counts)`` and ``came_due(list)`` when the person is to be told; ``quiet_changed()``.
    """

    checked = Signal(object)
    refused = Signal(str)
    day_changed = Signal()
    summed_up = Signal(object)
    came_due = Signal(list)
    quiet_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._options: Mapping[str, Any] = {}
        self._last: datetime | None = None
        self._summed: date | None = None
        self._told: set[tuple[str, ...]] = set()
        self._held: dict[tuple[str, ...], Reminder] = {}
        self._quiet_until: datetime | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._connect()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.check)
        self._session.written.connect(self._hear)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._come_back)

    # -- asking -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read the settings, then check, now and every minute."""
        self._timer.start()
        self._read_options()

    def stop(self) -> None:
        """The file is closed."""
        self._timer.stop()
        self._session.reading.drop("reminders")

    def check(self) -> None:
        """Ask what is due at this moment."""
        moment = self.moment()
        self._session.read(
            "reminders", _look, moment, self._session.me, done=self._take, failed=self._refuse, owner=self
        )

    def moment(self) -> datetime:
        """Now, here."""
        return self._session.now().astimezone()

    def last(self) -> datetime | None:
        """The local moment of the last check that had an answer."""
        return self._last

    # -- quiet --------------------------------------------------------------------------------------------------

    def is_quiet(self) -> bool:
        """Whether nothing may be said now."""
        moment = self.moment()
        if self._quiet_until is not None and moment < self._quiet_until:
            return True
        hours = (str(self._options.get(key) or "") for key in ("quiet_from", "quiet_until"))
        return reminders.is_quiet(moment, *hours)

    def quiet_until(self) -> datetime | None:
        """Until when the person has asked for silence; None if they have not, or it is over."""
        until = self._quiet_until
        return until if until is not None and self.moment() < until else None

    def be_quiet(self, quiet: bool = True) -> None:
        """No messages for two hours; or messages again."""
        self._quiet_until = self.moment() + timedelta(hours=QUIET_HOURS) if quiet else None
        self.quiet_changed.emit()

    def wants_tray(self) -> bool:
        """Whether messages beside the clock of the system are wanted at all."""
        return bool(self._options.get("reminder_tray", True))

    # -- private ------------------------------------------------------------------------------------------------

    def _read_options(self) -> None:
        self._session.read(
            "reminder-options",
            settings.all_of,
            self._session.me,
            done=self._take_options,
            failed=self._refuse,
        )

    def _take_options(self, options: Mapping[str, Any]) -> None:
        self._options = options
        self.check()

    def _hear(self, heard: News) -> None:
        if "setting" in heard.tables:
            self._read_options()
        elif heard.tables:
            self.check()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """The person is here again, perhaps after the computer slept: do not wait for the next minute."""
        if state == Qt.ApplicationState.ApplicationActive and self._last is not None:
            moved = self.moment() - self._last
            if self._timer.isActive() and not timedelta(0) <= moved < _AWAY:
                self.check()

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(str(error))
        if not isinstance(error, UserError):
            raise error

    def _take(self, check: Check) -> None:
        before, self._last = self._last, check.moment
        self.checked.emit(check)
        if before is not None and before.date() != check.moment.date():
            self.day_changed.emit()
        self._tell(check, before)

    def _tell(self, check: Check, before: datetime | None) -> None:
        """Say what came up since the last check, unless it is quiet. Nothing is said twice, whatever the clock does."""
        after = reminders.stamp_of(before) if before is not None else ""
        fresh = {
            _name(one): one
            for one in reminders.raised(check.reminders, after, check.moment)
            if _name(one) not in self._told
        }
        self._told |= fresh.keys()
        there = {_name(one) for one in check.reminders}
        self._held = {name: one for name, one in self._held.items() if name in there}
        timed = {name: one for name, one in fresh.items() if before is not None and _has_time(one)}
        if self.is_quiet():
            self._held |= timed
        elif self._sums_up(check):
            self._held = {}
        elif timed or self._held:
            due, self._held = self._held | timed, {}
            self.came_due.emit(list(due.values()))

    def _sums_up(self, check: Check) -> bool:
        """Once a day: at the start, and in the morning of a window that was left open. Whether it did."""
        today = check.moment.date()
        if self._summed == today or (self._summed is not None and check.moment.hour < MORNING):
            return False
        self._summed = today
        if not any(check.counts.get(group) for group in NOW):
            return False
        self.summed_up.emit(check.counts)
        return True


def _look(moment: datetime, me: int) -> Check:
    """The job."""
    found = reminders.due(moment, me, details=DETAILS)
    grouped = reminders.grouped(found, moment.date())
    return Check(moment, found, {group: len(members) for group, members in grouped.items()})


def _name(reminder: Reminder) -> tuple[str, ...]:
    """A reminder that comes back from a snooze is another one."""
    return (*reminder.key, reminder.since)


def _has_time(reminder: Reminder) -> bool:
    """Whether it came up at a moment of the day; what is due all day is in the summary."""
    return not reminder.since.endswith("T00:00")
