"""The figures in the head of a customer, and the warning."""

from datetime import timedelta

import pytest

from database.lookups import read_lookups
from database.page import Page, read_page
from models import Contact
from tests.conftest import NOW, Book
from ui.customer.customer_figures import figures
from ui.customer.customer_warnings import overdue_contact

TODAY = NOW.astimezone().date()


def page_of(customer: int) -> Page:
    page = read_page(customer, read_lookups("en"))
    assert page is not None
    return page


def shown(page: Page, label: str, *, compact: bool = False) -> tuple[str, str, str] | None:
    """Value, note and colour of a figure."""
    for one in figures(page, TODAY, compact=compact):
        if one.label == label:
            return one.value, one.note, one.value_role
    return None


def day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


def test_last_and_next_contact_with_whom_and_what(book: Book) -> None:
    customer = book.customer(level=book.value("level", "b"))
    wang = book.insert(Contact, customer=customer, name="王建宁")
    book.record(
        customer,
        day(14),
        contacts={wang},
        method=book.value("contact_method", "telephone"),
        next_contact_on=TODAY,
        next_contact_time="14:30",
        next_step="Calibration quote",
    )
    page = page_of(customer)
    assert shown(page, "Last contact") == ("Mar 4 Telephone", "14 days ago · 王建宁", "text")
    assert shown(page, "Next contact") == ("Today 14:30", "Calibration quote", "accentText")
    assert shown(page, "Total sales") is None  # nothing was bought


def test_never_contacted(book: Book) -> None:
    page = page_of(book.customer(filed_on=day(400)))
    assert shown(page, "Last contact") == ("—", "No contact yet", "text")
    assert shown(page, "Next contact") is None
    assert shown(page, "On file since") == (day(400), "", "text")
    assert overdue_contact(page, TODAY) is None  # no plan


@pytest.mark.parametrize(("ago", "late"), [(13, False), (20, False), (21, True)])
def test_late_beyond_the_most_days_of_the_plan(book: Book, ago: int, late: bool) -> None:
    customer = book.customer(level=book.value("level", "a"))  # 14 days, 20 at most
    book.record(customer, day(ago))
    page = page_of(customer)
    said = overdue_contact(page, TODAY)
    assert (said is not None) is late
    if late:
        assert said == "Follow-up overdue: no contact for 21 days, the plan allows 20."
        assert shown(page, "Last contact", compact=True) == ("21 days ago", "", "warning")
    assert shown(page, "Next contact", compact=True) is not None


def test_a_lost_customer_is_left_in_peace(book: Book) -> None:
    lost = book.value("category", "lost_end")
    customer = book.customer(level=book.value("level", "a"), category=lost)
    book.record(customer, day(300))
    assert overdue_contact(page_of(customer), TODAY) is None
