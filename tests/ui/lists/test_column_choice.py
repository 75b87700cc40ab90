"""The columns of the customer list: chosen, dragged, made wider, kept."""

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView
from pytestqt.qtbot import QtBot

from database.conditions import fields
from tests.ui.conftest import RecordingPrompts, settle
from ui.lists.column_choice import DEFAULT, ColumnChoice
from ui.lists.customer_table_model import CustomerTableModel
from ui.session import Session

Kept = dict[str, Any]


@pytest.fixture
def kept() -> Kept:
    return {}


@pytest.fixture
def table(qtbot: QtBot, session: Session) -> QTableView:
    table = QTableView()
    table.setModel(CustomerTableModel(session, table))
    table.horizontalHeader().setSectionsMovable(True)
    qtbot.addWidget(table)
    return table


@pytest.fixture
def choice(qtbot: QtBot, session: Session, table: QTableView, kept: Kept) -> ColumnChoice:
    return make(qtbot, session, table, kept)


def make(qtbot: QtBot, session: Session, table: QTableView, kept: Kept) -> ColumnChoice:
    choice = ColumnChoice(session, table.horizontalHeader(), kept.__setitem__, kept.get, table)
    rows = table.model()
    assert isinstance(rows, CustomerTableModel)

    def show(names: list[str]) -> None:
        rows.set_columns(names)
        choice.fit()

    choice.changed.connect(show)
    show(choice.names)
    settle(qtbot, session)
    return choice


def heads(table: QTableView) -> list[str]:
    header, model = table.horizontalHeader(), table.model()
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in order]


def test_the_usual_columns_are_declared() -> None:
    assert set(DEFAULT) <= fields().keys()


def test_a_field_is_added_behind_and_taken_away(choice: ColumnChoice, table: QTableView) -> None:
    choice.toggle(fields()["fax"])
    assert heads(table)[-1] == "Fax"
    choice.toggle(fields()["name"])
    assert "Customer name" not in heads(table)


def test_the_last_column_stays(choice: ColumnChoice) -> None:
    choice.show_columns(["name"])
    choice.toggle(fields()["name"])
    assert choice.names == ["name"]


def test_columns_are_remembered_and_unknown_ones_forgotten(
    qtbot: QtBot, session: Session, table: QTableView, choice: ColumnChoice, kept: Kept
) -> None:
    choice.show_columns(["city", "name"])
    assert json.loads(kept["customer_list/columns"]) == ["city", "name"]
    kept["customer_list/columns"] = '["city", "shoe_size", "city"]'
    assert make(qtbot, session, table, kept).names == ["city"]


def test_dragging_a_column_gives_another_order(choice: ColumnChoice, table: QTableView) -> None:
    choice.show_columns(["name", "city", "phone"])
    table.horizontalHeader().moveSection(2, 0)
    assert choice.names == ["phone", "name", "city"]
    assert heads(table) == ["Phone", "Customer name", "City"]


def test_a_width_is_remembered_by_the_field(
    qtbot: QtBot, session: Session, table: QTableView, choice: ColumnChoice, kept: Kept
) -> None:
    choice.show_columns(["name", "city", "phone"])
    table.horizontalHeader().resizeSection(1, 333)
    choice.show_columns(["city", "name", "phone"])
    assert table.columnWidth(0) == 333
    make(qtbot, session, table, kept)
    assert table.columnWidth(0) == 333


def test_the_headers_menu_ticks_what_is_shown(choice: ColumnChoice, table: QTableView, qtbot: QtBot) -> None:
    table.show()
    header: QHeaderView = table.horizontalHeader()
    header.customContextMenuRequested.emit(header.rect().center())
    menu = next(menu for menu in header.findChildren(QMenu) if menu.objectName() == "columnMenu")
    reach = next(one for one in menu.findChildren(QMenu) if one.objectName() == "reachFieldsMenu")
    ticks = {action.objectName(): action.isChecked() for action in reach.actions()}
    assert ticks["phoneFieldAction"]
    assert not ticks["faxFieldAction"]
    next(one for one in reach.actions() if one.objectName() == "faxFieldAction").trigger()
    assert choice.names[-1] == "fax"
    menu.close()


def test_a_set_of_columns_is_kept_in_the_file(
    choice: ColumnChoice, session: Session, qtbot: QtBot, prompts: RecordingPrompts
) -> None:
    choice.show_columns(["name", "phone"])
    prompts.answers.append("Calls")
    menu = choice.button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Save these columns…").trigger()
    settle(qtbot, session)
    choice.show_columns(DEFAULT)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Calls").trigger()
    assert choice.names == ["name", "phone"]
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Usual columns").trigger()
    assert tuple(choice.names) == DEFAULT
