"""The search text of every row follows whatever is written, and a difference is found."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

import search
from changes.rows import insert_rows, rows
from changes.undo import redo_newest, undo_newest
from models import (
    RECORDS,
    Attachment,
    Channel,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    Declared,
    DictionaryValue,
    ImportantDate,
    Product,
    Record,
    SearchText,
    db,
    logged,
)
from tests.conftest import Book


def held(model: type[Record], row_id: int) -> tuple[int | None, str] | None:
    """What search knows of a row: its customer and its text."""
    query = SearchText.select(SearchText.customer_id, SearchText.text)
    of_row = (SearchText.table_name == model._meta.table_name) & (SearchText.row_id == row_id)
    return next(iter(rows(query.where(of_row))), None)


def text(model: type[Record], row_id: int) -> str | None:
    found = held(model, row_id)
    return found[1] if found else None


@pytest.mark.parametrize(
    ("given", "normal"),
    [
        ("ＡＢＣ 公司", "abc 公司"),
        (" a \n\t b　c ", "a b c"),
        ("Straße ÄÖ", "straße äö"),
        ("ﬁ ①", "fi 1"),
        ("", ""),
        (" \n", ""),
        ("𬍛䶮", "𬍛䶮"),
    ],
)
def test_normalise(given: str, normal: str) -> None:
    assert search.normalise(given) == normal
    assert search.normalise(normal) == normal
    assert search.SEPARATOR not in normal


# ---------------------------------------------------------------------------------------------------------------
# What is in it
# ---------------------------------------------------------------------------------------------------------------

SEARCHED = [
    pytest.param(model, one, id=f"{model.__name__}.{one.name}")
    for model in RECORDS
    for one in search.searched(model)
]


@pytest.mark.parametrize(("model", "field"), SEARCHED)
def test_every_searched_field_is_found(book: Book, model: type[Record], field: Declared) -> None:
    needed: dict[str, Any] = {"contacted_on": "2026-01-01", "position": 3}
    needed = {one.name: needed.get(one.name, "x") for one in logged(model) if one.required}
    row_id = book.insert(model, **needed | {field.name: "Ｑwz 7"})
    lines = str(text(model, row_id)).split(search.SEPARATOR)
    assert "qwz 7" in lines
    assert ("7" in lines) is (field.kind == "phone")
    assert list(search.differences()) == []


def test_the_text_of_a_customer(book: Book) -> None:
    customer = book.customer(
        "ＡＢＣ  阀门", phone="020-88 99", fax="77", code=None, remarks="one\ntwo", employees=7
    )
    assert held(Customer, customer) == (customer, "abc 阀门\n020-88 99\n0208899\n77\none two")


def test_rows_without_searched_values_have_none(book: Book) -> None:
    customer = book.customer()
    record = book.record(customer, "2026-03-01")
    date = book.insert(ImportantDate, date="--10-01", remarks="x")
    assert (held(ContactRecord, record), held(ImportantDate, date)) == (None, None)
    assert list(search.differences()) == []


def test_rows_know_their_customer(book: Book) -> None:
    customer = book.customer()
    contact, nobodys = (book.insert(Contact, name="Li", customer=one) for one in (customer, None))
    expected: list[tuple[type[Record], dict[str, Any], int | None]] = [
        (Contact, {"name": "Wu", "customer": customer}, customer),
        (Channel, {"value": "1", "contact": contact}, customer),
        (Channel, {"value": "1", "customer": customer}, customer),
        (Channel, {"value": "1", "contact": nobodys}, None),
        (Competitor, {"company": "B", "customer": customer}, customer),
        (Attachment, {"file_name": "a.pdf", "content": "0", "customer": customer}, customer),
        (Product, {"name": "阀门"}, None),
    ]
    for model, values, owner in expected:
        found = held(model, book.insert(model, **values))
        assert found is not None
        assert found[0] == owner


# ---------------------------------------------------------------------------------------------------------------
# It follows
# ---------------------------------------------------------------------------------------------------------------


def purge(book: Book, model: type[Record], row_id: int) -> None:
    with book.change(kind="purge") as work:
        work.purge(model, row_id)


def restore(book: Book, model: type[Record], row_id: int) -> None:
    with book.change() as work:
        work.restore(model, row_id)


STEPS: dict[str, tuple[Callable[[Book, int], Any], str | None]] = {
    "update": (lambda book, row: book.update(Customer, row, name="Ｂ"), "b\n1"),
    "undo of the update": (lambda book, row: undo_newest(book.me, book.at), "a\n1"),
    "redo of the update": (lambda book, row: redo_newest(book.me, book.at), "b\n1"),
    "emptied": (lambda book, row: book.update(Customer, row, phone=None), "b"),
    "delete": (lambda book, row: book.delete(Customer, row), None),
    "undo of the deletion": (lambda book, row: undo_newest(book.me, book.at), "b"),
    "redo of the deletion": (lambda book, row: redo_newest(book.me, book.at), None),
    "changed in the bin": (lambda book, row: book.update(Customer, row, name="C"), None),
    "restore": (lambda book, row: restore(book, Customer, row), "c"),
    "purge": (lambda book, row: purge(book, Customer, row), None),
}


def test_it_follows_every_kind_of_write(book: Book) -> None:
    customer = book.customer("A", phone="1")
    contact = book.insert(Contact, name="Li", customer=customer)
    assert (text(Customer, customer), text(Contact, contact)) == ("a\n1", "li")
    for step, (write, expected) in STEPS.items():
        book.at += timedelta(minutes=1)
        write(book, customer)
        assert (step, text(Customer, customer)) == (step, expected)
        assert (step, text(Contact, contact)) == (step, "li" if expected else None)
        assert (step, list(search.differences())) == (step, [])


def test_it_follows_a_bulk_batch_and_its_undo(book: Book) -> None:
    """More rows than one statement holds."""
    with book.change(kind="import") as work:
        customers = work.insert_many(Customer, [{"name": f"N{n}"} for n in range(1203)])
    assert (text(Customer, customers[0]), text(Customer, customers[-1])) == ("n0", "n1202")
    assert (SearchText.select().count(), list(search.differences())) == (1203, [])
    undo_newest(book.me, book.at)
    assert (SearchText.select().count(), list(search.differences())) == (0, [])


def test_what_did_not_change_stays_where_it_is(book: Book) -> None:
    """An index beside it need not be touched either."""
    customer = book.customer("A")
    before = rows(SearchText.select())
    book.update(Customer, customer, level=book.value("level", "a"), credit=3)
    assert rows(SearchText.select()) == before
    book.update(DictionaryValue, book.value("level", "a"), label_en="Best")
    assert rows(SearchText.select()) == before


def test_nothing_remains_of_a_batch_that_failed(book: Book) -> None:
    before = rows(SearchText.select())

    def attempt() -> None:
        with book.change() as work:
            work.insert(Customer, {"name": "A"})
            search.follow(work)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        attempt()
    assert rows(SearchText.select()) == before


# ---------------------------------------------------------------------------------------------------------------
# Differences
# ---------------------------------------------------------------------------------------------------------------

TAMPERED = {
    "text": "UPDATE search_text SET text = 'x' WHERE table_name = 'customer' AND row_id = 2",
    "customer": "UPDATE search_text SET customer_id = 1 WHERE table_name = 'customer' AND row_id = 2",
    "missing": "DELETE FROM search_text WHERE table_name = 'customer' AND row_id = 2",
    "row changed": "UPDATE customer SET name = 'x' WHERE id = 2",
    "row deleted": "UPDATE customer SET deleted_at = '2026-03-18T06:30:00Z' WHERE id = 2",
    "row gone": "DELETE FROM customer WHERE id = 2",
}


@pytest.mark.parametrize("how", TAMPERED)
def test_a_difference_is_found_and_mended(book: Book, how: str) -> None:
    for name in "ABC":
        book.customer(name)
    assert list(search.differences()) == []
    db.execute_sql(TAMPERED[how])
    assert list(search.differences()) == [("customer", 2)]
    search.index(Customer, [2])
    assert list(search.differences()) == []


def test_a_text_of_no_row_is_found_and_mended(book: Book) -> None:
    insert_rows(SearchText, [{"table_name": "product", "row_id": 9, "text": "x"}])
    assert list(search.differences()) == [("product", 9)]
    search.index(Product, [9])
    assert list(search.differences()) == []
