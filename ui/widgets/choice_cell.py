"""One of several values to choose from: a radio button whose whole cell is tinted when it holds."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ui import theme


class ChoiceCell(QRadioButton):
    """Painted, since a value may be longer than its place. Signals: those of a radio button."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        """``name`` is what screen readers say; ``text`` the value that is shown, on one line."""
        super().__init__(parent)
        self._value = " ".join(text.split())
        self.setAccessibleName(name)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As high as a row of a table."""
        wide = QFontMetricsF(theme.font(strong=True)).horizontalAdvance(self._value)
        return QSize(round(wide) + self._text_left() + theme.space("m"), theme.size("tableRow"))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(self.sizeHint().width(), 120), theme.size("tableRow"))

    def hitButton(self, pos: object) -> bool:
        """The whole cell answers."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, radio button, text."""
        with QPainter(self) as painter:
            if self.isChecked():
                painter.fillRect(self.rect(), theme.color("accentSoft"))
            option = QStyleOptionButton()
            self.initStyleOption(option)
            side = self._indicator()
            option.rect = self.rect().adjusted(theme.space("m"), 0, 0, 0)
            option.rect.setWidth(side)
            top = (self.height() - side) // 2
            option.rect.setTop(top)
            option.rect.setHeight(side)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorRadioButton, option, painter, self)
            font = theme.font(strong=self.isChecked())
            painter.setFont(font)
            painter.setPen(theme.color("text"))
            room = QRectF(self.rect()).adjusted(self._text_left(), 0, -theme.space("s"), 0)
            shown = QFontMetricsF(font).elidedText(self._value, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _indicator(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth, None, self)

    def _text_left(self) -> int:
        return theme.space("m") + self._indicator() + theme.space("s")
