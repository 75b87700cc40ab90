"""A card: what it says, what it grows by when it is chosen, and buttons that give up words before they are cut."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.reminders.actions import DONE, EMAIL, GREET, LOG, OPEN, SNOOZE
from ui.reminders.card import Face, ReminderCard

FACE = Face(
    ("agreed", "42"),
    "phone",
    "accent",
    "苏州澜谷生物科技",
    "14:30",
    "accentText",
    "回访校准报价",
    "王建宁 · 138 0000 2716",
    (LOG, SNOOZE, DONE, OPEN),
    "苏州澜谷生物科技，14:30。",
)


@pytest.fixture
def card(qtbot: QtBot) -> ReminderCard:
    made = ReminderCard(FACE)
    qtbot.addWidget(made)
    made.resize(296, made.sizeHint().height())
    made.show()
    return made


def words(card: ReminderCard) -> list[str]:
    return [button.text() for button in card.findChildren(QPushButton)]


def test_it_is_named_and_spoken(card: ReminderCard) -> None:
    assert card.objectName() == "reminderCard_agreed_42"
    assert card.accessibleName() == "苏州澜谷生物科技，14:30。"
    assert "王建宁" in card.toolTip()


def test_only_the_chosen_one_has_buttons(card: ReminderCard) -> None:
    closed = card.sizeHint().height()
    assert words(card) == []
    card.set_selected(True)
    assert words(card) == ["Log", "Snooze", "Done", ""]
    assert card.sizeHint().height() > closed
    card.set_selected(False)
    assert (words(card), card.sizeHint().height()) == ([], closed)


def test_clicks(card: ReminderCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.chosen):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    with qtbot.waitSignal(card.verb_requested) as asked:
        qtbot.mouseDClick(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert asked.args == [card, OPEN]
    card.set_selected(True)
    done = card.findChild(QPushButton, "reminderDoneButton")
    assert done is not None
    with qtbot.waitSignal(card.verb_requested) as asked:
        qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert asked.args == [card, DONE]


def test_other_words_and_other_verbs_of_the_same_reminder(card: ReminderCard) -> None:
    card.set_selected(True)
    card.resize(420, card.sizeHint().height())
    card.set_face(FACE._replace(when="1 d late", verbs=(GREET, EMAIL, DONE)))
    assert words(card) == ["Copy greeting", "E-mail", "Done"]


def test_where_there_is_no_room_words_go_and_buttons_stay(card: ReminderCard) -> None:
    card.set_face(FACE._replace(verbs=(GREET, EMAIL, SNOOZE, DONE)))
    card.set_selected(True)
    card.resize(290, card.sizeHint().height())
    assert words(card) == ["Copy greeting", "", "", ""]
    for button in card.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
        assert button.accessibleName()
    card.resize(600, card.sizeHint().height())
    assert "" not in words(card)
