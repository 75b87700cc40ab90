"""Among which records and people of a customer a field chooses."""

from database.sales.record_choices import record_choices
from models import Contact, Purchase, Quotation
from tests.conftest import Book


def test_the_newest_record_comes_first_and_has_a_name(book: Book) -> None:
    customer, other = book.customer(), book.customer("Other")
    old = book.insert(Quotation, customer=customer, number="Q-1", subject="天平", quoted_on="2026-01-01")
    new = book.insert(Quotation, customer=customer, subject="离心机", quoted_on="2026-02-01")
    book.insert(Quotation, customer=other, number="Q-2", quoted_on="2026-02-01")
    book.delete(Quotation, book.insert(Quotation, customer=customer, quoted_on="2026-02-01"))
    assert record_choices("quotation", customer) == [(new, "离心机"), (old, "Q-1 · 天平")]
    nameless = book.insert(Purchase, customer=customer, ordered_on="2026-02-01")
    assert record_choices("purchase", customer) == [(nameless, "2026-02-01")]


def test_the_main_contact_comes_first_and_who_left_last(book: Book) -> None:
    customer = book.customer()
    ids = [
        book.insert(Contact, customer=customer, name=name, **values)
        for name, values in (
            ("A", {"left_company": True}),
            ("B", {}),
            ("C", {"primary": True, "title": "CEO"}),
        )
    ]
    assert record_choices("contact", customer) == [(ids[2], "C · CEO"), (ids[1], "B"), (ids[0], "A")]
