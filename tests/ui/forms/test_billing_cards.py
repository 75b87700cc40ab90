from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from changes.log import Links
from changes.rows import read_many
from changes.save import Outcome, Save, apply
from models import BillingEntity, Row
from tests.ui.forms.conftest import show
from ui.forms.billing_cards import BillingCards
from ui.session import Session

AT = "2026-03-18T06:30:00Z"


def rows_of(session: Session) -> list[Row]:
    rows = session.store.read(read_many, BillingEntity, "customer", [1]).result()
    return [row for row in rows if row["deleted_at"] is None]


def write(session: Session, cards: BillingCards) -> Outcome:
    pending = cards.pending()

    def job() -> Outcome:
        return apply(Save(None, AT, '"A test"', pending.edits(Links(), {"customer": 1}, AT)))

    outcome: Outcome = session.store.write(job).result()
    assert not outcome.clashes
    return outcome


@pytest.fixture
def cards(filled: Session, qtbot: QtBot) -> BillingCards:
    """The cards of the first customer, who has one entity."""
    made = BillingCards(filled)
    qtbot.addWidget(made)
    made.resize(760, 320)
    made.load(rows_of(filled))
    show(qtbot, made)
    return made


def edit(cards: BillingCards, name: str, position: int) -> QLineEdit:
    found = cards.findChild(QLineEdit, f"billing_entity_{name}_edit_{position}")
    assert isinstance(found, QLineEdit)
    return found


def test_there_are_exactly_two_and_what_is_not_filled_says_so(cards: BillingCards) -> None:
    assert [edit(cards, "company", position).text() for position in (1, 2)] == ["澜谷一", ""]
    assert edit(cards, "bank", 2).placeholderText() == "Not filled in"
    assert edit(cards, "bank", 2).accessibleName() == "Bank 2"
    assert cards.count_changes() == 0


def test_filling_the_second_card_makes_the_entity(cards: BillingCards, filled: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit(cards, "company", 2), "Langu 2")
    write(filled, cards)
    second = rows_of(filled)[1]
    assert (second["company"], second["position"], second["default"]) == ("Langu 2", 2, False)


def test_emptying_a_card_takes_it_away_and_filling_it_again_brings_another(
    cards: BillingCards, filled: Session, qtbot: QtBot
) -> None:
    for name in ("company", "tax_number"):
        edit(cards, name, 1).selectAll()
        qtbot.keyClick(edit(cards, name, 1), Qt.Key.Key_Delete)
    write(filled, cards)
    assert rows_of(filled) == []
    cards.load([])
    qtbot.keyClicks(edit(cards, "company", 1), "Again")
    write(filled, cards)
    assert [(row["company"], row["position"], row["default"]) for row in rows_of(filled)] == [
        ("Again", 1, True)
    ]


def test_one_of_them_is_the_default(cards: BillingCards, filled: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit(cards, "company", 2), "Langu 2")
    qtbot.mouseClick(cards.radios[1], Qt.MouseButton.LeftButton, pos=cards.radios[1].rect().center())
    write(filled, cards)
    assert [row["default"] for row in rows_of(filled)] == [False, True]
    assert [radio.isChecked() for radio in cards.radios] == [False, True]


def test_an_empty_card_is_not_made_by_being_the_default(
    cards: BillingCards, filled: Session, qtbot: QtBot
) -> None:
    qtbot.mouseClick(cards.radios[1], Qt.MouseButton.LeftButton, pos=cards.radios[1].rect().center())
    write(filled, cards)
    rows = rows_of(filled)
    assert [(row["position"], row["default"]) for row in rows] == [(1, True)]


def test_the_tax_number_is_doubted_at_its_own_card(cards: BillingCards, qtbot: QtBot) -> None:
    field: Any = edit(cards, "tax_number", 2)
    field.setFocus()
    qtbot.keyClicks(field, "9132059")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.property("state") == "doubt"
    assert not edit(cards, "tax_number", 1).property("state")
    assert cards.errors() == []


def test_where_there_is_no_room_one_stands_below_the_other(cards: BillingCards, qtbot: QtBot) -> None:
    def left(number: int) -> int:
        return cards.cards[number].mapTo(cards, cards.rect().topLeft()).x()

    assert left(1) > left(0)
    cards.resize(400, 640)
    qtbot.waitUntil(lambda: left(1) == left(0))
