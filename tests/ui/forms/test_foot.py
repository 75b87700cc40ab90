import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.forms.conftest import heard
from ui.forms.foot import FormFoot
from ui.forms.form import FieldError


@pytest.fixture
def foot(qtbot: QtBot) -> FormFoot:
    """The foot of a form."""
    made = FormFoot("form", "Ctrl+S")
    qtbot.addWidget(made)
    made.resize(800, 50)
    made.show()
    return made


def test_errors_are_counted_named_and_jumped_to(foot: FormFoot, qtbot: QtBot) -> None:
    asked = heard(foot.jump_requested)
    assert not foot.error.isVisible() and not foot.jump.isVisible()
    foot.set_errors([FieldError("email", "Email", "wrong", "…"), FieldError("name", "Name", "error", "…")])
    assert foot.error.whole_text() == "2 to be corrected: Email, Name"
    qtbot.mouseClick(foot.jump, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    foot.set_errors([])
    assert not foot.error.isVisible()


def test_what_waits_is_counted_with_the_hour_of_the_draft(foot: FormFoot) -> None:
    assert not foot.unsaved.isVisible()
    foot.set_count(3)
    assert foot.unsaved.whole_text() == "3 unsaved"
    foot.set_drafted("2026-03-18T06:30:00Z")
    assert foot.unsaved.whole_text().startswith("3 unsaved · draft saved ")
    foot.set_count(0)
    assert not foot.unsaved.isVisible() and not foot.discard.isVisible()


def test_saving_happens_in_place(foot: FormFoot) -> None:
    assert foot.save.text() == "Save  Ctrl+S"
    foot.set_saving(True)
    assert (foot.save.text(), foot.save.isEnabled()) == ("Saving…", False)
    foot.set_saving(False)
    assert foot.save.isEnabled()


def test_a_failure_is_said(foot: FormFoot) -> None:
    foot.say_failed("The disk is full.")
    assert foot.error.whole_text() == "The disk is full."
    assert not foot.jump.isVisible()


def test_every_button_asks(foot: FormFoot, qtbot: QtBot) -> None:
    foot.set_count(1)
    asked = [heard(foot.save_requested), heard(foot.cancel_requested), heard(foot.discard_requested)]
    for button in (foot.save, foot.cancel, foot.discard):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [len(one) for one in asked] == [1, 1, 1]


def test_who_saves_with_the_button_keeps_the_focus_there(foot: FormFoot, qtbot: QtBot) -> None:
    foot.activateWindow()
    foot.save.setFocus()
    qtbot.waitUntil(foot.save.hasFocus)
    foot.set_saving(True)
    assert not foot.save.isEnabled()
    foot.set_saving(False)
    assert foot.save.hasFocus()


def test_a_narrow_foot_ends_what_waits_in_dots(foot: FormFoot) -> None:
    foot.set_count(3)
    foot.set_drafted("2026-03-18T06:30:00Z")
    foot.resize(foot.minimumSizeHint())
    assert foot.unsaved.is_elided() and foot.unsaved.text().endswith("…")
