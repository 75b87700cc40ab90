from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models import BillingEntity, Contact, Customer, ProductInUse
from tests.ui.forms.conftest import child, customer_row, enter, focused, heard, show
from ui.forms.form import RecordForm
from ui.session import Session


@pytest.fixture
def form(filled: Session, qtbot: QtBot) -> RecordForm:
    """The form of the first customer."""
    made = RecordForm(Customer, filled)
    qtbot.addWidget(made)
    made.resize(800, 1600)
    made.load(customer_row(filled))
    show(qtbot, made)
    return made


MakeForm = Callable[..., RecordForm]


@pytest.fixture
def make_form(session: Session, qtbot: QtBot) -> MakeForm:
    """Makes an empty form of a table."""

    def make(model: Any, **how: Any) -> RecordForm:
        made = RecordForm(model, session, **how)
        qtbot.addWidget(made)
        made.resize(700, 900)
        show(qtbot, made)
        return made

    return make


def inner(form: RecordForm, name: str) -> Any:
    """The widget of a field that takes the keys."""
    return form.editor(name).inner


def leave(qtbot: QtBot, form: RecordForm, name: str) -> None:
    """Into a field and out of it again with the Tab key."""
    form.focus_field(name)
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)


def test_loading_changes_nothing(form: RecordForm) -> None:
    assert form.changes() == {}
    assert not form.errors()
    assert not any(row.label.is_changed() for row in form.rows.values())


def test_what_is_typed_is_a_change_with_a_dot_until_it_is_typed_back(form: RecordForm, qtbot: QtBot) -> None:
    said = heard(form.changed)
    form.focus_field("short_name")
    enter(focused(), "澜谷生物")
    assert form.changes() == {"short_name": "澜谷生物"}
    assert form.rows["short_name"].label.is_changed()
    inner(form, "short_name").selectAll()
    enter(focused(), "澜谷")
    assert form.changes() == {}
    assert not form.rows["short_name"].label.is_changed()
    assert said


def test_the_tab_key_follows_the_picture(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_first()
    names = []
    for _step in range(11):
        names.append(focused().objectName())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert names == [
        "customer_name_edit", "customer_short_name_edit", "customer_level_combo", "customer_region_combo",
        "customer_category_combo", "customer_nature_combo", "customer_source_combo", "customer_industry_combo",
        "customer_credit_stars", "customer_code_edit", "customer_party_kind_combo",
    ]  # fmt: skip


def test_enter_goes_from_field_to_field_and_past_links(form: RecordForm, qtbot: QtBot) -> None:
    form.editor("credit").write(3)  # so that its link "Clear" is there
    form.focus_field("industry")
    names = []
    for _step in range(4):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
        names.append(focused().objectName())
    assert names == ["customer_credit_stars", "customer_code_edit", "customer_party_kind_combo", names[3]]
    assert names[3].startswith("customer_roles_check_")


def test_what_is_wrong_is_said_on_leaving_and_not_while_typing(form: RecordForm, qtbot: QtBot) -> None:
    row = form.rows["email"]
    form.focus_field("email")
    focused().selectAll()
    qtbot.keyClicks(focused(), "lab@langubio")
    assert row.problem is None
    qtbot.keyClick(row.editor.inner, Qt.Key.Key_Tab)
    assert row.problem
    label = child(form, "customer_email_message_label")
    assert label.isVisible() and "end of its domain" in label.text()
    assert [error.name for error in form.shown_errors()] == ["email"]
    assert form.errors() == []  # red, and no reason not to save


def test_what_is_mended_is_not_red_any_more(form: RecordForm, qtbot: QtBot) -> None:
    inner(form, "email").setText("lab")
    form.editor("email").changed.emit()
    leave(qtbot, form, "email")
    assert form.rows["email"].problem
    form.focus_field("email")
    inner(form, "email").selectAll()
    qtbot.keyClicks(inner(form, "email"), "lab@langubio.example")
    assert form.rows["email"].problem is None
    assert form.shown_errors() == []


def test_a_missing_name_keeps_from_saving(form: RecordForm, qtbot: QtBot) -> None:
    inner(form, "name").selectAll()
    qtbot.keyClick(inner(form, "name"), Qt.Key.Key_Delete)
    assert [(error.name, error.label) for error in form.errors()] == [("name", "Customer name")]
    assert form.shown_errors() == []
    assert form.check()[0].sentence == "Customer name is missing."


def test_an_impossible_day_keeps_from_saving_and_is_a_change(form: RecordForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(inner(form, "opinion_on"), "2026-2-30")
    leave(qtbot, form, "opinion_on")
    assert form.rows["opinion_on"].label.is_changed()
    assert "is not a date" in form.errors()[0].sentence
    assert "opinion_on" not in form.changes()


def test_an_end_before_its_start_keeps_from_saving(make_form: MakeForm, qtbot: QtBot) -> None:
    form = make_form(ProductInUse)
    for name, text in (("product", "HPLC"), ("since", "2026-3"), ("contract_end", "2026-2-1")):
        form.focus_field(name)
        qtbot.keyClicks(focused(), text)
    assert [error.name for error in form.errors()] == ["contract_end"]


def test_a_doubt_is_amber_and_no_error(make_form: MakeForm, qtbot: QtBot) -> None:
    form = make_form(BillingEntity)
    qtbot.keyClicks(inner(form, "tax_number"), "9132059")
    leave(qtbot, form, "tax_number")
    assert inner(form, "tax_number").property("state") == "doubt"
    assert child(form, "billing_entity_tax_number_message_label").text().endswith("this one has 7")
    assert form.shown_errors() == form.errors() == []


def test_what_others_wrote_is_taken_over_tinted_and_mine_stays(form: RecordForm, filled: Session) -> None:
    inner(form, "phone").setText("mine")
    form.editor("phone").changed.emit()
    theirs = customer_row(filled) | {"fax": "0512-99", "phone": "theirs", "version": 9}
    merged = form.merge(theirs)
    assert (merged.updated, merged.clashing) == (["fax"], ["phone"])
    assert form.editor("fax").read() == "0512-99"
    assert form.rows["fax"].label.is_tinted()
    assert form.editor("phone").read() == "mine"
    assert form.changes() == {"phone": "mine"}


def test_one_column_where_two_do_not_fit(form: RecordForm) -> None:
    def left(name: str) -> int:
        cell: QWidget = form.rows[name].cell
        return cell.mapTo(form, cell.rect().topLeft()).x()

    assert left("level") > left("short_name")
    form.resize(500, 2000)
    QApplication.processEvents()
    assert left("level") == left("short_name")


def test_fields_are_as_wide_in_all_sections_whatever_is_said(form: RecordForm, qtbot: QtBot) -> None:
    inner(form, "email").setText("x")
    form.editor("email").changed.emit()
    leave(qtbot, form, "email")
    QApplication.processEvents()
    names = ("short_name", "region", "employees", "phone", "email", "province", "legal_representative")
    assert len({form.rows[name].cell.width() for name in names}) == 1


def test_optional_fields_come_only_when_asked_for_or_filled(make_form: MakeForm) -> None:
    form = make_form(Contact, above=True)
    assert not form.rows["income"].cell.isVisible()
    form.set_optional(True)
    assert form.rows["income"].cell.isVisible()
    form.entry.mine["income"] = "10k"
    form.set_optional(False)
    assert form.rows["income"].cell.isVisible()
    assert not form.rows["education"].cell.isVisible()


def test_figures_and_the_day_of_filing_are_shown_and_not_typed(form: RecordForm, filled: Session) -> None:
    form.load(customer_row(filled) | {"purchase_count": 23, "purchase_total": Decimal("1286400.00")})
    assert child(form, "customer_purchase_total_label").text() == "¥1,286,400"
    assert child(form, "customer_purchase_count_label").text() == "23"
    assert not inner(form, "filed_on").isEnabled()
    assert "purchase_count" not in form.rows


def test_every_label_leads_into_its_field(form: RecordForm) -> None:
    assert all(row.label.buddy() is row.editor.inner for row in form.rows.values())


def test_every_mnemonic_is_absent_or_unique(form: RecordForm) -> None:
    assert not [row.label.text() for row in form.rows.values() if "&" in row.label.text()]


def test_lists_ask_for_their_dictionary(form: RecordForm) -> None:
    asked = heard(form.manage_requested)
    box: Any = inner(form, "region")
    box.activated.emit(box.count() - 1)
    assert asked == [("region",)]
