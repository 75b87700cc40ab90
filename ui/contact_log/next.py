"""When to be in touch next: by the contact plan, on a day that a person picks, or not at all."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models import ContactRecord, Declared
from resources.language import N_, _
from ui import theme
from ui.forms.editors.days import DateEditor
from ui.forms.editors.texts import TimeEditor
from ui.forms.typed_days import read_day
from ui.session import Session
from ui.widgets.segmented import Segmented
from ui.wording import list_day

PLAN, DAY, NONE = "plan", "day", "none"

_FRIDAY = 4
QUICK = (
    ("tomorrow", N_("Tomorrow")),
    ("friday", N_("Friday")),
    ("week", N_("In 1 week")),
    ("month", N_("In 1 month")),
)
"""Days of one click, from today."""


def quick_day(key: str, today: date) -> date:
    """The day of a quick choice; Friday is the next one after today."""
    if key == "friday":
        return today + timedelta((_FRIDAY - today.weekday() - 1) % 7 + 1)
    found = read_day({"tomorrow": "+1", "week": "+1w", "month": "+1m"}[key], today)
    assert found is not None
    return found


class NextContact(QWidget):
    """The plan's day is only shown, never kept: it follows from the records, and moves with the plan (DESIGN 3).

    Without a contact plan nothing may be next; with one the plan goes on, whatever is chosen here.
    Signals: ``changed`` when a person changed anything.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._plan_on: date | None = None
        self._build()
        self._connect()
        self.set_plan(None)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        # Always the same three, of which two are seen: new buttons would be last in the order of the Tab key.
        options = [(PLAN, "", ""), (DAY, _("Pick a date"), ""), (NONE, _("None"), "")]
        self.switch = Segmented(options, _("Next contact"), parent=self)
        self.switch.setObjectName("nextContactSwitch")
        for key, *_rest in options:
            self.switch.button(key).setObjectName(f"nextContactSwitch_{key}")
        self.date = DateEditor(_field("next_contact_on"), self.session, self)
        self.time = TimeEditor(_field("next_contact_time"), self.session, self)
        self.time.set_placeholder("––:––")
        line = QHBoxLayout()
        line.setSpacing(theme.space("m"))
        line.addWidget(self.switch)
        line.addWidget(self.date)
        line.addWidget(self.time)
        line.addStretch(1)
        column.addLayout(line)
        quick = QHBoxLayout()
        quick.setSpacing(theme.space("s"))
        self.quick: dict[str, QPushButton] = {}
        for key, text in QUICK:
            button = QPushButton(_(text), self)
            button.setObjectName(f"nextContactButton_{key}")
            button.setAutoDefault(False)
            theme.mark(button, role="pill")
            self.quick[key] = button
            quick.addWidget(button)
        quick.addStretch(1)
        column.addLayout(quick)

    def _connect(self) -> None:
        self.switch.chosen.connect(self._choose)
        self.date.changed.connect(self._typed)
        self.date.left.connect(self._show_plan)
        self.time.changed.connect(self._typed)
        for key, button in self.quick.items():
            button.clicked.connect(lambda _on=False, key=key: self._pick(key))

    # -- what holds -----------------------------------------------------------------------------------------------

    def mode(self) -> str:
        """``PLAN``, ``DAY`` or ``NONE``."""
        return self.switch.current()

    def read(self) -> tuple[Any, Any]:
        """Day and time to be kept: nothing unless a person picked a day."""
        return (self.date.read(), self.time.read()) if self.mode() == DAY else (None, None)

    def write(self, on: date | None, time: str | None) -> None:
        """Show an agreed day, or what holds without one; without a word."""
        self._switch_to(self._resting() if on is None else DAY)
        self.date.write(on or self._plan_on)
        self.time.write(time)

    def set_plan(self, on: date | None) -> None:
        """The day that the plan asks for now; ``None`` without a plan. A picked day stays."""
        mode = self.mode()
        self._plan_on = on
        text = list_day(on, self.session.today()) if on is not None else ""
        self.switch.button(PLAN).setText(_("By plan ({day})").replace("{day}", text))
        self.switch.button(PLAN).setVisible(on is not None)
        self.switch.button(NONE).setVisible(on is None)
        self._switch_to(DAY if mode == DAY else self._resting())
        if not self.date.inner.hasFocus():  # or it would come back while somebody types another
            self._show_plan()

    def _show_plan(self) -> None:
        if self.mode() != DAY:
            self.date.write(self._plan_on)

    def _resting(self) -> str:
        return NONE if self._plan_on is None else PLAN

    def _switch_to(self, mode: str) -> None:
        self.switch.blockSignals(True)
        self.switch.choose(mode)
        self.switch.blockSignals(False)

    # -- what a person does ---------------------------------------------------------------------------------------

    def _choose(self, mode: str) -> None:
        if mode != DAY:
            self.date.write(self._plan_on)
            self.time.write(None)
        elif self.date.read() is None:
            self.date.setFocus()
        self.changed.emit()

    def _typed(self) -> None:
        if self.mode() != DAY:
            self._switch_to(DAY)
        if self.date.read() is None and not self.date.typed() and not self.time.line.text().strip():
            self._switch_to(self._resting())
        self.changed.emit()

    def _pick(self, key: str) -> None:
        self._switch_to(DAY)
        self.date.write(quick_day(key, self.session.today()))
        self.changed.emit()


def _field(name: str) -> Declared:
    field = ContactRecord._meta.fields[name]
    assert isinstance(field, Declared)
    return field
