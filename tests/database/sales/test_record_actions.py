"""A record turned into another, copied, returned, done: each one batch, undone as one."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from changes.rows import dicts, read, read_many
from changes.undo import undo
from changes.work import Gone
from database.sales import record_actions as jobs
from models import (
    BY_NAME,
    Bid,
    Complaint,
    ContactRecord,
    Customer,
    Expense,
    Product,
    Purchase,
    PurchaseLine,
    Quotation,
    QuotationLine,
    Record,
    RivalBid,
    Row,
    Service,
)
from tests.conftest import Book

UID = "a" * 32


def made(model: type[Record]) -> Row:
    (row,) = read_many(model, "uid", [UID])
    return row


def quote(book: Book, **values: Any) -> int:
    product = book.insert(Product, name="精密天平", price="150")
    one = book.insert(
        Quotation, customer=book.customer(), number="Q-1", quoted_on="2026-03-01", discount="10", **values
    )
    book.insert(QuotationLine, quotation=one, product=product, quantity="2", price="150", description="天平")
    return one


def test_a_quote_becomes_a_purchase_with_its_lines(book: Book, at: Any) -> None:
    one = quote(book)
    batch = jobs.purchase_from_quotation(one, UID, book.me, at)
    purchase = made(Purchase)
    assert (purchase["quotation"], str(purchase["ordered_on"]), purchase["number"]) == (
        one,
        "2026-03-18",
        None,
    )
    assert purchase["amount"] == Decimal(270)
    assert purchase["state"] == book.value("purchase_state", "ordered")
    assert book.row(Quotation, one)["state"] == book.value("quotation_state", "purchased")
    assert book.row(Customer, 1)["purchase_total"] == Decimal(270)
    assert batch is not None
    undo(batch, book.me, at)
    assert book.row(Customer, 1)["purchase_count"] == 0
    assert book.row(Quotation, one)["state"] is None


def test_a_new_version_keeps_the_number(book: Book, at: Any) -> None:
    one = quote(book, valid_until="2026-03-10")
    jobs.new_version(one, UID, book.me, at)
    new = made(Quotation)
    assert (new["number"], new["revision"], new["valid_until"], new["amount"]) == (
        "Q-1",
        2,
        None,
        Decimal(270),
    )
    assert new["state"] == book.value("quotation_state", "draft")


def test_a_return_subtracts(book: Book, at: Any) -> None:
    customer = book.customer()
    one = book.insert(Purchase, customer=customer, number="D-1", ordered_on="2026-03-01", freight="9")
    book.insert(PurchaseLine, purchase=one, quantity="2", price="50")
    jobs.return_purchase(one, UID, book.me, at)
    back = made(Purchase)
    assert (back["return_of"], back["number"], back["freight"], back["amount"]) == (
        one,
        None,
        None,
        Decimal(100),
    )
    row = book.row(Customer, customer)
    assert (row["purchase_count"], row["purchase_total"]) == (1, Decimal(0))
    with pytest.raises(jobs.CannotDo):
        jobs.return_purchase(back["id"], "b" * 32, book.me, at)


def test_a_plan_takes_place_in_its_own_row(book: Book, at: Any) -> None:
    customer = book.customer()
    early = book.record(customer, "2026-03-10", planned=True)
    late = book.record(customer, "2026-04-01", planned=True, contacted_time="10:00")
    for one in (early, late):
        jobs.mark_done("contact_record", one, book.me, at)
    assert str(book.row(ContactRecord, early)["contacted_on"]) == "2026-03-10"
    row = book.row(ContactRecord, late)
    assert (str(row["contacted_on"]), row["planned"]) == ("2026-03-18", False)


@pytest.mark.parametrize(
    ("model", "state", "day"), [(Service, "done", "done_on"), (Complaint, "closed", "closed_on")]
)
def test_service_and_complaint_are_done(
    book: Book, at: Any, model: type[Record], state: str, day: str
) -> None:
    one = book.insert(model, customer=book.customer(), subject="A", reported_on="2026-03-01")
    jobs.mark_done(model._meta.table_name, one, book.me, at)
    row = book.row(model, one)
    dictionary = model._meta.fields["state"].dictionary
    assert row["state"] == book.value(dictionary, state)
    assert str(row[day]) == "2026-03-18"


def test_an_expense_is_decided_and_reimbursed(book: Book, at: Any) -> None:
    one = book.insert(Expense, customer=book.customer(), spent_on="2026-03-01", amount="5")
    jobs.decide_expense(one, jobs.APPROVED, book.other, at)
    assert book.row(Expense, one)["approver"] == book.other
    jobs.decide_expense(one, jobs.REIMBURSED, book.me, at)
    row = book.row(Expense, one)
    assert (row["approver"], str(row["reimbursed_on"])) == (book.other, "2026-03-18")
    assert row["state"] == book.value("expense_state", "reimbursed")


def test_a_copy_begins_anew(book: Book, at: Any) -> None:
    won = book.value("bid_state", "won")
    one = book.insert(
        Bid, customer=book.customer(), name="Lab", opening_on="2026-01-01", state=won, winner="We"
    )
    book.insert(RivalBid, bid=one, company="Leica", price="7")
    jobs.duplicate("bid", one, UID, book.me, at)
    copy = made(Bid)
    assert (copy["name"], str(copy["opening_on"]), copy["winner"]) == ("Lab", "2026-03-18", None)
    assert copy["state"] == book.value("bid_state", "notice_found")
    assert [row["company"] for row in dicts(RivalBid.select().where(RivalBid.bid == copy["id"]))] == ["Leica"]


@pytest.mark.parametrize("action", [jobs.new_version, jobs.purchase_from_quotation])
def test_what_is_deleted_is_left_alone(book: Book, at: Any, action: Callable[..., object]) -> None:
    one = quote(book)
    book.delete(Quotation, one)
    with pytest.raises(Gone):
        action(one, UID, book.me, at)
    assert read(BY_NAME["purchase"], 1) is None
