import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from changes.rows import read_many
from models import InvoiceRecipient
from tests.ui.forms.conftest import heard, show
from ui.forms.single_row import SingleRow
from ui.session import Session


@pytest.fixture
def block(filled: Session, qtbot: QtBot) -> SingleRow:
    """The invoice recipient of the first customer."""
    made = SingleRow(InvoiceRecipient, filled)
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.load(filled.store.read(read_many, InvoiceRecipient, "customer", [1]).result())
    show(qtbot, made)
    return made


def edit(block: SingleRow, name: str) -> QLineEdit:
    found = block.findChild(QLineEdit, f"invoice_recipient_{name}_edit")
    assert isinstance(found, QLineEdit)
    return found


def test_a_change_is_an_edit_of_the_row(block: SingleRow, qtbot: QtBot) -> None:
    said = heard(block.changed)
    qtbot.keyClicks(edit(block, "phone"), "137")
    (entry,) = block.pending().entries
    assert (entry.changes(), entry.base is None) == ({"phone": "137"}, False)
    assert said


def test_emptying_all_fields_takes_it_away(block: SingleRow, qtbot: QtBot) -> None:
    for name in ("recipient", "postcode"):
        edit(block, name).selectAll()
        qtbot.keyClick(edit(block, name), Qt.Key.Key_Backspace)
    assert block.pending().entries[0].deleted
    qtbot.keyClicks(edit(block, "recipient"), "Lu")
    assert not block.pending().entries[0].deleted


def test_without_one_the_fields_are_empty_and_nothing_is_saved(block: SingleRow) -> None:
    block.load([])
    assert edit(block, "recipient").text() == ""
    assert block.pending().entries == []
