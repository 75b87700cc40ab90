"""The head of a long form: the way back, what is being done, and to whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from resources.language import _
from ui import theme
from ui.widgets.elided import ElidedLabel


class FormHead(QWidget):
    """Signals: ``back_requested``."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self.back.clicked.connect(self.back_requested)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("l"), theme.space("m"), theme.space("xxl"), theme.space("m"))
        row.setSpacing(theme.space("m"))
        self.back = QPushButton(self)
        self.back.setObjectName("formBackButton")
        self.back.setAccessibleName(_("Back to the customer"))
        self.back.setToolTip(_("Back to the customer"))
        theme.mark(self.back, role="ghost", bare=True)
        theme.set_icon(self.back, "arrow-left", use="toolbar")
        self.title = QLabel(self)
        self.title.setObjectName("formTitleLabel")
        theme.mark(self.title, text_role="h2")
        self.name = ElidedLabel(parent=self)
        self.name.setObjectName("formNameLabel")
        keys = QLabel(_("Ctrl+PgDn: next section"), self)
        theme.mark(keys, text_role="caption")
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.name, 1)
        row.addWidget(keys)

    def show_title(self, title: str, name: str) -> None:
        """Say what is being done, and to whom."""
        self.title.setText(title)
        self.name.set_text(name)
