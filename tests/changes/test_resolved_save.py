"""A save with a person's answers in place of its clashes."""

from typing import Any

from changes.log import stamp
from changes.save import Answers, Edit, Outcome, Save, apply, edit_of, new_edit, resolved_save
from models import Contact, Customer
from resources.language import Message
from tests.conftest import NOW, Book


def save_of(*edits: Edit) -> Save:
    return Save(None, stamp(NOW), Message("A test").dump(), list(edits))


def edited(book: Book, customer: int, **values: Any) -> Save:
    return save_of(edit_of(Customer, book.row(Customer, customer), values))


def clashing(book: Book, save: Save) -> Outcome:
    outcome = apply(save)
    assert outcome.clashes
    return outcome


def answer(save: Save, outcome: Outcome, **choices: Any) -> Save:
    answers: Answers = {(one.uid, one.field): choices[one.field] for one in outcome.clashes}
    return resolved_save(save, outcome, answers)


def values_of(book: Book, customer: int, name: str) -> list[list[Any]]:
    return [one["fields"][name] for one in book.log(Customer, customer) if name in one["fields"]]


def test_mine_holds(book: Book) -> None:
    customer = book.customer(phone="1")
    save = edited(book, customer, phone="2", fax="9")
    book.update(Customer, customer, by=book.other, phone="3", email="a@b.c")
    outcome = clashing(book, save)
    again = answer(save, outcome, phone="2")
    assert apply(again).batch and again.uid != save.uid
    row = book.row(Customer, customer)
    assert (row["phone"], row["fax"], row["email"]) == ("2", "9", "a@b.c")
    assert values_of(book, customer, "phone") == [[None, "1"], ["1", "3"], ["3", "2"]]


def test_theirs_holds_and_mine_stays_in_the_history(book: Book) -> None:
    customer = book.customer(phone="1")
    save = edited(book, customer, phone="2", fax="9")
    book.update(Customer, customer, by=book.other, phone="3")
    outcome = clashing(book, save)
    again = answer(save, outcome, phone="3")
    assert [edit.version for edit in again.edits] == [2, 3]
    written = apply(again)
    assert (written.clashes, dict(written.joined)) == ([], {})
    assert written.versions[again.edits[0].uid] == book.row(Customer, customer)["version"] == 4
    assert values_of(book, customer, "phone")[1:] == [["1", "3"], ["3", "2"], ["2", "3"]]
    assert book.row(Customer, customer)["fax"] == "9"


def test_both_texts(book: Book) -> None:
    customer = book.customer(remarks="a")
    save = edited(book, customer, remarks="b")
    book.update(Customer, customer, by=book.other, remarks="c")
    apply(answer(save, clashing(book, save), remarks="c\nb"))
    assert book.row(Customer, customer)["remarks"] == "c\nb"


def test_restored_with_my_changes(book: Book) -> None:
    customer = book.customer(phone="1")
    contact = book.insert(Contact, customer=customer, name="陆婷")
    save = edited(book, customer, phone="2", fax="9")
    book.update(Customer, customer, by=book.other, phone="3")
    book.delete(Customer, customer, by=book.other)
    outcome = clashing(book, save)
    again = answer(save, outcome, deleted_at=None, phone="3")
    written = apply(again)
    assert (written.clashes, dict(written.joined)) == ([], {})
    row = book.row(Customer, customer)
    assert (row["deleted_at"], row["phone"], row["fax"]) == (None, "3", "9")
    assert book.row(Contact, contact)["deleted_at"] is None


def test_mine_discarded_when_they_deleted(book: Book) -> None:
    customer = book.customer(phone="1")
    row = book.row(Customer, customer)
    child = new_edit(Contact, {"customer": customer, "name": "陆婷"})
    save = save_of(edit_of(Customer, row, {"phone": "2"}), child)
    book.delete(Customer, customer, by=book.other)
    outcome = clashing(book, save)
    again = resolved_save(save, outcome, {(row["uid"], "deleted_at"): outcome.clashes[0].theirs})
    assert again.edits == [] and apply(again).batch is None
    assert book.row(Customer, customer)["phone"] == "1"


def test_a_new_contact_brings_its_customer_back(book: Book) -> None:
    customer = book.customer()
    save = save_of(new_edit(Contact, {"customer": customer, "name": "陆婷"}))
    book.delete(Customer, customer)
    outcome = clashing(book, save)
    assert apply(answer(save, outcome, deleted_at=None)).batch
    assert book.row(Customer, customer)["deleted_at"] is None
    assert book.by_uid("contact", save.edits[0].uid)


def test_what_is_gone_for_good_is_left_out(book: Book) -> None:
    customer = book.customer(phone="1")
    save = edited(book, customer, phone="2")
    with book.change(book.other) as work:
        work.purge(Customer, customer)
    outcome = clashing(book, save)
    assert outcome.versions == {}
    assert resolved_save(save, outcome, {}).edits == []


def test_my_delete_against_their_change(book: Book) -> None:
    customer = book.customer(phone="1")
    save = edited(book, customer, deleted_at=stamp(NOW))
    book.update(Customer, customer, by=book.other, phone="3")
    outcome = clashing(book, save)
    assert answer(save, outcome, deleted_at=None).edits[0].fields == {"deleted_at": [None, None]}
    assert apply(answer(save, outcome, deleted_at=stamp(NOW))).batch
    assert book.row(Customer, customer)["deleted_at"]


def test_a_third_change_in_between_is_asked_once_more(book: Book) -> None:
    customer = book.customer(phone="1")
    save = edited(book, customer, phone="2")
    book.update(Customer, customer, by=book.other, phone="3")
    again = answer(save, clashing(book, save), phone="3")
    book.update(Customer, customer, by=book.other, phone="4")
    last = answer(again, clashing(book, again), phone="4")
    assert apply(last).clashes == []
    assert book.row(Customer, customer)["phone"] == "4"
