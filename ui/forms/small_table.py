"""A small table in a form: rows in a list, the chosen one in fields below it, nothing saved before the form is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from models import Record
from resources.language import _
from ui import theme
from ui.forms.below import Below
from ui.forms.entry import Entry
from ui.forms.form import RecordForm
from ui.forms.outline import Section
from ui.forms.small_rows import SmallRows
from ui.forms.tab_order import follow
from ui.session import Session
from ui.theme import Theme

SHOWN = 6
"""So many rows are seen at once; more are scrolled."""

ONE: dict[str, str] = {"shipping_address": "default"}
"""Flags that at most one row of a table has."""


class SmallTable(Below):
    """Add, remove and undo by buttons or Insert and Delete; Enter and F2 lead from the list into the fields."""

    def __init__(
        self,
        model: type[Record],
        session: Session,
        theme: Theme | None = None,
        *,
        above: bool = False,
        manage: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model, self._session, self._theme = model, session, theme
        self._above, self._manage = above, manage
        self._name = model._meta.table_name
        self.make: Callable[[], Entry] = lambda: Entry.new(model)
        """Makes a new row; whoever knows more of it than the declarations may put another maker here."""
        self._is_built = False
        self._build()
        self._connect()
        self._is_built = True
        self._lay_out()

    def _build(self) -> None:
        self.setObjectName(f"{self._name}_small_table")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        self.table = QTableView(self)
        self.rows = self._make_rows()
        self._build_table()
        self.add_button = self._button("add", "plus", _("Add"))
        self.remove_button = self._button("remove", "trash-2", _("Remove"))
        self.undo_button = self._button("undo", "undo-2", _("Undo"))
        bar = QHBoxLayout()
        for button in (self.add_button, self.remove_button, self.undo_button):
            bar.addWidget(button)
        bar.addStretch(1)
        self.card = QFrame(self)
        theme.mark(self.card, part="card")
        inside = QVBoxLayout(self.card)
        edge = theme.space("l")
        inside.setContentsMargins(edge, edge, edge, edge)
        self._inside = inside
        self._form: RecordForm | None = None
        column.addWidget(self.table)
        column.addWidget(self.card)
        column.addLayout(bar)

    def _build_table(self) -> None:
        table = self.table
        table.setObjectName(f"{self._name}_table")
        table.setAccessibleName(_(self.model.nouns[1]))
        table.setProperty("field", True)
        table.setModel(self.rows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.size("tableRowDense"))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.installEventFilter(self)

    def _button(self, role: str, icon: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{self._name}_{role}_button")
        button.setAccessibleName(f"{text} · {_(self.model.nouns[0])}")
        theme.mark(button, role="ghost", small=True)
        theme.set_icon(button, icon)
        return button

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.undo_button.clicked.connect(self.undo)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.rows.modelReset.connect(self._lay_out)

    # -- what it is ---------------------------------------------------------------------------------------------

    def entries(self) -> list[Entry]:
        """All rows."""
        return self.rows.entries

    def set_entries(self, entries: list[Entry]) -> None:
        """Show other rows; the chosen one stays chosen by its uid."""
        chosen = self.current()
        typing = self._form is not None and self._form.isAncestorOf(self.window().focusWidget())
        self.rows.set_entries(entries)
        line = self.rows.line_of(chosen.uid) if chosen else -1
        if line >= 0:
            self.table.setCurrentIndex(self.rows.index(line, 0))
        else:
            self._show(QModelIndex())
            if typing:
                self.table.setFocus()

    def forms(self) -> list[RecordForm]:
        """The fields of the chosen row."""
        return [self._form] if self._form is not None and self.current() else []

    def current(self) -> Entry | None:
        """The chosen row."""
        line = self.table.currentIndex().row()
        return self.rows.entries[line] if 0 <= line < len(self.rows.entries) else None

    def focus_entry(self, uid: str, name: str) -> None:
        """Choose a row and put the focus into one of its fields."""
        line = self.rows.line_of(uid)
        if line >= 0:
            self.table.setCurrentIndex(self.rows.index(line, 0))
            self._fields().check()
            self._fields().focus_field(name)

    # -- what a person does -------------------------------------------------------------------------------------

    def add(self) -> None:
        """A new row, ready to be typed."""
        line = self.rows.add(self.make())
        self._lay_out()
        self.table.setCurrentIndex(self.rows.index(line, 0))
        self._fields().focus_first()
        self.changed.emit()

    def remove(self) -> None:
        """Take the chosen row away; one of the file goes when the form is saved."""
        entry, line = self.current(), self.table.currentIndex().row()
        if entry is None:
            return
        if entry.base is None:
            self.rows.drop(line)
            self._lay_out()
        else:
            entry.deleted = True
            self.rows.refresh(line)
        self._show(self.table.currentIndex())
        self.table.setFocus()
        self.changed.emit()

    def undo(self) -> None:
        """The chosen row as it lies in the file."""
        entry = self.current()
        if entry is None or entry.base is None:
            return
        entry.deleted = False
        entry.mine, entry.typed = dict(entry.start), {}
        self.rows.refresh(self.table.currentIndex().row())
        self._show(self.table.currentIndex())
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert adds, Delete removes, Enter and F2 go into the fields."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            action = {
                Qt.Key.Key_Insert: self.add,
                Qt.Key.Key_Delete: self.remove,
                Qt.Key.Key_F2: self._enter,
                Qt.Key.Key_Return: self._enter,
                Qt.Key.Key_Enter: self._enter,
            }.get(Qt.Key(event.key()))
            if action is not None:
                action()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._is_built:
            self.table.verticalHeader().setDefaultSectionSize(theme.size("tableRowDense"))
            self._lay_out()

    # -- inside -------------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Into the fields of the chosen row, the first one when none is chosen; from an empty list to "Add"."""
        if self.current() is None and self.rows.entries:
            self.table.setCurrentIndex(self.rows.index(0, 0))
        entry = self.current()
        if entry is None:
            self.add_button.setFocus()
        elif not entry.deleted:
            self._fields().focus_first()

    def _fields(self) -> RecordForm:
        """The fields below the list, made when they are wanted first."""
        if self._form is None:
            self._form = RecordForm(
                self.model,
                self._session,
                self._theme,
                self._outline(),
                columns=2,
                above=self._above,
                manage=self._manage,
                parent=self.card,
            )
            self._form.changed.connect(self._take)
            self._form.checked.connect(self.checked)
            self._form.manage_requested.connect(self.manage_requested)
            self._inside.addWidget(self._form)
            follow(self.table, self._form)
        return self._form

    def _make_rows(self) -> SmallRows:
        """The model of the list."""
        return SmallRows(self.model, self._session, self.table)

    def _outline(self) -> list[Section] | None:
        """What of a row is typed below the list; ``None`` for all of it."""
        return None

    def _take(self) -> None:
        entry = self.current()
        if entry is None:
            return
        flag = ONE.get(self._name)
        if flag and entry.mine.get(flag):
            for line, other in enumerate(self.rows.entries):
                if other is not entry and other.mine.get(flag):
                    other.mine[flag] = False
                    self.rows.refresh(line)
        self.rows.refresh(self.table.currentIndex().row())
        self._offer()
        self.changed.emit()

    def _show(self, index: QModelIndex) -> None:
        entry = self.current() if index.isValid() else None
        shown = entry is not None and not entry.deleted
        if entry is not None and shown:
            self._fields().show_entry(entry)
        self.card.setVisible(shown)
        self._offer()

    def _offer(self) -> None:
        entry = self.current()
        self.remove_button.setEnabled(entry is not None and not entry.deleted)
        self.undo_button.setEnabled(entry is not None and entry.base is not None and entry.is_changed())

    def _lay_out(self) -> None:
        """As high as its rows."""
        lines = min(len(self.rows.entries), SHOWN)
        height = self.table.verticalHeader().defaultSectionSize() * lines
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 2)
        self.table.setVisible(bool(lines))
        self.card.setVisible(self.current() is not None)
        for button in (self.remove_button, self.undo_button):
            button.setVisible(bool(lines))
        self._offer()
