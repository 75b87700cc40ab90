"""What the head of a customer says beyond the derived columns."""

from datetime import date
from decimal import Decimal
from typing import Any

from database.lookups import read_lookups
from database.sales.key_figures import Trade, read_trade
from models import Complaint, Customer, Opportunity, Purchase, PurchaseLine
from tests.conftest import Book

DAY = date(2026, 3, 18)


def buy(book: Book, customer: int, on: str, price: str, **values: Any) -> None:
    purchase = book.insert(Purchase, customer=customer, ordered_on=on, **values)
    book.insert(PurchaseLine, purchase=purchase, price=price)


def trade(book: Book, customer: int, day: date = DAY) -> Trade:
    return read_trade(book.row(Customer, customer), day, read_lookups("en"))


def test_months_currencies_and_what_is_overdue(book: Book) -> None:
    customer = book.customer("澜谷")
    buy(book, customer, "2026-03-02", "100", due_on="2026-03-18")
    buy(book, customer, "2026-02-02", "70", due_on="2026-03-17", currency=book.value("currency", "USD"))
    found = trade(book, customer)
    assert found.months[-1] == (date(2026, 3, 1), Decimal(100)) and len(found.months) == 12
    assert {code: one.amount for code, one in found.currencies.items()} == {"CNY": 100, "USD": 70}
    assert found.overdue == {"USD": Decimal(70)}  # what is due today is not late


def test_a_lapse_is_compared_with_the_year_before(book: Book) -> None:
    customer = book.customer("澜谷", purchase_strategy=book.value("purchase_strategy", "monthly"))
    for on, price in (("2026-01-09", "1"), ("2025-01-09", "2"), ("2025-02-01", "30"), ("2025-03-18", "40")):
        buy(book, customer, on, price)
    assert trade(book, customer).last_year == (2, Decimal(70))
    assert trade(book, customer, date(2026, 2, 18)).last_year == (0, Decimal(0))  # still within the cycle


def test_the_oldest_complaint_and_the_nearest_opportunities(book: Book) -> None:
    customer = book.customer("澜谷")
    for subject, on in (("young", "2026-03-01"), ("old", "2026-01-01")):
        book.insert(Complaint, customer=customer, subject=subject, reported_on=on)
    days = {"late": "2026-05-01", "never": None, "soon": "2026-04-01"}
    for name, expected in days.items():
        book.insert(Opportunity, customer=customer, name=name, opened_on="2026-01-01", expected_on=expected)
    found = trade(book, customer)
    assert found.complaint is not None and found.complaint.subject == "old"
    assert [deal.name for deal in found.deals] == ["soon", "late", "never"]


def test_nobody_is_asked_about_nothing(book: Book) -> None:
    assert trade(book, book.customer("澜谷")) == Trade()
