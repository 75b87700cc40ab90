"""The history of a customer: who changed what, page by page, and one value put back for good or until undo."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView

from database import history
from models import Customer
from tests.conftest import OTHER, Book
from tests.ui.desk import Desk

OpenDesk = Callable[..., Desk]
WHO, FIELD, BEFORE, AFTER = 1, 3, 4, 5


def changed(book: Book) -> None:
    book.customer("Zeiss", city="Jena", level=book.value("level", "a"))
    book.update(Customer, 1, by=OTHER, city="Wien")


def look(desk: Desk) -> QTableView:
    desk.space.open_customer(1)
    desk.command("tab_history")
    desk.settle()
    return desk.see(QTableView, "historyTable")


def choose(desk: Desk, table: QTableView, line: int) -> None:
    place = table.visualRect(table.model().index(line, 0)).center()
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def city(desk: Desk) -> str:
    found: str = desk.space.session.store.read(lambda: Customer.get_by_id(1).city).result()
    return found


def test_it_says_who_changed_what_from_what(open_desk: OpenDesk) -> None:
    desk = open_desk(changed)
    look(desk)
    line = [desk.cells("historyTable", column)[0] for column in (WHO, FIELD, BEFORE, AFTER)]
    assert line == ["Otto", "City", "Jena", "Wien"]
    assert desk.cells("historyTable", AFTER)[-1] == "New"


def test_a_value_is_put_back_and_that_can_be_undone(open_desk: OpenDesk) -> None:
    desk = open_desk(changed)
    table = look(desk)
    assert not desk.see(QPushButton, "putBackButton").isEnabled()
    choose(desk, table, 0)
    desk.press("putBackButton")
    desk.settle()
    assert city(desk) == "Jena"
    assert desk.toast() == "Put back City of “Zeiss”"
    assert desk.cells("historyTable", AFTER)[0] == "Jena", "which is in the history, too"
    desk.press("toastUndoButton")
    desk.settle()
    assert city(desk) == "Wien"


def test_the_beginning_cannot_be_put_back(open_desk: OpenDesk) -> None:
    desk = open_desk(changed)
    table = look(desk)
    choose(desk, table, table.model().rowCount() - 1)
    assert not desk.see(QPushButton, "putBackButton").isEnabled()


def test_a_deletion_is_put_back_by_restoring(open_desk: OpenDesk) -> None:
    def fill(book: Book) -> None:
        changed(book)
        book.delete(Customer, 1)

    desk = open_desk(fill)
    table = look(desk)
    assert desk.cells("historyTable", FIELD)[0] == "Deleted"
    choose(desk, table, 0)
    desk.press("putBackButton")
    desk.settle()
    assert desk.space.session.store.read(lambda: Customer.get_by_id(1).deleted_at).result() is None
    assert desk.see(QPushButton, "editCustomerButton").isEnabled()


def test_a_long_history_comes_in_pages(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "PAGE", 4)

    def fill(book: Book) -> None:
        book.customer("Zeiss", city="0")
        for number in range(1, 10):
            book.update(Customer, 1, city=str(number))

    desk = open_desk(fill)
    look(desk)
    assert desk.cells("historyTable", AFTER) == ["9", "8", "7", "6"]
    desk.press("olderHistoryButton")
    desk.settle()
    desk.press("olderHistoryButton")
    desk.settle()
    assert desk.cells("historyTable", AFTER) == [*"987654321", "New"]
    assert not desk.see(QPushButton, "olderHistoryButton").isEnabled()
    desk.space.session.reload()
    desk.settle()
    assert desk.cells("historyTable", AFTER)[:4] == ["9", "8", "7", "6"]
