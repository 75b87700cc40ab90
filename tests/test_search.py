"""The search text and the index follow whatever is written; a difference is found."""

import random
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import database
import search
from changes.rows import insert_rows, rows
from changes.undo import redo_newest, undo_newest
from models import (
    RECORDS,
    Attachment,
    Channel,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    Declared,
    DictionaryValue,
    FileFact,
    ImportantDate,
    Product,
    Record,
    SearchText,
    db,
    logged,
)
from search import index as search_index
from search.question import EVERYWHERE
from search.terms import terms_of
from tests.conftest import NOW, Book


def held(model: type[Record], row_id: int) -> tuple[int | None, str] | None:
    """What search knows of a row: its customer and its text."""
    query = SearchText.select(SearchText.customer_id, SearchText.text)
    of_row = (SearchText.table_name == model._meta.table_name) & (SearchText.row_id == row_id)
    return next(iter(rows(query.where(of_row))), None)


def text(model: type[Record], row_id: int) -> str | None:
    found = held(model, row_id)
    return found[1] if found else None


def found(typed: str, group: str = "customer") -> list[int]:
    """The rows of a group that a question finds, in any order."""
    answer = search.find(search.ask(typed), 99)
    return sorted(hit.row for one in answer.groups if one.key == group for hit in one.hits)


# ---------------------------------------------------------------------------------------------------------------
# What is in it
# ---------------------------------------------------------------------------------------------------------------

SEARCHED = [
    pytest.param(model, one, id=f"{model.__name__}.{one.name}")
    for model in RECORDS
    for one in search.searched(model)
]


@pytest.mark.parametrize(("model", "field"), SEARCHED)
def test_every_searched_field_is_found(book: Book, model: type[Record], field: Declared) -> None:
    row_id = make(book, model, field.name, "Ｑwz 7")
    lines = str(text(model, row_id)).split(search.SEPARATOR)
    assert f"{search.place_of(model, field)}qwz 7" in lines
    assert ("ᵖ7" in lines) is (field.kind == "phone")
    assert list(search.differences()) == []
    answer = search.find(search.ask("qwz"))
    assert {(hit.found_table, hit.found_row) for group in answer.groups for hit in group.hits} == {
        (model._meta.table_name, row_id)
    }


def make(book: Book, model: type[Record], name: str, value: str) -> int:
    """A row of a table with one searched value, and above it what it belongs to."""
    values: dict[str, Any] = {}
    for one in logged(model):
        parent = getattr(one, "parent", False)
        if parent or one.required:
            values[one.name] = (
                one.default if one.default is not None else {"date": "2026-01-01"}.get(one.kind, "x")
            )
        if parent:
            above = one.target  # type: ignore[attr-defined]
            values[one.name] = (
                book.customer("A") if above is Customer else make(book, above, above.named_by, "x")
            )
    return book.insert(model, **values | {name: value})


def test_the_text_of_a_customer(book: Book) -> None:
    customer = book.customer(
        "ＡＢＣ  阀门", phone="020-88 99", fax="77", code=None, remarks="one\ntwo", employees=7, city="Zürich"
    )
    assert held(Customer, customer) == (customer, "ⁿabc阀门\nᵖ020-88 99\nᵖ0208899\nᵖ77\nᵃzurich\nᵇone two")


def test_rows_without_searched_values_have_none(book: Book) -> None:
    customer = book.customer()
    record = book.record(customer, "2026-03-01")
    date = book.insert(ImportantDate, date="--10-01", remarks="x")
    assert (held(ContactRecord, record), held(ImportantDate, date)) == (None, None)
    assert list(search.differences()) == []


def test_rows_know_their_customer(book: Book) -> None:
    customer = book.customer()
    contact, nobodys = (book.insert(Contact, name="Li", customer=one) for one in (customer, None))
    expected: list[tuple[type[Record], dict[str, Any], int | None]] = [
        (Contact, {"name": "Wu", "customer": customer}, customer),
        (Channel, {"value": "1", "contact": contact}, customer),
        (Channel, {"value": "1", "customer": customer}, customer),
        (Channel, {"value": "1", "contact": nobodys}, None),
        (Competitor, {"company": "B", "customer": customer}, customer),
        (Attachment, {"file_name": "a.pdf", "content": "0", "customer": customer}, customer),
        (Product, {"name": "阀门"}, None),
    ]
    for model, values, owner in expected:
        known = held(model, book.insert(model, **values))
        assert known is not None
        assert known[0] == owner


# ---------------------------------------------------------------------------------------------------------------
# It follows
# ---------------------------------------------------------------------------------------------------------------


def purge(book: Book, model: type[Record], row_id: int) -> None:
    with book.change(kind="purge") as work:
        work.purge(model, row_id)


def restore(book: Book, model: type[Record], row_id: int) -> None:
    with book.change() as work:
        work.restore(model, row_id)


STEPS: dict[str, tuple[Callable[[Book, int], Any], str | None]] = {
    "update": (lambda book, row: book.update(Customer, row, name="Ｂ"), "ⁿb\nᵖ1"),
    "undo of the update": (lambda book, row: undo_newest(book.me, book.at), "ⁿa\nᵖ1"),
    "redo of the update": (lambda book, row: redo_newest(book.me, book.at), "ⁿb\nᵖ1"),
    "emptied": (lambda book, row: book.update(Customer, row, phone=None), "ⁿb"),
    "delete": (lambda book, row: book.delete(Customer, row), None),
    "undo of the deletion": (lambda book, row: undo_newest(book.me, book.at), "ⁿb"),
    "redo of the deletion": (lambda book, row: redo_newest(book.me, book.at), None),
    "changed in the bin": (lambda book, row: book.update(Customer, row, name="C"), None),
    "restore": (lambda book, row: restore(book, Customer, row), "ⁿc"),
    "purge": (lambda book, row: purge(book, Customer, row), None),
}


def test_it_follows_every_kind_of_write(book: Book) -> None:
    customer = book.customer("A", phone="1")
    contact = book.insert(Contact, name="Li", customer=customer)
    assert (text(Customer, customer), text(Contact, contact)) == ("ⁿa\nᵖ1", "ⁿli")
    for step, (write, expected) in STEPS.items():
        book.at += timedelta(minutes=1)
        write(book, customer)
        assert (step, text(Customer, customer)) == (step, expected)
        assert (step, text(Contact, contact)) == (step, "ⁿli" if expected else None)
        assert (step, list(search.differences())) == (step, [])
        for letter in "abc":
            assert (step, letter, found(letter)) == (
                step,
                letter,
                [customer] if expected and letter in expected[1] else [],
            )


def test_it_follows_a_bulk_batch_and_its_undo(book: Book) -> None:
    """More rows than one statement holds."""
    with book.change(kind="import") as work:
        customers = work.insert_many(Customer, [{"name": f"N{n}"} for n in range(1203)])
    assert (text(Customer, customers[0]), text(Customer, customers[-1])) == ("ⁿn0", "ⁿn1202")
    assert (SearchText.select().count(), list(search.differences())) == (1203, [])
    assert found("n1202") == [customers[-1]]
    undo_newest(book.me, book.at)
    assert (SearchText.select().count(), list(search.differences())) == (0, [])


def test_what_did_not_change_stays_where_it_is(book: Book) -> None:
    customer = book.customer("A")
    before = rows(SearchText.select())
    book.update(Customer, customer, level=book.value("level", "a"), credit=3)
    assert rows(SearchText.select()) == before
    book.update(DictionaryValue, book.value("level", "a"), label_en="Best")
    assert rows(SearchText.select()) == before


def test_nothing_remains_of_a_batch_that_failed(book: Book) -> None:
    before = rows(SearchText.select())

    def attempt() -> None:
        with book.change() as work:
            work.insert(Customer, {"name": "A"})
            search.follow(work)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        attempt()
    assert (rows(SearchText.select()), found("a")) == (before, [])


# ---------------------------------------------------------------------------------------------------------------
# The index is what a look at every text would give
# ---------------------------------------------------------------------------------------------------------------

NAMES = (
    "上海启衡检测技术有限公司", "北京清衡研究院", "重庆长安", "Müller & Söhne GmbH", "单县阀门", "广州五金 LX-200",
    "银行", "Alfreds Futterkiste", "3M中国", "㛃记商行", "吕梁", "ＡＢＣ",
)  # fmt: skip
TYPED = (
    "启", "启衡", "shqh", "qh", "cqca", "zhongqing", "chongqing", "muller", "sohne", "shanxian", "dx", "lx", "200",
    "yh", "futt", "kis", "zgm", "3mzg", "lvl", "lu", "a", "s", "13", "8210", "010-", "+86 10 6288 0171",
    "上海 技术", "gs",
)  # fmt: skip


def brute(typed: str) -> list[int]:
    """The customers whose text answers, each looked at."""
    question = search.ask(typed)
    query = SearchText.select(SearchText.row_id, SearchText.text).where(SearchText.table_name == "customer")
    return sorted(row for row, known in rows(query) if question.match(known, EVERYWHERE) is not None)


@pytest.mark.parametrize("seed", range(3))
def test_a_random_walk(book: Book, seed: int) -> None:
    dice, live = random.Random(seed), [book.customer(name) for name in NAMES]
    for n in range(40):
        book.at += timedelta(minutes=1)
        row = dice.choice(live)
        match dice.randrange(5):
            case 0:
                live.append(book.customer(dice.choice(NAMES), phone="010-6288 0171"))
            case 1:
                book.update(
                    Customer, row, name=dice.choice(NAMES), phone=dice.choice(["138 0000 8210", None])
                )
            case 2:
                with book.change() as work:  # perhaps it is in the bin already
                    work.delete(Customer, row)
            case 3:
                undo_newest(book.me, book.at)
            case _:
                book.update(Customer, row, remarks=f"{n} {dice.choice(NAMES)}")
    assert list(search.differences()) == []
    for typed in TYPED:
        assert (typed, found(typed)) == (typed, brute(typed))


def test_terms_of_a_text_are_the_same_at_any_time() -> None:
    """What was put in is taken out by these: another set of terms needs another number in ``terms.RULES``."""
    known = terms_of("customer", "ⁿ单lx\nᵖ0208899\nᵇone")
    assert {term[1:] for term in known} == {
        "单", "lx", "x", "¹单lx", "²单lx",
        "³clx", "³dlx", "³slx", "³lx", "³x", "⁵clx", "⁵dlx", "⁵slx",
        "⁴chan", "⁴dan", "⁴shan", "⁴l", "⁴x", "⁶dan", "⁶shan",
        "0208", "2088", "0889", "8899", "899", "99", "9", "one", "ne", "e",
    } - {"³clx", "⁵clx", "⁴chan"}  # fmt: skip


# ---------------------------------------------------------------------------------------------------------------
# Building anew
# ---------------------------------------------------------------------------------------------------------------


def forget(book: Book) -> None:
    """Make the file one of a program with other rules: other texts, and an index of its own."""
    db.execute_sql("UPDATE search_text SET text = 'old' || text")
    db.execute_sql("DROP TABLE search_index")
    FileFact.update(value="another 1").where(FileFact.key == search_index.FACT).execute()


def test_another_version_is_built_anew_in_steps_while_people_save(book: Book) -> None:
    customers = [book.customer(f"Firm {n}") for n in range(12)]
    forget(book)
    assert (search.is_ready(), found("firm 11")) == (False, [customers[11]])  # the slow way
    steps = 0
    while search.build_step(5) is not None:
        steps += 1
        # In front of the mark, behind it, new and gone.
        book.update(Customer, customers[steps % 12], name=f"Renamed {steps}")
        if steps == 3:
            book.delete(Customer, customers[1])
            customers.append(book.customer("Newcomer"))
        assert len(found("newcomer")) == (steps >= 3)
    assert steps > 5
    assert (search.is_ready(), list(search.differences())) == (True, [])
    for typed in ("firm", "renamed", "newcomer", "old"):
        assert found(typed) == brute(typed)


def test_the_pieces_of_the_index_are_joined(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    def pieces() -> int:
        found = db.execute_sql(f"SELECT count(DISTINCT segid) FROM {search.TABLE}_idx").fetchone()[0]
        assert isinstance(found, int)
        return found

    customers = [book.customer(f"Firm {n}") for n in range(3)]
    assert (pieces(), search.build_step()) == (3, None)  # so few are left alone
    monkeypatch.setattr(search_index, "_PIECES", 1)
    search.build()
    assert (pieces(), list(search.differences()), found("firm")) == (1, [], customers)


def test_a_program_of_another_version_says_that_it_has_written(book: Book) -> None:
    book.customer("A")
    FileFact.update(value="another - - 1").where(FileFact.key == search_index.FACT).execute()
    customer = book.customer("B")
    assert rows(FileFact.select(FileFact.value).where(FileFact.key == search_index.FACT)) == [("stale",)]
    assert found("b") == [customer]
    search.build()
    assert (found("b"), list(search.differences())) == ([customer], [])


def test_a_file_for_reading_is_searched_without_an_index(book: Book) -> None:
    customer = book.customer("单氏阀门", phone="0512-6288 0171")
    forget(book)
    database.close()
    database.open_(book.path, at=NOW, read_only=True)
    for typed in ("阀", "shan", "ssfm", "051262880171", "6288-0171"):
        assert (typed, found(typed)) == (typed, [customer])


def test_two_programs_build_at_the_same_time(book: Book) -> None:
    for n in range(30):
        book.customer(f"Firm {n}")
    forget(book)
    failed: list[BaseException] = []

    def other(path: Path) -> None:
        try:
            db.connect()
            while search.build_step(3) is not None:
                pass
            db.close()
        except BaseException as error:  # noqa: BLE001 -- the test looks at it
            failed.append(error)

    thread = threading.Thread(target=other, args=(book.path,))
    thread.start()
    while search.build_step(4) is not None:
        pass
    thread.join()
    assert (failed, list(search.differences()), len(found("firm"))) == ([], [], 30)


# ---------------------------------------------------------------------------------------------------------------
# Differences
# ---------------------------------------------------------------------------------------------------------------

TAMPERED = {
    "text": "UPDATE search_text SET text = 'x' WHERE table_name = 'customer' AND row_id = 2",
    "customer": "UPDATE search_text SET customer_id = 1 WHERE table_name = 'customer' AND row_id = 2",
    "missing": "DELETE FROM search_text WHERE table_name = 'customer' AND row_id = 2",
    "row changed": "UPDATE customer SET name = 'x' WHERE id = 2",
    "row deleted": "UPDATE customer SET deleted_at = '2026-03-18T06:30:00Z' WHERE id = 2",
    "row gone": "DELETE FROM customer WHERE id = 2",
}


@pytest.mark.parametrize("how", TAMPERED)
def test_a_difference_is_found_and_mended(book: Book, how: str) -> None:
    for name in "ABC":
        book.customer(name)
    assert list(search.differences()) == []
    db.execute_sql(TAMPERED[how])
    assert list(search.differences()) == [("customer", 2)]
    search.rebuild()
    assert list(search.differences()) == []


def test_a_text_of_no_row_is_found_and_mended(book: Book) -> None:
    insert_rows(SearchText, [{"table_name": "product", "row_id": 9, "text": "ⁿx"}])
    assert list(search.differences()) == [("product", 9)]
    search.rebuild()
    assert list(search.differences()) == []


def test_an_index_that_says_otherwise_is_found(book: Book) -> None:
    for name in "AB":
        book.customer(name)
    for number, name in ((1, "b"), (2, "a")):  # as many rows with each term as there were, but others
        db.execute_sql("UPDATE search_text SET text = ? WHERE id = ?", (f"ⁿ{name}", number))
        db.execute_sql("UPDATE customer SET name = ? WHERE id = ?", (name, number))
    assert list(search.differences()) == [("customer", 0)]
