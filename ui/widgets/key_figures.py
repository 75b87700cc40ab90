"""Key figures: a few numbers beside each other, each with its name above and a note below."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_EDGE = 16  # between a figure and the hairline


class Figure(NamedTuple):
    """One figure. The roles are colours of the theme."""

    label: str
    value: str
    note: str = ""
    value_role: str = "text"
    note_role: str = "text3"

    def sentence(self) -> str:
        """What a screen reader says."""
        return " ".join(part for part in (self.label, self.value, self.note) if part)


class KeyFigures(QWidget):
    """Three lines a figure; in compact mode all of them on one line, without the notes.

    A figure for which there is no room is left out, never cut: the last ones matter least.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self._compact = False
        self._widths: list[float] = []
        self._build()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures."""
        self._figures = tuple(figures)
        self.setAccessibleName("; ".join(figure.sentence() for figure in figures))
        self._measure()

    def set_compact(self, compact: bool) -> None:
        """Show one line (True) or three."""
        self._compact = compact
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def sizeHint(self) -> QSize:
        """Room for all figures."""
        width = sum(self._widths) + 2 * _EDGE * (len(self._widths) - 1)
        return QSize(round(width), self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for the first figure."""
        return QSize(round(self._widths[0]) if self._widths else 0, self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figures that fit, with hairlines between."""
        with QPainter(self) as painter:
            left = 0.0
            for figure, width in zip(self._figures, self._widths, strict=True):
                if left and left + width > self.width() + 0.5:
                    break
                if left:
                    painter.fillRect(QRectF(left - _EDGE, 0, 1, self.height()), theme.color("divider"))
                self._paint(painter, left, figure)
                left += width + 2 * _EDGE

    def _paint(self, painter: QPainter, left: float, figure: Figure) -> None:
        if self._compact:
            shift = self._text(painter, left, 0, self.height(), "label", figure.label, "text3")
            gap = theme.space("s")
            self._text(painter, left + shift + gap, 0, self.height(), "body", figure.value, figure.value_role)
            return
        top = 0.0
        lines = (
            ("label", figure.label, "text3"),
            ("kpi", figure.value, figure.value_role),
            ("caption", figure.note, figure.note_role),
        )
        for role, text, color in lines:
            height = self._line(role)
            self._text(painter, left, top, height, role, text, color)
            top += height

    def _text(
        self, painter: QPainter, left: float, top: float, height: float, role: str, text: str, color: str
    ) -> float:
        """Write one line, and give its width."""
        strong = role in ("kpi", "body")
        font = theme.font(role, strong=strong)
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(theme.color(color))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(QRectF(left, top, width + 1, height), flags, text)
        return width

    def _measure(self) -> None:
        self._widths = [self._width(figure) for figure in self._figures]
        self.updateGeometry()
        self.update()

    def _width(self, figure: Figure) -> float:
        def wide(role: str, text: str, strong: bool = False) -> float:
            return QFontMetricsF(theme.font(role, strong=strong)).horizontalAdvance(text)

        label = wide("label", figure.label)
        if self._compact:
            return label + theme.space("s") + wide("body", figure.value, True)
        return max(label, wide("kpi", figure.value, True), wide("caption", figure.note))

    def _line(self, role: str) -> float:
        return round(QFontMetricsF(theme.font(role)).height()) + 1

    def _height(self) -> int:
        if self._compact:
            return round(self._line("body")) + theme.space("xs")
        return round(sum(self._line(role) for role in ("label", "kpi", "caption")))
