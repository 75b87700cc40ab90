from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models import BillingEntity, Competitor, ContactRecord, Customer, ProductInUse
from tests.ui.forms.conftest import MakeEditor, heard
from ui.forms.checks import ERROR


def test_typing_says_so_and_the_value_is_what_stands_there(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "short_name")
    said = heard(editor.changed)
    qtbot.keyClicks(editor.line, "Langu ")
    assert editor.read() == "Langu"
    assert len(said) == 6


def test_nothing_but_spaces_is_empty(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "short_name")
    qtbot.keyClicks(editor.line, "  ")
    assert editor.read() is None
    assert editor.typed() == ""


@pytest.mark.parametrize(
    ("model", "name", "typed", "value", "shown"),
    [
        (Customer, "registered_capital", "120万", Decimal("1200000.00"), "1,200,000"),
        (Customer, "credit_limit", "¥4,273.5", Decimal("4273.50"), "4,273.50"),
        (Competitor, "price", "12.5", Decimal("12.5000"), "12.5"),
        (ProductInUse, "quantity", "０.１２５", Decimal("0.125"), "0.125"),
        (Customer, "employees", "３２０", 320, "320"),
        (ContactRecord, "contacted_time", "下午3点半", "15:30", "15:30"),
    ],
)
def test_numbers_and_times_are_tidied_on_leaving(
    make_editor: MakeEditor, model: type, name: str, typed: str, value: object, shown: str
) -> None:
    editor = make_editor(model, name)
    editor.line.setText(typed)
    assert editor.read() == value
    editor.tidy()
    assert editor.line.text() == shown
    assert editor.read() == value


@pytest.mark.parametrize(
    ("name", "typed"), [("employees", "3.5"), ("employees", "many"), ("credit_limit", "9" * 30)]
)
def test_what_is_no_number_cannot_be_stored(make_editor: MakeEditor, name: str, typed: str) -> None:
    editor = make_editor(Customer, name)
    editor.line.setText(typed)
    editor.tidy()
    assert (editor.read(), editor.typed()) == (None, typed)
    assert editor.problem().level == ERROR


def test_arrow_keys_count(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "employees")
    said = heard(editor.changed)
    editor.write(9)
    qtbot.keyClick(editor.line, Qt.Key.Key_Up)
    assert editor.read() == 10
    editor.write(None)
    qtbot.keyClick(editor.line, Qt.Key.Key_Down)
    assert editor.read() == 0
    assert len(said) == 2


def test_read_only_is_grey_and_keeps_its_text(make_editor: MakeEditor, qtbot: QtBot) -> None:
    editor = make_editor(BillingEntity, "company")
    editor.write("澜谷")
    editor.set_read_only(True)
    qtbot.keyClicks(editor.line, "x")
    assert editor.read() == "澜谷"


def test_a_text_that_is_no_value_comes_back_from_a_draft(make_editor: MakeEditor) -> None:
    editor = make_editor(Customer, "employees")
    editor.write_typed("about 300")
    assert editor.typed() == "about 300"
