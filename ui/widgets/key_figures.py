"""Key figures: a few numbers beside each other, each with its name above and a note below."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.widgets.painting import tip

_EDGE = 16  # between a figure and the hairline
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Figure(NamedTuple):
    """One figure. The roles are colours of the theme; ``key`` says of which value it is, ``tip`` says more."""

    label: str
    value: str
    note: str = ""
    value_role: str = "text"
    note_role: str = "text3"
    key: str = ""
    tip: str = ""

    def sentence(self) -> str:
        """What a screen reader says."""
        return " ".join(part for part in (self.label, self.value, self.note) if part)


class KeyFigures(QWidget):
    """Three lines a figure; in compact mode all of them on one line, without the notes.

    A figure for which there is no room is left out, never cut: the last ones matter least. A click or Enter asks why
    a figure is what it is; the arrows go from one to the next.

    Signals: ``chosen(key)``.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self._compact = False
        self._widths: list[float] = []
        self._current = 0
        self._build()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures."""
        self._figures = tuple(figures)
        self.setAccessibleName("; ".join(figure.sentence() for figure in figures))
        self._current = min(self._current, max(0, len(self._figures) - 1))
        self._measure()

    def place(self, key: str) -> QRect:
        """Where a figure stands; empty for one for which there is no room."""
        return next((rect for rect, figure in self._places() if figure.key == key), QRect())

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
        gaps = 2 * _EDGE * (len(self._widths) - 1)
        return QSize(sum(map(round, self._widths)) + gaps, self._height())  # each begins on a whole pixel

    def minimumSizeHint(self) -> QSize:
        """Room for the first figure."""
        return QSize(round(self._widths[0]) if self._widths else 0, self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figures that fit, with hairlines between."""
        with QPainter(self) as painter:
            for number, (place, figure) in enumerate(self._places()):
                left = float(place.x())
                if left:
                    painter.fillRect(QRectF(left - _EDGE, 0, 1, self.height()), theme.color("divider"))
                self._paint(painter, left, figure)
                if number == self._current and self.hasFocus():
                    self._ring(painter, place)

    def event(self, event: QEvent) -> bool:
        """More about the figure under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            figure = self._at(event.pos())
            QToolTip.showText(event.globalPos(), tip(figure.tip) if figure else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand above what can be asked."""
        figure = self._at(event.position().toPoint())
        hand = figure is not None and bool(figure.key)
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask why."""
        figure = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and figure is not None and figure.key:
            self._current = self._figures.index(figure)
            self.chosen.emit(figure.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from figure to figure, Enter asks why."""
        places = self._places()
        if event.key() in _KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier and places:
            self._current = min(max(0, self._current + _KEYS[Qt.Key(event.key())]), len(places) - 1)
            self._say_current()
        elif event.key() in _ENTER and self._current < len(places) and places[self._current][1].key:
            self.chosen.emit(places[self._current][1].key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which figure has the keys."""
        super().focusInEvent(event)
        self._current = min(self._current, max(0, len(self._places()) - 1))
        self._say_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring any more."""
        super().focusOutEvent(event)
        self.update()

    def _places(self) -> list[tuple[QRect, Figure]]:
        """The figures for which there is room, and where they stand."""
        found, left = [], 0.0
        for figure, width in zip(self._figures, self._widths, strict=True):
            if left and left + width > self.width() + 0.5:
                break
            found.append((QRect(round(left), 0, round(width) + 1, self.height()), figure))
            left += round(width) + 2 * _EDGE
        return found

    def _at(self, point: QPoint) -> Figure | None:
        near = _EDGE // 2
        places = self._places()
        return next(
            (figure for rect, figure in places if rect.adjusted(-near, 0, near, 0).contains(point)), None
        )

    def _say_current(self) -> None:
        places = self._places()
        if self._current < len(places):
            self.setAccessibleDescription(places[self._current][1].sentence())
        self.update()

    def _ring(self, painter: QPainter, place: QRect) -> None:
        width = theme.tokens.lookup("border", "focus")
        pen = painter.pen()
        pen.setColor(theme.color("focus"))
        pen.setWidthF(width)
        painter.setPen(pen)
        ring = QRectF(place).adjusted(
            -_EDGE / 2 if place.x() else width / 2, width / 2, _EDGE / 2, -width / 2
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(ring, theme.radius("row"), theme.radius("row"))

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
