"""Note something: one line that unfolds, a text and the few fields of its kind, Ctrl+Enter (GUIDE 4)."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from changes.log import Links, stamp
from changes.save import Edit, Outcome
from database import attachments
from database.contact_log import ContactLog, contact_log, label_of
from database.errors import FileProblem
from models import Row
from resources.language import UserError, _
from ui import theme
from ui.forms.checks import ERROR, Problem
from ui.forms.drafts import DraftKeeper
from ui.forms.editors.notes import NotesBox
from ui.forms.entry import Entry
from ui.forms.tab_order import follow
from ui.records.composer_draft import Noted, draft_of, is_ours, load
from ui.records.composer_fields import ComposerFields
from ui.records.composer_foot import RecordComposerFoot
from ui.records.kind_picker import RecordKindPicker
from ui.records.kinds import kind_of
from ui.records.presets import new_entry
from ui.records.quick import edits, is_touched, label, line_values, needs_words, words
from ui.session import Session
from ui.shortcuts import keys_text

CONTACT = "contact_record"


class RecordComposer(QFrame):
    """Folded it is one line; it opens when it gets the focus, and closes when it is left empty.

    Signals: ``saved(uid)``; ``full_form_requested(table, values)`` with what was typed so far; ``left()`` by Esc.
    """

    saved = Signal(str)
    full_form_requested = Signal(str, object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._customer: Row | None = None
        self._log: ContactLog | None = None
        self._fields: dict[str, ComposerFields] = {}
        self._is_open = self._is_saving = False
        self._keeper = DraftKeeper.of(session)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(theme.ms("draftSaveMs") * 3 // 4)
        self._build()
        self._connect()
        self._table = CONTACT
        self.fold()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("recordComposer")
        self.setAccessibleName(_("Note something"))
        self.setAcceptDrops(True)
        theme.mark(self, part="card")
        column = self._column = QVBoxLayout(self)
        self._head = self._build_head()
        self.text = NotesBox(2, 8, self)
        self.text.setObjectName("recordTextEdit")
        self.text.setAccessibleName(_("Note something"))
        self.text.setPlaceholderText(_("Note something…"))
        theme.mark(self.text, inner=True)
        self.message = QLabel(self)
        self.message.setObjectName("recordComposerMessageLabel")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        theme.mark(self.message, text_role="error")
        self.message.hide()
        self.foot = RecordComposerFoot(self._session, self)
        for widget in (self._head, self.text, self.message, self.foot):
            column.addWidget(widget)

    def _build_head(self) -> QWidget:
        head = QWidget(self)
        head.setMinimumWidth(1)  # what does not fit gives way
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        self.picker = RecordKindPicker(head)
        self._keys = QLabel(keys_text(("Ctrl+Enter",)), head)
        theme.mark(self._keys, text_role="key")
        row.addWidget(self.picker)
        row.addStretch(1)
        row.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _connect(self) -> None:
        self.picker.kind_chosen.connect(self._choose_kind)
        self.foot.table_chosen.connect(self._switch_to)
        self.foot.phrase_chosen.connect(self._insert)
        self.foot.full_form_requested.connect(self.open_full_form)
        self.foot.save_requested.connect(self.save)
        self.text.textChanged.connect(self._hear)
        self.text.installEventFilter(self)
        self.text.phrases_requested.connect(self.foot.open_menu)
        self._timer.timeout.connect(self.keep)
        self._keeper.ready.connect(self._find_draft)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    # -- whom it is about ---------------------------------------------------------------------------------------

    def set_customer(self, customer: Row) -> None:
        """Note about another customer: what was typed about the one before stays as a draft."""
        if self._customer is not None and self._customer["id"] == customer["id"]:
            self._customer = customer
            return
        self.keep()
        self._customer, self._log = customer, None
        self._clear()
        self.fold()
        now = self._session.now().astimezone()
        self._session.read("composer", contact_log, int(customer["id"]), None, now, done=self._know)

    def is_open(self) -> bool:
        """Whether it is unfolded."""
        return self._is_open

    def table(self) -> str:
        """The table into which it writes now."""
        return self._table

    def fields(self) -> ComposerFields:
        """The fields of the kind that is chosen, made when they are wanted first."""
        if self._table not in self._fields:
            made = ComposerFields(self._table, self._session, self.foot)
            self.foot.place.addWidget(made)
            made.changed.connect(self._hear)
            self._fields[self._table] = made
            follow(self.foot.which, made)
            if self._log is not None:
                made.set_customer(self._log)
            self._load_new(made)
        return self._fields[self._table]

    # -- what a person does -------------------------------------------------------------------------------------

    def begin(self, table: str = "") -> None:
        """Unfold it, at a kind of record, ready to be typed."""
        self.unfold()
        if table:
            self.choose(table)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, table: str) -> None:
        """Write into a table."""
        self.picker.choose(kind_of(table).key)
        if len(kind_of(table).tables) > 1:
            self.foot.which.choose(table)

    def unfold(self) -> None:
        """Show everything."""
        if self._is_open:
            return
        self._is_open = True
        edge = theme.space("m")
        self._column.setContentsMargins(edge + 1, edge, edge + 1, edge)
        self._column.setSpacing(theme.space("s"))
        self.text.set_lines(2, 8)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._show_table()
        self._head.show()
        self.foot.show()
        self._fit()

    def fold(self) -> None:
        """One line again."""
        self._is_open = False
        edge = theme.space("xs") - 1
        self._column.setContentsMargins(theme.space("m"), edge, theme.space("m"), edge)
        self._head.hide()
        self.foot.hide()
        self._say("")
        self.text.set_lines(1, 1)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def save(self) -> None:
        """Save the record with its files, and be ready for the next."""
        if self._is_saving or self._customer is None:
            return
        fields = self.fields()
        fields.settle()
        found = self._problem(fields)
        if found is not None:
            where, problem = found
            self._say(problem.sentence)
            where.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.keep()  # a crash while the file is slow loses nothing
        self._send(fields)

    def open_full_form(self) -> None:
        """Go on in the form of the record, with what was typed so far."""
        fields = self.fields()
        fields.settle()
        values = fields.entry.changes() | {
            name: value for name, value in words(self._table, self.text.toPlainText()).items() if value
        }
        self._strike_off()
        table = self._table
        self._clear()
        self.fold()
        self.full_form_requested.emit(table, values)

    def keep(self) -> None:
        """Keep what was typed as a draft, or forget it when nothing is left."""
        self._timer.stop()
        if self._customer is None or self._is_saving or self._table not in self._fields:
            return
        noted = self._noted()
        if not is_touched(noted.entry, noted.line, noted.text):
            self._strike_off()
            return
        self._keeper.put(draft_of(noted, int(self._customer["id"]), stamp(self._session.now())))

    # -- events -------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The text unfolds it when it gets the focus."""
        if watched is self.text and event.type() == QEvent.Type.FocusIn:
            self.unfold()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds it; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self.keep()
            self.fold()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer words where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes away leaves a draft."""
        self.keep()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They go with the record."""
        self.unfold()
        dropped = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.foot.set_files([*self.foot.paths, *dropped])

    # -- inside -------------------------------------------------------------------------------------------------

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self) or not self._is_open or new is None or new.window() is not self.window():
            return
        inside = new is self or self.isAncestorOf(new)
        if not inside and not self.foot.paths and not self._is_touched():
            self.fold()

    def _is_touched(self) -> bool:
        if self._table not in self._fields:
            return bool(self.text.toPlainText().strip())
        noted = self._noted()
        return is_touched(noted.entry, noted.line, noted.text)

    def _noted(self) -> Noted:
        fields = self._fields[self._table]
        return Noted(fields.entry, fields.line, fields.people, self.text.toPlainText())

    def _write(self, text: str) -> None:
        """Show words without a word."""
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)

    def _know(self, log: ContactLog | None) -> None:
        self._log = log
        if log is not None:
            for fields in self._fields.values():
                fields.set_customer(log)
                if not is_touched(fields.entry, fields.line, ""):
                    self._load_new(fields)
        self._find_draft()

    def _load_new(self, fields: ComposerFields) -> None:
        session, now = self._session, self._session.now().astimezone()
        fields.load(new_entry(fields.model, session.lookups, session.me, now, self._customer, self._log))

    def _choose_kind(self, _key: str) -> None:
        tables = self.picker.kind().tables
        self.foot.set_tables(tables)
        self._switch_to(tables[0])

    def _switch_to(self, table: str) -> None:
        if table != self._table:
            self.keep()
            self._strike_off()  # the words go along
            self._table = table
        if self._is_open:
            self._show_table()
        self._hear()

    def _show_table(self) -> None:
        shown = self.fields()
        for fields in self._fields.values():
            fields.setVisible(fields is shown)
        self.foot.which.setVisible(len(self.picker.kind().tables) > 1)
        self._say("")

    def _fit(self) -> None:
        """Where it is narrow the keys give way first, then words of the kinds."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        self.picker.fit(room)
        left = room - self.picker.sizeHint().width() - theme.space("m")
        self._keys.setVisible(left >= self._keys.sizeHint().width())

    def _problem(self, fields: ComposerFields) -> tuple[QWidget, Problem] | None:
        found = fields.problem()
        if found is not None:
            return found
        text = self.text.toPlainText().strip()
        if not text and needs_words(self._table):
            return self.text, Problem(ERROR, _("Write what it is about"))
        if not self._is_touched() and not self.foot.paths:
            return self.text, Problem(ERROR, _("Nothing was noted yet"))
        return None

    def _send(self, fields: ComposerFields) -> None:
        assert self._customer is not None
        entry, people, customer = fields.entry.snapshot(), dict(fields.people), int(self._customer["id"])
        told = words(self._table, self.text.toPlainText())
        entry.mine |= told
        products = {int(row["id"]): row for row in self._session.lookups.products}
        title = str(told.get(fields.quick.title) or "") if fields.quick.title else ""
        line = line_values(fields.line, title, products) if fields.line is not None else None
        name = str(self._customer.get("short_name") or self._customer["name"])
        said = label_of(name, entry.mine) if self._table == CONTACT else label(self._table, entry)

        def make(links: Links) -> list[Edit]:
            return edits(entry, line, people, customer, links)

        def done(_outcome: Outcome) -> None:
            if isValid(self):
                self._saved(entry, customer)

        self._set_saving(True)
        self._session.save(make, said, done=done, failed=self._fail)

    def _saved(self, entry: Entry, customer: int) -> None:
        self._set_saving(False)
        session, paths = self._session, self.foot.paths
        self._keeper.strike_off(entry.model._meta.table_name, entry.uid)
        if paths:
            session.write(attachments.attach, customer, paths, session.me, session.now(), entry.uid)
        if self._customer is not None and self._customer["id"] == customer:
            self._clear()
        self.saved.emit(entry.uid)

    def _fail(self, error: Exception) -> None:
        self._set_saving(False)
        if not isinstance(error, UserError):
            raise error
        text = str(error)
        if isinstance(error, FileProblem):
            text = _("{problem} Your changes wait on this computer.").replace("{problem}", text)
        self._say(text)

    def _set_saving(self, saving: bool) -> None:
        self._is_saving = saving
        self.foot.set_saving(saving)

    def _clear(self) -> None:
        """Ready for the next one, of the same kind."""
        self.foot.set_files([])
        self._write("")
        for fields in self._fields.values():
            self._load_new(fields)
        self._say("")

    def _hear(self) -> None:
        self._say("")
        if not self._timer.isActive():
            self._timer.start()

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _insert(self, phrase: str) -> None:
        self.text.insertPlainText(phrase)
        self.text.setFocus()

    # -- drafts -------------------------------------------------------------------------------------------------

    def _strike_off(self) -> None:
        fields = self._fields.get(self._table)
        if fields is not None:
            self._keeper.strike_off(self._table, fields.entry.uid)

    def _find_draft(self) -> None:
        """What was typed here the last time, and never saved."""
        if self._customer is None or self._log is None or self._is_touched():
            return
        own = int(self._customer["id"])
        for draft in self._keeper.pending():
            noted = load(draft) if is_ours(draft, own) else None
            if noted is not None:
                self.choose(draft.table)
                self.fields().load(noted.entry, noted.line, noted.people)
                self._write(noted.text)
                return
