from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from database import actions
from models import Competitor, Contact
from tests.conftest import NOW, OTHER
from tests.ui.conftest import check_freed_on_close
from tests.ui.forms.conftest import enter, focused, heard, row_of, settle_all, show
from ui import theme
from ui.forms.record_panel import RecordPanel
from ui.session import Session


@pytest.fixture
def panel(filled: Session, qtbot: QtBot) -> RecordPanel:
    """The panel of the first contact, the second of five."""
    made = RecordPanel(Contact, filled)
    qtbot.addWidget(made)
    made.resize(328, 700)
    show(qtbot, made)
    made.open_row(row_of(filled, Contact, 1), None, 2, 5)
    settle_all(qtbot, filled)
    return made


def replace(panel: RecordPanel, name: str, text: str) -> None:
    panel.form.focus_field(name)
    focused().selectAll()
    enter(focused(), text)


def click(qtbot: QtBot, panel: RecordPanel, name: str) -> None:
    button = panel.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_title_says_which_of_how_many(panel: RecordPanel, qtbot: QtBot) -> None:
    asked = heard(panel.step_requested)
    assert (panel.title.text(), panel.place.text()) == ("Edit contact", "2/5")
    click(qtbot, panel, "contactNextButton")
    click(qtbot, panel, "contactPreviousButton")
    assert asked == [(1,), (-1,)]
    panel.open_row(panel.editing.entry.base or {}, None, 5, 5)
    assert not panel.next.isEnabled() and panel.previous.isEnabled()


def test_labels_stand_above_two_fields_in_a_row_in_the_order_of_the_picture(panel: RecordPanel) -> None:
    places = {
        name: panel.form.rows[name].cell.mapTo(panel.form, panel.rect().topLeft())
        for name in ("name", "salutation", "title", "department", "mobile", "phone")
    }
    assert places["name"].y() == places["salutation"].y() < places["title"].y() == places["department"].y()
    assert places["name"].x() == places["title"].x() == places["mobile"].x() < places["phone"].x()
    label = panel.form.rows["name"].label
    assert label.geometry().bottom() < panel.form.rows["name"].cell.geometry().top()


def test_it_is_saved_by_the_button_and_stays_open(panel: RecordPanel, filled: Session, qtbot: QtBot) -> None:
    said = heard(panel.saved)
    replace(panel, "title", "采购总监")
    assert panel.foot.unsaved.whole_text() == "1 unsaved"
    click(qtbot, panel, "contactSaveButton")
    settle_all(qtbot, filled)
    assert row_of(filled, Contact, 1)["title"] == "采购总监"
    assert said == [(panel.editing.entry.uid,)]
    assert not panel.is_changed()


def test_a_new_contact_by_keys_alone(panel: RecordPanel, filled: Session, qtbot: QtBot) -> None:
    closed = heard(panel.closed)
    panel.open_new({"customer": 2})
    settle_all(qtbot, filled)
    assert panel.title.text() == "New contact"
    assert focused().objectName() == "contact_name_edit"
    enter(focused(), "新人")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert focused().objectName() == "contact_salutation_combo"
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle_all(qtbot, filled)
    row = row_of(filled, Contact, 2)
    assert (row["name"], row["customer"], row["accepts_mail"]) == ("新人", 2, True)
    assert closed == [()]


def test_a_contact_without_a_name_is_not_saved(panel: RecordPanel, qtbot: QtBot) -> None:
    replace(panel, "name", " ")
    click(qtbot, panel, "contactSaveButton")
    assert focused().objectName() == "contact_name_edit"
    assert panel.foot.error.whole_text() == "1 to be corrected: Name"


def test_stepping_on_leaves_a_draft_and_coming_back_finds_it(
    panel: RecordPanel, filled: Session, qtbot: QtBot
) -> None:
    mine = row_of(filled, Contact, 1)
    replace(panel, "title", "typed")
    other = mine | {"id": 99, "uid": "other", "name": "王建宁", "title": "主任"}
    panel.open_row(other, None, 1, 5)
    assert panel.form.editor("title").read() == "主任"
    panel.open_row(mine, None, 2, 5)
    settle_all(qtbot, filled)
    assert panel.form.editor("title").read() == "typed"
    assert panel.is_changed()


def test_escape_closes_and_keeps_what_was_typed(panel: RecordPanel, filled: Session, qtbot: QtBot) -> None:
    closed = heard(panel.closed)
    replace(panel, "title", "typed")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert closed == [()]
    assert panel.editing.keeper.find("contact", panel.editing.entry.uid)


def test_dates_and_channels_of_a_contact_are_saved_with_it(
    panel: RecordPanel, filled: Session, qtbot: QtBot
) -> None:
    channels: Any = panel._belows["channel"]
    channels.add()
    enter(channels.forms()[0].editor("value").inner, "wx_1")
    panel.save()
    settle_all(qtbot, filled)
    from models import Channel

    row = row_of(filled, Channel, 2)
    assert (row["value"], row["contact"], row["customer"]) == ("wx_1", 1, None)


def test_a_colleagues_change_joins_and_is_said(panel: RecordPanel, filled: Session, qtbot: QtBot) -> None:
    replace(panel, "title", "mine")
    filled.write(actions.edit_all, Contact, [1], {"department": "采购部"}, OTHER, NOW)
    settle_all(qtbot, filled)
    assert panel.form.editor("department").read() == "采购部"
    assert panel.band.text().startswith("Otto changed meanwhile: Department.")


def test_beside_the_list_it_has_its_width_and_covering_it_all_there_is(panel: RecordPanel) -> None:
    assert panel.minimumWidth() == panel.maximumWidth() == theme.size("contactPanel")
    panel.set_covering(True)
    panel.resize(700, 600)
    assert panel.width() == 700


def test_any_record_can_be_edited(filled: Session, qtbot: QtBot) -> None:
    panel = RecordPanel(Competitor, filled)
    qtbot.addWidget(panel)
    show(qtbot, panel)
    panel.open_new({"customer": 1})
    settle_all(qtbot, filled)
    enter(focused(), "对手甲")
    panel.save()
    settle_all(qtbot, filled)
    assert row_of(filled, Competitor, 1)["company"] == "对手甲"


def test_it_dies_when_it_is_closed(filled: Session) -> None:
    check_freed_on_close(lambda: RecordPanel(Contact, filled))
