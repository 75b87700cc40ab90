"""The status bar: what happened last, work under way, the reminders, the file, the last backup (GUIDE 3)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from resources.language import _, ngettext
from ui import theme
from ui.widgets.elided import ElidedLabel
from ui.widgets.picture import Picture


class StatusBar(QStatusBar):
    """Left what happened, right where we are.

    Signals: ``backup_requested()``, ``file_requested()``, ``cancel_requested()``, ``check_requested()``.
    """

    backup_requested = Signal()
    file_requested = Signal()
    cancel_requested = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = "", False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("statusBar")
        self.setSizeGripEnabled(False)
        self._picture = Picture("circle-check", "success", "inline")
        self._message = ElidedLabel()  # a small window has no room for every sentence
        self._message.setObjectName("statusMessageLabel")
        self._progress = QProgressBar()
        self._progress.setObjectName("statusProgress")
        self._progress.setAccessibleName(_("Progress"))
        self._progress.setMaximumWidth(theme.size("leftPane.min"))
        self._cancel = _button("statusCancelButton", _("Cancel"), "x")
        self._count = QLabel()
        self._count.setObjectName("statusCountLabel")
        self._check = _button("statusRemindersButton", "", "bell")
        self._check.hide()
        self._file = _button("statusFileButton", "", "database")
        self._backup = _button("statusBackupButton", "", "archive")
        left: tuple[QWidget, ...] = (self._picture, self._message, self._progress, self._cancel)
        right: tuple[QWidget, ...] = (self._count, self._check, self._file, self._backup)
        for widget in left:
            self.addWidget(widget)
        for widget in right:
            self.addPermanentWidget(widget)
        self._progress.hide()
        self._cancel.hide()

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.cancel_requested)
        self._check.clicked.connect(self.check_requested)
        self._file.clicked.connect(self.file_requested)
        self._backup.clicked.connect(self.backup_requested)

    def say(self, text: str, *, problem: bool = False) -> None:
        """What happened last."""
        self._said = text, problem
        self._message.set_text(text)
        self._picture.set_icon(
            "circle-alert" if problem else "circle-check", "danger" if problem else "success"
        )

    def show_count(self, text: str) -> None:
        """How many are in the list."""
        self._count.setText(text)

    def show_check(self, text: str, *, problem: bool = False) -> None:
        """When the reminders were looked for."""
        self._check.setText(text)
        self._check.setVisible(bool(text))
        self._check.setToolTip(_("Check now"))
        theme.set_icon(self._check, "bell", "danger" if problem else "text3", use="inline")

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

    def show_progress(self, name: str, done: int, total: int, seconds_left: int = -1) -> None:
        """Long work under way: how far it is, and how long it will still take (-1: nobody knows)."""
        parts = [name]
        if total:
            parts.append(
                _("{done} of {total}").replace("{done}", f"{done:,}").replace("{total}", f"{total:,}")
            )
        if seconds_left > 0:
            parts.append(_rest(seconds_left))
        self._message.set_text(" · ".join(parts))
        self._picture.set_icon("refresh-cw", "accentText")
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.setVisible(True)
        self._cancel.setVisible(True)
        self._cancel.setAccessibleName(_("Cancel: {work}").replace("{work}", name))

    def hide_progress(self) -> None:
        """The work is done: what happened last is said again."""
        if not self._progress.isHidden():
            self.say(self._said[0], problem=self._said[1])
        self._progress.hide()
        self._cancel.hide()


def _rest(seconds: int) -> str:
    """In seconds up to a minute and a half, then in minutes."""
    if seconds <= 90:
        return ngettext("{n} second left", "{n} seconds left", seconds).replace("{n}", str(seconds))
    minutes = round(seconds / 60)
    return ngettext("{n} minute left", "{n} minutes left", minutes).replace("{n}", str(minutes))


def _button(name: str, text: str, icon: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    theme.mark(button, role="link")
    theme.set_icon(button, icon, "text3", use="inline")
    return button
