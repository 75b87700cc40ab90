"""The products of a contact become products of interest, whoever writes it, and undo takes both back (SPEC part 6)."""

import pytest

from changes.interests import INTERESTS, missing
from changes.save import Save, apply, edit_of, new_edit
from changes.undo import redo_newest, undo, undo_newest
from models import ContactRecord, Customer, Product
from resources.language import Message
from tests.conftest import NOW, Book

BALANCE, OVEN, PUMP = 1, 2, 3


@pytest.fixture
def customer(book: Book) -> int:
    """A customer who is interested in balances."""
    with book.change() as work:
        work.insert_many(Product, [{"name": name} for name in ("Balance", "Oven", "Pump")])
    return book.customer("A", products_of_interest=[BALANCE])


def interests(book: Book, customer: int) -> tuple[int, ...]:
    return tuple(book.row(Customer, customer)[INTERESTS] or ())


def test_what_is_missing() -> None:
    assert missing((3, 1), (1,)) == (3,)
    assert missing(None, (1,)) == missing((1,), (1, 2)) == ()
    assert missing((2, 1), None) == (1, 2)


def test_a_new_record_adds_its_products_in_the_same_batch(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-18", products=[OVEN, BALANCE])
    assert interests(book, customer) == (BALANCE, OVEN)
    change = book.log(Customer, customer)[-1]
    assert change["batch"] == book.log(ContactRecord, record)[-1]["batch"]
    uids = [book.row(Product, one)["uid"] for one in (BALANCE, OVEN)]
    assert change["fields"] == {INTERESTS: [[uids[0]], sorted(uids)]}


def test_what_is_there_already_leaves_the_customer_alone(book: Book, customer: int) -> None:
    version = book.row(Customer, customer)["version"]
    book.record(customer, "2026-03-18", products=[BALANCE])
    book.record(customer, "2026-03-18")
    assert book.row(Customer, customer)["version"] == version


def test_undo_takes_both_back_and_redo_brings_both(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-18", products=[OVEN])
    assert undo_newest(book.me, book.at).left == []
    assert interests(book, customer) == (BALANCE,)
    assert book.row(ContactRecord, record)["deleted_at"]
    assert redo_newest(book.me, book.at).left == []
    assert interests(book, customer) == (BALANCE, OVEN)
    assert not book.row(ContactRecord, record)["deleted_at"]


def test_undo_leaves_what_others_added_meanwhile(book: Book, customer: int) -> None:
    book.record(customer, "2026-03-18", products=[OVEN])
    book.update(Customer, customer, book.other, products_of_interest=[BALANCE, OVEN, PUMP])
    assert undo_newest(book.me, book.at).left == []
    assert interests(book, customer) == (BALANCE, PUMP)


def test_what_a_person_unticked_stays_so(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-18", products=[OVEN])
    book.update(Customer, customer, products_of_interest=[BALANCE])
    book.update(ContactRecord, record, content="Reworded")
    book.delete(ContactRecord, record)
    with book.change() as work:
        work.restore(ContactRecord, record)
    assert interests(book, customer) == (BALANCE,)


def test_undo_of_a_change_of_products_adds_nothing(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-18", products=[OVEN])
    batch = book.update(ContactRecord, record, products=None)
    book.update(Customer, customer, products_of_interest=[BALANCE])
    undo(batch, book.me, book.at)
    assert book.row(ContactRecord, record)["products"] == (OVEN,)
    assert interests(book, customer) == (BALANCE,)


def test_products_given_later_and_a_record_that_moves(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-18")
    book.update(ContactRecord, record, products=[PUMP])
    assert interests(book, customer) == (BALANCE, PUMP)
    other = book.customer("B")
    book.update(ContactRecord, record, customer=other)
    assert interests(book, other) == (PUMP,)


def test_an_import_of_many_records_and_a_form_save(book: Book, customer: int) -> None:
    others = [book.customer(f"C{number}") for number in range(3)]
    with book.change(kind="import") as work:
        records = [
            {"customer": one, "contacted_on": "2026-03-01", "products": [product]}
            for one in others
            for product in (PUMP, OVEN)
        ]
        work.insert_many(ContactRecord, records)
    assert [interests(book, one) for one in others] == [(OVEN, PUMP)] * 3
    undo_newest(book.me, book.at)
    assert [interests(book, one) for one in others] == [()] * 3

    values = {"customer": customer, "contacted_on": NOW.date(), "products": (OVEN,)}
    edit = new_edit(ContactRecord, values)
    apply(Save(None, "2026-03-18T06:30:00Z", Message("A form").dump(), [edit]))
    row = book.by_uid("contact_record", edit.uid)
    assert row and interests(book, customer) == (BALANCE, OVEN)
    again = edit_of(ContactRecord, row, {"products": (OVEN, PUMP)})
    apply(Save(None, "2026-03-18T06:30:00Z", Message("A form").dump(), [again]))
    assert interests(book, customer) == (BALANCE, OVEN, PUMP)
