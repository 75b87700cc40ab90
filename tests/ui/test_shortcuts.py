import re
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shortcuts import COMMANDS, MENUS, Actions, keys_text, plain, sheet

CTRL = Qt.KeyboardModifier.ControlModifier

# GUIDE 3, as Qt writes them.
GUIDE = """
Ctrl+K Ctrl+F Ctrl+N Ctrl+L Ctrl+Shift+N Ctrl+E F2 Ctrl+S Ctrl+Return Esc Delete Ctrl+Z Ctrl+Y
Ctrl+Shift+L F1 Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+Tab Ctrl+Shift+Tab Alt+Left
Alt+Right F6 Shift+F6 Ctrl+B Ctrl+Shift+R Ctrl+Shift+A Ctrl+Shift+H Ctrl+PgUp Ctrl+PgDown Alt+Up Alt+Down
Ctrl+D Ctrl+P Ctrl+I Ctrl+O Ctrl+, F5
"""


class Window(QMainWindow):
    """A window with a few fields and whichever commands a test needs."""

    def __init__(self, *commands: str) -> None:
        super().__init__()
        self.called: list[tuple[object, ...]] = []
        self.line, self.text, self.combo = QLineEdit("Hengli Valves"), QPlainTextEdit("x"), QComboBox()
        self.combo.setEditable(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for field in (self.line, self.text, self.combo):
            column.addWidget(field)
        self.setCentralWidget(inside)
        self.actions_ = Actions(self, {name: self._note(name) for name in commands})
        self.actions_.fill(self.menuBar())

    def _note(self, name: str) -> Callable[..., object]:
        return lambda *rest: self.called.append((name, *rest))

    def menus(self) -> dict[str, list[str]]:
        return {
            plain(action.text()): [plain(inner.text()) for inner in action.menu().actions()]  # type: ignore[attr-defined]
            for action in self.menuBar().actions()
        }


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[..., Window]:
    def make(*commands: str) -> Window:
        window = Window(*commands)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


def test_every_key_of_the_guide_is_declared() -> None:
    declared = {key for command in COMMANDS for key in command.keys}
    assert set(GUIDE.split()) <= declared


def test_ids_and_keys_are_used_once() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    keys = Counter(key for command in COMMANDS if command.menu for key in command.keys)
    assert not [key for key, times in keys.items() if times > 1]


def test_no_key_is_taken_from_typing_or_from_chinese_input() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert key not in ("Ctrl+Space", "Ctrl+.", "Ctrl+Shift+F")
            assert len(key) > 1 or not command.menu, "a letter is a key only where nothing is typed"
            assert not QKeySequence(key).isEmpty()


def test_every_command_has_a_menu_that_exists() -> None:
    assert {command.menu for command in COMMANDS if command.menu} == MENUS.keys()


@pytest.mark.parametrize("menu", MENUS)
def test_mnemonics_are_unique_in_a_menu(menu: str) -> None:
    texts = [command.text for command in COMMANDS if command.menu == menu]
    texts += [text for key, text in MENUS.items() if key.rpartition("/")[0] == menu and "/" in key]
    found = Counter(letter.lower() for text in texts for letter in re.findall(r"&(\w)", text))
    assert not [letter for letter, times in found.items() if times > 1]


def test_only_commands_with_somebody_behind_them_appear(open_window: Callable[..., Window]) -> None:
    window = open_window("undo", "open_file", "new_file", "tab_overview", "quit")
    assert window.menus() == {
        "File": ["New file", "Open file", "", "Quit"],
        "Edit": ["Undo"],
        "View": ["Customer tab"],
    }
    rows = dict(sheet(["undo", "new_file"]))
    assert rows["Edit"] == [("Undo", "Ctrl+Z")]
    assert "File" not in rows, "a command without keys is nothing for the sheet"
    assert ("Cancel, close or clear", "Esc") in rows["In forms and lists"]


def test_an_unknown_command_is_a_bug_at_once(qtbot: QtBot) -> None:
    with pytest.raises(KeyError, match="make_coffee"):
        Window("make_coffee")


def test_a_command_is_named_shown_and_run(open_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_window("new_customer", "toggle_left_pane")
    action = window.actions_["new_customer"]
    assert action.objectName() == "newCustomerAction"
    assert action.toolTip() == "New customer (Ctrl+N)"
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert window.called == [("new_customer",), ("toggle_left_pane", True), ("toggle_left_pane", False)]


@pytest.mark.parametrize("field", ["line", "text", "combo"])
def test_search_wins_over_deleting_to_the_end_of_the_line(
    open_window: Callable[..., Window], qtbot: QtBot, field: str
) -> None:
    window = open_window("search")
    widget = getattr(window, field)
    window.combo.setEditText("Hengli Valves")
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Home)
    qtbot.keyClick(widget, Qt.Key.Key_K, CTRL)
    assert window.called == [("search",)]
    assert window.line.text() == "Hengli Valves"
    assert window.text.toPlainText() == "x"
    assert window.combo.currentText() == "Hengli Valves"


def test_undo_is_the_field_s_first_and_then_the_window_s(
    open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    window = open_window("undo")
    window.line.setFocus()
    qtbot.keyClicks(window.line, "!")
    qtbot.keyClick(window.line, Qt.Key.Key_Z, CTRL)
    assert (window.line.text(), window.called) == ("Hengli Valves", [])
    qtbot.keyClick(window.line, Qt.Key.Key_Z, CTRL)
    assert window.called == [("undo",)]


def test_delete_belongs_to_the_field(open_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_window("delete")
    window.line.setFocus()
    window.line.setCursorPosition(0)
    qtbot.keyClick(window.line, Qt.Key.Key_Delete)
    assert (window.line.text(), window.called) == ("engli Valves", [])


@pytest.mark.parametrize(
    ("menu", "word"),
    [
        ("&File", "File"),
        ("文件(&F)", "文件"),
        ("Billing & shipping", "Billing & shipping"),
        ("&Open file…", "Open file"),
    ],
)
def test_plain_has_no_mnemonic(menu: str, word: str) -> None:
    assert plain(menu) == word


def test_keys_are_written_as_the_system_writes_them(qtbot: QtBot) -> None:
    assert keys_text(["Ctrl+Y", "Ctrl+Shift+Z"]) == QKeySequence("Ctrl+Y").toString(
        QKeySequence.SequenceFormat.NativeText
    ) + ", " + QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText)
