"""The frame of every dialog: contents on the surface, a foot with a hint at the left and the buttons at the right."""

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme

Role = QDialogButtonBox.ButtonRole


class Dialog(QDialog):
    """Opens with ``open()``, closes with Esc, and comes back in the size in which it was left.

    Put the contents into ``body``; it has no margins. Signals: those of a dialog.
    """

    def __init__(
        self,
        name: str,
        title: str,
        settings: QSettings | None = None,
        size: tuple[int, int] = (720, 480),
        parent: QWidget | None = None,
    ) -> None:
        """``settings`` keep the size, under the object name ``name``."""
        super().__init__(parent)
        self._settings = settings
        self._frame(name, title)
        kept = settings.value(f"dialogs/{name}") if settings else None
        body = theme.font_px("body")
        wanted = kept if isinstance(kept, QSize) else QSize(*(theme.tokens.scaled(one, body) for one in size))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _frame(self, name: str, title: str) -> None:
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.mark(self, part="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        column.addLayout(self.body, 1)
        foot = QFrame()
        theme.mark(foot, part="foot")
        row = QHBoxLayout(foot)
        edge = theme.space("xl")
        row.setContentsMargins(edge, theme.space("l"), edge, theme.space("l"))
        row.setSpacing(theme.space("m"))
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.mark(self.hint, text_role="caption")
        row.addWidget(self.hint, 1)
        self.aside = row
        self.buttons = QDialogButtonBox()
        row.addWidget(self.buttons)
        column.addWidget(foot)

    def add_button(self, name: str, text: str, role: Role, looks: str = "normal") -> QPushButton:
        """One more button of the foot, in the order of the platform."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        theme.mark(button, role=looks)
        self.buttons.addButton(button, role)
        return button

    def add_close(self, text: str) -> QPushButton:
        """The one button of a dialog whose changes hold at once."""
        close = self.add_button("closeButton", text, Role.AcceptRole, "primary")
        close.clicked.connect(self.accept)
        return close

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field ends the field and not the dialog; on a button it presses the button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the size."""
        if self._settings is not None:
            self._settings.setValue(f"dialogs/{self.objectName()}", self.size())
        super().hideEvent(event)
