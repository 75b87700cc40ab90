"""The recycle bin: find, restore, delete for good."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from database import backing_up, recycle_bin
from database.news import News
from database.recycle_bin import Bin, Binned, Picked
from models import BY_NAME
from resources.language import N_, _, ngettext
from ui import theme
from ui.prompts import Choice
from ui.session import Session
from ui.widgets.empty import EmptyState
from ui.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (N_("Kind"), N_("Item"), N_("Customer"), N_("Deleted by"), N_("Deleted at"))


class BinTable(QAbstractTableModel):
    """The top rows of what was deleted together."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Binned] = []

    def set_rows(self, rows: list[Binned]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """As many as were read."""
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
        """Texts; a sentence for screen readers."""
        cells = _cells(self.rows[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()] or "—"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(f"{_(name)}: {cell or '—'}" for name, cell in zip(COLUMNS, cells, strict=True))
        return None


class RecycleBinPage(QWidget):
    """Read when it is shown, and again when something was deleted or came back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._total = 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("recycleBinPage")
        theme.mark(self, part="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        edge = theme.space("xl")
        column.setContentsMargins(edge, theme.space("l"), edge, theme.space("m"))
        column.setSpacing(theme.space("m"))
        title = QLabel(_("Recycle bin"))
        theme.mark(title, text_role="h2")
        column.addWidget(title)
        column.addLayout(self._build_bar())
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # first: without a parent the table would be a window of its own
        self._table = Table()
        self._table.setObjectName("recycleBinTable")
        self._table.setAccessibleName(_("Recycle bin"))
        self._table.setSortingEnabled(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._rows = BinTable()
        self._rows.setParent(self._table)
        self._table.setModel(self._rows)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        for section in range(len(COLUMNS)):
            wide = section in (1, 2)
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(section, mode.Stretch if wide else mode.ResizeToContents)
        self._nothing = EmptyState()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nothing)
        self._more = QLabel()
        self._more.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self._more, text_role="caption")
        column.addWidget(self._more)

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(theme.space("m"))
        self._find = QLineEdit()
        self._find.setObjectName("recycleBinFindEdit")
        self._find.setPlaceholderText(_("Find by name"))
        self._find.setAccessibleName(_("Find by name"))
        self._find.setClearButtonEnabled(True)
        self._restore = _button("restoreButton", _("Restore"), "undo-2")
        self._purge = _button("purgeButton", _("Delete for good…"), "trash-2", "danger")
        self._empty = _button("emptyBinButton", _("Empty the recycle bin…"), "trash-2", "danger")
        bar.addWidget(self._find, 1)
        bar.addStretch(1)
        for button in (self._restore, self._purge, self._empty):
            bar.addWidget(button)
        return bar

    def _connect(self) -> None:
        self._find.textChanged.connect(lambda: self.refresh(theme.ms("searchDebounceMs")))
        self._restore.clicked.connect(self.restore_chosen)
        self._purge.clicked.connect(self.purge_chosen)
        self._empty.clicked.connect(self.empty)
        self._table.selectionModel().selectionChanged.connect(self._allow)
        self._rows.modelReset.connect(self._allow)
        self._session.written.connect(self._hear)
        self.refresh()

    def refresh(self, wait: int = 0) -> None:
        """Read the bin again."""
        language, find = self._session.language, self._find.text().strip()
        self._session.read("recycle bin", recycle_bin.contents, language, find, done=self._show, wait=wait)

    def restore_chosen(self) -> None:
        """Out of the bin, with all that went with them."""
        picked = self._picked()
        if picked:
            self._session.write(recycle_bin.restore, picked, self._session.me, self._session.now())

    def purge_chosen(self) -> None:
        """For good, after a question with numbers."""
        picked = self._picked()
        if picked:
            self._count(picked)

    def empty(self) -> None:
        """Everything, for good, after a question with numbers."""
        self._count(None)

    def focus_find(self) -> None:
        """Ctrl+F."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def focus_content(self) -> None:
        """Into the list."""
        (self._stack.currentWidget() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to delete for good; Esc clears the find box."""
        if event.key() == Qt.Key.Key_Delete and self._table.hasFocus():
            self.purge_chosen()
        elif event.key() == Qt.Key.Key_Escape and self._find.text():
            self._find.clear()
        else:
            super().keyPressEvent(event)

    def _count(self, picked: Picked | None) -> None:
        def counted(counts: dict[str, int]) -> None:
            self._ask(counts, picked)

        self._session.read("recycle bin counts", recycle_bin.count_with, picked, done=counted, owner=self)

    def _ask(self, counts: dict[str, int], picked: Picked | None) -> None:
        if not counts:
            return
        title = _("Empty the recycle bin?") if picked is None else _("Delete for good?")
        choices = [
            Choice("backup", _("Back up first"), "ghost"),
            Choice("purge", _("Delete for good"), "danger", "trash-2"),
        ]
        answer = self._session.prompts.choose(title, _numbers(counts), choices)
        if answer == "backup":
            self._session.write(
                backing_up.make_now, self._session.now(), done=lambda _made: self._count(picked)
            )
        elif answer == "purge":
            job, args = (recycle_bin.empty, ()) if picked is None else (recycle_bin.purge, (picked,))
            self._session.write(job, *args, self._session.me, self._session.now())

    def _picked(self) -> Picked:
        lines = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        return [(self._rows.rows[line].table, self._rows.rows[line].id) for line in lines]

    def _hear(self, _news: News) -> None:
        self.refresh()

    def _show(self, found: Bin) -> None:
        kept = set(self._picked())
        line = self._table.currentIndex().row()
        self._rows.set_rows(found.rows)
        self._total = found.total
        self._choose(kept, line)
        if self._find.text().strip():
            self._nothing.show_message(_("Nothing of this name in the recycle bin"), icon="search-x")
        else:
            self._nothing.show_message(
                _("The recycle bin is empty"),
                _("What is deleted lies here until the bin is emptied."),
                icon="trash-2",
            )
        self._stack.setCurrentIndex(0 if found.rows else 1)
        left_out = found.total - len(found.rows)
        sentence = _("Only the newest {n} are shown. Type a name to find others.")
        self._more.setText(sentence.replace("{n}", f"{len(found.rows):,}") if left_out > 0 else "")
        self._more.setVisible(left_out > 0)
        self._allow()

    def _choose(self, kept: set[tuple[str, int]], line: int) -> None:
        """What was chosen stays chosen; when it has gone, the next row is."""
        lines = [n for n, one in enumerate(self._rows.rows) if (one.table, one.id) in kept]
        if not lines and line >= 0 and self._rows.rows:
            lines = [min(line, len(self._rows.rows) - 1)]
        for number, one in enumerate(lines):
            flag = self._table.selectionModel().SelectionFlag
            how = (flag.ClearAndSelect if number == 0 else flag.Select) | flag.Rows
            self._table.selectionModel().setCurrentIndex(self._rows.index(one, 0), how)

    def _allow(self) -> None:
        chosen = bool(self._table.selectionModel().selectedRows())
        if not chosen and any(one.hasFocus() for one in (self._restore, self._purge, self._empty)):
            self.focus_content()  # Qt would move it on, out of the page
        self._restore.setEnabled(chosen)
        self._purge.setEnabled(chosen)
        self._empty.setEnabled(self._total > 0)


def _cells(row: Binned) -> tuple[str, ...]:
    return _(BY_NAME[row.table].nouns[0]), row.name, row.customer, row.who, _when(row.at)


def _when(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"


def _numbers(counts: dict[str, int]) -> str:
    """What goes, in numbers, and that it cannot be undone."""
    parts = [f"{count:,} {_(BY_NAME[table].nouns[count != 1])}" for table, count in counts.items()]
    total = sum(counts.values())
    sentence = ngettext(
        "{n} record will be deleted for good and cannot be brought back:",
        "{n} records will be deleted for good and cannot be brought back:",
        total,
    )
    listed = "\n".join(f"· {part}" for part in parts)
    return f"{sentence.replace('{n}', f'{total:,}')}\n{listed}"


def _button(name: str, text: str, icon: str, role: str = "normal") -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    theme.mark(button, role=role)
    theme.set_icon(button, icon, "danger" if role == "danger" else "text2")
    return button
