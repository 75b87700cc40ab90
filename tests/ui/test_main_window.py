"""The window as a whole: a person enters a customer, changes it, takes it back, deletes it and finds it again."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from database import colleagues
from models import Customer, db
from resources import language
from tests.conftest import Book
from tests.ui.conftest import close_window, settle
from tests.ui.desk import Desk
from ui import theme
from ui.front_door import NEW
from ui.opener import Wish
from ui.start import Program
from ui.theme import Theme
from ui.widgets.elided import ElidedLabel

OpenDesk = Callable[..., Desk]


def two(book: Book) -> None:
    book.customer("Bosch", phone="020 8765 4321", legal_representative="B")
    book.customer("Zeiss")


def problem(desk: Desk) -> str:
    return desk.see(QWidget, "welcomeProblem").accessibleName()


def value(desk: Desk, field: str) -> str:
    return desk.see(ElidedLabel, f"{field}_value").whole_text()


# -- from nothing to a customer -----------------------------------------------------------------------------------


def test_first_customer_by_name_alone(desk: Desk, tmp_path: Path) -> None:
    assert desk.window.welcome.isVisible()
    desk.see(QLineEdit, "welcomeNameEdit").clear()
    desk.fill("welcomeNameEdit", "林晓岚")
    desk.press("welcomeNewButton")
    desk.wait_open()
    assert desk.space.session.store.path == tmp_path / "guanxi.gxdb"
    assert [row["name"] for row in desk.space.session.lookups.colleagues] == ["林晓岚"]
    desk.press("newCustomerButton")
    desk.type("广州新客户")
    desk.keys("Ctrl+S")
    desk.settle()
    assert desk.tree()[-1] == "广州新客户"
    assert desk.see(ElidedLabel, "customerNameLabel").whole_text() == "广州新客户"
    assert desk.space.page_name() == "customer"
    assert "广州新客户" in desk.toast()
    assert desk.window.windowTitle().startswith("guanxi – ")


def test_after_opening_the_keyboard_is_in_the_left_pane(open_desk: OpenDesk) -> None:
    desk = open_desk(two)
    assert QApplication.focusWidget() is desk.space.left.tree


def test_contact_and_competitor_are_added_in_their_panels(open_desk: OpenDesk) -> None:
    desk = open_desk(two)
    desk.space.open_customer(1)
    desk.settle()
    for tab, noun, name in (("contacts", "contact", "陈建国"), ("competitors", "competitor", "深圳对手")):
        desk.command(f"tab_{tab}")
        desk.settle()
        desk.press(f"add{noun.capitalize()}Button")
        desk.settle()
        desk.type(name)
        desk.keys("Ctrl+S")
        desk.settle()
        assert name in desk.cells(f"{noun}Table"), tab
        assert desk.see(QLabel, f"{noun}PanelTitleLabel").text() == f"Edit {noun}"
    tabs = desk.space.customer._tabs
    assert {"Contacts 1", "Competitors 1"} <= {tabs.tabText(number) for number in range(tabs.count())}


# -- in place, undo, redo -----------------------------------------------------------------------------------------


def edit_in_place(desk: Desk, field: str, text: str, end: str) -> None:
    desk.see(ElidedLabel, f"{field}_value").setFocus()
    desk.keys("F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    desk.type(text)
    desk.keys(end)
    desk.settle()


def test_value_changed_in_place_undone_and_done_again(open_desk: OpenDesk) -> None:
    desk = open_desk(two)
    desk.space.open_customer(1)
    desk.settle()
    edit_in_place(desk, "legal_representative", "never", "Esc")
    assert value(desk, "legal_representative") == "B"
    edit_in_place(desk, "legal_representative", "Bo", "Return")
    assert value(desk, "legal_representative") == "Bo"
    assert "Legal representative" in desk.toast() and desk.see(QPushButton, "toastUndoButton").isVisible()
    desk.keys("Ctrl+Z")
    desk.settle()
    assert value(desk, "legal_representative") == "B"
    assert desk.toast().startswith("Undone:")
    desk.keys("Ctrl+Y")
    desk.settle()
    assert value(desk, "legal_representative") == "Bo"
    assert desk.toast().startswith("Done again:")


def test_the_toast_takes_back(open_desk: OpenDesk) -> None:
    desk = open_desk(two)
    desk.space.open_customer(1)
    desk.settle()
    desk.press("bookmarkButton")
    desk.settle()
    assert desk.see(QToolButton, "bookmarkButton").isChecked()
    assert desk.window.actions_["bookmark"].isChecked()
    desk.press("toastUndoButton")
    desk.settle()
    assert not desk.see(QToolButton, "bookmarkButton").isChecked()
    assert not desk.window.actions_["bookmark"].isChecked()


def test_deleted_by_the_menu_and_restored_from_the_bin(open_desk: OpenDesk) -> None:
    desk = open_desk(two)
    desk.space.open_customer(1)
    desk.settle()
    desk.command("delete_customer")
    desk.settle()
    assert "Bosch" not in desk.tree() and "Zeiss" in desk.tree()
    assert desk.space.customer.header.band.isVisible()
    assert not desk.see(QPushButton, "editCustomerButton").isEnabled()
    desk.command("recycle_bin")
    desk.settle()
    assert desk.cells("recycleBinTable", 1) == ["Bosch"]
    table = desk.see(QTableView, "recycleBinTable")
    place = table.visualRect(table.model().index(0, 1)).center()
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.press("restoreButton")
    desk.settle()
    assert "Bosch" in desk.tree()
    desk.command("back")
    desk.space.open_customer(1)
    desk.settle()
    assert desk.see(QPushButton, "editCustomerButton").isEnabled()


def test_undo_with_nothing_to_undo_says_so(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.command("undo")
    desk.settle()
    assert desk.toast() == "There is nothing to undo."


# -- files --------------------------------------------------------------------------------------------------------


def test_sample_data_from_the_welcome_page(desk: Desk) -> None:
    desk.press("welcomeSampleButton")
    desk.wait_open()
    assert desk.space.session.store.path.name == "guanxi sample.gxdb"
    assert len(desk.tree()) > 12, "the customers and their groups"
    assert not desk.window.status._progress.isVisible()


@pytest.mark.parametrize("content", [b"this is no database at all, only words" * 200, None])
def test_a_file_that_does_not_open_can_be_tried_again(
    desk: Desk, content: bytes | None, template: Path, tmp_path: Path
) -> None:
    file = tmp_path / "broken.gxdb"
    if content is not None:
        file.write_bytes(content)
    desk.window.open(Wish(file))
    problem_page = desk.window.findChild(QWidget, "welcomeProblem")
    assert problem_page is not None
    desk.until(problem_page.isVisible)
    assert "broken.gxdb" in problem(desk)
    assert desk.window.session is None and not desk.window.actions_["new_customer"].isEnabled()
    file.write_bytes(template.read_bytes())
    desk.prompts.answers = ["Otto"]
    desk.qtbot.mouseClick(desk.see(QPushButton, "retryButton"), Qt.MouseButton.LeftButton)
    desk.wait_open()
    assert desk.space.isVisible()


def test_opening_another_file_before_the_first_is_there(desk: Desk, template: Path, tmp_path: Path) -> None:
    before = guanxi_threads()
    first, second = tmp_path / "first.gxdb", tmp_path / "second.gxdb"
    for file in (first, second):
        file.write_bytes(template.read_bytes())
    desk.window.open(Wish(first, user="Otto"))
    desk.open(Wish(second, user="Otto"))
    assert desk.space.session.store.path == second
    assert desk.window.windowTitle().startswith("second")
    assert names(guanxi_threads() - before) == ["guanxi-drafts_0", "guanxi-read", "guanxi-write"]


def test_closing_while_a_file_opens(desk: Desk, template: Path, tmp_path: Path) -> None:
    before = guanxi_threads()
    file = tmp_path / "late.gxdb"
    file.write_bytes(template.read_bytes())
    desk.window.open(Wish(file, user="Otto"))
    desk.window.close()
    QApplication.processEvents()
    assert desk.window.session is None
    assert not guanxi_threads() - before


def test_an_unknown_person_is_asked(desk: Desk, template: Path, tmp_path: Path) -> None:
    file = tmp_path / "office.gxdb"
    file.write_bytes(template.read_bytes())
    desk.prompts.answers = ["Otto"]
    desk.open(Wish(file))
    assert desk.prompts.said[0].title == "Who are you?"
    assert desk.space.session.me == 2
    desk.open(Wish(file))
    assert len(desk.prompts.said) == 1, "this computer remembers the answer"


def test_a_newcomer_is_added(desk: Desk, template: Path, tmp_path: Path) -> None:
    file = tmp_path / "office.gxdb"
    file.write_bytes(template.read_bytes())
    desk.prompts.answers = [NEW, "小王"]
    desk.open(Wish(file))
    assert desk.space.session.store.read(colleagues.names).result() == ["梅 Mei", "Otto", "小王"]
    assert desk.space.session.me == 3


def test_who_will_not_say_gets_no_file(desk: Desk, template: Path, tmp_path: Path) -> None:
    file = tmp_path / "office.gxdb"
    file.write_bytes(template.read_bytes())
    desk.prompts.answers = [""]
    desk.window.open(Wish(file))
    desk.until(lambda: not desk.prompts.answers)
    assert desk.window.session is None
    assert desk.window.welcome.isVisible()


def test_closing_ends_the_threads(open_desk: OpenDesk) -> None:
    before = guanxi_threads()
    desk = open_desk(two)
    assert names(guanxi_threads() - before) == ["guanxi-drafts_0", "guanxi-read", "guanxi-write"]
    desk.window.close()
    assert not guanxi_threads() - before


def guanxi_threads() -> set[threading.Thread]:
    return {one for one in threading.enumerate() if one.name.startswith("guanxi-")}


def names(threads: set[threading.Thread]) -> list[str]:
    return sorted(one.name for one in threads)


def test_a_colleagues_change_is_seen(open_desk: OpenDesk) -> None:
    desk = open_desk(two)
    desk.space.open_customer(1)
    desk.settle()
    path = desk.space.session.store.path

    def other_program() -> None:
        from database import actions, opening
        from tests.conftest import NOW

        opening.open_(path, at=NOW)
        actions.edit_all(Customer, [1], {"legal_representative": "seen"}, 2, NOW)
        db.close()

    thread = threading.Thread(target=other_program)
    thread.start()
    thread.join()
    desk.until(lambda: value(desk, "legal_representative") == "seen")


def test_what_was_typed_is_back_after_closing(open_desk: OpenDesk) -> None:
    desk = open_desk(two)
    desk.keys("Ctrl+N")
    desk.type("Half a name")
    path = desk.space.session.store.path
    desk.window.close()
    desk.window.show()
    desk.open(Wish(path, user="梅 Mei"))
    desk.until(lambda: desk.space.page_name() == "form")
    desk.until(lambda: desk.see(QLineEdit, "customer_name_edit").text() == "Half a name")
    assert desk.toast() == "What you had typed before the program ended is back."


# -- looks --------------------------------------------------------------------------------------------------------


def test_small_screens_get_the_compact_window(open_desk: OpenDesk) -> None:
    desk = open_desk(two)
    desk.space.open_customer(1)
    desk.settle()
    figures = desk.see(QWidget, "customerFigures")
    high = figures.height()
    desk.window.resize(1024, 640)
    desk.until(lambda: figures.height() < high)
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    assert desk.see(QToolButton, "customerListButton").toolButtonStyle() == only
    assert desk.window.minimumSizeHint().width() <= 1024
    assert desk.window.width() == 1024 and desk.window.height() == 640
    desk.window.resize(1440, 900)
    desk.until(lambda: figures.height() == high)
    assert desk.see(QToolButton, "customerListButton").toolButtonStyle() != only


def test_place_and_panes_are_remembered(open_desk: OpenDesk, settings: QSettings) -> None:
    desk = open_desk(two)
    desk.window.resize(1440, 900)
    desk.space.moveSplitter(330, 1)
    desk.command("toggle_left_pane")
    assert not desk.space.left.isVisible()
    desk.command("toggle_left_pane")
    path = desk.space.session.store.path
    desk.window.close()
    assert settings.value("file/last") == str(path)
    assert settings.value("window/geometry")
    desk.window.show()
    desk.open(Wish(path, user="Otto"))
    assert desk.space.sizes()[0] == 330


def test_another_language_makes_the_window_anew(
    dressed: tuple[QApplication, Theme],
    dress: Theme,
    settings: QSettings,
    template: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    file = tmp_path / "both.gxdb"
    file.write_bytes(template.read_bytes())
    program = Program(dressed[0], dress, settings, lambda: datetime(2026, 3, 18, tzinfo=UTC), "梅")
    old = program.show(file, Wish(file, user="Otto"))
    qtbot.waitUntil(lambda: old.session is not None, timeout=30_000)
    ended: list[None] = []
    dressed[0].lastWindowClosed.connect(lambda: ended.append(None))
    old.language_changed.emit("zh_CN")
    new = program.window
    assert new is not None and new is not old
    qtbot.waitUntil(lambda: new.session is not None, timeout=30_000)
    assert language.current() == settings.value("language") == "zh_CN"
    assert new.session is not None
    assert new.session.store.path == file and new.session.language == "zh_CN"
    assert [one.text() for one in new.findChildren(QToolButton, "newCustomerButton")] == ["新建客户"]
    assert not isValid(old) and not ended, "the program must not end with its old window"
    settle(qtbot, new.session)
    close_window(new)


def test_scheme_and_size_of_the_text_change_at_once(
    dressed: tuple[QApplication, Theme], dress: Theme, settings: QSettings, tmp_path: Path
) -> None:
    program = Program(dressed[0], dress, settings, lambda: datetime(2026, 3, 18, tzinfo=UTC), "梅")
    window = program.show(tmp_path / "none.gxdb", None)
    window.scheme_changed.emit("dark")
    window.text_size_changed.emit(15)
    assert settings.value("scheme") == "dark" and theme.is_dark()
    assert int(str(settings.value("text_size"))) == 15
    close_window(window)
