from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from database import actions
from models import Customer
from tests.conftest import NOW, OTHER, Book
from tests.ui.conftest import NewSession, settle
from ui.journal_page import JournalPage
from ui.session import Session


def two_people(book: Book) -> None:
    customer = book.customer("广州五金", phone="1")
    book.update(Customer, customer, by=OTHER, phone="2", fax="9")


class Desk:
    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self.qtbot = session, qtbot
        self.page = JournalPage(session)
        qtbot.addWidget(self.page)
        self.page.show()
        settle(qtbot, session)
        self.tree: QTreeView = self.child(QTreeView, "journalTree")
        model = self.tree.model()
        assert isinstance(model, QStandardItemModel)
        self.model = model

    def child(self, kind: type[QObject], name: str) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None
        return found

    def column(self, column: int) -> list[str]:
        return [self.model.item(line, column).text() for line in range(self.model.rowCount())]

    def press(self, kind: type[QObject], name: str) -> None:
        button = self.child(kind, name)
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(self.qtbot, self.session)

    def phone(self) -> str:
        return str(self.session.store.read(lambda: Customer.get().phone).result())


@pytest.fixture
def desk(new_session: NewSession, qtbot: QtBot) -> Desk:
    return Desk(new_session(two_people), qtbot)


def test_today_the_newest_first(desk: Desk) -> None:
    assert desk.column(1)[:2] == ["Otto", "梅 Mei"]
    assert not desk.child(QToolButton, "journalAfterButton").isEnabled()


def test_a_batch_unfolds_to_its_changes(desk: Desk) -> None:
    desk.tree.setCurrentIndex(desk.model.index(0, 0))
    desk.tree.setFocus()
    desk.qtbot.keyClick(desk.tree, Qt.Key.Key_Return)
    settle(desk.qtbot, desk.session)
    item = desk.model.item(0)
    lines = [[item.child(line, column).text() for column in (2, 3, 4)] for line in range(item.rowCount())]
    assert lines == [["Customer 广州五金 · Phone", "1", "2"], ["Customer 广州五金 · Fax", "—", "9"]]


def test_one_is_undone(desk: Desk) -> None:
    desk.tree.setCurrentIndex(desk.model.index(0, 0))
    desk.press(QPushButton, "journalUndoButton")
    assert desk.phone() == "1"
    assert desk.column(4)[:2] == ["", "Undone"]
    desk.tree.setCurrentIndex(desk.model.index(1, 0))
    assert not desk.child(QPushButton, "journalUndoButton").isEnabled()


def test_what_an_undo_leaves_alone_is_listed(desk: Desk) -> None:
    customer = desk.session.store.read(lambda: Customer.get().id).result()
    desk.session.write(actions.edit_all, Customer, [customer], {"phone": "3"}, desk.session.me, NOW)
    settle(desk.qtbot, desk.session)
    desk.tree.setCurrentIndex(desk.model.index(1, 0))
    desk.press(QPushButton, "journalUndoButton")
    assert desk.phone() == "3"
    left = desk.child(QPlainTextEdit, "journalLeftEdit")
    assert left.isVisible()
    assert left.toPlainText().split("\n")[1:] == ["· Customer “广州五金” · Phone: 3"]


def test_only_one_colleague(desk: Desk) -> None:
    combo = desk.child(QComboBox, "journalColleagueCombo")
    assert [combo.itemText(line) for line in range(combo.count())] == ["All colleagues", "梅 Mei", "Otto"]
    combo.setCurrentIndex(2)
    assert set(desk.column(1)) == {"Otto"}


def test_another_day(desk: Desk) -> None:
    desk.press(QToolButton, "journalBeforeButton")
    assert desk.model.rowCount() == 0
    desk.page.show_day(desk.session.today() - timedelta(days=3))
    desk.press(QPushButton, "journalTodayButton")
    assert desk.model.rowCount() > 0
