"""A big button: icon, a bold line, a sentence below it, and the keys at the right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.picture import Picture


class CardButton(QPushButton):
    """A way to begin. Signals: those of a button."""

    def __init__(
        self,
        title: str,
        text: str,
        icon: str,
        *,
        keys: str = "",
        icon_role: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._build(title, text, icon, keys, icon_role)

    def _build(self, title: str, text: str, icon: str, keys: str, icon_role: str) -> None:
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = self._row = QHBoxLayout(self)
        edge = theme.space("xl")
        row.setContentsMargins(
            edge - theme.space("xs"), theme.space("l"), edge - theme.space("xs"), theme.space("l")
        )
        row.setSpacing(theme.space("xl") - theme.space("xs"))
        row.addWidget(Picture(icon, icon_role, use="toolbar"))
        words = QVBoxLayout()
        words.setSpacing(theme.space("xxs"))
        for line, role in ((title, "h3"), (text, "body")):
            words.addWidget(_label(line, role))
        row.addLayout(words, 1)
        if keys:
            row.addWidget(_label(keys, "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Room for what is on it, which no button counts by itself."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As high as that, and narrower."""
        return QSize(self._row.minimumSize().width(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.mark(label, text_role=role)
    return label
