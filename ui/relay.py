"""The one bridge between the threads of the file and the window (DESIGN 2.4).

The window asks; a job runs on a thread of the file; the answer comes back on the window's own thread, unless nobody
wants it any more. Nothing here knows the database: a ``Relay`` is given the function that takes jobs, such as
``Store.read``.
"""

import threading
import time
from collections.abc import Callable, Hashable
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

Job = Callable[..., Any]
Submit = Callable[[Callable[[], Any]], "Future[Any]"]

SLOW_MS: Final = 250  # until then nobody needs to be told that something is coming
_REPORT_EVERY: Final = 0.1  # seconds between two words on progress


class Stopped(Exception):
    """Raised inside a job that was cancelled, out of its word on progress: it undoes its own work and ends."""


class Ticket:
    """One question under way. It may be cancelled from any thread, any number of times."""

    def __init__(self, key: Hashable | None, owner: QObject | None) -> None:
        self.key = key
        self._owner = owner
        self._off = threading.Event()
        self._told = float("-inf")
        self._tell: Callable[[int, int], None] | None = None
        self.dropped = False  # nobody wants to hear of it any more
        self.future: Future[Any] | None = None
        self.done: Callable[[Any], object] | None = None
        self.failed: Callable[[Exception], object] | None = None
        self.stopped: Callable[[], object] | None = None
        self.progress: Callable[[int, int], object] | None = None

    @property
    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self._off.is_set()

    @property
    def wanted(self) -> bool:
        """Whether the one who asked is still there."""
        return self._owner is None or isValid(self._owner)

    def cancel(self) -> None:
        """Call it off: a job that waits never starts, one that reports its progress ends at its next word."""
        self._off.set()
        if self.future is not None:
            self.future.cancel()

    def let_go(self) -> None:
        """Hold nobody any more: the future, which knows its ticket, would keep a closed window alive."""
        self._owner = self._tell = None
        self.done = self.failed = self.stopped = self.progress = None

    def report(self, done: int, total: int) -> None:
        """A job's word on its progress; on the job's thread. Raises ``Stopped`` when the ticket was cancelled."""
        if self.cancelled:
            raise Stopped
        moment = time.monotonic()
        if self._tell is not None and (moment - self._told >= _REPORT_EVERY or done >= total):
            self._told = moment
            self._tell(done, total)


class _Line:
    """The way from other threads to a relay, cut before the relay dies: to emit on a dying object is a crash."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_cut = False

    def cut(self, _object: object = None) -> None:
        """Wait for who is just speaking, and let nobody speak any more."""
        with self._lock:
            self._is_cut = True

    def say(self, emit: Callable[..., object], *arguments: Any) -> None:
        """Emit, from any thread, if there is still somebody to hear it."""
        with self._lock, suppress(RuntimeError):  # Qt's word for one that went without saying so
            if not self._is_cut:
                emit(*arguments)


class Relay(QObject):
    """Hands questions to the file and answers to the window.

    Signals: ``failed`` with an error for which nobody gave a function; ``busy_changed`` when the first question goes
    out and when the last answer has come.
    """

    failed = Signal(object)
    busy_changed = Signal(bool)
    _answered = Signal(object)
    _posted = Signal(object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, submit: Submit, parent: QObject | None = None) -> None:
        """``submit`` takes a function without arguments and gives the future of what it returns."""
        super().__init__(parent)
        self._submit = submit
        self._latest: dict[Hashable, Ticket] = {}
        self._open: set[Ticket] = set()
        self._line = _Line()
        self._connect()

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._answered.connect(self._deliver, queued)
        self._posted.connect(self._call, queued)
        self._progressed.connect(self._show_progress, queued)
        self.destroyed.connect(self._line.cut)

    def ask(
        self,
        key: Hashable | None,
        job: Job,
        *arguments: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
        stopped: Callable[[], object] | None = None,
        slow: Callable[[], object] | None = None,
        wait: int = 0,
        owner: QObject | None = None,
    ) -> Ticket:
        """Run ``job(*arguments)`` over there, and give what it returns to ``done`` here.

        key: a newer question with the same key takes the place of this one, whose answer is then dropped. None is
            for what must never be dropped: everything that writes.
        failed: gets the error; without it the signal ``failed`` does.
        progress: makes the job be called with ``progress=``, a function of (done, total); this one then hears some of
            these words, here.
        stopped: called when the ticket was cancelled and the job has ended. Not called when a newer question came.
        slow: called once if there is no answer after a quarter of a second (time to show a skeleton).
        wait: milliseconds to hold the question back; with a key this is a pause in typing.
        owner: whose death makes the answer unwanted; by default the object whose method ``done`` is.

        All functions are called on this object's thread, never before ``ask`` has returned.
        """
        ticket = Ticket(key, owner or _owner_of(done) or _owner_of(failed))
        ticket.done, ticket.failed, ticket.stopped, ticket.progress = done, failed, stopped, progress
        if progress is not None:
            ticket._tell = partial(self._line.say, self._progressed.emit, ticket)
            job = partial(job, progress=ticket.report)
        if key is not None:
            self._replace(key, ticket)
        self._keep(ticket)
        call = partial(job, *arguments)
        if wait:
            QTimer.singleShot(wait, self, partial(self._send, ticket, call))
        else:
            self._send(ticket, call)
        if slow is not None:
            QTimer.singleShot(wait + SLOW_MS, self, partial(self._tell_slow, ticket, slow))
        return ticket

    def drop(self, key: Hashable) -> None:
        """Nobody wants the answer to the question with this key any more."""
        if ticket := self._latest.pop(key, None):
            ticket.dropped = True
            ticket.cancel()

    def on_gui(self, function: Callable[..., object]) -> Callable[..., None]:
        """A function for other threads to call: it has ``function`` called here, a little later."""
        line, emit = self._line, self._posted.emit

        def post(*arguments: Any) -> None:
            line.say(emit, function, arguments)

        return post

    def is_idle(self) -> bool:
        """Whether every question has its answer."""
        return not self._open

    def _replace(self, key: Hashable, ticket: Ticket) -> None:
        self.drop(key)
        self._latest[key] = ticket

    def _keep(self, ticket: Ticket) -> None:
        self._open.add(ticket)
        if len(self._open) == 1:
            self.busy_changed.emit(True)

    def _forget(self, ticket: Ticket) -> None:
        self._open.discard(ticket)
        if self._latest.get(ticket.key) is ticket:
            del self._latest[ticket.key]
        if not self._open:
            self.busy_changed.emit(False)

    def _send(self, ticket: Ticket, call: Callable[[], Any]) -> None:
        if ticket.cancelled or not ticket.wanted:
            self._answered.emit(ticket)
            return
        ticket.future = self._submit(call)
        ticket.future.add_done_callback(partial(_hear, self._line, self._answered.emit, ticket))
        if ticket.cancelled:  # by another thread, meanwhile
            ticket.future.cancel()

    def _deliver(self, ticket: Ticket) -> None:
        try:
            self._answer(ticket)
        finally:
            ticket.let_go()

    def _answer(self, ticket: Ticket) -> None:
        self._forget(ticket)
        if ticket.dropped or not ticket.wanted:
            return
        try:
            answer = _result(ticket)
        except (CancelledError, Stopped):
            if ticket.stopped is not None:
                ticket.stopped()
        except Exception as error:  # noqa: BLE001 -- whatever it is belongs to whoever asked
            if ticket.failed is None:
                self.failed.emit(error)
            else:
                ticket.failed(error)
        else:
            # Also when it was cancelled too late: what has been done must be said.
            if ticket.done is not None:
                ticket.done(answer)

    def _show_progress(self, ticket: Ticket, done: int, total: int) -> None:
        if ticket.progress is not None and self._is_current(ticket):
            ticket.progress(done, total)

    def _tell_slow(self, ticket: Ticket, slow: Callable[[], object]) -> None:
        if self._is_current(ticket):
            slow()

    def _is_current(self, ticket: Ticket) -> bool:
        return ticket in self._open and ticket.wanted and not ticket.cancelled

    def _call(self, function: Callable[..., object], arguments: tuple[Any, ...]) -> None:
        owner = _owner_of(function)
        if owner is None or isValid(owner):
            function(*arguments)


def _hear(line: _Line, emit: Callable[..., object], ticket: Ticket, _future: "Future[Any]") -> None:
    """A job has ended; on its thread."""
    line.say(emit, ticket)


def _result(ticket: Ticket) -> Any:
    """What the job returned. Raises what it raised, ``Stopped`` for one that never started."""
    if ticket.future is None:
        raise Stopped
    return ticket.future.result()


def _owner_of(function: Callable[..., object] | None) -> QObject | None:
    """The QObject whose method this is, if it is one's."""
    owner = getattr(function, "__self__", None)
    return owner if isinstance(owner, QObject) else None
