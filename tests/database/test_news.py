import pytest

from database import news
from models import Contact, Customer, Product
from tests.conftest import Book


def test_nothing_new(book: Book) -> None:
    heard = news.since(news.newest())
    assert (heard.tables, heard.customers) == (frozenset(), frozenset())
    assert not heard.concerns(1)


def test_what_was_written_and_whom_it_concerns(book: Book) -> None:
    one, other = book.customer("one"), book.customer("other")
    before = news.newest()
    book.insert(Contact, customer=one, name="A")
    book.insert(Product, name="Drill")
    heard = news.since(before)
    assert heard.tables == {"contact", "product"}
    assert heard.customers == frozenset({one})
    assert heard.concerns(one) and not heard.concerns(other)
    assert heard.newest == news.newest() > before


def test_too_many_to_name(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(news, "MANY", 2)
    before = news.newest()
    ids = [book.customer(name) for name in "ab"]
    assert news.since(before).customers == frozenset(ids)
    book.customer("c")
    heard = news.since(before)
    assert heard.customers is None
    assert heard.concerns(1) and heard.concerns(None)


def test_a_deletion_is_news(book: Book) -> None:
    customer = book.customer()
    before = news.newest()
    book.delete(Customer, customer)
    assert news.since(before).customers == frozenset({customer})


def test_what_goes_to_another_customer_is_news_to_both(book: Book) -> None:
    one, other = book.customer("one"), book.customer("other")
    contact = book.insert(Contact, customer=one, name="A")
    before = news.newest()
    book.update(Contact, contact, customer=other)
    assert news.since(before).customers == frozenset({one, other})
