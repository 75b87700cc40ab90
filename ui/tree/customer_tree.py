"""The customer tree: which groups are open, which customer is chosen, and what is asked of the file for it."""

import time
from collections.abc import Collection, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView, QWidget

from database import tree
from database.news import News
from database.tree import Asked, Branches, Key, Member
from models import fold
from resources.language import _
from ui import theme
from ui.session import Session
from ui.tree.customer_tree_delegate import CustomerTreeDelegate
from ui.tree.customer_tree_model import CustomerTreeModel, Index

_AT_FIRST = 60
"""How many customers are shown, and not only counted, when nobody has opened or closed a group yet."""

_UNASKED = 500
"""The largest group that is opened without being asked for: reading it must not hold up the start."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_IGNORED = frozenset({"setting"})


class CustomerTree(QTreeView):
    """Customers in groups. What is chosen and open is kept by id, whatever is written meanwhile.

    Signals: ``customer_chosen(id)`` by a click or the arrow keys; ``customer_activated(id)`` by Enter or a double
    click; ``delete_requested(id)`` by Delete; ``menu_requested(id, place)`` by the right button or the menu key, with
    a place on the screen; ``expanded_changed()``; ``loaded()`` when the groups asked for are shown.
    """

    customer_chosen = Signal(int)
    customer_activated = Signal(int)
    delete_requested = Signal(int)
    menu_requested = Signal(int, QPoint)
    expanded_changed = Signal()
    loaded = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = self._shown = Asked()  # what is wanted, and what is there
        self._open: set[Key] | None = None  # None: nobody has opened or closed one yet
        self._selected: int | None = None
        self._quiet = False
        self._told: int | None = None
        self._typed, self._typed_at = "", 0.0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("customerTree")
        self.setAccessibleName(_("Customers"))
        theme.mark(self, part="pane")
        self._model = CustomerTreeModel(self)
        self.setModel(self._model)
        self.setItemDelegate(CustomerTreeDelegate(self))
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _connect(self) -> None:
        self.expanded.connect(self._when_expanded)
        self.collapsed.connect(self._when_collapsed)
        self.doubleClicked.connect(self._activate)
        self.clicked.connect(self._when_clicked)
        self._session.written.connect(self._hear)
        self._session.lookups_changed.connect(self.refresh)

    # -- what it shows ------------------------------------------------------------------------------------------

    def tree_model(self) -> CustomerTreeModel:
        """The rows."""
        return self._model

    def asked(self) -> Asked:
        """What is shown: grouping, view, filter, order."""
        return self._asked

    def show_asked(self, asked: Asked, expanded: Iterable[Key] | None = None) -> None:
        """Group, filter or sort otherwise. Another grouping begins with ``expanded`` groups open."""
        if asked.grouping != self._asked.grouping:
            self.set_expanded(expanded)
        self._asked = asked
        self.refresh()

    def expanded_keys(self) -> list[Key] | None:
        """The groups that are open, None when nobody has opened or closed one."""
        return None if self._open is None else sorted(self._open, key=str)

    def set_expanded(self, keys: Iterable[Key] | None) -> None:
        """Have these groups open from the next ``refresh`` on."""
        self._open = None if keys is None else set(keys)

    def set_drafts(self, drafts: Collection[int]) -> None:
        """Mark the customers whose form holds changes that are not saved."""
        if self._model.drafts != set(drafts):
            self._model.set_drafts(drafts)
            self.viewport().update()

    def select(self, customer: int | None) -> None:
        """Choose a customer, without saying so; the group is opened when need be."""
        self._selected = customer
        if customer is None:
            self._quietly(self.selectionModel().clear)
        elif not self._show_selected():
            self._ask(
                "customer-tree/place", tree.places, [customer], done=partial(self._open_place, customer)
            )

    def selected(self) -> int | None:
        """The customer chosen last."""
        return self._selected

    def current_key(self) -> Key:
        """The group in which the current row is: what a new customer begins with."""
        group = self._model.group_of(self.currentIndex())
        return group.key if group else None

    def refresh(self) -> None:
        """Read everything that is shown again."""
        self._session.reading.drop("customer-tree/news")
        wanted = tuple(self._open or ())
        self._ask("customer-tree", tree.branches, wanted, done=partial(self._show, self._asked, False))

    # -- answers ------------------------------------------------------------------------------------------------

    def _ask(self, key: str, job: Any, *arguments: Any, done: Any) -> None:
        session = self._session
        session.read(key, job, self._asked, *arguments, session.today(), session.me, done=done, owner=self)

    def _show(self, asked: Asked, keep: bool, found: Branches) -> None:
        self._shown = asked
        bar = self.verticalScrollBar()
        place, group = bar.value(), self._model.group(self.currentIndex())
        was_seen = self._is_seen()
        self._quietly(self._fill, keep, found)
        if self._open is None:
            self._open_first()
        if not self._show_selected(scroll=False) and was_seen:
            self.select(self._selected)  # it has gone into a group that is closed
        if group:
            self._quietly(self._set_current, self._model.index_of(group.key))
        bar.setValue(place)
        self.loaded.emit()

    def _fill(self, keep: bool, found: Branches) -> None:
        self._model.set_lookups(self._session.lookups)
        self._model.set_branches(self._shown.grouping, found, self._session.lookups, keep=keep)
        for key in self._open or ():
            index = self._model.index_of(key)
            if index.isValid():
                self.expand(index)

    def _open_first(self) -> None:
        """Open groups from the top as long as that is few customers."""
        self._open, shown = set(), 0
        for group in self._model.groups:
            shown += group.size
            if shown > _AT_FIRST and shown > group.size:
                break
            if group.size <= _UNASKED:
                self._quietly(self.expand, self._model.index_of(group.key))

    def _open_place(self, customer: int, found: dict[int, Key]) -> None:
        if customer not in found or self._selected != customer:
            self._quietly(self.clearSelection)
            return
        index = self._model.index_of(found[customer])
        if index.isValid():
            self._quietly(self.selectionModel().clear)  # nobody is chosen while the group is read
            self.expand(index)
            self._show_selected()

    def _show_selected(self, *, scroll: bool = True) -> bool:
        index = QModelIndex() if self._selected is None else self._model.find(self._selected)
        if not index.isValid():
            return False
        if scroll:
            self._quietly(self.expand, index.parent())
            self.scrollTo(index)
        if self.isExpanded(index.parent()):
            self._quietly(self._set_current, index, True)
        return True

    def _is_seen(self) -> bool:
        index = QModelIndex() if self._selected is None else self._model.find(self._selected)
        return index.isValid() and self.isExpanded(index.parent())

    def _set_current(self, index: QModelIndex, select: bool = False) -> None:
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect if select else flag.NoUpdate)

    def _quietly(self, act: Any, *arguments: Any) -> None:
        """Do something that is not a person's choice, and that nobody shall hear of."""
        before, self._quiet = self._quiet, True
        try:
            act(*arguments)
        finally:
            self._quiet = before

    def _hear(self, heard: News) -> None:
        if not heard.tables - _IGNORED:
            return
        if heard.customers is None or self._shown != self._asked:
            self.refresh()
        elif heard.customers:
            done = partial(self._show, self._asked, True)
            self._ask("customer-tree/news", tree.news, heard.customers, self._model.loaded(), done=done)

    # -- groups -------------------------------------------------------------------------------------------------

    def _when_expanded(self, index: QModelIndex) -> None:
        group = self._model.group(index)
        if group is None:
            return
        self._remember(group.key, is_open=True)
        if not self._model.is_loaded(group.key):
            key = f"customer-tree/group/{group.key}"
            self._ask(key, tree.members, group.key, done=partial(self._fill_group, self._asked, group.key))

    def _when_collapsed(self, index: QModelIndex) -> None:
        group = self._model.group(index)
        if group:
            self._remember(group.key, is_open=False)

    def _remember(self, key: Key, *, is_open: bool) -> None:
        before = set(self._open or ())
        self._open = before | {key} if is_open else before - {key}
        if self._open != before and not self._quiet:
            self.expanded_changed.emit()

    def _fill_group(self, asked: Asked, key: Key, members: list[Member]) -> None:
        if asked != self._asked:
            return
        self._model.set_members(key, members)
        if self._selected is not None and not self.selectionModel().hasSelection():
            self._show_selected(scroll=not self.currentIndex().isValid())
        self.loaded.emit()

    # -- what a person does -------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which customer was chosen."""
        super().currentChanged(current, previous)
        member = self._model.member(current) if not self._quiet else None
        if member:
            self._tell(member.id)

    def _tell(self, customer: int) -> None:
        self._selected = self._told = customer
        self.customer_chosen.emit(customer)

    def _when_clicked(self, index: QModelIndex) -> None:
        """A click on the chosen customer brings it back when something else is shown."""
        member = self._model.member(index)
        if member and self._told != member.id:
            self._tell(member.id)

    def _activate(self, index: Index) -> None:
        member = self._model.member(index)
        if member:
            self._selected = member.id
            self.customer_activated.emit(member.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a group opens or closes it."""
        self._told = None
        index = self.indexAt(event.position().toPoint())
        if self._model.group(index) and event.button() == Qt.MouseButton.LeftButton:
            self._set_current(index)
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes; the arrows and letters are Qt's own."""
        index = self.currentIndex()
        group, member = self._model.group(index), self._model.member(index)
        if event.key() in _ENTER and (group or member):
            if group:
                self.setExpanded(index, not self.isExpanded(index))
            else:
                self._activate(index)
        elif event.key() == Qt.Key.Key_Delete and member:
            self.delete_requested.emit(member.id)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of the text makes other rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a customer."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        member = self._model.member(index)
        if member:
            place = event.pos() if by_mouse else self.visualRect(index).center()
            self.menu_requested.emit(member.id, self.viewport().mapToGlobal(place))

    def keyboardSearch(self, search: str) -> None:
        """Jump to the next row whose name, or whose pinyin initials, begin with what was typed."""
        now = time.monotonic()
        pause = QApplication.keyboardInputInterval() / 1000
        self._typed = (self._typed if now - self._typed_at < pause else "") + fold(search)
        self._typed_at = now
        if not self._typed:
            return
        if len(self._typed) > 1 and self._jump(self._typed, onwards=False):
            return
        if len(set(self._typed)) == 1:  # the same letter again: the next one
            self._jump(self._typed[0], onwards=True)

    def _jump(self, start: str, *, onwards: bool) -> bool:
        index = self._model.search(start, self.currentIndex(), self._open or (), onwards=onwards)
        if index.isValid():
            self._set_current(index, select=True)
            self.scrollTo(index)
        return index.isValid()
