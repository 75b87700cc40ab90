"""Cells there and back, and what each kind of file does to text."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from changes.describe import Names
from exchange.cells import (
    csv_plain,
    csv_text,
    from_cell,
    is_live,
    join,
    split,
    to_cell,
    xlsx_plain,
    xlsx_text,
)
from models import (
    Choice,
    Choices,
    Contact,
    Day,
    Declared,
    Flag,
    InvalidValue,
    Money,
    Number,
    PartialDate,
    Phone,
    Stars,
    Text,
    TimeOfDay,
    declared,
)
from resources.language import LANGUAGES
from tests.conftest import Book

# Texts made of the pieces that escapes are made of, and any other.
TRICKY = st.text(st.sampled_from("_x05FfAg8\x08\x0b\r\n\t\ufffe'=＝ab")) | st.text()
LABELS = st.lists(st.text(st.sampled_from('ab",、;；\n 一')) | st.text(), max_size=5)


@given(TRICKY)
def test_xlsx_text_comes_back_through_xml(text: str) -> None:
    element = ElementTree.fromstring(f"<t>{escape(xlsx_text(text))}</t>")
    assert xlsx_plain(element.text or "") == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("\x08", "_x0008_"),
        ("a\r\nb", "a_x000D_\nb"),
        ("\ufffe", "_xFFFE_"),
        ("_x0008_", "_x005F_x0008_"),
        ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
        ("_x0041\x08", "_x005F_x0041_x0008_"),
        ("_x00_ snake_x", "_x00_ snake_x"),
    ],
)
def test_xlsx_text_is_escaped_as_excel_does(text: str, written: str) -> None:
    assert xlsx_text(text) == written
    assert xlsx_plain(written) == text


@given(TRICKY)
def test_csv_text_comes_back_and_is_dead(text: str) -> None:
    written = csv_text(text)
    assert csv_plain(written) == text
    assert not is_live(written) or written.startswith("'")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("-5", "'-5"),
        ("+86 20", "'+86 20"),
        ("@me", "'@me"),
        ("\t=1", "'\t=1"),
        ("\rx", "'\rx"),
        ("＝1", "'＝1"),
        ("'tis", "'tis"),
        ("''", "''"),
        ("a=1", "a=1"),
    ],
)
def test_csv_puts_an_apostrophe_only_where_one_is_needed(text: str, written: str) -> None:
    assert csv_text(text) == written


@pytest.mark.parametrize("language", LANGUAGES)
@given(labels=LABELS)
def test_any_labels_share_a_cell(language: str, labels: list[str]) -> None:
    labels = [label for label in labels if label]
    assert split(join(labels, language)) == tuple(labels)


@pytest.mark.parametrize(
    ("cell", "labels"),
    [
        ("钓鱼、茶", ("钓鱼", "茶")),
        ("golf, tea ;wine", ("golf", "tea", "wine")),
        ("golf,, ", ("golf",)),
        ('5" pipe, "a, b"', ('5" pipe', "a, b")),
        ("钓鱼；茶\n酒", ("钓鱼", "茶", "酒")),
    ],
)
def test_several_as_people_type_them(cell: str, labels: tuple[str, ...]) -> None:
    assert split(cell) == labels


# What sheets of other programs hold, and what we make of it.
READ: list[tuple[Declared, Any, Any]] = [
    (Text("x"), None, None),
    (Text("x"), "", None),
    (Text("x"), " as typed ", " as typed "),
    (Text("x"), datetime(2026, 3, 18), "2026-03-18"),
    (Text("x"), 12.5, "12.5"),
    (Phone("x"), 13800138000.0, "13800138000"),
    (Number("x"), 12.0, 12),
    (Stars("x"), 4.0, 4),
    (Money("x"), 4273.1, Decimal("4273.10")),
    (Money("x"), "46116860184273879.03", Decimal("46116860184273879.03")),
    (Day("x"), datetime(2026, 3, 18, 14, 30), date(2026, 3, 18)),
    (Day("x"), "1899-12-31", date(1899, 12, 31)),
    (PartialDate("x"), datetime(1988, 3, 21), "1988-03-21"),
    (PartialDate("x"), "L--12-30", "L--12-30"),
    (TimeOfDay("x"), time(9, 5), "09:05"),
    (Flag("x"), None, None),
    (Flag("x"), True, True),
    (Flag("x"), "是", True),
    (Flag("x"), " NO ", False),
    (Flag("x"), 0.0, False),
    (Choice("unit", "x"), 3.0, "3"),
    (Choices("hobby", "x"), "茶、酒", ("茶", "酒")),
]


@pytest.mark.parametrize(("field", "cell", "value"), READ)
def test_reading_cells(field: Declared, cell: Any, value: Any) -> None:
    found = from_cell(field, cell)
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize(
    ("field", "cell"),
    [(Flag("x"), "maybe"), (Number("x"), 12.7), (Day("x"), "soon"), (Money("x"), float("nan"))],
)
def test_a_cell_that_does_not_fit_is_refused(field: Declared, cell: Any) -> None:
    with pytest.raises(InvalidValue):
        from_cell(field, cell)


@pytest.mark.parametrize(
    ("language", "title", "hobbies"), [("zh_CN", "先生", "钓鱼、茶"), ("en", "Mr", "Fishing, Tea")]
)
def test_links_are_written_by_name(book: Book, language: str, title: str, hobbies: str) -> None:
    fields = {field.name: field for field in declared(Contact)}
    several = (book.value("hobby", "fishing"), book.value("hobby", "tea"))
    assert to_cell(fields["salutation"], book.value("salutation", "mr"), Names(language)) == title
    assert to_cell(fields["hobbies"], several, Names(language)) == hobbies
