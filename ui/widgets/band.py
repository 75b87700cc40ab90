"""The band: one line in a soft colour that warns, and offers a way out."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets.elided import ElidedLabel
from ui.widgets.picture import Picture

_ICONS = {
    "warning": ("triangle-alert", "warning"),
    "danger": ("circle-alert", "danger"),
    "info": ("info", "accentText"),
    "success": ("circle-check", "success"),
}


class Band(QFrame):
    """An icon, a sentence and a link, hidden while there is nothing to say.

    Signals: ``action_requested`` when the link is clicked.
    """

    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme.mark(self, part="band", tone="warning")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._picture = Picture(use="toolbar")
        self._label = ElidedLabel()
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._link = QPushButton()
        self._link.setObjectName("bandActionButton")
        theme.mark(self._link, role="link")
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("m") + 2, theme.space("xxs"), theme.space("s"), theme.space("xxs"))
        row.setSpacing(theme.space("m"))
        row.addWidget(self._picture)
        row.addWidget(self._label, 1)
        row.addWidget(self._link)
        self.hide()

    def _connect(self) -> None:
        self._link.clicked.connect(self.action_requested)

    def show_message(self, text: str, tone: str = "warning", *, action: str = "", icon: str = "") -> None:
        """Say something in a tone: warning, danger, info or success. ``action`` is the text of the link."""
        standard, role = _ICONS[tone]
        theme.mark(self, tone=tone)
        theme.mark(self._label)
        self._picture.set_icon(icon or standard, role)
        self._label.set_text(text)
        self._link.setText(action)
        self._link.setVisible(bool(action))
        said = self.accessibleName() == text and not self.isHidden()
        self.setAccessibleName(text)
        self.show()
        if not said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """Say nothing more."""
        self.setAccessibleName("")
        self.hide()

    def text(self) -> str:
        """What it says; empty when it says nothing."""
        return self.accessibleName()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMinimumHeight(theme.size("button"))
