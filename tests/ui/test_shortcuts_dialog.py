from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.shortcuts_dialog import ShortcutsDialog


def test_what_can_be_done_is_listed_with_its_keys(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(["settings", "undo"])
    dialog.open()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Settings" in texts and "Ctrl+Z" in texts and "In forms and lists" in texts
    assert "Print card" not in texts
    dialog.close()


def test_esc_closes_and_the_size_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    dialog = ShortcutsDialog([], settings)
    dialog.open()
    dialog.resize(650, 420)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    again = ShortcutsDialog([], settings)
    qtbot.addWidget(again)
    assert again.size() == QSize(650, 420)
