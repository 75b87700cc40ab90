"""A save made from an older state of the file is merged, asked about, or written; never lost and never doubled."""

import json
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from changes.log import stamp
from changes.merge import DELETED, Clash, resolve
from changes.rows import rows
from changes.save import Edit, Outcome, Save, apply, edit_of, is_in_file, new_edit, resolved_save
from changes.work import Taken
from models import (
    Batch,
    Change,
    Channel,
    Colleague,
    Competitor,
    Contact,
    Customer,
    InvalidValue,
    Product,
    Record,
)
from resources.language import Message
from tests.conftest import Book

M1 = "2026-03-18T06:30:00Z"


def save(book: Book, *edits: Edit, by: int | None = None) -> Save:
    """A save of mine, unless said otherwise."""
    colleague = book.row(Colleague, by or book.me)["uid"]
    return Save(colleague, stamp(book.at), Message("Edited “{name}”", name="A").dump(), list(edits))


def edit(book: Book, model: type[Record], row_id: int, **values: Any) -> Edit:
    """What a form hands over that was opened on the row as it is now."""
    return edit_of(model, book.row(model, row_id), values)


def deletion(book: Book, model: type[Record], row_id: int) -> Edit:
    return edit(book, model, row_id, **{DELETED: stamp(book.at)})


def changes() -> int:
    return Change.select().count()


# ---------------------------------------------------------------------------------------------------------------
# Edits as data
# ---------------------------------------------------------------------------------------------------------------


def test_an_edit_holds_what_differs(book: Book) -> None:
    level = book.value("level", "a")
    customer = book.customer(phone="1", credit_limit=10, filed_on="2026-01-02")
    row = book.row(Customer, customer)
    mine = {
        "phone": "2",
        "name": row["name"],
        "credit_limit": Decimal("12.5"),
        "filed_on": None,
        "level": level,
    }
    made = edit_of(Customer, row, mine)
    assert (made.table, made.uid, made.version) == ("customer", row["uid"], 1)
    assert {name: pair for name, pair in made.fields.items() if name != "level"} == {
        "phone": ["1", "2"],
        "credit_limit": ["10.00", "12.50"],
        "filed_on": ["2026-01-02", None],
    }
    assert made.fields["level"][0] is None
    assert len(made.fields["level"][1]) == 32
    assert made.model is Customer


def test_a_save_survives_the_outbox(book: Book) -> None:
    customer = book.customer(phone="1")
    product = book.insert(Product, name="阀门")
    made = save(
        book,
        edit(book, Customer, customer, phone="“2”\n\0𬍛", credit=4, products_of_interest=(product,)),
        new_edit(Contact, {"name": "Li", "customer": customer, "accepts_mail": False, "hobbies": None}),
        deletion(book, Product, product),
    )
    text = made.dump()
    assert "\n" not in text
    loaded = Save.load(text)
    assert loaded == made
    assert loaded.dump() == text
    assert apply(loaded).clashes == []
    assert book.row(Contact, 1)["customer"] == customer


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", "null", '{"edits": 7}', '{"edits": [{"table": "x"}]}'])
def test_what_is_no_save_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        Save.load(text)


# ---------------------------------------------------------------------------------------------------------------
# Written
# ---------------------------------------------------------------------------------------------------------------


def test_a_save_is_written_as_one_batch(book: Book) -> None:
    customer = book.customer(phone="1")
    made = save(book, edit(book, Customer, customer, phone="2", fax="3"))
    book.at += timedelta(days=1)
    outcome = apply(made)
    row = book.row(Customer, customer)
    assert outcome == Outcome(outcome.batch, {}, [], {row["uid"]: 2})
    assert (row["phone"], row["fax"], row["updated_at"]) == ("2", "3", M1)
    batch = Batch.get_by_id(outcome.batch)
    assert (batch.uid, batch.colleague, batch.kind, batch.at) == (made.uid, book.me, "save", M1)
    assert str(Message.load(batch.label)) == "Edited “A”"
    assert is_in_file(made.uid)


def test_nothing_new_is_no_batch(book: Book) -> None:
    customer = book.customer(phone="1")
    made = save(book, edit(book, Customer, customer, phone="1"))
    assert apply(made) == Outcome(None, {}, [], {book.row(Customer, customer)["uid"]: 1})
    assert not is_in_file(made.uid)


def test_a_form_with_its_small_tables_is_one_batch(book: Book) -> None:
    """A new customer, its contact and its competitor: the links go by uid, parents first."""
    customer = new_edit(Customer, {"name": "A", "phone": "1"})
    contact = Edit("contact", "c1", 0, {"name": [None, "Li"], "customer": [None, customer.uid]})
    channel = Edit("channel", "c2", 0, {"value": [None, "qq 1"], "contact": [None, "c1"]})
    rival = Edit("competitor", "c3", 0, {"company": [None, "B"], "customer": [None, customer.uid]})
    outcome = apply(save(book, customer, contact, channel, rival))
    assert outcome.versions == {customer.uid: 1, "c1": 1, "c2": 1, "c3": 1}
    (row,) = rows(Customer.select(Customer.id, Customer.name))
    for model in (Contact, Competitor):
        assert rows(model.select(model.customer)) == [(row[0],)]
    assert rows(Channel.select(Channel.contact)) == [(1,)]
    assert {
        uid for (uid,) in rows(Change.select(Change.customer_uid).where(Change.batch == outcome.batch))
    } == {customer.uid}


def test_small_tables_changed_in_one_batch(book: Book) -> None:
    customer = book.customer()
    kept, gone = (book.insert(Competitor, customer=customer, company=name) for name in "AB")
    added = new_edit(Competitor, {"customer": customer, "company": "C"})
    made = save(book, edit(book, Competitor, kept, product="x"), deletion(book, Competitor, gone), added)
    outcome = apply(made)
    assert [book.row(Competitor, one)["version"] for one in (kept, gone, 3)] == [2, 2, 1]
    assert book.row(Competitor, gone)[DELETED] == M1
    assert Change.select().where(Change.batch == outcome.batch).count() == 3


def test_the_same_save_twice_is_once(book: Book) -> None:
    customer = book.customer(phone="1")
    made = save(
        book,
        edit(book, Customer, customer, phone="2"),
        new_edit(Contact, {"name": "Li", "customer": customer}),
    )
    apply(made)
    book.update(Customer, customer, phone="1")
    before = changes()
    assert apply(Save.load(made.dump())) == Outcome()
    assert (changes(), Contact.select().count(), book.row(Customer, customer)["phone"]) == (before, 1, "1")


def test_delete_and_restore_take_along_what_belongs(book: Book) -> None:
    customer = book.customer()
    contact = book.insert(Contact, name="Li", customer=customer)
    apply(save(book, deletion(book, Customer, customer)))
    assert book.row(Contact, contact)[DELETED] == M1
    book.at += timedelta(minutes=1)
    outcome = apply(save(book, edit(book, Customer, customer, **{DELETED: None, "phone": "2"})))
    assert [book.row(Contact, contact)[DELETED], book.row(Customer, customer)[DELETED]] == [None, None]
    assert outcome.versions == {book.row(Customer, customer)["uid"]: 4}


@pytest.mark.parametrize(
    ("values", "problem"),
    [({"name": None}, InvalidValue), ({"credit": 9}, InvalidValue), ({"code": "K"}, Taken)],
)
def test_a_refused_save_leaves_nothing_behind(
    book: Book, values: dict[str, Any], problem: type[Exception]
) -> None:
    customer = book.customer()
    book.customer("B", code="K")
    before = changes()
    uid = book.row(Customer, customer)["uid"]
    wrong = Edit(
        "customer",
        uid,
        1,
        {name: [None, value] for name, value in values.items()}
        | {"name": ["广州五金", values.get("name", "C")]},
    )
    made = save(book, new_edit(Contact, {"name": "Li", "customer": customer}), wrong)
    with pytest.raises(problem):
        apply(made)
    assert (changes(), Contact.select().count(), is_in_file(made.uid)) == (before, 0, False)


# ---------------------------------------------------------------------------------------------------------------
# Meanwhile somebody else
# ---------------------------------------------------------------------------------------------------------------


def test_other_field_merges_silently_and_is_told(book: Book) -> None:
    customer = book.customer(phone="1")
    made = save(book, edit(book, Customer, customer, phone="2"))
    book.update(Customer, customer, book.other, fax="3", city="广州")
    outcome = apply(made)
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"], row["version"]) == ("2", "3", 3)
    assert (outcome.joined, outcome.clashes, outcome.versions) == (
        {row["uid"]: ["city", "fax"]},
        [],
        {row["uid"]: 3},
    )
    assert book.log(Customer, customer)[-1]["fields"] == {"phone": ["1", "2"]}


def test_same_value_is_no_question(book: Book) -> None:
    customer = book.customer(phone="1")
    made = save(book, edit(book, Customer, customer, phone="2"))
    book.update(Customer, customer, book.other, phone="2")
    assert apply(made).clashes == []
    assert book.row(Customer, customer)["version"] == 2


def test_same_field_asks_and_writes_nothing(book: Book) -> None:
    customer = book.customer(phone="1")
    added = new_edit(Contact, {"name": "Li", "customer": customer})
    made = save(book, added, edit(book, Customer, customer, phone="2", fax="4"))
    book.update(Customer, customer, book.other, phone="3")
    before = changes()
    outcome = apply(made)
    uid = book.row(Customer, customer)["uid"]
    assert outcome.clashes == [Clash("customer", uid, "phone", "1", "2", "3")]
    assert (outcome.batch, changes(), Contact.select().count()) == (None, before, 0)
    assert not is_in_file(made.uid)


def test_all_rows_of_a_save_are_asked_about_at_once(book: Book) -> None:
    customers = [book.customer(name, phone="1") for name in "ABC"]
    made = save(book, *(edit(book, Customer, one, phone="2") for one in customers))
    for one in customers[:2]:
        book.update(Customer, one, book.other, phone="3")
    assert [clash.uid for clash in apply(made).clashes] == [
        book.row(Customer, one)["uid"] for one in customers[:2]
    ]


def test_sets_join(book: Book) -> None:
    a, b, c = (book.insert(Product, name=name) for name in "ABC")
    customer = book.customer(products_of_interest=[a])
    made = save(book, edit(book, Customer, customer, products_of_interest=(a, b)))
    book.update(Customer, customer, book.other, products_of_interest=[c])
    assert apply(made).clashes == []
    assert book.row(Customer, customer)["products_of_interest"] == (b, c)


def test_deleted_there_asks(book: Book) -> None:
    customer = book.customer(phone="1")
    contact = book.insert(Contact, name="Li", customer=customer)
    made = save(book, edit(book, Customer, customer, phone="2"), edit(book, Contact, contact, phone="3"))
    book.delete(Customer, customer, book.other)
    outcome = apply(made)
    assert [(clash.table, clash.field, clash.theirs) for clash in outcome.clashes] == [
        ("customer", DELETED, M1),
        ("contact", DELETED, M1),
    ]
    assert book.row(Customer, customer)["phone"] == "1"


def test_a_new_row_of_what_was_deleted_there_asks(book: Book) -> None:
    """It would never be seen again, and would go with the recycle bin."""
    customer = book.customer()
    made = save(book, new_edit(Contact, {"name": "Li", "customer": customer}))
    book.delete(Customer, customer, book.other)
    uid = book.row(Customer, customer)["uid"]
    assert apply(made).clashes == [Clash("customer", uid, DELETED, None, None, M1)]
    back = Edit("customer", uid, 2, {DELETED: [M1, None]})
    assert apply(save(book, back, *made.edits)).clashes == []
    assert book.row(Contact, 1)["customer"] == customer


def test_changed_there_while_i_delete_asks(book: Book) -> None:
    customer = book.customer(phone="1")
    made = save(book, deletion(book, Customer, customer))
    book.update(Customer, customer, book.other, phone="2")
    outcome = apply(made)
    row = book.row(Customer, customer)
    assert outcome.clashes == [Clash("customer", row["uid"], DELETED, None, M1, None)]
    assert outcome.joined == {row["uid"]: ["phone"]}
    assert row[DELETED] is None


def test_both_delete_and_neither_is_asked(book: Book) -> None:
    customer = book.customer()
    made = save(book, deletion(book, Customer, customer))
    book.at += timedelta(minutes=1)
    book.delete(Customer, customer, book.other)
    assert apply(made).clashes == []
    assert book.row(Customer, customer)["deleted_by"] == book.other


def test_gone_for_good_asks_and_can_be_made_anew(book: Book) -> None:
    customer = book.customer(phone="1")
    made = save(book, edit(book, Customer, customer, phone="2"))
    uid = made.edits[0].uid
    with book.change(book.other, kind="purge") as work:
        work.purge(Customer, customer)
    assert apply(made).clashes == [Clash("customer", uid, "phone", "1", "2", None)]
    anew = Edit("customer", uid, 0, {"name": [None, "A"], "phone": [None, "2"]})
    assert apply(save(book, anew)).versions == {uid: 1}
    (phone,) = rows(Customer.select(Customer.phone).where(Customer.uid == uid))
    assert phone == ("2",)


def test_a_link_whose_row_is_gone_is_empty(book: Book) -> None:
    leaver = book.insert(Colleague, name="Leaver")
    customer = book.customer()
    made = save(book, edit(book, Customer, customer, owner=leaver, phone="2"))
    with book.change(kind="purge") as work:
        work.purge(Colleague, leaver)
    assert apply(made).clashes == []
    assert (book.row(Customer, customer)["owner"], book.row(Customer, customer)["phone"]) == (None, "2")


# ---------------------------------------------------------------------------------------------------------------
# The answer
# ---------------------------------------------------------------------------------------------------------------

ANSWERS: dict[str, tuple[Callable[[Clash], Any], str, list[list[str]]]] = {
    "mine": (lambda clash: clash.mine, "2", [["3", "2"]]),
    "theirs": (lambda clash: clash.theirs, "3", [["3", "2"], ["2", "3"]]),
    "both": (lambda clash: f"{clash.theirs} / {clash.mine}", "3 / 2", [["3", "3 / 2"]]),
}


def answered(book: Book, made: Save, clashes: list[Clash], choices: dict[str, Any]) -> Save:
    """The save with a person's answers: what gave way is written first, then what holds."""
    (first,) = made.edits
    version = book.by_uid(first.table, first.uid)["version"]  # type: ignore[index]
    kept, lost = resolve(clashes, choices)
    rest = {name: pair for name, pair in first.fields.items() if name not in choices}
    steps = [Edit(first.table, first.uid, version, lost), Edit(first.table, first.uid, version, rest | kept)]
    return save(book, *(step for step in steps if step.fields))


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_is_written_and_the_loser_is_in_the_history(book: Book, answer: str) -> None:
    choose, phone, history = ANSWERS[answer]
    customer = book.customer(phone="1")
    made = save(book, edit(book, Customer, customer, phone="2", fax="4"))
    book.update(Customer, customer, book.other, phone="3")
    clashes = apply(made).clashes
    outcome = apply(answered(book, made, clashes, {clash.field: choose(clash) for clash in clashes}))
    assert outcome.clashes == []
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"]) == (phone, "4")
    written = [
        one["fields"].get("phone") for one in book.log(Customer, customer) if one["batch"] == outcome.batch
    ]
    assert written == history


@pytest.mark.parametrize(("choice", "phone", "deleted"), [(None, "2", None), (M1, "2", M1)])
def test_the_answer_to_a_deletion_there(
    book: Book, choice: str | None, phone: str, deleted: str | None
) -> None:
    """Brought back or left in the bin, what I typed is in the row, and the bin keeps its moment."""
    customer = book.customer(phone="1")
    made = save(book, edit(book, Customer, customer, phone="2"))
    book.delete(Customer, customer, book.other)
    book.at += timedelta(minutes=1)
    clashes = apply(made).clashes
    assert apply(answered(book, made, clashes, {DELETED: choice})).clashes == []
    row = book.row(Customer, customer)
    assert (row["phone"], row[DELETED]) == (phone, deleted)


@pytest.mark.parametrize(("mine", "deleted"), [(True, M1), (False, None)])
def test_the_answer_to_a_change_there_while_i_delete(book: Book, mine: bool, deleted: str | None) -> None:
    customer = book.customer(phone="1")
    made = save(book, deletion(book, Customer, customer))
    book.update(Customer, customer, book.other, phone="2")
    clashes = apply(made).clashes
    assert apply(answered(book, made, clashes, {DELETED: M1 if mine else None})).clashes == []
    row = book.row(Customer, customer)
    assert (row["phone"], row[DELETED]) == ("2", deleted)


def test_the_answers_where_i_change_and_delete(book: Book) -> None:
    """Their value and my deletion: the row goes into the bin as they left it."""
    customer = book.customer(phone="1")
    made = save(book, edit(book, Customer, customer, phone="2", **{DELETED: M1}))
    book.update(Customer, customer, book.other, phone="3", fax="4")
    asked = apply(made)
    uid = book.row(Customer, customer)["uid"]
    again = resolved_save(made, asked, {(uid, "phone"): "3", (uid, DELETED): M1})
    assert apply(again).clashes == []
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"], row[DELETED]) == ("3", "4", M1)


def test_the_log_tells_a_form_what_to_show(book: Book) -> None:
    """The common ancestor of any two versions can be read from the log alone."""
    customer = book.customer(phone="1")
    for number in range(2, 6):
        apply(
            save(
                book, edit(book, Customer, customer, phone=str(number)), by=(book.me, book.other)[number % 2]
            )
        )
    history = [(one["version"], one["fields"]["phone"]) for one in book.log(Customer, customer)]
    assert history == [(1, [None, "1"]), *((n, [str(n - 1), str(n)]) for n in range(2, 6))]
    assert json.loads(json.dumps(history)) == [list(one) for one in history]
