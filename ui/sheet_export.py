"""The export of what a list shows: asks where to, works behind the window, says how far it is, can be stopped."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from resources.language import UserError, _, ngettext
from ui.relay import Ticket
from ui.session import Session


class SheetExport(QObject):
    """One export at a time, on a thread of its own: customers open and saves are saved meanwhile.

    Signals: ``progressed(done, total)``; ``ended()`` however it ended.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._ticket: Ticket | None = None

    def is_running(self) -> bool:
        """Whether an export is under way."""
        return self._ticket is not None

    def start(self, names: Sequence[str], ids: Sequence[int]) -> None:
        """Ask for a file, and write these columns of these customers into it."""
        if self._ticket or not ids:
            return
        filters = f"{_('Excel workbook')} (*.xlsx);;{_('CSV, for any spreadsheet')} (*.csv)"
        path = self._session.prompts.choose_save(_("Export customers"), _("Customers"), filters, "xlsx")
        if path is None:
            return
        self._count = len(ids)
        from exchange.chosen import export_chosen

        self._ticket = self._session.read_long(
            _("Exporting customers"),
            export_chosen,
            list(names),
            list(ids),
            path,
            self._session.language,
            done=self._done,
            failed=self._failed,
            progress=self.progressed.emit,
            stopped=self._stopped,
        )
        self.progressed.emit(0, len(ids))

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        if self._ticket:
            self._ticket.cancel()

    def _done(self, name: str) -> None:
        said = ngettext(
            "Exported {count} customer to {file}", "Exported {count} customers to {file}", self._count
        )
        self._end(said.replace("{count}", f"{self._count:,}").replace("{file}", name))

    def _stopped(self) -> None:
        self._end(_("Export stopped. No file was written."))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._end("")
            raise error
        self._end("")
        self._session.failed.emit(str(error))

    def _end(self, said: str) -> None:
        self._ticket = None
        self.ended.emit()
        if said:
            self._session.done.emit(said, 0)
