import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models import RECORDS, declared
from tests.ui.forms.conftest import MakeEditor, heard, show
from ui.forms.checks import ERROR
from ui.forms.editors import KINDS, Editor, editor_for
from ui.session import Session

FIELDS = {field.kind: field for model in reversed(RECORDS) for field in declared(model)}


def test_every_kind_has_an_editor() -> None:
    assert set(FIELDS) <= set(KINDS)


VALUES = {
    "text": "澜谷",
    "multiline": "一\n二",
    "phone": "0512-6288",
    "email": "a@b.example",
    "url": "www.langubio.example",
    "number": 320,
    "money": "1286400.00",
    "price": "12.5",
    "quantity": "3.125",
    "percent": "13",
    "date": "2026-03-08",
    "time": "14:30",
    "partial_date": "L1980-01-01",
    "stars": 4,
    "flag": True,
    "file": "ab" * 32,
    "dictionary": 3,
    "dictionary_several": (1, 2),
    "person": 2,
    "person_several": (1, 2),
    "sharing_group": 1,
    "customer": 1,
    "contact": 1,
    "contact_several": (1, 2),
    "product_several": (1, 2),
}


WITHOUT_ROWS = (
    "contact_several",
    "product_several",
)  # there are none in a new file, so there is nothing to tick


@pytest.mark.parametrize("kind", sorted(set(FIELDS) & set(VALUES)))
def test_an_editor_reads_what_was_written_and_says_nothing(kind: str, make_editor: MakeEditor) -> None:
    field = FIELDS[kind]
    editor = make_editor(field.model, field.name)
    said = heard(editor.changed)
    value = field.clean(VALUES[kind])
    editor.write(value)
    assert editor.read() == value
    editor.write(None)
    assert editor.read() == (bool(field.default) if kind == "flag" else None)
    assert not said


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_whoever_cannot_see_hears_the_name_of_the_field(kind: str, make_editor: MakeEditor) -> None:
    field = FIELDS[kind]
    editor: Editor = make_editor(field.model, field.name)
    assert editor.inner.accessibleName() == field.label
    assert editor.inner.objectName() == f"{field.model._meta.table_name}_{field.name}_{editor.role}"


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_the_tab_key_reaches_it_and_leaves_it(kind: str, session: Session, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, editor, after = QLineEdit(window), editor_for(FIELDS[kind], session, window), QLineEdit(window)
    for widget in (before, editor, after):
        column.addWidget(widget)
    editor.write(None)
    show(qtbot, window)
    left = heard(editor.left)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert editor.isAncestorOf(window.focusWidget()) or kind in WITHOUT_ROWS
    for _step in range(40):
        if after.hasFocus():
            break
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert left or kind in WITHOUT_ROWS


def test_what_is_wrong_is_painted_and_said(make_editor: MakeEditor, session: Session) -> None:
    field = FIELDS["email"]
    editor = make_editor(field.model, field.name)
    editor.line.setText("lab@langubio")
    problem = editor.problem()
    editor.show_problem(problem)
    assert editor.inner.property("state") == "error"
    assert "end of its domain" in editor.inner.accessibleDescription()
    editor.show_problem(None)
    assert not editor.inner.property("state")
    assert problem.level != ERROR
