from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from changes.rows import read
from models import Customer, Row
from tests.conftest import Book
from tests.ui.conftest import NewSession, settle
from ui.dictionaries.dictionary_dialog import DictionaryDialog
from ui.dictionaries.kind_list import KindList
from ui.session import Session
from ui.small_table import SmallTable
from ui.small_table_view import SmallTableView
from ui.widgets.band import Band
from ui.widgets.spin import Spin


class Desk:
    """The dialog on a file with one customer of level A."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self.qtbot = session, qtbot
        self.dialog = DictionaryDialog(session)
        self.dialog.open()
        settle(qtbot, session)
        self.table: SmallTableView = self.child(SmallTableView, "dictionaryValueTable")
        model = self.table.model()
        assert isinstance(model, SmallTable)
        self.model = model

    def child(self, kind: type[QObject], name: str) -> Any:
        found = self.dialog.findChild(kind, name)
        assert found is not None
        return found

    def show(self, dictionary: str) -> None:
        self.dialog.choose(dictionary)
        settle(self.qtbot, self.session)

    def press(self, name: str) -> None:
        button = self.child(QPushButton, name)
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(self.qtbot, self.session)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.qtbot.keyClick(self.table, key, *modifiers)
        settle(self.qtbot, self.session)

    def values(self, dictionary: str) -> list[Row]:
        return self.session.lookups.values[dictionary]

    def names(self, dictionary: str) -> list[str]:
        return [row["label_en"] for row in self.values(dictionary)]

    def cell(self, line: int, name: str) -> str:
        column = next(n for n, one in enumerate(self.model.columns) if one.name == name)
        return str(self.model.data(self.model.index(line, column)))

    def choose(self, line: int, name: str = "label_en") -> None:
        column = next(n for n, one in enumerate(self.model.columns) if one.name == name)
        self.table.setCurrentIndex(self.model.index(line, column))

    def type(self, text: str, kind: type[QWidget] = QLineEdit) -> None:
        editor: Any = next(one for one in self.table.viewport().findChildren(kind) if one.isVisible())
        editor.selectAll()
        self.qtbot.keyClicks(editor, text)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.table.is_typing())
        settle(self.qtbot, self.session)


def one_customer(book: Book) -> None:
    book.insert(Customer, name="广州五金", level=book.value("level", "a"))


@pytest.fixture
def desk(new_session: NewSession, qtbot: QtBot) -> Desk:
    return Desk(new_session(one_customer), qtbot)


def test_a_value_is_added_in_place(desk: Desk) -> None:
    desk.show("region")
    desk.qtbot.mouseClick(desk.child(QPushButton, "dictionaryAddButton"), Qt.MouseButton.LeftButton)
    desk.type("Mars")
    assert desk.names("region")[-1] == "Mars"
    assert desk.table.current_id() == desk.values("region")[-1]["id"]


def test_a_value_typed_in_both_languages_with_its_days_is_one(desk: Desk) -> None:
    desk.show("contact_strategy")
    before = len(desk.values("contact_strategy"))
    desk.qtbot.mouseClick(desk.child(QPushButton, "dictionaryAddButton"), Qt.MouseButton.LeftButton)
    for text in ("Sprint", "冲刺"):
        editor: Any = next(o for o in desk.table.viewport().findChildren(QLineEdit) if o.isVisible())
        editor.setText(text)
        desk.qtbot.keyClick(editor, Qt.Key.Key_Tab)
        settle(desk.qtbot, desk.session)
    desk.type("3", Spin)
    new = desk.values("contact_strategy")[before:]
    assert [(row["label_en"], row["label_zh"], row["days"]) for row in new] == [("Sprint", "冲刺", 3)]
    assert desk.table.current_id() == new[0]["id"]


def test_whoever_deactivates_keeps_the_focus_on_the_button(desk: Desk) -> None:
    desk.show("region")
    button = desk.child(QPushButton, "dictionaryActiveButton")
    button.setFocus()
    desk.press("dictionaryActiveButton")
    assert not desk.values("region")[0]["active"]
    assert button.hasFocus()


def test_nothing_typed_adds_nothing(desk: Desk) -> None:
    desk.show("region")
    before = len(desk.model.rows)
    desk.qtbot.mouseClick(desk.child(QPushButton, "dictionaryAddButton"), Qt.MouseButton.LeftButton)
    editor = desk.table.viewport().findChild(QLineEdit)
    desk.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert len(desk.model.rows) == before and desk.dialog.isVisible()


def test_renamed_in_both_languages_and_undone(desk: Desk) -> None:
    desk.show("region")
    for name, text in (("label_en", "The south"), ("label_zh", "nan")):
        desk.choose(0, name)
        desk.key(Qt.Key.Key_F2)
        desk.type(text)
    assert (desk.values("region")[0]["label_en"], desk.values("region")[0]["label_zh"]) == (
        "The south",
        "nan",
    )
    desk.press("dictionaryUndoButton")
    desk.press("dictionaryUndoButton")
    assert desk.names("region")[0] == "South China"
    assert not desk.child(QPushButton, "dictionaryUndoButton").isEnabled()


def test_a_name_that_is_there_is_refused(desk: Desk) -> None:
    desk.show("region")
    desk.choose(0)
    desk.key(Qt.Key.Key_F2)
    desk.type("overseas")
    assert desk.child(Band, "dictionaryBand").text() == "There is a value “Overseas” already."
    assert desk.cell(0, "label_en") == desk.names("region")[0] == "South China"


def test_alt_and_the_arrows_move_a_value(desk: Desk) -> None:
    desk.show("region")
    desk.choose(0)
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.names("region")[:2] == ["East China", "South China"]
    assert desk.table.currentIndex().row() == 1
    desk.press("dictionaryUpButton")
    assert desk.names("region")[:2] == ["South China", "East China"]
    assert not desk.child(QPushButton, "dictionaryUpButton").isEnabled()


def test_a_row_is_dragged(desk: Desk) -> None:
    desk.show("region")
    data = desk.model.mimeData([desk.model.index(0, 0)])
    target = desk.model.index(2, 0)
    desk.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    settle(desk.qtbot, desk.session)
    assert desk.names("region")[2] == "South China"
    assert desk.table.dragDropMode() == QAbstractItemView.DragDropMode.InternalMove


def test_days_only_where_there_are_any_and_empty_is_no_days(desk: Desk) -> None:
    desk.show("region")
    assert "days" not in [column.name for column in desk.model.columns]
    desk.show("level")
    assert [column.name for column in desk.model.columns if column.kind == "number"] == [
        "days",
        "maximum_days",
    ]
    for text, days in (("19", 19), ("-1", None)):
        desk.choose(0, "days")
        desk.key(Qt.Key.Key_F2)
        desk.type(text, Spin)
        assert desk.values("level")[0]["days"] == days
    assert desk.cell(0, "days") == "—"


def test_usage_and_the_customers_concerned(desk: Desk) -> None:
    desk.show("level")
    used = next(line for line, row in enumerate(desk.model.rows) if row["code"] == "a")
    assert desk.cell(used, "usage") == "1 customer"
    desk.choose(used)
    assert desk.child(Band, "dictionaryBand").text() == "A change of the days concerns 1 customer."
    assert not desk.child(QPushButton, "dictionaryDeleteButton").isEnabled()
    desk.choose(used + 1)
    assert desk.cell(used + 1, "usage") == "unused"
    assert desk.child(Band, "dictionaryBand").text() == ""


def test_an_unused_value_is_deleted(desk: Desk) -> None:
    desk.show("region")
    desk.choose(1)
    desk.press("dictionaryDeleteButton")
    assert "East China" not in desk.names("region")


def test_merged_into_another_one(desk: Desk) -> None:
    desk.show("level")
    used = next(line for line, row in enumerate(desk.model.rows) if row["code"] == "a")
    desk.choose(used)
    other = desk.model.rows[used + 1]["id"]
    menu = desk.child(QPushButton, "dictionaryMergeButton").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.objectName() == f"mergeInto_{other}").trigger()
    settle(desk.qtbot, desk.session)
    row = desk.session.store.read(read, Customer, 1).result()
    assert row and row["level"] == other
    assert desk.model.line_of(other) is not None and len(desk.model.rows) == 4


def test_deactivated_and_coloured(desk: Desk) -> None:
    desk.show("region")
    desk.choose(0)
    desk.press("dictionaryActiveButton")
    assert desk.values("region")[0]["active"] is False
    assert desk.cell(0, "active") == "Inactive"
    assert desk.child(QPushButton, "dictionaryActiveButton").text() == "Activate"
    menu = desk.child(QPushButton, "dictionaryColorButton").menu()
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.objectName() == "color_success").trigger()
    settle(desk.qtbot, desk.session)
    assert desk.values("region")[0]["color"] == "success"


def test_the_check_mark_deactivates(desk: Desk) -> None:
    desk.show("region")
    index = desk.model.index(0, len(desk.model.columns) - 1)
    assert desk.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    settle(desk.qtbot, desk.session)
    assert desk.values("region")[0]["active"] is False


def test_find_a_dictionary(desk: Desk) -> None:
    box = desk.child(QLineEdit, "dictionaryFindEdit")
    desk.qtbot.keyClicks(box, "region")
    kinds = desk.dialog.findChild(KindList)
    assert kinds is not None
    shown = [kinds.item(line).text() for line in range(kinds.count()) if not kinds.item(line).isHidden()]
    assert shown == ["Customers", "Region"]


def test_esc_closes_and_titles_follow(desk: Desk) -> None:
    desk.show("settlement")
    labels = [label.text() for label in desk.dialog.findChildren(QLabel)]
    assert "Payment terms" in labels
    desk.qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()


def test_closed_while_a_change_is_on_its_way(desk: Desk) -> None:
    desk.show("region")
    desk.choose(0)
    desk.qtbot.mouseClick(desk.child(QPushButton, "dictionaryActiveButton"), Qt.MouseButton.LeftButton)
    desk.dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle(desk.qtbot, desk.session)
    assert desk.values("region")[0]["active"] is False
