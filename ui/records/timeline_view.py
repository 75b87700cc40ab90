"""The list of everything that passed between us and a customer: chosen by arrows or a click, acted on in its row."""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from database.sales.timeline import Entry, Timeline
from resources.language import _
from ui import theme
from ui.records.timeline_delegate import DELETE, EDIT, NEXT, TimelineDelegate, tip
from ui.records.timeline_list import TimelineList
from ui.records.timeline_model import TimelineModel
from ui.widgets import painting

Index = QModelIndex | QPersistentModelIndex


class TimelineView(TimelineList):
    """Enter, F2 or a double click edit, Delete deletes. Scroll place and choice outlast new contents.

    Signals: ``chosen(uid)`` when another record is chosen ("" for none), ``edit_requested(table, id)``,
    ``delete_requested(table, id)``, ``next_requested(id)`` for the next contact of a contact record.
    """

    chosen = Signal(str)
    edit_requested = Signal(str, int)
    delete_requested = Signal(str, int)
    next_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TimelineModel()
        self.rows.setParent(self)
        self._paint = TimelineDelegate(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("recordTimeline")
        self.setAccessibleName(_("Records"))
        self.setModel(self.rows)
        self.setItemDelegate(self._paint)
        self.verticalScrollBar().setSingleStep(theme.size("timelineRow") // 2)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def _connect(self) -> None:
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._edit)

    def row_heights(self) -> list[int]:
        """The height of each row in pixels."""
        kinds = self._paint.heights()
        return [kinds[kind] for kind in self.rows.heights]

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_timeline(self, found: Timeline, today: date, *, other: bool = False) -> None:
        """Show other records; of the same customer (not ``other``) choice and place stay."""
        place = None if other else self._place()
        wanted = [] if other else self._nearest()
        blocked = self.selectionModel().blockSignals(True)
        self.rows.set_timeline(found, today)
        self.selectionModel().blockSignals(blocked)
        if other:
            self.scrollToTop()
        elif wanted:
            self._choose_again(wanted)
        self._scroll_to(place)

    def current(self) -> Entry | None:
        """The chosen record."""
        return self.rows.entry(self.currentIndex())

    def choose(self, uid: str) -> bool:
        """Choose a record and bring it into view; says whether it is shown."""
        row = self.rows.row_of(uid)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))
            self.scrollTo(self.currentIndex())
        return row >= 0

    def step(self, by: int) -> None:
        """Choose the next record, or the one before."""
        row = self.currentIndex().row()
        target = self.rows.step(row if row >= 0 else -1 if by > 0 else len(self.rows.lines), by)
        if 0 <= target < len(self.rows.lines) and self.rows.entry(self.rows.index(target)):
            self.setCurrentIndex(self.rows.index(target))
            # The month above the first record comes along.
            above = (
                target - 1
                if by < 0 and target and not self.rows.entry(self.rows.index(target - 1))
                else target
            )
            self.scrollTo(self.rows.index(above))
            self.scrollTo(self.rows.index(target))

    # -- what a person does -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose records and pass over months; Enter and F2 edit, Delete deletes."""
        key, entry = event.key(), self.current()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif plain and entry and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_requested.emit(entry.table, entry.id)
        elif plain and entry and key == Qt.Key.Key_Delete:
            self.delete_requested.emit(entry.table, entry.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The buttons of the chosen row; elsewhere a click chooses."""
        name = self._button(event.position().toPoint())
        if name and event.button() == Qt.MouseButton.LeftButton:
            self.act(name)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a button is no wish to edit."""
        if not self._button(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over the buttons."""
        on_button = bool(self._button(event.position().toPoint()))
        cursor = Qt.CursorShape.PointingHandCursor if on_button else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(cursor)
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips: what a button does, and the whole of a text that is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            name, entry = self._button(event.pos()), self.rows.entry(self.indexAt(event.pos()))
            text = tip(name) if name else "\n".join(filter(None, (entry.title, entry.text))) if entry else ""
            QToolTip.showText(event.globalPos(), painting.tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard finds a record chosen."""
        super().focusInEvent(event)
        by_keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.current() is None and event.reason() in (*by_keys, Qt.FocusReason.ShortcutFocusReason):
            self.step(1)

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_paint"):
            self.scheduleDelayedItemsLayout()

    def act(self, name: str) -> None:
        """What a button of the chosen row does."""
        entry = self.current()
        if entry is None:
            return
        if name == NEXT:
            self.next_requested.emit(entry.id)
        elif name == EDIT:
            self.edit_requested.emit(entry.table, entry.id)
        elif name == DELETE:
            self.delete_requested.emit(entry.table, entry.id)

    # -- inside -------------------------------------------------------------------------------------------------

    def _button(self, point: QPoint) -> str:
        index = self.indexAt(point)
        entry = self.rows.entry(index)
        if entry is None or index != self.currentIndex():
            return ""
        return self._paint.button_at(self.visualRect(index), entry, point)

    def _edit(self, index: Index) -> None:
        entry = self.rows.entry(index)
        if entry is not None:
            self.edit_requested.emit(entry.table, entry.id)

    def _tell(self) -> None:
        entry = self.current()
        self.chosen.emit(entry.uid if entry else "")

    def _nearest(self) -> list[str]:
        """The chosen record, and who takes its place should it go: the next one, else the one before."""
        row = self.currentIndex().row()
        rows = (row, self.rows.step(row, 1), self.rows.step(row, -1)) if self.current() else ()
        entries = (self.rows.entry(self.rows.index(one)) for one in rows)
        return [entry.uid for entry in entries if entry is not None]

    def _choose_again(self, wanted: list[str]) -> None:
        """The first of these that is still there."""
        found = next((row for uid in wanted if (row := self.rows.row_of(uid)) >= 0), -1)
        if found >= 0:
            self.setCurrentIndex(self.rows.index(found))
        if found < 0 or self.rows.row_of(wanted[0]) < 0:
            self._tell()

    def _place(self) -> tuple[str, int] | None:
        """The first record that is seen, and how far below the upper edge; nothing at the very top."""
        if self.verticalScrollBar().value() == 0:
            return None
        row = self.indexAt(QPoint(0, 0)).row()
        while 0 <= row < len(self.rows.lines):
            entry = self.rows.entry(self.rows.index(row))
            if entry is not None:
                return entry.uid, self.visualRect(self.rows.index(row)).top()
            row += 1
        return None

    def _scroll_to(self, place: tuple[str, int] | None) -> None:
        if place is None:
            return
        uid, top = place
        row = self.rows.row_of(uid)
        if row >= 0:
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.rows.index(row)).top() - top)
