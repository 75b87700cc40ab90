from database.candidates import candidates, names
from models import Contact, Customer
from tests.conftest import Book


def test_names_that_begin_so_come_first(book: Book) -> None:
    inside, begins = book.customer("苏州澜谷"), book.customer("澜谷生物")
    assert candidates("customer", "澜谷") == [(begins, "澜谷生物"), (inside, "苏州澜谷")]


def test_short_names_case_and_width_are_seen_through(book: Book) -> None:
    customer = book.customer("A long name", short_name="Acme")
    assert candidates("customer", "ａCM") == [(customer, "A long name")]


def test_neither_nothing_nor_the_recycle_bin_is_offered(book: Book) -> None:
    book.delete(Customer, book.customer("澜谷"))
    assert candidates("customer", "澜谷") == []
    assert candidates("customer", " ") == []
    assert candidates("customer", "%") == []


def test_contacts_are_found_by_name(book: Book) -> None:
    contact = book.insert(Contact, customer=book.customer(), name="周敏")
    assert candidates("contact", "周") == [(contact, "周敏")]
    assert names("contact", [contact, 99]) == {contact: "周敏"}


def test_there_is_an_end(book: Book) -> None:
    for number in range(5):
        book.customer(f"澜谷{number}")
    assert len(candidates("customer", "澜谷", 3)) == 3
