"""Opens a file behind the window: threads, waiting saves, who is working; then hands over a ``Session``.

Signals: ``opened(Session, Delivery | None)``, ``refused(path, Exception)``.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from database.lookups import Lookups
from database.outbox import Delivery
from database.threads import Store
from resources.language import N_, UserError, _
from ui.long_work import LongWork, Work
from ui.prompts import Prompts
from ui.relay import Relay
from ui.session import Session, begin


@dataclass
class Wish:
    """How a file is to be opened: made when it is not there, filled with sample data, read only, as whom.

    ``restore`` is a backup whose contents take the place of a file that cannot be opened.
    """

    path: Path
    create: bool = False
    sample: int = 0
    read_only: bool = False
    user: str | None = None
    newcomer: bool = False
    restore: Path | None = None


class Opener(QObject):
    """Starts and ends the threads of one file at a time."""

    opened = Signal(object, object)
    refused = Signal(object, object)

    def __init__(
        self,
        prompts: Prompts,
        now: Callable[[], datetime],
        *,
        system_name: str,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.prompts, self.now = prompts, now
        self.system_name, self.language = system_name, language
        self._store: Store | None = None
        self._relay: Relay | None = None
        self._wish: Wish | None = None
        self.work = LongWork(self)
        self._making: Work | None = None

    def is_at(self, wish: Wish) -> bool:
        """Whether this very wish is being fulfilled."""
        return self._wish is wish

    def open(self, wish: Wish) -> None:
        """Let go of the file that is open, and open another one."""
        self.close()
        self._wish = wish
        if wish.restore is not None:
            self._restore(wish)
            return
        store = Store(wish.path, now=self.now, create=wish.create, read_only=wish.read_only)
        relay = Relay(store.write, self)
        self._store, self._relay = store, relay
        opened = store.open()

        def prepare(progress: Callable[[int, int], None]) -> tuple[Delivery | None, tuple[int, Lookups, int]]:
            delivery = opened.result()
            found = begin(store, wish.user, self.system_name, self.language, wish.newcomer)
            if wish.sample:
                from exchange import demo

                demo.fill(found[0], self.now(), customers=wish.sample, progress=progress)
                found = begin(store, wish.user, self.system_name, self.language)
            return delivery, found

        def ready(answer: tuple[Delivery | None, tuple[int, Lookups, int]]) -> None:
            self._end_work()
            if store is self._store:  # else somebody wished for another file meanwhile
                delivery, found = answer
                self.opened.emit(self._session(store, *found), delivery)

        def failed(error: Exception) -> None:
            self._end_work()
            self._refuse(wish.path, error)

        ticket = relay.ask(
            None,
            prepare,
            done=ready,
            failed=failed,
            stopped=lambda: failed(_stopped()),
            progress=self._progress,
        )
        if wish.sample:
            self._making = self.work.begin(_("Making sample data"), ticket)

    def _restore(self, wish: Wish) -> None:
        """A backup in the place of a broken file, and then open that."""
        from database.backup import replace_broken

        assert wish.restore is not None
        source = wish.restore
        thread = ThreadPoolExecutor(1, "guanxi-restore")
        self._relay = Relay(thread.submit, self)

        def ready(_aside: object) -> None:
            thread.shutdown(wait=False)
            self.open(replace(wish, restore=None, create=False))

        def failed(error: Exception) -> None:
            thread.shutdown(wait=False)
            self._refuse(wish.path, error)

        self._relay.ask(None, replace_broken, source, wish.path, self.now(), done=ready, failed=failed)

    def close(self) -> None:
        """End the threads; what they were asked to do is done first, but nobody hears of it any more."""
        self._wish = None
        self._end_work()
        if self._relay is not None:
            self._relay.deleteLater()
            self._relay = None
        if self._store is not None:
            store, self._store = self._store, None
            store.close()

    def _session(self, store: Store, me: int, lookups: Lookups, newest: int) -> Session:
        return Session(
            store,
            self.prompts,
            self.now,
            me=me,
            language=self.language,
            lookups=lookups,
            newest=newest,
            work=self.work,
            parent=self,
        )

    def _progress(self, done: int, total: int) -> None:
        if self._making is not None:
            self.work.progress(self._making, done, total)

    def _end_work(self) -> None:
        if self._making is not None:
            self.work.end(self._making)
            self._making = None

    def _refuse(self, path: Path, error: Exception) -> None:
        self.close()
        self.refused.emit(path, error)


def _stopped() -> UserError:
    return UserError(N_("Making sample data was stopped. The file is there, and empty."))
