"""The customer list (Ctrl+Shift+L): all customers in a table, filtered, sorted, and changed many at once."""

import json
from array import array
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from database import lists
from database.conditions import Condition
from database.lists import Listing
from database.news import News
from resources.language import _, ngettext
from ui import theme
from ui.lists.column_choice import ColumnChoice, Recall, Remember
from ui.lists.customer_table import CustomerTable
from ui.lists.customer_table_model import CustomerTableModel
from ui.lists.filter_bar import FilterBar
from ui.lists.selection_bar import SelectionBar
from ui.session import Session
from ui.sheet_export import SheetExport
from ui.widgets.empty import EmptyState

_SORT = "customer_list/sort"
_PAUSE = 200
"""Milliseconds after a write: several that come together are read once."""


class CustomerList(QFrame):
    """Find box, filter, table, and the foot for what is selected.

    Signals: ``customer_requested(id)`` by Enter or a double click; ``count_changed(sentence)`` for the status bar.
    """

    customer_requested = Signal(int)
    count_changed = Signal(str)

    def __init__(
        self, session: Session, remember: Remember, recall: Recall, parent: QWidget | None = None
    ) -> None:
        """``remember`` and ``recall`` keep columns, widths and order on this computer."""
        super().__init__(parent)
        self._session, self._remember = session, remember
        self._listing = _sorted(recall(_SORT))
        self._stale = True
        self._kept: tuple[set[int], int | None] = (set(), None)
        self._build(recall)
        self._connect()
        self.columns.changed.emit(self.columns.names)

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self, recall: Recall) -> None:
        self.setObjectName("customerListPage")
        self.setAccessibleName(_("Customer list"))
        theme.mark(self, part="surface")
        self.filter_bar = FilterBar(self._session)
        self.rows = CustomerTableModel(self._session, self)
        self.table = CustomerTable(self.rows)
        self.columns = ColumnChoice(
            self._session, self.table.horizontalHeader(), self._remember, recall, self
        )
        self.export = SheetExport(self._session, self)
        self.selection_bar = SelectionBar(self._session, self.table.selected)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("l"), 0, 0)
        column.setSpacing(theme.space("s"))
        edge = theme.space("xxl")
        for part in (self._build_head(), self._filter_row()):
            part.setContentsMargins(edge, 0, edge, 0)
            column.addLayout(part)
        inside = QHBoxLayout()  # the text of a cell stands below that of the heading
        inside.setContentsMargins(edge - theme.space("m"), 0, 0, 0)
        inside.addWidget(self._stack)
        column.addLayout(inside, 1)
        column.addWidget(self.selection_bar)

    def _filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.filter_bar)
        return row

    def _build_head(self) -> QHBoxLayout:
        title = QLabel(_("Customers"))
        theme.mark(title, text_role="h2")
        self._count = QLabel()
        self._count.setObjectName("customerListCountLabel")
        theme.mark(self._count, text_role="caption")
        self.find_edit = QLineEdit()
        self.find_edit.setObjectName("customerListFindEdit")
        self.find_edit.setPlaceholderText(_("Find in this list"))
        self.find_edit.setAccessibleName(_("Find in this list"))
        self.find_edit.setClearButtonEnabled(True)
        self.find_edit.setMinimumWidth(theme.size("formNav"))
        self.find_edit.setMaximumWidth(theme.size("searchBox.min"))
        self.scope = QComboBox()
        self.scope.setObjectName("customerListScopeCombo")
        self.scope.setAccessibleName(_("Where to look"))
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(8)
        for model in lists.scopes():
            self.scope.addItem(_(model.nouns[1]), model._meta.table_name)
        self.export_button = QPushButton(_("Export…"))
        self.export_button.setObjectName("customerListExportButton")
        self.cancel_button = QPushButton(_("Cancel"))
        self.cancel_button.setObjectName("customerListCancelButton")
        for button, icon in ((self.export_button, "file-up"), (self.cancel_button, "x")):
            theme.mark(button, role="ghost")
            theme.set_icon(button, icon)
        self.cancel_button.hide()
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        for label in (title, self._count):
            head.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        for widget in (
            self.find_edit,
            self.scope,
            self.columns.button,
            self.export_button,
            self.cancel_button,
        ):
            head.addWidget(widget)
        return head

    def _connect(self) -> None:
        self.columns.changed.connect(self._show_columns)
        self.filter_bar.changed.connect(self._filter)
        self.find_edit.textChanged.connect(self._find)
        self.scope.currentIndexChanged.connect(self._find)
        self.rows.sort_wanted.connect(self._sort)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.selection_bar.copy_requested.connect(self.copy)
        self.selection_bar.export_requested.connect(lambda: self._export(self.table.selected()))
        self.selection_bar.deleting.connect(self._keep_neighbour)
        self.export_button.clicked.connect(lambda: self._export(list(self.rows.ids)))
        self.cancel_button.clicked.connect(self.export.cancel)
        self.export.progressed.connect(self._show_progress)
        self.export.ended.connect(self._end_progress)
        self._empty.action_requested.connect(self._show_all)
        self._session.written.connect(self._hear)
        self._session.lookups_changed.connect(self.rows.reload)

    # -- slots --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again; what is shown stays until it is there."""
        self._read(is_other=not self.rows.ids)

    def listing(self) -> Listing:
        """What is shown."""
        return self._listing

    def show_listing(self, conditions: Iterable[Condition], view: str = lists.ALL) -> None:
        """Show the customers of a view that meet conditions: for pages that lead here."""
        self._listing = replace(self._listing, view=view)
        self.filter_bar.set_conditions(conditions)

    def chosen(self) -> list[int]:
        """The ids of the selected customers, from the top."""
        return self.table.selected()

    def focus_find(self) -> None:
        """Ctrl+F."""
        self.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_edit.selectAll()

    def focus_content(self) -> None:
        """Into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def export_list(self) -> None:
        """What is shown, in its columns and its order."""
        self._export(list(self.rows.ids))

    def edit_selected(self) -> None:
        """F2: give the selected customers new values."""
        self.selection_bar.edit()

    def delete_selected(self) -> None:
        """Delete: put them into the recycle bin."""
        self.selection_bar.delete()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, columns as shown, with tabs between them."""
        ids, names = self.table.selected(), list(self.columns.names)
        if ids:
            self._session.read("customer-list/copy", lists.page, ids, names, done=partial(self._copied, ids))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, Ctrl+F finds, Delete deletes, F2 edits; Esc clears the find box."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_find()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.delete_selected()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_selected()
        elif event.key() == Qt.Key.Key_Escape and self.find_edit.text():
            self.find_edit.clear()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was written while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._read()

    # -- what is shown ------------------------------------------------------------------------------------------

    def _read(self, wait: int = 0, *, is_other: bool = True) -> None:
        """``is_other``: what is shown now has little to do with what is asked for, and makes room for grey bars."""
        self._stale = False
        session = self._session
        arguments = (self._listing, session.today(), session.me)
        session.read(
            "customer-list",
            lists.ids,
            *arguments,
            done=self._show,
            failed=self._fail,
            slow=(lambda: self.table.show_loading(True)) if is_other else None,
            wait=wait,
        )

    def _fail(self, error: Exception) -> None:
        self.table.show_loading(False)
        self._session.reading.failed.emit(error)

    def _show(self, ids: "array[int]") -> None:
        self.table.show_loading(False)
        selected, current = set(self.table.selected()), self.table.current()
        if self._kept[1] is not None:
            selected, current = self._kept
            self._kept = (set(), None)
        bar = self.table.verticalScrollBar()
        place = bar.value()
        self.rows.set_ids(ids)
        self._select(selected, current)
        bar.setValue(place)
        self._say_count()
        self._stack.setCurrentWidget(self.table if ids else self._empty)
        if not ids:
            self._say_empty()

    def _select(self, selected: set[int], current: int | None) -> None:
        self.table.select(selected, current)
        self._show_selection()

    def _keep_neighbour(self) -> None:
        after = self.table.neighbour()
        self._kept = (set() if after is None else {after}, after)

    def _say_count(self) -> None:
        count = len(self.rows.ids)
        said = ngettext("{count} customer", "{count} customers", count).replace("{count}", f"{count:,}")
        self._count.setText(said)
        self.count_changed.emit(said)

    def _say_empty(self) -> None:
        if self._listing.find or self._listing.conditions:
            where = self.scope.currentText()
            said = _("Nothing in “{where}” matches “{text}”.").replace("{where}", where)
            said = said.replace("{text}", self._listing.find)
            if not self._listing.find:
                said = _("No customer meets all of these conditions.")
            self._empty.show_message(said, "", (("showAll", _("Show all"), "normal"),), icon="search-x")
        else:
            self._empty.show_message(_("No customers yet."), icon="users")

    def _show_all(self, _key: str) -> None:
        self.find_edit.clear()
        self.filter_bar.set_conditions(())
        self.find_edit.setFocus()

    def _hear(self, heard: News) -> None:
        if heard.tables == {"setting"}:
            return
        if self.isVisible():
            self._read(_PAUSE, is_other=False)
        else:
            self._stale = True

    # -- columns, filter, order ---------------------------------------------------------------------------------

    def _show_columns(self, names: list[str]) -> None:
        selected, current = set(self.table.selected()), self.table.current()
        header = self.table.horizontalHeader()
        blocked = header.blockSignals(True)
        self.rows.set_columns(names)
        sort = self._listing.sort
        order = Qt.SortOrder.DescendingOrder if self._listing.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(names.index(sort) if sort in names else -1, order)
        header.blockSignals(blocked)
        self.columns.fit()
        self.table.dress_columns()
        self._select(selected, current)

    def _filter(self) -> None:
        self._listing = replace(self._listing, conditions=self.filter_bar.conditions())
        self._read()

    def _find(self, _changed: object = None) -> None:
        self._listing = replace(
            self._listing, find=self.find_edit.text().strip(), scope=str(self.scope.currentData())
        )
        self._read(theme.ms("searchDebounceMs"))

    def _sort(self, name: str, descending: bool) -> None:
        if (name, descending) != (self._listing.sort, self._listing.descending):
            self._listing = replace(self._listing, sort=name, descending=descending)
            self._remember(_SORT, json.dumps([name, descending]))
            self._read()

    # -- rows ---------------------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.customer_requested.emit(self.rows.ids[index.row()])

    def _show_selection(self) -> None:
        self.selection_bar.show_count(self.table.selected_count())

    def _copied(self, ids: list[int], found: dict[int, tuple[Any, ...]]) -> None:
        lookups, fields = self._session.lookups, self.rows.columns
        lines = []
        for row_id in ids:
            if row_id in found:
                texts = [lookups.text(field, one) for field, one in zip(fields, found[row_id], strict=True)]
                lines.append("\t".join(" ".join(text.split()) for text in texts))
        QGuiApplication.clipboard().setText("\n".join(lines))
        said = ngettext("Copied {count} customer", "Copied {count} customers", len(lines))
        self._session.done.emit(said.replace("{count}", f"{len(lines):,}"), 0)

    # -- export -------------------------------------------------------------------------------------------------

    def _export(self, ids: list[int]) -> None:
        self.export.start(self.columns.names, ids)

    def _show_progress(self, done: int, total: int) -> None:
        self.export_button.setEnabled(False)
        text = _("Exporting {done} of {total}").replace("{done}", f"{done:,}")
        self.export_button.setText(text.replace("{total}", f"{total:,}"))
        self.cancel_button.show()

    def _end_progress(self) -> None:
        self.export_button.setEnabled(True)
        self.export_button.setText(_("Export…"))
        self.cancel_button.hide()


def _sorted(remembered: Any) -> Listing:
    """The order that was used last."""
    try:
        name, descending = json.loads(str(remembered))
    except (ValueError, TypeError):
        return Listing()
    return Listing(sort=str(name), descending=bool(descending))
