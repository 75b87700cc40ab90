from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from database.lookups import read_lookups
from database.page import Page, read_page
from models import Competitor, Contact, Record
from tests.conftest import NOW, Book
from ui.customer.record_table import ROW_ID, RecordTable

Make = Callable[..., RecordTable]
TODAY = NOW.astimezone().date()


@pytest.fixture
def table(book: Book) -> Make:
    """A table of the rows of a new customer."""

    def make(model: type[Record], *rows: dict[str, object]) -> RecordTable:
        customer = book.customer()
        for row in rows:
            book.insert(model, customer=customer, **row)
        return shown(model, read_page(customer, read_lookups("en")))

    return make


def shown(model: type[Record], page: Page | None) -> RecordTable:
    assert page is not None
    made = RecordTable(model)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_rows(page, TODAY)
    return made


def column(made: RecordTable, label: str) -> list[str]:
    heads = [made.headerData(n, Qt.Orientation.Horizontal) for n in range(made.columnCount())]
    return [made.index(row, heads.index(label)).data() for row in range(made.rowCount())]


def test_listed_fields_and_dashes(table: Make) -> None:
    made = table(Contact, {"name": "陈", "mobile": "138 0000 0000"})
    assert column(made, "Name") == ["陈"]
    assert column(made, "Mobile") == ["138 0000 0000"]
    assert column(made, "Last contact") == ["—"]
    assert made.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Name: 陈"
    assert made.index(0, 0).data(ROW_ID) == made.rows[0]["id"]
    assert made.position(str(made.rows[0]["uid"])) == 0 and made.position("nobody") is None


def test_when_a_contact_was_last_met(book: Book) -> None:
    customer = book.customer()
    met = book.insert(Contact, customer=customer, name="met")
    book.record(customer, "2026-03-08", contacts={met})
    assert column(shown(Contact, read_page(customer, read_lookups("en"))), "Last contact") == ["10 days ago"]


def test_sorted_by_text_with_empty_ones_last(table: Make) -> None:
    made = table(Contact, {"name": "b", "mobile": "2"}, {"name": "C"}, {"name": "a", "mobile": "1"})
    made.sort(0)
    assert column(made, "Name") == ["a", "b", "C"]
    made.sort(0, Qt.SortOrder.DescendingOrder)
    assert column(made, "Name") == ["C", "b", "a"]
    mobile = [field.name for field in made.fields].index("mobile")
    made.sort(mobile, Qt.SortOrder.DescendingOrder)
    assert column(made, "Name") == ["b", "a", "C"]


def test_other_tables_have_their_own_columns(table: Make) -> None:
    made = table(Competitor, {"company": "对手"})
    assert column(made, "Company") == ["对手"]
    assert made.columnCount() == len(made.fields)


def test_no_sort_column_restores_the_order_of_the_page(table: Make) -> None:
    made = table(Contact, {"name": "b"}, {"name": "a"})
    made.sort(0)
    made.sort(-1)
    assert column(made, "Name") == ["b", "a"]


def test_sorting_survives_a_refresh(table: Make, book: Book) -> None:
    made = table(Contact, {"name": "b"}, {"name": "a"})
    made.sort(0)
    page = read_page(made.rows[0]["customer"], read_lookups("en"))
    assert page is not None
    made.set_rows(page, TODAY)
    assert column(made, "Name") == ["a", "b"]
