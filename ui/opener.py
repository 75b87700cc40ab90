"""Opens a file behind the window: threads, waiting saves, who is working; then hands over a ``Session``.

Signals: ``opened(Session, Delivery | None)``, ``refused(path, Exception)``, ``making(done, total)`` while sample data
are made.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from database.backup import replace_broken
from database.lookups import Lookups
from database.outbox import Delivery
from database.threads import Store
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
    making = Signal(int, int)

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

    def open(self, wish: Wish) -> None:
        """Let go of the file that is open, and open another one."""
        self.close()
        if wish.restore is not None:
            self._restore(wish)
            return
        store = Store(wish.path, now=self.now, create=wish.create, read_only=wish.read_only)
        relay = Relay(store.write, self)
        self._store, self._relay = store, relay
        opened = store.open()

        def ready(delivery: Delivery | None) -> None:
            self._begin(store, relay, wish, delivery)

        relay.ask(None, opened.result, done=ready, failed=lambda error: self._refuse(wish.path, error))

    def _restore(self, wish: Wish) -> None:
        """A backup in the place of a broken file, and then open that."""
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
        if self._relay is not None:
            self._relay.deleteLater()
            self._relay = None
        if self._store is not None:
            store, self._store = self._store, None
            store.close()

    def _begin(self, store: Store, relay: Relay, wish: Wish, delivery: Delivery | None) -> None:
        def prepare() -> tuple[int, Lookups, int]:
            found = begin(store, wish.user, self.system_name, self.language, wish.newcomer)
            if not wish.sample:
                return found
            from exchange import demo

            demo.fill(found[0], self.now(), customers=wish.sample, progress=self._progress)
            return begin(store, wish.user, self.system_name, self.language)

        def ready(found: tuple[int, Lookups, int]) -> None:
            if store is not self._store:
                return
            me, lookups, newest = found
            session = Session(
                store,
                self.prompts,
                self.now,
                me=me,
                language=self.language,
                lookups=lookups,
                newest=newest,
                parent=self,
            )
            self.opened.emit(session, delivery)

        if store is not self._store:
            return  # somebody wished for another file meanwhile
        relay.ask(None, prepare, done=ready, failed=lambda error: self._refuse(wish.path, error))

    def _progress(self, done: int, total: int) -> None:
        self.making.emit(done, total)

    def _refuse(self, path: Path, error: Exception) -> None:
        self.close()
        self.refused.emit(path, error)
