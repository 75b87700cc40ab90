"""Why is this here: from the figure, by mouse and by keyboard, to the rule and to the record behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from database.page import read_page
from models import Complaint, Purchase, PurchaseLine
from tests.conftest import NOW, Book
from tests.ui.conftest import NewSession, settle
from ui.customer.customer_header import CustomerHeader
from ui.customer.why_popup import WhyPopup
from ui.widgets.key_figures import KeyFigures
from ui.widgets.month_bars import MonthBars

TODAY = NOW.astimezone().date()


def fill(book: Book) -> None:
    """One who bought twice, was never called, and complains about it."""
    customer = book.customer("Langu")
    for on, price in (("2026-01-05", "100"), ("2026-02-05", "50.5")):
        purchase = book.insert(Purchase, customer=customer, ordered_on=on, number=on)
        book.insert(PurchaseLine, purchase=purchase, price=price)
    book.insert(Complaint, customer=customer, subject="Nobody calls", reported_on="2026-03-01")


@pytest.fixture
def header(qtbot: QtBot, new_session: NewSession) -> CustomerHeader:
    session = new_session(fill)
    made = CustomerHeader(session)
    qtbot.addWidget(made)
    made.resize(1100, 220)
    page = session.store.read(read_page, 1, session.lookups, TODAY).result()
    assert page is not None
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_page(page)
    QApplication.processEvents()
    return made


def figures(header: CustomerHeader) -> KeyFigures:
    found = header.findChild(KeyFigures, "customerFigures")
    assert found is not None
    return found


def popup(qtbot: QtBot, header: CustomerHeader) -> WhyPopup:
    settle(qtbot, header._session)
    found = header.findChild(WhyPopup)
    assert found is not None and found.isVisible()
    return found


def cells(shown: WhyPopup) -> list[tuple[str, ...]]:
    rows = shown.rows
    return [tuple(str(rows.index(row, n).data()) for n in range(3)) for row in range(rows.rowCount())]


def test_a_click_on_a_figure_tells_the_rule_and_the_rows(qtbot: QtBot, header: CustomerHeader) -> None:
    numbers = figures(header)
    qtbot.mouseClick(numbers, Qt.MouseButton.LeftButton, pos=numbers.place("purchase_total").center())
    shown = popup(qtbot, header)
    rule = shown.findChild(QLabel, "whyRuleLabel")
    assert rule is not None and rule.text().startswith("The sum of all purchases in CNY")
    assert cells(shown) == [
        ("2026-02-05", "Purchase · 2026-02-05", "¥50.50"),
        ("2026-01-05", "Purchase · 2026-01-05", "¥100"),
    ]
    with qtbot.waitSignal(header.record_requested) as asked:
        qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert asked.args == ["purchase", 2]


def test_figures_are_reached_by_the_keyboard(qtbot: QtBot, header: CustomerHeader) -> None:
    numbers = figures(header)
    numbers.setFocus(Qt.FocusReason.TabFocusReason)
    assert numbers.accessibleDescription().startswith("Total sales ¥150.50")
    for _ in range(2):
        qtbot.keyClick(numbers, Qt.Key.Key_Right)
    assert numbers.accessibleDescription().startswith("Last contact")
    qtbot.keyClick(numbers, Qt.Key.Key_Return)
    shown = popup(qtbot, header)
    assert shown.accessibleName() == "Last contact" and cells(shown) == []
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not header.findChildren(WhyPopup) or not shown.isVisible()


def test_the_bars_say_their_months_and_give_way_to_figures(header: CustomerHeader) -> None:
    bars = header.findChild(MonthBars, "customerMonthBars")
    assert bars is not None and bars.isVisible()
    assert bars.accessibleName().endswith("2026-01: ¥100, 2026-02: ¥50.50, 2026-03: ¥0")
    header.resize(520, 220)
    QApplication.processEvents()
    assert not bars.isVisible()


def test_the_band_opens_the_complaint(qtbot: QtBot, header: CustomerHeader) -> None:
    assert header.band.text() == "Complaint open for 17 days: Nobody calls"
    link = header.band.findChild(QPushButton, "bandActionButton")
    assert link is not None
    with qtbot.waitSignal(header.record_requested) as asked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked.args == ["complaint", 1]
