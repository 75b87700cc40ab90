"""Mappings by name, each colleague's own."""

from exchange.importing import fitting, forget_mapping, save_mapping, saved
from tests.exchange.importing.conftest import Desk


def test_a_mapping_is_kept_by_name_for_one_colleague(desk: Desk) -> None:
    book, mapping = desk.book, desk.mapping("northwind/customers.csv")
    save_mapping("Northwind", mapping, book.me, book.at)
    save_mapping("Second", mapping, book.me, book.at)
    assert saved(book.me) == {"Northwind": mapping, "Second": mapping}
    assert saved(book.other) == {}
    forget_mapping("Second", book.me, book.at)
    assert [*saved(book.me)] == ["Northwind"]


def test_the_one_that_fits_is_found_by_its_headings(desk: Desk) -> None:
    mapping = desk.mapping("northwind/customers.csv")
    headings = [column.heading for column in mapping.columns]
    assert fitting({"N": mapping}, "customers", [*reversed(headings), "more"]) == "N"
    assert fitting({"N": mapping}, "customers", headings[1:]) is None
    assert fitting({"N": mapping}, "contacts", headings) is None
    assert [column.target for column in mapping.onto(headings[::-1]).columns][::-1] == [
        column.target for column in mapping.columns
    ]
