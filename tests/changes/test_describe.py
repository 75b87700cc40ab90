"""Values in words: in lists, on cards, in sheets and in the history."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from changes.describe import Names, number, text
from models import Colleague, Contact, ContactRecord, Customer, Declared, DictionaryValue, Product, declared
from tests.conftest import Book

OF_CUSTOMER: dict[str, Declared] = {field.name: field for field in declared(Customer)}
OF_CONTACT: dict[str, Declared] = {field.name: field for field in declared(Contact)}


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("name", "广州五金", "广州五金"),
        ("filed_on", date(2026, 3, 18), "2026-03-18"),
        ("next_contact_time", "14:30", "14:30"),
        ("credit", 3, "3"),
        ("employees", 1200, "1200"),
        ("credit_limit", Decimal("1234567.00"), "1,234,567"),
        ("bookmarked", True, "Yes"),
        ("bookmarked", False, "No"),
        *((name, None, "") for name in OF_CUSTOMER),
    ],
)
def test_plain_values(book: Book, name: str, value: Any, words: str) -> None:
    assert text(OF_CUSTOMER[name], value, Names("en")) == words


@pytest.mark.parametrize(
    ("value", "places", "words"),
    [
        ("0", 2, "0"),
        ("1234.5", 2, "1,234.50"),
        ("1234.00", 2, "1,234"),
        ("-1234.5", 2, "−1,234.50"),
        ("0.0001", 4, "0.0001"),
        ("-3", 3, "−3"),
        ("999999999999.99", 2, "999,999,999,999.99"),
    ],
)
def test_numbers(value: str, places: int, words: str) -> None:
    assert number(Decimal(value), places) == words


@pytest.mark.parametrize(
    ("language", "level", "hobbies"), [("en", "A Key", "Golf, Tea"), ("zh_CN", "A 重点客户", "高尔夫、茶")]
)
def test_values_of_lists_in_the_readers_language(book: Book, language: str, level: str, hobbies: str) -> None:
    names = Names(language)
    golf, tea = book.value("hobby", "golf"), book.value("hobby", "tea")
    assert text(OF_CUSTOMER["level"], book.value("level", "a"), names) == level
    assert text(OF_CONTACT["hobbies"], (golf, tea), names) == hobbies


@pytest.mark.parametrize(("language", "label"), [("en", "新"), ("zh_CN", "新")])
def test_a_value_with_one_label_shows_it_in_both_languages(book: Book, language: str, label: str) -> None:
    value = book.insert(DictionaryValue, dictionary="level", label_zh="新")
    assert text(OF_CUSTOMER["level"], value, Names(language)) == label


def test_links_by_the_name_of_their_row(book: Book) -> None:
    customer, product = book.customer("A"), book.insert(Product, name="阀门")
    contact = book.insert(Contact, name="Li", customer=customer)
    of_record: dict[str, Declared] = {field.name: field for field in declared(ContactRecord)}
    names = Names("en")
    assert text(OF_CUSTOMER["owner"], book.other, names) == "Otto"
    assert text(OF_CUSTOMER["products_of_interest"], (product,), names) == "阀门"
    assert text(OF_CONTACT["customer"], customer, names) == "A"
    assert text(of_record["contacts"], (contact,), names) == "Li"
    assert text(OF_CONTACT["customer"], 4711, names) == ""
    assert text(OF_CUSTOMER["owner"], 4711, names) == ""


def test_rows_looked_up_together(book: Book) -> None:
    """More than one statement holds."""
    with book.change(kind="import") as work:
        customers = work.insert_many(Customer, [{"name": f"{n}"} for n in range(1203)])
    names = Names("en")
    names.preload(Customer, customers)
    Customer.update(name="changed").execute()
    assert [names.of(Customer, one) for one in customers] == [str(n) for n in range(1203)]


def test_frozen_names_ask_no_file(book: Book) -> None:
    names = Names.frozen("en").with_rows(Customer, {7: "A"})
    Colleague.update(name="changed").execute()
    assert [names.of(Colleague, book.other), names.of(Customer, 7), names.of(Customer, 8)] == [
        "Otto",
        "A",
        "",
    ]
