"""The drafts of the open file, as the window knows them: kept in memory, written behind its back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from database.drafts import Draft, Drafts, folder_of_file
from ui.relay import Relay
from ui.session import Session


class DraftKeeper(QObject):
    """One for each open file, found with ``DraftKeeper.of(session)``.

    Signals: ``ready`` when the drafts of earlier runs were read, ``changed`` when one came or went, ``written(uid,
    at)`` when one lies on the disk, ``failed(uid, reason)`` when it could not be written.
    """

    ready = Signal()
    changed = Signal()
    written = Signal(str, str)
    failed = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._known: dict[tuple[str, str], Draft] = {}
        self._waiting: set[tuple[str, str]] = set()
        self._drafts: Drafts | None = None
        self._relay: Relay | None = None
        self.is_ready = False
        session.read("drafts", folder_of_file, done=self._start)

    @classmethod
    def of(cls, session: Session) -> "DraftKeeper":
        """The keeper of an open file."""
        found = session.findChild(cls)
        return found if isinstance(found, cls) else cls(session)

    def pending(self) -> list[Draft]:
        """All drafts, the newest first."""
        return sorted(self._known.values(), key=lambda draft: draft.at, reverse=True)

    def customers(self) -> frozenset[int]:
        """The customers at which something waits: the tree shows a dot."""
        return frozenset(draft.customer for draft in self._known.values() if draft.customer is not None)

    def find(self, table: str, uid: str) -> Draft | None:
        """The draft of a record."""
        return self._known.get((table, uid))

    def put(self, draft: Draft) -> None:
        """Keep a draft; it is written at once."""
        key = (draft.table, draft.uid)
        new = key not in self._known
        self._known[key] = draft
        self._waiting.add(key)
        self._write()
        if new:
            self.changed.emit()

    def strike_off(self, table: str, uid: str) -> None:
        """Forget a draft."""
        if self._known.pop((table, uid), None) is not None:
            self._waiting.add((table, uid))
            self._write()
            self.changed.emit()

    def is_idle(self) -> bool:
        """Whether everything lies on the disk."""
        return self._relay is not None and self._relay.is_idle() and not self._waiting

    def close(self) -> None:
        """Write what waits, and end the thread: before the program ends."""
        if self._drafts is not None:
            self._write()
            self._drafts.close()
            self._drafts = self._relay = None

    def _start(self, folder: Path) -> None:
        self._drafts = Drafts(folder)
        self._relay = Relay(self._drafts.submit, self)
        self._relay.ask(None, self._drafts.pending, done=self._take)

    def _take(self, found: list[Draft]) -> None:
        for draft in found:
            key = (draft.table, draft.uid)
            if key not in self._waiting:
                self._known[key] = draft
        self.is_ready = True
        self._write()
        self.ready.emit()
        self.changed.emit()

    def _write(self) -> None:
        if self._drafts is None or self._relay is None or not self.is_ready:
            return
        for table, uid in sorted(self._waiting):
            draft = self._known.get((table, uid))
            if draft is None:
                self._relay.ask(None, self._drafts.strike_off, table, uid, failed=lambda _error: None)
            else:
                tell = partial(self._tell_failed, uid)
                self._relay.ask(None, self._drafts.put, draft, done=self._tell, failed=tell)
        self._waiting.clear()

    def _tell(self, draft: Draft) -> None:
        self.written.emit(draft.uid, draft.at)

    def _tell_failed(self, uid: str, error: Exception) -> None:
        self.failed.emit(uid, str(error))
