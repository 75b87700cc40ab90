from datetime import date

from changes.describe import Names
from database.lookups import read_lookups
from database.page import read_page
from models import BillingEntity, Competitor, Contact, Customer, KeyAccount
from tests.conftest import Book


def test_a_customer_with_all_that_hangs_on_it(book: Book) -> None:
    customer, other = book.customer("广州五金"), book.customer("Other")
    chen = book.insert(Contact, customer=customer, name="陈建国")
    book.insert(Contact, customer=other, name="not this one")
    book.delete(Contact, book.insert(Contact, customer=customer, name="gone"))
    book.insert(Competitor, customer=customer, company="对手")
    book.insert(BillingEntity, customer=customer, position=1, company="五金")
    page = read_page(customer, read_lookups("en"))
    assert page is not None and page.id == customer
    assert [row["name"] for row in page.lists["contact"]] == ["陈建国"]
    assert (page.count("contact"), page.count("competitor"), page.count("attachment")) == (1, 1, 0)
    assert isinstance(page.names, Names)
    assert page.names.of(Contact, chen) == "陈建国"


def test_when_each_contact_was_last_met_and_how(book: Book) -> None:
    customer = book.customer()
    one = book.insert(Contact, customer=customer, name="A")
    two = book.insert(Contact, customer=customer, name="B")
    phone = book.value("contact_method", "telephone")
    book.record(customer, "2026-03-01", contacts={one, two})
    book.record(customer, "2026-03-10", contacts={one}, method=phone)
    book.record(customer, "2026-03-12", contacts={two}, planned=True)
    page = read_page(customer, read_lookups("en"))
    assert page is not None
    assert page.met_on == {one: date(2026, 3, 10), two: date(2026, 3, 1)}
    assert page.last_method == "Telephone"


def test_dealers_who_name_this_customer(book: Book) -> None:
    customer, dealer, former = book.customer("End"), book.customer("Dealer"), book.customer("Former")
    for one in (dealer, former):
        book.insert(KeyAccount, customer=one, company="End", linked_customer=customer)
    book.delete(Customer, former)
    page, other = read_page(customer, read_lookups("en")), read_page(dealer, read_lookups("en"))
    assert page is not None and page.linked_from == [(dealer, "Dealer")]
    assert other is not None and other.names.of(Customer, customer) == "End"


def test_nobody(book: Book) -> None:
    assert read_page(99, read_lookups("en")) is None


def test_in_the_recycle_bin_it_can_still_be_read(book: Book) -> None:
    customer = book.customer("gone")
    book.delete(Customer, customer)
    page = read_page(customer, read_lookups("en"))
    assert page is not None and page.row["deleted_at"] is not None
