from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from changes.log import Links
from changes.rows import read_many
from changes.save import Edit, Outcome, Save, apply
from models import Row, ShippingAddress
from tests.ui.forms.conftest import enter, focused, heard, show
from ui.forms.small_table import SmallTable
from ui.session import Session

AT = "2026-03-18T06:30:00Z"


def rows_of(session: Session) -> list[Row]:
    return session.store.read(read_many, ShippingAddress, "customer", [1]).result()  # type: ignore[no-any-return]


def write(session: Session, small: SmallTable) -> Outcome:
    pending = small.pending()

    def job() -> Outcome:
        edits: list[Edit] = pending.edits(Links(), {"customer": 1}, AT)
        return apply(Save(None, AT, '"A test"', edits))

    outcome: Outcome = session.store.write(job).result()
    small.mark_saved(pending.entries, outcome.versions)
    return outcome


@pytest.fixture
def small(filled: Session, qtbot: QtBot) -> SmallTable:
    """The shipping addresses of the first customer."""
    made = SmallTable(ShippingAddress, filled)
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.load(rows_of(filled))
    show(qtbot, made)
    return made


def texts(small: SmallTable) -> list[str]:
    model: QAbstractItemModel = small.table.model()
    return [str(model.index(line, 0).data()) for line in range(model.rowCount())]


def form_edit(small: SmallTable, name: str) -> Any:
    return small.forms()[0].editor(name).inner


def test_the_model_keeps_qts_rules(small: SmallTable) -> None:
    QAbstractItemModelTester(small.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    small.add()
    small.table.selectRow(0)
    small.remove()
    small.table.selectRow(2)
    small.remove()
    assert texts(small) == ["仓库", "办公室"]


def test_a_row_is_added_and_typed_by_keys_alone(small: SmallTable, filled: Session, qtbot: QtBot) -> None:
    said = heard(small.changed)
    small.table.setFocus()
    qtbot.keyClick(small.table, Qt.Key.Key_Insert)
    assert focused().objectName() == "shipping_address_label_edit"
    qtbot.keyClicks(focused(), "Plant 2")
    assert texts(small)[2] == "Plant 2"
    assert small.count_changes() == 1
    write(filled, small)
    assert [row["label"] for row in rows_of(filled)] == ["仓库", "办公室", "Plant 2"]
    assert small.count_changes() == 0
    assert said


def test_a_row_is_changed_in_the_fields_below(small: SmallTable, filled: Session, qtbot: QtBot) -> None:
    small.table.setFocus()
    small.table.selectRow(0)
    qtbot.keyClick(small.table, Qt.Key.Key_F2)
    assert focused().objectName() == "shipping_address_label_edit"
    form_edit(small, "consignee").selectAll()
    enter(form_edit(small, "consignee"), "沈二")
    assert small.count_changes() == 1
    write(filled, small)
    assert rows_of(filled)[0]["consignee"] == "沈二"


def test_tab_leads_from_the_list_through_the_fields_to_the_buttons(small: SmallTable, qtbot: QtBot) -> None:
    small.table.setFocus()
    small.table.selectRow(0)
    names = []
    for _step in range(12):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().objectName())
    assert names[0] == "shipping_address_label_edit"
    assert "shipping_address_add_button" in names[10:]


def test_delete_takes_a_row_away_when_the_form_is_saved(
    small: SmallTable, filled: Session, qtbot: QtBot
) -> None:
    small.table.setFocus()
    small.table.selectRow(1)
    qtbot.keyClick(small.table, Qt.Key.Key_Delete)
    assert rows_of(filled)[1]["deleted_at"] is None
    assert not small.card.isVisible()
    write(filled, small)
    assert rows_of(filled)[1]["deleted_at"] == AT
    assert texts(small) == ["仓库"]


def test_each_row_has_its_own_undo(small: SmallTable, qtbot: QtBot) -> None:
    small.table.selectRow(1)
    small.remove()
    small.table.selectRow(0)
    form_edit(small, "label").setText("x")
    form_edit(small, "label").textEdited.emit("x")
    small.table.selectRow(1)
    qtbot.mouseClick(small.undo_button, Qt.MouseButton.LeftButton)
    assert small.count_changes() == 1
    small.table.selectRow(0)
    qtbot.mouseClick(small.undo_button, Qt.MouseButton.LeftButton)
    assert small.count_changes() == 0
    assert texts(small) == ["仓库", "办公室"]


def test_a_new_row_that_goes_again_leaves_nothing(small: SmallTable, filled: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(small.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form_edit(small, "label"), "x")
    qtbot.mouseClick(small.remove_button, Qt.MouseButton.LeftButton)
    assert small.count_changes() == 0
    assert write(filled, small).batch is None


def test_at_most_one_is_the_default(small: SmallTable, qtbot: QtBot) -> None:
    small.table.selectRow(1)
    qtbot.mouseClick(form_edit(small, "default"), Qt.MouseButton.LeftButton)
    assert [entry.mine["default"] for entry in small.entries()] == [False, True]


def test_what_is_wrong_is_found_in_rows_that_nobody_sees(small: SmallTable) -> None:
    small.add()
    enter(form_edit(small, "phone"), "ask for Li")
    small.table.selectRow(0)
    assert small.errors() == [] == small.red()  # an odd phone is a doubt
    entry = small.entries()[2]
    entry.typed["ship_method"] = "by mule"
    assert [(uid, error.name) for uid, error in small.errors()] == [(entry.uid, "ship_method")]
    small.focus_entry(entry.uid, "ship_method")
    assert focused().objectName() == "shipping_address_ship_method_combo"


def test_others_rows_come_and_mine_stay(small: SmallTable, filled: Session) -> None:
    small.add()
    enter(form_edit(small, "label"), "mine")
    rows = rows_of(filled)
    theirs = [
        rows[0] | {"carrier": "顺丰", "version": 5},
        {**rows[1], "id": 77, "uid": "new", "label": "theirs"},
    ]
    assert small.merge(theirs) == ["Carrier", "Shipping address"]
    assert texts(small) == ["仓库", "mine", "theirs"]
    assert small.count_changes() == 1


def test_a_draft_brings_back_new_changed_and_deleted_rows(
    small: SmallTable, filled: Session, qtbot: QtBot
) -> None:
    small.table.selectRow(0)
    enter(form_edit(small, "carrier"), "顺丰")
    small.table.selectRow(1)
    small.remove()
    small.add()
    enter(form_edit(small, "label"), "mine")
    draft = small.dump()
    small.load(rows_of(filled))
    assert small.count_changes() == 0
    small.load_draft(draft)
    assert [entry.deleted for entry in small.entries()] == [False, True, False]
    assert small.entries()[0].mine["carrier"] == "顺丰"
    assert texts(small)[2] == "mine"


def test_a_row_is_one_sentence_for_those_who_cannot_see(small: SmallTable) -> None:
    def sentence(line: int) -> str:
        return str(small.rows.index(line, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert sentence(0) == "Address name 仓库, Consignee 沈国强"
    small.table.selectRow(0)
    small.remove()
    assert sentence(0).endswith("taken away")
    small.add()
    assert sentence(2) == "Empty row"


def test_without_rows_there_is_only_the_way_to_add_one(small: SmallTable) -> None:
    small.load([])
    assert not small.table.isVisible()
    assert not small.remove_button.isVisible()
    assert small.add_button.isVisible()
