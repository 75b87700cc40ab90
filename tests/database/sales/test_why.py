"""Why a derived value is what it is: the rows behind it come to the value."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from changes.derived import COLUMNS as CONTACT_COLUMNS
from changes.totals import COLUMNS
from database.lookups import read_lookups
from database.sales.why import EXPLAINED, Why, explain
from models import (
    Agreement,
    Complaint,
    Customer,
    Opportunity,
    PlannedPayment,
    Purchase,
    PurchaseLine,
    Receipt,
    Row,
    declared,
)
from tests.conftest import Book


def why(customer: int, name: str) -> Why:
    found = explain(customer, name, read_lookups("en"))
    assert found is not None
    return found


def buy(book: Book, customer: int, on: str, price: str, **values: Any) -> int:
    purchase = book.insert(Purchase, customer=customer, ordered_on=on, number=on, **values)
    book.insert(PurchaseLine, purchase=purchase, price=price)
    return purchase


@pytest.fixture
def customer(book: Book) -> int:
    """Two purchases, a return, an agreement paid in part, things open, and things that are closed."""
    made = book.customer("澜谷", level=book.value("level", "a"))
    book.update(Customer, made, purchase_strategy=book.value("purchase_strategy", "monthly"))
    first = buy(book, made, "2026-01-05", "100", due_on="2026-02-01")
    buy(book, made, "2026-02-05", "50", state=book.value("purchase_state", "settled"))
    buy(book, made, "2026-02-20", "30", state=book.value("purchase_state", "returned"))
    book.insert(Receipt, customer=made, purchase=first, received_on="2026-01-20", amount="40")
    plan = book.insert(
        Agreement, customer=made, name="Frame", signed_on="2026-01-01", state=book.value("agreement_state", "signed")
    )  # fmt: skip
    for day in ("2026-01-10", "2026-06-10"):
        book.insert(PlannedPayment, agreement=plan, due_on=day, amount="500", condition="half")
    book.insert(Receipt, customer=made, agreement=plan, received_on="2026-01-11", amount="600")
    for code in ("terms", "won"):
        stage = book.value("opportunity_stage", code)
        book.insert(Opportunity, customer=made, name=code, stage=stage, opened_on="2026-01-01")
    for code in ("registered", "closed"):
        state = book.value("complaint_state", code)
        book.insert(Complaint, customer=made, subject=code, state=state, reported_on="2026-01-01")
    book.record(made, "2026-03-10")
    book.record(made, "2026-03-12", result=book.value("contact_result", "not_reached"))
    return made


def test_every_derived_value_of_a_customer_is_explained() -> None:
    derived = {field.name for field in declared(Customer) if field.derived}
    assert (
        derived - {"next_contact_time"} == EXPLAINED == {*COLUMNS, *CONTACT_COLUMNS} - {"next_contact_time"}
    )


def test_the_rows_come_to_the_value(customer: int, book: Book) -> None:
    row: Row = book.row(Customer, customer)
    assert len(why(customer, "purchase_count").causes) == row["purchase_count"] == 2
    for name in ("purchase_total", "owed"):
        assert sum(one.amount or Decimal(0) for one in why(customer, name).causes) == row[name]
    assert row["purchase_total"] == 120 and row["owed"] == 460
    for name in ("open_opportunities", "open_complaints"):
        assert len(why(customer, name).causes) == row[name] == 1
    for name in ("first_purchase_on", "last_purchase_on", "last_contact_on"):
        assert {one.on for one in why(customer, name).causes} == {row[name]}
    assert min(one.on for one in why(customer, "owed_since").causes if one.on) == row["owed_since"]


def test_a_debt_of_a_plan_leads_to_its_agreement(customer: int) -> None:
    told = [(one.table, one.title, one.on) for one in why(customer, "owed").causes]
    assert told == [
        ("purchase", "2026-01-05", date(2026, 2, 1)),
        ("agreement", "Frame · half", date(2026, 6, 10)),
    ]


def test_the_next_purchase_names_cycle_and_last_purchase(customer: int, book: Book) -> None:
    found = why(customer, "next_purchase_on")
    assert str(found.rule) == "The last purchase and 40 days, the allowance of the buying cycle “Monthly”."
    assert [one.on for one in found.causes] == [date(2026, 2, 5)]
    book.update(Customer, customer, category=book.value("category", "lost_end"))
    assert str(why(customer, "next_purchase_on").rule) == "A lost customer is expected to buy nothing."


def test_the_next_contact_is_by_plan_or_agreed(customer: int, book: Book) -> None:
    assert (
        str(why(customer, "next_contact_on").rule) == "The last contact and the 14 days of the contact plan."
    )
    book.record(customer, "2026-03-18", next_contact_on="2026-03-20")
    found = why(customer, "next_contact_on")
    assert str(found.rule) == "The earliest agreed day that no later contact has closed."
    assert [one.on for one in found.causes] == [date(2026, 3, 18)]


def test_nothing_is_said_of_what_a_person_typed(customer: int) -> None:
    assert explain(customer, "phone", read_lookups("en")) is None
