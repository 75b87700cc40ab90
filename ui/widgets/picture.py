"""A label that shows one icon, in the colours of the theme and the pixels of the screen."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


class Picture(QWidget):
    """One icon beside a text. It says nothing to screen readers: the text does."""

    def __init__(
        self, name: str = "", role: str = "text2", use: str | int = "button", parent: QWidget | None = None
    ) -> None:
        """``use`` is a use of icons that the theme knows, or a number of pixels at the usual size of the text."""
        super().__init__(parent)
        self._name = name
        self._role = role
        self._use = use
        self._build()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if not self._name:
            self.hide()  # and never shown here: without a parent it would be a window of its own

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon; an empty name hides the widget."""
        self._name = name
        self._role = role or self._role
        self.setVisible(bool(name))
        self.update()

    def icon_name(self) -> str:
        """The icon that is shown."""
        return self._name

    def sizeHint(self) -> QSize:
        """The side of the icon's use, grown with the text."""
        if isinstance(self._use, int):
            side = theme.tokens.scaled(self._use, theme.font_px("body"))
        else:
            side = theme.icon_px(self._use)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._name:
            with QPainter(self) as painter:
                theme.paint_icon(painter, QRectF(self.rect()), self._name, self._role)
