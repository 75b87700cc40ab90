"""Twelve small bars: how much each month brought."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme

_BAR = 8
_GAP = 3
_HIGH = 32


class MonthBars(QWidget):
    """Bars without an axis, for the shape of a year. The numbers are in the tooltip of each bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amounts: tuple[Decimal, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._build()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_amounts(self, amounts: Sequence[Decimal], texts: Sequence[str], summary: str) -> None:
        """Show amounts, oldest first. ``texts`` say each one ("2026-01: ¥264,000"), ``summary`` all of them."""
        self._amounts = tuple(amounts)
        self._texts = tuple(texts)
        self.setAccessibleName(summary)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The bars and the gaps between."""
        count = len(self._amounts)
        return QSize(max(0, count * (_BAR + _GAP) - _GAP), _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars; a month without anything is a thin line."""
        most = max((amount for amount in self._amounts if amount > 0), default=Decimal(1))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("barMuted"))
            for number, amount in enumerate(self._amounts):
                high = max(2.0, float(max(amount, Decimal(0)) / most) * _HIGH)
                bar = QRectF(number * (_BAR + _GAP), self.height() - high, _BAR, high)
                painter.drawRoundedRect(bar, 1.5, 1.5)

    def event(self, event: QEvent) -> bool:
        """Say the number of the bar under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = event.pos().x() // (_BAR + _GAP)
            if 0 <= number < len(self._texts):
                QToolTip.showText(event.globalPos(), self._texts[number], self)
            return True
        return super().event(event)
