import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from database.attachments import contents
from models import Product
from tests.ui.conftest import RecordingPrompts, settle
from tests.ui.forms.conftest import MakeEditor, heard
from ui.session import Session


def test_a_file_is_chosen_kept_and_taken_away(
    make_editor: MakeEditor, session: Session, prompts: RecordingPrompts, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"pixels")
    editor = make_editor(Product, "picture")
    said = heard(editor.changed)
    prompts.answers = [path]
    qtbot.mouseClick(editor.choose, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    digest = hashlib.sha256(b"pixels").hexdigest()
    assert (editor.read(), editor.label.whole_text()) == (digest, "picture.png")
    assert session.store.read(contents, digest).result() == b"pixels"
    qtbot.mouseClick(editor.remove, Qt.MouseButton.LeftButton)
    assert editor.read() is None
    assert len(said) == 2


def test_giving_up_changes_nothing(make_editor: MakeEditor, prompts: RecordingPrompts, qtbot: QtBot) -> None:
    editor = make_editor(Product, "picture")
    editor.write("ab" * 32)
    prompts.answers = [None]
    qtbot.mouseClick(editor.choose, Qt.MouseButton.LeftButton)
    assert editor.read() == "ab" * 32


def test_a_file_that_cannot_be_read_is_said(
    make_editor: MakeEditor, session: Session, prompts: RecordingPrompts, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = make_editor(Product, "picture")
    said = heard(session.failed)
    prompts.answers = [tmp_path / "nothing"]
    qtbot.mouseClick(editor.choose, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert "could not be read" in said[0][0]
    assert editor.read() is None
