from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from models import Customer, Row
from tests.ui.forms.conftest import customer_row
from ui.forms.form import RecordForm
from ui.forms.outline import Section
from ui.forms.plans import PlanHints
from ui.session import Session


@pytest.fixture
def form(filled: Session, qtbot: QtBot) -> RecordForm:
    """The plans of the first customer, level A (14 days), on file since 2019."""
    names = ("level", "category", "contact_strategy", "purchase_strategy")
    made = RecordForm(Customer, filled, groups=[Section("plans", names=names)])
    qtbot.addWidget(made)
    PlanHints(made, filled)
    return made


def value(session: Session, dictionary: str, code: str) -> int:
    return next(int(row["id"]) for row in session.lookups.values[dictionary] if row["code"] == code)


def row(session: Session, **values: Any) -> Row:
    return customer_row(session) | values


def grey(form: RecordForm) -> str:
    box = form.editor("contact_strategy").inner
    assert isinstance(box, QComboBox)
    line = box.lineEdit()
    assert line is not None
    return line.placeholderText()


def choose(form: RecordForm, name: str, row_id: int | None) -> None:
    form.editor(name).write(row_id)
    form.editor(name).changed.emit()


def test_an_empty_plan_says_by_level_and_its_days(form: RecordForm, filled: Session) -> None:
    form.load(customer_row(filled))
    assert grey(form) == "By level · 14 days"
    choose(form, "level", value(filled, "level", "c"))
    assert grey(form) == "By level · 60 days"
    choose(form, "level", None)
    assert grey(form) == "By level"


def test_a_lost_customer_is_left_in_peace(form: RecordForm, filled: Session) -> None:
    form.load(row(filled, category=value(filled, "category", "lost_end")))
    assert grey(form) == "By level"


def test_the_next_contact_stands_beside_the_plan_and_follows_it(form: RecordForm, filled: Session) -> None:
    last = {"last_contact_on": date(2026, 3, 4), "next_contact_on": date(2026, 3, 18)}
    form.load(row(filled, **last))
    assert form.rows["contact_strategy"].hint() == "Next contact 2026-03-18 · last contact 2026-03-04"
    choose(form, "contact_strategy", value(filled, "contact_strategy", "weekly"))
    assert form.rows["contact_strategy"].hint().startswith("Next contact 2026-03-11")
    choose(form, "contact_strategy", value(filled, "contact_strategy", "no_reminder"))
    assert form.rows["contact_strategy"].hint() == ""


def test_an_agreed_day_stays_whatever_the_plan(form: RecordForm, filled: Session) -> None:
    agreed = {
        "last_contact_on": date(2026, 3, 4),
        "next_contact_on": date(2026, 4, 1),
        "next_contact_time": "14:30",
    }
    form.load(row(filled, **agreed))
    choose(form, "contact_strategy", value(filled, "contact_strategy", "weekly"))
    assert form.rows["contact_strategy"].hint().startswith("Next contact 2026-04-01 14:30")


def test_a_customer_who_should_have_bought_is_over(form: RecordForm, filled: Session) -> None:
    form.load(row(filled, last_purchase_on=date(2026, 1, 1)))
    choose(form, "purchase_strategy", value(filled, "purchase_strategy", "monthly"))
    assert form.rows["purchase_strategy"].hint() == "36 days over, last purchase 2026-01-01"
    choose(form, "purchase_strategy", value(filled, "purchase_strategy", "yearly"))
    assert form.rows["purchase_strategy"].hint() == "Next purchase expected by 2027-02-05"
    choose(form, "purchase_strategy", None)
    assert form.rows["purchase_strategy"].hint() == ""
