"""The customer tree: groups, choice, keys, and what stays when something is written."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from database import actions
from models import Customer
from tests.conftest import NOW, Book
from tests.ui.conftest import NewSession, settle
from ui.session import Session
from ui.tree.customer_tree import CustomerTree

SOUTH, EAST = "south_china", "east_china"
Trees = Callable[..., CustomerTree]


def fill(book: Book) -> None:
    """Three customers in the south, two in the east, one nowhere."""
    for name, region, level in (
        ("广州穗禾检验", SOUTH, "a"),
        ("深圳微澜医疗", SOUTH, "b"),
        ("Bosch", SOUTH, None),
        ("苏州澜谷生物", EAST, "a"),
        ("杭州禾泽制药", EAST, "b"),
        ("3M", None, None),
    ):
        book.customer(
            name,
            region=region and book.value("region", region),
            level=level and book.value("level", level),
        )
    book.record(1, "2026-02-15")  # level A: 14 days, at most 20; 31 days ago


@pytest.fixture
def make_tree(qtbot: QtBot, new_session: NewSession) -> Trees:
    def make(filling: Callable[[Book], object] = fill) -> CustomerTree:
        session = new_session(filling)
        tree = CustomerTree(session)
        qtbot.addWidget(tree)
        tree.resize(264, 500)
        tree.show()
        tree.refresh()
        settle(qtbot, session)
        return tree

    return make


@pytest.fixture
def tree(make_tree: Trees) -> CustomerTree:
    return make_tree()


def session_of(tree: CustomerTree) -> Session:
    session: Session = tree._session
    return session


def shown(tree: CustomerTree) -> list[str]:
    """What stands in the rows, from the top."""
    found, index = [], tree.indexAt(QPoint(20, 3))
    while index.isValid():
        found.append(str(index.data()))
        index = tree.indexBelow(index)
    return found


def row(tree: CustomerTree, name: str) -> QModelIndex:
    """The row of a name."""
    index = tree.tree_model().index(0, 0)
    while index.isValid() and index.data() != name:
        index = tree.indexBelow(index)
    assert index.isValid(), name
    return index


def click(qtbot: QtBot, tree: CustomerTree, name: str) -> None:
    place = tree.visualRect(row(tree, name)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def write(qtbot: QtBot, tree: CustomerTree, job: Any, *arguments: Any) -> None:
    session = session_of(tree)
    session.write(job, *arguments, session.me, NOW)
    settle(qtbot, session)


def test_groups_stand_in_the_order_of_the_dictionary_and_customers_by_pinyin(tree: CustomerTree) -> None:
    assert shown(tree) == [
        "South China", "Bosch", "广州穗禾检验", "深圳微澜医疗",
        "East China", "杭州禾泽制药", "苏州澜谷生物", "Not given", "3M",
    ]  # fmt: skip


def test_the_model_keeps_qts_rules(tree: CustomerTree, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(tree.tree_model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    tree.show_asked(replace(tree.asked(), grouping="level"))
    settle(qtbot, session_of(tree))
    assert tester.model() is tree.tree_model()
    assert shown(tree)[0] == "A Key"


def test_a_click_chooses_a_customer_and_enter_activates_it(tree: CustomerTree, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.customer_chosen) as chosen:
        click(qtbot, tree, "Bosch")
    assert chosen.args == [3]
    with qtbot.waitSignal(tree.customer_activated) as activated:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert activated.args == [3]


def test_one_click_says_it_once_and_a_click_on_the_chosen_one_says_it_again(
    tree: CustomerTree, qtbot: QtBot
) -> None:
    heard: list[int] = []
    tree.customer_chosen.connect(heard.append)
    click(qtbot, tree, "Bosch")
    assert heard == [3]
    click(qtbot, tree, "Bosch")
    assert heard == [3, 3]


def test_arrows_choose_and_pass_over_groups(tree: CustomerTree, qtbot: QtBot) -> None:
    heard: list[int] = []
    tree.customer_chosen.connect(heard.append)
    click(qtbot, tree, "深圳微澜医疗")
    qtbot.keyClick(tree, Qt.Key.Key_Down)  # the group
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert heard == [2, 5]


def test_a_click_on_a_group_closes_it_and_is_remembered(tree: CustomerTree, qtbot: QtBot) -> None:
    keys = tree.expanded_keys()
    with qtbot.waitSignal(tree.expanded_changed):
        click(qtbot, tree, "South China")
    assert "Bosch" not in shown(tree)
    assert keys is not None
    assert len(tree.expanded_keys() or []) == len(keys) - 1
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert "Bosch" in shown(tree)


def test_a_group_is_read_when_it_is_opened(make_tree: Trees, qtbot: QtBot) -> None:
    def many(book: Book) -> None:
        with book.change() as work:
            work.insert_many(Customer, [{"name": f"n{number:03}"} for number in range(501)])

    tree = make_tree(many)
    assert shown(tree) == ["Not given"]
    assert not tree.tree_model().is_loaded(None)
    click(qtbot, tree, "Not given")
    settle(qtbot, session_of(tree))
    assert shown(tree)[:3] == ["Not given", "n000", "n001"]


def test_selecting_by_id_is_silent_and_opens_the_group(tree: CustomerTree, qtbot: QtBot) -> None:
    click(qtbot, tree, "East China")
    heard: list[int] = []
    tree.customer_chosen.connect(heard.append)
    tree.select(4)
    assert (tree.currentIndex().data(), heard) == ("苏州澜谷生物", [])
    tree.select(None)
    assert not tree.selectionModel().hasSelection()


def test_selecting_looks_up_the_group_of_a_customer_that_was_not_read(make_tree: Trees, qtbot: QtBot) -> None:
    tree = make_tree()
    tree.set_expanded([])
    tree.refresh()
    settle(qtbot, session_of(tree))
    assert shown(tree) == ["South China", "East China", "Not given"]
    tree.select(4)
    settle(qtbot, session_of(tree))
    assert shown(tree)[2:4] == ["杭州禾泽制药", "苏州澜谷生物"]
    assert tree.currentIndex().data() == "苏州澜谷生物"


def test_another_one_in_a_group_that_was_not_read_takes_the_place_of_who_was_chosen(
    tree: CustomerTree, qtbot: QtBot
) -> None:
    click(qtbot, tree, "East China")
    tree.select(1)
    tree.refresh()  # which reads the open groups alone
    settle(qtbot, session_of(tree))
    tree.select(4)
    settle(qtbot, session_of(tree))
    assert tree.currentIndex().data() == "苏州澜谷生物"
    assert [index.data() for index in tree.selectionModel().selectedRows()] == ["苏州澜谷生物"]


def test_who_is_chosen_is_followed_into_a_group_that_is_closed(tree: CustomerTree, qtbot: QtBot) -> None:
    tree.set_expanded(["nowhere"])
    tree.refresh()
    settle(qtbot, session_of(tree))
    tree.select(6)
    settle(qtbot, session_of(tree))
    region = next(row["id"] for row in session_of(tree).lookups.values["region"] if row["code"] == EAST)
    write(qtbot, tree, actions.edit_all, Customer, [6], {"region": region})
    assert shown(tree) == ["South China", "East China", "3M", "杭州禾泽制药", "苏州澜谷生物"]
    assert tree.currentIndex().data() == "3M"


def test_choice_and_open_groups_outlast_what_is_written(tree: CustomerTree, qtbot: QtBot) -> None:
    click(qtbot, tree, "East China")
    click(qtbot, tree, "深圳微澜医疗")
    heard: list[int] = []
    tree.customer_chosen.connect(heard.append)
    write(qtbot, tree, actions.edit_all, Customer, [2, 3], {"short_name": "新名"})
    assert shown(tree) == ["South China", "广州穗禾检验", "新名", "新名", "East China", "Not given", "3M"]
    assert (tree.selected(), tree.tree_model().member(tree.currentIndex()), heard) == (
        2,
        tree.tree_model().member(tree.tree_model().find(2)),
        [],
    )


def test_a_customer_that_moved_is_shown_in_its_new_group(tree: CustomerTree, qtbot: QtBot) -> None:
    region = next(row["id"] for row in session_of(tree).lookups.values["region"] if row["code"] == EAST)
    write(qtbot, tree, actions.edit_all, Customer, [6], {"region": region})
    assert shown(tree)[-3:] == ["3M", "杭州禾泽制药", "苏州澜谷生物"]
    write(qtbot, tree, actions.delete, Customer, [6])
    assert "3M" not in shown(tree)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("bo", "Bosch"), ("szlg", "苏州澜谷生物"), ("hz", "杭州禾泽制药"), ("sz", "深圳微澜医疗"), ("3", "3M")],
)
def test_letters_jump_by_name_or_pinyin_initials(
    tree: CustomerTree, qtbot: QtBot, typed: str, name: str
) -> None:
    qtbot.keyClicks(tree, typed)
    assert tree.currentIndex().data() == name


def test_the_same_letter_again_goes_on(tree: CustomerTree, qtbot: QtBot) -> None:
    click(qtbot, tree, "Bosch")
    qtbot.keyClick(tree, Qt.Key.Key_S)
    assert tree.currentIndex().data() == "深圳微澜医疗"
    qtbot.keyClick(tree, Qt.Key.Key_S)
    assert tree.currentIndex().data() == "苏州澜谷生物"


def test_rows_say_whole_sentences(tree: CustomerTree) -> None:
    tree.set_drafts({1})
    said = row(tree, "广州穗禾检验").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Level A Key, 广州穗禾检验, no contact for 31 days, 17 days overdue, not saved"
    assert row(tree, "3M").data(Qt.ItemDataRole.AccessibleTextRole) == "3M, never contacted"
    assert row(tree, "East China").data(Qt.ItemDataRole.AccessibleTextRole) == "East China, 2 customers"


def test_delete_and_the_menu_are_asked_for(tree: CustomerTree, qtbot: QtBot) -> None:
    click(qtbot, tree, "Bosch")
    with qtbot.waitSignal(tree.delete_requested) as deleted:
        qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert deleted.args == [3]


def test_an_answer_for_another_grouping_is_not_shown(tree: CustomerTree, qtbot: QtBot) -> None:
    tree.show_asked(replace(tree.asked(), grouping="level"))
    tree.show_asked(replace(tree.asked(), grouping="letter"))
    settle(qtbot, session_of(tree))
    assert [name for name in shown(tree) if len(name) == 1] == ["B", "G", "H", "S", "#"]
