"""How far the work of the import has come, and the way to call it off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from resources.language import _
from ui import theme


class ImportProgress(QWidget):
    """A line: what is done, a bar, Cancel. Hidden while nothing is under way.

    Signals: ``cancel_requested()``.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._build()
        self._cancel.clicked.connect(self.cancel_requested)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("xxl"), theme.space("xs"), theme.space("xxl"), theme.space("xs"))
        row.setSpacing(theme.space("l"))
        self._label = QLabel()
        self._label.setObjectName("importProgressLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self._label, text_role="caption")
        self._bar = QProgressBar()
        self._bar.setObjectName("importProgressBar")
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(_("Cancel"))
        self._cancel.setObjectName("importStopButton")
        self._cancel.setAutoDefault(False)
        theme.mark(self._cancel, role="link")
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.hide()

    def begin(self, text: str) -> None:
        """Something has begun; nobody knows yet how much there is."""
        self._text = text
        self._bar.setRange(0, 0)
        self._label.setText(text)
        self._cancel.setEnabled(True)
        self._cancel.setAccessibleName(_("Cancel: {work}").replace("{work}", text))
        self.show()

    def advance(self, done: int, total: int) -> None:
        """So much of all is done."""
        if total > 0:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._bar.setAccessibleName(self._text)
            said = _("{work} {done} of {total}").replace("{work}", self._text)
            self._label.setText(said.replace("{done}", f"{done:,}").replace("{total}", f"{total:,}"))

    def stopping(self) -> None:
        """Cancel was pressed; what has begun is being taken back."""
        self._cancel.setEnabled(False)
        self._label.setText(_("Stopping…"))

    def end(self) -> None:
        """It is over."""
        self.hide()
