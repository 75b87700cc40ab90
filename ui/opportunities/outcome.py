"""What is to be said of an opportunity that is won or lost: a small panel beside the list, not a dialog."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from database.sales.opportunities import Deal
from database.sales.opportunity_moves import Outcome
from models import Opportunity
from resources.language import _
from ui import theme
from ui.forms.checks import ERROR
from ui.forms.editors import Editor, editor_for
from ui.forms.label import FieldLabel
from ui.opportunities.words import stage_name
from ui.session import Session
from ui.widgets.elided import ElidedLabel

ASKED = {"won": ("closed_on", "amount"), "lost": ("closed_on", "loss_reason", "won_by")}
"""Which fields are asked for, by the flag of the stage."""


class OpportunityOutcome(QFrame):
    """Asks for the day, and of a loss for the reason and who won. Nothing is written before Save.

    Signals: ``decided(Deal, stage, Outcome)``; ``closed()`` when it is to go away.
    """

    decided = Signal(object, object, object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._deal: Deal | None = None
        self._stage: int | None = None
        self._asked: tuple[str, ...] = ()
        self.editors: dict[str, Editor] = {}
        self._labels: dict[str, FieldLabel] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("opportunityOutcomePanel")
        theme.mark(self, part="panel")
        self.set_covering(False)
        self._title, self._name, self._customer = QLabel(), ElidedLabel(), ElidedLabel()
        self._title.setObjectName("opportunityOutcomeTitleLabel")
        theme.mark(self._title, text_role="h3")
        theme.mark(self._customer, text_role="caption")
        column = QVBoxLayout(self)
        edge = theme.space("l")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("s"))
        for widget in (self._title, self._name, self._customer):
            column.addWidget(widget)
        names = dict.fromkeys(name for fields in ASKED.values() for name in fields)
        for name in names:
            field: Any = Opportunity._meta.fields[name]
            editor = self.editors[name] = editor_for(field, self._session, self, manage=False)
            label = self._labels[name] = FieldLabel(_(field.label), above=True, parent=self)
            label.setBuddy(editor.inner)
            column.addWidget(label)
            column.addWidget(editor)
        column.addStretch(1)
        column.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        self._cancel, self._save = QPushButton(_("Cancel"), self), QPushButton(_("Save"), self)
        self._cancel.setObjectName("opportunityOutcomeCancelButton")
        self._save.setObjectName("opportunityOutcomeSaveButton")
        theme.mark(self._save, role="primary")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._save)
        return row

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.closed)
        self._save.clicked.connect(self.save)

    def set_covering(self, covering: bool) -> None:
        """Beside the list, or in its place where there is no room for both."""
        if covering:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        else:
            self.setFixedWidth(theme.size("reminderDock.min"))

    def ask(self, deal: Deal, stage: int, flag: str) -> None:
        """Ask about an opportunity that goes into a closed stage; ``flag``: won or lost."""
        self._deal, self._stage, self._asked = deal, stage, ASKED[flag]
        self._title.setText(stage_name(self._session, stage))
        self._name.set_text(deal.name)
        self._customer.set_text(deal.customer_name)
        start = {"closed_on": self._session.today(), "amount": deal.amount}
        for name, editor in self.editors.items():
            editor.write(start.get(name))
            editor.show_problem(None)
            for widget in (editor, self._labels[name]):
                widget.setVisible(name in self._asked)
        self.show()
        first = "loss_reason" if "loss_reason" in self._asked else self._asked[0]
        self.editors[first].inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Say it, unless something cannot be read."""
        for name in self._asked:
            editor = self.editors[name]
            editor.tidy()
            problem = editor.problem()
            editor.show_problem(problem)
            if problem is not None and problem.level == ERROR:
                editor.inner.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self._deal is not None:
            said = Outcome(**{name: self.editors[name].read() for name in self._asked})
            self.decided.emit(self._deal, self._stage, said)
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Enter goes on to the next field, Esc gives up."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif enter:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
