"""What a list shows, into a sheet."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from exchange.chosen import export_chosen, export_texts
from models import Contact, Customer
from resources.language import UserError
from tests.conftest import Book


def test_columns_and_rows_come_as_they_were_chosen(book: Book, tmp_path: Path) -> None:
    level = book.value("level", "a")
    first, last = book.customer("Zeiss", level=level, employees=12), book.customer("=1+1", city="Jena")
    gone = book.customer("gone")
    book.delete(Customer, gone)
    told: list[tuple[int, int]] = []
    path = tmp_path / "list.xlsx"
    names = ["employees", "level", "shoe_size", "name"]
    said = export_chosen(names, [last, first, gone], path, "en", lambda *words: told.append(words))
    cells = [[cell.value for cell in row] for row in load_workbook(path).worksheets[0].iter_rows()]
    assert said == "list.xlsx"
    assert cells == [["Employees", "Level", "Customer name"], [None, None, "=1+1"], [12, "A Key", "Zeiss"]]
    assert told[-1] == (3, 3)


def test_headings_and_values_are_in_the_language_asked_for(book: Book, tmp_path: Path) -> None:
    book.customer("Zeiss", level=book.value("level", "a"))
    path = tmp_path / "list.csv"
    export_chosen(["level"], [1], path, "zh_CN")
    assert "A 重点客户" in path.read_text("utf-8-sig")


def test_an_ending_nobody_knows_is_refused(book: Book, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        export_chosen(["name"], [book.customer()], tmp_path / "list.doc", "en")


def test_rows_of_customers_begin_with_their_name(book: Book, tmp_path: Path) -> None:
    bosch = book.customer("Bosch", code="K1")
    first, last = (book.insert(Contact, customer=bosch, name=name) for name in ("A", "B"))
    path = tmp_path / "people.csv"
    export_chosen(["name", "title"], [last, first], path, "en", model=Contact)
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines == ["Customer name,Customer number,Name,Title", "Bosch,K1,B,", "Bosch,K1,A,"]


def test_a_list_in_words(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    assert export_texts("Bin", ["Kind", "Name"], [["Customer", "=1+1"], [None, "B"]], path) == "list.xlsx"
    sheet = load_workbook(path)["Bin"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Kind", "Name"],
        ["Customer", "=1+1"],
        [None, "B"],
    ]
    assert sheet["B2"].data_type == "s"
