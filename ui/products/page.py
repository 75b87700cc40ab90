"""The product catalogue: the list, and a panel beside it in which one is entered or changed."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from database import actions
from database.news import News
from database.sales import products
from database.sales.products import ACTIVE, ALL, INACTIVE, Demand
from models import Product, Row
from resources.language import _, ngettext
from ui import theme
from ui.forms.record_panel import RecordPanel
from ui.products.picture import ProductPicture
from ui.products.rows import ProductRows, heading, hidden_at_first
from ui.session import Session
from ui.widgets.empty import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.segmented import Segmented
from ui.widgets.table import Table

NARROW = 760
_HIDDEN = "products/hidden_columns"
_DEMAND_TABLES = frozenset({"customer", "purchase", "purchase_line"})

Remember = Callable[[str, Any], None]
Recall = Callable[[str], Any]


class ProductPage(QFrame):
    """A click shows a product in the panel; below 760 px the panel covers the list.

    Signals: ``count_changed(sentence)`` for the status bar; ``clashed(Save, Outcome)`` and
    ``manage_requested(dictionary)`` of the panel.
    """

    count_changed = Signal(str)
    clashed = Signal(object, object)
    manage_requested = Signal(str)

    def __init__(
        self, session: Session, remember: Remember, recall: Recall, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._remember = session, remember
        self._hidden = _names(recall(_HIDDEN))
        self._found: list[Row] = []
        self._demand: dict[int, Demand] | None = None
        self._counting = False
        self._stale = self._demand_stale = True
        self._build()
        self._connect()
        self._show_columns()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("productPage")
        self.setAccessibleName(_(Product.nouns[1]))
        theme.mark(self, part="surface")
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, theme.space("l"), 0, 0)
        column.setSpacing(theme.space("m"))
        edge = theme.space("xxl")
        head, bar = self._build_head(), self._build_bar()
        for part in (head, bar):
            part.setContentsMargins(edge, 0, edge, 0)
        column.addLayout(head)
        column.addWidget(bar)
        inside = QHBoxLayout()  # the text of a cell stands below that of the heading
        inside.setContentsMargins(edge - theme.space("m"), 0, 0, 0)
        inside.addWidget(self._build_table())
        column.addLayout(inside, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list, 1)
        row.addWidget(self._build_side())

    def _build_head(self) -> QHBoxLayout:
        title = QLabel(_(Product.nouns[1]))
        theme.mark(title, text_role="h2")
        self._count = QLabel()
        self._count.setObjectName("productCountLabel")
        theme.mark(self._count, text_role="caption")
        self.find_edit = QLineEdit()
        self.find_edit.setObjectName("productFindEdit")
        self.find_edit.setPlaceholderText(_("Find a product"))
        self.find_edit.setAccessibleName(_("Find a product"))
        self.find_edit.setClearButtonEnabled(True)
        self.find_edit.setMinimumWidth(theme.size("formNav"))
        self.find_edit.setMaximumWidth(theme.size("searchBox.min"))
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        for label in (title, self._count):
            head.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self.find_edit, 1)
        return head

    def _build_bar(self) -> QWidget:
        self.add_button = _button("addProductButton", _("New product"), "plus")
        self.switch_button = _button("switchProductButton", _("Deactivate"), "eye-off", role="ghost")
        self.delete_button = _button("deleteProductButton", _("Delete"), "trash-2", role="ghost")
        options = [(ACTIVE, _("Active"), ""), (INACTIVE, _("Inactive"), ""), (ALL, _("All"), "")]
        self.scope = Segmented(options, _("Which products"))
        self.scope.setObjectName("productScopeSwitch")
        for key, _text, _icon in options:
            self.scope.button(key).setObjectName(f"productScope_{key}")
        bar = QWidget()
        flow = FlowLayout(bar)
        for widget in (self.add_button, self.switch_button, self.delete_button, self.scope):
            flow.addWidget(widget)
        return bar

    def _build_table(self) -> QStackedWidget:
        self.rows = ProductRows(self._session, self)
        self.table = Table(dense=True)
        self.table.setObjectName("productTable")
        self.table.setAccessibleName(_(Product.nouns[1]))
        self.table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self.table.setModel(self.rows)
        self.table.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        return self._stack

    def _build_side(self) -> QWidget:
        self.side = QFrame()
        theme.mark(self.side, part="panel")
        self.picture = ProductPicture(self._session)
        self.panel = RecordPanel(Product, self._session)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        framed = QHBoxLayout()
        edge = theme.space("l")
        framed.setContentsMargins(edge, 0, edge, 0)
        framed.addWidget(self.picture)
        column.addLayout(framed)
        column.addWidget(self.panel, 1)
        self.side.hide()
        return self.side

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.switch_button.clicked.connect(self.switch_selected)
        self.delete_button.clicked.connect(self.delete_selected)
        self.scope.chosen.connect(lambda _key: self._read())
        self.find_edit.textChanged.connect(lambda: self._read(theme.ms("searchDebounceMs")))
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._look)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.table.horizontalHeader().customContextMenuRequested.connect(self._open_columns)
        self.panel.closed.connect(self._close)
        self.panel.clashed.connect(self.clashed)
        self.panel.manage_requested.connect(self.manage_requested)
        self.panel.step_requested.connect(self._step)
        self.panel.editing.loaded.connect(self._show_picture)
        self.panel.form.changed.connect(self._show_picture)
        self._empty.action_requested.connect(lambda _key: self.add())
        self._session.written.connect(self._hear)
        self._session.lookups_changed.connect(self._read)

    # -- slots --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read everything again."""
        self._read()
        self._read_demand()

    def add(self) -> None:
        """A new product in the panel."""
        self._show_side()  # first, so that its first field gets the focus
        self.panel.open_new({})

    def switch_selected(self) -> None:
        """Deactivate the chosen products; activate them when none of them is active."""
        chosen = self._chosen()
        if chosen:
            active = not any(row["active"] for row in chosen)
            ids = [row["id"] for row in chosen]
            session = self._session
            session.write(actions.edit_all, Product, ids, {"active": active}, session.me, session.now())

    def delete_selected(self) -> None:
        """The chosen products into the recycle bin; refused with a sentence where something names them."""
        ids = [row["id"] for row in self._chosen()]
        if ids:
            self.panel.close_record()
            session = self._session
            session.write(products.delete, ids, session.me, session.now())

    def toggle_column(self, name: str) -> None:
        """Show a column, or hide it; one stays."""
        hidden = self._hidden ^ {name}
        if len(hidden) < len(self.rows.names):
            self._hidden = hidden
            self._remember(_HIDDEN, json.dumps(sorted(hidden)))
            self._show_columns()

    def focus_find(self) -> None:
        """Ctrl+F."""
        self.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_edit.selectAll()

    def focus_content(self) -> None:
        """Into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F finds, F2 edits, Delete deletes, Esc clears the find box."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_find()
        elif event.key() == Qt.Key.Key_F2:
            self._open(self.table.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.delete_selected()
        elif event.key() == Qt.Key.Key_Escape and self.find_edit.text():
            self.find_edit.clear()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was written while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._read()
        if self._demand_stale:
            self._read_demand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide whether there is room for both."""
        super().resizeEvent(event)
        self._lay_out()

    # -- reading ------------------------------------------------------------------------------------------------

    def _read(self, wait: int = 0) -> None:
        self._stale = False
        find = self.find_edit.text().strip()
        scope = self.scope.current()
        self._session.read("products", products.catalogue, find, scope, done=self._show, wait=wait)

    def _read_demand(self) -> None:
        """Who wants and who bought: long at many customers, so that it comes after the list."""
        if not self._counting:
            self._counting, self._demand_stale = True, False
            name = _("Counting who buys what")
            stopped = partial(self._take_demand, None)
            self._session.read_long(
                name, products.demand, done=self._take_demand, failed=self._miss_demand, stopped=stopped
            )

    def _take_demand(self, demand: dict[int, Demand] | None) -> None:
        self._counting = False
        self._demand = self._demand if demand is None else demand
        self._show(self._found)

    def _miss_demand(self, error: Exception) -> None:
        self._counting = False
        self._session.failed.emit(str(error))

    def _show(self, found: list[Row]) -> None:
        chosen = {row["id"] for row in self._chosen()}
        self._found = found
        self.rows.set_products(found, self._demand)
        if not self._stack.property("fitted") and found:
            self._fit()
        for product in chosen:
            place = self.rows.row_of(product)
            if place is not None:
                self.table.selectRow(place)
        text = ngettext("{count} product", "{count} products", len(found))
        self._count.setText(text.replace("{count}", f"{len(found):,}"))
        self.count_changed.emit(self._count.text())
        self._stack.setCurrentWidget(self.table if found else self._empty)
        if not found:
            self._say_empty()
        self._show_selection()

    def _say_empty(self) -> None:
        add = (("newProduct", _("New product"), "primary"),)
        find = self.find_edit.text()
        if find:
            self._empty.show_message(
                _("No product matches “{text}”.").replace("{text}", find), "", add, icon="search-x"
            )
        elif self.scope.current() == INACTIVE:
            self._empty.show_message(_("All products are active."), icon="package")
        else:
            self._empty.show_message(
                _("No products yet. Enter the first one you sell."), "", add, icon="package"
            )

    def _hear(self, heard: News) -> None:
        if "product" in heard.tables:
            self._stale = not self.isVisible()
            if self.isVisible():
                self._read()
        if heard.tables & _DEMAND_TABLES:
            self._demand_stale = True

    # -- rows ---------------------------------------------------------------------------------------------------

    def _chosen(self) -> list[Row]:
        lines = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.rows.product(line) for line in lines if line < self.rows.rowCount()]

    def _show_selection(self) -> None:
        chosen = self._chosen()
        for button in (self.switch_button, self.delete_button):
            button.setEnabled(bool(chosen))
        off = bool(chosen) and not any(row["active"] for row in chosen)
        self.switch_button.setText(_("Activate") if off else _("Deactivate"))
        theme.set_icon(self.switch_button, "check" if off else "eye-off")

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self.rows.product(index.row())
            self._show_side()
            self.panel.open_row(row, None, index.row() + 1, self.rows.rowCount())
            self.panel.form.focus_first()

    def _look(self, index: QModelIndex) -> None:
        """A click shows a product; the keys stay with the list."""
        if len(self._chosen()) == 1:
            self._open(index)
            if self._list.isVisible():
                self.table.setFocus()

    def _step(self, by: int) -> None:
        line = self.table.currentIndex().row() + by
        if 0 <= line < self.rows.rowCount():
            self.table.selectRow(line)
            self._open(self.rows.index(line, 0))

    def _show_picture(self) -> None:
        self.picture.show_picture(self.panel.form.editor("picture").read())

    def _show_side(self) -> None:
        self.side.show()
        self._lay_out()

    def _close(self) -> None:
        self.side.hide()
        self._list.show()
        self.table.setFocus()

    def _lay_out(self) -> None:
        covering = self.width() < NARROW
        self.panel.set_covering(covering)
        self._list.setVisible(not (covering and not self.side.isHidden()))

    # -- columns ------------------------------------------------------------------------------------------------

    def _show_columns(self) -> None:
        for place, name in enumerate(self.rows.names):
            self.table.setColumnHidden(place, name in self._hidden)

    def _fit(self) -> None:
        """As wide as what is seen in them, and none so wide that it pushes the others out."""
        self._stack.setProperty("fitted", True)
        self.table.resizeColumnsToContents()
        for column in range(self.rows.columnCount()):
            wide = min(self.table.columnWidth(column), theme.size("leftPane.default"))
            self.table.setColumnWidth(column, wide)

    def _open_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("productColumnMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self.rows.names:
            action = menu.addAction(heading(name))
            action.setCheckable(True)
            action.setChecked(name not in self._hidden)
            action.triggered.connect(partial(self._toggled, name))
        menu.popup(self.table.horizontalHeader().viewport().mapToGlobal(place))

    def _toggled(self, name: str, _checked: bool) -> None:
        self.toggle_column(name)


def _button(name: str, text: str, icon: str, role: str | None = None) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    theme.mark(button, role=role)
    theme.set_icon(button, icon)
    return button


def _names(remembered: Any) -> set[str]:
    """The columns that were hidden last."""
    try:
        found = json.loads(str(remembered))
    except ValueError:
        return hidden_at_first()
    return {str(one) for one in found} if isinstance(found, list) else hidden_at_first()
