"""The icon beside the clock of the system: its menu, and the messages that it shows.

Many systems have no such place, and a person may not want messages: then nothing is shown, and ``notify`` says so.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from resources.language import _, ngettext
from ui import theme

if TYPE_CHECKING:
    from ui.reminders.words import Notice

_SHOWN_MS = 10_000


def system_icon() -> QSystemTrayIcon | None:
    """An icon where the system has a place for one."""
    return QSystemTrayIcon() if QSystemTrayIcon.isSystemTrayAvailable() else None


class Tray(QObject):
    """Signals: ``window_requested()``; ``customer_requested(id)`` by a click on a message about one;
    ``quiet_requested(bool)``; ``quit_requested()``.
    """

    window_requested = Signal()
    customer_requested = Signal(int)
    quiet_requested = Signal(bool)
    quit_requested = Signal()

    def __init__(self, window: QWidget, icon: QSystemTrayIcon | None) -> None:
        """``icon`` is ``system_icon()``; tests give one that keeps what it is to show."""
        super().__init__(window)
        self._icon = icon
        self._wanted = True
        self._customer: int | None = None
        self._build(window)
        self._connect()

    def _build(self, window: QWidget) -> None:
        self._menu = QMenu(window)
        self._menu.setObjectName("trayMenu")
        self._open = self._add("trayOpenAction", _("Open Guanxi"))
        self.quiet_action = self._add("trayQuietAction", _("Quiet for 2 hours"))
        self.quiet_action.setCheckable(True)
        self._menu.addSeparator()
        self._quit = self._add("trayQuitAction", _("Quit"))
        if self._icon is not None:
            self._icon.setParent(self)
            self._icon.setIcon(theme.icon("users", "accent"))
            self._icon.setToolTip(_("Guanxi"))
            self._icon.setContextMenu(self._menu)

    def _add(self, name: str, text: str) -> QAction:
        action = QAction(text, self._menu)
        action.setObjectName(name)
        self._menu.addAction(action)
        return action

    def _connect(self) -> None:
        self._open.triggered.connect(self.window_requested)
        self.quiet_action.triggered.connect(self.quiet_requested)
        self._quit.triggered.connect(self.quit_requested)
        if self._icon is not None:
            self._icon.activated.connect(self._activate)
            self._icon.messageClicked.connect(self._open_message)

    # -- slots --------------------------------------------------------------------------------------------------

    def show(self, wanted: bool) -> None:
        """Be there while a file is open and the person wants it."""
        self._wanted = wanted
        if self._icon is not None:
            self._icon.setVisible(wanted)

    def show_count(self, count: int) -> None:
        """Say how many reminders wait, to the pointer."""
        if self._icon is not None:
            waiting = ngettext("Guanxi: {n} reminder waiting", "Guanxi: {n} reminders waiting", count)
            self._icon.setToolTip(waiting.replace("{n}", f"{count:,}") if count else _("Guanxi"))

    def show_quiet(self, text: str, *, quiet: bool) -> None:
        """Say whether messages are held back, and until when."""
        self.quiet_action.setText(text)
        self.quiet_action.setChecked(quiet)

    def notify(self, notice: "Notice") -> bool:
        """Show a message. False where none can be shown or none are wanted."""
        if self._icon is None or not self._wanted:
            return False
        self._customer = notice.customer
        self._icon.showMessage(notice.title, notice.text, self._icon.icon(), _SHOWN_MS)
        return True

    # -- private ------------------------------------------------------------------------------------------------

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_requested.emit()

    def _open_message(self) -> None:
        self.window_requested.emit()
        if self._customer is not None:
            self.customer_requested.emit(self._customer)
