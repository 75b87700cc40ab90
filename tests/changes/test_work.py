"""Every write leaves a batch and its changes, or nothing at all."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from changes import work as work_module
from changes.rows import rows
from changes.work import Gone, Taken, Work, change
from models import (
    RECORDS,
    Batch,
    BillingEntity,
    Change,
    Channel,
    Colleague,
    Contact,
    ContactRecord,
    Customer,
    DictionaryValue,
    ImportantDate,
    InvalidValue,
    InvoiceRecipient,
    KeyAccount,
    Product,
    Record,
    SearchText,
    SharingGroup,
    db,
    declared,
    logged,
)
from resources.language import Message, UserError
from tests.conftest import Book

LATER = timedelta(minutes=5)


def everything() -> str:
    """The whole contents of the file as text; the index of search follows from it and has no text."""
    with closing(sqlite3.connect(":memory:")) as copy:
        db.connection().backup(copy)
        copy.execute("DROP TABLE IF EXISTS search_index")
        return "\n".join(copy.iterdump())


def newest_batch() -> Batch:
    found: Batch = Batch.select().order_by(Batch.id.desc()).get()
    return found


# ---------------------------------------------------------------------------------------------------------------
# Insert
# ---------------------------------------------------------------------------------------------------------------


def test_a_new_row_is_stamped(book: Book) -> None:
    row = book.row(Customer, book.customer())
    assert (row["version"], len(row["uid"])) == (1, 32)
    assert (row["created_at"], row["created_by"]) == ("2026-03-18T06:30:00Z", book.me)
    assert (row["updated_at"], row["updated_by"]) == ("2026-03-18T06:30:00Z", book.me)
    assert (row["deleted_at"], row["deleted_by"]) == (None, None)


def test_a_batch_says_who_when_why(book: Book) -> None:
    east = book.at.astimezone(timezone(timedelta(hours=8)))
    with change(book.other, Message("Edited “{name}”", name="A"), east, kind="import", uid="u") as work:
        work.insert(Customer, {"name": "A"})
    batch = newest_batch()
    assert (batch.id, batch.uid, batch.colleague, batch.kind) == (work.batch, "u", book.other, "import")
    assert (batch.at, batch.undoes) == ("2026-03-18T06:30:00Z", None)
    assert str(Message.load(batch.label)) == "Edited “A”"


def test_a_new_row_logs_every_value_that_is_not_null(book: Book) -> None:
    level = book.value("level", "a")
    hobby = [
        one
        for (one,) in rows(
            DictionaryValue.select(DictionaryValue.id).where(DictionaryValue.dictionary == "hobby")
        )
    ]
    product = book.insert(Product, name="阀门", price="0.05")
    customer = book.customer(
        level=level, credit=3, phone="020-1", registered_capital=100, products_of_interest=[product]
    )
    contact = book.insert(Contact, name="Li", customer=customer, hobbies=hobby, birthday="L1980-01-01")
    (of_customer,), (of_contact,) = book.log(Customer, customer), book.log(Contact, contact)
    assert of_customer["fields"] == {
        "name": [None, "广州五金"],
        "level": [None, book.row(DictionaryValue, level)["uid"]],
        "credit": [None, 3],
        "phone": [None, "020-1"],
        "registered_capital": [None, "100.00"],
        "products_of_interest": [None, [book.row(Product, product)["uid"]]],
        "bookmarked": [None, False],
    }
    assert of_contact["fields"]["customer"] == [None, book.row(Customer, customer)["uid"]]
    assert of_contact["fields"]["hobbies"][1] == sorted(
        book.row(DictionaryValue, one)["uid"] for one in hobby
    )
    assert of_contact["fields"]["birthday"] == [None, "L1980-01-01"]


def test_the_log_knows_whose_row_it_was(book: Book) -> None:
    """The customer along all links, for the history of a customer with all that hangs on it."""
    customer = book.customer()
    contact = book.insert(Contact, name="Li", customer=customer)
    date = book.insert(ImportantDate, contact=contact, date="--10-01")
    uid = book.row(Customer, customer)["uid"]
    for model, row in (Customer, customer), (Contact, contact), (ImportantDate, date):
        assert [one["customer_uid"] for one in book.log(model, row)] == [uid]
    assert [one["customer_uid"] for one in book.log(Colleague, book.me)] == [None]


def test_derived_values_and_shadows_are_neither_taken_nor_logged(book: Book) -> None:
    customer = book.customer(
        phone="020-1", last_contact_on="2020-01-01", purchase_count=7, name_key="x", version=9
    )
    row = book.row(Customer, customer)
    assert (row["last_contact_on"], row["purchase_count"], row["name_key"]) == (None, 0, "广州五金")
    assert row["version"] == 1
    assert book.log(Customer, customer)[0]["fields"].keys() == {"name", "phone", "bookmarked"}
    with book.change() as work:
        assert (
            work.update(Customer, customer, {"purchase_total": Decimal(7), "uid": "x", "phone_digits": "9"})
            is False
        )


@pytest.mark.parametrize("count", [0, 1, 2, 1201])
def test_many_new_rows_in_order(book: Book, count: int) -> None:
    with book.change() as work:
        ids = work.insert_many(Customer, [{"name": f"{n}", "code": f"{n:04}"} for n in range(count)])
    found = rows(Customer.select(Customer.id, Customer.name).order_by(Customer.id))
    assert found == [(row_id, str(n)) for n, row_id in enumerate(ids)]
    logged = rows(Change.select(Change.fields).where(Change.batch == work.batch).order_by(Change.id))
    assert [json.loads(text)["code"][1] for (text,) in logged] == [f"{n:04}" for n in range(count)]


def test_defaults_of_flags_and_the_names_given(book: Book) -> None:
    contact = book.row(Contact, book.insert(Contact, name="Li", uid="mine", accepts_mail=False))
    assert (contact["uid"], contact["accepts_mail"], contact["accepts_messages"]) == ("mine", False, True)


# ---------------------------------------------------------------------------------------------------------------
# Update
# ---------------------------------------------------------------------------------------------------------------


def test_an_update_logs_old_and_new(book: Book) -> None:
    customer = book.customer(phone="1", city="广州", credit_limit="10")
    book.at += LATER
    batch = book.update(
        Customer, customer, book.other, phone="2", city="广州", credit_limit="10.5", fax="3", name="B"
    )
    row = book.row(Customer, customer)
    assert (row["version"], row["updated_by"], row["created_by"]) == (2, book.other, book.me)
    assert (row["updated_at"], row["created_at"]) == ("2026-03-18T06:35:00Z", "2026-03-18T06:30:00Z")
    change = book.log(Customer, customer)[-1]
    assert (change["batch"], change["version"], change["table_name"]) == (batch, 2, "customer")
    assert change["fields"] == {
        "phone": ["1", "2"],
        "credit_limit": ["10.00", "10.50"],
        "fax": [None, "3"],
        "name": ["广州五金", "B"],
    }


def test_nothing_new_writes_nothing(book: Book) -> None:
    customer = book.customer(phone="1", credit_limit=10, products_of_interest=None)
    before = everything()
    with book.change() as work:
        same = {
            "phone": "1",
            "name": "广州五金",
            "credit_limit": "10.00",
            "fax": "",
            "credit": 0,
            "level": None,
        }
        assert work.update(Customer, customer, same) is False
    assert work.batch is None
    assert everything() == before


@pytest.mark.parametrize("model", RECORDS)
@pytest.mark.parametrize("how", ["insert", "update"])
def test_empty_is_null(book: Book, model: type[Record], how: str) -> None:
    by_kind: dict[str, Any] = {"partial_date": "--01-01", "date": "2026-01-01", "text": "x"}
    needed = {field.name: by_kind.get(field.kind, 3) for field in logged(model) if field.required}
    empty = {field.name: "" for field in logged(model) if field.null}
    texts = [
        one
        for one in logged(model)
        if one.null and one.kind in ("text", "multiline", "phone", "partial_date")
    ]
    filled: dict[str, Any] = {field.name: "--01-01" for field in texts}
    row_id = book.insert(model, **needed, **(empty if how == "insert" else filled))
    with book.change() as work:
        assert work.update(model, row_id, empty) is (how == "update" and bool(texts))
    stored = db.execute_sql(f'SELECT * FROM "{model._meta.table_name}" WHERE id = ?', (row_id,)).fetchone()
    assert "" not in stored
    assert [name for name in empty if book.row(model, row_id)[name] is not None] == []


INVALID: dict[str, Callable[[Work, int, dict[str, Any]], Any]] = {
    "insert": lambda work, row_id, bad: work.insert(Customer, {"name": "B"} | bad),
    "insert_many": lambda work, row_id, bad: work.insert_many(Customer, [{"name": "B"}, {"name": "C"} | bad]),
    "update": lambda work, row_id, bad: work.update(Customer, row_id, bad),
}


@pytest.mark.parametrize(
    "bad",
    [
        {"name": ""},
        {"name": None},
        {"credit": 6},
        {"filed_on": "soon"},
        {"employees": "many"},
        {"owner": "A"},
    ],
)
@pytest.mark.parametrize("how", INVALID)
def test_an_invalid_value_leaves_nothing_behind(book: Book, bad: dict[str, Any], how: str) -> None:
    customer = book.customer()
    before = everything()

    def attempt() -> None:
        with book.change() as work:
            work.insert(Contact, {"name": "Li", "customer": customer})
            work.update(Customer, customer, {"phone": "2"})
            INVALID[how](work, customer, bad)

    with pytest.raises(InvalidValue):
        attempt()
    assert everything() == before


def test_a_missing_name_is_told_by_its_label(book: Book) -> None:
    with pytest.raises(InvalidValue, match="Customer name is missing"), book.change() as work:
        work.insert(Customer, {"phone": "1"})


def stumble(work: Work) -> None:
    raise ZeroDivisionError


@pytest.mark.parametrize("where", ["inside", "in a follower"])
def test_any_error_leaves_nothing_behind(book: Book, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    before = everything()
    if where == "in a follower":
        monkeypatch.setattr(work_module, "followers", [*work_module.followers, stumble])

    def attempt() -> None:
        with book.change() as work:
            work.insert(Customer, {"name": "A"})
            if where == "inside":
                stumble(work)

    with pytest.raises(ZeroDivisionError):
        attempt()
    assert everything() == before


def test_a_guard_refuses_before_anything_is_written(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def refuse() -> None:
        asked.append(db.in_transaction())
        raise UserError("The file is closed for writing.")

    monkeypatch.setattr(work_module, "guards", [refuse])
    with pytest.raises(UserError, match="closed for writing"):
        book.customer()
    assert asked == [True]
    assert not Customer.select().exists()


# ---------------------------------------------------------------------------------------------------------------
# Taken and gone
# ---------------------------------------------------------------------------------------------------------------

TAKEN: dict[str, Callable[[Work, int], Any]] = {
    "insert": lambda work, other: work.insert(Customer, {"name": "C", "code": "K1"}),
    "insert_many": lambda work, other: work.insert_many(
        Customer, [{"name": "C"}, {"name": "D", "code": "K1"}]
    ),
    "update": lambda work, other: work.update(Customer, other, {"code": "K1"}),
    "twice": lambda work, other: work.insert_many(
        Customer, [{"name": "C", "code": "K2"}, {"name": "D", "code": "K2"}]
    ),
    "uid": lambda work, other: work.insert(Customer, {"name": "C", "uid": "first"}),
}


@pytest.mark.parametrize("how", TAKEN)
def test_taken_leaves_nothing_behind(book: Book, how: str) -> None:
    book.customer(code="K1", uid="first")
    other = book.customer("B")
    before = everything()

    def attempt() -> None:
        with book.change() as work:
            work.update(Customer, other, {"phone": "2"})
            TAKEN[how](work, other)

    with pytest.raises(Taken):
        attempt()
    assert everything() == before


def test_taken_when_it_comes_back_from_the_bin(book: Book) -> None:
    first = book.customer(code="K1")
    book.delete(Customer, first)
    second = book.customer("B", code="K1")
    with pytest.raises(Taken, match="K1"), book.change() as work:
        work.restore(Customer, first)
    book.update(Customer, second, code=None)
    with book.change() as work:
        work.restore(Customer, first)
    assert book.row(Customer, first)["deleted_at"] is None


def test_taken_counts_all_fields_of_a_rule(book: Book) -> None:
    one, two = book.customer("A"), book.customer("B")
    for customer, position in (one, 1), (one, 2), (two, 1):
        book.insert(BillingEntity, customer=customer, position=position)
    with pytest.raises(Taken):
        book.insert(BillingEntity, customer=one, position=1)
    book.insert(InvoiceRecipient, customer=one)
    with pytest.raises(Taken):
        book.insert(InvoiceRecipient, customer=one)


def test_a_batch_is_committed_once(book: Book) -> None:
    with book.change(uid="u") as work:
        work.insert(Customer, {"name": "A"})
    with pytest.raises(Taken), book.change(uid="u") as work:
        work.insert(Customer, {"name": "B"})
    assert [name for (name,) in rows(Customer.select(Customer.name))] == ["A"]


@pytest.mark.parametrize("how", ["row", "update", "delete", "restore", "purge"])
def test_gone(book: Book, how: str) -> None:
    with pytest.raises(Gone), book.change() as work:
        getattr(work, how)(Customer, 99, *([{"phone": "1"}] if how == "update" else []))


@pytest.mark.parametrize("how", ["insert", "update"])
def test_a_link_to_nobody_leaves_nothing_behind(book: Book, how: str) -> None:
    customer = book.customer()
    before = everything()
    attempt: dict[str, Callable[[], int]] = {
        "insert": lambda: book.insert(Contact, name="Li", customer=99),
        "update": lambda: book.update(Customer, customer, owner=99),
    }
    with pytest.raises(Gone, match="linked to"):
        attempt[how]()
    assert everything() == before


# ---------------------------------------------------------------------------------------------------------------
# Delete, restore, purge
# ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def family(book: Book) -> dict[type[Record], list[int]]:
    """A customer and what hangs on it, two floors deep."""
    customer = book.customer()
    contact = book.insert(Contact, name="Li", customer=customer)
    return {
        Customer: [customer],
        Contact: [contact, book.insert(Contact, name="Wu", customer=customer)],
        ImportantDate: [book.insert(ImportantDate, contact=contact, date="--10-01")],
        Channel: [
            book.insert(Channel, contact=contact, value="qq 1"),
            book.insert(Channel, customer=customer, value="qq 2"),
        ],
        ContactRecord: [book.record(customer, "2026-03-01")],
    }


def in_bin(book: Book, family: dict[type[Record], list[int]]) -> list[tuple[str, int]]:
    return [
        (model.__name__, one)
        for model, ids in family.items()
        for one in ids
        if book.row(model, one)["deleted_at"]
    ]


def test_delete_takes_along_what_belongs_to_the_row(
    book: Book, family: dict[type[Record], list[int]]
) -> None:
    book.at += LATER
    batch = book.delete(Customer, family[Customer][0], book.other)
    assert len(in_bin(book, family)) == 7
    for model, ids in family.items():
        for one in ids:
            row, change = book.row(model, one), book.log(model, one)[-1]
            assert (row["deleted_at"], row["deleted_by"], row["version"]) == (
                "2026-03-18T06:35:00Z",
                book.other,
                2,
            )
            assert (change["batch"], change["fields"]) == (
                batch,
                {"deleted_at": [None, "2026-03-18T06:35:00Z"]},
            )


def test_restore_brings_back_what_went_together(book: Book, family: dict[type[Record], list[int]]) -> None:
    li, wu = family[Contact]
    book.delete(Contact, li)
    book.at += LATER
    book.delete(Customer, family[Customer][0])
    book.at += LATER
    with book.change() as work:
        work.restore(Customer, family[Customer][0])
    assert in_bin(book, family) == [("Contact", li), ("ImportantDate", 1), ("Channel", 1)]
    assert book.row(Contact, wu)["deleted_by"] is None
    assert book.log(Contact, wu)[-1]["fields"] == {"deleted_at": ["2026-03-18T06:35:00Z", None]}


def test_delete_and_restore_twice_change_nothing(book: Book, family: dict[type[Record], list[int]]) -> None:
    (customer,) = family[Customer]
    book.delete(Customer, customer)
    book.at += LATER
    with book.change() as work:
        work.delete(Customer, customer)
    assert work.batch is None
    with book.change() as work:
        work.restore(Customer, customer)
    with book.change() as work:
        work.restore(Customer, customer)
    assert work.batch is None


def test_purge_leaves_the_log_and_nothing_else(book: Book, family: dict[type[Record], list[int]]) -> None:
    uids = [book.row(model, one)["uid"] for model, ids in family.items() for one in ids]
    book.delete(Customer, family[Customer][0])
    with book.change(kind="purge") as work:
        work.purge(Customer, family[Customer][0])
    for model, ids in family.items():
        assert not model.select().where(model.id.in_(ids)).exists()
    purged = rows(
        Change.select(Change.row_uid, Change.version, Change.fields).where(Change.batch == work.batch)
    )
    assert sorted(purged) == sorted((uid, 0, "{}") for uid in uids)
    assert not SearchText.select().where(SearchText.customer_id == family[Customer][0]).exists()


def test_purge_empties_the_links_of_others(book: Book) -> None:
    gone, kept = book.customer("A"), book.customer("B")
    li, wu = (book.insert(Contact, name=name, customer=gone) for name in ("Li", "Wu"))
    staying = book.insert(Contact, name="Xu", customer=kept)
    account = book.insert(KeyAccount, customer=kept, company="A", linked_customer=gone)
    met = book.record(kept, "2026-03-01", contacts=[li, staying])
    alone = book.record(kept, "2026-03-02", contacts=[wu])
    with book.change(kind="purge") as work:
        work.purge(Customer, gone)
    assert book.row(KeyAccount, account)["linked_customer"] is None
    assert book.row(ContactRecord, met)["contacts"] == (staying,)
    assert book.row(ContactRecord, alone)["contacts"] is None
    (emptied,) = (one for one in book.log(KeyAccount, account) if one["version"] == 2)
    assert emptied["batch"] == work.batch
    assert [new for old, new in book.log(ContactRecord, alone)[-1]["fields"].values()] == [None]
    assert not db.execute_sql("PRAGMA foreign_key_check").fetchall()


def test_purge_of_a_list_value_and_of_a_colleague(book: Book) -> None:
    level, tea, golf = book.value("level", "a"), book.value("hobby", "tea"), book.value("hobby", "golf")
    leaver = book.insert(Colleague, name="Leaver")
    group = book.insert(SharingGroup, name="South", members=[book.me, leaver])
    customer = book.customer(level=level, owner=leaver, sharing_group=group)
    contact = book.insert(Contact, name="Li", hobbies=[tea, golf])
    with book.change(kind="purge") as work:
        for model, row_id in (DictionaryValue, level), (DictionaryValue, tea), (Colleague, leaver):
            work.purge(model, row_id)
    row = book.row(Customer, customer)
    assert (row["level"], row["owner"], row["sharing_group"]) == (None, None, group)
    assert book.row(Contact, contact)["hobbies"] == (golf,)
    assert book.row(SharingGroup, group)["members"] == (book.me,)


def test_a_purged_name_may_be_given_again_in_the_same_batch(book: Book) -> None:
    customer = book.customer("A", uid="u")
    book.customer("C")
    with book.change() as work:
        work.purge(Customer, customer)
        again = work.insert(Customer, {"name": "B", "uid": "u"})
    assert book.row(Customer, again)["name"] == "B"


# ---------------------------------------------------------------------------------------------------------------
# Moving
# ---------------------------------------------------------------------------------------------------------------


def test_a_moved_contact_concerns_both_customers(book: Book) -> None:
    old, new = book.customer("A"), book.customer("B")
    contact = book.insert(Contact, name="Li", customer=old)
    channel = book.insert(Channel, contact=contact, value="qq 1")
    with book.change() as work:
        work.update(Contact, contact, {"customer": new})
    assert work.customers == {old, new}
    uid = {one: book.row(Customer, one)["uid"] for one in (old, new)}
    moved = book.log(Contact, contact)[-1]
    assert (moved["customer_uid"], moved["fields"]) == (uid[new], {"customer": [uid[old], uid[new]]})
    held = dict(
        rows(SearchText.select(SearchText.table_name, SearchText.customer_id).where(SearchText.row_id == 1))
    )
    assert (contact, channel) == (1, 1)
    assert (held["contact"], held["channel"]) == (new, new)


def test_a_contact_may_belong_to_nobody(book: Book) -> None:
    contact = book.insert(Contact, name="Li", customer=book.customer())
    book.update(Contact, contact, customer=None)
    assert book.log(Contact, contact)[-1]["customer_uid"] is None
    assert [one["customer_uid"] is None for one in book.log(Contact, contact)] == [False, True]


def test_every_declared_field_of_a_customer_is_written_and_logged(book: Book) -> None:
    values: dict[str, Any] = {
        "text": "1", "multiline": "1", "phone": "1", "email": "1", "url": "1", "date": "2026-01-01", "money": 1,
        "number": 1, "stars": 1, "flag": True, "person": 1, "dictionary": 1, "dictionary_several": [1],
        "product_several": [1], "sharing_group": 1,
    }  # fmt: skip
    book.insert(Product, name="x")
    book.insert(SharingGroup, name="x")
    customer = book.customer()
    given = {field.name: values[field.kind] for field in declared(Customer) if not field.derived}
    book.update(Customer, customer, **given)
    assert book.log(Customer, customer)[-1]["fields"].keys() == given.keys()
