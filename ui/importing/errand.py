"""The jobs of the import's window on their way, one at a time; nobody hears of one whose place another has taken."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.importing.progress import ImportProgress
from ui.relay import Ticket
from ui.session import Session

Then = Callable[[Any], object]


class Errand(QObject):
    """Holds what is to be done with the answer, until it is dropped or answered."""

    def __init__(
        self,
        parent: QObject,
        then: Then,
        failed: Callable[[Exception], object],
        stopped: Callable[[], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._then: Then | None = then
        self._failed: Callable[[Exception], object] | None = failed
        self._stopped, self._progress = stopped, progress
        self.ticket: Ticket | None = None

    def drop(self) -> None:
        """Call it off; nothing that was given is called any more."""
        self._let_go()
        self.cancel()

    def cancel(self) -> None:
        """Call it off, and hear of it."""
        if self.ticket is not None:
            self.ticket.cancel()

    def done(self, answer: Any) -> None:
        """The job has ended well."""
        then = self._then
        self._let_go()
        if then is not None:
            then(answer)

    def failed(self, error: Exception) -> None:
        """The job has not."""
        failed = self._failed
        self._let_go()
        if failed is not None:
            failed(error)

    def stopped(self) -> None:
        """The job was called off in time."""
        stopped = self._stopped
        self._let_go()
        if stopped is not None:
            stopped()

    def progress(self, done: int, total: int) -> None:
        """It has come so far."""
        if self._progress is not None:
            self._progress(done, total)

    def _let_go(self) -> None:
        self._then = self._failed = self._stopped = self._progress = None
        self.deleteLater()


class Errands(QObject):
    """One errand at a time, with its progress on a line of the window.

    Signals: ``ended()`` after one has ended, and whoever asked has heard of it.
    """

    ended = Signal()

    def __init__(self, session: Session, progress: ImportProgress, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._progress = session, progress
        self._now: Errand | None = None
        progress.cancel_requested.connect(self.stop)

    def is_busy(self) -> bool:
        """Whether one is under way."""
        return self._now is not None

    def ask(
        self,
        work: str,
        job: Callable[..., Any],
        *args: Any,
        done: Then,
        failed: Callable[[Exception], object],
        stopped: Callable[[], object] | None = None,
        writes: bool = False,
    ) -> None:
        """Send a job; it takes the place of the one before. Without ``work`` it is too short to be named."""
        self.drop()
        parts = self._ended(done), self._ended(failed), self._ended(stopped)
        errand = self._now = Errand(self, *parts, self._progress.advance)
        if not work:
            errand.ticket = self._session.working.ask(
                None, job, *args, done=errand.done, failed=errand.failed, stopped=errand.stopped
            )
            return
        self._progress.begin(work)
        send = self._session.write_long if writes else self._session.read_long
        errand.ticket = send(
            work,
            job,
            *args,
            done=errand.done,
            failed=errand.failed,
            stopped=errand.stopped,
            progress=errand.progress,
        )

    def drop(self) -> None:
        """Nobody wants to hear of what is under way."""
        errand, self._now = self._now, None
        if errand is not None:
            errand.drop()
        self._progress.end()

    def stop(self) -> None:
        """Cancel what is under way, and hear of its end."""
        if self._now is not None:
            self._progress.stopping()
            self._now.cancel()

    def _ended(self, then: Callable[..., object] | None) -> Callable[..., None]:
        def end(*found: Any) -> None:
            self._now = None
            self._progress.end()
            if then is not None:
                then(*found)
            self.ended.emit()

        return end
