from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from models import Contact, Customer
from tests.conftest import Book
from tests.ui.conftest import NewSession, RecordingPrompts, settle
from ui.prompts import CANCEL
from ui.recycle_bin_page import RecycleBinPage
from ui.session import Session
from ui.widgets.empty import EmptyState
from ui.widgets.table import Table


def three_deleted(book: Book) -> None:
    for name in ("一", "Two", "三"):
        customer = book.customer(name)
        book.insert(Contact, customer=customer, name=f"{name} 联系人")
        book.delete(Customer, customer)


class Desk:
    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self.qtbot = session, qtbot
        self.page = RecycleBinPage(session)
        qtbot.addWidget(self.page)
        self.page.show()
        settle(qtbot, session)
        self.table: Table = self.child(Table, "recycleBinTable")

    def child(self, kind: type[QObject], name: str) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None
        return found

    def names(self) -> list[str]:
        model = self.table.model()
        return sorted(str(model.index(line, 1).data()) for line in range(model.rowCount()))

    def press(self, name: str) -> None:
        button = self.child(QPushButton, name)
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(self.qtbot, self.session)

    def choose(self, *lines: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().clearSelection()
        for line in lines:
            index = self.table.model().index(line, 0)
            self.table.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


@pytest.fixture
def desk(new_session: NewSession, qtbot: QtBot) -> Desk:
    return Desk(new_session(three_deleted), qtbot)


def test_several_are_restored_and_undone(desk: Desk) -> None:
    assert not desk.child(QPushButton, "restoreButton").isEnabled()
    desk.choose(0, 2)
    desk.press("restoreButton")
    assert len(desk.names()) == 1
    desk.session.undo_newest()
    settle(desk.qtbot, desk.session)
    assert desk.names() == ["Two", "一", "三"]


def test_for_good_is_asked_with_numbers(desk: Desk, prompts: RecordingPrompts) -> None:
    batches: list[int] = []
    desk.session.done.connect(lambda _text, batch: batches.append(batch))
    desk.choose(1)
    prompts.answers = [CANCEL]
    desk.press("purgeButton")
    assert len(desk.names()) == 3
    assert prompts.said[-1].text.split("\n")[1:] == ["· 1 Customer", "· 1 Contact"]
    prompts.answers = ["purge"]
    desk.press("purgeButton")
    assert len(desk.names()) == 2
    assert batches == [0]  # nothing to undo


def test_emptied_after_a_backup(desk: Desk, prompts: RecordingPrompts) -> None:
    prompts.answers = ["backup", "purge"]
    desk.press("emptyBinButton")
    assert [said.title for said in prompts.said] == ["Empty the recycle bin?"] * 2
    assert desk.names() == []
    empty = desk.page.findChild(EmptyState)
    assert empty is not None and empty.isVisible()
    assert not desk.child(QPushButton, "emptyBinButton").isEnabled()


def test_find(desk: Desk) -> None:
    desk.qtbot.keyClicks(desk.child(QLineEdit, "recycleBinFindEdit"), "two")
    desk.qtbot.waitUntil(lambda: desk.names() == ["Two"])


def test_a_row_is_said_as_a_sentence(desk: Desk) -> None:
    said = desk.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Kind: Customer; Item: ") and "Deleted by: 梅 Mei" in said
