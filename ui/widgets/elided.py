"""A value on one line that may be too long for its place."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from resources.language import _
from ui import theme

_ALWAYS_READABLE = 4  # letters, however narrow the place


class ElidedLabel(QLabel):
    """Plain text that ends in "…" where it does not fit, with the whole of it as its tooltip.

    It can be selected with the mouse; copying gives the whole text also where only a part is seen.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._build()
        self.set_text(text)

    def _build(self) -> None:
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def whole_text(self) -> str:
        """The text as it was set, seen or not."""
        return self._whole

    def is_elided(self) -> bool:
        """Whether some of the text does not fit."""
        return self.text() != self._whole

    def set_text(self, text: str) -> None:
        """Show another text. Its line ends become spaces."""
        self._whole = " ".join(text.split("\n"))
        self.setAccessibleName(self._whole)
        self._elide()
        self.updateGeometry()

    def copy(self) -> None:
        """Put what is selected on the clipboard; the whole text if nothing is, or if not all of it is seen."""
        chosen = self._whole if self.is_elided() else self.selectedText()
        QGuiApplication.clipboard().setText(chosen or self._whole)

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self._width_of(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        least = self._width_of("永" * _ALWAYS_READABLE)
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

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

    def _width_of(self, text: str) -> int:
        margins = self.contentsMargins()
        width = QFontMetricsF(self.font()).horizontalAdvance(text)
        return int(width) + 2 + margins.left() + margins.right() + 2 * self.margin()

    def _elide(self) -> None:
        # Half a pixel is forgiven: a layout hands out whole ones.
        room = self.contentsRect().width() - 2 * self.margin() + 0.5
        shown = QFontMetricsF(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
