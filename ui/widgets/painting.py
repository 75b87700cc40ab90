"""Text in painted widgets: one line in its place, which ends in "…" where it does not fit; and its tooltip."""

import html
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ui import theme

_LONG: Final = 80  # letters: a longer tooltip is broken into lines
_WIDEST: Final = 1.2  # no letter is wider than this many times its height


def tip(text: str) -> str:
    """A tooltip that says just this text: what looks like markup is shown as it is typed, what is long is broken."""
    if len(text) <= _LONG and "<" not in text and "&" not in text:
        return text
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>"


def text_width(text: str, role: str = "body", *, strong: bool = False) -> float:
    """How wide a text is in the font of a role, in logical pixels."""
    return QFontMetricsF(theme.font(role, strong=strong)).horizontalAdvance(text)


def fitted(text: str, width: float, role: str = "body", *, strong: bool = False) -> str:
    """As much of a text as fits; measuring costs as much as drawing, so what is surely short enough is not measured."""
    if len(text) * theme.font_px(role) * _WIDEST <= width:
        return text
    metrics = QFontMetricsF(theme.font(role, strong=strong))
    # Half a pixel is forgiven: a layout hands out whole ones.
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 0.5)


def draw_text(
    painter: QPainter,
    place: QRectF,
    text: str,
    role: str = "body",
    color: str = "text",
    *,
    strong: bool = False,
) -> None:
    """Draw a line of text in the font and the colour of a role, from the left of a place."""
    font = theme.font(role, strong=strong)
    painter.setFont(font)
    painter.setPen(theme.color(color))
    at = QPointF(place.x(), baseline(place.y(), place.height(), font))
    painter.drawText(at, fitted(text, place.width(), role, strong=strong))


def draw_ring(painter: QPainter, place: QRectF) -> None:
    """Draw the ring of what has the keys round a place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("focus"), theme.tokens.lookup("border", "focus")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.radius("input")
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def baseline(top: float, height: float, font: QFont) -> float:
    """Where the letters stand in a line of this height.

    It is that of the font itself: Qt's own centring moves a line that has Chinese in it, and neighbours without it
    would stand higher.
    """
    metrics = QFontMetricsF(font)
    return top + round((height + metrics.ascent() - metrics.descent()) / 2)
