"""What is paid, what is to come, what is overdue."""

from datetime import date
from decimal import Decimal

from database.sales.standing import standing
from models import Agreement, PlannedPayment, Purchase, PurchaseLine, Receipt
from tests.conftest import Book

TODAY = date(2026, 3, 18)


def test_receipts_pay_the_plan_in_the_order_of_its_days(book: Book) -> None:
    customer = book.customer()
    one = book.insert(Agreement, customer=customer, name="A", signed_on="2026-01-01", amount="100")
    for day, amount in (("2026-03-01", "60"), ("2026-04-01", "30"), ("2026-02-01", "10")):
        book.insert(PlannedPayment, agreement=one, due_on=day, amount=amount)
    book.insert(Receipt, customer=customer, agreement=one, received_on="2026-02-03", amount="25")
    found = standing("agreement", one, TODAY)
    assert found is not None
    assert [(row.left, row.overdue) for row in found.rows] == [
        (Decimal(0), False),
        (Decimal(45), True),
        (Decimal(30), False),
    ]
    assert (found.amount, found.received, found.left) == (Decimal(100), Decimal(25), Decimal(75))


def test_a_return_lessens_what_a_purchase_has_to_bring(book: Book) -> None:
    customer = book.customer()
    back = book.value("purchase_state", "returned")
    one = book.insert(Purchase, customer=customer, ordered_on="2026-01-01", due_on="2026-02-01")
    book.insert(PurchaseLine, purchase=one, price="100")
    two = book.insert(Purchase, customer=customer, ordered_on="2026-01-09", state=back, return_of=one)
    book.insert(PurchaseLine, purchase=two, price="30")
    book.insert(Receipt, customer=customer, purchase=one, received_on="2026-02-03", amount="20")
    found = standing("purchase", one, TODAY)
    assert found is not None
    assert (found.amount, found.left, found.rows[0].overdue) == (Decimal(70), Decimal(50), True)
    assert standing("purchase", 99, TODAY) is None
