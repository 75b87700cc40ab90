"""The left pane: views, grouping, filter and order, and the customer tree."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from database import lists, saved, settings, tree
from database.conditions import ME, Condition
from database.lists import Counts
from database.news import News
from models import Customer, Person, declared
from resources.language import N_, _, ngettext
from ui import theme
from ui.session import Session
from ui.tree.customer_tree import CustomerTree
from ui.tree.group_by_combo import GroupByCombo
from ui.tree.view_list import ViewList
from ui.widgets.empty import EmptyState

ORDERED = {
    "name": N_("By name"),
    "last_contact_on": N_("Longest without contact first"),
    "next_contact_on": N_("Next contact first"),
    "level": N_("By level"),
    "purchase_total": N_("Most bought first"),
    "next_purchase_on": N_("Purchase expected soonest first"),
}
"""The orders of ``database.tree`` in words."""

_NOBODY = {
    lists.DUE: N_("Nobody has to be contacted today."),
    lists.OVERDUE: N_("No follow-up is overdue."),
    lists.DECLINE: N_("Everybody buys as often as usual."),
    lists.SILENT: N_("Nobody has been silent for so long."),
}
"""What a view says that nobody is in."""

_GROUPING, _ORDER, _EXPANDED = "left_pane/grouping", "left_pane/order", "left_pane/expanded"

Remember = Callable[[str, Any], None]
Recall = Callable[[str], Any]


class LeftPane(QFrame):
    """Views and tree. Grouping, order and open groups are remembered on this computer.

    Signals: ``view_changed(key)``; ``customer_chosen(id)``, ``customer_activated(id)`` and ``delete_requested(id)`` of
    the tree; ``new_requested()``, ``import_requested()``, ``recycle_bin_requested()``;
    ``filters_requested()``: somebody wants to make a filter; ``count_changed(sentence)`` for the status bar;
    ``emptied(bool)``: whether the file has no customer at all.
    """

    view_changed = Signal(str)
    customer_chosen = Signal(int)
    customer_activated = Signal(int)
    delete_requested = Signal(int)
    new_requested = Signal()
    import_requested = Signal()
    recycle_bin_requested = Signal()
    filters_requested = Signal()
    count_changed = Signal(str)
    emptied = Signal(bool)

    def __init__(
        self, session: Session, remember: Remember, recall: Recall, parent: QWidget | None = None
    ) -> None:
        """``remember`` and ``recall`` keep values of this computer by a key; ``recall`` gives None for a new one."""
        super().__init__(parent)
        self._session, self._remember, self._recall = session, remember, recall
        self._filters: dict[str, Any] = {}
        self._filter_name = ""
        self._counts = Counts({}, 0)
        self._told = ""
        self._build()
        self._connect()
        self._recall_all()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("leftPane")
        self.setAccessibleName(_("Customers"))
        theme.mark(self, part="pane")
        self.setMinimumWidth(theme.tokens.lookup("size", "leftPane.min"))
        self.views = ViewList()
        self.tree = CustomerTree(self._session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("m"), 0, 0)
        column.setSpacing(0)
        column.addLayout(self._indented(self._build_title()))
        column.addSpacing(theme.space("xxs"))
        column.addWidget(self.views)
        column.addSpacing(theme.space("m"))
        line = QFrame()
        theme.mark(line, part="line")
        column.addLayout(self._indented(line))
        column.addSpacing(theme.space("xs"))
        column.addLayout(self._build_head())
        column.addLayout(self._indented(self._build_filter_line()))
        column.addSpacing(theme.space("xxs"))
        self._build_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        order = (
            self.views,
            self.group_by,
            self.filter_button,
            self.sort_button,
            self.filter_line,
            self.tree,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _build_title(self) -> QLabel:
        title = QLabel(_("Views"))
        theme.mark(title, text_role="label")
        title.setBuddy(self.views)
        return title

    def _build_head(self) -> QHBoxLayout:
        self.group_by = GroupByCombo()
        self.filter_button = self._tool("treeFilterButton", "list-filter", _("Filter"))
        self.sort_button = self._tool("treeSortButton", "arrow-up-down", _("Sort"))
        head = QHBoxLayout()
        head.setContentsMargins(theme.space("s"), 0, theme.space("m"), 0)
        head.setSpacing(0)
        head.addWidget(self.group_by)
        head.addStretch(1)
        head.addWidget(self.filter_button)
        head.addWidget(self.sort_button)
        return head

    def _tool(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        theme.mark(button, role="ghost", bare=True)
        theme.set_icon(button, icon, use="toolbar", on_role="accentSoftText")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _build_filter_line(self) -> QPushButton:
        """What the tree is filtered by, in words; a click takes it off."""
        self.filter_line = QPushButton()
        self.filter_line.setObjectName("treeFilterClearButton")
        theme.mark(self.filter_line, role="link")
        theme.set_icon(self.filter_line, "x", "accentText", use="inline")
        self.filter_line.hide()
        return self.filter_line

    def _build_empty(self) -> None:
        self._empty = EmptyState()
        self._empty.setObjectName("treeEmptyPage")

    @staticmethod
    def _indented(widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(
            theme.space("l") + theme.space("xxs"), 0, theme.space("l") + theme.space("xxs"), 0
        )
        row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.views.view_changed.connect(self._change_view)
        self.views.page_requested.connect(lambda _key: self.recycle_bin_requested.emit())
        self.group_by.activated.connect(self._change_grouping)
        self.filter_button.menu().aboutToShow.connect(self._fill_filter_menu)
        self.sort_button.menu().aboutToShow.connect(self._fill_sort_menu)
        self.filter_line.clicked.connect(lambda: self.set_filter(()))
        self.tree.customer_chosen.connect(self.customer_chosen)
        self.tree.customer_activated.connect(self.customer_activated)
        self.tree.delete_requested.connect(self.delete_requested)
        self.tree.menu_requested.connect(self._open_menu)
        self.tree.expanded_changed.connect(self._remember_expanded)
        self.tree.loaded.connect(self._show_state)
        self.tree.selectionModel().currentChanged.connect(self._tell_count)
        self._empty.action_requested.connect(self._act)
        self._session.written.connect(self._hear)

    # -- slots --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read counts, filters and tree again: at the start, on F5, and when the day has changed."""
        self.tree.refresh()
        self._read_counts()
        self._read_filters()

    def select(self, customer: int | None) -> None:
        """Show which customer is open."""
        self.tree.select(customer)

    def set_view(self, key: str) -> None:
        """Choose a view."""
        self.views.set_view(key)
        self._change_view(key)

    def set_filter(self, conditions: Iterable[Condition], name: str = "") -> None:
        """Show only the customers that meet conditions, under a name; no conditions show all again."""
        kept = tuple(conditions)
        self._filter_name = name or (_("Selection") if kept else "")
        self.filter_button.setProperty("filtered", bool(kept))
        self.filter_line.setVisible(bool(kept))
        self.filter_line.setText(_("Filter: {name}").replace("{name}", self._filter_name).replace("&", "&&"))
        self.filter_line.setAccessibleName(
            _("Take off the filter “{name}”").replace("{name}", self._filter_name)
        )
        self.filter_line.setToolTip(self.filter_line.accessibleName())
        self.tree.show_asked(replace(self.tree.asked(), conditions=kept))

    def current_group(self) -> tuple[str, tree.Key]:
        """Field and value of the group in which the person is: a new customer begins with it."""
        return self.tree.asked().grouping, self.tree.current_key()

    def set_drafts(self, drafts: Iterable[int]) -> None:
        """Mark customers with unsaved changes."""
        self.tree.set_drafts(set(drafts))

    # -- views, grouping, order ---------------------------------------------------------------------------------

    def _change_view(self, key: str) -> None:
        self.tree.show_asked(replace(self.tree.asked(), view=key))
        self.view_changed.emit(key)

    def _change_grouping(self, _row: int) -> None:
        grouping = self.group_by.grouping()
        if grouping == self.tree.asked().grouping:
            return
        self._remember(_GROUPING, grouping)
        self.group_by.updateGeometry()
        self.tree.show_asked(replace(self.tree.asked(), grouping=grouping), self._expanded(grouping))

    def _fill_sort_menu(self) -> None:
        menu = self.sort_button.menu()
        menu.clear()
        group = QActionGroup(menu)
        for key in tree.ORDERS:
            action = _choice(menu, group, _(ORDERED[key]), is_on=key == self.tree.asked().order)
            action.triggered.connect(lambda _checked=False, key=key: self._change_order(key))

    def _change_order(self, order: str) -> None:
        self._remember(_ORDER, order)
        self.tree.show_asked(replace(self.tree.asked(), order=order))

    def _recall_all(self) -> None:
        grouping, order = self._recall(_GROUPING), self._recall(_ORDER)
        grouping = grouping if grouping in tree.GROUPINGS else tree.GROUPINGS[0]
        order = order if order in tree.ORDERS else tree.ORDERS[0]
        self.group_by.set_grouping(grouping)
        self.tree.show_asked(replace(self.tree.asked(), grouping=grouping, order=order))
        self.tree.set_expanded(self._expanded(grouping))
        self.refresh()

    def _expanded(self, grouping: str) -> list[tree.Key] | None:
        return self._all_expanded().get(grouping)

    def _all_expanded(self) -> dict[str, list[tree.Key]]:
        """By grouping. As JSON: settings turn lists of one into a value, and numbers into text."""
        try:
            found = json.loads(str(self._recall(_EXPANDED) or "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def _remember_expanded(self) -> None:
        kept = self._all_expanded() | {self.tree.asked().grouping: self.tree.expanded_keys() or []}
        self._remember(_EXPANDED, json.dumps(kept, ensure_ascii=False))

    def _open_menu(self, customer: int, place: QPoint) -> None:
        member = self.tree.tree_model().member(self.tree.tree_model().find(customer))
        if member:
            from ui.customer.customer_menu import customer_menu  # late: it brings what the menu can do

            menu = customer_menu(
                self._session,
                member,
                self,
                opened=self.customer_activated.emit,
                deleted=self.delete_requested.emit,
            )
            menu.popup(place)

    # -- filter -------------------------------------------------------------------------------------------------

    def _fill_filter_menu(self) -> None:
        menu = self.filter_button.menu()
        menu.clear()
        group = QActionGroup(menu)
        now = self.tree.asked().conditions
        for name, conditions in {_("No filter"): (), _("My customers"): _mine()}.items():
            action = _choice(menu, group, name, is_on=conditions == now)
            action.triggered.connect(
                lambda _checked=False, name=name, conditions=conditions: self.set_filter(conditions, name)
            )
        menu.addSeparator()
        for name, data in self._filters.items():
            conditions = tuple(Condition.load(one) for one in data)
            action = _choice(menu, group, name, is_on=conditions == now)
            action.triggered.connect(
                lambda _checked=False, name=name, conditions=conditions: self.set_filter(conditions, name)
            )
        make = menu.addAction(_("New filter…"))
        theme.set_icon(make, "plus")
        make.triggered.connect(self.filters_requested)

    def _read_filters(self) -> None:
        self._session.read(
            "left-pane/filters", saved.read, saved.FILTERS, self._session.me, done=self._take_filters
        )

    def _take_filters(self, filters: dict[str, Any]) -> None:
        self._filters = filters

    # -- counts and emptiness -----------------------------------------------------------------------------------

    def _read_counts(self) -> None:
        today, me = self._session.today(), self._session.me
        self._session.read("left-pane/counts", lists.counts, today, me, done=self._take_counts)
        self._session.read("left-pane/days", settings.get, "no_contact_days", done=self.views.set_days)

    def _take_counts(self, counts: Counts) -> None:
        before, self._counts = self._counts.views.get(lists.ALL, -1) == 0, counts
        if before != (counts.views[lists.ALL] == 0):
            self.emptied.emit(not before)
        self.views.set_counts(counts.views | {lists.BIN: counts.bin})
        self._show_state()

    def _hear(self, heard: News) -> None:
        if heard.tables:
            self._read_counts()
        if "setting" in heard.tables:
            self._read_filters()

    def _show_state(self) -> None:
        """The tree, or a sentence in its place."""
        self._tell_count()
        if self.tree.tree_model().groups or not self._counts.views:
            self._stack.setCurrentWidget(self.tree)
            return
        asked = self.tree.asked()
        if asked.conditions:
            text = _("No customer meets the filter “{name}”.").replace("{name}", self._filter_name)
            self._say(text, "search-x", (("clearFilter", _("Show all"), "normal"),))
        elif asked.view in _NOBODY:
            self._say(_(_NOBODY[asked.view]), "circle-check", ())
        elif asked.view == lists.BOOKMARKED:
            self._say(_("No bookmarked customers. Ctrl+D bookmarks the open one."), "bookmark", ())
        else:
            actions = (("treeNew", _("New customer"), "primary"), ("treeImport", _("Import…"), "link"))
            self._say(_("No customers yet. Enter the first one, or import a sheet."), "users", actions)

    def _say(self, text: str, icon: str, actions: tuple[tuple[str, str, str], ...]) -> None:
        self._empty.show_message("", text, actions, icon=icon)
        self._stack.setCurrentWidget(self._empty)

    def _act(self, key: str) -> None:
        if key == "clearFilter":
            self.set_filter(())
        elif key == "treeNew":
            self.new_requested.emit()
        else:
            self.import_requested.emit()

    def _tell_count(self) -> None:
        """East China 18 · 64 customers."""
        model = self.tree.tree_model()
        total = model.total()
        text = ngettext("{total} customer", "{total} customers", total).replace("{total}", f"{total:,}")
        index = self.tree.currentIndex()
        group = model.group_of(index)
        if group:
            label = model.label(model.index_of(group.key))
            text = f"{label} {group.size:,} · {text}"
        if text != self._told:
            self._told = text
            self.count_changed.emit(text)


def _mine() -> tuple[Condition, ...]:
    """The customers of whoever asks, by the field that names a person."""
    return tuple(
        Condition(field.name, "any_of", [ME]) for field in declared(Customer) if isinstance(field, Person)
    )


def _choice(menu: QMenu, group: QActionGroup, text: str, *, is_on: bool) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(is_on)
    group.addAction(action)
    return action
