"""What is done to several customers at once: one batch each."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from changes.rows import read
from models import Customer
from tests.conftest import Book
from tests.ui.conftest import NewSession, settle
from ui.lists.bulk_edit_dialog import BulkEditDialog, editable
from ui.lists.selection_bar import SelectionBar
from ui.session import Session


def fill(book: Book) -> None:
    """Three customers of mine."""
    for name in "abc":
        book.customer(name, owner=book.me)


@pytest.fixture
def bar(qtbot: QtBot, new_session: NewSession) -> SelectionBar:
    bar = SelectionBar(new_session(fill), lambda: [1, 3])
    qtbot.addWidget(bar)
    bar.show_count(2)
    bar.show()
    return bar


def session_of(bar: SelectionBar) -> Session:
    session: Session = bar._session
    return session


def column(bar: SelectionBar, name: str) -> list[Any]:
    """A field of all three customers, as it lies in the file."""
    rows = [session_of(bar).store.read(read, Customer, row_id).result() for row_id in (1, 2, 3)]
    return [row[name] for row in rows]


def take(button: QToolButton, text: str) -> None:
    menu = button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def batch_of(bar: SelectionBar, qtbot: QtBot, act: Callable[[], object]) -> str:
    """Do something, and give what the toast says of it."""
    with qtbot.waitSignal(session_of(bar).done) as told:
        act()
    settle(qtbot, session_of(bar))
    assert told.args[1] > 0
    return str(told.args[0])


def test_assigning_is_one_batch_that_can_be_undone(bar: SelectionBar, qtbot: QtBot) -> None:
    said = batch_of(bar, qtbot, lambda: take(bar.assign_button, "Otto"))
    assert said == "Changed 2 customers"
    assert column(bar, "owner") == [2, 1, 2]
    session_of(bar).undo_newest()
    settle(qtbot, session_of(bar))
    assert column(bar, "owner") == [1, 1, 1]


def test_assigning_to_nobody(bar: SelectionBar, qtbot: QtBot) -> None:
    batch_of(bar, qtbot, lambda: take(bar.assign_button, "Nobody"))
    assert column(bar, "owner") == [None, 1, None]


def test_bookmarking(bar: SelectionBar, qtbot: QtBot) -> None:
    batch_of(bar, qtbot, lambda: take(bar.mark_button, "Bookmarked: yes"))
    assert column(bar, "bookmarked") == [True, False, True]


def test_deleting_asks_nothing_and_is_one_batch(bar: SelectionBar, qtbot: QtBot) -> None:
    said = batch_of(bar, qtbot, lambda: qtbot.mouseClick(bar.delete_button, Qt.MouseButton.LeftButton))
    assert said == "Deleted 2 customers"
    assert [bool(moment) for moment in column(bar, "deleted_at")] == [True, False, True]


def test_editing_many_writes_the_values_of_the_dialog(bar: SelectionBar, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.edit_button, Qt.MouseButton.LeftButton)
    dialog: BulkEditDialog = bar.dialog
    fields = {field.name: field for field in editable()}
    dialog.add_field(fields["city"]).write("广州")
    dialog.add_field(fields["owner"])
    batch_of(bar, qtbot, lambda: qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton))
    assert column(bar, "city") == ["广州", None, "广州"]
    assert column(bar, "owner") == [None, 1, None]


def test_without_a_selection_nothing_can_be_done(bar: SelectionBar) -> None:
    bar.show_count(0)
    for button in (bar.edit_button, bar.assign_button, bar.mark_button, bar.copy_button, bar.delete_button):
        assert not button.isEnabled()
