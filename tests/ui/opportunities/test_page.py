"""Opportunities across customers: list, board by mouse and by keyboard, and what is asked when one is closed."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from changes.rows import rows
from models import Batch, Opportunity, Row
from tests.conftest import Book
from tests.ui.conftest import NewSession, settle
from ui.opportunities.column import MIME, OpportunityColumn
from ui.opportunities.page import BOARD, LIST, OpportunityPage
from ui.session import Session

NAMES = ("balance", "service", "idea")


def fill(book: Book) -> None:
    """Two under discussion and one only begun, each at a customer of its own."""
    stages = {"balance": "terms", "service": "terms", "idea": "first_contact"}
    for number, name in enumerate(NAMES):
        book.insert(
            Opportunity,
            customer=book.customer(f"Firm {name}"),
            name=name,
            stage=book.value("opportunity_stage", stages[name]),
            amount=str(1000 * (number + 1)),
            opened_on="2026-03-10" if name == "service" else "2026-01-10",
            expected_on=f"2026-0{number + 4}-01",
            colleague=book.me if name == "idea" else None,
        )


class Office:
    """The page on screen, and short words for what is done in it."""

    def __init__(self, qtbot: QtBot, session: Session, view: str) -> None:
        self.qtbot, self.session = qtbot, session
        self.kept: dict[str, Any] = {"opportunities/view": view}
        self.page = OpportunityPage(session, self.kept.__setitem__, self.kept.get)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 600)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.settle()

    def settle(self) -> None:
        settle(self.qtbot, self.session)

    def stage(self, code: str) -> int:
        values = self.session.lookups.values["opportunity_stage"]
        return next(int(row["id"]) for row in values if row["code"] == code)

    def column(self, code: str) -> OpportunityColumn:
        return next(one for one in self.page.board.columns() if one.stage == self.stage(code))

    def cards(self, code: str) -> list[str]:
        return [deal.name for deal in self.column(code).list.cards.deals]

    def row(self, number: int) -> Row:
        found: Row = self.session.store.read(lambda: Opportunity.select().dicts()[number]).result()
        return found

    def batches(self) -> int:
        return int(
            self.session.store.read(lambda: rows(Batch.select(Batch.id).order_by(-Batch.id))[0][0]).result()
        )

    def press(self, name: str) -> None:
        button = self.page.findChild(QAbstractButton, name)
        assert button is not None and button.isVisible(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        self.settle()

    def key(
        self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(widget, key, held)
        self.settle()


@pytest.fixture
def board(qtbot: QtBot, new_session: NewSession) -> Office:
    return Office(qtbot, new_session(fill), BOARD)


@pytest.fixture
def office(qtbot: QtBot, new_session: NewSession) -> Office:
    return Office(qtbot, new_session(fill), LIST)


def cells(office: Office, column: int) -> list[str]:
    """A column of the list, when its page was read."""
    model = office.page.rows
    office.qtbot.waitUntil(lambda: all(model.deal(row) for row in range(model.rowCount())))
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


# -- the list -------------------------------------------------------------------------------------------------------


def test_the_list_shows_amounts_and_what_is_stalled(office: Office) -> None:
    assert cells(office, 1) == ["balance", "service", "idea"]
    assert cells(office, 5) == ["¥700", "¥1,400", "¥150"]
    spoken = [office.page.rows.index(row, 7).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken[0] == "In stage: Stalled: 67 days in this stage, which allows 14."
    assert spoken[1] == "In stage: 8 d"
    assert office.page.foot.accessibleName() == (
        "Total 3 · ¥2,250; First contact 1 · ¥150; Terms under discussion 2 · ¥2,100"
    )


def test_filter_find_and_sort(office: Office) -> None:
    office.press("opportunityMinePill")
    assert cells(office, 1) == ["idea"]
    office.press("opportunityMinePill")
    office.press("opportunityStalledPill")
    assert cells(office, 1) == ["balance", "idea"]
    office.press("opportunityStalledPill")
    office.page.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    office.settle()
    assert cells(office, 1) == ["idea", "service", "balance"]
    office.page.focus_find()
    office.qtbot.keyClicks(office.page.find_edit, "firm serv")
    office.qtbot.waitUntil(lambda: office.page.rows.rowCount() == 1)
    office.press("opportunityScope_lost")
    assert office.page._empty.accessibleName() == "No opportunity meets all of this."
    office.press("showAllButton")
    assert office.page.rows.rowCount() == 3


def test_enter_opens_the_customer(office: Office) -> None:
    cells(office, 1)
    office.page.table.selectRow(2)
    with office.qtbot.waitSignal(office.page.customer_requested) as opened:
        office.qtbot.keyClick(office.page.table, Qt.Key.Key_Return)
    assert opened.args == [3]


# -- the board ------------------------------------------------------------------------------------------------------


def test_columns_have_counts_and_weighted_sums(board: Office) -> None:
    terms = board.column("terms")
    assert terms.list.accessibleName() == "Terms under discussion 2"
    assert [label.text() for label in terms.findChildren(QLabel)][2] == "¥2,100"
    assert board.cards("terms") == ["balance", "service"] and board.cards("lost") == []


def test_alt_and_an_arrow_move_a_card_and_it_keeps_the_keys(board: Office) -> None:
    before = board.batches()
    board.page.focus_content()
    first = board.column("first_contact").list
    assert first.hasFocus()
    board.key(first, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    board.qtbot.waitUntil(lambda: board.cards("need_felt") == ["idea"])
    assert board.column("need_felt").list.hasFocus()
    assert board.batches() == before + 1
    board.session.undo_newest()
    board.qtbot.waitUntil(lambda: board.cards("first_contact") == ["idea"])


def test_arrows_go_over_empty_columns(board: Office) -> None:
    board.page.focus_content()
    board.key(board.column("first_contact").list, Qt.Key.Key_Right)
    assert board.column("terms").list.hasFocus()
    with board.qtbot.waitSignal(board.page.customer_requested) as opened:
        board.key(board.column("terms").list, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_a_card_is_dropped_on_another_stage(board: Office) -> None:
    data = QMimeData()
    data.setData(MIME, b"2")
    target = board.column("prefers_us").list
    held = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.MoveAction, data, left, held)
    target.dropEvent(event)
    board.settle()
    board.qtbot.waitUntil(lambda: board.cards("prefers_us") == ["service"])
    assert board.row(1)["stage"] == board.stage("prefers_us")


def test_losing_asks_why_and_esc_leaves_all_as_it_was(board: Office) -> None:
    page = board.page
    deal = board.column("terms").list.cards.deals[0]
    page.put(deal, board.stage("lost"))
    assert page.outcome.isVisible() and page.outcome.editors["loss_reason"].inner.hasFocus()
    board.key(page.outcome, Qt.Key.Key_Escape)
    assert not page.outcome.isVisible() and board.row(0)["closed_on"] is None
    page.put(deal, board.stage("lost"))
    page.outcome.editors["won_by"].write("Leica")
    page.outcome.editors["closed_on"].write(None)
    board.key(page.outcome, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = board.row(0)
    assert (row["stage"], row["won_by"], row["closed_on"]) == (
        board.stage("lost"),
        "Leica",
        board.session.today(),
    )
    board.qtbot.waitUntil(lambda: board.cards("terms") == ["service"])


def test_winning_asks_for_the_amount(board: Office) -> None:
    page = board.page
    page.put(board.column("terms").list.cards.deals[1], board.stage("won"))
    assert not page.outcome.editors["loss_reason"].isVisible()
    page.outcome.editors["amount"].write(Decimal(1500))
    board.press("opportunityOutcomeSaveButton")
    assert (board.row(1)["stage"], board.row(1)["amount"]) == (board.stage("won"), 1500)


def test_a_long_column_shows_more_on_request(
    board: Office, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from database.sales import opportunities
    from ui.opportunities import page as opportunity_page

    for module in (opportunities, opportunity_page):
        monkeypatch.setattr(module, "CARDS", 1)
    board.page.refresh()
    board.settle()
    cards = board.column("terms").list
    assert cards.cards.rowCount() == 2 and cards.cards.index(1).data() == "Show 1 more"
    cards.setCurrentIndex(cards.cards.index(1))
    board.key(cards, Qt.Key.Key_Return)
    assert board.cards("terms") == ["balance", "service"]
