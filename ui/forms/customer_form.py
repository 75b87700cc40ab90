"""The form of a customer, in place of the tabs: every field and small table, saved as one (GUIDE 3)."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from changes.save import Save
from database.drafts import Draft
from models import BY_NAME, Colleague, Customer
from resources.language import _
from ui import theme
from ui.forms.below import Below
from ui.forms.billing_cards import BillingCards
from ui.forms.duplicate_list import DuplicateList, DuplicateWatch
from ui.forms.editing import Editing
from ui.forms.foot import FormFoot, local_time
from ui.forms.form import FieldError, RecordForm
from ui.forms.head import FormHead
from ui.forms.plans import PlanHints
from ui.forms.section_list import Line, SectionList
from ui.forms.single_row import SingleRow
from ui.forms.small_table import SmallTable
from ui.forms.tab_order import first_stop
from ui.session import Session
from ui.theme import Theme
from ui.widgets.band import Band


class CustomerForm(QWidget):
    """Head, list of sections, all fields, foot.

    Signals: ``saved(customer)``, ``closed`` when the form is to be left, ``clashed(Save, Outcome)``,
    ``manage_requested(dictionary)``, ``open_requested(customer)`` for a likely duplicate, ``changed(count)`` with how
    many values wait to be saved.
    """

    saved = Signal(int)
    closed = Signal()
    clashed = Signal(object, object)
    manage_requested = Signal(str)
    open_requested = Signal(int)
    changed = Signal(int)

    def __init__(self, session: Session, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._theme = session, theme
        self._closing = self._tried = False
        self._belows: dict[str, Below] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("customerForm")
        theme.mark(self, part="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = FormHead(self)
        column.addWidget(self.head)
        self.band = Band(self)
        self.band.setObjectName("formBand")
        above = QVBoxLayout()
        above.setContentsMargins(theme.space("l"), 0, theme.space("xxl"), 0)
        above.addWidget(self.band)
        top = QVBoxLayout()
        top.setSpacing(theme.space("m"))  # of the band, as long as it says something
        top.addWidget(_line(self))
        top.addLayout(above)
        column.addLayout(top)
        body = QHBoxLayout()
        body.setContentsMargins(theme.space("l"), theme.space("l"), 0, 0)
        body.setSpacing(theme.space("m"))
        self.sections = SectionList(self)
        upright = QFrame(self)
        theme.mark(upright, part="upright")
        body.addWidget(self.sections)
        body.addWidget(upright)
        body.addWidget(self._build_fields(), 1)
        column.addLayout(body, 1)
        self.foot = FormFoot("form", "Ctrl+S", self)
        column.addWidget(self.foot)
        self.editing = Editing(self.form, self._belows, self.session)
        self._hints = PlanHints(self.form, self.session)
        self._watch = DuplicateWatch(self.duplicates, self.editing)

    def _build_fields(self) -> QScrollArea:
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget(self.area)
        self.area.setWidget(holder)  # while it is empty: whatever is moved is styled anew
        column = QVBoxLayout(holder)
        edge, bar = theme.space("xxl"), self.area.verticalScrollBar()
        bar.ensurePolished()  # its width is the theme's
        # The bar lies in the margin: the fields end where the foot's buttons end.
        column.setContentsMargins(theme.space("l"), 0, max(edge - bar.sizeHint().width(), 0), edge)
        self.form = RecordForm(
            Customer, self.session, self._theme, manage=True, below=self._make_below, parent=holder
        )
        column.addWidget(self.form)
        self.updated = QLabel(self.form)
        self.updated.setObjectName("formUpdatedLabel")
        theme.mark(self.updated, text_role="caption")
        self.form.sections["status"].add_widget(self.updated)
        self.duplicates = DuplicateList(self.form.rows["name"].cell)
        self.form.rows["name"].add_below(self.duplicates)
        self.duplicates.anchor = self.form.editor("name").inner
        return self.area

    def _make_below(self, table: str, section: QWidget) -> QWidget:
        model = BY_NAME[table]
        below: Below
        if table == "billing_entity":
            below = BillingCards(self.session, self._theme, parent=section)
        elif table == "invoice_recipient":
            below = SingleRow(model, self.session, self._theme, parent=section)
        else:
            below = SmallTable(model, self.session, self._theme, parent=section)
        below.manage_requested.connect(self.manage_requested)
        below.checked.connect(self._mark)
        self._belows[table] = below
        return below

    def _connect(self) -> None:
        self.form.checked.connect(self._mark)
        self.form.manage_requested.connect(self.manage_requested)
        self.duplicates.open_requested.connect(self.open_requested)
        self.sections.section_requested.connect(self.show_section)
        self.area.verticalScrollBar().valueChanged.connect(self._follow)
        self.head.back_requested.connect(self.cancel)
        self.foot.save_requested.connect(self.save)
        self.foot.cancel_requested.connect(self.cancel)
        self.foot.discard_requested.connect(self.discard)
        self.foot.jump_requested.connect(self.jump)
        # Lists would take these keys for themselves.
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.sections.step, step))
        editing = self.editing
        editing.loaded.connect(self._loaded)
        editing.changed.connect(self._mark)
        editing.saving.connect(self.foot.set_saving)
        editing.saved.connect(self._saved)
        editing.clashed.connect(self.clashed)
        editing.failed.connect(self.foot.say_failed)
        editing.refused.connect(self._refuse)
        editing.drafted.connect(self.foot.set_drafted)
        editing.draft_found.connect(self._tell_draft)
        editing.joined.connect(self._tell_joined)
        editing.gone.connect(self._tell_gone)

    # -- which customer -----------------------------------------------------------------------------------------

    def open(self, customer: int) -> None:
        """Edit a customer; what was typed at another one stays there as its draft."""
        self.editing.open(customer)

    def new(self, preset: Mapping[str, Any] | None = None) -> None:
        """Enter a new customer; ``preset`` are values by field, such as the region of the group that is chosen."""
        own = {"owner": self.session.me, "filed_on": self.session.today()}
        self.editing.new(own | dict(preset or {}))

    def load_draft(self, draft: Draft) -> None:
        """Go on with a draft."""
        self.editing.load_draft(draft)

    @property
    def customer(self) -> int | None:
        """The id of the customer; ``None`` for a new one."""
        return self.editing.row_id

    def is_changed(self) -> bool:
        """Whether anything waits to be saved."""
        return self.editing.count_changes() > 0

    # -- what a person does -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save, and stay."""
        self._leave_field()
        self.editing.save()

    def save_and_close(self) -> None:
        """Save, and go back to the customer when it lies in the file."""
        self._leave_field()
        self._closing = True
        if not self.is_changed():
            self._closing = False
            self.closed.emit()
        elif not self.editing.save():
            self._closing = self.editing.is_saving

    def save_again(self, save: Save) -> None:
        """Save what came out of a conflict."""
        self.editing.save_again(save)

    def cancel(self) -> None:
        """Leave; what was typed stays as a draft, and nobody is asked."""
        self.editing.keep()
        self.closed.emit()

    def discard(self) -> None:
        """Throw away what was typed."""
        self._tried = False
        self.band.clear()
        self.editing.discard()

    def jump(self) -> None:
        """Into the first field that is wrong."""
        own = self.form.shown_errors()
        if own:
            self._go_to(self.form.rows[own[0].name].cell)
            self.form.focus_field(own[0].name)
            return
        for below in self._belows.values():
            form = next((one for one in below.forms() if one.shown_errors()), None)
            red = below.red() if self._tried else []
            if red or form:
                self._go_to(below)
            if red:
                below.focus_entry(red[0][0], red[0][1].name)
                return
            if form:
                form.focus_field(form.shown_errors()[0].name)
                return

    def show_section(self, key: str) -> None:
        """Scroll to a section and put the focus into its first field."""
        section = self.form.sections[key]
        self.area.verticalScrollBar().setValue(self._top_of(key))
        self.sections.follow(key)
        first = first_stop(section)
        if first is not None and not self.sections.hasFocus():
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

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

    # -- what is shown ------------------------------------------------------------------------------------------

    def _loaded(self) -> None:
        self._closing = self._tried = False
        new = self.editing.entry.base is None
        self.band.clear()
        self.foot.set_drafted("")
        self._show_name(new)
        self.form.sections["trade"].setVisible(not new)
        self.area.verticalScrollBar().setValue(0)
        self._mark()
        self.sections.follow("basics")
        if self.isVisible():
            self.form.focus_first()

    def _show_name(self, new: bool) -> None:
        name = "" if new else str(self.editing.entry.mine["name"] or "")
        self.head.show_title(_("New customer") if new else _("Edit customer"), name)

    def _mark(self) -> None:
        """Dots and signs in the list of sections, the count in the foot."""
        if self.editing.is_showing:
            return
        errors = self._errors()
        self.sections.set_lines([self._line(key) for key in self.form.sections if self._is_shown(key)])
        self.foot.set_errors(errors)
        count = self.editing.count_changes()
        self.updated.setText(self._last_update())
        self.foot.set_count(count)
        self.changed.emit(count)

    def _last_update(self) -> str:
        """When the customer was written last, and by whom."""
        row = self.editing.entry.base or {}
        if not row.get("updated_at"):
            return ""
        who = self.session.lookups.names.of(Colleague, row.get("updated_by"))
        return _("Updated {time} {who}").format(time=local_time(row["updated_at"]), who=who).strip()

    def _is_shown(self, key: str) -> bool:
        return not self.form.sections[key].isHidden()

    def _line(self, key: str) -> Line:
        section = self.form.sections[key]
        changed = self.form.entry.changed_names()
        names = [row.field.name for row in section.rows]
        wrong = sum(1 for error in self.form.shown_errors() if error.name in names)
        below = [one for one in self._belows.values() if section.isAncestorOf(one)]
        wrong += sum(len(self._red(one)) for one in below)
        return Line(
            key,
            section.title,
            bool(changed.intersection(names)) or any(one.count_changes() for one in below),
            wrong,
        )

    def _errors(self) -> list[FieldError]:
        below = [error for one in self._belows.values() for error in self._red(one)]
        return [*self.form.shown_errors(), *below]

    def _red(self, below: Below) -> list[FieldError]:
        """What is wrong below: what is said there, and after a try to save everything."""
        if self._tried:
            return [error for _uid, error in below.red()]
        return [error for form in below.forms() for error in form.shown_errors()]

    def _follow(self, top: int) -> None:
        """Show in the list which section is at the top."""
        here = ""
        for key in self.form.sections:
            if not self._is_shown(key):
                continue
            if here and self._top_of(key) > top + theme.space("section"):
                break
            here = key
        bar = self.area.verticalScrollBar()
        if top == bar.maximum() and top > 0 and self.sections.current():
            return  # at the end several sections are seen, and the one that was asked for is right
        self.sections.follow(here)

    def _tell_draft(self, at: str) -> None:
        text = _("This is your draft of {time}: nothing of it was saved yet.")
        self.band.show_message(text.format(time=local_time(at)), "info")
        self.foot.set_drafted(at)

    def _tell_joined(self, who: str, labels: list[str]) -> None:
        who = who or _("Somebody")
        if labels:
            text = _("{who} changed meanwhile: {fields}. What you typed is still here.")
            self.band.show_message(text.format(who=who, fields=_(", ").join(labels)), "warning")
        else:
            self.band.show_message(_("{who} deleted this customer meanwhile.").format(who=who), "warning")

    def _tell_gone(self) -> None:
        self.band.show_message(_("This customer is not in the file any more."), "danger")

    # -- inside -------------------------------------------------------------------------------------------------

    def _saved(self, _uid: str) -> None:
        self._tried = False
        self.band.clear()
        self._show_name(False)
        self._mark()
        self.editing.with_id(self._tell_saved)

    def _tell_saved(self, customer: int) -> None:
        closing, self._closing = self._closing, False
        self.saved.emit(customer)
        if closing:
            self.closed.emit()

    def _refuse(self) -> None:
        self._tried, self._closing = True, False
        self._mark()
        self.jump()

    def _top_of(self, key: str) -> int:
        """Where a section begins in what is scrolled."""
        section = self.form.sections[key]
        return section.mapTo(self.form, section.rect().topLeft()).y() + self.form.y()

    def _go_to(self, widget: QWidget) -> None:
        self.area.ensureWidgetVisible(widget, 0, theme.space("section"))

    def _leave_field(self) -> None:
        """What stands in the field with the focus is taken as if it had been left."""
        for form in (self.form, *(one for below in self._belows.values() for one in below.forms())):
            form.settle()


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    theme.mark(line, part="line")
    return line
