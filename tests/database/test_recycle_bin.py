import pytest

from database import recycle_bin
from database.lists import counts
from models import Batch, Contact, ContactRecord, Customer, ImportantDate, ReminderState
from tests.conftest import NOW, Book


def shown(find: str = "") -> list[tuple[str, str, str]]:
    return [(one.table, one.name, one.customer) for one in recycle_bin.contents("en", find).rows]


def test_only_the_top_of_what_went_together(book: Book) -> None:
    customer = book.customer("广州五金")
    book.insert(Contact, customer=customer, name="陆婷")
    book.delete(Customer, customer)
    found = recycle_bin.contents("en")
    assert shown() == [("customer", "广州五金", "")]
    assert (found.total, found.rows[0].who) == (1, "梅 Mei")


def test_what_belongs_to_a_live_customer_names_it(book: Book) -> None:
    customer = book.customer("广州五金")
    contact = book.insert(Contact, customer=customer, name="陆婷")
    day = book.insert(ImportantDate, contact=contact, date="--03-21", remarks="生日")
    book.delete(ImportantDate, day)
    assert shown() == [("important_date", "生日", "广州五金")]
    book.delete(Contact, contact)
    assert shown() == [("contact", "陆婷", "广州五金")]


def test_a_mark_of_the_program_is_neither_shown_nor_counted(book: Book) -> None:
    customer = book.customer("广州五金")
    done = {"customer": customer, "rule": "follow_up", "record": "1", "occurrence": "1"}
    book.delete(ReminderState, book.insert(ReminderState, **done))
    assert (shown(), recycle_bin.contents("en").total, recycle_bin.count_with(None)) == ([], 0, {})
    assert counts(NOW.date(), 1).bin == 0
    recycle_bin.empty(1, NOW)
    assert not ReminderState.select().count()


def test_find(book: Book) -> None:
    for name in ("广州五金", "Harrow Pumps"):
        book.delete(Customer, book.customer(name))
    assert shown("harrow") == [("customer", "Harrow Pumps", "")]


def test_numbers_of_what_would_go(book: Book) -> None:
    first, second = book.customer("一"), book.customer("二")
    book.insert(Contact, customer=first, name="陆婷")
    book.record(first, "2026-03-01")
    for customer in (first, second):
        book.delete(Customer, customer)
    assert recycle_bin.count_with([("customer", first)]) == {"customer": 1, "contact": 1, "contact_record": 1}
    assert recycle_bin.count_with(None) == {"customer": 2, "contact": 1, "contact_record": 1}


def test_several_come_back_in_one_batch(book: Book) -> None:
    customer = book.customer("一")
    contact = book.insert(Contact, customer=book.customer("二"), name="陆婷")
    book.delete(Customer, customer)
    book.delete(Contact, contact)
    before = Batch.select().count()
    assert recycle_bin.restore([("customer", customer), ("contact", contact)], book.me, book.at)
    assert Batch.select().count() == before + 1
    assert shown() == []


@pytest.mark.parametrize("all_of_it", [True, False])
def test_for_good(book: Book, all_of_it: bool) -> None:
    customer, kept = book.customer("一"), book.customer("二")
    book.record(customer, "2026-03-01")
    book.delete(Customer, customer)
    if all_of_it:
        assert recycle_bin.empty(book.me, book.at)
    else:
        assert recycle_bin.purge([("customer", customer)], book.me, book.at)
    assert [row.id for row in Customer.select()] == [kept]
    assert ContactRecord.select().count() == 0
    assert shown() == []
