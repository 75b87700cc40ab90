"""The dock at the right edge in which the reminders are: it hides, floats and moves to the left (GUIDE 2)."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from resources.language import _
from ui import theme

Feature = QDockWidget.DockWidgetFeature


class ReminderDock(QDockWidget):
    """Signals: ``refresh_requested()``, ``close_requested()``, ``quiet_requested(bool)``, ``side_requested(area)``."""

    refresh_requested = Signal()
    close_requested = Signal()
    quiet_requested = Signal(bool)
    side_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("reminderDock")
        self.setWindowTitle(_("Reminders"))
        self.setAccessibleName(_("Reminders"))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setFeatures(Feature.DockWidgetMovable | Feature.DockWidgetFloatable | Feature.DockWidgetClosable)
        self.setTitleBarWidget(self._build_head())

    def _build_head(self) -> QWidget:
        head = QWidget()
        theme.mark(head, part="pane")
        title = QLabel(_("Reminders"))
        theme.mark(title, text_role="h2")
        self._more = _tool("reminderMenuButton", "ellipsis", _("More about reminders"))
        self._refresh = _tool("reminderRefreshButton", "refresh-cw", _("Check now"))
        self._close = _tool("reminderCloseButton", "x", _("Hide the reminders"))
        self._menu = QMenu(self._more)
        self.quiet_action = self._action("reminderQuietAction", _("Quiet for 2 hours"))
        self.quiet_action.setCheckable(True)
        self._menu.addSeparator()
        self._float = self._action("reminderFloatAction", _("In a window of its own"))
        self._float.setCheckable(True)
        self._left = self._action("reminderLeftAction", _("Move to the left"))
        self._right = self._action("reminderRightAction", _("Move to the right"))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(head)
        row.setContentsMargins(
            theme.space("l") + 2, theme.space("m") - 1, theme.space("l"), theme.space("s") - 1
        )
        row.setSpacing(theme.space("xs"))
        row.addWidget(title)
        row.addStretch(1)
        for button in (self._more, self._refresh, self._close):
            row.addWidget(button)
        return head

    def _action(self, name: str, text: str) -> QAction:
        # Ours, as long as the dock lives: Python loses hold of what only a menu holds, and of one that Qt makes PySide
        # may hand out what it knew of another at the same address.
        action = QAction(text, self)
        action.setObjectName(name)
        self._menu.addAction(action)
        return action

    def _connect(self) -> None:
        self._refresh.clicked.connect(self.refresh_requested)
        self._close.clicked.connect(self.close_requested)
        self.quiet_action.triggered.connect(self.quiet_requested)
        self._float.triggered.connect(self.setFloating)
        self._menu.aboutToShow.connect(self._show_place)
        self._left.triggered.connect(lambda: self.side_requested.emit(Qt.DockWidgetArea.LeftDockWidgetArea))
        self._right.triggered.connect(lambda: self.side_requested.emit(Qt.DockWidgetArea.RightDockWidgetArea))

    def show_panel(self, panel: QWidget) -> None:
        """Hold the panel of an open file."""
        panel.setMinimumWidth(theme.size("reminderDock.min"))
        panel.setMaximumWidth(theme.size("reminderDock.max"))
        before = self.widget()
        self.setWidget(panel)
        panel.show()
        if before is not None:
            before.deleteLater()

    def show_quiet(self, text: str, *, quiet: bool) -> None:
        """Say whether messages are held back, and until when."""
        self.quiet_action.setText(text)
        self.quiet_action.setChecked(quiet)

    def sizeHint(self) -> QSize:
        """As wide as the design has it."""
        return QSize(theme.size("reminderDock.default"), super().sizeHint().height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing its own window hides it, as the cross does."""
        event.ignore()
        self.close_requested.emit()

    def _show_place(self) -> None:
        self._float.setChecked(self.isFloating())
        window = self.parentWidget()
        area = getattr(window, "dockWidgetArea", lambda _dock: None)(self)
        self._left.setVisible(area != Qt.DockWidgetArea.LeftDockWidgetArea)
        self._right.setVisible(area != Qt.DockWidgetArea.RightDockWidgetArea)


def _tool(name: str, icon: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setToolTip(text)
    theme.mark(button, role="ghost", bare=True, small=True)
    theme.set_icon(button, icon, use="toolbar")
    return button
