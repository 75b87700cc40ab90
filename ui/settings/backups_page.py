"""The backups: what there is, one more now, and the way back."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from database import backing_up, backup_list
from database.backing_up import Made
from database.backup_list import Comparison, Listed, Listing
from models import BY_NAME
from resources.language import N_, _
from ui import theme
from ui.prompts import Choice
from ui.session import Session
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.table import Table
from ui.wording import file_size

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (N_("When"), N_("Why"), N_("Size"))
REASONS = {
    "daily": N_("Every day"),
    "asked": N_("Asked for"),
    "migration": N_("Before a new version"),
    "restore": N_("Before a restore"),
    "import": N_("Before an import"),
}


class BackupTable(QAbstractTableModel):
    """The newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Listed] = []

    def set_rows(self, rows: list[Listed]) -> None:
        """Show other backups."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """As many as there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Their names."""
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return _(COLUMNS[section]) if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts; the whole path as a tool tip; a sentence for screen readers."""
        row = self.rows[index.row()]
        cells = (_when(row.at), _(REASONS.get(row.reason, row.reason)), file_size(row.size))
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.path)
        return "; ".join(cells) if role == Qt.ItemDataRole.AccessibleTextRole else None


class BackupsPage(QWidget):
    """Read when it is made and after every backup.

    Signals: ``folder_requested()`` when another folder is wanted, ``restored()`` when the file has other contents.
    """

    folder_requested = Signal()
    restored = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.setObjectName("backupsPage")
        column = QVBoxLayout(self)
        edge = theme.space("xl")
        column.setContentsMargins(edge, edge - theme.space("xs"), edge, theme.space("l"))
        column.setSpacing(theme.space("m"))
        title = QLabel(_("Backups"))
        theme.mark(title, text_role="h2")
        column.addWidget(title)
        place = QHBoxLayout()
        self._folder = ElidedLabel()
        self._folder.setObjectName("backupFolderLabel")
        theme.mark(self._folder, text_role="label")
        self._other = QPushButton(_("Choose another folder…"))
        self._other.setObjectName("backupFolderButton")
        self._other.setAutoDefault(False)
        theme.mark(self._other, role="link")
        place.addWidget(self._folder, 1)
        place.addWidget(self._other)
        column.addLayout(place)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # first: without a parent what it holds would be a window of its own
        self._stack.addWidget(self._build_table())
        self._nothing = EmptyState()
        self._nothing.show_message(_("There is no backup yet"), icon="archive")
        self._stack.addWidget(self._nothing)
        column.addLayout(self._build_bar())

    def _build_table(self) -> Table:
        self._table = Table(dense=True)
        self._table.setObjectName("backupTable")
        self._table.setAccessibleName(_("Backups"))
        self._table.setSortingEnabled(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._rows = BackupTable()
        self._rows.setParent(self._table)
        self._table.setModel(self._rows)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return self._table

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(theme.space("m"))
        self._make = QPushButton(_("Back up now"))
        self._make.setObjectName("backUpButton")
        self._restore = QPushButton(_("Restore…"))
        self._restore.setObjectName("restoreBackupButton")
        for button, icon in ((self._make, "archive"), (self._restore, "history")):
            button.setAutoDefault(False)
            theme.set_icon(button, icon)
            bar.addWidget(button)
        self._said = QLabel()
        self._said.setObjectName("backupMessageLabel")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        theme.mark(self._said, text_role="caption")
        bar.addWidget(self._said, 1)
        self._restore.setEnabled(False)
        return bar

    def _connect(self) -> None:
        self._make.clicked.connect(self.back_up)
        self._restore.clicked.connect(self.restore_chosen)
        self._other.clicked.connect(self.folder_requested)
        self._table.selectionModel().selectionChanged.connect(self._allow)
        self._rows.modelReset.connect(self._allow)

    def refresh(self) -> None:
        """Look into the folder again."""
        self._session.read("backup list", backup_list.listing, done=self._show, failed=self._fail)

    def back_up(self) -> None:
        """One more, now."""
        self._busy(_("Backing up…"))
        self._session.write(backing_up.make_now, self._session.now(), done=self._made, failed=self._fail)

    def restore_chosen(self) -> None:
        """Put the chosen one into the file, after a question with numbers."""
        path = self._chosen()
        if path is not None:
            self._session.read("backup", backup_list.compare, path, done=self._ask, failed=self._fail)

    def _ask(self, found: Comparison) -> None:
        lines = [
            _("{kind}: {there} in the backup, {here} in the file now")
            .replace("{kind}", _(BY_NAME[table].nouns[1]))
            .replace("{there}", f"{count:,}")
            .replace("{here}", f"{found.here[table]:,}")
            for table, count in found.there.items()
        ]
        text = _(
            "The whole file goes back to that state, for all colleagues. The present state is backed up first."
        )
        choices = [Choice("restore", _("Restore"), "danger", "history")]
        if (
            self._session.prompts.choose(_("Restore this backup?"), "\n".join([text, *lines]), choices)
            != "restore"
        ):
            return
        self._busy(_("Restoring…"))
        forget = self._forget_sent
        self._session.write(
            backup_list.restore, found.path, self._session.now(), forget, done=self._done, failed=self._fail
        )

    def _forget_sent(self) -> None:
        """On the writing thread, to which the outbox belongs."""
        self._session.store.outbox.forget_sent()

    def _busy(self, text: str) -> None:
        theme.mark(self._said, text_role="caption")
        self._said.setText(text)
        self._make.setEnabled(False)
        self._restore.setEnabled(False)

    def _made(self, made: Made) -> None:
        self._said.setText(str(made.problem or _("Backed up and verified")))
        if made.problem is not None:
            theme.mark(self._said, text_role="error")
        self._free()

    def _done(self, _before: str) -> None:
        self._said.setText(_("Restored. The state before is the newest backup."))
        self._free()
        self._session.reload()
        self.restored.emit()

    def _fail(self, error: Exception) -> None:
        theme.mark(self._said, text_role="error")
        self._said.setText(str(error))
        self._make.setEnabled(True)
        self._allow()

    def _free(self) -> None:
        self._make.setEnabled(True)
        self.refresh()

    def _show(self, found: Listing) -> None:
        self._folder.set_text(str(found.folder))
        self._rows.set_rows(found.backups)
        self._stack.setCurrentIndex(0 if found.backups else 1)
        if found.backups:
            self._table.selectRow(0)

    def _chosen(self) -> Path | None:
        line = self._table.currentIndex().row()
        return self._rows.rows[line].path if 0 <= line < len(self._rows.rows) else None

    def _allow(self) -> None:
        self._restore.setEnabled(self._make.isEnabled() and self._chosen() is not None)


def _when(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
