from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from models import Contact, ContactRecord, Customer
from tests.ui.forms.conftest import MakeEditor, heard
from ui.forms.editors.several import MOST
from ui.session import Session


def labels(editor: object) -> list[str]:
    boxes: dict[int, QCheckBox] = editor._boxes  # type: ignore[attr-defined]
    return [box.text() for box in boxes.values()]


def box_of(editor: object, row_id: int) -> QCheckBox:
    boxes: dict[int, QCheckBox] = editor._boxes  # type: ignore[attr-defined]
    return boxes[row_id]


def test_ticked_ones_come_first_and_stay_in_place_while_one_ticks(
    make_editor: MakeEditor, filled: Session, qtbot: QtBot
) -> None:
    editor = make_editor(Customer, "products_of_interest", filled)
    editor.write((5, 3))
    assert labels(editor)[:3] == ["Product 03", "Product 05", "Product 01"]
    said = heard(editor.changed)
    before = labels(editor)
    qtbot.keyClick(box_of(editor, 7), Qt.Key.Key_Space)
    assert editor.read() == (3, 5, 7)
    assert (labels(editor), len(said)) == (before, 1)


def test_a_long_list_is_searched(make_editor: MakeEditor, filled: Session, qtbot: QtBot) -> None:
    editor = make_editor(Customer, "products_of_interest", filled)
    editor.write((30,))
    assert editor.search.isVisible()
    assert len(labels(editor)) == MOST
    assert editor.more.text() == "6 more: type to find them"
    qtbot.keyClicks(editor.search, "product 2")
    assert labels(editor) == [f"Product {number}" for number in range(20, 30)]
    qtbot.mouseClick(box_of(editor, 25), Qt.MouseButton.LeftButton)
    editor.search.clear()
    assert editor.read() == (25, 30)


def test_a_short_list_is_not_searched(make_editor: MakeEditor) -> None:
    editor = make_editor(Customer, "product_fields")
    editor.write(None)
    assert not editor.search.isVisible()


def test_four_stand_in_a_row_where_there_is_room(make_editor: MakeEditor, filled: Session) -> None:
    editor = make_editor(Customer, "products_of_interest", filled)
    editor.write(None)
    editor.resize(800, 400)
    columns = {editor.grid.getItemPosition(number)[1] for number in range(editor.grid.count())}
    assert columns == {0, 1, 2, 3}
    editor.resize(300, 800)
    columns = {editor.grid.getItemPosition(number)[1] for number in range(editor.grid.count())}
    assert columns == {0, 1}


def test_each_box_says_of_what_it_is_a_part(make_editor: MakeEditor) -> None:
    editor = make_editor(Contact, "hobbies")
    editor.write(None)
    box = next(iter(editor._boxes.values()))
    assert box.accessibleName().startswith("Hobbies: ")
    assert box.objectName().startswith("contact_hobbies_check_")


def test_rows_may_be_offered_by_whoever_knows_them(make_editor: MakeEditor) -> None:
    editor = make_editor(ContactRecord, "contacts")
    editor.offer([{"id": 4, "label": "周敏"}, {"id": 9, "label": "王建宁"}])
    editor.write((9,))
    assert labels(editor) == ["王建宁", "周敏"]
    assert editor.read() == (9,)
