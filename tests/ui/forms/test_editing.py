from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from database import actions
from database.drafts import Draft
from models import Contact, Customer, ImportantDate
from tests.conftest import NOW, OTHER
from tests.ui.conftest import settle
from tests.ui.forms.conftest import enter, heard, row_of, settle_all, show
from ui import theme
from ui.forms.editing import Editing
from ui.forms.form import RecordForm
from ui.forms.small_table import SmallTable
from ui.session import Session


@pytest.fixture
def editing(filled: Session, qtbot: QtBot) -> Editing:
    """The first contact being edited, with its important dates."""
    form = RecordForm(Contact, filled, above=True)
    dates = SmallTable(ImportantDate, filled, parent=form)
    qtbot.addWidget(form)
    form.resize(400, 900)
    show(qtbot, form)
    made = Editing(form, {"important_date": dates}, filled)
    made.open(1)
    settle_all(qtbot, filled)
    return made


def type_into(editing: Editing, name: str, text: str) -> None:
    line: Any = editing.form.editor(name)
    line = line.line
    line.selectAll()
    enter(line, text)


def test_the_draft_is_due_within_two_seconds_of_the_first_letter_and_typing_on_does_not_delay_it(
    editing: Editing, qtbot: QtBot
) -> None:
    timer = editing._timer
    assert timer.isSingleShot() and timer.interval() < theme.ms("draftSaveMs") <= 2000
    type_into(editing, "title", "a")
    assert timer.isActive()
    before = timer.timerId()
    type_into(editing, "title", "b")
    assert timer.timerId() == before  # restarted, it would have another


def test_a_draft_holds_fields_and_rows_and_is_laid_over_the_record(
    editing: Editing, filled: Session, qtbot: QtBot
) -> None:
    type_into(editing, "title", "总监")
    dates: Any = editing.belows["important_date"]
    dates.add()
    enter(dates.forms()[0].editor("date").inner, "3-21")
    editing._timer.timeout.emit()
    settle_all(qtbot, filled)
    found = heard(editing.draft_found)
    editing.open(1)
    settle_all(qtbot, filled)
    assert editing.entry.changes() == {"title": "总监"}
    assert [entry.mine["date"] for entry in editing.belows["important_date"].entries()] == ["--03-21"]
    assert found


def test_a_draft_of_a_new_record_is_gone_on_with(editing: Editing, filled: Session, qtbot: QtBot) -> None:
    editing.new({}, {"customer": 2})
    type_into(editing, "name", "新人")
    editing.keep()
    (draft,) = editing.keeper.pending()
    assert (draft.name, draft.customer) == ("新人", 2)
    editing.open(1)
    settle_all(qtbot, filled)
    editing.load_draft(draft)
    assert editing.form.editor("name").read() == "新人"
    said = heard(editing.saved)
    assert editing.save()
    settle_all(qtbot, filled)
    assert said == [(draft.uid,)]
    assert row_of(filled, Contact, 2)["customer"] == 2
    assert editing.keeper.pending() == []


def test_text_that_was_no_value_yet_is_in_the_draft_too(
    editing: Editing, filled: Session, qtbot: QtBot
) -> None:
    type_into(editing, "birthday", "1988-13")
    editing.keep()
    editing.open(1)
    settle_all(qtbot, filled)
    assert editing.form.editor("birthday").typed() == "1988-13"


def test_typing_back_strikes_the_draft_off(editing: Editing) -> None:
    type_into(editing, "title", "x")
    editing.keep()
    assert editing.keeper.pending()
    type_into(editing, "title", "采购经理")
    editing.keep()
    assert not editing.keeper.pending()


def test_a_draft_of_another_version_of_the_program_is_no_trap(
    editing: Editing, filled: Session, qtbot: QtBot
) -> None:
    broken = Draft("contact", editing.entry.uid, "x", "2026-03-18T06:30:00Z", 1, {"entry": {"odd": 1}})
    editing.keeper.put(broken)
    editing.open(1)
    settle_all(qtbot, filled)
    assert editing.count_changes() == 0
    assert editing.keeper.pending() == []


def test_a_draft_meets_what_others_wrote_since(editing: Editing, filled: Session, qtbot: QtBot) -> None:
    type_into(editing, "title", "mine")
    editing.keep()
    filled.store.write(actions.edit_all, Contact, [1], {"title": "theirs", "qq": "9"}, OTHER, NOW).result()
    editing.open(1)
    settle_all(qtbot, filled)
    assert editing.form.editor("title").read() == "mine"
    assert editing.form.editor("qq").read() == "9"
    clashed = heard(editing.clashed)
    editing.save()
    settle_all(qtbot, filled)
    assert [clash.field for clash in clashed[0][1].clashes] == ["title"]


def test_a_new_date_belongs_to_the_contact(editing: Editing, filled: Session, qtbot: QtBot) -> None:
    dates: Any = editing.belows["important_date"]
    dates.add()
    enter(dates.forms()[0].editor("date").inner, "腊月三十")
    assert editing.save()
    settle_all(qtbot, filled)
    row = row_of(filled, ImportantDate, 1)
    assert (row["contact"], row["date"]) == (1, "L--12-30")
    assert editing.count_changes() == 0


def test_a_row_without_what_it_needs_keeps_from_saving(editing: Editing) -> None:
    refused = heard(editing.refused)
    dates: Any = editing.belows["important_date"]
    dates.add()
    enter(dates.forms()[0].editor("remarks").inner, "anniversary")
    assert not editing.save()
    assert refused
    assert [error.name for error in editing.blocking()] == ["date"]


def test_a_record_that_is_gone_for_good_is_said(editing: Editing, filled: Session, qtbot: QtBot) -> None:
    gone = heard(editing.gone)
    filled.write(actions.purge, {Contact: [1]}, OTHER, NOW)
    settle_all(qtbot, filled)
    assert gone


def test_other_customers_news_is_none_of_ours(editing: Editing, filled: Session, qtbot: QtBot) -> None:
    joined = heard(editing.joined)
    filled.write(actions.edit_all, Customer, [2], {"fax": "1"}, OTHER, NOW)
    settle(qtbot, filled)
    assert not joined


def test_nothing_typed_nothing_saved(editing: Editing) -> None:
    assert not editing.save()
    assert not editing.is_saving
