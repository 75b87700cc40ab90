"""The status bar: what happened last, work under way, the file, the last backup (GUIDE 3)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from resources.language import _
from ui import theme
from ui.widgets.picture import Picture


class StatusBar(QStatusBar):
    """Left what happened, right where we are.

    Signals: ``backup_requested()``, ``file_requested()``, ``cancel_requested()``.
    """

    backup_requested = Signal()
    file_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("statusBar")
        self.setSizeGripEnabled(False)
        self._picture = Picture("circle-check", "success", "inline")
        self._message = QLabel()
        self._message.setObjectName("statusMessageLabel")
        self._progress = QProgressBar()
        self._progress.setObjectName("statusProgress")
        self._progress.setAccessibleName(_("Progress"))
        self._progress.setMaximumWidth(theme.size("leftPane.min"))
        self._cancel = _button("statusCancelButton", _("Cancel"), "x")
        self._count = QLabel()
        self._count.setObjectName("statusCountLabel")
        self._file = _button("statusFileButton", "", "database")
        self._backup = _button("statusBackupButton", "", "archive")
        for widget in (self._picture, self._message, self._progress, self._cancel):
            self.addWidget(widget)
        for widget in (self._count, self._file, self._backup):
            self.addPermanentWidget(widget)
        self.hide_progress()

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.cancel_requested)
        self._file.clicked.connect(self.file_requested)
        self._backup.clicked.connect(self.backup_requested)

    def say(self, text: str, *, problem: bool = False) -> None:
        """What happened last."""
        self._message.setText(text)
        self._picture.set_icon(
            "circle-alert" if problem else "circle-check", "danger" if problem else "success"
        )

    def show_count(self, text: str) -> None:
        """How many are in the list."""
        self._count.setText(text)

    def show_file(self, name: str, path: str) -> None:
        """Which file is open."""
        self._file.setText(name)
        self._file.setToolTip(path)
        self._file.setVisible(bool(name))

    def show_backup(self, text: str, *, late: bool = False) -> None:
        """When the last verified backup was made."""
        self._backup.setText(text)
        self._backup.setVisible(bool(text))
        self._backup.setToolTip(_("Back up now"))
        theme.set_icon(self._backup, "archive", "danger" if late else "text3", use="inline")

    def show_progress(self, name: str, done: int, total: int) -> None:
        """Long work under way."""
        self.say(name)
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.setVisible(True)
        self._cancel.setVisible(True)

    def hide_progress(self) -> None:
        """The work is done."""
        self._progress.hide()
        self._cancel.hide()


def _button(name: str, text: str, icon: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    theme.mark(button, role="link")
    theme.set_icon(button, icon, "text3", use="inline")
    return button
