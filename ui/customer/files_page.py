"""The files of a customer: added by button or by dropping them here, opened as a private copy, saved elsewhere."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton

from database import attachments
from database.page import Page
from models import Attachment
from resources.language import _
from ui import theme
from ui.customer.record_tab import RecordTab
from ui.session import Session


class FilesPage(RecordTab):
    """A record tab whose Add chooses files, and whose panel holds kind and notes.

    Signals: those of ``RecordTab``; ``opened(str)`` with the path of the private copy.
    """

    opened = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(
            Attachment,
            session,
            "file",
            _("Add files…"),
            _("No files yet. Add contracts, licences, photos, or drop them here."),
        )
        self.setAcceptDrops(True)

    def _build(self) -> None:
        super()._build()
        self._launch = QPushButton(_("Open"))
        self._launch.setObjectName("openFileButton")
        self._keep = QPushButton(_("Save as…"))
        self._keep.setObjectName("saveFileButton")
        for place, (button, icon) in enumerate(
            ((self._launch, "square-arrow-out-up-right"), (self._keep, "file-down")), 1
        ):
            theme.mark(button, role="ghost")
            theme.set_icon(button, icon)
            self.bar.insertWidget(place, button)

    def _connect(self) -> None:
        super()._connect()
        self._launch.clicked.connect(self.launch)
        self._keep.clicked.connect(self.save_as)

    def add(self) -> None:
        """Choose files and take them in."""
        if self.may_add():
            self.take(self._session.prompts.choose_open_many(_("Add files")))

    def take(self, paths: list[Path]) -> None:
        """Take files in, as one batch."""
        if paths and self._page is not None:
            me, now = self._session.me, self._session.now()
            self._session.write(attachments.attach, self._page.id, paths, me, now)

    def launch(self) -> None:
        """Open a private copy in the person's own program, after asking: a file may do anything."""
        name = self._chosen_name()
        text = _("“{name}” is opened in its own program, as a copy. Only open files that you trust.")
        prompts = self._session.prompts
        if name and prompts.confirm(_("Open this file?"), text.replace("{name}", name), _("Open")):
            self._session.read("file", attachments.private_copy, self._chosen_id(), done=self._opened)

    def save_as(self) -> None:
        """A copy where the person wants it."""
        name = self._chosen_name()
        if not name:
            return
        target = self._session.prompts.choose_save(_("Save as"), attachments.safe_name(name))
        if target is not None:
            said = _("Saved as {file}").replace("{file}", target.name)
            self._session.read(
                "file",
                attachments.copy_to,
                self._chosen_id(),
                target,
                done=lambda _done: self._session.done.emit(said, 0),
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if event.mimeData().hasUrls() and self.may_add():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def show_page(self, page: Page) -> None:
        """Show the files of a customer."""
        super().show_page(page)
        for button in (self._launch, self._keep):
            button.setEnabled(bool(self._rows.rows))

    def _opened(self, copy: Path) -> None:
        self.opened.emit(str(copy))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _chosen(self) -> QModelIndex:
        return self._table.currentIndex()

    def _chosen_name(self) -> str:
        line = self._chosen().row()
        return str(self._rows.rows[line]["file_name"]) if 0 <= line < len(self._rows.rows) else ""

    def _chosen_id(self) -> int:
        return int(self._rows.rows[self._chosen().row()]["id"])
