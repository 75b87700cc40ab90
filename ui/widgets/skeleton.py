"""Grey bars in the shape of what is being loaded."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from resources.language import _
from ui import theme

_BAR = 10
# Widths in parts of the whole, so that the bars look like lines of text.
_PARTS = (0.6, 0.84, 0.52, 0.72, 0.9)


class Skeleton(QWidget):
    """Shows nothing for the first quarter of a second, then bars: most loading never shows them."""

    def __init__(self, rows: int = 6, row_height: int = 0, parent: QWidget | None = None) -> None:
        """``row_height`` is that of the list which is being loaded, by default a table row's."""
        super().__init__(parent)
        self._rows = rows
        self._row_height = row_height
        self._seen = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setAccessibleName(_("Loading"))
        self._timer = QTimer(self, singleShot=True)
        self.hide()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._appear)

    def start(self, *, at_once: bool = False) -> None:
        """Something is being loaded from now on. ``at_once``: for a quarter of a second already."""
        self._seen = at_once
        self.show()
        self.raise_()
        if not at_once:
            self._timer.start(theme.ms("skeletonAfterMs"))

    def stop(self) -> None:
        """It is there."""
        self._timer.stop()
        self.hide()

    def is_seen(self) -> bool:
        """Whether the bars are shown."""
        return self._seen and not self.isHidden()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, once they are due."""
        if not self._seen:
            return
        height = self._row_height or theme.size("tableRow")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("neutralSoft"))
            for row in range(self._rows):
                width = self.width() * _PARTS[row % len(_PARTS)]
                bar = QRectF(0, row * height + (height - _BAR) / 2, width, _BAR)
                painter.drawRoundedRect(bar, theme.radius("bar"), theme.radius("bar"))

    def _appear(self) -> None:
        self._seen = True
        self.update()
