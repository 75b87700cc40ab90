"""New values for many customers: which fields, what is said, what is refused."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from models import Customer
from tests.ui.conftest import check_freed_on_close
from ui.lists.bulk_edit_dialog import BulkEditDialog, editable
from ui.session import Session

FIELDS = {field.name: field for field in editable()}


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> BulkEditDialog:
    dialog = BulkEditDialog(session, 12)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_what_only_one_customer_can_have_is_not_offered() -> None:
    assert {"name", "code", "last_contact_on", "purchase_total"}.isdisjoint(FIELDS)
    assert {"level", "owner", "city", "products_of_interest"} <= FIELDS.keys()


def test_it_says_what_it_will_do(dialog: BulkEditDialog, session: Session) -> None:
    assert not dialog.apply_button.isEnabled()
    level = session.lookups.values["level"][0]["id"]
    dialog.add_field(FIELDS["level"]).write(level)
    dialog.add_field(FIELDS["city"])
    dialog._show()
    assert dialog.hint.text() == "Change 12 customers: Level → A Key, City → empty"
    assert dialog.values() == {"level": level, "city": None}


def offered(dialog: BulkEditDialog, group: str) -> dict[str, QAction]:
    """The fields of a group in the menu that was opened last."""
    menus = [menu for menu in dialog.findChildren(QMenu) if menu.objectName() == f"{group}FieldsMenu"]
    return {action.objectName(): action for action in menus[-1].actions()}


def test_a_field_is_chosen_in_the_menu_once(dialog: BulkEditDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.add_field_button, Qt.MouseButton.LeftButton)
    offered(dialog, "reach")["cityFieldAction"].trigger()
    assert list(dialog.values()) == ["city"]
    qtbot.mouseClick(dialog.add_field_button, Qt.MouseButton.LeftButton)
    assert "cityFieldAction" not in offered(dialog, "reach")
    assert "countryFieldAction" in offered(dialog, "reach")


def test_what_cannot_be_stored_is_said_and_nothing_leaves(dialog: BulkEditDialog, qtbot: QtBot) -> None:
    editor = dialog.add_field(FIELDS["employees"])
    editor.write_typed("many")
    with qtbot.assertNotEmitted(dialog.values_accepted):
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "many" in dialog.hint.text()
    editor.write(7)
    with qtbot.waitSignal(dialog.values_accepted) as accepted:
        qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert accepted.args == [{"employees": 7}]


def test_a_field_can_be_taken_out_again(dialog: BulkEditDialog, qtbot: QtBot) -> None:
    dialog.add_field(FIELDS["city"])
    button = dialog.findChild(QToolButton, "bulkRemoveButton_city")
    assert button is not None
    assert button.accessibleName() == "Leave “City” as it is"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.values() == {}
    assert not dialog.apply_button.isEnabled()


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_every_field_has_an_editor(dialog: BulkEditDialog, name: str) -> None:
    editor = dialog.add_field(FIELDS[name])
    assert editor.read() in (None, False)
    assert Customer._meta.fields[name] is FIELDS[name]


def test_it_dies_on_close(qtbot: QtBot, session: Session) -> None:
    check_freed_on_close(lambda: BulkEditDialog(session, 2))
