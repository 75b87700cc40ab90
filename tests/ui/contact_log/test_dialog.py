"""Ctrl+L, type, Ctrl+Enter: what a person does, what is kept, and what is said before."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from changes.rows import dicts
from database import actions
from models import Contact, ContactRecord, Customer, Product, Row
from resources import language
from tests.conftest import NOW, OTHER, Book
from tests.ui.conftest import NewSession, check_freed_on_close, settle
from ui.contact_log.dialog import LogContactDialog
from ui.forms.drafts import DraftKeeper
from ui.session import Session

LOCAL = NOW.astimezone()
TODAY = LOCAL.date()
BALANCE, OVEN, PUMP = 1, 2, 3


def fill(book: Book) -> None:
    """A customer (1) who is called every week and is interested in balances, and one without a plan (2)."""
    with book.change() as work:
        work.insert_many(Product, [{"name": name} for name in ("Balance", "Oven", "Pump")])
    weekly = book.value("contact_strategy", "weekly")
    book.customer(
        "苏州澜谷生物",
        short_name="澜谷",
        filed_on="2026-01-01",
        contact_strategy=weekly,
        products_of_interest=[BALANCE],
    )
    book.customer("广州五金", code="GZ9")
    for name, primary in (("周敏", False), ("王建宁", True)):
        book.insert(Contact, customer=1, name=name, title="经理", primary=primary)
    book.record(1, "2026-02-20", method=book.value("contact_method", "wechat"), content="Before")


Make = Callable[..., LogContactDialog]


@pytest.fixture
def session(new_session: NewSession) -> Session:
    return new_session(fill)


@pytest.fixture
def make(qtbot: QtBot, session: Session, settings: QSettings) -> Make:
    """Opens the dialog, and waits until it is filled."""

    def opened(
        customer: int | None = 1, record: int | None = None, other: Session | None = None
    ) -> LogContactDialog:
        dialog = LogContactDialog(other or session, settings, customer, record)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and DraftKeeper.of(dialog.session).is_ready)
        settle(qtbot, dialog.session)
        return dialog

    return opened


def test_a_call_is_planned_and_nothing_counts_as_typed(
    qtbot: QtBot, session: Session, settings: QSettings
) -> None:
    dialog = LogContactDialog(session, settings, 1, planned=True)
    qtbot.addWidget(dialog)
    dialog.open()
    settle(qtbot, session)
    assert dialog.form.is_planned() and not dialog.form.is_touched
    assert dialog.form.entry.mine["contacted_on"] > session.today()


def keys(*sequences: str) -> None:
    """Keys on whatever has the focus; text that names no key is typed."""
    for sequence in sequences:
        popup = QApplication.activePopupWidget()
        inside = popup.focusWidget() if popup else QApplication.focusWidget()
        widget = inside if inside is not None else popup
        assert widget is not None
        found = QKeySequence(sequence)
        if len(sequence) > 1 and found.count() == 1 and found[0].key() != Qt.Key.Key_unknown:  # type: ignore[index]
            key = found[0]  # type: ignore[index]  # the stub does not know it
            QTest.keyClick(widget, key.key(), key.keyboardModifiers())
        else:
            QTest.keyClicks(widget, sequence)


def records(session: Session) -> list[Row]:
    query = ContactRecord.select().where(ContactRecord.deleted_at.is_null()).order_by(ContactRecord.id)
    found: list[Row] = session.store.read(dicts, query).result()
    return found


def customer(session: Session) -> Row:
    row: Row = session.store.read(dicts, Customer.select().where(Customer.id == 1)).result()[0]
    return row


def write(session: Session, job: Callable[..., Any], *arguments: Any) -> Any:
    return session.store.write(job, *arguments).result()


def plan(session: Session, on: date, time: str | None = None, **values: Any) -> int:
    """A planned contact of the first customer."""

    def job() -> int:
        return Book(session.store.path, NOW, session.me, OTHER).record(
            1, on.isoformat(), contacted_time=time, planned=True, **values
        )

    made: int = write(session, job)
    return made


def click(qtbot: QtBot, dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None and button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# -- the few keys -----------------------------------------------------------------------------------------------


def test_type_and_save(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make()
    assert dialog.name_label.whole_text() == "澜谷"
    with qtbot.waitSignal(dialog.logged) as logged:
        keys("Will pay on Friday", "Ctrl+Return")
    assert not dialog.isVisible()
    row = records(session)[-1]
    assert logged.args == [1, row["id"]]
    method = session.lookups.value(row["method"])
    assert method and method["code"] == "wechat"  # as the last time
    found = {name: row[name] for name in ("content", "contacted_on", "contacts", "colleague", "planned")}
    assert found == {
        "content": "Will pay on Friday",
        "contacted_on": TODAY,
        "contacts": (2,),
        "colleague": session.me,
        "planned": False,
    }
    assert (row["contacted_time"], row["next_contact_on"]) == (f"{LOCAL:%H:%M}", None)
    assert customer(session)["next_contact_on"] == TODAY + timedelta(7)  # by the plan, which goes on


def test_everything_with_the_keyboard(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make()
    keys("Saw the oven", "Shift+Tab", "Shift+Tab", "Shift+Tab")  # Planned, time, day
    keys("Home", "Shift+End", "yesterday", "Tab", "9.30")
    keys("Shift+Tab", "Shift+Tab")  # with whom
    keys("Down", "Down", "Return", "Esc")
    keys("Shift+Tab", "Left")  # how: from WeChat to Visit
    dialog.form.products.setFocus()
    keys("o", "Return", "Esc", "Tab", "Right")  # the oven; next contact: from the plan to a day
    keys("Tab", "friday", "Tab", "1000")
    with qtbot.waitSignal(dialog.logged):
        keys("Ctrl+Return")
    row = records(session)[-1]
    assert (row["contacted_on"], row["contacted_time"]) == (TODAY - timedelta(1), "09:30")
    assert (row["contacts"], row["products"]) == ((1, 2), (OVEN,))
    assert (row["next_contact_on"], row["next_contact_time"]) == (date(2026, 3, 20), "10:00")
    assert session.lookups.value(row["method"])["code"] == "visit"  # type: ignore[index]


def test_a_customer_is_asked_for_where_none_is_open(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make(None)
    assert not dialog.form.isEnabled()
    keys("gzwj")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    keys("Return")
    qtbot.waitUntil(dialog.form.content.text.hasFocus)
    assert dialog.name_label.whole_text() == "广州五金"
    with qtbot.waitSignal(dialog.logged) as logged:
        keys("x", "Ctrl+Return")
    assert logged.args is not None and logged.args[0] == 2


def test_another_customer_is_chosen_after_typing(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make(None)
    dialog.picker.write(1)
    dialog.picker.changed.emit()
    settle(qtbot, session)
    keys("Words")
    dialog.keep()
    dialog.picker.write(2)
    dialog.picker.changed.emit()
    settle(qtbot, session)
    assert (dialog.form.content.read(), dialog.form.persons.read()) == ("Words", None)
    assert DraftKeeper.of(session).pending() == []


# -- what is said before ------------------------------------------------------------------------------------------


def test_reminders_that_go_are_named(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make()
    assert dialog.hint.text() == "Also completes the reminder “Follow-up”"
    not_reached = next(
        row["id"] for row in session.lookups.values["contact_result"] if row["code"] == "not_reached"
    )
    dialog.form.editors["result"].write(not_reached)
    dialog.form.editors["result"].changed.emit()
    assert dialog.hint.text() == "Completes no reminder: this does not count as a contact"
    assert dialog.form.next.switch.button("plan").text() == "By plan (Feb 27)"  # from the last that did


def test_products_that_will_be_added_are_named_and_added(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make()
    hint = dialog.form.lines["products"]
    dialog.form.products.setFocus()
    keys("Down", "Return")
    assert hint.hint() == ""  # the balance is known
    keys("Down", "Return")
    assert hint.hint() == "Adds “Oven” to the products of interest"
    keys("Down", "Return", "Esc")
    assert hint.hint() == "2 products will be added to the products of interest"
    dialog.form.focus_content()
    with qtbot.waitSignal(dialog.logged):
        keys("x", "Ctrl+Return")
    assert customer(session)["products_of_interest"] == (BALANCE, OVEN, PUMP)
    session.undo_newest()
    settle(qtbot, session)
    assert customer(session)["products_of_interest"] == (BALANCE,)
    assert len(records(session)) == 1


def test_the_plan_says_the_next_contact_until_a_day_is_picked(make: Make, qtbot: QtBot) -> None:
    following = make().form.next
    assert (following.mode(), following.date.line.text(), following.read()) == (
        "plan",
        "2026-03-25",
        (None, None),
    )
    assert following.switch.button("plan").text() == "By plan (Mar 25)"
    following.date.box.setFocus()
    keys("Shift+End", "tomorrow")
    assert (following.mode(), following.read()) == ("day", (TODAY + timedelta(1), None))
    keys("Home", "Shift+End", "Del")
    assert (following.mode(), following.date.line.text()) == ("plan", "")
    keys("Tab")
    assert following.date.line.text() == "2026-03-25"
    click(qtbot, following, "nextContactButton_week")
    assert following.read() == (TODAY + timedelta(7), None)
    click(qtbot, following, "nextContactSwitch_plan")
    assert (following.date.line.text(), following.read()) == ("2026-03-25", (None, None))


def test_without_a_plan_nothing_is_next(make: Make) -> None:
    following = make(2).form.next
    assert (following.mode(), following.date.line.text()) == ("none", "")


# -- plans --------------------------------------------------------------------------------------------------------


def test_a_plan_of_today_becomes_done_in_its_own_row(make: Make, qtbot: QtBot, session: Session) -> None:
    made = plan(session, TODAY, "00:00", content="Show the oven")
    promised = {"next_contact_on": TODAY.isoformat(), "next_step": "Send the price"}
    write(
        session, lambda: Book(session.store.path, NOW, session.me, OTHER).record(1, "2026-03-10", **promised)
    )
    dialog = make()
    assert dialog.plan_check.text() == "This is the planned contact of 00:00: Show the oven"
    assert dialog.plan_check.isChecked()  # its moment has come
    assert dialog.hint.text() == "Also completes 2 reminders: Send the price, Show the oven"
    with qtbot.waitSignal(dialog.logged) as logged:
        keys(": liked it", "Ctrl+Return")
    assert logged.args == [1, made]
    row = next(row for row in records(session) if row["id"] == made)
    assert (row["planned"], row["content"]) == (False, "Show the oven: liked it")
    assert (row["contacted_time"], row["version"]) == (f"{LOCAL:%H:%M}", 2)


def test_a_plan_that_is_still_ahead_is_only_offered(make: Make, qtbot: QtBot, session: Session) -> None:
    plan(session, TODAY, "23:59", content="Dinner")
    dialog = make()
    assert not dialog.plan_check.isChecked()
    keys("Called before")
    qtbot.mouseClick(dialog.plan_check, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert dialog.form.content.read() == "Dinner\nCalled before"
    assert dialog.form.persons.read() == (2,)


def test_a_planned_record_is_opened_to_be_done_or_moved(make: Make, qtbot: QtBot, session: Session) -> None:
    made = plan(session, TODAY + timedelta(2), "14:30", content="Visit")
    dialog = make(None, made)
    assert (dialog.form.is_planned(), dialog.form.editors["contacted_on"].read()) == (False, TODAY)
    click(qtbot, dialog, "contactStateSwitch_planned")
    assert dialog.title_label.text() == "Plan contact"
    assert not dialog.form.lines["next_step"].isVisible()
    assert dialog.form.editors["contacted_time"].read() == "14:30"
    dialog.form.editors["contacted_on"].setFocus()
    keys("Shift+End", "+5")
    with qtbot.waitSignal(dialog.logged):
        keys("Ctrl+Return")
    row = records(session)[-1]
    assert (row["id"], row["planned"], row["contacted_on"]) == (made, True, TODAY + timedelta(5))


def test_a_day_to_come_makes_it_a_plan(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make()
    dialog.form.editors["contacted_on"].setFocus()
    keys("Shift+End", "tomorrow")
    assert dialog.form.state.current() == "planned"
    with qtbot.waitSignal(dialog.logged):
        keys("Ctrl+Return")
    row = records(session)[-1]
    assert (row["planned"], row["contacted_on"], row["content"]) == (True, TODAY + timedelta(1), None)


# -- people -------------------------------------------------------------------------------------------------------


def test_somebody_new_is_saved_with_the_record(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make()
    dialog.form.persons.setFocus()
    keys("L", "ee")
    box = dialog.form.persons.box
    assert box._list and box._list.labels() == ["New contact “Lee”"]
    keys("Return")
    assert box.line.text() == "王建宁, Lee"
    dialog.form.focus_content()
    with qtbot.waitSignal(dialog.logged):
        keys("Met", "Ctrl+Return")
    contacts = session.store.read(dicts, Contact.select().order_by(Contact.id.desc())).result()
    assert (contacts[0]["name"], contacts[0]["customer"]) == ("Lee", 1)
    assert records(session)[-1]["contacts"] == (2, contacts[0]["id"])
    session.undo_newest()
    settle(qtbot, session)
    assert session.store.read(dicts, Contact.select().where(Contact.name == "Lee")).result()[0]["deleted_at"]


# -- errors and drafts --------------------------------------------------------------------------------------------


def test_errors_are_at_their_fields_and_go_when_mended(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make()
    dialog.form.next.date.box.setFocus()
    keys("Shift+End", "2026-3-1")
    with qtbot.assertNotEmitted(dialog.logged):
        keys("Ctrl+Return")
    said = {name: line.problem.sentence for name, line in dialog.form.lines.items() if line.problem}
    assert said == {
        "content": "Write what was said, or choose a result",
        "next_contact_on": "The next contact lies before this one",
    }
    assert dialog.form.content.text.hasFocus()
    keys("x")
    assert dialog.form.lines["content"].problem is None
    dialog.form.editors["contacted_time"].setFocus()
    keys("Shift+End", "25h", "Tab")
    assert "25h" in dialog.form.lines["contacted_on"].words.text()
    assert len(records(session)) == 1


def test_a_time_without_a_day(make: Make) -> None:
    dialog = make(2)
    dialog.form.next.time.line.setFocus()
    keys("10.00", "Tab")
    assert dialog.form.lines["next_contact_on"].words.text() == "The time needs a day"


def test_what_was_typed_is_a_draft_and_offered_the_next_time(
    make: Make, qtbot: QtBot, session: Session
) -> None:
    dialog = make()
    keys("Half a sen", "Esc")
    assert not dialog.isVisible() and len(records(session)) == 1
    assert [draft.name for draft in DraftKeeper.of(session).pending()] == ["Half a sen"]
    again = make()
    assert again.form.content.read() is None
    assert again.offer.band.text() == f"Draft of Today {LOCAL:%H:%M}: Half a sen"
    keys("More.")
    click(qtbot, again.offer, "bandActionButton")
    assert again.form.content.read() == "Half a sen\nMore."
    with qtbot.waitSignal(again.logged):
        keys("Ctrl+Return")
    assert records(session)[-1]["content"] == "Half a sen\nMore."
    assert DraftKeeper.of(session).pending() == []


def test_a_draft_can_be_thrown_away_and_nothing_typed_leaves_none(
    make: Make, qtbot: QtBot, session: Session
) -> None:
    make().close()
    assert DraftKeeper.of(session).pending() == []
    make()
    keys("x", "Esc")
    assert make(2).offer.draft is None  # of another customer
    again = make()
    click(qtbot, again.offer, "dropDraftButton")
    assert DraftKeeper.of(session).pending() == [] and again.offer.isHidden()


def test_editing_a_record_that_somebody_else_changes(make: Make, qtbot: QtBot, session: Session) -> None:
    dialog = make(None, 1)
    assert (dialog.title_label.text(), dialog.hint.text()) == ("Edit contact record", "")
    write(session, actions.edit_all, ContactRecord, [1], {"next_step": "Theirs"}, OTHER, NOW)
    keys(" and after")
    with qtbot.waitSignal(dialog.logged):
        keys("Ctrl+Return")
    row = records(session)[0]
    assert (row["content"], row["next_step"]) == ("Before and after", "Theirs")
    again = make(None, 1)
    write(session, actions.edit_all, ContactRecord, [1], {"content": "Theirs"}, OTHER, NOW)
    keys("!")
    with qtbot.waitSignal(again.clashed) as clashed:
        keys("Ctrl+Return")
    assert clashed.args is not None and clashed.args[1].clashes[0].field == "content"
    assert not again.isVisible()


# -- looks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
def test_both_languages_fit_the_smallest_screen(
    tongue: str, qtbot: QtBot, new_session: NewSession, make: Make
) -> None:
    language.use(tongue)
    dialog = make(other=new_session(fill, language=tongue))
    area = dialog.findChild(QWidget, "logContactScroll")
    assert area is not None
    assert dialog.height() <= 610 and dialog.width() <= 1024  # and the frame of the window
    assert area.horizontalScrollBar().maximum() == 0  # type: ignore[attr-defined]
    assert area.verticalScrollBar().maximum() == 0  # type: ignore[attr-defined]
    assert dialog.form.method.switch.geometry().right() <= dialog.form.method.width()


def test_the_tab_key_follows_the_lines(make: Make) -> None:
    dialog, seen = make(), []
    dialog.form.method.switch.button(dialog.form.method.switch.current()).setFocus()
    for _step in range(20):
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(here.objectName().replace("contact_record_", "").split("_")[0])
        keys("Tab")
    assert seen[:11] == [
        *(
            "method",
            "contacts",
            "contacted",
            "contacted",
            "contactStateSwitch",
            "content",
            "content",
        ),
        *("result", "contact", "products", "nextContactSwitch"),
    ]


def test_it_dies_on_close(qtbot: QtBot, session: Session, settings: QSettings) -> None:
    def filled() -> LogContactDialog:
        dialog = LogContactDialog(session, settings, 1)
        settle(qtbot, session)
        return dialog

    check_freed_on_close(filled)


def test_fields_are_named(make: Make) -> None:
    dialog = make()
    for name in (
        "next_contact_on_date",
        "next_contact_time_edit",
        "result_combo",
        "contacts_combo",
        "products_combo",
    ):
        assert dialog.findChild(QWidget, f"contact_record_{name}"), name
    assert dialog.findChild(QLineEdit, "contact_record_next_step_edit")
