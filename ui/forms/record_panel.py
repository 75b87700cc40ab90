"""The panel right of a table, in which one of its records is edited while the list stays visible (GUIDE 3)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from changes.save import Save
from models import BY_NAME, Record, Row
from resources.language import N_, _
from ui import theme
from ui.forms.below import Below
from ui.forms.editing import Editing
from ui.forms.foot import FormFoot
from ui.forms.form import RecordForm
from ui.forms.small_table import SmallTable
from ui.session import Session
from ui.theme import Theme
from ui.widgets.band import Band

_TITLES = {
    "contact": (N_("Edit contact"), N_("New contact")),
    "competitor": (N_("Edit competitor"), N_("New competitor")),
    "product": (N_("Edit product"), N_("New product")),
    "contact_record": (N_("Edit contact record"), N_("New contact record")),
    "opportunity": (N_("Edit opportunity"), N_("New opportunity")),
    "quotation": (N_("Edit quote"), N_("New quote")),
    "agreement": (N_("Edit agreement"), N_("New agreement")),
    "purchase": (N_("Edit purchase"), N_("New purchase")),
    "receipt": (N_("Edit receipt"), N_("New receipt")),
    "bid": (N_("Edit bid"), N_("New bid")),
    "expense": (N_("Edit expense"), N_("New expense")),
    "service": (N_("Edit service"), N_("New service")),
    "complaint": (N_("Edit complaint"), N_("New complaint")),
}


class RecordPanel(QFrame):
    """Labels above their fields, two in a row; foot with what waits to be saved.

    Signals: ``saved(uid)``, ``closed`` when it is to go away, ``step_requested(by)`` to the next or previous record,
    ``clashed(Save, Outcome)``, ``manage_requested(dictionary)``, ``changed(count)``.
    """

    saved = Signal(str)
    closed = Signal()
    step_requested = Signal(int)
    clashed = Signal(object, object)
    manage_requested = Signal(str)
    changed = Signal(int)

    width_token = "contactPanel"
    """The size that says how wide it is beside the list."""

    def __init__(
        self, model: type[Record], session: Session, theme: Theme | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model, self.session, self._theme = model, session, theme
        self._table = model._meta.table_name
        self._closing = False
        self._belows: dict[str, Below] = {}
        self._build()
        self._connect()
        self.set_covering(False)

    def _build(self) -> None:
        self.setObjectName(f"{self._table}Panel")
        theme.mark(self, part="panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        self.band = Band(self)
        column.addWidget(self.band)
        self._build_beside(column)
        column.addWidget(self._build_fields(), 1)
        self.foot = FormFoot(self._table, parent=self)
        column.addWidget(self.foot)
        self.editing = Editing(self.form, self._belows, self.session)

    def _build_head(self) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.space("l"), theme.space("m"), theme.space("m"), theme.space("xs"))
        row.setSpacing(theme.space("xs"))
        self.title, self.place = QLabel(head), QLabel(head)
        theme.mark(self.title, text_role="h3")
        theme.mark(self.place, text_role="caption")
        self.title.setObjectName(f"{self._table}PanelTitleLabel")
        self.place.setObjectName(f"{self._table}PanelPlaceLabel")
        row.addWidget(self.title)
        row.addWidget(self.place)
        row.addStretch(1)
        self.previous = self._button(head, "Previous", "chevron-up", _("Previous record"))
        self.next = self._button(head, "Next", "chevron-down", _("Next record"))
        self.close_button = self._button(head, "Close", "x", _("Close the panel"))
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        return head

    def _button(self, head: QWidget, role: str, icon: str, text: str) -> QPushButton:
        button = QPushButton(head)
        button.setObjectName(f"{self._table}{role}Button")
        button.setAccessibleName(text)
        button.setToolTip(text)
        theme.mark(button, role="ghost", bare=True, small=True)
        theme.set_icon(button, icon)
        return button

    def _build_fields(self) -> QScrollArea:
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget(self.area)
        self.area.setWidget(holder)  # while it is empty: whatever is moved is styled anew
        column = self._inside = QVBoxLayout(holder)
        edge = theme.space("l")
        column.setContentsMargins(edge, 0, edge, edge)
        self.form = RecordForm(
            self.model, self.session, self._theme, above=True, below=self._make_below, parent=holder
        )
        column.addWidget(self.form)
        return self.area

    def _build_beside(self, column: QVBoxLayout) -> None:
        """Room for what stands between the head and the fields."""

    def _small_table(self, table: str, section: QWidget) -> SmallTable:
        return SmallTable(BY_NAME[table], self.session, self._theme, above=True, parent=section)

    def _make_below(self, table: str, section: QWidget) -> QWidget:
        below = self._small_table(table, section)
        below.manage_requested.connect(self.manage_requested)
        self._belows[table] = below
        return below

    def _connect(self) -> None:
        self.form.manage_requested.connect(self.manage_requested)
        self.form.checked.connect(self._mark)
        self.previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))
        self.close_button.clicked.connect(self.cancel)
        self.foot.save_requested.connect(self.save)
        self.foot.cancel_requested.connect(self.cancel)
        self.foot.discard_requested.connect(self.discard)
        self.foot.jump_requested.connect(self.jump)
        editing = self.editing
        editing.loaded.connect(self._loaded)
        editing.changed.connect(self._mark)
        editing.saving.connect(self.foot.set_saving)
        editing.saved.connect(self._saved)
        editing.clashed.connect(self.clashed)
        editing.failed.connect(self.foot.say_failed)
        editing.refused.connect(self._refuse)
        editing.drafted.connect(self.foot.set_drafted)
        editing.draft_found.connect(self.foot.set_drafted)
        editing.joined.connect(self._tell_joined)
        editing.gone.connect(self.cancel)

    # -- which record -------------------------------------------------------------------------------------------

    def open_row(self, row: Row, page: object = None, number: int = 0, count: int = 0) -> None:
        """Edit a record that a table has read already, the ``number``th of ``count``; ``page`` is not needed."""
        self._set_place(number, count)
        if row["uid"] != self.editing.entry.uid or self.editing.entry.base is None:
            self.editing.open_row(row)

    def open(self, row_id: int) -> None:
        """Edit a record of the file."""
        self._set_place(0, 0)
        self.editing.open(row_id)

    def open_new(
        self,
        above: Mapping[str, int],
        page: object = None,
        preset: Mapping[str, Any] | None = None,
        typed: Mapping[str, Any] | None = None,
    ) -> None:
        """Enter a new record; ``above`` says to what it belongs, by the name of the link, ``preset`` what holds unless
        the person says otherwise, ``typed`` what was typed elsewhere.
        """
        self._set_place(0, 0)
        self.editing.new(preset or {}, above, typed)

    def refresh(self, page: object = None) -> None:
        """The panel hears of what was written by itself."""

    def close_record(self) -> None:
        """Show nothing; what was typed stays as a draft."""
        self.editing.keep()
        self.editing.new({})
        self.closed.emit()

    def is_changed(self) -> bool:
        """Whether anything waits to be saved."""
        return self.editing.count_changes() > 0

    def set_covering(self, covering: bool) -> None:
        """Beside the list as wide as the design says, or in its place (below 760 px)."""
        if covering:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        else:
            self.setFixedWidth(theme.size(self.width_token))

    # -- what a person does -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save, and stay."""
        self.form.settle()
        self.editing.save()

    def save_and_close(self) -> None:
        """Save, and close when it lies in the file."""
        self.form.settle()
        self._closing = True
        if not self.is_changed():
            self._leave()
        elif not self.editing.save():
            self._closing = self.editing.is_saving

    def save_again(self, save: Save) -> None:
        """Save what came out of a conflict."""
        self.editing.save_again(save)

    def cancel(self) -> None:
        """Close; what was typed stays as a draft, and nobody is asked."""
        self.editing.keep()
        self._leave()

    def discard(self) -> None:
        """Throw away what was typed."""
        self.editing.discard()

    def jump(self) -> None:
        """Into the first field that is wrong."""
        own = self.form.shown_errors()
        if own:
            self.form.focus_field(own[0].name)
            return
        for below in self._belows.values():
            for uid, error in below.red():
                below.focus_entry(uid, error.name)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a form, where no menu has taken them."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        actions = {
            (Qt.Key.Key_S, True): self.save,
            (Qt.Key.Key_Return, True): self.save_and_close,
            (Qt.Key.Key_Enter, True): self.save_and_close,
            (Qt.Key.Key_Escape, False): self.cancel,
        }
        action = actions.get((Qt.Key(event.key()), control))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes away leaves a draft."""
        self.editing.keep()
        super().hideEvent(event)

    # -- inside -------------------------------------------------------------------------------------------------

    def _set_place(self, number: int, count: int) -> None:
        self.place.setText(f"{number}/{count}" if number and count else "")
        self.previous.setEnabled(number > 1)
        self.next.setEnabled(0 < number < count)

    def _loaded(self) -> None:
        self._closing = False
        self.band.clear()
        self.foot.set_drafted("")
        self._show_title(new=self.editing.entry.base is None)
        self.area.verticalScrollBar().setValue(0)
        self._mark()
        if self.isVisible():
            self.form.focus_first()

    def _show_title(self, *, new: bool) -> None:
        titles = _TITLES.get(self._table)
        self.title.setText(_(titles[1 if new else 0]) if titles else _(self.model.nouns[0]))

    def _mark(self) -> None:
        if self.editing.is_showing:
            return
        count = self.editing.count_changes()
        errors = self.form.shown_errors()
        errors += [
            error for one in self._belows.values() for form in one.forms() for error in form.shown_errors()
        ]
        self.foot.set_errors(errors)
        self.foot.set_count(count)
        self.changed.emit(count)

    def _saved(self, uid: str) -> None:
        closing, self._closing = self._closing, False
        self._show_title(new=False)
        self.band.clear()
        self._mark()
        self.saved.emit(uid)
        if closing:
            self._leave()

    def _refuse(self) -> None:
        self._closing = False
        self._mark()
        self.jump()

    def _tell_joined(self, who: str, labels: list[str]) -> None:
        text = _("{who} changed meanwhile: {fields}. What you typed is still here.")
        self.band.show_message(text.format(who=who or _("Somebody"), fields=_(", ").join(labels)), "warning")

    def _leave(self) -> None:
        self._closing = False
        self.closed.emit()
