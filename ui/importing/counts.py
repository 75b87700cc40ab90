"""The foot of the import: how many rows are good, doubtful and wrong, each in its colour."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.painting import draw_text, text_width, tip


class ImportCounts(QWidget):
    """One painted line of parts in several colours; what does not fit is said by the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, str]] = []
        self.setObjectName("importCountsLabel")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """The whole line."""
        return "".join(text for text, _color in self._parts)

    def set_parts(self, parts: list[tuple[str, str]]) -> None:
        """Show these texts, each in a colour role."""
        self._parts = parts
        self.setAccessibleName(self.text())
        self.setToolTip(tip(self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        return QSize(round(text_width(self.text())) + 4, theme.size("button"))

    def minimumSizeHint(self) -> QSize:
        """It may be cut."""
        return QSize(60, theme.size("button"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one part after the other."""
        left = 0.0
        with QPainter(self) as painter:
            for text, color in self._parts:
                room = self.width() - left
                if room > 0:
                    draw_text(painter, QRectF(left, 0, room, self.height()), text, "body", color)
                left += text_width(text)
