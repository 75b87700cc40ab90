from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import RecordingPrompts
from ui.welcome_page import WelcomePage
from ui.widgets.empty import EmptyState


@pytest.fixture
def page(prompts: RecordingPrompts, tmp_path: Path, qtbot: QtBot) -> WelcomePage:
    found = WelcomePage(prompts, tmp_path / "guanxi.gxdb", "mei")
    qtbot.addWidget(found)
    found.show()
    return found


def press(page: WelcomePage, name: str, qtbot: QtBot) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_file_is_asked_for_with_place_and_name(page: WelcomePage, tmp_path: Path, qtbot: QtBot) -> None:
    edit = page.findChild(QLineEdit, "welcomeNameEdit")
    assert edit is not None and edit.text() == "mei"
    edit.clear()
    qtbot.keyClicks(edit, " Mei Li ")
    with qtbot.waitSignal(page.new_requested) as asked:
        press(page, "welcomeNewButton", qtbot)
    assert asked.args == [tmp_path / "guanxi.gxdb", "Mei Li"]


def test_who_types_no_name_has_the_one_of_the_system(page: WelcomePage, qtbot: QtBot) -> None:
    edit = page.findChild(QLineEdit, "welcomeNameEdit")
    assert edit is not None
    edit.setText("  ")
    assert page.name() == "mei"


def test_another_place(page: WelcomePage, prompts: RecordingPrompts, tmp_path: Path, qtbot: QtBot) -> None:
    prompts.answers = [tmp_path / "office"]
    press(page, "welcomePlaceButton", qtbot)
    assert page.path() == tmp_path / "office.gxdb"
    prompts.answers = [None]
    press(page, "welcomePlaceButton", qtbot)
    assert page.path() == tmp_path / "office.gxdb"


def test_sample_data_go_into_a_file_of_their_own(page: WelcomePage, tmp_path: Path, qtbot: QtBot) -> None:
    places = []
    page.sample_requested.connect(lambda path, _name: places.append(path))
    press(page, "welcomeSampleButton", qtbot)
    (tmp_path / "guanxi sample.gxdb").touch()
    press(page, "welcomeSampleButton", qtbot)
    assert [path.name for path in places] == ["guanxi sample.gxdb", "guanxi sample 2.gxdb"]


def test_open(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open_requested):
        press(page, "welcomeOpenButton", qtbot)


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("retryButton", "retry_requested"),
        ("readOnlyButton", "read_only_requested"),
        ("chooseFileButton", "open_requested"),
        ("restoreButton", "restore_requested"),
    ],
)
def test_ways_out_of_a_problem(page: WelcomePage, button: str, signal: str, qtbot: QtBot) -> None:
    page.show_problem("The disk does not answer.", Path("/share/office.gxdb"))
    problem = page.findChild(EmptyState)
    assert problem is not None and problem.isVisible()
    assert problem.accessibleName() == "“office.gxdb” could not be opened The disk does not answer."
    with qtbot.waitSignal(getattr(page, signal)):
        press(page, button, qtbot)


def test_from_the_problem_to_a_new_file(page: WelcomePage, qtbot: QtBot) -> None:
    page.show_problem("The disk does not answer.", Path("/share/office.gxdb"))
    new = page.findChild(QPushButton, "welcomeNewButton")
    assert new is not None and not new.isVisible()
    press(page, "newFileButton", qtbot)
    assert new.isVisible()
