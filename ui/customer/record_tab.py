"""A tab with a table and a panel at its right: contacts, competitors, and every other small table of a customer."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from database import actions
from database.page import Page
from models import Record, Row
from resources.language import _
from ui import theme
from ui.customer.record_table import RecordTable
from ui.forms.record_panel import RecordPanel
from ui.session import Session
from ui.widgets.empty import EmptyState

NARROW = 760


class RecordTab(QWidget):
    """The list stays visible beside the panel; below 760 px the panel covers it (GUIDE 3).

    Signals: ``count_changed(int)``; ``clashed(Save, Outcome)`` and ``manage_requested(dictionary)`` of the panel.
    """

    count_changed = Signal(int)
    clashed = Signal(object, object)
    manage_requested = Signal(str)

    def __init__(
        self, model: type[Record], session: Session, name: str, add_text: str, empty_text: str
    ) -> None:
        super().__init__()
        self._model, self._session = model, session
        self._name, self._add_text, self._empty_text = name, add_text, empty_text
        self._page: Page | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName(f"{self._name}sPage")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._list = QWidget()
        theme.mark(self._list, part="surface")
        column = QVBoxLayout(self._list)
        edge = theme.space("xl")
        column.setContentsMargins(edge, theme.space("m"), edge, theme.space("m"))
        column.addLayout(self._build_bar())
        self._stack = QStackedLayout()
        column.addLayout(self._stack)  # first: without a parent the table would be a window of its own
        self._stack.addWidget(self._build_table())
        self._empty = EmptyState()
        self._stack.addWidget(self._empty)
        self._panel = RecordPanel(self._model, self._session)
        self._panel.setObjectName(f"{self._name}Panel")
        self._panel.hide()
        row.addWidget(self._list, 1)
        row.addWidget(self._panel)

    def _build_bar(self) -> QHBoxLayout:
        bar = self.bar = QHBoxLayout()
        self._add = QPushButton(self._add_text)
        self._add.setObjectName(f"add{self._name[0].upper()}{self._name[1:]}Button")
        theme.set_icon(self._add, "plus")
        self._delete = QPushButton(_("Delete"))
        self._delete.setObjectName(f"delete{self._name[0].upper()}{self._name[1:]}Button")
        theme.mark(self._delete, role="ghost")
        theme.set_icon(self._delete, "trash-2")
        bar.addWidget(self._add)
        bar.addWidget(self._delete)
        bar.addStretch(1)
        return bar

    def _build_table(self) -> QTableView:
        self._table = QTableView()
        self._table.setObjectName(f"{self._name}Table")
        self._table.setAccessibleName(_(self._model.nouns[1]))
        self._rows = RecordTable(self._model)
        self._rows.setParent(self._table)
        self._table.setModel(self._rows)
        self._table.setShowGrid(False)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(theme.size("tableRow"))
        header = self._table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._table

    def _connect(self) -> None:
        self._add.clicked.connect(self.add)
        self._delete.clicked.connect(self.delete_selected)
        self._empty.action_requested.connect(lambda _key: self.add())
        self._table.activated.connect(self._open)
        self._table.clicked.connect(self._look)
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self._panel.closed.connect(self._closed)
        self._panel.clashed.connect(self.clashed)
        self._panel.manage_requested.connect(self.manage_requested)
        self._panel.step_requested.connect(self._step)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self._table, self._copy)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_page(self, page: Page) -> None:
        """Show the rows of a customer; the open panel keeps its row and what was typed there."""
        other = self._page is None or self._page.id != page.id
        self._page = page
        kept = page.row["deleted_at"] is None
        selected = self._selected_uid()
        self._rows.set_rows(page, self._session.today())
        if other:
            self._panel.close_record()
            self._table.resizeColumnsToContents()
        self._add.setEnabled(kept)
        actions = [("add", self._add_text, "primary")] if kept else []
        self._empty.show_message(self._empty_text if kept else _("Nothing here."), actions=actions)
        self._stack.setCurrentIndex(0 if self._rows.rows else 1)
        self._select(selected)
        self._panel.refresh(page)
        self._delete.setEnabled(bool(self._rows.rows) and kept)
        self.count_changed.emit(len(self._rows.rows))

    def add(self) -> None:
        """A new row in the panel; none of a customer in the recycle bin."""
        if self.may_add() and self._page is not None:
            self._show_panel()  # first, so that its first field gets the focus
            self._panel.open_new({"customer": self._page.id}, self._page)

    def may_add(self) -> bool:
        """Whether anything can be added: the customer on screen is not in the recycle bin."""
        return self._page is not None and self._page.row["deleted_at"] is None

    def focus_content(self) -> None:
        """Into the list; where nothing is listed, to what can be done about it."""
        if self._list.isHidden():
            self._panel.form.focus_first()
        elif self._stack.currentIndex() == 0 or not self.may_add():
            (self._stack.currentWidget() or self).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.button("add").setFocus(Qt.FocusReason.OtherFocusReason)

    def open_record(self, row_id: int) -> None:
        """Choose a row and show it in the panel; nothing for one that is not here."""
        line = next((number for number, row in enumerate(self._rows.rows) if row["id"] == row_id), None)
        if line is not None:
            self._table.selectRow(line)
            self._table.scrollTo(self._rows.index(line, 0))
            self._open(self._rows.index(line, 0))

    def selected_rows(self) -> list[Row]:
        """The chosen rows, from the top."""
        lines = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        return [self._rows.rows[line] for line in lines]

    def listed(self) -> tuple[type[Record], list[str], list[int]]:
        """The list as it stands: its table, the names of its columns, and the ids of its rows in their order."""
        return self._model, [one.name for one in self._rows.fields], [row["id"] for row in self._rows.rows]

    def delete_selected(self) -> None:
        """The chosen rows into the recycle bin; the next one is chosen then."""
        lines = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        ids = [int(self._rows.rows[line]["id"]) for line in lines]
        if ids and self.may_add():
            self._panel.close_record()
            self._session.write(actions.delete, self._model, ids, self._session.me, self._session.now())
            following = lines[-1] + 1
            if following < len(self._rows.rows):
                self._table.selectRow(following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes, F2 edits, Esc closes the panel."""
        if event.key() == Qt.Key.Key_Delete and self._table.hasFocus():
            self.delete_selected()
        elif event.key() == Qt.Key.Key_F2 and self._table.currentIndex().isValid():
            self._open(self._table.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide whether there is room for both."""
        super().resizeEvent(event)
        self._lay_out()

    def _open(self, index: QModelIndex) -> None:
        if self._page is not None and index.isValid():
            row: Row = self._rows.rows[index.row()]
            self._show_panel()
            self._panel.open_row(row, self._page, index.row() + 1, len(self._rows.rows))
            self._panel.form.focus_first()

    def _look(self, index: QModelIndex) -> None:
        """A click shows a row; the arrow keys and Delete stay with the table."""
        self._open(index)
        if self._list.isVisible():
            self._table.setFocus()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        """Another order; the chosen row stays chosen."""
        selected = self._selected_uid()
        self._rows.sort(column, order)
        self._select(selected)

    def _step(self, by: int) -> None:
        line = self._table.currentIndex().row() + by
        if 0 <= line < len(self._rows.rows):
            self._table.selectRow(line)
            self._open(self._rows.index(line, 0))

    def _show_panel(self) -> None:
        self._panel.show()
        self._lay_out()

    def _closed(self) -> None:
        self._panel.hide()
        self._list.show()
        self._table.setFocus()

    def _lay_out(self) -> None:
        covering = self.width() < NARROW
        self._panel.set_covering(covering)
        self._list.setVisible(not (covering and not self._panel.isHidden()))

    def _selected_uid(self) -> str | None:
        line = self._table.currentIndex().row()
        return str(self._rows.rows[line]["uid"]) if 0 <= line < len(self._rows.rows) else None

    def _select(self, uid: str | None) -> None:
        line = self._rows.position(uid) if uid else None
        if line is not None:
            self._table.selectRow(line)

    def _copy(self) -> None:
        """The chosen rows as lines: name, title, phone, e-mail of a contact (GUIDE 3)."""
        lines = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        texts = [
            "\n".join(
                str(self._rows.data(self._rows.index(line, column)))
                for column in range(self._rows.columnCount())
                if self._rows.data(self._rows.index(line, column)) != "—"
            )
            for line in lines
        ]
        QApplication.clipboard().setText("\n\n".join(texts))
