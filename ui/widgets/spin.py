"""A field for a whole number, with arrows."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from ui import theme


class Spin(QSpinBox):
    """A spin box whose text keeps clear of the edge, and which the wheel does not change in passing.

    Signals: those of a spin box. A style sheet's padding does not reach the text of a spin box.
    """

    def __init__(
        self, low: int = 0, high: int = 9999, suffix: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self._build()

    def _build(self) -> None:
        self.lineEdit().setTextMargins(theme.space("xs"), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, unless somebody is at work in this field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
