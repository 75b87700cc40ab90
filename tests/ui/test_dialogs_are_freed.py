"""A dialog that was closed is gone at once: nothing of ours may hold it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from changes.save import Outcome, Save
from tests.ui.conftest import check_freed_on_close, settle
from ui.conflict_dialog import ConflictDialog
from ui.dictionaries.dictionary_dialog import DictionaryDialog
from ui.journal_page import JournalPage
from ui.recycle_bin_page import RecycleBinPage
from ui.session import Session
from ui.settings.settings_dialog import SettingsDialog
from ui.shortcuts_dialog import ShortcutsDialog

Make = Callable[[Session, QSettings], QWidget]


@pytest.mark.parametrize(
    "make",
    [
        lambda session, settings: DictionaryDialog(session, settings),
        lambda session, settings: SettingsDialog(session, settings),
        lambda session, _: ConflictDialog(Save(None, "2026-03-18T06:30:00Z", "", []), Outcome(), session),
        lambda _, settings: ShortcutsDialog(["undo"], settings),
        lambda session, _: JournalPage(session),
        lambda session, _: RecycleBinPage(session),
    ],
    ids=["dictionaries", "settings", "conflict", "shortcuts", "journal", "bin"],
)
def test_freed_on_close(make: Make, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    def opened() -> QWidget:
        widget = make(session, settings)
        settle(qtbot, session)
        return widget

    check_freed_on_close(opened)
