"""What a customer bought, owes and has open, clause by clause, and that it follows whatever is written."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from changes.rows import read_many, rows
from changes.totals import COLUMNS, line_amount, refresh, totals
from changes.undo import redo_newest, undo_newest
from database import check, settings
from models import (
    Agreement,
    Complaint,
    Customer,
    CustomerTotal,
    DictionaryValue,
    Opportunity,
    PlannedPayment,
    Purchase,
    PurchaseLine,
    Quotation,
    QuotationLine,
    Receipt,
    db,
)
from tests.conftest import Book

PAID = "settled"


def purchase(
    book: Book, customer: int, on: str, *prices: str, state: str | None = "ordered", **values: Any
) -> int:
    """A purchase with a line for each price, of a day of 2026."""
    with book.change() as work:
        if "currency" in values:
            values["currency"] = book.value("currency", values["currency"])
        values |= {"state": book.value("purchase_state", state)} if state else {}
        made = work.insert(Purchase, {"customer": customer, "ordered_on": f"2026-{on}", **values})
        work.insert_many(PurchaseLine, [{"purchase": made, "price": price} for price in prices])
    return made


def column(book: Book, customer: int, name: str) -> Any:
    return book.row(Customer, customer)[name]


def deals(book: Book, customer: int) -> tuple[int, str, date | None, date | None]:
    row = book.row(Customer, customer)
    total = f"{row['purchase_total']:.2f}"
    return row["purchase_count"], total, row["first_purchase_on"], row["last_purchase_on"]


@pytest.mark.parametrize(
    ("quantity", "price", "discount", "on_all", "amount"),
    [
        ("1", "0.005", None, None, "0.01"),
        ("1", "0.0049", None, None, "0.00"),
        ("-1", "0.005", None, None, "-0.01"),
        ("12", "14.4", "15", None, "146.88"),
        ("3", "9.99", "0", "10", "26.97"),
        ("0.333", "3", "33.33", "50", "0.33"),
        ("1", "100", "100", None, "0.00"),
    ],
)
def test_line_is_rounded_half_up(
    quantity: str, price: str, discount: str | None, on_all: str | None, amount: str
) -> None:
    given_ = [Decimal(one) if one else None for one in (quantity, price, discount, on_all)]
    assert f"{line_amount(*given_):.2f}" == amount


@given(st.lists(st.tuples(st.integers(1, 10**6), st.integers(0, 10**9), st.integers(0, 10000)), max_size=5))
def test_total_is_the_sum_of_its_lines(lines: list[tuple[int, int, int]]) -> None:
    amounts = [
        line_amount(Decimal(q) / 1000, Decimal(p) / 10000, Decimal(d) / 100, None) for q, p, d in lines
    ]
    assert all(amount == amount.quantize(Decimal("0.01")) >= 0 for amount in amounts)


def test_counts_sums_first_and_last(book: Book) -> None:
    customer = book.customer()
    purchase(book, customer, "03-02", "100", "0.5")
    purchase(book, customer, "01-05", "20", state=None)
    assert deals(book, customer) == (2, "120.50", date(2026, 1, 5), date(2026, 3, 2))
    assert check.check() == []


def test_return_subtracts_and_is_no_deal(book: Book) -> None:
    customer = book.customer()
    first = purchase(book, customer, "01-05", "100")
    purchase(book, customer, "02-05", "30", state="returned", return_of=first)
    assert deals(book, customer) == (1, "70.00", date(2026, 1, 5), date(2026, 1, 5))
    assert column(book, customer, "owed") == 70


def test_each_currency_apart(book: Book) -> None:
    customer = book.customer()
    purchase(book, customer, "01-05", "100", currency="USD")
    purchase(book, customer, "02-05", "30")
    assert deals(book, customer) == (2, "30.00", date(2026, 1, 5), date(2026, 2, 5))
    held = {
        row["currency"]: (row["count"], row["amount"])
        for row in read_many(CustomerTotal, "customer", [customer])
    }
    assert held == {"USD": (1, Decimal(100)), "CNY": (1, Decimal(30))}


def test_another_own_currency_concerns_all(book: Book) -> None:
    customer = book.customer()
    purchase(book, customer, "01-05", "100", currency="USD")
    with book.change() as work:
        settings.put(work, "own_currency", "USD")
    assert column(book, customer, "purchase_total") == 100


def test_edit_delete_restore_undo_and_redo(book: Book) -> None:
    customer = book.customer()
    one = purchase(book, customer, "01-05", "100", "1")
    line = rows(PurchaseLine.select(PurchaseLine.id).order_by(PurchaseLine.id))[0][0]
    said = [deals(book, customer)[:2]]
    for step in (
        lambda: book.update(PurchaseLine, line, quantity="2"),
        lambda: book.update(Purchase, one, discount="50"),
        lambda: book.delete(PurchaseLine, line),
        lambda: undo_newest(book.me, book.at),
        lambda: book.delete(Purchase, one),
        lambda: undo_newest(book.me, book.at),
        lambda: redo_newest(book.me, book.at),
    ):
        step()
        said.append(deals(book, customer)[:2])
        assert check.check() == []
    totals_ = ["101.00", "201.00", "100.50", "0.50", "100.50", "0.00", "100.50", "0.00"]
    assert said == list(zip([1, 1, 1, 1, 1, 0, 1, 0], totals_, strict=True))


def test_line_that_moves_changes_both(book: Book) -> None:
    customer, other = book.customer("A"), book.customer("B")
    mine, theirs = purchase(book, customer, "01-05", "100"), purchase(book, other, "01-05", "1")
    line = rows(PurchaseLine.select(PurchaseLine.id).where(PurchaseLine.purchase == mine))[0][0]
    book.update(PurchaseLine, line, purchase=theirs)
    assert [column(book, one, "purchase_total") for one in (customer, other)] == [0, 101]
    book.update(Purchase, theirs, customer=customer)
    assert [column(book, one, "purchase_total") for one in (customer, other)] == [101, 0]
    assert check.check() == []


def test_quotation_adds_up_and_counts_nothing(book: Book) -> None:
    customer = book.customer()
    quotation = book.insert(Quotation, customer=customer, quoted_on="2026-03-01", discount="10")
    book.insert(QuotationLine, quotation=quotation, price="99.99", quantity="2")
    assert book.row(Quotation, quotation)["amount"] == Decimal("179.98")
    assert deals(book, customer)[0] == 0


def test_owed_until_received_or_settled(book: Book) -> None:
    customer = book.customer()
    one = purchase(book, customer, "01-05", "100", due_on="2026-02-04")
    purchase(book, customer, "01-01", "500", state=PAID, due_on="2026-01-31")
    owed = [(column(book, customer, "owed"), column(book, customer, "owed_since"))]
    for amount in ("40", "60"):
        book.insert(Receipt, customer=customer, purchase=one, received_on="2026-03-01", amount=amount)
        owed.append((column(book, customer, "owed"), column(book, customer, "owed_since")))
    assert owed == [(100, date(2026, 2, 4)), (60, date(2026, 2, 4)), (0, None)]


def test_receipts_pay_a_plan_in_the_order_of_its_days(book: Book) -> None:
    customer = book.customer()
    agreement = book.insert(Agreement, customer=customer, name="A", signed_on="2026-01-01")
    for due, amount in (("2026-05-01", "70"), ("2026-02-01", "30")):
        book.insert(PlannedPayment, agreement=agreement, due_on=due, amount=amount)
    under = purchase(book, customer, "01-05", "100", agreement=agreement, due_on="2026-01-06")
    assert (column(book, customer, "owed"), column(book, customer, "owed_since")) == (100, date(2026, 2, 1))
    book.insert(Receipt, customer=customer, agreement=agreement, received_on="2026-02-01", amount="50")
    assert (column(book, customer, "owed"), column(book, customer, "owed_since")) == (50, date(2026, 5, 1))
    book.update(Agreement, agreement, state=book.value("agreement_state", "terminated"))
    assert column(book, customer, "owed") == 0
    assert book.row(Purchase, under)["amount"] == 100 and check.check() == []


def test_open_opportunities_and_complaints(book: Book) -> None:
    customer = book.customer()
    won = book.value("opportunity_stage", "won")
    one = book.insert(Opportunity, customer=customer, name="A", opened_on="2026-01-01")
    book.insert(Opportunity, customer=customer, name="B", opened_on="2026-01-01", stage=won)
    complaint = book.insert(Complaint, customer=customer, subject="A", reported_on="2026-01-01")
    assert [column(book, customer, name) for name in ("open_opportunities", "open_complaints")] == [1, 1]
    book.update(Opportunity, one, stage=won)
    book.update(Complaint, complaint, state=book.value("complaint_state", "closed"))
    assert [column(book, customer, name) for name in ("open_opportunities", "open_complaints")] == [0, 0]


def test_next_purchase_follows_the_buying_cycle(book: Book) -> None:
    customer = book.customer(purchase_strategy=book.value("purchase_strategy", "monthly"))
    assert column(book, customer, "next_purchase_on") is None
    purchase(book, customer, "01-05", "100")
    assert column(book, customer, "next_purchase_on") == date(2026, 2, 14)
    strategy = book.value("purchase_strategy", "monthly")
    book.update(DictionaryValue, strategy, days=10)
    assert column(book, customer, "next_purchase_on") == date(2026, 1, 15)
    book.update(Customer, customer, category=book.value("category", "lost_end"))
    assert column(book, customer, "next_purchase_on") is None


def test_check_finds_and_mends_what_was_written_past_us(book: Book) -> None:
    customer = book.customer()
    purchase(book, customer, "01-05", "100")
    for sql in (
        "UPDATE customer SET owed = 1, purchase_count = 7",
        "UPDATE purchase_line SET amount = 1",
        "UPDATE customer_total SET amount = 1",
    ):
        db.execute_sql(sql)
    found = check.check()
    assert {one.field for one in found} >= {"owed", "purchase_count", "amount", "totals CNY"}
    check.repair(found)
    assert check.check() == []
    refresh([customer])
    row = book.row(Customer, customer)
    assert {name: row[name] for name in COLUMNS} == totals([customer])[customer].columns
