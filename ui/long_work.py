"""Long work under way: import, export, backup, merge. Named after a second, counted, called off (GUIDE 3).

Signals: ``told(name, done, total, seconds_left)`` what the status bar shows, -1 seconds while nobody can say;
``hidden()`` nothing is to be shown any more; ``idle()`` the last work has ended.
"""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ui import theme
from ui.relay import Ticket

UNKNOWN = -1
_GUESSED_AFTER = 2.0
"""Seconds of work before its rest is guessed: the first ones say little."""


class Work:
    """One of them, from ``LongWork.begin`` to ``LongWork.end``."""

    def __init__(self, name: str, ticket: Ticket, began: float, asked: bool) -> None:
        self.name, self.ticket, self.began, self.asked = name, ticket, began, asked
        self.done, self.total = 0, 0
        self.is_due = False

    def seconds_left(self, moment: float) -> int:
        """How long the rest will take at the pace so far; ``UNKNOWN`` at the beginning."""
        taken = moment - self.began
        if not self.done or taken < _GUESSED_AFTER:
            return UNKNOWN
        return max(1, round(taken * (self.total - self.done) / self.done)) if self.done < self.total else 0


class LongWork(QObject):
    """What takes long in one window. Whatever ends within a second is never shown."""

    told = Signal(str, int, int, int)
    hidden = Signal()
    idle = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` counts seconds."""
        super().__init__(parent)
        self._clock = clock
        self._running: list[Work] = []

    def begin(self, name: str, ticket: Ticket, *, asked: bool = True) -> Work:
        """A job went out with this ticket; ``name`` says what it does: "Exporting customers".

        Not ``asked``: nobody waits for it (today's backup), and quitting calls it off without a question.
        """
        work = Work(name, ticket, self._clock(), asked)
        self._running.append(work)
        QTimer.singleShot(theme.ms("progressAfterMs"), self, partial(self._show, work))
        return work

    def progress(self, work: Work, done: int, total: int) -> None:
        """It has come so far."""
        work.done, work.total = done, total
        self._tell()

    def end(self, work: Work) -> None:
        """It is over, however it ended."""
        if work not in self._running:
            return
        self._running.remove(work)
        if self._shown() is None:
            self.hidden.emit()
        self._tell()
        if not self._running:
            self.idle.emit()

    def names(self) -> list[str]:
        """What a person asked for and is under way, the oldest first."""
        return [work.name for work in self._running if work.asked]

    def cancel(self) -> None:
        """Call off what is shown."""
        shown = self._shown()
        if shown is not None:
            shown.ticket.cancel()

    def cancel_all(self) -> None:
        """Call off everything; ``idle`` tells when it has ended."""
        for work in list(self._running):
            work.ticket.cancel()

    def _show(self, work: Work) -> None:
        work.is_due = True
        self._tell()

    def _shown(self) -> Work | None:
        """The one that was begun last, among those that take longer than a second."""
        return next((work for work in reversed(self._running) if work.is_due), None)

    def _tell(self) -> None:
        work = self._shown()
        if work is not None:
            self.told.emit(work.name, work.done, work.total, work.seconds_left(self._clock()))
