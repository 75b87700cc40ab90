"""Ctrl+F: into the find box of the list on screen, and what it leaves of the list."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from database import actions
from models import Competitor, Customer
from tests.conftest import Book
from tests.ui.desk import Desk

OpenDesk = Callable[..., Desk]


def firms(book: Book) -> None:
    bosch = book.customer("Bosch", phone="0512-6288 0166")
    book.customer("Bosch (Jena)", phone="0512-6288 0166")
    book.customer("Zeiss", phone="021-5555")
    book.customer("Zeiss AG", phone="021-5555")
    book.insert(Competitor, customer=bosch, company="Acme")
    actions.delete(Customer, [book.customer("Gone")], book.me, book.at)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk(firms)
    made.space.open_customer(1)
    made.settle()
    return made


def held() -> str:
    """The object name of what has the keys."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_every_list_has_its_find_box(desk: Desk) -> None:
    for page, box in (
        ("customer_list", "customerListFindEdit"),
        ("competitors", "competitorFindEdit"),
        ("duplicates", "duplicateFindEdit"),
        ("journal", "journalFindEdit"),
        ("recycle_bin", "recycleBinFindEdit"),
    ):
        desk.space.show_page(page)
        desk.settle()
        desk.space.left.tree.setFocus()
        desk.keys("Ctrl+F")
        assert held() == box, page


def test_where_no_list_can_be_searched_everything_is(desk: Desk) -> None:
    desk.command("tab_overview")
    desk.keys("Ctrl+F")
    assert held() == "searchBox"


def test_pairs_that_look_alike_are_found_by_their_names(desk: Desk) -> None:
    desk.space.show_page("duplicates")
    desk.settle()
    before = desk.cells("duplicateTable")
    assert len(before) == 2
    desk.keys("Ctrl+F")
    desk.type("zei")
    assert desk.cells("duplicateTable") == ["Zeiss / Zeiss AG"]
    desk.see(QLineEdit, "duplicateFindEdit").setText("nobody")
    assert [one for one in desk.window.findChildren(QTableView, "duplicateTable") if one.isVisible()] == []
    desk.keys("Esc")
    assert desk.cells("duplicateTable") == before


def test_changes_are_found_by_what_and_by_whom(desk: Desk) -> None:
    desk.space.show_page("journal")
    desk.settle()
    count = len(desk.cells("journalTree", 2))
    desk.keys("Ctrl+F")
    desk.type("GONE")
    (found,) = desk.cells("journalTree", 2)
    assert "Gone" in found and count > 1
    desk.see(QLineEdit, "journalFindEdit").setText("ｍｅｉ")
    assert 0 < len(desk.cells("journalTree", 2)) <= count
    desk.keys("Esc")
    assert len(desk.cells("journalTree", 2)) == count
