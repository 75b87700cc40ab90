"""Log a contact: Ctrl+L, type, Ctrl+Enter. Everything but the text has a default (GUIDE 1.2)."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

import reminders
from changes.log import Links, stamp
from changes.save import Edit, Outcome, Save
from database.contact_log import ContactLog, contact_log, label_of
from database.drafts import Draft
from database.errors import FileProblem
from database.form_rows import id_of
from models import ContactRecord, Declared
from reminders import Reminder
from resources.language import UserError, _
from ui import theme
from ui.contact_log import entry as entries
from ui.contact_log.form import PLANNED, LogContactForm
from ui.contact_log.line import Line
from ui.contact_log.offer import DraftOffer
from ui.contact_log.picker import CustomerPicker
from ui.contact_log.words import completes, plan_words, title
from ui.forms.drafts import DraftKeeper
from ui.forms.entry import Entry
from ui.session import Session
from ui.widgets.dialog import Dialog, Role
from ui.widgets.elided import ElidedLabel

SIZE = (658, 590)


class LogContactDialog(Dialog):
    """A new record of a customer, or one of the file: a plan becomes done in its own row.

    Esc keeps what was typed as a draft, which is offered the next time.
    Signals: ``logged(customer, record)``; ``clashed(Save, Outcome)`` when somebody else changed the same values
    meanwhile: the dialog closes, and whoever hears of it asks.
    """

    logged = Signal(int, int)
    clashed = Signal(object, object)

    def __init__(
        self,
        session: Session,
        settings: QSettings | None = None,
        customer: int | None = None,
        record: int | None = None,
        *,
        planned: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``planned``: a contact still to come, not one that was."""
        super().__init__("logContactDialog", _("Log contact"), settings, SIZE, parent)
        self.session = session
        self.log: ContactLog | None = None
        self._record, self._planned = record, planned
        self._reminders: list[Reminder] = []
        self._is_saving = self._is_over = False
        self._keeper = DraftKeeper.of(session)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(theme.ms("draftSaveMs") * 3 // 4)
        self._build(asked=customer is None and record is None)
        self._connect()
        if not self.picker.isVisibleTo(self):
            self._read(customer)

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self, *, asked: bool) -> None:
        edge = theme.space("xxl")
        self.body.addLayout(self._build_head(edge))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(edge, theme.space("xs"), edge, theme.space("m"))
        column.setSpacing(theme.space("m"))
        self.offer = DraftOffer(inside)
        self.plan_check = QCheckBox(inside)
        self.plan_check.setObjectName("plannedContactCheck")
        self.plan_check.hide()
        self._whom = Line(_("Customer"), "logContact_customer", required=True, parent=inside)
        field = ContactRecord._meta.fields["customer"]
        assert isinstance(field, Declared)
        self.picker = CustomerPicker(field, self.session, self._whom)
        self._whom.add(self.picker, labelled=self.picker.inner)
        self._whom.setVisible(asked)
        self.form = LogContactForm(self.session, inside)
        self.form.setEnabled(False)
        for widget in (self.offer, self.plan_check, self._whom, self.form):
            column.addWidget(widget, 1 if widget is self.form else 0)
        scroll = QScrollArea()
        scroll.setObjectName("logContactScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        self.hint.setObjectName("logContactHintLabel")
        self.cancel_button = self.add_button("logContactCancelButton", _("Cancel"), Role.RejectRole)
        self.save_button = self.add_button(
            "logContactSaveButton", _("Save  Ctrl+Enter"), Role.AcceptRole, "primary"
        )
        self.save_button.setAccessibleName(_("Save"))
        self.save_button.setEnabled(False)

    def _build_head(self, edge: int) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(edge, theme.space("xl"), edge, theme.space("m"))
        head.setSpacing(theme.space("m"))
        self.title_label = QLabel(_("Log contact"))
        self.title_label.setObjectName("logContactTitleLabel")
        theme.mark(self.title_label, text_role="h2")
        self.name_label = ElidedLabel()
        self.name_label.setObjectName("logContactNameLabel")
        theme.mark(self.name_label, text_role="body")
        keys = QLabel(QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText))
        theme.mark(keys, text_role="key")
        head.addWidget(self.title_label)
        head.addWidget(self.name_label, 1)
        head.addWidget(keys)
        return head

    def _connect(self) -> None:
        self.form.changed.connect(self._hear)
        self.picker.changed.connect(self._pick)
        self.plan_check.toggled.connect(self._follow_plan)
        self.offer.taken.connect(self._take_draft)
        self.offer.dropped.connect(lambda draft: self._keeper.strike_off(draft.table, draft.uid))
        self._keeper.ready.connect(self._offer_draft)
        self._timer.timeout.connect(self.keep)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    # -- what a person does -------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show it beside the window, where things can be looked up meanwhile."""
        self.setModal(False)
        self.show()
        self.raise_()
        self.activateWindow()
        if self._whom.isVisibleTo(self):
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.focus_content()

    def save(self) -> None:
        """Save and close, unless something is wrong or missing."""
        if self._is_saving or self.log is None:
            return
        self.form.settle()
        wrong = self.form.check()
        if wrong:
            self.form.focus_field(wrong[0])
            return
        entry = self.form.result_entry()
        if entry.base is not None and not entry.is_changed():
            self.accept()
            return
        self.keep()  # a crash while the file is slow loses nothing
        self._send(entry, self.log)

    def reject(self) -> None:
        """Close, unless what was typed is on its way into the file at this moment."""
        if not self._is_saving or self._is_over:
            super().reject()

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        self._timer.stop()
        if self.log is None or self._is_over or not self.form.is_touched:
            return
        entry, customer = self.form.entry, int(self.log.customer["id"])
        if entry.is_changed():
            at = stamp(self.session.now())
            self._keeper.put(entries.draft_of(entry, self.form.people, customer, at))
        else:
            self._keeper.strike_off(entries.TABLE, entry.uid)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes away leaves a draft."""
        self.keep()
        super().hideEvent(event)

    # -- reading ------------------------------------------------------------------------------------------------

    def _pick(self) -> None:
        customer = self.picker.read()
        if customer is not None:
            self._read(customer)

    def _read(self, customer: int | None) -> None:
        now = self.session.now().astimezone()
        self.session.read(
            f"log-contact-{id(self)}", contact_log, customer, self._record, now, done=self._show
        )

    def _show(self, log: ContactLog | None) -> None:
        if log is None:
            self._say(_("This record is not in the file any more."), "error")
            return
        self.log, now = log, self.session.now().astimezone()
        former = self.form.entry if self.form.is_touched else None
        self.name_label.set_text(log.name)
        self.form.setEnabled(True)
        self.save_button.setEnabled(True)
        if log.record is not None:
            self._load(entries.entry_of(log.record, log, now))
        else:
            self._load(self._new())
            if self._planned:
                self.form.state.choose(PLANNED)
                self.form.is_touched = False  # nobody has typed yet
            else:
                self._offer_plan()
        if former is not None:  # another customer was chosen: the words hold, its people do not
            self._keeper.strike_off(entries.TABLE, former.uid)
            former.mine["contacts"] = former.start["contacts"]
            self._load(entries.carry(former, self.form.entry))
        if self._whom.isVisibleTo(self) or not self.form.isAncestorOf(self.focusWidget()):
            self.form.focus_content()
        self._offer_draft()
        self.session.read(
            f"log-contact-reminders-{id(self)}",
            partial(reminders.due, now, self.session.me, mine=False, customer=log.customer["id"]),
            done=self._take_reminders,
        )

    def _new(self) -> Entry:
        assert self.log is not None
        now = self.session.now().astimezone()
        return entries.new_entry(self.log, self.form.method.first(), self.session.me, now)

    def _load(self, entry: Entry, people: Any = None) -> None:
        assert self.log is not None
        self.form.load(self.log, entry, people)
        self._hint()

    def _offer_plan(self) -> None:
        """A plan of today, or one that was never done: most likely this is it once its moment has come."""
        assert self.log is not None
        plan = next(iter(self.log.planned), None)
        if plan is None:
            return
        now = self.session.now().astimezone()
        self.plan_check.setText(plan_words(plan, now.date(), self.session.lookups).replace("&", "&&"))
        self.plan_check.show()
        self.plan_check.setChecked(entries.is_due(plan, now))

    def _follow_plan(self, on: bool) -> None:
        assert self.log is not None
        now = self.session.now().astimezone()
        entry = entries.entry_of(self.log.planned[0], self.log, now) if on else self._new()
        self._keeper.strike_off(entries.TABLE, self.form.entry.uid)
        touched = self.form.is_touched
        self._load(entries.carry(self.form.entry, entry) if touched else entry, self.form.people)

    # -- drafts -------------------------------------------------------------------------------------------------

    def _offer_draft(self) -> None:
        """What was typed the last time, at the same customer or into the same record."""
        if self.log is None:
            return
        own = int(self.log.customer["id"])
        found = [one for one in self._keeper.pending() if one.table == entries.TABLE and one.customer == own]
        if self.log.record is not None:
            found = [one for one in found if one.uid == self.log.record["uid"]]
        else:
            known = {row["uid"] for row in self.log.planned}
            found = [one for one in found if one.uid in known or one.data["entry"]["base"] is None]
        found = [one for one in found if one.uid != self.form.entry.uid or not self.form.is_touched]
        self.offer.show_draft(next(iter(found), None), self.session.today())

    def _take_draft(self, draft: Draft) -> None:
        loaded = entries.load_draft(draft)
        if loaded is None or self.log is None:
            self._keeper.strike_off(draft.table, draft.uid)
            return
        entry, people = loaded
        rows = [row for row in (self.log.record, *self.log.planned) if row and row["uid"] == entry.uid]
        if rows:  # what others wrote since is taken over where nothing was typed
            entry.merge(rows[0])
        if self.form.is_touched and self.form.entry.uid != entry.uid:
            self._keeper.strike_off(entries.TABLE, self.form.entry.uid)
            entry = entries.carry(self.form.entry, entry)
        self.plan_check.blockSignals(True)
        self.plan_check.setChecked(entry.base is not None)
        self.plan_check.blockSignals(False)
        self._load(entry, people | self.form.people)
        self.form.is_touched = True
        self.form.focus_content()

    # -- saving -------------------------------------------------------------------------------------------------

    def _send(self, entry: Entry, log: ContactLog) -> None:
        people, customer = dict(self.form.people), int(log.customer["id"])
        at = stamp(self.session.now())

        def make(links: Links) -> list[Edit]:
            return entries.edits(entry, people, customer, links, at)

        self._set_saving(True)
        self.session.save(
            make,
            label_of(log.name, entry.mine, entry.base),
            done=self._saved,
            clashed=self._clash,
            failed=self._fail,
        )

    def _saved(self, _outcome: Outcome) -> None:
        self._is_over = True
        uid = self.form.entry.uid
        self._keeper.strike_off(entries.TABLE, uid)
        self.session.read(None, id_of, entries.TABLE, uid, done=self._leave, failed=self._fail)

    def _leave(self, record: int | None) -> None:
        assert self.log is not None
        if record is not None:
            self.logged.emit(int(self.log.customer["id"]), record)
        if isValid(self):
            self.accept()

    def _clash(self, save: Save, outcome: Outcome) -> None:
        self._is_over = True  # the answers are given elsewhere; until then the draft stays
        self.clashed.emit(save, outcome)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._set_saving(False)
        if not isinstance(error, UserError):
            raise error
        text = str(error)
        if isinstance(error, FileProblem):
            text = _("{problem} Your changes wait on this computer.").replace("{problem}", text)
        self._say(text, "error")

    def _set_saving(self, saving: bool) -> None:
        self._is_saving = saving
        self.save_button.setEnabled(not saving)
        self.save_button.setText(_("Saving…") if saving else _("Save  Ctrl+Enter"))

    # -- what is said -------------------------------------------------------------------------------------------

    def _hear(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self._hint()

    def _take_reminders(self, found: list[Reminder]) -> None:
        self._reminders = found
        self._hint()

    def _hint(self) -> None:
        """Which reminders saving completes; said before."""
        assert self.log is not None
        entry = self.form.entry
        before = bool(self.log.record and not self.log.record["planned"])
        said = title(entry.base, planned=self.form.is_planned())
        self.title_label.setText(said)
        self.setWindowTitle(said)
        closed = reminders.closed_by_contact(self._reminders, int(self.log.customer["id"]))
        own = [one for one in self._reminders if one.record == entry.uid]
        closed += [one for one in own if one not in closed]
        silent = before or self.form.is_planned()
        self._say("" if silent else completes(closed if self.form.counts() else own, closed), "caption")

    def _say(self, text: str, role: str) -> None:
        theme.mark(self.hint, text_role=role)
        self.hint.setText(text)
