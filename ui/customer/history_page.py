"""The history of a customer: who changed what, and one value put back."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from database import history
from database.history import Entry
from database.page import Page
from models import BY_NAME
from resources.language import N_, _
from ui import theme
from ui.session import Session

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (N_("When"), N_("Who"), N_("Record"), N_("Field"), N_("Before"), N_("After"))


class HistoryTable(QAbstractTableModel):
    """One line for each field that changed."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def set_entries(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def add_entries(self, entries: list[Entry]) -> None:
        """Show older entries below."""
        first = len(self.entries)
        if entries:
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self.entries += entries
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """As many as were read."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Their names."""
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return _(COLUMNS[section]) if wanted else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Texts; a sentence for screen readers."""
        cells = self._cells(self.entries[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return " ".join(cells[index.column()].split()) or "—"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(f"{_(name)}: {cell or '—'}" for name, cell in zip(COLUMNS, cells, strict=True))
        return None

    def _cells(self, entry: Entry) -> tuple[str, ...]:
        record = f"{_(BY_NAME[entry.table].nouns[0])} {entry.row_name}"
        after = (
            _("New") if entry.kind == "new" else _("Deleted for good") if entry.kind == "gone" else entry.new
        )
        return (f"{entry.at:%Y-%m-%d %H:%M}", entry.who, record, _(entry.label), entry.old, after)


class HistoryPage(QWidget):
    """Read when it is shown first, a page at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._uid: str | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("historyPage")
        theme.mark(self, part="surface")
        column = QVBoxLayout(self)
        edge = theme.space("xl")
        column.setContentsMargins(edge, theme.space("m"), edge, theme.space("m"))
        bar = QHBoxLayout()
        self._put_back = QPushButton(_("Put this value back"))
        self._put_back.setObjectName("putBackButton")
        theme.set_icon(self._put_back, "undo-2")
        self._put_back.setEnabled(False)
        self._older = QPushButton(_("Show older"))
        self._older.setObjectName("olderHistoryButton")
        theme.mark(self._older, role="ghost")
        bar.addWidget(self._put_back)
        bar.addStretch(1)
        bar.addWidget(self._older)
        column.addLayout(bar)
        self._table = QTableView()
        self._table.setObjectName("historyTable")
        self._table.setAccessibleName(_("History"))
        self._rows = HistoryTable()
        self._rows.setParent(self._table)
        self._table.setModel(self._rows)
        self._table.setShowGrid(False)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(theme.size("tableRow"))
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        column.addWidget(self._table)

    def _connect(self) -> None:
        self._put_back.clicked.connect(self.put_back)
        self._older.clicked.connect(self._read_older)
        self._table.selectionModel().selectionChanged.connect(self._allow)

    def show_page(self, page: Page) -> None:
        """Read the history of a customer."""
        self._uid = str(page.row["uid"])
        self._session.read("history", history.of_customer, self._uid, self._session.language, done=self._show)

    def put_back(self) -> None:
        """Give the chosen field the value that it had before."""
        entry = self._chosen()
        if entry is not None and entry.kind == "change":
            self._session.write(history.put_back, entry, self._session.me, self._session.now())

    def _show(self, entries: list[Entry]) -> None:
        self._rows.set_entries(entries)
        self._table.resizeColumnsToContents()
        for column in range(len(COLUMNS) - 1):
            self._table.setColumnWidth(
                column, min(self._table.columnWidth(column), theme.size("leftPane.min"))
            )
        self._older.setEnabled(len({entry.change for entry in entries}) >= history.PAGE)
        self._allow()

    def _read_older(self) -> None:
        if self._uid and self._rows.entries:
            last = self._rows.entries[-1].change
            language = self._session.language
            self._session.read(
                "history", history.of_customer, self._uid, language, last, done=self._show_older
            )

    def _show_older(self, entries: list[Entry]) -> None:
        self._rows.add_entries(entries)
        self._older.setEnabled(len({entry.change for entry in entries}) >= history.PAGE)

    def _chosen(self) -> Entry | None:
        line = self._table.currentIndex().row()
        return self._rows.entries[line] if 0 <= line < len(self._rows.entries) else None

    def _allow(self) -> None:
        entry = self._chosen()
        self._put_back.setEnabled(entry is not None and entry.kind == "change")
