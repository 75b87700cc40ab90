"""Two customers become one: nothing is lost, and undo brings both back as they were."""

from typing import Any

import pytest

from changes.rows import read_many, rows
from changes.undo import undo
from database import check
from database.twins.merging import NotMergeable, merge, proposal, sides
from models import (
    RECORDS,
    BillingEntity,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    InvoiceRecipient,
    KeyAccount,
    Purchase,
    PurchaseLine,
    Record,
    Row,
    logged,
)
from tests.conftest import Book


def everything() -> dict[tuple[str, str], Row]:
    """What people keep, without what the program counts."""
    return {
        (model._meta.table_name, row["uid"]): {field.name: row[field.name] for field in logged(model)}
        | {"deleted": row["deleted_at"] is not None}
        for model in RECORDS
        for row in read_many(model, "id", [one for (one,) in rows(model.select(model.id))])
    }


def alive(model: type[Record], customer: int, name: str) -> list[Any]:
    found = read_many(model, "customer", [customer])
    return [row[name] for row in found if row["deleted_at"] is None]


@pytest.fixture
def pair(book: Book) -> tuple[int, int]:
    """Two that are the same, each with much that hangs on it."""
    keep = book.customer("澜谷生物科技", phone="1", code="A1", filed_on="2026-02-01")
    other = book.customer("澜谷生物", code="B2", city="苏州", filed_on="2026-01-01", bookmarked=True)
    for customer, on in ((keep, "01-05"), (other, "01-06")):
        book.insert(Contact, customer=customer, name="李慧", primary=True)
        book.record(customer, f"2026-{on}", content="电话")
        purchase = book.insert(Purchase, customer=customer, number="77", ordered_on=f"2026-{on}")
        book.insert(PurchaseLine, purchase=purchase, price="100")
        book.insert(BillingEntity, customer=customer, position=1, company=f"开票 {customer}")
        book.insert(InvoiceRecipient, customer=customer, recipient=f"收票 {customer}")
        book.insert(Competitor, customer=customer, company="砺准")
    return keep, other


def joined(book: Book, pair: tuple[int, int]) -> int:
    keep, other = (side.row for side in sides(*pair))
    batch = merge(*pair, proposal(keep, other), book.me, book.at)
    assert batch is not None
    return batch


def test_all_that_hangs_on_the_other_moves_over(book: Book, pair: tuple[int, int]) -> None:
    keep, other = pair
    joined(book, pair)
    row = book.row(Customer, keep)
    assert (row["code"], row["city"], row["phone"], str(row["filed_on"])) == ("A1", "苏州", "1", "2026-01-01")
    assert row["bookmarked"] and (row["purchase_count"], row["purchase_total"]) == (2, 200)
    assert str(row["last_contact_on"]) == "2026-01-06"
    assert alive(Purchase, keep, "number") == ["77", "77-2"]
    assert alive(BillingEntity, keep, "position") == [1, 2]
    assert alive(Contact, keep, "primary") == [True, False]
    assert alive(ContactRecord, keep, "content") == ["电话", "电话"]
    assert book.row(Customer, other)["deleted_at"] and check.check() == []


def test_what_there_may_be_once_goes_into_the_bin(book: Book, pair: tuple[int, int]) -> None:
    keep, other = pair
    joined(book, pair)
    assert alive(InvoiceRecipient, keep, "recipient") == [f"收票 {keep}"]
    assert alive(Competitor, keep, "company") == ["砺准"]  # it said nothing new
    (left,) = read_many(InvoiceRecipient, "customer", [other])
    assert left["deleted_at"] is not None


def test_three_invoice_entities_are_two(book: Book, pair: tuple[int, int]) -> None:
    keep, other = pair
    book.insert(BillingEntity, customer=keep, position=2, company="第二")
    joined(book, pair)
    assert alive(BillingEntity, keep, "company") == [f"开票 {keep}", "第二"]
    assert [row["company"] for row in read_many(BillingEntity, "customer", [other])] == [f"开票 {other}"]


def test_undo_brings_both_back(book: Book, pair: tuple[int, int]) -> None:
    before = everything()
    batch = joined(book, pair)
    assert everything() != before
    book.reopen()
    assert undo(batch, book.me, book.at).left == []
    assert everything() == before and check.check() == []


def test_links_from_elsewhere_follow(book: Book, pair: tuple[int, int]) -> None:
    keep, other = pair
    dealer = book.customer("经销商")
    theirs = book.insert(KeyAccount, customer=dealer, company="澜谷", linked_customer=other)
    own = book.insert(KeyAccount, customer=keep, company="澜谷", linked_customer=other)
    joined(book, pair)
    assert book.row(KeyAccount, theirs)["linked_customer"] == keep
    assert book.row(KeyAccount, own)["linked_customer"] is None


def test_one_that_is_gone_cannot_be_merged(book: Book, pair: tuple[int, int]) -> None:
    book.delete(Customer, pair[1])
    with pytest.raises(NotMergeable):
        joined(book, pair)
    with pytest.raises(NotMergeable):
        merge(pair[0], pair[0], {}, book.me, book.at)
