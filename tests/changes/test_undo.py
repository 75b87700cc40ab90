"""Undo and redo: of any run, of one's own, and never over somebody else's work."""

from datetime import timedelta
from typing import Any

import pytest

from changes.merge import DELETED, Clash
from changes.rows import rows
from changes.undo import (
    CannotUndo,
    NothingToUndo,
    redo_newest,
    redoable,
    undo,
    undo_newest,
    undoable,
)
from changes.work import Taken
from models import (
    Batch,
    Change,
    Channel,
    Contact,
    Customer,
    DictionaryValue,
    ImportantDate,
    Product,
    Record,
    Row,
)
from resources.language import Message
from tests.conftest import Book


def phone(book: Book, customer: int) -> str | None:
    value: str | None = book.row(Customer, customer)["phone"]
    return value


def deleted(book: Book, model: type[Record], *ids: int) -> list[bool]:
    return [book.row(model, one)[DELETED] is not None for one in ids]


def number(row: Row | None) -> int | None:
    return row["id"] if row else None


def dialled(book: Book, *phones: str, by: int | None = None) -> tuple[int, list[int]]:
    """A customer that was there before, and the batches that gave it one phone after the other."""
    with book.change(None, kind="import") as work:
        customer = work.insert(Customer, {"name": "A", "phone": "0"})
    return customer, [book.update(Customer, customer, by, phone=one) for one in phones]


# ---------------------------------------------------------------------------------------------------------------
# Back and forth
# ---------------------------------------------------------------------------------------------------------------


def test_undo_is_itself_a_batch(book: Book) -> None:
    customer, (batch,) = dialled(book, "1")
    book.at += timedelta(minutes=1)
    undone = undo_newest(book.me, book.at)
    assert (undone.target["id"], undone.left) == (batch, [])
    made = Batch.get_by_id(undone.batch)
    assert (made.kind, made.undoes.id, made.colleague, made.at) == (
        "undo",
        batch,
        book.me,
        "2026-03-18T06:31:00Z",
    )
    assert str(Message.load(made.label)) == "A test"
    row, change = book.row(Customer, customer), book.log(Customer, customer)[-1]
    assert (row["phone"], row["version"], row["updated_at"]) == ("0", 3, "2026-03-18T06:31:00Z")
    assert (change["batch"], change["version"], change["fields"]) == (undone.batch, 3, {"phone": ["1", "0"]})


@pytest.mark.parametrize("reopened", [False, True])
def test_all_the_way_back_and_forth(book: Book, reopened: bool) -> None:
    """Of this run and of earlier ones."""
    customer, batches = dialled(book, "1", "2", "3")
    seen = []
    for step in [undo_newest] * 3 + [redo_newest] * 3 + [undo_newest] * 2 + [redo_newest]:
        if reopened:
            book.reopen()
        step(book.me, book.at)
        seen.append(phone(book, customer))
    assert seen == ["2", "1", "0", "1", "2", "3", "2", "1", "2"]
    assert (number(undoable(book.me)), book.row(Customer, customer)["version"]) == (batches[1], 13)


def test_nothing_to_undo_or_redo(book: Book) -> None:
    customer, _ = dialled(book, "1")
    with pytest.raises(NothingToUndo):
        redo_newest(book.me, book.at)
    undo_newest(book.me, book.at)
    undo_newest(book.me, book.at)
    assert deleted(book, Customer, customer) == [True]
    with pytest.raises(NothingToUndo):
        undo_newest(book.me, book.at)
    with pytest.raises(NothingToUndo):
        undo_newest(book.other, book.at)
    assert (undoable(book.me), redoable(book.other)) == (None, None)


def test_a_new_change_empties_only_my_redo(book: Book) -> None:
    mine, theirs = book.customer("A", phone="0"), book.customer("B", phone="0")
    for customer, colleague in (mine, book.me), (theirs, book.other):
        book.update(Customer, customer, colleague, phone="1")
        undo_newest(colleague, book.at)
    book.update(Customer, mine, fax="7")
    with pytest.raises(NothingToUndo):
        redo_newest(book.me, book.at)
    redo_newest(book.other, book.at)
    assert (phone(book, mine), phone(book, theirs)) == ("0", "1")


def test_undo_passes_over_what_was_undone_before(book: Book) -> None:
    """1, undo, 2, undo: the next undo is of what came before 1."""
    customer, (first,) = dialled(book, "1")
    undo_newest(book.me, book.at)
    second = book.update(Customer, customer, phone="2")
    assert number(undo_newest(book.me, book.at).target) == second
    assert number(undoable(book.me)) == first - 1
    redo_newest(book.me, book.at)
    assert phone(book, customer) == "2"


# ---------------------------------------------------------------------------------------------------------------
# Other people
# ---------------------------------------------------------------------------------------------------------------


def test_undo_is_of_my_own(book: Book) -> None:
    customer, (mine,) = dialled(book, "1")
    book.update(Customer, customer, book.other, fax="2")
    assert number(undo_newest(book.me, book.at).target) == mine
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"]) == ("0", "2")


def test_a_value_changed_since_is_left_and_listed(book: Book) -> None:
    customer = book.customer(phone="0", fax="0", city="0")
    batch = book.update(Customer, customer, phone="1", fax="1", city="1")
    book.update(Customer, customer, book.other, phone="2", city=None)
    undone = undo(batch, book.me, book.at)
    uid = book.row(Customer, customer)["uid"]
    assert sorted(undone.left, key=lambda clash: clash.field) == [
        Clash("customer", uid, "city", "1", "0", None),
        Clash("customer", uid, "phone", "1", "0", "2"),
    ]
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"], row["city"]) == ("2", "0", None)
    assert redo_newest(book.me, book.at).left == []
    assert book.row(Customer, customer)["fax"] == "1"


def test_what_was_taken_back_already_is_no_difference(book: Book) -> None:
    customer, (batch,) = dialled(book, "1")
    book.update(Customer, customer, book.other, phone="0")
    assert undo(batch, book.me, book.at).left == []
    assert phone(book, customer) == "0"


def test_sets_give_back_only_what_i_added(book: Book) -> None:
    a, b, c = (book.insert(Product, name=name) for name in "ABC")
    customer = book.customer(products_of_interest=[a])
    batch = book.update(Customer, customer, products_of_interest=[b])
    book.update(Customer, customer, book.other, products_of_interest=[b, c])
    assert undo(batch, book.me, book.at).left == []
    assert book.row(Customer, customer)["products_of_interest"] == (a, c)


def test_a_code_that_somebody_else_has_now(book: Book) -> None:
    customer = book.customer(code="K1")
    batch = book.update(Customer, customer, code="K2", phone="1")
    book.customer("B", code="K1")
    before = Change.select().count()
    with pytest.raises(Taken):
        undo(batch, book.me, book.at)
    assert (Change.select().count(), phone(book, customer)) == (before, "1")
    assert number(undoable(book.me)) != batch


# ---------------------------------------------------------------------------------------------------------------
# New, deleted, moved rows
# ---------------------------------------------------------------------------------------------------------------


def test_a_new_row_goes_into_the_bin_and_comes_back(book: Book) -> None:
    with book.change() as work:
        customer = work.insert(Customer, {"name": "A"})
        contact = work.insert(Contact, {"name": "Li", "customer": customer})
        date = work.insert(ImportantDate, {"contact": contact, "date": "--10-01"})
    undone = undo_newest(book.me, book.at)
    assert undone.left == []
    assert [
        *deleted(book, Customer, customer),
        *deleted(book, Contact, contact),
        *deleted(book, ImportantDate, date),
    ] == [True] * 3
    redo_newest(book.me, book.at)
    assert [
        *deleted(book, Customer, customer),
        *deleted(book, Contact, contact),
        *deleted(book, ImportantDate, date),
    ] == [False] * 3
    assert book.row(Contact, contact)["version"] == 3


def test_a_new_row_that_somebody_worked_on_is_left(book: Book) -> None:
    customer = book.customer()
    batch = number(undoable(book.me))
    assert batch
    book.update(Customer, customer, book.other, phone="1")
    undone = undo(batch, book.me, book.at)
    assert undone.left == [Clash("customer", book.row(Customer, customer)["uid"], "phone", None, None, "1")]
    assert deleted(book, Customer, customer) == [False]


def test_a_field_that_came_with_a_migration_is_nobodys_work(book: Book) -> None:
    """The log of a row made before knows nothing of it."""
    contact = book.insert(Contact, name="Li")
    Change.update(fields='{"name":[null,"Li"]}').where(
        Change.row_uid == book.row(Contact, contact)["uid"]
    ).execute()
    assert undo_newest(book.me, book.at).left == []
    assert deleted(book, Contact, contact) == [True]


@pytest.mark.parametrize("after", ["kept", "deleted"])
def test_a_new_row_on_which_something_hangs_is_left(book: Book, after: str) -> None:
    customer = book.customer()
    batch = number(undoable(book.me))
    assert batch
    contact = book.insert(Contact, name="Li", customer=customer)
    if after == "deleted":
        book.delete(Contact, contact)
    undone = undo(batch, book.me, book.at)
    assert [clash.field for clash in undone.left] == (["name"] if after == "kept" else [])
    assert deleted(book, Customer, customer) == [after == "deleted"]


def test_nothing_stays_behind_without_what_it_belongs_to(book: Book) -> None:
    with book.change(kind="import") as work:
        customer = work.insert(Customer, {"name": "A"})
        contact = work.insert(Contact, {"name": "Li", "customer": customer})
    book.update(Contact, contact, book.other, phone="1")
    undone = undo_newest(book.me, book.at)
    assert sorted((clash.table, clash.field) for clash in undone.left) == [
        ("contact", "phone"),
        ("customer", "name"),
    ]
    assert [*deleted(book, Customer, customer), *deleted(book, Contact, contact)] == [False, False]


@pytest.mark.parametrize("name", ["level", "product_fields"])
@pytest.mark.parametrize("used", ["by nobody", "by an import undone with it", "by somebody"])
def test_a_new_value_of_a_list_that_is_used_is_left(book: Book, name: str, used: str) -> None:
    with book.change(kind="import") as work:
        value = work.insert(DictionaryValue, {"dictionary": "x", "label_zh": "新"})
        given: dict[str, Any] = {name: value if name == "level" else [value]}
        if used == "by an import undone with it":
            work.insert(Customer, {"name": "A"} | given)
    if used == "by somebody":
        book.insert(Customer, name="A", **given)
    assert work.batch
    undone = undo(work.batch, book.other, book.at)
    assert [clash.field for clash in undone.left] == (["label_zh"] if used == "by somebody" else [])
    assert deleted(book, DictionaryValue, value) == [used != "by somebody"]


def test_deletion_comes_back_whole(book: Book) -> None:
    customer = book.customer(phone="1")
    li, wu = (book.insert(Contact, name=name, customer=customer) for name in ("Li", "Wu"))
    channel = book.insert(Channel, contact=li, value="qq")
    book.delete(Contact, wu)
    book.at += timedelta(minutes=1)
    book.delete(Customer, customer)
    assert undo_newest(book.me, book.at).left == []
    assert [
        *deleted(book, Customer, customer),
        *deleted(book, Contact, li, wu),
        *deleted(book, Channel, channel),
    ] == [False, False, True, False]
    redo_newest(book.me, book.at)
    assert [
        *deleted(book, Customer, customer),
        *deleted(book, Contact, li, wu),
        *deleted(book, Channel, channel),
    ] == [True] * 4


def test_restoring_is_undone_with_the_moment_of_before(book: Book) -> None:
    customer = book.customer()
    book.delete(Customer, customer)
    moment = book.row(Customer, customer)[DELETED]
    book.at += timedelta(minutes=1)
    with book.change() as work:
        work.restore(Customer, customer)
    undo_newest(book.me, book.at)
    assert book.row(Customer, customer)[DELETED] == moment


def test_a_moved_contact_moves_back(book: Book) -> None:
    old, new = book.customer("A"), book.customer("B")
    contact = book.insert(Contact, name="Li", customer=old)
    book.update(Contact, contact, customer=new)
    undo_newest(book.me, book.at)
    assert book.row(Contact, contact)["customer"] == old
    redo_newest(book.me, book.at)
    assert book.row(Contact, contact)["customer"] == new


def test_a_row_written_twice_in_one_batch(book: Book) -> None:
    """The values that gave way in a conflict and those that hold: both go back, the later first."""
    customer = book.customer(phone="0")
    with book.change() as work:
        work.update(Customer, customer, {"phone": "1"})
        work.update(Customer, customer, {"phone": "2", "fax": "3"})
        work.delete(Customer, customer)
    assert undo_newest(book.me, book.at).left == []
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"], row[DELETED]) == ("0", None, None)
    assert redo_newest(book.me, book.at).left == []
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"], bool(row[DELETED])) == ("2", "3", True)


def test_codes_exchanged_in_one_batch(book: Book) -> None:
    one, two = book.customer("A", code="K1"), book.customer("B", code="K2")
    with book.change() as work:
        work.update(Customer, one, {"code": None})
        work.update(Customer, two, {"code": "K1"})
        work.update(Customer, one, {"code": "K2"})
    undo_newest(book.me, book.at)
    assert [book.row(Customer, row)["code"] for row in (one, two)] == ["K1", "K2"]
    redo_newest(book.me, book.at)
    assert [book.row(Customer, row)["code"] for row in (one, two)] == ["K2", "K1"]


def test_what_is_gone_for_good_is_listed(book: Book) -> None:
    customer, (batch,) = dialled(book, "1")
    uid = book.row(Customer, customer)["uid"]
    with book.change(book.other, kind="purge") as work:
        work.purge(Customer, customer)
    assert undo(batch, book.me, book.at).left == [Clash("customer", uid, DELETED, None, None, None)]


# ---------------------------------------------------------------------------------------------------------------
# Many rows
# ---------------------------------------------------------------------------------------------------------------


def test_an_import_of_a_thousand_rows_is_one_step(book: Book) -> None:
    with book.change(kind="import") as work:
        customers = work.insert_many(Customer, [{"name": f"{n}", "code": f"{n}"} for n in range(1000)])
        work.insert_many(Contact, [{"name": "Li", "customer": one} for one in customers])
    book.update(Customer, customers[7], book.other, phone="1")
    book.reopen()
    undone = undo_newest(book.me, book.at)
    assert [(clash.field, clash.theirs) for clash in undone.left] == [("phone", "1")]
    live = rows(Customer.select(Customer.id).where(Customer.deleted_at.is_null()))
    assert live == [(customers[7],)]
    assert not Contact.select().where(Contact.deleted_at.is_null()).exists()
    assert Change.select().where(Change.batch == undone.batch).count() == 1999
    redo_newest(book.me, book.at)
    assert not Customer.select().where(Customer.deleted_at.is_null(False)).exists()
    assert not Contact.select().where(Contact.deleted_at.is_null(False)).exists()


# ---------------------------------------------------------------------------------------------------------------
# By number
# ---------------------------------------------------------------------------------------------------------------


def test_an_older_batch_by_its_number(book: Book) -> None:
    customer = book.customer(phone="0", fax="0")
    older = book.update(Customer, customer, phone="1")
    newer = book.update(Customer, customer, fax="1")
    undo(older, book.me, book.at)
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"]) == ("0", "1")
    assert number(undoable(book.me)) == newer
    redo_newest(book.me, book.at)
    assert phone(book, customer) == "1"


def test_a_colleagues_batch_by_its_number(book: Book) -> None:
    customer, (batch,) = dialled(book, "1", by=book.other)
    undone = undo(batch, book.me, book.at)
    assert Batch.get_by_id(undone.batch).colleague == book.me
    assert phone(book, customer) == "0"
    assert (undoable(book.other), number(redoable(book.me))) == (None, undone.batch)


def test_twice_is_refused(book: Book) -> None:
    _, (batch,) = dialled(book, "1")
    undo(batch, book.me, book.at)
    with pytest.raises(CannotUndo):
        undo(batch, book.me, book.at)
    redo_newest(book.me, book.at)
    undo(batch, book.me, book.at)


def test_an_undo_by_its_number_is_redone_and_a_redo_undone(book: Book) -> None:
    """However long the chain, a batch either holds or is undone, and Ctrl+Z knows which."""
    customer, (batch,) = dialled(book, "1")
    last, seen = batch, []
    for _ in range(5):
        last = undo(last, book.me, book.at).batch
        undone = phone(book, customer) == "0"
        seen.append(undone)
        assert (number(undoable(book.me)) == batch) is not undone
        assert (redoable(book.me) is not None) is undone
    assert seen == [True, False, True, False, True]


@pytest.mark.parametrize("kind", ["defaults", "purge"])
def test_made_for_good(book: Book, kind: str) -> None:
    customer = book.customer()
    with book.change(kind=kind) as work:
        work.purge(Customer, customer)
    assert number(undoable(book.me)) != work.batch
    assert work.batch
    with pytest.raises(CannotUndo):
        undo(work.batch, book.me, book.at)
    with pytest.raises(CannotUndo):
        undo(1, book.me, book.at)
    assert DictionaryValue.select().where(DictionaryValue.deleted_at.is_null(False)).count() == 0


def test_a_number_that_is_none(book: Book) -> None:
    with pytest.raises(NothingToUndo, match="4711"):
        undo(4711, book.me, book.at)


@pytest.mark.parametrize("values", [{"label_en": "Best"}, {"days": 3}, {"active": False}, {"flags": None}])
def test_the_firms_lists_too(book: Book, values: dict[str, Any]) -> None:
    level = book.value("level", "a")
    before = book.row(DictionaryValue, level)
    if before["flags"] is None:
        book.update(DictionaryValue, level, flags="x")
    kept = book.row(DictionaryValue, level)
    book.update(DictionaryValue, level, **values)
    undo_newest(book.me, book.at)
    after = book.row(DictionaryValue, level)
    assert {name: after[name] for name in values} == {name: kept[name] for name in values}
