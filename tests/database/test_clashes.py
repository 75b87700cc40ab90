from changes.save import Outcome, Save, apply, edit_of
from changes.undo import undo
from database import clashes
from models import Contact, Customer, DictionaryValue
from tests.conftest import Book
from tests.database.conftest import save_of


def made(book: Book) -> tuple[int, Save, Outcome]:
    customer = book.customer("广州五金", level=book.value("level", "a"), remarks="old")
    row = book.row(Customer, customer)
    mine = {"level": book.value("level", "b"), "remarks": "mine", "fax": "9"}
    save = save_of(edit_of(Customer, row, mine))
    theirs = {"level": book.value("level", "c"), "remarks": "theirs", "postcode": "510000"}
    book.update(Customer, customer, by=book.other, **theirs)
    return customer, save, apply(save)


def test_in_words(book: Book) -> None:
    _customer, save, outcome = made(book)
    found = clashes.describe(save, outcome, "zh_CN")
    level, remarks = found.questions
    assert (level.original, level.mine, level.theirs) == tuple(
        book.row(DictionaryValue, book.value("level", code))["label_zh"] for code in "abc"
    )
    assert (remarks.mine, remarks.theirs, remarks.joinable, level.joinable) == ("mine", "theirs", True, False)
    assert (found.who, found.record[-6:]) == ("Otto", "「广州五金」")
    english = clashes.describe(save, outcome, "en")
    assert (english.joined_mine, english.joined_theirs) == (["Fax"], ["Postcode"])
    assert english.questions[0].label == "Level"


def test_a_deleted_row_is_asked_for_as_a_whole(book: Book) -> None:
    customer = book.customer("广州五金")
    save = save_of(edit_of(Customer, book.row(Customer, customer), {"phone": "1"}))
    book.delete(Customer, customer, by=book.other)
    found = clashes.describe(save, apply(save), "en")
    assert [(one.deleted, one.mine, one.theirs) for one in found.questions] == [(True, "Kept", "Deleted")]
    assert (found.joined_mine, found.who) == ([], "Otto")


def test_a_row_that_is_gone_for_good(book: Book) -> None:
    contact = book.insert(Contact, customer=book.customer(), name="陆婷")
    save = save_of(edit_of(Contact, book.row(Contact, contact), {"title": "经理"}))
    with book.change() as work:
        work.purge(Contact, contact)
    found = clashes.describe(save, apply(save), "en")
    assert (found.questions, found.gone) == ([], ["Contact"])


def test_what_an_undo_leaves(book: Book) -> None:
    customer = book.customer("广州五金", phone="1")
    batch = book.update(Customer, customer, phone="2")
    book.update(Customer, customer, by=book.other, phone="3")
    left = undo(batch, book.me, book.at).left
    assert clashes.left_alone(left, "en") == [("Customer “广州五金”", "Phone", "3")]
