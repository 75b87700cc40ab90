"""The page of competitors across customers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from database import actions
from models import Competitor
from tests.conftest import NOW, Book
from tests.ui.conftest import NewSession, settle
from ui.competitor_page import CompetitorPage
from ui.text_rows import TextRows


def fill(book: Book) -> None:
    """Leica at two customers, 博泽 at one."""
    equal, weak = (book.value("competitor_strength", code) for code in ("equal", "weak"))
    for name in ("Zeiss", "北京清衡"):
        book.customer(name)
    book.insert(Competitor, customer=1, company="Leica", price="10.5", strength=equal)
    book.insert(Competitor, customer=2, company="Leica", price="7", strength=weak, product="DM4")
    book.insert(Competitor, customer=2, company="博泽")


@pytest.fixture
def page(qtbot: QtBot, new_session: NewSession) -> CompetitorPage:
    return show(qtbot, CompetitorPage(new_session(fill)))


def show(qtbot: QtBot, page: CompetitorPage) -> CompetitorPage:
    qtbot.addWidget(page)
    page.resize(1000, 500)
    page.show()
    page.refresh()
    settle(qtbot, page._session)
    return page


def texts(rows: TextRows) -> list[list[str]]:
    return [
        [str(rows.index(row, column).data()) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_firms_have_customers_prices_and_strength(page: CompetitorPage) -> None:
    assert texts(page.firm_rows) == [["博泽", "1", "—", "—"], ["Leica", "2", "7 – 10.50", "Equal"]]


def test_choosing_a_firm_shows_where_it_was_met(page: CompetitorPage, qtbot: QtBot) -> None:
    assert [row[0] for row in texts(page.meeting_rows)] == ["北京清衡"]
    page.firm_table.setFocus()
    qtbot.keyClick(page.firm_table, Qt.Key.Key_Down)
    settle(qtbot, page._session)
    assert [row[:5] for row in texts(page.meeting_rows)] == [
        ["北京清衡", "Leica", "DM4", "Weak", "7"],
        ["Zeiss", "Leica", "—", "Equal", "10.50"],
    ]
    label = page.findChild(QLabel, "competitorSummaryLabel")
    assert label is not None
    assert label.text() == "Met at 2 customers. Strength: Equal 1, Weak 1."


def test_enter_opens_the_customer(page: CompetitorPage, qtbot: QtBot) -> None:
    page.meeting_table.selectRow(0)
    with qtbot.waitSignal(page.customer_requested) as opened:
        qtbot.keyClick(page.meeting_table, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_a_click_on_a_header_sorts_by_value(page: CompetitorPage, qtbot: QtBot) -> None:
    page.firm_table.selectRow(1)
    settle(qtbot, page._session)
    page.meeting_table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert [row[4] for row in texts(page.meeting_rows)] == ["10.50", "7"]
    page.firm_table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in texts(page.firm_rows)] == ["Leica", "博泽"]  # the empty one stays last


def test_what_is_written_is_shown_and_the_choice_stays(page: CompetitorPage, qtbot: QtBot) -> None:
    page.firm_table.selectRow(1)
    page._session.write(actions.delete, Competitor, [2], page._session.me, NOW)
    settle(qtbot, page._session)
    assert page.chosen() == "leica"
    assert [row[0] for row in texts(page.meeting_rows)] == ["Zeiss"]


def test_finding_and_finding_nobody(page: CompetitorPage, qtbot: QtBot) -> None:
    page.focus_find()
    qtbot.keyClicks(page.find_edit, "leic")
    qtbot.waitUntil(lambda: page.firm_rows.rowCount() == 1)
    qtbot.keyClicks(page.find_edit, "x")
    qtbot.waitUntil(lambda: page._empty.isVisible())
    assert page._empty.accessibleName() == "No competitor is called “leicx”."


def test_a_file_without_any_says_where_they_come_from(qtbot: QtBot, new_session: NewSession) -> None:
    page = show(qtbot, CompetitorPage(new_session()))
    assert page._empty.accessibleName().startswith("No competitors yet.")
