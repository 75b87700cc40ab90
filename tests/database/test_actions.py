from pathlib import Path

import pytest

from changes.undo import undo
from database import actions, attachments
from database.actions import InUse
from models import Attachment, AttachmentContent, Batch, Contact, Customer, DictionaryValue
from resources.language import Message
from tests.conftest import Book


def label(batch: int | None) -> str:
    assert batch is not None
    return str(Message.load(Batch.get_by_id(batch).label))


def test_deleted_with_all_that_belongs_and_restored(book: Book) -> None:
    customer = book.customer("五金")
    contact = book.insert(Contact, customer=customer, name="陈")
    batch = actions.delete(Customer, [customer], book.me, book.at)
    assert label(batch) == "Deleted customer “五金”"
    assert book.row(Contact, contact)["deleted_at"] is not None
    batch = actions.restore(Customer, [customer], book.me, book.at)
    assert label(batch) == "Restored customer “五金”"
    assert book.row(Contact, contact)["deleted_at"] is None


def test_several_are_one_batch(book: Book) -> None:
    ids = [book.customer(name) for name in "abc"]
    batch = actions.edit_all(Customer, ids, {"bookmarked": True}, book.me, book.at)
    assert label(batch) == "Changed 3 customers"
    assert all(book.row(Customer, one)["bookmarked"] for one in ids)
    assert batch is not None
    undo(batch, book.me, book.at)
    assert not any(book.row(Customer, one)["bookmarked"] for one in ids)
    assert actions.edit_all(Customer, ids, {"bookmarked": False}, book.me, book.at) is None


def test_long_names_are_cut_in_labels(book: Book) -> None:
    batch = actions.delete(Customer, [book.customer("x" * 80)], book.me, book.at)
    assert label(batch) == f"Deleted customer “{'x' * 39}…”"


def test_contents_go_with_their_last_file(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"same")
    one, other = book.customer("one"), book.customer("other")
    for customer in (one, other):
        attachments.attach(customer, [file], book.me, book.at)
    for customer, left in ((one, 1), (other, 0)):
        book.delete(Customer, customer)
        actions.purge({Customer: [customer], Attachment: []}, book.me, book.at)
        assert AttachmentContent.select().count() == left


def test_values_are_merged_and_apart_again(book: Book) -> None:
    old, new = book.value("level", "a"), book.value("level", "b")
    customer = book.customer(level=old)
    both = book.customer("both", product_fields=set())
    batch = actions.merge_values(old, new, book.me, book.at)
    assert book.row(Customer, customer)["level"] == new
    assert book.row(DictionaryValue, old)["deleted_at"] is not None
    assert book.row(Customer, both)["level"] is None
    assert batch is not None
    undo(batch, book.me, book.at)
    assert book.row(Customer, customer)["level"] == old
    assert book.row(DictionaryValue, old)["deleted_at"] is None


def test_lists_of_values_are_merged(book: Book) -> None:
    first, second = (
        row.id
        for row in DictionaryValue.select().where(DictionaryValue.dictionary == "product_field").limit(2)
    )
    customer = book.customer(product_fields={first, second})
    assert actions.usage("product_field") == {first: 1, second: 1}
    actions.merge_values(first, second, book.me, book.at)
    assert set(book.row(Customer, customer)["product_fields"]) == {second}


def test_only_values_of_one_dictionary_are_merged(book: Book) -> None:
    level = book.value("level", "a")
    for other in (level, book.value("region", "south_china"), 99_999):
        with pytest.raises(InUse):
            actions.merge_values(level, other, book.me, book.at)


def test_a_value_in_use_stays(book: Book) -> None:
    used, unused = book.value("level", "a"), book.value("level", "b")
    book.delete(Customer, book.customer(level=used))
    with pytest.raises(InUse):
        actions.delete_value(used, book.me, book.at)
    assert actions.delete_value(unused, book.me, book.at) is not None
