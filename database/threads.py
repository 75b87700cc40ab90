"""The threads of a file: one writes and looks for news, one reads (DESIGN 2.4); a third one reads what takes long, and
is there once it is needed. No Qt here.

A job is a plain function that runs on one of the threads, inside its own connection, and returns finished plain
values. Whoever asked gets a ``Future``; the window turns it into a signal (ui/relay.py).
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from changes.rows import rows
from database import connection, errors, opening
from database.outbox import Delivery, Outbox
from database.places import outbox_folder
from database.schema import fact
from models import Change, db

Job = Callable[..., Any]


class _Task(NamedTuple):
    future: "Future[Any]"
    job: Job
    arguments: tuple[Any, ...]


class _Worker(threading.Thread):
    """Runs jobs one after the other on a connection of its own; ``idle`` runs when nothing came for a while."""

    def __init__(self, name: str, path: Path, begin: Job, idle: Job | None, pause: float) -> None:
        super().__init__(name=name, daemon=True)
        self.tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self.opened: Future[Any] = Future()
        self._path, self._begin, self._idle = path, begin, idle
        self.pause = pause

    def submit(self, job: Job, *arguments: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        self.tasks.put(_Task(future, job, arguments))
        return future

    def run(self) -> None:
        if not self._run(_Task(self.opened, self._begin, ())):
            self._refuse_all()
            return
        while True:
            try:
                task = self.tasks.get(timeout=self.pause if self._idle else None)
            except queue.Empty:
                assert self._idle
                self._run(_Task(Future(), self._idle, ()))
                continue
            if task is None:
                break
            self._run(task)
        opening.close()

    def _refuse_all(self) -> None:
        """The file did not open: everybody who asks is told why, until the end."""
        problem = self.opened.exception()
        while (task := self.tasks.get()) is not None:
            if task.future.set_running_or_notify_cancel():
                task.future.set_exception(problem)

    def _run(self, task: _Task) -> bool:
        if not task.future.set_running_or_notify_cancel():
            return True
        try:
            with errors.problems(self._path):
                result = task.job(*task.arguments)
        except BaseException as error:  # noqa: BLE001 -- whatever it is belongs to whoever asked
            task.future.set_exception(error)
            return False
        task.future.set_result(result)
        return True


class Store:
    """A file in use: ``read`` and ``write`` hand jobs to its threads.

    ``news`` is called on the writing thread with the id of the newest change, whenever another program has written.
    """

    POLL = 2.0

    def __init__(
        self, path: Path, *, now: Callable[[], datetime], create: bool = False, read_only: bool = False
    ) -> None:
        self.path, self.now, self.read_only = path, now, read_only
        self.news: Callable[[int], None] = lambda _: None
        self._create = create
        self._version = 0
        self._outbox: Outbox | None = None
        self._writer = _Worker("guanxi-write", path, self._open, self._look, self.POLL)
        self._reader = _Worker("guanxi-read", path, self._join, None, self.POLL)
        self._long: _Worker | None = None

    def open(self) -> "Future[Delivery | None]":
        """Start the threads. The future holds what became of saves that were waiting, or the file's problem."""
        self._writer.start()
        self._reader.start()
        return self._writer.opened

    def write(self, job: Job, *arguments: Any) -> "Future[Any]":
        """Run a job on the writing thread."""
        return self._writer.submit(job, *arguments)

    def read(self, job: Job, *arguments: Any) -> "Future[Any]":
        """Run a job on the reading thread."""
        return self._reader.submit(job, *arguments)

    def read_long(self, job: Job, *arguments: Any) -> "Future[Any]":
        """Run a job that reads for a long time, such as an export, on a thread of its own: customers still open."""
        if self._long is None:
            self._long = _Worker("guanxi-long", self.path, self._join, None, self.POLL)
            self._long.start()
        return self._long.submit(job, *arguments)

    @property
    def outbox(self) -> Outbox:
        """The saves that wait on this computer; only on the writing thread."""
        assert self._outbox is not None
        return self._outbox

    def close(self) -> None:
        """Let the threads finish what they have and end."""
        workers = [worker for worker in (self._long, self._reader, self._writer) if worker is not None]
        for worker in workers:
            worker.tasks.put(None)
        for worker in workers:
            if worker.is_alive():
                worker.join()

    def _open(self) -> Delivery | None:
        opening.open_(self.path, at=self.now(), create=self._create, read_only=self.read_only)
        self._version = _data_version()
        if self.read_only:
            return None
        self._outbox = Outbox(outbox_folder(fact("file_uid") or "unknown"))
        return self._outbox.deliver()

    def _join(self) -> None:
        """The reader opens after the writer, which alone makes and migrates."""
        self._writer.opened.result()
        connection.connect_again()

    def _look(self) -> None:
        version = _data_version()
        if version != self._version:
            self._version = version
            newest = rows(Change.select(Change.id).order_by(Change.id.desc()).limit(1))
            self.news(newest[0][0] if newest else 0)


def _data_version() -> int:
    return int(db.execute_sql("PRAGMA data_version").fetchone()[0])
