"""The overview: people, last contacts, details, products, notes, billing and shipping."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from database.page import read_page
from models import BillingEntity, Contact, ShippingAddress
from resources import language
from tests.conftest import NOW, Book
from tests.ui.conftest import NewSession
from ui.customer.overview_page import OverviewPage
from ui.customer.person_card import PersonCard
from ui.customer.recent_contacts import ContactLine
from ui.session import Session
from ui.theme import Theme
from ui.widgets.chip_flow import ChipFlow
from ui.widgets.elided import ElidedLabel
from ui.widgets.pairs import Pairs

TODAY = NOW.astimezone().date()
LONG = "Jiangsu Suzhou Industrial Park Precision Instruments and Calibration Services Company Limited"


def full(book: Book) -> None:
    """One with everything, and one with a name alone."""
    balance, pipette = (book.value("product_field", code) for code in ("equipment", "consumables"))
    one = book.customer(
        LONG,
        short_name=LONG,
        level=book.value("level", "a"),
        website=f"https://www.{'long' * 20}.example",
        registration_number="91320594MA0000X21G" * 3,
        product_fields=(balance, pipette),
        employees=320,
        remarks="Pays on the 25th.\nSecond line.",
    )
    wang = book.insert(
        Contact, customer=one, name="王建宁", title="Lab director", mobile="138 0000 2716", primary=True
    )
    book.insert(Contact, customer=one, name="周敏", left_company=True)
    for ago in range(1, 8):
        book.record(
            one,
            (TODAY - timedelta(days=ago)).isoformat(),
            contacts={wang},
            content=f"Talk {ago}\nand more",
            method=book.value("contact_method", "telephone"),
        )
    book.record(one, TODAY.isoformat(), planned=True, content="not yet")
    book.insert(BillingEntity, customer=one, position=1, company=LONG, tax_number="91320594MA0000X21G")
    book.insert(ShippingAddress, customer=one, consignee="吴倩", address="郭巷尹中路 66 号")
    book.customer("Bare")


class Shown:
    """An overview on screen, and what is read off it."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.session = session
        self.page = OverviewPage(session)
        qtbot.addWidget(self.page)
        self.page.resize(784, 400)  # what is left of 1024 × 640
        self.page.show()
        self.open(1)

    def open(self, customer: int) -> None:
        page = self.session.store.read(read_page, customer, self.session.lookups).result()
        assert page is not None
        self.page.show_page(page)
        QApplication.processEvents()

    def said(self, kind: type[QWidget]) -> list[str]:
        """What a screen reader says of the visible widgets of a kind."""
        return [one.accessibleName() for one in self.page.findChildren(kind) if not one.isHidden()]


@pytest.fixture
def shown(qtbot: QtBot, new_session: NewSession) -> Shown:
    return Shown(qtbot, new_session(full))


def test_people_the_first_one_first_and_those_who_left_last(shown: Shown) -> None:
    assert shown.said(PersonCard) == ["王建宁, Lab director, 138 0000 2716", "周敏, Has left"]


def test_a_person_is_copied(qtbot: QtBot, shown: Shown) -> None:
    button = shown.page.findChild(QToolButton, "copyContactButton_1")
    assert button is not None and button.toolTip() == "Copy 王建宁"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "王建宁\nLab director\n138 0000 2716"


def test_the_five_newest_contacts_that_took_place(shown: Shown) -> None:
    lines = shown.said(ContactLine)
    assert len(lines) == 5
    assert lines[0] == "Mar 17, Tue, Telephone: Talk 1 and more, 王建宁"
    assert [line.split("Talk ")[1][0] for line in lines] == ["1", "2", "3", "4", "5"]


def test_without_any_contact_one_is_logged(qtbot: QtBot, shown: Shown) -> None:
    button = shown.page.findChild(QPushButton, "overviewLogContactButton")
    assert button is not None and not button.isVisible()
    shown.open(2)
    assert shown.said(ContactLine) == []
    with qtbot.waitSignal(shown.page.log_contact_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_empty_takes_no_room(shown: Shown) -> None:
    words = [one.text() for one in shown.page.findChildren(QLabel) if one.isVisible()]
    assert "Notes" in words and "Billing & shipping" in words and "Pays on the 25th.\nSecond line." in words
    assert shown.said(ChipFlow)[-1] != ""
    shown.open(2)
    words = [one.text() for one in shown.page.findChildren(QLabel) if one.isVisible()]
    assert "Notes" not in words and "Billing & shipping" not in words
    assert "No contacts yet. Add the first person you talk to." in words
    assert shown.said(PersonCard) == []


def test_an_empty_contact_plan_is_the_one_of_the_level(shown: Shown) -> None:
    plan = shown.page.findChild(ElidedLabel, "contact_strategy_value")
    assert plan is not None and plan.whole_text() == "By level · 14 days"
    shown.open(2)
    assert plan.isHidden()


def test_the_links_lead_to_the_tabs(qtbot: QtBot, shown: Shown) -> None:
    for name, tab in (("overviewBillingButton", "billing"), ("overviewAddContactButton", "contacts")):
        button = shown.page.findChild(QPushButton, name)
        assert button is not None
        with qtbot.waitSignal(shown.page.tab_requested) as asked:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [tab]


@pytest.mark.parametrize("speech", ["en", "zh_CN"])
@pytest.mark.parametrize("body", [13, 16])
def test_long_values_end_in_dots_and_nothing_overlaps(
    qtbot: QtBot, new_session: NewSession, dress: Theme, speech: str, body: int
) -> None:
    language.use(speech)
    dress.use(body_px=body)
    page = Shown(qtbot, new_session(full, language=speech)).page
    name = page.findChild(ElidedLabel, "short_name_value")
    assert name is not None and name.is_elided() and LONG in name.toolTip()
    for grid in page.findChildren(Pairs):
        places = list(grid.places().values())
        assert grid.width() <= page.width() // 2
        assert all(place.right() < grid.width() for place in places)
        assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])
        assert grid.height() >= max(place.bottom() for place in places)


def test_a_wrong_value_is_said_and_not_kept(qtbot: QtBot, shown: Shown) -> None:
    said: list[str] = []
    shown.session.failed.connect(said.append)
    shown.page.edit_value("employees")
    editor = shown.page.findChild(QLineEdit, "customer_employees_edit")
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "many")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert said == ["“many” is not a number."]
    assert not editor.isVisible()
    assert shown.said(ElidedLabel).count("Employees 320") == 1


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What other programs were asked to open."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(QUrl(url).toString()))
    return found


def site_of(qtbot: QtBot, new_session: NewSession) -> tuple[OverviewPage, ElidedLabel]:
    """The overview of one with a web site, and where that stands."""
    page = Shown(qtbot, new_session(lambda book: book.customer("Bosch", website="www.bosch.example"))).page
    site = page.findChild(ElidedLabel, "website_value")
    assert site is not None
    return page, site


def test_the_web_site_opens_by_a_click_and_by_enter(
    qtbot: QtBot, new_session: NewSession, opened: list[str]
) -> None:
    _page, site = site_of(qtbot, new_session)
    qtbot.mouseClick(site, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert opened == []  # it may be the first of two
    qtbot.waitUntil(lambda: len(opened) == 1)
    qtbot.keyClick(site, Qt.Key.Key_Return)
    assert opened == ["https://www.bosch.example"] * 2


def test_two_clicks_change_the_web_site(qtbot: QtBot, new_session: NewSession, opened: list[str]) -> None:
    page, site = site_of(qtbot, new_session)
    qtbot.mouseClick(site, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseDClick(site, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    editor = page.findChild(QLineEdit, "customer_website_edit")
    assert editor is not None and editor.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.keyClick(site, Qt.Key.Key_Return)
    assert len(opened) == 1  # by Enter alone


def test_a_value_that_is_no_address_opens_nothing(qtbot: QtBot, shown: Shown, opened: list[str]) -> None:
    value = shown.page.findChild(ElidedLabel, "short_name_value")
    assert value is not None
    qtbot.keyClick(value, Qt.Key.Key_Return)
    assert opened == []


def test_persons_and_records_ask_to_be_opened(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.waitSignal(shown.page.contact_requested) as contact:
        qtbot.keyClick(shown.page.findChild(PersonCard, "contactCard_2"), Qt.Key.Key_Return)
    line = shown.page.findChild(ContactLine, "recentContact_3")
    with qtbot.waitSignal(shown.page.record_requested) as record:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert (contact.args, record.args) == ([2], [3])
