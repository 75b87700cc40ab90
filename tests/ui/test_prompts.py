import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import RecordingPrompts, Said, check_freed_on_close
from ui.prompts import CANCEL, Choice, PromptDialog, Prompts, TextDialog

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [file for file in (ROOT / "ui").rglob("*.py") if file.name != "prompts.py"]


def question() -> PromptDialog:
    choices = [
        Choice("backup", "Back up first", "ghost"),
        Choice("delete", "Delete for good", "danger", "trash-2"),
    ]
    return PromptDialog("Empty the bin?", "3 customers go for good.", choices, cancel="Keep them")


@pytest.fixture
def dialog(qtbot: QtBot) -> PromptDialog:
    made = question()
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: made.focusWidget() is not None)
    return made


def test_the_focus_is_on_the_safe_side(dialog: PromptDialog, qtbot: QtBot) -> None:
    assert dialog.focusWidget() is dialog.button(CANCEL)
    assert dialog.button(CANCEL).text() == "Keep them"
    with qtbot.waitSignal(dialog.answered) as blocker:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert blocker.args == [CANCEL]


def test_escape_is_the_safe_side(dialog: PromptDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.answered) as blocker:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert blocker.args == [CANCEL]
    assert dialog.answer() == CANCEL


@pytest.mark.parametrize("key", ["backup", "delete"])
def test_a_click_is_the_answer(dialog: PromptDialog, qtbot: QtBot, key: str) -> None:
    with qtbot.waitSignal(dialog.answered) as blocker:
        qtbot.mouseClick(dialog.button(key), Qt.MouseButton.LeftButton)
    assert blocker.args == [key]
    assert dialog.answer() == key
    assert dialog.isHidden()


def test_enter_presses_what_has_the_focus(dialog: PromptDialog, qtbot: QtBot) -> None:
    dialog.button("delete").setFocus()
    with qtbot.waitSignal(dialog.answered) as blocker:
        qtbot.keyClick(dialog.button("delete"), Qt.Key.Key_Return)
    assert blocker.args == ["delete"]


def test_a_name_with_an_ampersand_is_shown_whole(qtbot: QtBot) -> None:
    dialog = PromptDialog("Sure?", "", [Choice("new", "New “Müller & Co”")], cancel="Cancel")
    qtbot.addWidget(dialog)
    assert dialog.button("new").text() == "New “Müller && Co”"


def test_a_question_dies_when_it_is_closed(qapp: QApplication) -> None:
    check_freed_on_close(question)
    check_freed_on_close(lambda: TextDialog("Name it", "", "x", "Save"))


def when_open(act: Callable[[QWidget], None]) -> None:
    """Do something with the box that comes next: ``exec()`` keeps the test waiting meanwhile."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(10, look)
        else:
            act(box)

    QTimer.singleShot(0, look)


def click(name: str) -> Callable[[QWidget], None]:
    def act(box: QWidget) -> None:
        assert isinstance(box, PromptDialog)
        box.button(name).click()

    return act


@pytest.mark.parametrize(("button", "answer"), [("do", True), (CANCEL, False)])
def test_confirm_waits_for_the_answer(qtbot: QtBot, button: str, answer: bool) -> None:
    when_open(click(button))
    assert Prompts().confirm("Sure?", "It cannot be undone.", "Delete", danger=True) is answer


def test_choose_gives_the_key(qtbot: QtBot) -> None:
    when_open(click("wait"))
    assert (
        Prompts().choose("Quit?", "", [Choice("wait", "Wait"), Choice("quit", "Cancel and quit")]) == "wait"
    )


def test_a_message_waits_until_it_was_read(qtbot: QtBot) -> None:
    read: list[str] = []

    def close(box: QWidget) -> None:
        read.append(box.windowTitle())
        click("ok")(box)

    for say in (Prompts().inform, Prompts().warn):
        when_open(close)
        say("The disk is full", "Free some space.")
    assert read == ["The disk is full"] * 2


def test_a_text_is_asked_for(qtbot: QtBot) -> None:
    def type_it(box: QWidget) -> None:
        assert isinstance(box, TextDialog)
        edit = box.findChild(QLineEdit)
        assert edit is not None
        edit.clear()
        assert not box.button("ok").isEnabled()
        qtbot.keyClicks(edit, "  North ")
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    when_open(type_it)
    assert Prompts().ask_text("Name the filter", "Name", "old") == "North"
    when_open(click(CANCEL))
    assert Prompts().ask_text("Name the filter", "Name", "old") is None


def test_a_new_file_gets_its_suffix_and_the_folder_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    prompts = Prompts()

    def type_name(box: QWidget) -> None:
        assert isinstance(box, QFileDialog)
        box.setDirectory(str(tmp_path))
        box.selectFile("customers")
        box.accept()

    when_open(type_name)
    assert prompts.choose_save("Export", "list", "Excel (*.xlsx)", "xlsx") == tmp_path / "customers.xlsx"

    seen: list[str] = []

    def give_up(box: QWidget) -> None:
        assert isinstance(box, QFileDialog)
        seen.append(box.directory().absolutePath())
        box.reject()

    when_open(give_up)
    assert prompts.choose_open("Open") is None
    assert seen == [str(tmp_path)]


def test_several_files_can_be_picked(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).touch()

    def pick(box: QWidget) -> None:
        assert isinstance(box, QFileDialog)
        box.setDirectory(str(tmp_path))
        box.findChildren(QLineEdit)[0].setText('"a.txt" "b.txt"')
        box.accept()

    when_open(pick)
    assert sorted(Prompts().choose_open_many("Attach")) == [tmp_path / "a.txt", tmp_path / "b.txt"]


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(ROOT)))
def test_nobody_else_opens_boxes_or_waits_for_them(file: Path) -> None:
    """The application's own loop is no box."""
    assert not re.findall(r"QMessageBox|QFileDialog|QInputDialog|(?<!app)\.exec\(", file.read_text("utf-8"))


def test_recording_prompts_answer_what_they_were_told(prompts: RecordingPrompts) -> None:
    prompts.answers += [True, "", "North"]
    assert prompts.confirm("Sure?", "Really.", "Delete")
    assert prompts.choose("Which?", "", [Choice("a", "A")]) == CANCEL
    assert prompts.ask_text("Name") == "North"
    assert prompts.said[0] == Said("confirm", "Sure?", "Really.")
    with pytest.raises(AssertionError, match="nobody expected"):
        prompts.choose_open("Open")
