"""The records of a customer: noted at the top, filtered, listed by month, edited in full beside the list."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from database import actions
from database.form_rows import id_of
from database.page import Page
from database.sales.timeline import Timeline, read_timeline
from models import BY_NAME, ContactRecord
from resources.language import _
from ui import theme
from ui.forms.drafts import DraftKeeper
from ui.forms.editors.days import CalendarPopup
from ui.records.composer import RecordComposer
from ui.records.editor import RecordEditor
from ui.records.filter_bar import RecordFilterBar
from ui.records.kinds import KINDS, looks, noun
from ui.records.presets import preset
from ui.records.timeline_view import TimelineView
from ui.session import Session
from ui.widgets.empty import EmptyState

NARROW = 760


class RecordsPage(QWidget):
    """Holds a customer; reads the timeline whenever something of it was written.

    Signals: ``clashed(Save, Outcome)`` and ``manage_requested(dictionary)`` of the forms;
    ``log_requested(record)`` for the plan of a contact that took place.
    """

    clashed = Signal(object, object)
    manage_requested = Signal(str)
    log_requested = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: Page | None = None
        self._found: Timeline | None = None
        self._editors: dict[str, RecordEditor] = {}
        self._is_other = True
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("recordsPage")
        self.setAccessibleName(_("Records"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._list = QWidget(self)
        theme.mark(self._list, part="surface")
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, theme.space("l"), 0, 0)
        column.setSpacing(theme.space("m"))
        edge = theme.space("xxl")
        self.composer = RecordComposer(self._session, self._list)
        self.filter = RecordFilterBar(self._list)
        for widget in (self.composer, self.filter):
            holder = QHBoxLayout()
            holder.setContentsMargins(edge, 0, edge, 0)
            holder.addWidget(widget)
            column.addLayout(holder)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self.timeline = TimelineView(self._list)
        self._empty = EmptyState()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self._empty)
        self._panels = QStackedWidget(self)
        self._panels.setObjectName("recordPanels")
        self._panels.hide()
        row.addWidget(self._list, 1)
        row.addWidget(self._panels)

    def _connect(self) -> None:
        self.filter.changed.connect(self._read)
        self.filter.left.connect(self._enter_list)
        self.composer.full_form_requested.connect(self._open_form)
        self.composer.left.connect(self._enter_list)
        self.timeline.edit_requested.connect(self.open_record)
        self.timeline.delete_requested.connect(self.delete)
        self.timeline.next_requested.connect(self._ask_next)
        self._empty.action_requested.connect(self._do_empty)

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Show the records of a customer; of the same one what is typed and chosen stays."""
        other = self._page is None or self._page.id != page.id
        self._page = page
        self.composer.set_customer(page.row)
        self.composer.setEnabled(self.may_add())
        if other:
            self._is_other = True
            self._found = None
            self.filter.clear()
            for editor in self._editors.values():
                editor.close_record()
            self._close_panel()
        self._read()

    def add(self, table: str) -> None:
        """Note a new record of a table; none of a customer in the recycle bin."""
        if self.may_add():
            self.composer.begin(table)

    def may_add(self) -> bool:
        """Whether anything can be noted: the customer on screen is not in the recycle bin."""
        return self._page is not None and self._page.row["deleted_at"] is None

    def kind_menu(self) -> QMenu:
        """The kinds of records to choose from, for the command “New record”."""
        menu = QMenu(self)
        menu.setObjectName("newRecordMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in KINDS:
            for table in kind.tables:
                text = noun(table)
                action = menu.addAction(text, partial(self.add, table))
                action.setObjectName(f"newRecordAction_{table}")
                theme.set_icon(action, looks(table)[0])
        menu.setActiveAction(menu.actions()[0])
        return menu

    def ask_kind(self) -> None:
        """Offer the kinds of records at the line where they are noted."""
        if self.may_add():
            self.kind_menu().popup(self.composer.mapToGlobal(QPoint(0, self.composer.height())))

    def focus_find(self) -> None:
        """Into the find box."""
        self.filter.focus_find()

    def focus_content(self) -> None:
        """Into the list."""
        self._enter_list()

    def open_record(self, table: str, record: int) -> None:
        """The full form of a record beside the list."""
        editor = self._show_editor(table)
        entries = self._found.entries if self._found else []
        number = next((n for n, one in enumerate(entries, 1) if (one.table, one.id) == (table, record)), 0)
        editor.open_at(record, number, len(entries))

    def open_uid(self, table: str, uid: str) -> None:
        """The full form of a record that an action just made."""
        done = partial(self._open_found, table, uid)
        self._session.read("records-made", id_of, table, uid, done=done, owner=self)

    def delete(self, table: str, record: int) -> None:
        """Into the recycle bin; the next one is chosen when it is gone."""
        editor = self._editors.get(table)
        if editor is not None and editor.editing.row_id == record:
            editor.close_record()
        session = self._session
        session.write(actions.delete, BY_NAME[table], [record], session.me, session.now())

    def editor(self, table: str) -> RecordEditor:
        """The form of a table, made when it is wanted first."""
        if table not in self._editors:
            made = RecordEditor(BY_NAME[table], self._session, parent=self._panels)
            made.closed.connect(self._close_panel)
            made.clashed.connect(self.clashed)
            made.manage_requested.connect(self.manage_requested)
            made.step_requested.connect(self._step)
            made.open_requested.connect(self.open_uid)
            made.receipt_requested.connect(self._open_receipt)
            made.log_requested.connect(self.log_requested)
            self._panels.addWidget(made)
            self._editors[table] = made
        return self._editors[table]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F finds."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_find()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide whether there is room for both."""
        super().resizeEvent(event)
        self._lay_out()

    # -- inside -------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._page is not None:
            session = self._session
            wanted = self.filter.wanted(session.today())
            session.read("timeline", read_timeline, self._page.id, session.lookups, wanted, done=self._show)

    def _show(self, found: Timeline) -> None:
        if self._page is None or found.customer != self._page.id:
            return
        self._found = found
        self.filter.show_timeline(found)
        self.timeline.show_timeline(found, self._session.today(), other=self._is_other)
        self._is_other = False
        self._show_empty(found)

    def _show_empty(self, found: Timeline) -> None:
        self._stack.setCurrentIndex(0 if found.entries else 1)
        if found.entries:
            return
        if self.filter.is_filtering():
            text = self.filter.find_edit.text()
            said = (
                _("No record has “{text}” in it.").replace("{text}", text) if text else _("No such record.")
            )
            self._empty.show_message(said, actions=[("all", _("Show all"), "normal")], icon="search-x")
        else:
            text = _("Nothing noted yet. The first call, quote or order stands here.")
            actions = [("note", _("Note something"), "normal")] if self.may_add() else []
            self._empty.show_message(text if actions else _("Nothing here."), actions=actions)

    def _do_empty(self, key: str) -> None:
        if key == "all":
            self.filter.clear()
            self._read()
        else:
            self.composer.begin()

    def _enter_list(self) -> None:
        if self._stack.currentIndex() == 0:
            self.timeline.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.filter.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- the form -----------------------------------------------------------------------------------------------

    def _show_editor(self, table: str) -> RecordEditor:
        editor = self.editor(table)
        current = self._panels.currentWidget()
        if isinstance(current, RecordEditor) and current is not editor:
            current.editing.keep()
        self.composer.keep()
        self.composer.fold()
        self._panels.setCurrentWidget(editor)
        self._lay_out(shown=True)  # first: both together might be wider than there is room
        self._panels.show()
        return editor

    def _open_found(self, table: str, uid: str, record: int | None) -> None:
        if record is not None:
            self.timeline.choose(uid)
            self.open_record(table, record)

    def _open_form(self, table: str, typed: dict[str, Any]) -> None:
        """A new record in its full form, with what was noted of it already."""
        if self._page is not None:
            self._open_new(table, {"customer": self._page.id}, typed)

    def _open_receipt(self, above: dict[str, int], typed: dict[str, Any]) -> None:
        self._open_new("receipt", above, typed)

    def _open_new(self, table: str, above: dict[str, int], typed: dict[str, Any]) -> None:
        assert self._page is not None
        session, editor = self._session, self._show_editor(table)
        draft = None if typed else self._left_draft(table)
        if draft is not None:
            editor.open_draft(draft)
            return
        given = preset(BY_NAME[table], session.lookups, session.me, session.today(), self._page.row)
        editor.open_new(above, None, given, typed)

    def _left_draft(self, table: str) -> Any:
        """A new record that was left in its form without being saved."""
        assert self._page is not None
        for draft in DraftKeeper.of(self._session).pending():
            of_form = draft.table == table and "above" in draft.data and not draft.data["entry"]["base"]
            if of_form and draft.customer == self._page.id:
                return draft
        return None

    def _close_panel(self) -> None:
        self._panels.hide()
        self._list.show()
        if self.isVisible() and self._page is not None:
            self._enter_list()

    def _step(self, by: int) -> None:
        self.timeline.step(by)
        entry = self.timeline.current()
        if entry is not None:
            self.open_record(entry.table, entry.id)

    def _lay_out(self, *, shown: bool | None = None) -> None:
        covering = self.width() < NARROW
        shown = not self._panels.isHidden() if shown is None else shown
        for editor in self._editors.values():
            editor.set_covering(covering)
        current = self._panels.currentWidget()
        if isinstance(current, RecordEditor) and not covering:
            self._panels.setFixedWidth(current.maximumWidth())
        else:
            self._panels.setMinimumWidth(0)
            self._panels.setMaximumWidth(16777215)
        self._list.setVisible(not (covering and shown))

    # -- the next contact ---------------------------------------------------------------------------------------

    def _ask_next(self, record: int) -> None:
        """A calendar at the row: the day that was agreed."""
        popup = CalendarPopup(self._session.language, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setObjectName("nextContactCalendar")
        popup.picked = partial(self._set_next, record)
        entry, today = self.timeline.current(), self._session.today()
        popup.show_day((entry.next_on if entry else None) or today, today)
        popup.open_below(self)
        row = self.timeline.visualRect(self.timeline.currentIndex())
        place = self.timeline.viewport().mapToGlobal(row.topRight())
        popup.move(place.x() - popup.width() - theme.space("xxl"), place.y() + theme.size("minHitArea"))
        popup.calendar.setFocus()

    def _set_next(self, record: int, day: date | None) -> None:
        session = self._session
        values = {"next_contact_on": day} if day else {"next_contact_on": None, "next_contact_time": None}
        session.write(actions.edit_all, ContactRecord, [record], values, session.me, session.now())
