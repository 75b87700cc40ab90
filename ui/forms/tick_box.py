"""Several rows of a list in one line: the field names them, below it opens a list to search and tick."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from models import fold
from resources.language import _, current
from ui import theme
from ui.forms.editors.base import Editor
from ui.forms.editors.popups import Popup, PopupBox

MOST = 60
"""More rows than these are found by typing."""

_ID = Qt.ItemDataRole.UserRole
_NEW = 0
_ROWS = 9


class Tick(NamedTuple):
    """A row that can be ticked: its id, what it is called in the field and in the list, the words that find it."""

    id: int
    name: str
    label: str
    words: str


class TickBox(PopupBox):
    """Shows what is ticked; opens with a click, Down, Space, or by typing what is looked for.

    Signals: ``edited`` when a person ticked or unticked, ``new_requested(name)`` for somebody who is not in the list.
    """

    edited = Signal()
    new_requested = Signal(str)

    def __init__(self, new: str = "", parent: QWidget | None = None) -> None:
        """``new`` is the text that offers what is not in the list, with a place for {name}."""
        super().__init__("chevron-down", parent)
        self._new = new
        self._ticks: list[Tick] = []
        self._ticked: set[int] = set()
        self._list: TickList | None = None
        self.line.setReadOnly(True)
        self.line.setCursor(Qt.CursorShape.ArrowCursor)
        self.line.installEventFilter(self)
        self.popup_requested.connect(self.open_list)
        self.stepped.connect(lambda _step: self.open_list())

    def offer(self, ticks: Iterable[Tick]) -> None:
        """Offer other rows; what is ticked stays."""
        self._ticks = list(ticks)
        self._show()

    def ticked(self) -> tuple[int, ...]:
        """The ids, in the order of the list."""
        known = [one.id for one in self._ticks if one.id in self._ticked]
        return (*known, *sorted(self._ticked - set(known)))

    def set_ticked(self, ids: Iterable[int]) -> None:
        """Tick these and no others, without a word."""
        self._ticked = set(ids)
        self._show()

    def open_list(self, typed: str = "") -> None:
        """Open the list, at what was typed."""
        if self._list is None:
            self._list = TickList(self._new, self)
            self._list.setObjectName(f"{self.objectName()}_list")
            self._list.search.setObjectName(f"{self.objectName()}_search_edit")
            self._list.search.setAccessibleName(
                _("Find in “{field}”").replace("{field}", self.accessibleName())
            )
            self._list.view.setAccessibleName(self.accessibleName())
            self._list.toggled = self._toggle
            self._list.asked_for = self.new_requested.emit
        first = [one for one in self._ticks if one.id in self._ticked]
        self._list.fill([*first, *(one for one in self._ticks if one.id not in self._ticked)], self._ticked)
        self._list.search.setText(typed)
        self._list.setMinimumWidth(self.width())
        self._list.open_below(self)
        self._list.search.setFocus()

    def is_open(self) -> bool:
        """Whether the list is on the screen."""
        return self._list is not None and self._list.isVisible()

    def close_list(self) -> None:
        """Take the list away."""
        if self._list is not None:
            self._list.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters open the list and are looked for."""
        control = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not control and event.text().strip() and event.text().isprintable():
            self.open_list(event.text())
        elif not control and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F4):
            self.open_list()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click anywhere in the field opens the list."""
        if watched is self.line and event.type() == QEvent.Type.MouseButtonPress and self.isEnabled():
            self.setFocus()
            self.open_list()
            return True
        return super().eventFilter(watched, event)

    def _toggle(self, row_id: int, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(row_id)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        chosen = [one for one in self._ticks if one.id in self._ticked]
        names = [one.label if len(chosen) == 1 else one.name for one in chosen]
        text = ("、" if current().startswith("zh") else ", ").join(names)
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.setToolTip(text)


class TickList(Popup):
    """The search line and the rows. Enter ticks, Esc and Tab close. ``toggled`` and ``asked_for`` hear of it."""

    def __init__(self, new: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._new = new
        self._ticks: list[Tick] = []
        self._ticked: set[int] = set()
        self.toggled: Callable[[int, bool], object] = lambda _id, _on: None
        self.asked_for: Callable[[str], object] = lambda _name: None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(_("Type to find; Enter ticks"))
        self.search.setClearButtonEnabled(True)
        self.view = QListView(self)
        theme.mark(self.view, part="popup")
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._items = QStandardItemModel(self)
        self.view.setModel(self._items)
        self.inside.addWidget(self.search)
        self.inside.addWidget(self.view)
        self.search.installEventFilter(self)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._show())
        self.view.clicked.connect(self._take)

    def fill(self, ticks: list[Tick], ticked: set[int]) -> None:
        """Show rows in this order; it stays while somebody ticks."""
        self._ticks, self._ticked = ticks, set(ticked)
        self.search.clear()
        self._show()

    def labels(self) -> list[str]:
        """What the list shows."""
        return [self._items.item(row).text() for row in range(self._items.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the letters go to the search line."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.view.currentIndex())
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        typed = self.search.text().strip()
        wanted = fold(typed)
        hits = [one for one in self._ticks if not wanted or wanted in fold(f"{one.label}|{one.words}")]
        hits.sort(key=lambda one: not fold(one.name).startswith(wanted))
        self._items.clear()
        for one in hits[:MOST]:
            item = QStandardItem(one.label)
            item.setData(one.id, _ID)
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked if one.id in self._ticked else Qt.CheckState.Unchecked)
            self._items.appendRow(item)
        if self._new and typed and all(fold(one.name) != wanted for one in hits):
            item = QStandardItem(self._new.replace("{name}", typed))
            item.setData(_NEW, _ID)
            self._items.appendRow(item)
        self.view.setCurrentIndex(self._items.index(0, 0))
        height = max(self.view.sizeHintForRow(0), theme.size("minHitArea"))
        self.view.setFixedHeight(min(max(self._items.rowCount(), 1), _ROWS) * height + theme.space("m"))

    def _step(self, by: int) -> None:
        row = self.view.currentIndex().row() + by
        if 0 <= row < self._items.rowCount():
            self.view.setCurrentIndex(self._items.index(row, 0))

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row_id = int(index.data(_ID))
        if row_id == _NEW:
            name = self.search.text().strip()
            self.close()
            self.asked_for(name)
            return
        on = row_id not in self._ticked
        (self._ticked.add if on else self._ticked.discard)(row_id)
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        self._items.itemFromIndex(index).setCheckState(state)
        self.search.selectAll()
        self.toggled(row_id, on)


class TickEditor(Editor):
    """A set of ids in one line.

    Signals, besides those of an editor: ``new_requested(name)``.
    """

    role = "combo"
    new_requested = Signal(str)

    def _build(self) -> QWidget:
        self.box = TickBox(self.new_text(), self)
        self._row.addWidget(self.box)
        return self.box

    def _connect(self) -> None:
        self.box.edited.connect(self.changed)
        self.box.new_requested.connect(self.new_requested)

    def new_text(self) -> str:
        """What offers somebody who is not in the list; nothing where that cannot be."""
        return _("New contact “{name}”") if self.field.kind == "contact_several" else ""

    def read(self) -> tuple[int, ...] | None:
        """The ids, ascending."""
        return tuple(sorted(self.box.ticked())) or None

    def write(self, value: Any) -> None:
        """Tick these."""
        self.box.set_ticked(value or ())
