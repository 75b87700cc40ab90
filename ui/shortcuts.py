"""Every command of the window, declared once: menus, tool tips and the sheet of shortcuts are made of this table.

Only commands for which somebody is there appear, so that the table may be ahead of the program.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from resources.language import N_, _
from ui import theme


class Command(NamedTuple):
    """One thing that can be done.

    id: its name in code; the action's object name is made of it ("new_customer" → newCustomerAction)
    text: as in the menu, with its mnemonic
    keys: as Qt writes them; Ctrl is Cmd on a Mac. The first is the one that is shown
    menu: a key of ``MENUS``; empty for what a widget does itself when it has the focus, and no menu holds
    group: a line is drawn where it changes
    over_typing: whether the keys win over what a text field would do with them
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    group: int = 0
    icon: str = ""
    checkable: bool = False
    over_typing: bool = True


# In the order of the menu bar; the ones with a slash are menus in a menu.
MENUS: Final[dict[str, str]] = {
    "file": N_("&File"),
    "edit": N_("&Edit"),
    "view": N_("&View"),
    "view/tabs": N_("Customer &tab"),
    "customer": N_("&Customer"),
    "records": N_("&Records"),
    "reminders": N_("Re&minders"),
    "analyses": N_("&Analyses"),
    "tools": N_("&Tools"),
    "help": N_("&Help"),
}

_TABS: Final = (
    ("overview", N_("Overview")),
    ("contacts", N_("Contacts")),
    ("records", N_("Records")),
    ("competitors", N_("Competitors")),
    ("billing", N_("Billing & shipping")),
    ("relations", N_("Relations")),
    ("files", N_("Files")),
    ("history", N_("History")),
)

COMMANDS: Final[tuple[Command, ...]] = (
    Command("new_file", N_("&New file…"), (), "file", 0, "database"),
    Command("open_file", N_("&Open file…"), ("Ctrl+O",), "file", 0, "folder-open"),
    Command("import_file", N_("&Import…"), ("Ctrl+I",), "file", 1, "file-down"),
    Command("export_list", N_("&Export…"), (), "file", 1, "file-up"),
    Command("export_all", N_("Export e&verything…"), (), "file", 1, "archive"),
    Command("print_card", N_("&Print card…"), ("Ctrl+P",), "file", 2, "printer"),
    Command("back_up", N_("&Back up now"), (), "file", 3, "archive"),
    Command("restore_backup", N_("&Restore a backup…"), (), "file", 3, "history"),
    Command("reload", N_("Re&load"), ("F5",), "file", 4, "refresh-cw"),
    Command("quit", N_("&Quit"), ("Ctrl+Q",), "file", 5),
    Command("undo", N_("&Undo"), ("Ctrl+Z",), "edit", 0, "undo-2", over_typing=False),
    Command("redo", N_("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "edit", 0, "redo-2", over_typing=False),
    Command("edit_value", N_("&Edit value or row"), ("F2",), "edit", 1, "pencil"),
    Command(
        "delete", N_("&Delete (to the recycle bin)"), ("Delete",), "edit", 1, "trash-2", over_typing=False
    ),
    Command("search", N_("&Search everywhere"), ("Ctrl+K",), "edit", 2, "search"),
    Command("find_in_list", N_("&Find in this list"), ("Ctrl+F",), "edit", 2, "list-filter"),
    Command("toggle_left_pane", N_("&Left pane"), ("Ctrl+B",), "view", 0, checkable=True),
    Command("toggle_reminders", N_("&Reminders"), ("Ctrl+Shift+R",), "view", 0, checkable=True),
    Command("collapse_header", N_("&Collapse header"), ("Ctrl+Shift+H",), "view", 0, checkable=True),
    Command("customer_list", N_("Customer l&ist"), ("Ctrl+Shift+L",), "view", 1, "users", checkable=True),
    Command("back", N_("&Back"), ("Alt+Left",), "view", 2, "arrow-left", over_typing=False),
    Command("forward", N_("&Forward"), ("Alt+Right",), "view", 2, over_typing=False),
    Command("next_pane", N_("&Next pane"), ("F6",), "view", 3),
    Command("previous_pane", N_("&Previous pane"), ("Shift+F6",), "view", 3),
    *(
        Command(f"tab_{name}", text, (f"Ctrl+{n}",), "view/tabs", 0)
        for n, (name, text) in enumerate(_TABS, 1)
    ),
    Command("next_tab", N_("&Next tab"), ("Ctrl+Tab",), "view/tabs", 1),
    Command("previous_tab", N_("&Previous tab"), ("Ctrl+Shift+Tab",), "view/tabs", 1),
    Command("new_customer", N_("&New customer"), ("Ctrl+N",), "customer", 0, "plus"),
    Command("edit_customer", N_("&Edit customer"), ("Ctrl+E",), "customer", 0, "pencil"),
    Command("bookmark", N_("&Bookmark"), ("Ctrl+D",), "customer", 1, "bookmark", checkable=True),
    Command("save", N_("&Save form"), ("Ctrl+S",), "customer", 2, "save"),
    Command("delete_customer", N_("&Delete customer"), (), "customer", 3, "trash-2"),
    Command("log_contact", N_("&Log contact"), ("Ctrl+L",), "records", 0, "phone"),
    Command("new_record", N_("&New record"), ("Ctrl+Shift+N",), "records", 0, "plus"),
    Command("log_reminder", N_("&Log contact for the reminder"), (), "reminders", 0, "phone"),
    Command("snooze_reminder", N_("&Snooze the reminder…"), (), "reminders", 0, "alarm-clock"),
    Command("done_reminder", N_("The reminder is &done"), (), "reminders", 0, "check"),
    Command(
        "open_reminder", N_("&Open the reminder's customer"), (), "reminders", 0, "square-arrow-out-up-right"
    ),
    Command("snooze_overdue", N_("Snooze all overdue to &tomorrow"), (), "reminders", 1, "sun"),
    Command("check_reminders", N_("&Check now"), (), "reminders", 1, "refresh-cw"),
    Command("quiet", N_("&Quiet for 2 hours"), (), "reminders", 2, "bell-off", checkable=True),
    Command("analyses", N_("&Analyses"), ("Ctrl+Shift+A",), "analyses", 0, "chart-no-axes-column"),
    Command("opportunities", N_("O&pportunities"), (), "records", 1, "target"),
    Command("products", N_("&Products"), (), "tools", 0, "package"),
    Command("competitors", N_("&Competitors"), (), "tools", 0, "swords"),
    Command("find_duplicates", N_("Find &duplicates"), (), "tools", 0, "merge"),
    Command("recycle_bin", N_("&Recycle bin"), (), "tools", 1, "trash-2"),
    Command("journal", N_("What changed &today"), (), "tools", 1, "history"),
    Command("dictionaries", N_("D&ictionaries…"), (), "tools", 2, "languages"),
    Command("colleagues", N_("C&olleagues…"), (), "tools", 2, "users"),
    Command("settings", N_("&Settings…"), ("Ctrl+,",), "tools", 3, "settings"),
    Command("shortcuts", N_("All &shortcuts"), ("F1",), "help", 0, "keyboard"),
    Command("about", N_("&About Guanxi"), (), "help", 1, "info"),
    # What widgets do themselves; here for the sheet of shortcuts.
    Command("save_and_close", N_("Save and close, or add the record"), ("Ctrl+Return",)),
    Command("cancel", N_("Cancel, close or clear"), ("Esc",)),
    Command("next_section", N_("Next section of a form"), ("Ctrl+PgDown",)),
    Command("previous_section", N_("Previous section of a form"), ("Ctrl+PgUp",)),
    Command("move_up", N_("Move a dictionary value up"), ("Alt+Up",)),
    Command("move_down", N_("Move a dictionary value down"), ("Alt+Down",)),
    Command("list_log", N_("Log contact, in the list of reminders"), ("L",)),
    Command("list_snooze", N_("Snooze, in the list of reminders; then 1 to 5"), ("S",)),
    Command("list_done", N_("Done, in the list of reminders"), ("D",)),
    Command("stock_phrases", N_("Stock phrases in a notes field"), ("Alt+Down",)),
)


def plain(text: str) -> str:
    """A menu's text without its mnemonic: neither "&File" nor "文件(&F)"."""
    return re.sub(r"\(&\w\)|&(?=\w)", "", text).removesuffix("…").replace("&&", "&")


def keys_text(keys: Iterable[str]) -> str:
    """Keys as the system writes them, for example ⌘K on a Mac."""
    native = QKeySequence.SequenceFormat.NativeText
    return _(", ").join(QKeySequence(key).toString(native) for key in keys)


def sheet(available: Iterable[str]) -> list[tuple[str, list[tuple[str, str]]]]:
    """The sheet of shortcuts: for each menu its name and its (command, keys). The last group has no menu."""
    there = set(available)
    groups: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        if command.keys and (not command.menu or command.id in there):
            menu = command.menu.partition("/")[0]
            row = plain(_(command.text)), keys_text(command.keys)
            groups.setdefault(menu, []).append(row)
    return [
        (plain(_(MENUS[menu])) if menu else _("In forms and lists"), rows) for menu, rows in groups.items()
    ]


class Actions(QObject):
    """The commands that a window has, as actions: in its menu bar, for its buttons, and on its keys."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[..., object]]) -> None:
        """``handlers`` by the commands' ids. Those of checkable commands get True or False, the others nothing."""
        super().__init__(window)
        unknown = handlers.keys() - {command.id for command in COMMANDS if command.menu}
        if unknown:
            raise KeyError(f"no such commands: {sorted(unknown)}")
        self._window = window
        self._menus: dict[str, QMenu] = {}
        # In the order of the table, which is that of the menus.
        self._commands = {command.id: command for command in COMMANDS if command.id in handlers}
        self._actions = {
            name: self._make(command, handlers[name]) for name, command in self._commands.items()
        }
        self._guard = TypingGuard(self._commands.values(), self)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def fill(self, bar: QMenuBar) -> None:
        """Put the commands into the menu bar; menus without any are left out."""
        for key in MENUS:
            commands = [command for command in self._commands.values() if command.menu == key]
            if not commands and not any(one.menu.startswith(f"{key}/") for one in self._commands.values()):
                continue
            parent = self._menus.get(key.rpartition("/")[0])
            menu = (bar if parent is None else parent).addMenu("")
            menu.setObjectName(f"{_camel(key.replace('/', '_'))}Menu")
            self._menus[key] = menu
            for before, command in zip([None, *commands], commands, strict=False):
                if before is not None and before.group != command.group:
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the current language."""
        for key, menu in self._menus.items():
            menu.setTitle(_(MENUS[key]))
        for name, action in self._actions.items():
            command = self._commands[name]
            text = _(command.text)
            # A menu would make a mnemonic of the "&" in "Billing & shipping".
            action.setText(re.sub(r"& ", "&& ", text))
            keys = keys_text(command.keys[:1])
            action.setToolTip(f"{plain(text)} ({keys})" if keys else plain(text))

    def _make(self, command: Command, handler: Callable[..., object]) -> QAction:
        action = QAction(self._window)
        action.setObjectName(f"{_camel(command.id)}Action")
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        if command.icon:
            theme.set_icon(action, command.icon)
        if command.checkable:
            action.triggered.connect(lambda checked: handler(checked))
        else:
            action.triggered.connect(lambda: handler())
        # Keys must work also where a menu bar is hidden.
        self._window.addAction(action)
        return action


class TypingGuard(QObject):
    """Lets the window's keys win over those of the text field that has the focus.

    A line edit takes Ctrl+K for itself (delete to the end of the line) by accepting the ``ShortcutOverride`` that Qt
    sends first; that event is kept from it. Undo and redo stay with the field as long as it has something to undo.
    """

    def __init__(self, commands: Iterable[Command], parent: QObject) -> None:
        super().__init__(parent)
        self._ours: set[str] = set()
        self._undo: set[str] = set()
        for command in commands:
            if command.over_typing:
                self._ours |= set(command.keys)
            elif command.id in ("undo", "redo"):
                self._undo |= set(command.keys)
        self._connect()

    def _connect(self) -> None:
        # On the widget with the focus only: a filter on the application would see every event of every widget.
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self._follow_focus(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the override from the field, so that the shortcut is run."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination()).toString()
            if keys in self._ours or (keys in self._undo and not _can_undo(watched, keys)):
                event.ignore()
                return True
        return False

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)


def _can_undo(field: QObject, keys: str) -> bool:
    """Whether a text field has anything to undo (or to redo); False for what is no text field."""
    undo = keys == "Ctrl+Z"
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    if isinstance(line, QLineEdit):
        return line.isUndoAvailable() if undo else line.isRedoAvailable()
    if isinstance(field, (QPlainTextEdit, QTextEdit)):
        document = field.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return False


def _camel(name: str) -> str:
    """``new_customer`` as ``newCustomer``."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
