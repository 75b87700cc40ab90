"""The tool bar: the few commands that are always at hand, as buttons of the window's actions (GUIDE 2)."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from resources.language import _
from ui import theme
from ui.reminders.bell import ReminderBell
from ui.searching.box import SearchBox
from ui.shortcuts import Actions


class ToolBar(QToolBar):
    """New customer first; settings at the right edge. In compact mode the others show their icons only."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(_("Tool bar"), parent)
        self._actions = actions
        self._build()

    def _build(self) -> None:
        self.setObjectName("mainToolBar")
        self.setMovable(False)
        self.setIconSize(QSize(theme.icon_px("toolbar"), theme.icon_px("toolbar")))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._new = self._tool("newCustomerButton", "new_customer", _("New customer"), "plus", role="normal")
        self._import = self._tool("importButton", "import_file", _("Import"), "file-down")
        self._list = self._tool("customerListButton", "customer_list", _("Customer list"), "users")
        self._competitors = self._tool("competitorsButton", "competitors", _("Competitors"), "swords")
        self.search = SearchBox()
        self.bell = ReminderBell()
        self._gear = self._tool("settingsButton", "settings", "", "settings")
        before, after = _room(), _room()
        for widget in (
            self._new,
            self._import,
            self._list,
            self._competitors,
            before,
            self.search,
            after,
            self.bell,
            self._gear,
        ):
            self.addWidget(widget)

    def enable(self, opened: bool) -> None:
        """All of them need an open file."""
        buttons = self._new, self._import, self._list, self._competitors, self._gear
        for widget in (*buttons, self.search, self.bell):
            widget.setEnabled(opened)

    def set_compact(self, compact: bool) -> None:
        """Icons with tool tips in a small window."""
        wide, narrow = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in (self._import, self._list, self._competitors):
            button.setToolButtonStyle(narrow if compact else wide)
        self.search.set_compact(compact)

    def _tool(self, name: str, command: str, text: str, icon: str, role: str = "ghost") -> QToolButton:
        action = self._actions[command]
        button = QToolButton()
        button.setObjectName(name)
        theme.mark(button, role=role)
        button.setText(text)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(text or action.toolTip())
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        theme.set_icon(button, icon, use="toolbar")
        button.clicked.connect(action.trigger)
        return button


def _room() -> QWidget:
    """What is left in a line, shared."""
    room = QWidget()
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return room
