from typing import Any

import pytest

from changes.log import Links
from changes.save import Save, apply
from models import BillingEntity, Contact, Customer, Row
from tests.conftest import Book
from ui.forms.entry import Entry, fields_of

AT = "2026-03-18T06:30:00Z"


@pytest.fixture
def row(book: Book) -> Row:
    """A customer as it lies in the file."""
    return book.row(Customer, book.customer("苏州澜谷", phone="0512-6288", products_of_interest=[3, 5]))


def saved(entry: Entry, **above: int) -> Any:
    edit = entry.edit(Links(), above, AT)
    return apply(Save(None, AT, '"A test"', [edit] if edit else []))


def test_only_what_differs_is_a_change(row: Row) -> None:
    entry = Entry.of(Customer, row)
    assert not entry.is_changed()
    entry.mine["phone"] = "0512-9999"
    assert entry.changes() == {"phone": "0512-9999"}
    entry.mine["phone"] = "0512-6288"
    assert not entry.is_changed()


def test_what_is_preset_is_not_typed_and_is_saved_all_the_same(book: Book) -> None:
    east = book.value("region", "east_china")
    entry = Entry.new(Customer, {"region": east})
    assert not entry.is_changed()
    entry.mine["name"] = "新客户"
    saved(entry)
    found = book.by_uid("customer", entry.uid)
    assert found and (found["name"], found["region"]) == ("新客户", east)


def test_fields_that_only_others_changed_are_taken_over(row: Row) -> None:
    entry = Entry.of(Customer, row)
    entry.mine["phone"] = "mine"
    merged = entry.merge(row | {"fax": "theirs", "version": 2})
    assert (merged.updated, merged.clashing) == (["fax"], [])
    assert entry.changes() == {"phone": "mine"}
    assert entry.base and entry.base["version"] == 2


def test_a_field_that_both_changed_stays_mine_and_is_asked_on_saving(book: Book, row: Row) -> None:
    entry = Entry.of(Customer, row)
    entry.mine["phone"] = "mine"
    book.update(Customer, row["id"], by=book.other, phone="theirs")
    assert entry.merge(book.row(Customer, row["id"])).clashing == ["phone"]
    clash = saved(entry).clashes[0]
    assert (clash.field, clash.original, clash.mine, clash.theirs) == ("phone", "0512-6288", "mine", "theirs")


def test_the_same_value_typed_twice_is_no_change_any_more(row: Row) -> None:
    entry = Entry.of(Customer, row)
    entry.mine["phone"] = "same"
    merged = entry.merge(row | {"phone": "same", "version": 2})
    assert not merged.clashing
    assert not entry.is_changed()


def test_sets_join(row: Row) -> None:
    entry = Entry.of(Customer, row)
    entry.mine["products_of_interest"] = (3, 7)
    entry.merge(row | {"products_of_interest": (3, 5, 9), "version": 2})
    assert entry.mine["products_of_interest"] == (3, 7, 9)
    assert entry.start["products_of_interest"] == (3, 5, 9)


def test_what_was_typed_while_saving_is_still_to_be_saved(row: Row) -> None:
    entry = Entry.of(Customer, row)
    entry.mine["phone"] = "first"
    sent = entry.snapshot()
    entry.mine["phone"] = "second"
    entry.saved(sent, 2)
    assert entry.changes() == {"phone": "second"}
    assert entry.base and entry.base["version"] == 2


def test_a_draft_is_read_as_it_was_written(row: Row) -> None:
    entry = Entry.of(Customer, row)
    entry.mine |= {"phone": "mine", "products_of_interest": (7,), "licence_on": None}
    entry.typed["opinion_on"] = "2026-"
    read = Entry.load(entry.dump())
    assert (read.changes(), read.typed, read.uid) == (entry.changes(), {"opinion_on": "2026-"}, entry.uid)
    assert read.base and read.base["version"] == row["version"]


def test_a_row_that_goes_goes_into_the_recycle_bin(book: Book, row: Row) -> None:
    contact = book.insert(Contact, customer=row["id"], name="周敏")
    entry = Entry.of(Contact, book.row(Contact, contact))
    entry.deleted = True
    saved(entry)
    assert book.row(Contact, contact)["deleted_at"]


def test_an_untouched_new_row_is_neither_wrong_nor_saved() -> None:
    entry = Entry.new(BillingEntity, {"position": 2})
    assert not entry.problems()
    assert entry.edit(Links(), {}, AT) is None


def test_text_that_is_no_value_is_an_error() -> None:
    entry = Entry.new(Customer)
    entry.typed["licence_on"] = "soon"
    assert entry.problems()["licence_on"].level == "error"


def test_to_what_a_record_belongs_is_not_asked() -> None:
    assert "customer" not in {field.name for field in fields_of(Contact)}
