from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.table import Table


def make(qtbot: QtBot, *, dense: bool = False) -> Table:
    table = Table(dense=dense)
    qtbot.addWidget(table)
    model = QStandardItemModel(0, 2, table)
    for row in ("ef", "ab", "cd"):
        model.appendRow([QStandardItem(text) for text in row])
    table.setModel(model)
    table.show()
    return table


def test_rows_have_the_token_s_height_and_grow(qtbot: QtBot, dress: Theme) -> None:
    usual, dense = make(qtbot), make(qtbot, dense=True)
    assert (usual.rowHeight(0), dense.rowHeight(0)) == (36, 32)
    dress.use(body_px=16)
    assert usual.rowHeight(0) == 44


def test_enter_opens_the_row_once(qtbot: QtBot) -> None:
    table = make(qtbot)
    table.selectRow(1)
    opened: list[str] = []
    table.activated.connect(lambda index: opened.append(index.siblingAtColumn(0).data()))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == ["a"]
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == ["a"]


def test_whole_rows_are_selected(qtbot: QtBot) -> None:
    table = make(qtbot)
    table.setCurrentIndex(table.model().index(2, 1))
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]


def test_tab_leaves_the_table(qtbot: QtBot) -> None:
    table = make(qtbot)
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert table.currentIndex().row() == 0


def column(table: Table) -> str:
    model = table.model()
    return "".join(model.index(row, 0).data() for row in range(model.rowCount()))


def test_rows_stand_as_they_come_until_a_header_is_clicked(qtbot: QtBot) -> None:
    table = make(qtbot)
    assert column(table) == "eac"
    head = table.horizontalHeader()
    for expected in ("ace", "eca"):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
        assert column(table) == expected
