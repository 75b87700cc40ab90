"""The page of possible duplicates: merged, kept apart, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from changes.rows import read
from models import Contact, Customer
from tests.conftest import Book
from tests.ui.conftest import NewSession, settle
from ui.duplicate_page import DuplicatePage
from ui.widgets.choice_cell import ChoiceCell


def fill(book: Book) -> None:
    """Two that are one, and two more that share a phone."""
    book.customer("苏州澜谷生物科技有限公司", city="苏州", phone="0512-62880166")
    book.customer("澜谷生物科技", city="昆山", email="a@langubio.example")
    book.customer("恒力", phone="020-88887777")
    book.customer("远大", phone="020 8888 7777")
    book.insert(Contact, customer=2, name="李慧")


@pytest.fixture
def page(qtbot: QtBot, new_session: NewSession) -> DuplicatePage:
    page = DuplicatePage(new_session(fill))
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    page.refresh()
    settle(qtbot, page._session)
    return page


def click(qtbot: QtBot, page: DuplicatePage, name: str) -> None:
    widget = page.findChild(ChoiceCell, name) or page.findChild(QPushButton, name)
    assert widget is not None, name
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle(qtbot, page._session)


def listed(page: DuplicatePage) -> list[str]:
    return [str(page.rows.index(row, 0).data()) for row in range(page.rows.rowCount())]


BOTH = ["苏州澜谷生物科技有限公司 / 澜谷生物科技", "恒力 / 远大"]


def test_pairs_stand_side_by_side(page: DuplicatePage) -> None:
    assert listed(page) == BOTH
    count = page.findChild(QLabel, "duplicateCountLabel")
    assert count is not None and count.text() == "2 pairs"
    keep = page.findChild(ChoiceCell, "mergeKeep_1")
    assert keep is not None and keep.isChecked()  # the one with the contact
    city = page.findChild(ChoiceCell, "merge_city_1")
    assert city is not None and city.isChecked()


def test_merging_takes_what_was_chosen_and_can_be_undone(qtbot: QtBot, page: DuplicatePage) -> None:
    click(qtbot, page, "merge_city_0")
    click(qtbot, page, "mergeButton")
    assert listed(page) == BOTH[1:]
    kept, gone = (page._session.store.read(read, Customer, one).result() for one in (2, 1))
    assert (kept["city"], kept["phone"], kept["email"]) == ("苏州", "0512-62880166", "a@langubio.example")
    assert gone["deleted_at"]
    page._session.undo_newest()
    settle(qtbot, page._session)
    page.refresh()
    settle(qtbot, page._session)
    assert listed(page) == BOTH


def test_the_other_one_may_stay(qtbot: QtBot, page: DuplicatePage) -> None:
    click(qtbot, page, "mergeKeep_0")
    city = page.findChild(ChoiceCell, "merge_city_0")
    assert city is not None and city.isChecked()
    click(qtbot, page, "mergeButton")
    assert page._session.store.read(read, Customer, 2).result()["deleted_at"]


def test_not_the_same_is_remembered(qtbot: QtBot, page: DuplicatePage) -> None:
    page.table.selectRow(1)
    settle(qtbot, page._session)
    click(qtbot, page, "notTheSameButton")
    assert listed(page) == BOTH[:1]
    click(qtbot, page, "duplicateSearchButton")
    assert listed(page) == BOTH[:1]


def test_one_of_them_can_be_opened(qtbot: QtBot, page: DuplicatePage) -> None:
    with qtbot.waitSignal(page.customer_requested) as opened:
        click(qtbot, page, "mergeOpenButton_0")
    assert opened.args == [1]


def test_none_is_said(qtbot: QtBot, new_session: NewSession) -> None:
    page = DuplicatePage(new_session(lambda book: book.customer("A")))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    settle(qtbot, page._session)
    assert not page.table.isVisible()
    assert any(label.text().startswith("No two customers") for label in page.findChildren(QLabel))


def test_in_a_small_window_the_two_stand_below_the_list(page: DuplicatePage) -> None:
    assert page.panel.x() > page.table.geometry().right()
    page.resize(700, 480)
    assert page.panel.y() > page.table.geometry().bottom()
    assert page.panel.width() == page.table.width()
