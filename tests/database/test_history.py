from datetime import UTC, date

import pytest

from changes.undo import redo_newest, undo
from changes.work import Gone
from database import actions, history
from models import Contact, Customer
from tests.conftest import Book


def uid(book: Book, customer: int) -> str:
    return str(book.row(Customer, customer)["uid"])


def test_changes_of_a_customer_in_words_newest_first(book: Book) -> None:
    customer = book.customer("五金")
    book.insert(Contact, customer=customer, name="陈")
    book.update(Customer, customer, by=book.other, level=book.value("level", "a"))
    entries = history.of_customer(uid(book, customer), "en")
    assert [(e.kind, e.table, e.who) for e in entries] == [
        ("change", "customer", "Otto"),
        ("new", "contact", "梅 Mei"),
        ("new", "customer", "梅 Mei"),
    ]
    assert (entries[0].label, entries[0].old) == ("Level", "")
    assert entries[0].new and entries[0].was is None
    assert (entries[1].row_name, entries[2].new) == ("陈", "五金")


def test_pages(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    customer = book.customer("1")
    for name in "234":
        book.update(Customer, customer, name=name)
    monkeypatch.setattr(history, "PAGE", 2)
    first = history.of_customer(uid(book, customer), "en")
    second = history.of_customer(uid(book, customer), "en", first[-1].change)
    assert [e.new for e in first + second] == ["4", "3", "2", "1"]


def test_a_value_is_put_back_and_the_rest_left(book: Book) -> None:
    customer = book.customer("old", short_name="o")
    book.update(Customer, customer, name="new", short_name="n")
    entry = next(e for e in history.of_customer(uid(book, customer), "en") if e.field == "name")
    assert history.put_back(entry, book.me, book.at) is not None
    row = book.row(Customer, customer)
    assert (row["name"], row["short_name"]) == ("old", "n")


def test_a_deletion_is_put_back(book: Book) -> None:
    customer = book.customer()
    book.delete(Customer, customer)
    entry = history.of_customer(uid(book, customer), "en")[0]
    assert (entry.label, entry.old, entry.new) == ("Deleted", "", "Was deleted")
    history.put_back(entry, book.me, book.at)
    assert book.row(Customer, customer)["deleted_at"] is None


def test_what_is_gone_cannot_be_put_back(book: Book) -> None:
    customer = book.customer("old")
    book.update(Customer, customer, name="new")
    entry = history.of_customer(uid(book, customer), "en")[0]
    book.delete(Customer, customer)
    actions.purge({Customer: [customer]}, book.me, book.at)
    with pytest.raises(Gone):
        history.put_back(entry, book.me, book.at)


def test_the_batches_of_a_day(book: Book) -> None:
    customer = book.customer("a")
    batch = book.update(Customer, customer, name="b")
    assert [day.undone for day in history.of_day(date(2026, 3, 18), UTC, "en")][:2] == [False, False]
    undo(batch, book.me, book.at)
    days = {day.batch: day for day in history.of_day(date(2026, 3, 18), UTC, "en")}
    assert days[batch].undone and not days[batch].undoable and days[batch].rows == 1
    assert max(days.values(), key=lambda day: day.batch).what == "Undone: A test"
    redo_newest(book.me, book.at)
    days = {day.batch: day for day in history.of_day(date(2026, 3, 18), UTC, "en")}
    assert not days[batch].undone and days[batch].undoable
    assert history.of_day(date(2026, 3, 17), UTC, "en") == []


def test_the_changes_of_a_batch(book: Book) -> None:
    customer = book.customer("a", short_name="s")
    batch = book.update(Customer, customer, name="b", short_name="t")
    assert {(e.field, e.old, e.new) for e in history.of_batch(batch, "en")} == {
        ("name", "a", "b"),
        ("short_name", "s", "t"),
    }
