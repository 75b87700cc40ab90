"""What was found in words: titles, second lines, marks and counts."""

from datetime import date

import pytest

from changes.rows import rows
from database.lookups import read_lookups
from database.search_page import Line, Words, counts, search_page
from models import BillingEntity, Competitor, Contact, ContactRecord, Product, db
from tests.conftest import Book

TODAY = date(2026, 3, 18)


@pytest.fixture
def shop(book: Book) -> Book:
    customer = book.customer(
        "上海启衡检测技术有限公司", level=book.value("level", "a"), remarks="x" * 300 + "恒力" + "y" * 300
    )
    book.record(
        customer,
        "2026-02-25",
        content="离心机换型，与启航仪器比价",
        contact_kind=book.value("contact_kind", "follow_up"),
    )
    book.insert(BillingEntity, customer=customer, tax_number="91320594MA0000X21G")
    book.insert(Contact, customer=customer, name="钱红", title="质检主管", mobile="135 0000 8210")
    book.insert(Competitor, customer=customer, company="恒力天平", product="天平")
    product = book.insert(Product, name="精密天平")
    book.customer("有兴趣", products_of_interest=[product])
    return book


def lines(typed: str, kind: str = "all", language: str = "en") -> list[Line]:
    result = search_page(typed, kind, 5, TODAY, read_lookups(language))
    return [line for section in result.sections for line in section.lines]


def marked(words: Words) -> list[str]:
    return [words.text[start : start + length] for start, length in words.spans]


def test_a_customer(shop: Book) -> None:
    (line,) = lines("qh", "name")
    assert (line.title.text, marked(line.title), line.customer) == ("上海启衡检测技术有限公司", ["启衡"], 1)
    assert line.below.text.startswith("Last contact 21 days ago")
    assert "A" in line.beside


def test_what_belongs_to_a_customer_says_where_it_was_met(shop: Book) -> None:
    (line,) = lines("594ma")
    assert (line.table, line.below.text, marked(line.below)) == (
        "customer", "Tax number 91320594MA0000X21G", ["594MA"],
    )  # fmt: skip


def test_long_notes_show_the_part_that_was_met(shop: Book) -> None:
    note = next(line for line in lines("恒力") if line.table == "customer")
    assert marked(note.below) == ["恒力"]
    assert len(note.below.text) < 140
    assert "…" in note.below.text


def test_a_contact_and_a_competitor(shop: Book) -> None:
    (contact,) = lines("钱")
    assert (contact.title.text, contact.beside) == ("钱红", "上海启衡检测技术有限公司 · 质检主管")
    assert contact.below.text == "135 0000 8210"
    (phone,) = lines("8210")
    assert marked(phone.below) == ["8210"]
    (rival,) = lines("恒力", "competitor")
    assert (rival.title.text, rival.beside, rival.below.text) == (
        "恒力天平",
        "上海启衡检测技术有限公司",
        "天平",
    )


def test_a_record(shop: Book) -> None:
    (line,) = lines("启航")
    assert (line.table, marked(line.title)) == ("contact_record", ["启航"])
    assert line.below.text.startswith("2026-02-25 · Contact log · ")
    assert line.below.text.endswith("上海启衡检测技术有限公司")


def test_a_product_as_a_product_names_who_is_interested(shop: Book) -> None:
    assert [line.customer for line in lines("精密天平")] == [None]
    (line,) = lines("精密天平", "product")
    assert (line.customer, line.beside) == (2, "有兴趣")


def test_counts_of_each_type(shop: Book) -> None:
    found = counts("天平")
    assert {kind: total for kind, (total, _) in found.items()} == {
        "all": 2, "name": 0, "contact": 0, "phone": 0, "competitor": 1, "product": 1, "record": 0, "address": 0,
    }  # fmt: skip


def test_what_was_asked_goes_into_no_sql(shop: Book) -> None:
    for typed in (
        '"',
        "' OR 1=1 --",
        "a* NOT b",
        "NEAR(a b)",
        "{x}: y",
        "%",
        "_",
        "\0",
        "\ud800",
        "a" * 5000,
        "^a",
        "-a",
    ):
        lines(typed)
    assert rows(ContactRecord.select(ContactRecord.id)) == [(1,)]
    assert db.execute_sql("SELECT count(*) FROM search_text").fetchone()[0] > 0


def test_the_index_is_asked_and_the_texts_are_not_read_through(shop: Book) -> None:
    asked: list[str] = []
    db.connection().set_trace_callback(asked.append)
    lines("zzz zz")
    lines("a")
    db.connection().set_trace_callback(None)
    plans = [
        step[3]
        for sql in asked
        if sql.startswith("SELECT")
        for step in db.execute_sql(f"EXPLAIN QUERY PLAN {sql}").fetchall()
    ]
    assert {tuple(plan.split()[:2]) for plan in plans if "search_" in plan} == {
        ("SCAN", "search_index"),  # which is how a MATCH is told
        ("SEARCH", "search_text"),
    }
