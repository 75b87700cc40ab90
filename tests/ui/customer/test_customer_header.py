"""The head of a customer: who it is, how to reach them, the figures, the warning, the actions."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from database import settings
from database.page import read_page
from models import Customer
from resources import language
from tests.conftest import NOW, Book
from tests.ui.conftest import NewSession
from ui.customer.customer_header import CustomerHeader, _place
from ui.session import Session
from ui.theme import Theme
from ui.widgets.elided import ElidedLabel
from ui.widgets.key_figures import KeyFigures

TODAY = NOW.astimezone().date()
NAME = "Jiangsu Suzhou Industrial Park Precision Instruments and Calibration Services Company Limited"


def three(book: Book) -> None:
    """One in time, one late, one in the recycle bin."""
    level = book.value("level", "a")
    one = book.customer(
        NAME,
        level=level,
        credit=4,
        phone="0512-6288 0166",
        email="lab@langu.example",
        city="苏州",
        address="B4",
    )
    late, gone = book.customer("Late", level=level), book.customer("Gone")
    book.record(one, TODAY.isoformat())
    book.record(late, (TODAY - timedelta(days=30)).isoformat())
    book.delete(Customer, gone)


class Head:
    """A header on screen, and what is read off it."""

    def __init__(self, qtbot: QtBot, session: Session, width: int = 1170) -> None:
        self.session = session
        self.header = CustomerHeader(session)
        qtbot.addWidget(self.header)
        self.header.resize(width, 200)
        self.header.show()
        self.open(1)

    def open(self, customer: int) -> None:
        page = self.session.store.read(read_page, customer, self.session.lookups).result()
        assert page is not None
        self.header.show_page(page)
        QApplication.processEvents()

    def button(self, name: str) -> QPushButton | QToolButton:
        found = self.header.findChild(QPushButton, name) or self.header.findChild(QToolButton, name)
        assert found is not None
        return found

    def figures(self) -> str:
        found = self.header.findChild(KeyFigures, "customerFigures")
        assert found is not None
        return found.accessibleName()


@pytest.fixture
def head(qtbot: QtBot, new_session: NewSession) -> Head:
    return Head(qtbot, new_session(three))


def test_who_it_is_and_how_to_reach_them(head: Head) -> None:
    name = head.header.findChild(ElidedLabel, "customerNameLabel")
    assert name is not None and name.whole_text() == NAME
    assert head.button("customerPhoneButton").accessibleName() == "Phone 0512-6288 0166"
    assert head.button("customerEmailButton").text() == "lab@langu.example"
    head.open(2)
    assert not head.button("customerPhoneButton").isVisible()


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("logContactButton", "log_contact_requested"),
        ("editCustomerButton", "edit_requested"),
        ("printCardButton", "print_card_requested"),
        ("bookmarkButton", "bookmark_requested"),
    ],
)
def test_the_actions(qtbot: QtBot, head: Head, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(head.header, signal)):
        qtbot.mouseClick(head.button(name), Qt.MouseButton.LeftButton)


def test_name_and_address_are_copied(head: Head) -> None:
    actions = {one.text(): one for one in head.header.findChildren(QAction)}
    for text, copied in (("Copy name", NAME), ("Copy address", "B4")):
        actions[text].trigger()
        assert QApplication.clipboard().text() == copied


def test_a_late_contact_is_a_band_and_on_small_screens_an_amber_figure(qtbot: QtBot, head: Head) -> None:
    assert not head.header.band.isVisible()
    head.open(2)
    assert head.header.band.text() == "Follow-up overdue: no contact for 30 days, the plan allows 20."
    with qtbot.waitSignal(head.header.log_contact_requested):
        qtbot.mouseClick(head.button("bandActionButton"), Qt.MouseButton.LeftButton)
    head.header.set_compact(True)
    assert not head.header.band.isVisible()
    assert "Last contact 30 days ago" in head.figures()
    head.header.set_compact(False)
    assert head.header.band.isVisible()


def test_in_the_recycle_bin_it_is_only_restored(qtbot: QtBot, head: Head) -> None:
    head.open(3)
    assert head.header.band.text() == "This customer is in the recycle bin."
    assert not head.button("logContactButton").isEnabled()
    assert not head.button("editCustomerButton").isEnabled()
    with qtbot.waitSignal(head.header.restore_requested):
        qtbot.mouseClick(head.button("bandActionButton"), Qt.MouseButton.LeftButton)


def test_collapsed_only_name_and_actions_are_left(head: Head) -> None:
    high = head.header.sizeHint().height()
    head.open(2)
    head.header.set_collapsed(True)
    assert not head.header.band.isVisible()
    assert not head.button("customerPhoneButton").isVisible()
    assert head.button("logContactButton").isVisible()
    assert head.header.sizeHint().height() < high / 2
    head.header.set_collapsed(False)
    assert head.header.band.isVisible()


@pytest.mark.parametrize("speech", ["en", "zh_CN"])
@pytest.mark.parametrize("body", [13, 16])
def test_at_the_smallest_size_nothing_is_cut(
    qtbot: QtBot, new_session: NewSession, dress: Theme, speech: str, body: int
) -> None:
    language.use(speech)
    dress.use(body_px=body)
    head = Head(qtbot, new_session(three, language=speech), 784)
    head.header.set_compact(True)
    head.header.resize(784, head.header.sizeHint().height())
    QApplication.processEvents()
    assert head.header.width() == 784
    for one in head.header.findChildren(QWidget):
        if one.isVisible():
            corner = one.mapTo(head.header, one.rect().bottomRight())
            assert head.header.rect().contains(corner), one.objectName() or type(one).__name__
    name = head.header.findChild(ElidedLabel, "customerNameLabel")
    assert name is not None and name.is_elided() and NAME in name.toolTip()
    edit = head.button("editCustomerButton")
    assert edit.text() == "" and edit.accessibleName() and edit.toolTip()


def test_amounts_are_in_the_currency_of_the_firm(new_session: NewSession) -> None:
    def euro(book: Book) -> None:
        book.customer("Bosch")
        settings.save("own_currency", "EUR", book.me, book.at)

    session = new_session(euro)
    page = session.store.read(read_page, 1, session.lookups).result()
    assert page is not None and page.currency == "EUR"


def test_telephone_and_mail_open_their_programs(
    qtbot: QtBot, head: Head, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    qtbot.mouseClick(head.button("customerPhoneButton"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(head.button("customerEmailButton"), Qt.Key.Key_Space)
    assert opened == ["tel:051262880166", "mailto:lab@langu.example"]


def test_a_telephone_that_cannot_be_dialled_is_copied(
    qtbot: QtBot, new_session: NewSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("nothing to open"))
    head = Head(qtbot, new_session(lambda book: book.customer("Bosch", phone="ask Wang")))
    qtbot.mouseClick(head.button("customerPhoneButton"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "ask Wang"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("江苏", "苏州", "江苏省苏州市工业园区 1 号"), "江苏省苏州市工业园区 1 号"),
        (("江苏省", "苏州市", "园区 1 号"), "江苏省 苏州市 园区 1 号"),
        (("上海", "上海", "张江路 1 号"), "上海 张江路 1 号"),
        (("", "Jena", ""), "Jena"),
    ],
)
def test_the_place_is_said_once(parts: tuple[str, str, str], said: str) -> None:
    assert _place(*parts) == said
