"""The band below a customer's name: the gravest of what there is to warn of, with its action."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from database.lookups import read_lookups
from database.page import Page, read_page
from models import Complaint, Customer, Purchase, PurchaseLine
from tests.conftest import NOW, Book
from ui.customer.customer_figures import figures
from ui.customer.customer_warnings import COMPLAINT, CONTACT, DECLINE, OWED, Notice, gravest
from ui.widgets.key_figures import Figure

TODAY = NOW.astimezone().date()


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def buy(book: Book, customer: int, ago: int, price: str, **values: Any) -> None:
    purchase = book.insert(Purchase, customer=customer, ordered_on=day(ago), **values)
    book.insert(PurchaseLine, purchase=purchase, price=price)


def page(customer: int) -> Page:
    found = read_page(customer, read_lookups("en"), TODAY)
    assert found is not None
    return found


def warning(customer: int) -> Notice | None:
    return gravest(page(customer), TODAY)


def figure(customer: int, label: str, *, compact: bool = False) -> Figure | None:
    found = figures(page(customer), TODAY, compact=compact)
    return next((one for one in found if one.label == label), None)


@pytest.fixture
def lapsed(book: Book) -> int:
    """Silent beyond the plan, and beyond the buying cycle of 75 days; two orders in these days of last year."""
    monthly = book.value("purchase_strategy", "two_monthly")
    customer = book.customer("澜谷", level=book.value("level", "a"), purchase_strategy=monthly)
    book.record(customer, day(30).isoformat())
    settled = book.value("purchase_state", "settled")
    for ago, price in ((80, "500"), (400, "86000"), (380, "100000"), (900, "7")):
        buy(book, customer, ago, price, state=settled)
    return customer


def test_a_late_contact_is_the_least(book: Book) -> None:
    customer = book.customer("澜谷", level=book.value("level", "a"))
    book.record(customer, day(30).isoformat())
    found = warning(customer)
    assert found is not None and (found.key, found.action) == (CONTACT, "Log contact")


def test_decline_with_its_numbers(lapsed: int) -> None:
    found = warning(lapsed)
    assert found is not None and (found.key, found.tone, found.action) == (DECLINE, "warning", "Plan a call")
    assert found.text == (
        "Business decline: no order for 80 days, 5 past the 75-day cycle. "
        "Same period last year: 2 orders, ¥186,000."
    )


def test_a_complaint_is_graver_and_money_the_gravest(lapsed: int, book: Book) -> None:
    book.insert(Complaint, customer=lapsed, subject="Heating", reported_on=day(3))
    found = warning(lapsed)
    assert found is not None and found.key == COMPLAINT
    assert found.text == "Complaint open for 3 days: Heating"
    buy(book, lapsed, 70, "1200", due_on=day(2))
    found = warning(lapsed)
    assert found is not None and (found.key, found.tone) == (OWED, "danger")
    assert found.text == "Payment overdue: ¥1,200 has not come in, the oldest for 2 days."


def test_the_last_day_of_grace_warns_of_nothing(book: Book) -> None:
    monthly = book.value("purchase_strategy", "two_monthly")
    customer = book.customer("澜谷", purchase_strategy=monthly)
    buy(book, customer, 75, "10", due_on=TODAY)
    assert warning(customer) is None
    book.update(Customer, customer, category=book.value("category", "lost_end"))
    assert warning(customer) is None


def test_figures_of_what_is_owed(book: Book) -> None:
    customer = book.customer("澜谷")
    buy(book, customer, 5, "1200", due_on=day(-3))
    owed = figure(customer, "Owed")
    assert owed is not None and (owed.value, owed.note, owed.note_role) == ("¥1,200", "due Sat", "text3")
    buy(book, customer, 4, "300", due_on=day(1))
    owed = figure(customer, "Owed")
    assert owed is not None and (owed.value, owed.note, owed.note_role) == (
        "¥1,500",
        "¥300 overdue",
        "danger",
    )
    small = figure(customer, "Owed", compact=True)
    assert small is not None and small.value_role == "danger"
    labels = [one.label for one in figures(page(customer), TODAY, compact=True)]
    assert labels[:3] == ["Total sales", "Owed", "Last purchase"]  # it takes the place of the band


def test_other_currencies_stand_apart(book: Book) -> None:
    customer = book.customer("Bosch")
    euro = book.value("currency", "EUR")
    buy(book, customer, 5, "70", currency=euro)
    sales = figure(customer, "Total sales")
    assert sales is not None and (sales.value, sales.tip, sales.key) == ("EUR 70", "", "purchase_total")
    buy(book, customer, 4, "10")
    sales = figure(customer, "Total sales")
    assert sales is not None and (sales.value, sales.tip) == ("¥10", "EUR 70")
    assert page(customer).row["purchase_total"] == Decimal(10)
