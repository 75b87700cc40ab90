"""A person on the overview: opened by a click and by Enter; a number and an address open their program."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import Contact, Row
from tests.conftest import Book
from tests.ui.conftest import NewSession
from ui import theme
from ui.customer.person_card import PersonCard
from ui.session import Session
from ui.widgets.ways import Ways

WANG = {"name": "王建宁", "mobile": "138 0000 2716", "email": "w@langu.example", "wechat": "wjn"}


@pytest.fixture
def session(new_session: NewSession) -> Session:
    def fill(book: Book) -> None:
        book.insert(Contact, customer=book.customer(), **WANG)
        book.insert(Contact, customer=1, **WANG, accepts_mail=False)

    return new_session(fill)


def card_of(qtbot: QtBot, session: Session, contact: int) -> PersonCard:
    from changes.rows import read

    row: Row | None = session.store.read(read, Contact, contact).result()
    assert row is not None
    card = PersonCard()
    qtbot.addWidget(card)
    card.resize(400, card.sizeHint().height())
    card.show_contact(row, session.lookups)
    card.show()
    return card


def ways(card: PersonCard) -> Ways:
    found = card.findChild(Ways)
    assert isinstance(found, Ways)
    return found


def test_a_click_and_enter_open_the_contact(qtbot: QtBot, session: Session) -> None:
    card = card_of(qtbot, session, 1)
    for key in (None, Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(card.open_requested) as asked:
            if key is None:
                qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
            else:
                qtbot.keyClick(card, key)
        assert asked.args == [1]
    with qtbot.waitSignal(card.open_requested):  # beside the links, too
        qtbot.mouseClick(ways(card), Qt.MouseButton.LeftButton, pos=QPoint(ways(card).width() - 3, 5))


@pytest.mark.parametrize("address", ["tel:13800002716", "mailto:w@langu.example"])
def test_a_way_opens_its_program_and_not_the_contact(qtbot: QtBot, session: Session, address: str) -> None:
    card = card_of(qtbot, session, 1)
    line = ways(card)
    with qtbot.assertNotEmitted(card.open_requested), qtbot.waitSignal(card.link_requested) as asked:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.place_of(address).center().toPoint())
    assert asked.args == [address]


def test_who_refuses_mail_gets_no_link(qtbot: QtBot, session: Session) -> None:
    card = card_of(qtbot, session, 2)
    assert ways(card).place_of("mailto:w@langu.example").isNull()
    assert [one.text() for one in card.menu().actions() if one.text()] == [
        "Open contact",
        "Call 138 0000 2716",
        "Copy 138 0000 2716",
        "Copy w@langu.example",
        "Copy wjn",
        "Copy everything",
        "QR code…",
    ]


def test_the_menu_does_what_the_mouse_does(qtbot: QtBot, session: Session) -> None:
    card = card_of(qtbot, session, 1)
    menu = card.menu()
    actions: dict[str, QAction] = {one.text(): one for one in menu.actions()}
    with qtbot.waitSignal(card.link_requested) as asked:
        actions["Write to w@langu.example"].trigger()
    assert asked.args == ["mailto:w@langu.example"]
    actions["Copy 138 0000 2716"].trigger()
    assert QApplication.clipboard().text() == "138 0000 2716"
    with qtbot.waitSignal(card.code_requested) as code:
        actions["QR code…"].trigger()
    assert code.args == [1]


def test_what_does_not_fit_is_the_tooltip(qtbot: QtBot, session: Session) -> None:
    card = card_of(qtbot, session, 1)
    assert ways(card).toolTip() == ""
    card.resize(160, card.height())
    assert ways(card).toolTip() == "138 0000 2716 · w@langu.example · wjn"
    assert ways(card).place_of("mailto:w@langu.example").right() <= ways(card).width()


def test_the_keys_are_seen(qtbot: QtBot, session: Session) -> None:
    card = card_of(qtbot, session, 1)
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.clearFocus()
    ring = theme.color("focus").name()

    def edge() -> str:
        return card.grab().toImage().pixelColor(card.width() // 2, 1).name()

    assert edge() != ring
    card.setFocus(Qt.FocusReason.TabFocusReason)
    assert edge() == ring
