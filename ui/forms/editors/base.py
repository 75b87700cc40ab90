"""What every editor is: it reads and writes one value of one kind, and says what is wrong with it."""

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models import Declared, InvalidValue
from resources.language import _
from ui import theme
from ui.forms.checks import DOUBT, ERROR, Problem, problem_of
from ui.session import Session

_STAYS = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Editor(QWidget):
    """The field of a form for one declared field.

    ``read`` gives the Python value of the kind, ``None`` when empty; ``write`` shows one and never emits ``changed``.
    ``inner`` is the widget that takes the keys; it carries the object name ``<table>_<field>_<role>``.

    Signals: ``changed`` when a person changed the value, ``left`` when the focus leaves, ``manage_requested`` with a
    dictionary's name.
    """

    changed = Signal()
    left = Signal()
    manage_requested = Signal(str)

    role: ClassVar[str] = "edit"
    labelled: ClassVar[bool] = False
    """Whether the widget shows the field's label itself."""
    wide: ClassVar[bool] = False
    """Whether it wants a line of its own."""

    def __init__(
        self, field: Declared, session: Session, parent: QWidget | None = None, *, manage: bool = True
    ) -> None:
        """``manage``: whether lists may offer "Manage…", which opens a dialog."""
        super().__init__(parent)
        self.field, self.session, self.manage = field, session, manage
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space("m"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.inner: QWidget = self._build()
        self._name()
        self._connect()

    # -- the contract, for each kind ------------------------------------------------------------------------------

    def _build(self) -> QWidget:
        """Make the widgets; returns the one that takes the keys."""
        raise NotImplementedError

    def _connect(self) -> None:
        """Wire them."""

    def read(self) -> Any:
        """The value; ``None`` when there is none, or none that can be read."""
        raise NotImplementedError

    def write(self, value: Any) -> None:
        """Show a value, without a word."""
        raise NotImplementedError

    def typed(self) -> str:
        """What stands there and is no value of this kind (yet)."""
        return ""

    def write_typed(self, text: str) -> None:
        """Show a text that is no value (yet): of a draft."""

    def problem(self) -> Problem | None:
        """What is to be said of what stands there."""
        return problem_of(self.field, self.read())

    # -- what a form says ---------------------------------------------------------------------------------------

    def show_problem(self, problem: Problem | None) -> None:
        """Paint the state of the field, and say it to screen readers."""
        state = None if problem is None else "doubt" if problem.level == DOUBT else "error"
        if self.inner.property("state") != state:
            theme.mark(self.inner, state=state)
        self.inner.setAccessibleDescription(
            problem.sentence if problem else _(self.field.help) if self.field.help else ""
        )

    def set_read_only(self, read_only: bool) -> None:
        """Show the value and let nobody change it."""
        self.setEnabled(not read_only)

    def set_customer(self, customer: int | None) -> None:
        """Choose among what belongs to a customer; of no concern to most kinds."""

    def set_placeholder(self, text: str) -> None:
        """Say in grey what holds as long as the field is empty."""

    def tidy(self) -> None:
        """Show what was typed as the program writes it; called when the focus leaves."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of the focus leaving."""
        if (
            event.type() == QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason() not in _STAYS
        ):
            self.tidy()
            self.left.emit()
        return super().eventFilter(watched, event)

    def _name(self) -> None:
        self.inner.setObjectName(self.name_of(self.role))
        self.inner.setAccessibleName(_(self.field.label))
        if self.field.help:
            self.inner.setToolTip(_(self.field.help))
            self.inner.setAccessibleDescription(_(self.field.help))
        self.setFocusProxy(self.inner)
        self.inner.installEventFilter(self)

    def name_of(self, role: str) -> str:
        """The object name of one of its widgets."""
        return f"{self.field.model._meta.table_name}_{self.field.name}_{role}"


def invalid(error: InvalidValue) -> Problem:
    """A problem that keeps from saving: what stands there cannot be stored."""
    return Problem(ERROR, str(error))
