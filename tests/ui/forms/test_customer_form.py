from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from changes.rows import read_many, rows
from changes.undo import undo_newest
from database import actions
from models import Batch, BillingEntity, Customer, DictionaryValue, ShippingAddress
from tests.conftest import ME, NOW, OTHER
from tests.ui.conftest import check_freed_on_close, settle
from tests.ui.forms.conftest import customer_row, enter, focused, heard, settle_all, show
from ui.forms.customer_form import CustomerForm
from ui.session import Session


@pytest.fixture
def form(filled: Session, qtbot: QtBot) -> CustomerForm:
    """The form of the first customer, on the screen."""
    made = CustomerForm(filled)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    show(qtbot, made)
    made.open(1)
    settle_all(qtbot, filled)
    return made


def replace(form: CustomerForm, name: str, text: str) -> None:
    """Type over what stands in a field."""
    form.form.focus_field(name)
    focused().selectAll()
    enter(focused(), text)


def batches(session: Session) -> int:
    return int(session.store.read(lambda: Batch.select().count()).result())


def below_of(session: Session, model: Any) -> list[dict[str, Any]]:
    found = session.store.read(read_many, model, "customer", [1]).result()
    return [row for row in found if row["deleted_at"] is None]


def test_it_opens_in_the_first_field_with_nothing_to_save(form: CustomerForm) -> None:
    assert focused().objectName() == "customer_name_edit"
    assert (form.customer, form.is_changed()) == (1, False)
    assert form.head.title.text() == "Edit customer"
    assert form.head.name.whole_text() == "苏州澜谷生物科技有限公司"


def test_the_fields_end_where_the_buttons_of_the_foot_end(form: CustomerForm) -> None:
    def right(widget: QWidget) -> int:
        return widget.mapTo(form, widget.rect().topRight()).x()

    assert right(form.form.editor("name")) == right(form.foot.save)


def test_one_save_with_all_small_tables_is_one_batch(
    form: CustomerForm, filled: Session, qtbot: QtBot
) -> None:
    before = batches(filled)
    replace(form, "phone", "0512-1")
    form._belows["billing_entity"].forms()[1].focus_field("company")
    enter(focused(), "澜谷二")
    shipping: Any = form._belows["shipping_address"]
    shipping.table.selectRow(1)
    shipping.remove()
    shipping.add()
    enter(focused(), "新仓库")
    said = heard(form.saved)
    qtbot.mouseClick(form.foot.save, Qt.MouseButton.LeftButton)
    settle_all(qtbot, filled)
    assert batches(filled) == before + 1
    assert said == [(1,)]
    assert customer_row(filled)["phone"] == "0512-1"
    assert [row["company"] for row in below_of(filled, BillingEntity)] == ["澜谷一", "澜谷二"]
    assert [row["label"] for row in below_of(filled, ShippingAddress)] == ["仓库", "新仓库"]
    assert not form.is_changed()
    filled.store.write(undo_newest, ME, NOW).result()
    assert customer_row(filled)["phone"] == "0512-6288 0166"
    assert [row["label"] for row in below_of(filled, ShippingAddress)] == ["仓库", "办公室"]


def test_saving_twice_in_a_row_writes_the_second_change_alone(
    form: CustomerForm, filled: Session, qtbot: QtBot
) -> None:
    replace(form, "phone", "1")
    form.save()
    replace(form, "fax", "2")  # while the first save is on its way
    settle_all(qtbot, filled)
    assert form.form.changes() == {"fax": "2"}
    form.save()
    settle_all(qtbot, filled)
    row = customer_row(filled)
    assert (row["phone"], row["fax"], row["version"]) == ("1", "2", 3)
    assert not form.is_changed()


def test_marks_and_counts_follow_what_is_typed(form: CustomerForm) -> None:
    replace(form, "email", "lab@langubio")
    qt_line = next(line for line in form.sections.lines.lines if line.key == "reach")
    assert (qt_line.changed, qt_line.wrong) == (True, 0)
    form.form.focus_field("website")
    line = next(line for line in form.sections.lines.lines if line.key == "reach")
    assert (line.changed, line.wrong) == (True, 1)
    assert form.foot.error.whole_text() == "1 to be corrected: Email"
    assert form.foot.unsaved.whole_text() == "1 unsaved"


def test_errors_keep_from_saving_and_lead_to_the_first(
    form: CustomerForm, filled: Session, qtbot: QtBot
) -> None:
    before = batches(filled)
    replace(form, "phone", "1")
    key_account: Any = form._belows["key_account"]
    key_account.table.selectRow(0)
    enter_into = key_account.forms()[0].editor("company").inner
    enter_into.selectAll()
    qtbot.keyClick(enter_into, Qt.Key.Key_Delete)
    form.form.focus_first()
    qtbot.keyClick(focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, filled)
    assert batches(filled) == before
    assert focused().objectName() == "key_account_company_edit"
    line = next(line for line in form.sections.lines.lines if line.key == "key_account")
    assert line.wrong == 1
    assert form.foot.error.whole_text() == "1 to be corrected: Company"


def test_what_is_only_wrong_is_saved(form: CustomerForm, filled: Session, qtbot: QtBot) -> None:
    replace(form, "email", "lab@langubio")
    form.save()
    settle_all(qtbot, filled)
    assert customer_row(filled)["email"] == "lab@langubio"


def test_jump_there(form: CustomerForm, qtbot: QtBot) -> None:
    replace(form, "email", "lab")
    form.form.focus_field("remarks")
    qtbot.mouseClick(form.foot.jump, Qt.MouseButton.LeftButton)
    assert focused().objectName() == "customer_email_edit"
    assert form.form.rows["email"].cell.visibleRegion().boundingRect().isValid()


def test_a_new_customer_needs_only_a_name(form: CustomerForm, filled: Session, qtbot: QtBot) -> None:
    east = next(row["id"] for row in filled.lookups.values["region"] if row["code"] == "east_china")
    form.new({"region": east})
    settle(qtbot, filled)
    assert form.head.title.text() == "New customer"
    assert not form.is_changed()
    assert focused().objectName() == "customer_name_edit"
    said, closed = heard(form.saved), heard(form.closed)
    enter(focused(), "新客户")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle_all(qtbot, filled)
    row = customer_row(filled, said[0][0])
    assert (row["name"], row["region"], row["owner"]) == ("新客户", east, filled.me)
    assert row["filed_on"].isoformat() == "2026-03-18"
    assert closed == [()]


def test_a_new_customer_comes_with_its_small_tables(
    form: CustomerForm, filled: Session, qtbot: QtBot
) -> None:
    form.new()
    settle(qtbot, filled)
    enter(focused(), "新客户")
    form._belows["billing_entity"].forms()[0].focus_field("company")
    enter(focused(), "新客户开票")
    said = heard(form.saved)
    form.save()
    settle_all(qtbot, filled)
    found = filled.store.read(read_many, BillingEntity, "customer", [said[0][0]]).result()
    assert [(row["company"], row["default"]) for row in found] == [("新客户开票", True)]
    replace(form, "phone", "1")
    form.save()
    settle_all(qtbot, filled)
    assert customer_row(filled, said[0][0])["phone"] == "1"


def test_likely_duplicates_come_while_typing_and_can_be_opened(
    form: CustomerForm, filled: Session, qtbot: QtBot
) -> None:
    asked = heard(form.open_requested)
    form.new()
    settle(qtbot, filled)
    enter(focused(), "澜谷生物科技")
    settle(qtbot, filled)
    assert form.duplicates.isVisible()
    button = form.duplicates.findChild(QPushButton, "duplicateOpenButton_1")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is button
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert asked == [(1,)]
    replace(form, "name", "别的公司")
    settle(qtbot, filled)
    assert not form.duplicates.isVisible()


def test_a_customer_is_no_duplicate_of_itself(form: CustomerForm, filled: Session, qtbot: QtBot) -> None:
    replace(form, "name", "苏州澜谷生物科技股份有限公司")
    settle(qtbot, filled)
    assert not form.duplicates.isVisible()


def test_control_and_page_keys_go_through_the_sections(form: CustomerForm, qtbot: QtBot) -> None:
    names = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(focused(), key, Qt.KeyboardModifier.ControlModifier)
        names.append((form.sections.current(), focused().objectName()))
    assert names == [
        ("business", "customer_sales_scale_combo"),
        ("plans", "customer_contact_strategy_combo"),
        ("business", "customer_sales_scale_combo"),
    ]


def test_scrolling_shows_where_one_is(form: CustomerForm) -> None:
    bar = form.area.verticalScrollBar()
    bar.setValue(form._top_of("legal"))
    assert form.sections.current() == "legal"
    bar.setValue(0)
    assert form.sections.current() == "basics"


def test_escape_asks_nothing_and_leaves_a_draft(form: CustomerForm, filled: Session, qtbot: QtBot) -> None:
    closed = heard(form.closed)
    replace(form, "phone", "typed")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    settle_all(qtbot, filled)
    assert closed == [()]
    assert [draft.customer for draft in form.editing.keeper.pending()] == [1]
    form.open(2)
    settle_all(qtbot, filled)
    assert form.form.editor("phone").read() == "021-5555 6666"
    form.open(1)
    settle_all(qtbot, filled)
    assert form.form.editor("phone").read() == "typed"
    assert "draft" in form.band.text()


def test_discarding_brings_back_what_lies_in_the_file(
    form: CustomerForm, filled: Session, qtbot: QtBot
) -> None:
    replace(form, "phone", "typed")
    form.cancel()
    form.discard()
    settle_all(qtbot, filled)
    assert form.form.editor("phone").read() == "0512-6288 0166"
    assert form.editing.keeper.pending() == []


def test_a_colleagues_change_joins_silently_where_it_does_not_clash(
    form: CustomerForm, filled: Session, qtbot: QtBot
) -> None:
    replace(form, "phone", "mine")
    filled.write(actions.edit_all, Customer, [1], {"fax": "theirs", "city": "苏州"}, OTHER, NOW)
    settle_all(qtbot, filled)
    assert form.form.editor("fax").read() == "theirs"
    assert form.form.rows["fax"].label.is_tinted()
    assert form.form.editor("phone").read() == "mine"
    assert form.band.text() == "Otto changed meanwhile: Fax, City. What you typed is still here."
    form.save()
    settle_all(qtbot, filled)
    row = customer_row(filled)
    assert (row["phone"], row["fax"], row["city"]) == ("mine", "theirs", "苏州")


def test_a_clash_is_handed_on_and_its_answer_is_shown(
    form: CustomerForm, filled: Session, qtbot: QtBot
) -> None:
    from changes.save import resolved_save

    clashed = heard(form.clashed)
    replace(form, "phone", "mine")
    filled.write(actions.edit_all, Customer, [1], {"phone": "theirs"}, OTHER, NOW)
    settle_all(qtbot, filled)
    assert form.form.editor("phone").read() == "mine"
    form.save()
    settle_all(qtbot, filled)
    ((save, outcome),) = clashed
    uid = form.editing.entry.uid
    filled.resave(resolved_save(save, outcome, {(uid, "phone"): "theirs"}))
    settle_all(qtbot, filled)
    assert form.form.editor("phone").read() == "theirs"
    assert not form.is_changed()
    assert form.editing.keeper.pending() == []


def test_a_customer_that_somebody_deleted_is_said(form: CustomerForm, filled: Session, qtbot: QtBot) -> None:
    replace(form, "phone", "mine")
    filled.write(actions.delete, Customer, [1], OTHER, NOW)
    settle_all(qtbot, filled)
    assert form.band.text() == "Otto deleted this customer meanwhile."
    clashed = heard(form.clashed)
    form.save()
    settle_all(qtbot, filled)
    assert clashed
    assert customer_row(filled)["phone"] == "0512-6288 0166"


def test_a_refused_value_is_said_and_kept(form: CustomerForm, filled: Session, qtbot: QtBot) -> None:
    filled.store.write(actions.edit_all, Customer, [2], {"code": "K2"}, OTHER, NOW).result()
    replace(form, "code", "K2")
    form.save()
    settle_all(qtbot, filled)
    assert "Another record already has K2" in form.foot.error.whole_text()
    assert form.is_changed()
    assert form.foot.save.isEnabled()


def test_every_touched_widget_has_a_name_of_its_own(form: CustomerForm) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for widget in form.findChildren(kind):
            inside = isinstance(widget.parent(), QComboBox) or widget.objectName().startswith(("qt_", "_q"))
            if widget.isVisibleTo(form) and not inside:
                assert widget.objectName(), (widget, widget.parent())
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()


def test_it_dies_when_it_is_closed(filled: Session) -> None:
    check_freed_on_close(lambda: CustomerForm(filled))


def test_batches_are_named(form: CustomerForm, filled: Session, qtbot: QtBot) -> None:
    said = heard(filled.done)
    replace(form, "phone", "1")
    form.save()
    settle_all(qtbot, filled)
    assert said[0][0] == "Changed customer “苏州澜谷生物科技有限公司”"
    assert filled.store.read(rows, Batch.select(Batch.id).order_by(Batch.id.desc()).limit(1)).result() == [
        (said[0][1],)
    ]


def test_a_whole_customer_by_keys_alone(form: CustomerForm, filled: Session, qtbot: QtBot) -> None:
    def press(key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(focused(), key, held)

    control = Qt.KeyboardModifier.ControlModifier
    form.new()
    settle(qtbot, filled)
    enter(focused(), "键盘客户")
    press(Qt.Key.Key_Return)
    enter(focused(), "键盘")
    press(Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), "B Imp")
    press(Qt.Key.Key_Tab)
    for _section in range(3):
        press(Qt.Key.Key_PageDown, control)
    qtbot.keyClicks(focused(), "0512-1")
    while form.sections.current() != "shipping_address":
        press(Qt.Key.Key_PageDown, control)
    assert focused().objectName() == "shipping_address_add_button"
    press(Qt.Key.Key_Space)
    enter(focused(), "新仓库")
    said = heard(form.saved)
    press(Qt.Key.Key_Return, control)
    settle_all(qtbot, filled)
    row = customer_row(filled, said[0][0])
    names = filled.lookups.names
    assert (row["short_name"], row["phone"]) == ("键盘", "0512-1")
    assert names.of(DictionaryValue, row["level"]) == "B Important"
    found = filled.store.read(read_many, ShippingAddress, "customer", [row["id"]]).result()
    assert [one["label"] for one in found] == ["新仓库"]


def test_the_jump_goes_where_the_foot_says(form: CustomerForm, qtbot: QtBot) -> None:
    channel: Any = form._belows["channel"]
    channel.add()
    kind = focused()
    enter(kind, "zzz")  # no kind of channel; and the number, which nobody has come to, is missing
    qtbot.keyClick(kind, Qt.Key.Key_Tab)
    assert "Kind" in form.foot.error.whole_text()
    qtbot.mouseClick(form.foot.jump, Qt.MouseButton.LeftButton)
    assert focused() is kind
