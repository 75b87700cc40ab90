"""A value on one line that may be too long for its place."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from resources.language import _
from ui import theme
from ui.widgets.painting import baseline, tip

_ALWAYS_READABLE = 4  # letters, however narrow the place


class ElidedLabel(QLabel):
    """Plain text that ends in "…" where it does not fit, with the whole of it as its tooltip.

    It can be selected with the mouse; copying gives the whole text also where only a part is seen. What selects is
    made by the first press: it is a whole text document, and a page has dozens of these labels.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._build()
        self.set_text(text)

    def _build(self) -> None:
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def whole_text(self) -> str:
        """The text as it was set, seen or not."""
        return self._whole

    def is_elided(self) -> bool:
        """Whether some of the text does not fit."""
        return self.text() != self._whole

    def set_text(self, text: str) -> None:
        """Show another text. Its line ends become spaces."""
        whole = " ".join(text.split("\n"))
        if whole == self._whole:
            return
        self._whole = whole
        self._select(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAccessibleName(whole)
        self._elide()
        self.updateGeometry()

    def copy(self) -> None:
        """Put what is selected on the clipboard; the whole text if nothing is, or if not all of it is seen."""
        chosen = self._whole if self.is_elided() else self.selectedText()
        QGuiApplication.clipboard().setText(chosen or self._whole)

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self._width_of(self._whole), self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        least = self._width_of("永" * _ALWAYS_READABLE)
        return QSize(min(least, self.sizeHint().width()), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text where its neighbours' texts stand; Qt does while some of it is being selected."""
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        left = float(room.x() + self.margin())
        side = self.alignment() & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter)
        if side:
            spare = (
                room.width() - 2 * self.margin() - QFontMetricsF(self.font()).horizontalAdvance(self.text())
            )
            left += spare if side == Qt.AlignmentFlag.AlignRight else spare / 2
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(QPointF(left, baseline(room.y(), room.height(), self.font())), self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is selected any more."""
        super().focusOutEvent(event)
        if not self.selectedText():
            self._select(Qt.TextInteractionFlag.NoTextInteraction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        self._select(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the whole text and not the part that is seen."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(_("Copy"))
        theme.set_icon(action, "copy")
        action.triggered.connect(self.copy)
        menu.popup(event.globalPos())

    def _select(self, flags: Qt.TextInteractionFlag) -> None:
        """Let the text be selected, or not any more; the way to the focus stays as it is."""
        if flags != self.textInteractionFlags():
            policy = self.focusPolicy()
            self.setTextInteractionFlags(flags)
            self.setFocusPolicy(policy)

    def _height(self) -> int:
        margins = self.contentsMargins()
        return self.fontMetrics().height() + margins.top() + margins.bottom() + 2 * self.margin()

    def _width_of(self, text: str) -> int:
        margins = self.contentsMargins()
        width = QFontMetricsF(self.font()).horizontalAdvance(text)
        return int(width) + 2 + margins.left() + margins.right() + 2 * self.margin()

    def _elide(self) -> None:
        # Half a pixel is forgiven: a layout hands out whole ones.
        room = self.contentsRect().width() - 2 * self.margin() + 0.5
        metrics, shown = QFontMetricsF(self.font()), self._whole
        if len(shown) * metrics.height() > room:  # else it fits for sure: no letter is wider than high
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
        hint = tip(self._whole) if shown != self._whole else ""
        if hint != self.toolTip():
            self.setToolTip(hint)
