"""Many chips in lines, like words: one painted widget for all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.chip import chip_width, paint_chip


class ChipFlow(QWidget):
    """Shows words as chips of one tone. The narrower, the higher; a word longer than a line ends in "…"."""

    def __init__(self, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._words: tuple[str, ...] = ()
        self._build()

    def _build(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> tuple[str, ...]:
        """What is shown."""
        return self._words

    def set_words(self, words: Sequence[str]) -> None:
        """Show other words."""
        if tuple(words) != self._words:
            self._words = tuple(words)
            self.setAccessibleName(", ".join(words))
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """It breaks into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are together."""
        places = self._places(width)
        return round(places[-1].bottom()) if places else 0

    def sizeHint(self) -> QSize:
        """All on one line."""
        gap = theme.space("s")
        width = sum(chip_width(word) + gap for word in self._words)
        return QSize(max(0, width - gap), theme.size("chip"))

    def minimumSizeHint(self) -> QSize:
        """One line of a few letters."""
        return QSize(chip_width("永永永"), theme.size("chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        with QPainter(self) as painter:
            for word, place in zip(self._words, self._places(self.width()), strict=True):
                paint_chip(painter, place, word, self._tone)

    def changeEvent(self, event: QEvent) -> None:
        """Break anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _places(self, width: int) -> list[QRectF]:
        gap, high = theme.space("s"), theme.size("chip")
        places: list[QRectF] = []
        left = top = 0
        for word in self._words:
            wide = min(chip_width(word), width)
            if left and left + wide > width:
                left, top = 0, top + high + gap
            places.append(QRectF(left, top, wide, high))
            left += wide + gap
        return places
