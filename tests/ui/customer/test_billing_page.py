"""Billing and shipping: what finance and the warehouse ask for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from models import BillingEntity, InvoiceRecipient, ShippingAddress
from resources import language
from tests.conftest import Book
from tests.ui.desk import Desk
from ui.widgets.elided import ElidedLabel
from ui.widgets.pairs import Pairs

OpenDesk = Callable[..., Desk]
LONG = "Industrial and Commercial Bank of China, Suzhou Industrial Park, Xinghu Street Sub-Branch"


def two(book: Book) -> None:
    bosch = book.customer("Bosch")
    book.insert(
        BillingEntity,
        customer=bosch,
        position=1,
        company="苏州博世",
        tax_number="91320594MA0000X21G",
        bank=LONG,
    )
    book.insert(BillingEntity, customer=bosch, position=2, company="Bosch GmbH", default=True)
    book.insert(InvoiceRecipient, customer=bosch, recipient="周敏", phone="139 0000 5530")
    book.insert(ShippingAddress, customer=bosch, consignee="吴倩", address="郭巷尹中路 66 号")
    book.customer("Bare")


@pytest.fixture
def billing(open_desk: OpenDesk) -> Desk:
    """The window with the billing tab of Bosch, as small as it may be."""
    desk = open_desk(two)
    desk.window.resize(1024, 640)
    desk.space.open_customer(1)
    desk.command("tab_billing")
    desk.settle()
    return desk


def value(desk: Desk, name: str) -> str:
    return desk.see(ElidedLabel, f"{name}_value").whole_text()


def test_both_entities_and_who_receives_invoices(billing: Desk) -> None:
    assert value(billing, "entity1_company") == "苏州博世"
    assert value(billing, "entity2_company") == "Bosch GmbH"
    assert value(billing, "entity2_bank") == "—"
    assert value(billing, "recipient_recipient") == "周敏"
    defaults = [one.isVisible() for one in (label(billing, 1), label(billing, 2))]
    assert defaults == [False, True]


def label(desk: Desk, number: int) -> QLabel:
    found = desk.window.findChild(QLabel, f"entity{number}DefaultLabel")
    assert isinstance(found, QLabel)
    return found


def test_copied_for_finance_as_lines(billing: Desk) -> None:
    billing.press("copyEntity1Button")
    assert (
        QApplication.clipboard().text() == f"Company: 苏州博世\nTax number: 91320594MA0000X21G\nBank: {LONG}"
    )
    billing.see(QPushButton, "copyRecipientButton").setFocus()
    billing.keys("Space")
    assert QApplication.clipboard().text() == "Recipient: 周敏\nPhone: 139 0000 5530"


def test_copied_in_chinese(open_desk: OpenDesk) -> None:
    language.use("zh_CN")
    desk = open_desk(two)
    desk.space.open_customer(1)
    desk.command("tab_billing")
    desk.settle()
    desk.press("copyEntity1Button")
    line = QApplication.clipboard().text().splitlines()[1]
    assert line.startswith("税号") and line.endswith("91320594MA0000X21G")


def test_another_customer_without_any(billing: Desk) -> None:
    billing.space.open_customer(2)
    billing.settle()
    assert value(billing, "entity1_company") == "—"
    assert not billing.see(QPushButton, "copyEntity1Button").isEnabled()
    assert not label(billing, 2).isVisible()


def consignees(desk: Desk) -> list[str]:
    model = desk.see(QTableView, "shippingAddressTable").model()
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    return desk.cells("shippingAddressTable", heads.index("Consignee"))


def test_shipping_addresses_are_kept_in_their_table(billing: Desk) -> None:
    billing.press("shippingAddressPartButton")
    billing.settle()
    assert consignees(billing) == ["吴倩"]
    billing.press("addShippingAddressButton")
    billing.settle()
    billing.fill("shipping_address_consignee_edit", "Li Xue")
    billing.keys("Ctrl+S")
    billing.settle()
    billing.keys("Esc")
    assert consignees(billing) == ["吴倩", "Li Xue"]


def test_a_part_is_filled_when_it_is_looked_at(billing: Desk) -> None:
    billing.press("shippingAddressPartButton")
    billing.press("billingPartButton")
    billing.space.open_customer(2)
    billing.settle()
    billing.press("shippingAddressPartButton")
    assert "No shipping address yet." in [
        one.text() for one in billing.window.findChildren(QLabel) if one.isVisible()
    ]
    billing.space.open_customer(1)
    billing.settle()
    assert consignees(billing) == ["吴倩"]


def test_long_values_end_in_dots_and_the_keyboard_copies_them_whole(billing: Desk) -> None:
    bank = billing.see(ElidedLabel, "entity1_bank_value")
    assert bank.is_elided() and LONG in bank.toolTip()
    for grid in billing.window.findChildren(Pairs):
        if grid.isVisible():
            assert all(place.right() < grid.width() for place in grid.places().values())
    bank.setFocus()
    billing.keys("Ctrl+C")
    assert QApplication.clipboard().text() == LONG


def test_the_form_is_asked_for(qtbot: QtBot, billing: Desk) -> None:
    with qtbot.waitSignal(billing.space.customer.edit_requested) as asked:
        qtbot.mouseClick(billing.see(QPushButton, "editBillingButton"), Qt.MouseButton.LeftButton)
    assert asked.args == [1]
