"""Chips: short words on a soft ground. Chips show; pills filter."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import theme

_PADDING = 10
_NARROW = 6  # for a single letter, such as a customer's level


def chip_width(text: str) -> int:
    """The width that a chip of this text wants, in logical pixels."""
    return _width(text, theme.font_px("chip"))


@lru_cache(1024)
def _width(text: str, _pixels: int) -> int:
    """Kept, because lists draw the same few words in every row."""
    return round(QFontMetricsF(theme.font("chip")).horizontalAdvance(text)) + 2 * _padding(text)


def _padding(text: str) -> int:
    return _PADDING if len(text) > 1 else _NARROW


def paint_chip(
    painter: QPainter, rect: QRectF, text: str, tone: str = "neutral", *, selected: bool = False
) -> None:
    """Draw a chip, also for delegates. On a selected row its ground is the surface, or it would be lost."""
    front, back = theme.tone(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface") if selected else back)
    painter.drawRoundedRect(rect, theme.radius("chip"), theme.radius("chip"))
    font = theme.font("chip")
    painter.setFont(font)
    painter.setPen(front)
    if rect.width() < chip_width(text):
        room = rect.width() - 2 * _padding(text)
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Chip(QLabel):
    """One chip. It takes the width of its text and no focus."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone
        self._build()

    def _build(self) -> None:
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def tone(self) -> str:
        """The tone in force, one of the theme's."""
        return self._tone

    def set_chip(self, text: str, tone: str | None = None) -> None:
        """Show another text, in another tone if one is named."""
        self._tone = tone or self._tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the text, as high as the token says."""
        return QSize(chip_width(self.text()), theme.size("chip"))

    def minimumSizeHint(self) -> QSize:
        """Narrower than the text only down to a few letters."""
        return QSize(min(self.sizeHint().width(), chip_width("永永永")), theme.size("chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip over the whole widget."""
        with QPainter(self) as painter:
            paint_chip(painter, QRectF(self.rect()), self.text(), self._tone)
