"""Ways to reach somebody on one line: some of them open the person's own program on a click."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.painting import draw_text, fitted, text_width, tip

_BETWEEN = " · "


class Way(NamedTuple):
    """A text, and the address that it opens; "" for none."""

    text: str
    address: str = ""


class Ways(QWidget):
    """Painted; what does not fit is cut, and all of it is the tooltip then.

    It takes no keys: whoever it stands on has a menu that does the same.

    Signals: ``link_requested(address)``; ``clicked()`` beside the links.
    """

    link_requested = Signal(str)
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: list[Way] = []
        self._under: Way | None = None  # the link under the pointer
        self._pressed = False
        self._build()

    def _build(self) -> None:
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_ways(self, ways: Sequence[Way]) -> None:
        """Show others; none is a dash."""
        self._ways = list(ways)
        self._under = None
        self.unsetCursor()
        self._fit()
        self.update()

    def text(self) -> str:
        """The whole line, as it is read."""
        return _BETWEEN.join(way.text for way in self._ways) or "—"

    def place_of(self, address: str) -> QRectF:
        """Where the link of an address stands; nowhere when it is cut off."""
        found = (place for way, place in self._places() if way.address == address)
        return next(found, QRectF())

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(round(text_width(self.text())) + 2, self.fontMetrics().height())

    def resizeEvent(self, event: QEvent) -> None:
        """Say the whole where there is no room for it."""
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, and a rule below the link under the pointer."""
        with QPainter(self) as painter:
            draw_text(painter, QRectF(self.rect()), self.text())
            if self._under is not None:
                place = self.place_of(self._under.address)
                foot = place.bottom() - 1.5
                painter.setPen(theme.color("text"))
                painter.drawLine(QPointF(place.left(), foot), QPointF(place.right(), foot))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a link."""
        under = self._at(event.position())
        if under != self._under:
            self._under = under
            if under is not None:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            else:
                self.unsetCursor()
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
        super().leaveEvent(event)
        self._under = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a link, or tell of a click beside them."""
        pressed, self._pressed = self._pressed, False
        if pressed and self.rect().contains(event.position().toPoint()):
            way = self._at(event.position())
            if way is not None:
                self.link_requested.emit(way.address)
            else:
                self.clicked.emit()

    def _places(self) -> list[tuple[Way, QRectF]]:
        found, left = [], 0.0
        for way in self._ways:
            wide = min(text_width(way.text), self.width() - left)
            if wide <= 0:
                break
            found.append((way, QRectF(left, 0, wide, self.height())))
            left += wide + text_width(_BETWEEN)
        return found

    def _at(self, where: QPointF) -> Way | None:
        return next((way for way, place in self._places() if way.address and place.contains(where)), None)

    def _fit(self) -> None:
        hint = "" if fitted(self.text(), self.width()) == self.text() else tip(self.text())
        if hint != self.toolTip():
            self.setToolTip(hint)
