"""The rows of which reminders are made: every query starts from an index."""

from typing import Any

import pytest

import reminders
from database import lists
from database.reminding import due, due_rows
from models import Contact, Customer, ImportantDate, Purchase, db
from tests.conftest import NOW, Book


def test_no_rule_reads_a_whole_table(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, Any]] = []
    real: Any = db.execute_sql

    def listen(sql: str, params: Any = None, *more: Any) -> Any:
        asked.append((sql, params or ()))
        return real(sql, params, *more)

    monkeypatch.setattr(db, "execute_sql", listen)
    reminders.due(NOW, book.me)
    due.counts(NOW.date(), book.me)
    monkeypatch.undo()
    used = ""
    for sql, params in asked:
        plan = [row[3] for row in real(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()]
        # Settings are few, and so are important dates that ask for notice of their own.
        few = "setting" in sql or "MAX(" in sql
        assert few or not any(step.startswith("SCAN") for step in plan), (plan, sql)
        used += " ".join(plan)
    for index in (
        "customer_next_contact_on",
        "customer_next_purchase_on",
        "contact_record_planned",
        "contact_birthday_day",
        "contact_birthday_lead",
    ):
        assert index in used


def test_the_longest_notice(book: Book) -> None:

    assert due_rows.longest_lead() == 0
    contact = book.insert(Contact, customer=book.customer(), name="王芳", birthday_lead_days=30)
    assert due_rows.longest_lead() == 30
    book.insert(ImportantDate, contact=contact, date="--01-01", lead_days=45)
    assert due_rows.longest_lead() == 45


def test_whom_to_call(book: Book) -> None:

    customer, other = book.customer(), book.customer("nobody there")
    values: dict[str, dict[str, Any]] = {
        "first": {"phone": "020-1"},
        "left": {"primary": True, "left_company": True},
        "main": {"primary": True, "mobile": "138", "phone": "020-2"},
    }
    people = {
        name: book.insert(Contact, customer=customer, name=name, **more) for name, more in values.items()
    }
    assert {one: reach.name for one, reach in due_rows.main_contacts([customer, other]).items()} == {
        customer: "main"
    }
    found = due_rows.people(people.values())
    assert {reach.name: reach.phone for reach in found.values()} == {"first": "020-1", "main": "138"}


@pytest.mark.parametrize("view", due.VIEWS)
def test_a_view_leaves_out_the_bin(book: Book, view: str) -> None:

    values: dict[str, Any] = {"level": book.value("level", "a")}
    if view == "decline":
        values = {"purchase_strategy": book.value("purchase_strategy", "monthly")}
    customer = book.customer(**values)
    book.insert(Purchase, customer=customer, ordered_on="2026-01-01")
    book.record(customer, "2026-03-01" if view == "due" else "2026-01-01")
    assert list(lists.ids(lists.Listing(view), NOW.date(), book.me)) == [customer]
    book.delete(Customer, customer)
    assert lists.counts(NOW.date(), book.me).views[view] == 0
