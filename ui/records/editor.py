"""The full form of one record beside the timeline: its fields, its lines, what can be done with it, how it stands."""

from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from database import actions as rows
from database.drafts import Draft
from models import BY_NAME, Receipt, Record, new_uid
from resources.language import _
from ui import theme
from ui.forms.entry import Entry
from ui.forms.line_table import LineTable, Terms
from ui.forms.record_hints import RecordHints
from ui.forms.record_panel import RecordPanel
from ui.forms.small_table import SmallTable
from ui.records.actions import LOG, RECEIPT, RecordAction, actions
from ui.records.payment_standing import PaymentStanding
from ui.records.stage_history import StageHistory
from ui.session import Session
from ui.theme import Theme
from ui.widgets.flow import FlowLayout

_LINES = frozenset({"quotation_line", "purchase_line"})
_BROAD = frozenset({"quotation", "purchase", "agreement", "bid"})
"""Tables whose forms have small tables in them, and want more room."""

_BROADER = 1.4


class RecordEditor(RecordPanel):
    """One for each table, made when it is wanted first.

    Signals, besides those of the panel: ``open_requested(table, uid)`` when an action made another record,
    ``receipt_requested(above, typed)``, ``log_requested(id)`` for a plan that took place.
    """

    open_requested = Signal(str, str)
    receipt_requested = Signal(object, object)
    log_requested = Signal(int)

    def __init__(
        self, model: type[Record], session: Session, theme: Theme | None = None, parent: QWidget | None = None
    ) -> None:
        self._buttons: dict[str, QPushButton] = {}
        self._shown_actions = {one.key: one for one in actions(model._meta.table_name)}
        super().__init__(model, session, theme, parent)
        self.hints = RecordHints(self.form, session)
        self._offer_actions()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        super()._build()
        self.stages = StageHistory(self.session, self) if self._table == "opportunity" else None
        paid = self._table in ("agreement", "purchase")
        self.standing = PaymentStanding(self._table, self.session, self) if paid else None
        for extra in (self.stages, self.standing):
            if extra is not None:
                self._inside.addWidget(extra)
        if "receipt" in self._belows:
            receipts = self._belows["receipt"]
            assert isinstance(receipts, SmallTable)
            receipts.make = partial(_receipt_of_today, self.session)

    def _build_beside(self, column: QVBoxLayout) -> None:
        self._bar = QWidget(self)
        self._bar.setObjectName(f"{self._table}ActionBar")
        flow = FlowLayout(self._bar, gap=theme.space("xs"))
        flow.setContentsMargins(theme.space("s"), 0, theme.space("m"), theme.space("xs"))
        for one in self._shown_actions.values():
            button = QPushButton(_(one.label), self._bar)
            button.setObjectName(f"{self._table}_{one.key}_button")
            theme.mark(button, role="ghost", small=True)
            theme.set_icon(button, one.icon)
            button.clicked.connect(lambda _on=False, key=one.key: self.act(key))
            self._buttons[one.key] = button
            flow.addWidget(button)
        column.addWidget(self._bar)

    def _small_table(self, table: str, section: QWidget) -> SmallTable:
        if table in _LINES:
            return LineTable(BY_NAME[table], self.session, self._theme, parent=section)
        return super()._small_table(table, section)

    def _connect(self) -> None:
        super()._connect()
        self.form.changed.connect(self._tell_terms)
        self.editing.loaded.connect(self._tell_terms)
        self.editing.loaded.connect(self._show_extras)
        self.editing.saved.connect(lambda _uid: self._show_extras())
        self.editing.changed.connect(self._offer_actions)

    def set_covering(self, covering: bool) -> None:
        """Beside the list, with more room for lines; or in its place."""
        super().set_covering(covering)
        if not covering and self._table in _BROAD:
            self.setFixedWidth(round(theme.size("contactPanel") * _BROADER))

    # -- what a person does -------------------------------------------------------------------------------------

    def open_at(self, record: int, number: int, count: int) -> None:
        """Edit a record of the file, the ``number``th of ``count`` in the list beside."""
        self.open(record)
        self._set_place(number, count)

    def open_draft(self, draft: Draft) -> None:
        """Go on with a new record that was left without being saved."""
        self._set_place(0, 0)
        self.editing.load_draft(draft)

    def act(self, key: str) -> None:
        """One of the actions of the record, as it lies in the file."""
        action, record = self._shown_actions[key], self.editing.row_id
        if record is not None and self._buttons[key].isEnabled():
            self._do(action, record)

    def _do(self, action: RecordAction, record: int) -> None:
        session, base = self.session, self.editing.entry.base or {}
        if action.key == LOG:
            self.log_requested.emit(record)
        elif action.key == RECEIPT:
            found = self.standing.found if self.standing is not None else None
            typed = {"amount": found.left if found else Decimal(0), "currency": base.get("currency")}
            above = {self._table: record, "customer": base["customer"]}
            self.receipt_requested.emit(above, {name: value for name, value in typed.items() if value})
        elif action.makes and action.job is not None:
            uid, table = new_uid(), action.table or self._table
            done = partial(self._open_made, table, uid)
            session.write(action.job, record, uid, session.me, session.now(), done=done)
        elif action.job is not None:
            session.write(action.job, record, session.me, session.now())

    def delete(self) -> None:
        """The record into the recycle bin."""
        record, session = self.editing.row_id, self.session
        if record is not None:
            session.write(rows.delete, self.model, [record], session.me, session.now())

    # -- inside -------------------------------------------------------------------------------------------------

    def _open_made(self, table: str, uid: str, _batch: int | None) -> None:
        if isValid(self):
            self.open_requested.emit(table, uid)

    def _tell_terms(self) -> None:
        """What the lines have to know of the record above them."""
        mine, lookups = self.form.entry.mine, self.session.lookups
        tax = lookups.value(mine.get("tax_rate"))
        currency = lookups.value(mine.get("currency"))
        terms = Terms(
            mine.get("discount"),
            tax["percent"] if tax else None,
            bool(mine.get("tax_included", True)),
            str(currency["code"]) if currency and currency["code"] else "CNY",
        )
        for below in self._belows.values():
            if isinstance(below, LineTable):
                below.set_terms(terms)

    def _show_extras(self) -> None:
        record = self.editing.row_id
        for extra in (self.stages, self.standing):
            if extra is not None:
                extra.show_record(record)
        self.hints.show_hints()
        self._offer_actions()

    def _offer_actions(self) -> None:
        """Only what fits the record as it lies in the file; while something waits to be saved, nothing."""
        base, waits = self.editing.entry.base, self.is_changed()
        self._bar.setVisible(base is not None)
        for key, button in self._buttons.items():
            action = self._shown_actions[key]
            button.setVisible(base is not None and action.fits(base, self.session.lookups))
            button.setEnabled(not waits)
            button.setToolTip(_("Save first") if waits else "")


def _receipt_of_today(session: Session) -> Entry:
    """A new row of receipts; its day alone is not worth saving."""
    return Entry.new(Receipt, {"received_on": session.today()})
