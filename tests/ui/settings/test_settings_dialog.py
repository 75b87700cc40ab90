from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from database import settings as options
from tests.ui.conftest import RecordingPrompts, settle
from ui.prompts import CANCEL
from ui.session import Session
from ui.settings.settings_dialog import SettingsDialog
from ui.small_table import SmallTable
from ui.small_table_view import SmallTableView
from ui.widgets.spin import Spin
from ui.widgets.table import Table


class Desk:
    def __init__(self, session: Session, qtbot: QtBot, kept: QSettings) -> None:
        self.session, self.qtbot, self.kept = session, qtbot, kept
        self.dialog = SettingsDialog(session, kept)
        self.dialog.open()
        settle(qtbot, session)

    def child(self, kind: type[QObject], name: str) -> Any:
        found = self.dialog.findChild(kind, name)
        assert found is not None
        return found

    def show(self, page: str) -> None:
        self.dialog.choose(page)

    def press(self, name: str) -> None:
        button = self.child(QPushButton, name)
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(self.qtbot, self.session)

    def type(self, name: str, text: str) -> None:
        edit = self.child(QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)
        self.qtbot.keyClick(edit, Qt.Key.Key_Return)
        settle(self.qtbot, self.session)

    def kept_in_file(self) -> dict[str, Any]:
        found: dict[str, Any] = self.session.store.read(options.all_of, self.session.me).result()
        return found


@pytest.fixture
def desk(session: Session, qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(session, qtbot, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


def test_language_and_appearance_hold_at_once(desk: Desk) -> None:
    combo = desk.child(QComboBox, "setting_language")
    assert combo.currentText() == "English"
    with desk.qtbot.waitSignal(desk.dialog.language_changed) as told:
        desk.qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert told.args == ["zh_CN"]
    assert desk.kept.value("language") == "zh_CN"
    with desk.qtbot.waitSignal(desk.dialog.scheme_changed) as told:
        desk.qtbot.keyClick(desk.child(QComboBox, "setting_scheme"), Qt.Key.Key_End)
    assert told.args == ["dark"]


def test_size_of_the_text_within_its_bounds(desk: Desk) -> None:
    spin = desk.child(Spin, "setting_text_size")
    assert (spin.minimum(), spin.maximum(), spin.value()) == (12, 16, 13)
    with desk.qtbot.waitSignal(desk.dialog.text_size_changed) as told:
        desk.qtbot.keyClick(spin, Qt.Key.Key_Up)
    assert told.args == [14]
    assert Desk(desk.session, desk.qtbot, desk.kept).child(Spin, "setting_text_size").value() == 14


def test_the_firm_s_settings_go_into_the_file(desk: Desk, prompts: RecordingPrompts, tmp_path: Path) -> None:
    desk.show("firm")
    desk.type("setting_own_currency", "EUR")
    desk.qtbot.mouseClick(desk.child(QCheckBox, "setting_optional_fields"), Qt.MouseButton.LeftButton)
    desk.qtbot.keyClick(desk.child(Spin, "setting_no_contact_days"), Qt.Key.Key_Up)
    prompts.answers = [tmp_path]
    desk.press("setting_backup_folder_button")
    found = desk.kept_in_file()
    assert (found["own_currency"], found["optional_fields"], found["no_contact_days"]) == ("EUR", True, 31)
    assert found["backup_folder"] == str(tmp_path)


def test_a_time_that_is_none_is_refused_in_place(desk: Desk) -> None:
    desk.show("mine")
    desk.type("setting_quiet_from", "half past")
    assert desk.child(QLineEdit, "setting_quiet_from").property("state") == "error"
    texts = [label.text() for label in desk.dialog.findChildren(QLabel)]
    assert "“half past” is not a time. A time looks like 14:30." in texts
    desk.type("setting_quiet_from", "7:30")
    assert desk.kept_in_file()["quiet_from"] == "07:30"
    assert desk.child(QLineEdit, "setting_quiet_from").property("state") is None


def is_free(view: SmallTableView) -> bool:
    return not view.is_typing()


def test_a_colleague_is_added_changed_and_put_into_a_group(desk: Desk) -> None:
    desk.show("colleagues")
    for button, table, text in (
        ("addColleagueButton", "colleagueTable", "Li"),
        ("addSharingGroupButton", "sharingGroupTable", "South"),
    ):
        desk.qtbot.mouseClick(desk.child(QPushButton, button), Qt.MouseButton.LeftButton)
        view = desk.child(SmallTableView, table)
        editor = next(one for one in view.viewport().findChildren(QLineEdit) if one.isVisible())
        desk.qtbot.keyClicks(editor, text)
        desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
        desk.qtbot.waitUntil(partial(is_free, view))
        settle(desk.qtbot, desk.session)
    assert [row["name"] for row in desk.session.lookups.colleagues] == ["梅 Mei", "Otto", "Li"]
    desk.child(SmallTableView, "sharingGroupTable").choose(desk.session.lookups.groups[0]["id"], 0)
    menu = desk.child(QPushButton, "sharingGroupMembersButton").menu()
    menu.aboutToShow.emit()
    menu.actions()[1].trigger()
    settle(desk.qtbot, desk.session)
    assert desk.session.lookups.groups[0]["members"] == (desk.session.lookups.colleagues[1]["id"],)


def test_who_has_left_is_inactive(desk: Desk) -> None:
    desk.show("colleagues")
    model = desk.child(SmallTableView, "colleagueTable").model()
    assert isinstance(model, SmallTable)
    index = model.index(1, len(model.columns) - 1)
    model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    settle(desk.qtbot, desk.session)
    assert [row["active"] for row in desk.session.lookups.colleagues] == [True, False]


def test_backed_up_and_restored(desk: Desk, prompts: RecordingPrompts) -> None:
    desk.show("backups")
    desk.press("backUpButton")
    assert desk.child(Table, "backupTable").model().rowCount() == 1
    desk.session.write(options.save, "own_currency", "EUR", desk.session.me, desk.session.now())
    settle(desk.qtbot, desk.session)
    prompts.answers = [CANCEL]
    desk.press("restoreBackupButton")
    assert desk.kept_in_file()["own_currency"] == "EUR"
    assert "Customers: 0 in the backup, 0 in the file now" in prompts.said[-1].text
    prompts.answers = ["restore"]
    desk.press("restoreBackupButton")
    assert desk.kept_in_file()["own_currency"] == "CNY"
    assert desk.child(Table, "backupTable").model().rowCount() == 2
