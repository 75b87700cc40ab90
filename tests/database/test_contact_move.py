"""A contact goes to another customer; what was logged stays where it was, under the same name."""

import pytest

from changes.undo import undo
from database.contact_log import contact_log
from database.contact_move import NotMovable, move
from database.lookups import read_lookups
from database.page import read_page
from database.sales.timeline import read_timeline
from models import Channel, Contact, Customer
from tests.conftest import Book


@pytest.fixture
def firms(book: Book) -> tuple[int, int, int]:
    """An old customer with a contact who was met there, a new one with a main contact, the contact."""
    old, new = book.customer("Old"), book.customer("New")
    book.insert(Contact, customer=new, name="Main", primary=True)
    wang = book.insert(Contact, customer=old, name="王建宁", primary=True, left_company=True)
    book.insert(Channel, contact=wang, value="wjn")
    book.record(old, "2026-03-01", contacts={wang}, content="Talk")
    return old, new, wang


def test_the_contact_and_what_belongs_to_it_move_as_one_batch(
    book: Book, firms: tuple[int, int, int]
) -> None:
    old, new, wang = firms
    batch = move([wang], new, book.me, book.at)
    row = book.row(Contact, wang)
    assert (row["customer"], row["primary"], row["left_company"]) == (new, False, False)
    there, here = read_page(new, read_lookups("en")), read_page(old, read_lookups("en"))
    assert there is not None and [one["name"] for one in there.lists["contact"]] == ["Main", "王建宁"]
    assert [one["value"] for one in there.lists["channel"]] == ["wjn"]
    assert here is not None and here.count("contact") == 0
    assert batch is not None
    undo(batch, book.me, book.at)
    assert book.row(Contact, wang)["customer"] == old


def test_what_was_logged_keeps_customer_and_name(book: Book, firms: tuple[int, int, int]) -> None:
    old, new, wang = firms
    move([wang], new, book.me, book.at)
    page = read_page(old, read_lookups("en"))
    assert page is not None
    (record,) = page.recent
    assert [page.names.of(Contact, one) for one in record["contacts"]] == ["王建宁"]
    (entry,) = read_timeline(old, read_lookups("en")).entries
    assert entry.people == ("王建宁",)
    log = contact_log(None, record["id"], book.at)
    assert log is not None and [one["name"] for one in log.contacts] == ["王建宁"]


def test_the_first_main_contact_stays_one(book: Book, firms: tuple[int, int, int]) -> None:
    _old, _new, wang = firms
    bare = book.customer("Bare")
    move([wang], bare, book.me, book.at)
    assert book.row(Contact, wang)["primary"]
    assert move([wang], bare, book.me, book.at) is None


def test_nobody_and_nowhere_are_refused(book: Book, firms: tuple[int, int, int]) -> None:
    _old, new, wang = firms
    book.delete(Customer, new)
    with pytest.raises(NotMovable):
        move([wang], new, book.me, book.at)
    book.delete(Contact, wang)
    with pytest.raises(NotMovable):
        move([wang], book.customer("Next"), book.me, book.at)
