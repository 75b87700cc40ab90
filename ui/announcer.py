"""What the window says by itself, in toast and status bar: what was saved, what went wrong, the last backup."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from database.outbox import Delivery
from resources.language import _, ngettext
from ui.session import Session
from ui.status_bar import StatusBar
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from changes.undo import Undone
    from database.backup import Backup

LATE = 7
"""Days after which a backup is old."""


class Announcer(QObject):
    """Turns what a session reports into a toast and a line in the status bar."""

    def __init__(self, toast: Toast, status: StatusBar, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._toast, self._status, self._now = toast, status, now
        self._session: Session | None = None

    def follow(self, session: Session | None) -> None:
        """Speak for the session of the open file."""
        self._session = session
        if session is not None:
            session.done.connect(self.tell)
            session.failed.connect(self.complain)
            session.undo_left.connect(self._tell_left)

    def tell(self, sentence: str, batch: int = 0) -> None:
        """Something is done; with a batch, the toast offers to undo it."""
        self._status.say(sentence)
        self._toast.show_message(sentence, undo=bool(batch))

    def complain(self, sentence: str) -> None:
        """Something went wrong."""
        self._status.say(sentence, problem=True)
        self._toast.show_message(sentence, tone="warning")

    def remind(self, sentence: str) -> None:
        """A moment has come that the system could not tell of."""
        self._toast.show_message(sentence, tone="info")

    def tell_delivery(self, delivery: Delivery | None) -> None:
        """What had waited on this computer and is in the file now."""
        if delivery and delivery.written:
            count = len(delivery.written)
            sentence = ngettext(
                "{n} save that was waiting is now in the file.",
                "{n} saves that were waiting are now in the file.",
                count,
            )
            self.tell(sentence.replace("{n}", str(count)))

        for save, problem in delivery.held if delivery else ():
            if isinstance(problem, Exception):
                sentence = _("A save of {when} that waited on this computer does not fit the file: {reason}")
                self.complain(sentence.replace("{when}", save.at).replace("{reason}", str(problem)))

    def tell_backup(self) -> None:
        """When the last backup was, in the status bar."""
        from database import backup

        if self._session is not None:
            self._session.read("backups", backup.newest, done=self._backup_read)

    def _backup_read(self, newest: "Backup | None") -> None:
        if newest is None:
            self._status.show_backup(_("No backup yet"), late=True)
            return
        days = (self._now().astimezone(UTC) - newest.at).days
        when = newest.at.astimezone().strftime("%Y-%m-%d %H:%M")
        self._status.show_backup(_("Backup {when}").replace("{when}", when), late=days > LATE)

    def _tell_left(self, undone: "Undone") -> None:
        count = len(undone.left)
        sentence = ngettext(
            "{n} value has changed since and was left as it is.",
            "{n} values have changed since and were left as they are.",
            count,
        )
        self._toast.show_message(sentence.replace("{n}", str(count)), tone="warning")
