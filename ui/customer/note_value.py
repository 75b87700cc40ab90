"""A longer text of a record where it is read: changed in place by a double click or F2 (GUIDE 3)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from models import Declared
from resources.language import _
from ui.widgets.painting import draw_ring


class NoteValue(QLabel):
    """Plain text over several lines, to be selected and copied.

    Signals: ``edit_requested(field)`` names the field.
    """

    edit_requested = Signal(str)

    def __init__(self, field: Declared, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._build()

    def _build(self) -> None:
        self.setObjectName(f"{self._field.name}_value")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(f"{_(self._field.label)} {text}")

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Change it."""
        self.edit_requested.emit(self._field.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes it."""
        if event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit(self._field.name)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring round what has the keys."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                draw_ring(painter, self.rect().toRectF())
