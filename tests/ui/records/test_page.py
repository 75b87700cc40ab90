"""The tab of records: noted, found, changed, deleted and brought back, by keyboard and by mouse, each kind of them."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from changes.rows import dicts, read
from database.page import read_page
from database.sales.timeline import Entry
from models import (
    BY_NAME,
    Attachment,
    Contact,
    ContactRecord,
    Customer,
    Opportunity,
    Product,
    Purchase,
    PurchaseLine,
    Quotation,
    QuotationLine,
    Receipt,
    Row,
)
from tests.conftest import Book
from tests.ui.conftest import NewSession, RecordingPrompts, settle
from tests.ui.desk import Desk
from ui.records.page import RecordsPage
from ui.records.quick import QUICK
from ui.records.timeline_delegate import buttons
from ui.records.timeline_view import TimelineView
from ui.session import Session


def fill(book: Book) -> None:
    customer = book.customer("澜谷生物")
    book.insert(Contact, customer=customer, name="王建宁", title="主任", primary=True)
    book.insert(Product, name="精密天平", price="33000", unit=book.value("unit", "set"))


def fill_sales(book: Book) -> None:
    """A purchase with a line, a quote with tax, an opportunity, two contacts, one of them planned."""
    fill(book)
    purchase = book.insert(Purchase, customer=1, number="D-1", ordered_on="2026-02-10", due_on="2026-03-01")
    book.insert(PurchaseLine, purchase=purchase, product=1, quantity="2", price="100")
    tax = book.value("tax_rate", "13")
    quote = book.insert(Quotation, customer=1, number="Q-1", quoted_on="2026-02-09", tax_rate=tax)
    book.insert(QuotationLine, quotation=quote, product=1, quantity="1", price="113")
    stage = book.value("opportunity_stage", "prefers_us")
    book.insert(Opportunity, customer=1, name="二期", opened_on="2026-01-05", stage=stage, amount="1000")
    book.record(1, "2026-03-04", content="确认型号", contacts=[1])
    book.record(1, "2026-03-20", content="回访", planned=True)


class Tab:
    """The page of one customer, read again after every write as the customer's page does."""

    def __init__(self, qtbot: QtBot, session: Session, width: int = 1180) -> None:
        self.qtbot, self.session = qtbot, session
        self.page = RecordsPage(session)
        qtbot.addWidget(self.page)
        session.written.connect(lambda _news: self.read())
        self.page.resize(width, 760)
        self.page.show()
        self.page.activateWindow()
        self.read()
        self.settle()

    def read(self) -> None:
        self.session.read("page", read_page, 1, self.session.lookups, done=self.page.show_page)

    def settle(self) -> None:
        settle(self.qtbot, self.session)
        QApplication.processEvents()

    def titles(self) -> list[str]:
        return [line.title for line in self.page.timeline.rows.lines if isinstance(line, Entry)]

    def rows(self, table: str) -> list[Row]:
        """The rows in use of a table, as they lie in the file."""
        model = BY_NAME[table]
        found: list[Row] = self.session.store.read(
            dicts, model.select().where(model.deleted_at.is_null())
        ).result()
        return found

    def row(self, model: Any, row_id: int = 1) -> Row:
        found: Row | None = self.session.store.read(read, model, row_id).result()
        assert found is not None
        return found

    def see(self, kind: Any, name: str) -> Any:
        (found,) = [one for one in self.page.findChildren(kind, name) if one.isVisible()]
        return found

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key on whatever has the focus."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def type(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        if text.isascii():
            self.qtbot.keyClicks(widget, text)
        else:  # as an input method gives it
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(widget, event)

    def save(self) -> None:
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.see(QPushButton, name), Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, table: str) -> None:
        """Choose the first record of a table in the list."""
        view = self.page.timeline
        uids = [one.uid for one in view.rows.lines if isinstance(one, Entry) and one.table == table]
        assert view.choose(uids[0])
        view.setFocus()

    def click_button(self, name: str) -> None:
        """Click a button in the chosen row."""
        view = self.page.timeline
        entry = view.current()
        assert entry is not None
        spot = buttons(QRectF(view.visualRect(view.currentIndex())), entry)[name]
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot.center().toPoint())
        self.settle()


@pytest.fixture
def tab(qtbot: QtBot, new_session: NewSession) -> Callable[..., Tab]:
    def make(fill: Callable[[Book], object] = fill, language: str = "en", width: int = 1180) -> Tab:
        return Tab(qtbot, new_session(fill, language=language), width)

    return make


@pytest.mark.parametrize("table", QUICK)
def test_each_kind_by_keyboard_alone(tab: Callable[..., Tab], table: str) -> None:
    one = tab()
    one.page.add(table)
    one.settle()
    assert one.page.composer.table() == table
    one.type("Second phase")
    one.save()
    assert len(one.rows(table)) == 1 and any("Second phase" in title for title in one.titles())
    assert not one.page.composer.text.toPlainText()
    one.key(Qt.Key.Key_Escape)  # into the list
    one.key(Qt.Key.Key_Down)
    one.key(Qt.Key.Key_F2)
    one.settle()
    editor = one.page.editor(table)
    name = next(name for name in (QUICK[table].title, QUICK[table].text) if name)
    editor.form.focus_field(name)
    one.key(Qt.Key.Key_End)
    one.type(" of the lab")
    one.save()  # which closes, too
    assert one.rows(table)[0][name] == "Second phase of the lab"
    assert one.page.timeline.hasFocus() and not editor.isVisible()
    one.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    one.type("nowhere")
    one.qtbot.waitUntil(lambda: not one.titles())
    one.key(Qt.Key.Key_Escape)
    one.qtbot.waitUntil(lambda: len(one.titles()) == 1)
    one.key(Qt.Key.Key_Escape)
    one.key(Qt.Key.Key_Delete)
    one.settle()
    assert not one.rows(table) and not one.titles()
    one.session.undo_newest()
    one.settle()
    assert len(one.titles()) == 1


def test_a_purchase_with_its_line_counts_at_once(tab: Callable[..., Tab]) -> None:
    one = tab()
    one.page.add("purchase")
    fields = one.page.composer.fields()
    product = fields.editors["purchase_line", "product"]
    product.setFocus()
    one.type("精密天平")
    product.tidy()
    quantity = fields.editors["purchase_line", "quantity"].inner
    assert isinstance(quantity, QLineEdit)
    quantity.selectAll()
    quantity.setFocus()
    one.type("3")
    one.save()
    (line,) = one.rows("purchase_line")
    assert (line["description"], line["amount"], line["unit"]) == ("精密天平", Decimal(99000), line["unit"])
    customer = one.row(Customer)
    assert (customer["purchase_count"], customer["purchase_total"]) == (1, Decimal(99000))
    one.choose("purchase")
    one.click_button("delete")
    assert one.row(Customer)["purchase_count"] == 0


def test_a_contact_has_its_defaults_and_a_new_person(tab: Callable[..., Tab]) -> None:
    one = tab()
    one.page.composer.begin()
    fields = one.page.composer.fields()
    fields.editors["contact_record", "contacts"].box.new_requested.emit("周敏")  # type: ignore[attr-defined]
    one.page.composer.text.setFocus()
    one.type("Sent the offer")
    fields.editors["contact_record", "next_contact_on"].setFocus()
    one.type("+2")
    one.save()
    (record,) = one.rows("contact_record")
    assert (record["contacts"], str(record["contacted_on"])) == ((1, 2), "2026-03-18")
    assert str(record["next_contact_on"]) == "2026-03-20"
    assert str(one.row(Customer)["next_contact_on"]) == "2026-03-20"


def test_what_is_missing_is_said_and_nothing_is_lost(tab: Callable[..., Tab]) -> None:
    one = tab()
    one.page.add("opportunity")
    one.save()
    label = one.see(QLabel, "recordComposerMessageLabel")
    assert label.text() == "Write what it is about" and one.page.composer.text.hasFocus()
    one.type("Half a thought")
    one.page.composer.keep()
    one.page.hide()
    again = Tab(one.qtbot, one.session)
    assert again.page.composer.text.toPlainText() == "Half a thought"
    assert again.page.composer.table() == "opportunity"


def test_files_go_with_the_record(tab: Callable[..., Tab], prompts: RecordingPrompts, tmp_path: Path) -> None:
    one = tab()
    paper = tmp_path / "offer.pdf"
    paper.write_bytes(b"%PDF")
    prompts.answers.append([paper])
    one.page.composer.begin()
    one.press("recordAttachButton")
    one.page.composer.text.setFocus()
    one.type("Here it is")
    one.save()
    (record,), (file,) = one.rows("contact_record"), one.rows("attachment")
    assert file["record"] == record["uid"] and file["file_name"] == "offer.pdf"
    assert "offer.pdf" in str(one.page.timeline.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert one.row(Attachment)["deleted_at"] is None


def test_it_folds_when_it_is_left_empty(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    composer = one.page.composer
    folded = composer.height()
    one.qtbot.mouseClick(composer.text.viewport(), Qt.MouseButton.LeftButton)
    assert composer.is_open() and composer.sizeHint().height() > folded
    one.page.timeline.setFocus()
    assert not composer.is_open()
    composer.text.setFocus()
    one.type("x")
    one.page.timeline.setFocus()
    assert composer.is_open()


def test_the_pills_count_and_filter(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    assert one.see(QPushButton, "recordPill_all").text() == "All 5"
    one.press("recordPill_purchase")
    assert one.titles() == ["Purchase D-1: 精密天平 × 2"]
    one.press("recordPill_all")
    one.page.filter.find_edit.setFocus()
    one.type("113")
    one.qtbot.waitUntil(lambda: len(one.titles()) == 1)
    assert one.titles() == ["Quote Q-1: 精密天平 × 1"]


def test_lines_are_filled_by_the_product_and_added_up_with_tax(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    one.choose("quotation")
    one.key(Qt.Key.Key_Return)
    one.settle()
    total = one.see(QLabel, "quotation_line_total_label")
    assert total.text() == "Total ¥113 · of it tax 13% ¥13 · net ¥100"
    one.press("quotation_line_add_button")
    one.type("精密天平")
    one.key(Qt.Key.Key_Tab)
    assert total.text() == "Total ¥33,113 · of it tax 13% ¥3,809.46 · net ¥29,303.54"
    one.save()
    assert one.row(Quotation)["amount"] == Decimal(33113)
    assert [line["position"] for line in one.rows("quotation_line")] == [1, 2]


def test_a_quote_is_turned_into_a_purchase(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    one.choose("quotation")
    one.key(Qt.Key.Key_F2)
    one.settle()
    one.press("quotation_purchase_button")
    assert one.page.editor("purchase").isVisible()
    assert one.row(Customer)["purchase_total"] == Decimal(313)
    assert one.row(Purchase, 2)["quotation"] == 1


def test_the_panel_steps_through_the_list(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    one.page.timeline.step(1)
    one.key(Qt.Key.Key_F2)
    one.settle()
    one.press("contact_recordNextButton")
    one.press("contact_recordNextButton")
    assert one.page.editor("purchase").isVisible()
    assert one.page.editor("purchase").place.text() == "3/5"


def test_a_receipt_is_proposed_with_what_is_missing(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    assert one.row(Customer)["owed"] == Decimal(200)
    one.choose("purchase")
    one.key(Qt.Key.Key_F2)
    one.settle()
    assert (
        one.see(QLabel, "purchaseStandingLabel").text() == "¥0 of ¥200 received, ¥200 to come, ¥200 overdue"
    )
    one.press("purchase_receipt_button")
    one.save()
    receipt = one.row(Receipt)
    assert (receipt["purchase"], receipt["customer"], receipt["amount"]) == (1, 1, Decimal(200))
    assert one.row(Customer)["owed"] == Decimal(0)


def test_the_stage_sets_the_percent_and_nothing_else(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    one.choose("opportunity")
    one.key(Qt.Key.Key_F2)
    one.settle()
    form = one.page.editor("opportunity").form
    percent = one.see(QLineEdit, "opportunity_percent_edit")
    assert (percent.text(), percent.placeholderText()) == ("", "50 by stage")
    assert form.rows["amount"].hint() == "Weighted ¥500"
    form.focus_field("stage")
    QApplication.focusWidget().lineEdit().selectAll()  # type: ignore[union-attr]
    one.type("Won")
    one.save()
    row = one.row(Opportunity)
    assert (row["percent"], row["closed_on"], one.row(Customer)["open_opportunities"]) == (None, None, 0)
    one.choose("opportunity")
    one.key(Qt.Key.Key_F2)
    one.settle()
    stages = one.page.editor("opportunity").stages
    assert stages is not None and stages.lines()[0] == "Won"


def test_the_day_of_payment_follows_the_terms(tab: Callable[..., Tab]) -> None:
    one = tab()
    one.page._open_form("purchase", {})
    one.settle()
    form = one.page.editor("purchase").form
    form.focus_field("settlement")
    one.type("2 months")
    one.key(Qt.Key.Key_Tab)
    assert str(form.entry.mine["due_on"]) == "2026-05-17"
    form.focus_field("due_on")
    form.write("due_on", None)
    form.write("ordered_on", one.session.today())
    assert form.entry.mine["due_on"] is not None


def test_extra_fields_come_with_the_kind(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    one.choose("contact_record")
    one.key(Qt.Key.Key_F2)
    one.settle()
    form = one.page.editor("contact_record").form
    assert not form.rows["gift"].is_visible()
    form.focus_field("contact_kind")
    one.type("Gift")
    assert form.rows["gift"].is_visible() and form.rows["gift"].cell.isVisible()


def test_a_plan_is_logged_in_its_own_dialog(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    one.choose("contact_record")
    one.click_button("edit")
    asked: list[int] = []
    one.page.log_requested.connect(asked.append)
    one.press("contact_record_log_button")
    assert asked == [2]


def test_a_day_for_the_next_contact_from_the_row(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales)
    view = one.page.timeline
    view.choose(one.row(ContactRecord)["uid"])
    one.click_button("next")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    one.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    one.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    one.settle()
    assert str(one.row(ContactRecord)["next_contact_on"]) == "2026-03-19"


def test_the_panel_covers_the_list_where_it_is_narrow(tab: Callable[..., Tab]) -> None:
    one = tab(fill_sales, width=700)
    one.choose("purchase")
    one.key(Qt.Key.Key_Return)
    one.settle()
    assert not one.page.timeline.isVisible() and one.page.editor("purchase").width() == 700
    one.key(Qt.Key.Key_Escape)
    assert one.page.timeline.isVisible() and one.page.timeline.hasFocus()


def test_the_menu_of_kinds_in_the_window(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(fill_sales)
    desk.window.resize(1024, 640)
    desk.space.open_customer(1)
    desk.settle()
    desk.keys("Ctrl+3")
    desk.settle()
    assert desk.see(RecordsPage, "recordsPage").isVisible()
    desk.command("new_record")
    desk.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        desk.qtbot.keyClick(menu, key)
    desk.type("Third phase")
    desk.keys("Ctrl+Return")
    desk.settle()
    assert desk.toast() == "Added opportunity “Third phase”"
    timeline = desk.see(TimelineView, "recordTimeline")
    assert "Third phase" in [line.title for line in timeline.rows.lines if isinstance(line, Entry)]
