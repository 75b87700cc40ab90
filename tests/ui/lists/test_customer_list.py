"""The customer list: pages, order, find, choice, copying, export, and what is done to many."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from database import actions
from database.conditions import Condition
from models import Competitor, Customer, db
from tests.conftest import NOW, Book
from tests.ui.conftest import NewSession, RecordingPrompts, settle
from ui.lists.customer_list import CustomerList
from ui.lists.customer_table_model import PAGE
from ui.session import Session

Lists = Callable[..., CustomerList]
MANY = 5_000


def fill(book: Book) -> None:
    """Five customers, one of them met a competitor."""
    level = book.value("level", "a")
    book.customer("苏州澜谷", city="苏州", credit=4, level=level, purchase_total=0, owner=book.me)
    book.customer("Bosch", city="Stuttgart", employees=12, phone="020-8888")
    book.customer("重庆长安", city="重庆", employees=1200)
    book.customer("北京清衡", city="北京", filed_on="2026-02-03")
    book.customer("Zeiss", city="Jena", bookmarked=True)
    book.insert(Competitor, customer=5, company="Leica")


def fill_many(book: Book) -> None:
    """Rows only: the log and what follows from it would take minutes."""
    rows = ((f"n{number:05}", f"n{number:05}", f"u{number}") for number in range(MANY))
    columns = "name, name_key, uid, version, purchase_count, purchase_total, bookmarked"
    with db.atomic():
        db.connection().executemany(f"INSERT INTO customer ({columns}) VALUES (?, ?, ?, 1, 0, 0, 0)", rows)


@pytest.fixture
def open_list(qtbot: QtBot, new_session: NewSession) -> Lists:
    def make(filling: Callable[[Book], object] = fill, kept: dict[str, Any] | None = None) -> CustomerList:
        kept = {} if kept is None else kept
        page = CustomerList(new_session(filling), kept.__setitem__, kept.get)
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.show()
        settled(qtbot, page)
        return page

    return make


@pytest.fixture
def page(open_list: Lists) -> CustomerList:
    return open_list()


def names(page: CustomerList) -> list[str]:
    """The first column, from the top, of a list that has been painted."""
    rows = page.table.model()
    page.table.viewport().repaint()
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def work(qtbot: QtBot, page: CustomerList, job: Any, *arguments: Any) -> None:
    page._session.write(job, *arguments, page._session.me, NOW)
    settled(qtbot, page)


def settled(qtbot: QtBot, page: CustomerList) -> None:
    """Wait until what is on screen has been read."""
    settle(qtbot, page._session)
    table = page.table
    places = (table.viewport().rect().topLeft(), table.viewport().rect().bottomLeft())

    def is_there() -> bool:
        table.viewport().repaint()
        seen = [table.indexAt(place) for place in places]
        return all(index.data() != "" for index in seen if index.isValid())

    qtbot.waitUntil(is_there)
    settle(qtbot, page._session)


def stored(page: CustomerList, row_id: int) -> dict[str, Any]:
    """A customer as it lies in the file."""
    from changes.rows import read

    found: dict[str, Any] = page._session.store.read(read, Customer, row_id).result()
    return found


def select(page: CustomerList, *rows: int) -> None:
    page.table.clearSelection()
    flag = QItemSelectionModel.SelectionFlag
    for row in rows:
        page.table.selectionModel().setCurrentIndex(page.rows.index(row, 0), flag.Select | flag.Rows)


BY_LETTER = ["Bosch", "北京清衡", "重庆长安", "苏州澜谷", "Zeiss"]


def test_customers_stand_by_name_with_the_usual_columns(page: CustomerList) -> None:
    assert names(page) == BY_LETTER
    heads = [page.rows.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["Customer name", "Level", "Region", "Category"]


def test_the_model_keeps_qts_rules(page: CustomerList, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(page.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.columns.show_columns(["name", "city"])
    page.refresh()
    settled(qtbot, page)
    assert tester.model().columnCount() == 2


def test_thousands_are_read_by_the_page(open_list: Lists, qtbot: QtBot) -> None:
    page = open_list(fill_many)
    assert page.rows.rowCount() == MANY
    assert page.rows.loaded_pages() == [0]
    page.table.scrollToBottom()
    settled(qtbot, page)
    last = MANY // PAGE - 1
    assert page.rows.loaded_pages() == [0, last]
    assert page.rows.index(MANY - 1, 0).data() == f"n{MANY - 1:05}"


def test_pages_passed_in_a_hurry_are_not_read(open_list: Lists, qtbot: QtBot) -> None:
    page = open_list(fill_many)
    bar = page.table.verticalScrollBar()
    for step in range(1, MANY // PAGE + 1):
        bar.setValue(bar.maximum() * step * PAGE // MANY)
        page.table.viewport().repaint()
    settled(qtbot, page)
    assert len(page.rows.loaded_pages()) < 10
    assert page.rows.index(MANY - 1, 0).data() == f"n{MANY - 1:05}"


def test_a_click_on_a_header_sorts_and_is_remembered(open_list: Lists, qtbot: QtBot) -> None:
    kept: dict[str, Any] = {}
    page = open_list(kept=kept)
    header = page.table.horizontalHeader()
    place = header.sectionViewportPosition(page.columns.names.index("city")) + 10
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(place, 10)
    )
    settled(qtbot, page)
    assert names(page) == ["北京清衡", "重庆长安", "Zeiss", "Bosch", "苏州澜谷"]
    again = open_list(kept=kept)
    assert again.listing().sort == "city"


def test_cells_are_texts_and_empty_ones_a_dash(page: CustomerList, qtbot: QtBot) -> None:
    page.columns.show_columns(["name", "employees", "filed_on", "bookmarked", "credit"])
    settled(qtbot, page)
    texts = {
        names(page)[row]: [page.rows.index(row, column).data() for column in range(1, 5)] for row in range(5)
    }
    assert texts["重庆长安"] == ["1,200", "—", "—", "—"]
    assert texts["北京清衡"][1] == "Feb 3"
    assert texts["Zeiss"][2] == "Yes"
    said = page.rows.index(3, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Employees: empty"


def test_finding_looks_where_it_was_told_to(page: CustomerList, qtbot: QtBot) -> None:
    page.focus_find()
    assert page.find_edit.hasFocus()
    qtbot.keyClicks(page.find_edit, "bos")
    qtbot.waitUntil(lambda: names(page) == ["Bosch"])
    page.find_edit.setText("leica")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 0)
    assert "leica" in page._empty.accessibleName()
    page.scope.setCurrentIndex(page.scope.findData("competitor"))
    qtbot.waitUntil(lambda: names(page) == ["Zeiss"])


def test_escape_clears_the_find_box(page: CustomerList, qtbot: QtBot) -> None:
    page.find_edit.setText("zeiss")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1)
    qtbot.keyClick(page.find_edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 5)


def test_enter_and_a_double_click_open_the_customer(page: CustomerList, qtbot: QtBot) -> None:
    select(page, 1)
    with qtbot.waitSignal(page.customer_requested) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [4]
    place = page.table.visualRect(page.rows.index(0, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(page.customer_requested) as opened:
        qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [2]


def test_choice_and_place_outlast_another_order_and_what_is_written(page: CustomerList, qtbot: QtBot) -> None:
    select(page, 0, 2)
    assert page.table.selected() == [2, 3]
    page.rows.sort(0, Qt.SortOrder.DescendingOrder)
    settled(qtbot, page)
    assert page.table.selected() == [3, 2]
    work(qtbot, page, actions.edit_all, Customer, [5], {"name": "Aaa"})
    qtbot.waitUntil(lambda: names(page)[-1] == "Aaa")
    assert page.table.selected() == [3, 2]


def test_what_was_written_while_hidden_is_read_when_shown(page: CustomerList, qtbot: QtBot) -> None:
    page.hide()
    work(qtbot, page, actions.delete, Customer, [2])
    assert page.rows.rowCount() == 5
    page.show()
    settled(qtbot, page)
    assert page.rows.rowCount() == 4


def test_copying_puts_tabs_between_the_columns_as_shown(page: CustomerList, qtbot: QtBot) -> None:
    page.columns.show_columns(["city", "name", "employees"])
    settled(qtbot, page)
    select(page, 1, 0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert QGuiApplication.clipboard().text() == "Stuttgart\tBosch\t12\n北京\t北京清衡\t"


def test_export_writes_what_is_shown(
    page: CustomerList, qtbot: QtBot, prompts: RecordingPrompts, tmp_path: Path
) -> None:
    page.columns.show_columns(["name", "city", "employees"])
    page.filter_bar.set_conditions([Condition("employees", "filled")])
    settled(qtbot, page)
    file = tmp_path / "out.xlsx"
    prompts.answers.append(file)
    with qtbot.waitSignal(page._session.done) as told:
        qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    assert told.args[0] == "Exported 2 customers to out.xlsx"
    cells = [[cell.value for cell in row] for row in load_workbook(file).worksheets[0].iter_rows()]
    assert cells[0][:3] == ["Customer name", "City", "Employees"]
    assert cells[1:] == [["Bosch", "Stuttgart", 12], ["重庆长安", "重庆", 1200]]
    assert page.export_button.isEnabled()


def test_an_export_can_be_stopped(
    open_list: Lists, qtbot: QtBot, prompts: RecordingPrompts, tmp_path: Path
) -> None:
    page = open_list(fill_many)
    file = tmp_path / "out.csv"
    prompts.answers.append(file)
    page.export.progressed.connect(lambda done, _total: page.export.cancel() if done else None)
    with qtbot.waitSignal(page._session.done) as told:
        qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    assert told.args[0] == "Export stopped. No file was written."
    assert not file.exists()


def test_deleting_selects_the_next_row(page: CustomerList, qtbot: QtBot) -> None:
    select(page, 1, 2)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 3)
    assert page.table.selected() == [1]


def test_all_stay_selected_in_another_order(open_list: Lists, qtbot: QtBot) -> None:
    page = open_list(fill_many)
    page.table.selectAll()
    page.rows.sort_wanted.emit("name", True)
    settled(qtbot, page)
    assert page.table.selected_count() == MANY
    assert page.table.selectionModel().selection().count() == 1, "one range, not one for each row"


def test_grey_bars_stand_for_rows_that_take_long(page: CustomerList, qtbot: QtBot) -> None:
    going = threading.Event()
    page._session.store.read(going.wait, 20)
    page.rows.sort_wanted.emit("city", False)
    qtbot.waitUntil(page.table.is_loading)
    going.set()
    settled(qtbot, page)
    assert not page.table.is_loading()
    assert names(page)[0] == "北京清衡"


def test_customers_are_read_and_saved_while_an_export_runs(
    page: CustomerList, qtbot: QtBot, prompts: RecordingPrompts, tmp_path: Path
) -> None:
    session, going = session_of(page), threading.Event()
    session.store.read_long(going.wait, 20)  # the export waits behind this
    prompts.answers.append(tmp_path / "out.csv")
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    assert session.work.names() == ["Exporting customers"]
    session.write(actions.edit_all, Customer, [5], {"city": "Oberkochen"}, session.me, NOW)
    qtbot.waitUntil(lambda: session.writing.is_idle() and session.reading.is_idle())
    assert session.store.read(lambda: Customer.get_by_id(5).city).result() == "Oberkochen"
    going.set()
    settled(qtbot, page)
    assert "Oberkochen" in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_the_foot_says_how_many_are_selected(page: CustomerList) -> None:
    bar = page.selection_bar
    assert not bar.edit_button.isEnabled()
    page.table.selectAll()
    assert page.table.selected_count() == 5
    label = bar.findChild(QLabel, "selectionCountLabel")
    assert label is not None
    assert label.text() == "5 selected"
    assert bar.edit_button.isEnabled()


def test_nothing_that_meets_the_filter_offers_to_show_all(page: CustomerList, qtbot: QtBot) -> None:
    page.show_listing([Condition("city", "is", "Nowhere")])
    settled(qtbot, page)
    assert page._empty.accessibleName() == "No customer meets all of these conditions."
    qtbot.mouseClick(page._empty.button("showAll"), Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert page.rows.rowCount() == 5


def session_of(page: CustomerList) -> Session:
    session: Session = page._session
    return session


def test_rows_stay_while_they_are_read_again(open_list: Lists) -> None:
    page = open_list()
    before = [page.rows.index(row, 0).data() for row in range(page.rows.rowCount())]
    page.rows.set_ids(page.rows.ids)
    assert before[0] and [page.rows.index(row, 0).data() for row in range(5)] == before
