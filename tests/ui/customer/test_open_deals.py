"""Open opportunities on the overview."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from database.page import read_page
from models import Opportunity
from tests.conftest import NOW, Book
from tests.ui.conftest import NewSession
from ui.customer.open_deals import DealLine, OpenDeals


def fill(book: Book) -> None:
    """One with six open opportunities, one without any."""
    customer = book.customer("Langu")
    for number in range(6):
        book.insert(
            Opportunity,
            customer=customer,
            name=f"Balance {number}",
            amount="56000",
            stage=book.value("opportunity_stage", "terms"),
            opened_on="2026-03-10",
            expected_on=f"2026-04-0{number + 1}",
        )
    book.customer("Quiet")


def test_the_nearest_are_shown_and_open(qtbot: QtBot, new_session: NewSession) -> None:
    session = new_session(fill)
    deals = OpenDeals(session)
    qtbot.addWidget(deals)
    deals.resize(400, 300)
    for customer, shown in ((1, True), (2, False), (1, True)):
        page = session.store.read(read_page, customer, session.lookups, NOW.date()).result()
        assert page is not None
        deals.show()
        deals.show_page(page)
        assert deals.isVisible() == shown
    lines = [one for one in deals.findChildren(DealLine) if one.isVisible()]
    assert len(lines) == 5 and deals._more.text() == "1 more"
    assert lines[0].accessibleName() == (
        "Langu: Balance 0, ¥56,000, Terms under discussion, expected 2026-04-01, 8 d in this stage"
    )
    with qtbot.waitSignal(deals.record_requested) as asked:
        qtbot.keyClick(lines[1], Qt.Key.Key_Return)
    assert asked.args == ["opportunity", 2]
    add = deals.findChild(QPushButton, "overviewAddOpportunityButton")
    assert add is not None
    with qtbot.waitSignal(deals.add_requested):
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
