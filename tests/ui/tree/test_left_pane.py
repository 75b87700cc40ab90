"""The left pane: views with counts, grouping, order, filter, and what it says when there is nothing."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from database import actions, saved, settings
from database.conditions import Condition
from models import Customer
from tests.conftest import NOW, Book
from tests.ui.conftest import NewSession, settle
from ui.session import Session
from ui.tree.left_pane import LeftPane

Kept = dict[str, Any]


def fill(book: Book) -> None:
    """Two customers of mine and one that is not, a supplier, one in the recycle bin."""
    south = book.value("region", "south_china")
    book.customer("Bosch", region=south, owner=book.me, bookmarked=True, country="DE")
    book.customer("苏州澜谷", owner=book.me, country="中国")
    book.customer("Zeiss", region=south, owner=book.other, country="DE")
    book.customer("DHL", party_kind=book.value("party_kind", "carrier"))
    book.delete(Customer, book.customer("gone"))


@pytest.fixture
def kept() -> Kept:
    """What is remembered on this computer."""
    return {}


@pytest.fixture
def open_pane(qtbot: QtBot, new_session: NewSession, kept: Kept) -> Callable[..., LeftPane]:
    def make(filling: Callable[[Book], object] | None = fill, session: Session | None = None) -> LeftPane:
        pane = LeftPane(session or new_session(filling), kept.__setitem__, kept.get)
        qtbot.addWidget(pane)
        pane.resize(264, 600)
        pane.show()
        settle(qtbot, pane._session)
        return pane

    return make


@pytest.fixture
def pane(open_pane: Callable[..., LeftPane]) -> LeftPane:
    return open_pane()


def rows(pane: LeftPane) -> list[str]:
    """What the tree shows, from the top."""
    found, index = [], pane.tree.indexAt(QPoint(20, 3))
    while index.isValid():
        found.append(str(index.data()))
        index = pane.tree.indexBelow(index)
    return found


def views(pane: LeftPane) -> list[str]:
    """The views as they are read out."""
    model = pane.views.model()
    return [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())
    ]


def click_view(qtbot: QtBot, pane: LeftPane, key: str) -> None:
    row = [view.key for view in pane.views.views()].index(key)
    place = pane.views.visualRect(pane.views.model().index(row, 0)).center()
    qtbot.mouseClick(pane.views.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(qtbot, pane._session)


def choose(menu_owner: Any, text: str) -> None:
    """Open a button's menu and take an entry."""
    menu = menu_owner.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_views_have_their_counts(pane: LeftPane, qtbot: QtBot) -> None:
    assert {"All customers 3", "Bookmarked 1", "Other companies 1", "Recycle bin 1"} <= set(views(pane))
    assert {"To contact today 0", "Overdue follow-ups 0", "No contact > 30 days 0"} <= set(views(pane))
    pane._session.write(actions.edit_all, Customer, [2], {"bookmarked": True}, pane._session.me, NOW)
    settle(qtbot, pane._session)
    assert "Bookmarked 2" in views(pane)


def test_views_of_who_is_due_show_exactly_those(open_pane: Callable[..., LeftPane], qtbot: QtBot) -> None:
    def fill_due(book: Book) -> None:
        for name, last, agreed in (
            ("Due", "2026-03-17", "2026-03-18"),
            ("Late", "2026-03-01", "2026-03-11"),
            ("Silent", "2026-01-02", None),
            ("Fine", "2026-03-17", None),
        ):
            book.record(book.customer(name), last, next_contact_on=agreed)

    pane = open_pane(fill_due)
    due = {"To contact today 1", "Overdue follow-ups 1", "No contact > 30 days 1"}
    assert due <= set(views(pane))
    for key, name in (("due", "Due"), ("overdue", "Late"), ("silent", "Silent")):
        click_view(qtbot, pane, key)
        pane.tree.expandAll()
        settle(qtbot, pane._session)
        assert rows(pane)[1:] == [name]
    pane._session.write(settings.save, "no_contact_days", 90, pane._session.me, NOW)
    settle(qtbot, pane._session)
    assert "No contact > 90 days 0" in views(pane)


def test_a_view_without_customers_that_few_need_is_left_out(open_pane: Callable[..., LeftPane]) -> None:
    assert "Other companies" not in " ".join(views(open_pane(None)))


def test_choosing_a_view_changes_the_tree(pane: LeftPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.view_changed) as changed:
        click_view(qtbot, pane, "bookmarked")
    assert changed.args == ["bookmarked"]
    assert rows(pane) == ["South China", "Bosch"]


def test_the_recycle_bin_is_a_page_and_leaves_the_tree(pane: LeftPane, qtbot: QtBot) -> None:
    before = rows(pane)
    with qtbot.waitSignal(pane.recycle_bin_requested):
        click_view(qtbot, pane, "bin")
    assert rows(pane) == before
    assert pane.views.view() == "all"


def test_arrows_choose_views_and_enter_opens_the_bin(pane: LeftPane, qtbot: QtBot) -> None:
    pane.views.setFocus()
    qtbot.keyClick(pane.views, Qt.Key.Key_Down)
    assert pane.views.view() == "due"
    for _time in pane.views.views()[2:]:
        qtbot.keyClick(pane.views, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.recycle_bin_requested):
        qtbot.keyClick(pane.views, Qt.Key.Key_Return)


def test_grouping_is_remembered(pane: LeftPane, open_pane: Callable[..., LeftPane], qtbot: QtBot) -> None:
    assert rows(pane) == ["South China", "Bosch", "Zeiss", "Not given", "苏州澜谷"]
    pane.group_by.setFocus()
    qtbot.keyClick(pane.group_by, Qt.Key.Key_Down)
    settle(qtbot, pane._session)
    assert rows(pane) == ["DE", "Bosch", "Zeiss", "中国", "苏州澜谷"]
    again = open_pane(session=pane._session)
    assert again.group_by.currentText() == "Group by country"
    assert rows(again) == rows(pane)


def test_closed_groups_are_remembered_for_each_grouping(
    pane: LeftPane, open_pane: Callable[..., LeftPane], kept: Kept
) -> None:
    pane.tree.collapse(pane.tree.model().index(0, 0))
    assert json.loads(kept["left_pane/expanded"]) == {"region": [None]}
    assert rows(open_pane(session=pane._session)) == ["South China", "Not given", "苏州澜谷"]


def test_order_is_chosen_in_a_menu_and_remembered(pane: LeftPane, kept: Kept, qtbot: QtBot) -> None:
    pane._session.write(actions.edit_all, Customer, [3], {"level": _level(pane)}, pane._session.me, NOW)
    choose(pane.sort_button, "By level")
    settle(qtbot, pane._session)
    assert rows(pane)[:3] == ["South China", "Zeiss", "Bosch"]
    assert kept["left_pane/order"] == "level"


def _level(pane: LeftPane) -> int:
    return int(pane._session.lookups.values["level"][0]["id"])


def test_nonsense_that_was_remembered_does_no_harm(open_pane: Callable[..., LeftPane], kept: Kept) -> None:
    kept |= {"left_pane/grouping": "shoe", "left_pane/order": 7, "left_pane/expanded": "{["}
    assert rows(open_pane())[0] == "South China"


def test_my_customers_are_a_filter_that_a_click_takes_off(pane: LeftPane, qtbot: QtBot) -> None:
    choose(pane.filter_button, "My customers")
    settle(qtbot, pane._session)
    assert rows(pane) == ["South China", "Bosch", "Not given", "苏州澜谷"]
    assert pane.filter_line.text() == "Filter: My customers"
    qtbot.mouseClick(pane.filter_line, Qt.MouseButton.LeftButton)
    settle(qtbot, pane._session)
    assert "Zeiss" in rows(pane)
    assert not pane.filter_line.isVisible()


def test_kept_filters_are_offered(pane: LeftPane, qtbot: QtBot) -> None:
    condition = Condition("country", "is", "DE")
    pane._session.write(saved.keep, saved.FILTERS, "Germans", [list(condition)], pane._session.me, NOW)
    settle(qtbot, pane._session)
    choose(pane.filter_button, "Germans")
    settle(qtbot, pane._session)
    assert rows(pane) == ["South China", "Bosch", "Zeiss"]


def test_a_filter_that_nobody_meets_says_so(pane: LeftPane, qtbot: QtBot) -> None:
    pane.set_filter([Condition("country", "is", "FR")], "French")
    settle(qtbot, pane._session)
    assert "French" in pane._empty.accessibleName()
    qtbot.mouseClick(pane._empty.button("clearFilter"), Qt.MouseButton.LeftButton)
    settle(qtbot, pane._session)
    assert len(rows(pane)) == 5


def test_a_file_without_customers_offers_the_next_step(
    open_pane: Callable[..., LeftPane], qtbot: QtBot
) -> None:
    pane = open_pane(None)
    button = pane.findChild(QPushButton, "treeNewButton")
    with qtbot.waitSignal(pane.new_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_count_names_the_group_in_which_one_is(pane: LeftPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.count_changed) as told:
        pane.select(1)
    assert told.args == ["South China 2 · 3 customers"]
    region = pane._session.lookups.values["region"]
    south = next(row["id"] for row in region if row["code"] == "south_china")
    assert pane.current_group() == ("region", south)


def test_everything_has_a_name_and_a_word(pane: LeftPane) -> None:
    for widget in (pane.views, pane.tree, pane.group_by, pane.filter_button, pane.sort_button):
        assert widget.objectName()
        assert widget.accessibleName()


def test_the_menu_of_a_customer_bookmarks_and_deletes(pane: LeftPane, qtbot: QtBot) -> None:
    def entries() -> dict[str, QAction]:
        pane.tree.menu_requested.emit(3, pane.mapToGlobal(QPoint(50, 50)))
        menu = next(menu for menu in reversed(pane.findChildren(QMenu)) if menu.objectName() == "treeMenu")
        return {action.text(): action for action in menu.actions()}

    entries()["Bookmark"].trigger()
    settle(qtbot, pane._session)
    assert "Bookmarked 2" in views(pane)
    assert "Take off the bookmark" in entries()
    with qtbot.waitSignal(pane.delete_requested) as asked:
        entries()["Delete"].trigger()
    assert asked.args == [3]


def test_the_right_button_asks_for_the_menu_of_its_row(pane: LeftPane, qtbot: QtBot) -> None:
    place = pane.tree.visualRect(pane.tree.tree_model().find(3)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, pane.mapToGlobal(place))
    with qtbot.waitSignal(pane.tree.menu_requested) as asked:
        QApplication.sendEvent(pane.tree.viewport(), event)
    assert asked.args[0] == 3
