"""What the dialog shows of a customer, whom a name means, and what logging writes."""

from datetime import date, datetime

import pytest

from database.contact_log import (
    ContactLog,
    NotKnown,
    contact_log,
    find_customers,
    label_of,
    log_contact,
    person_of,
    value_of,
)
from models import Batch, Contact, ContactRecord, Customer, Product
from resources.language import Message
from tests.conftest import NOW, Book

LOCAL = NOW.astimezone()


@pytest.fixture
def customer(book: Book) -> int:
    """A weekly customer with three contacts, of whom one has left."""
    customer = book.customer(
        "苏州澜谷生物",
        short_name="澜谷",
        code="KH7",
        filed_on="2026-03-01",
        contact_strategy=book.value("contact_strategy", "weekly"),
    )
    book.insert(Contact, customer=customer, name="周敏")
    book.insert(Contact, customer=customer, name="王建宁", primary=True)
    book.insert(Contact, customer=customer, name="旧人", left_company=True)
    return customer


def shown(customer: int | None, record: int | None = None, now: datetime = LOCAL) -> ContactLog:
    found = contact_log(customer, record, now)
    assert found is not None
    return found


def test_a_customer_to_log_to(book: Book, customer: int) -> None:
    email = book.value("contact_method", "email")
    book.record(customer, "2026-03-02", method=email)
    found = shown(customer)
    assert (found.name, found.record, found.method, found.days) == ("澜谷", None, email, 7)
    assert [row["name"] for row in found.contacts] == ["王建宁", "周敏"]


def test_the_plan_counts_from_the_last_contact_that_counts(book: Book, customer: int) -> None:
    found = shown(customer)
    assert found.by_plan(None) == date(2026, 3, 8)
    assert found.by_plan(date(2026, 3, 18)) == date(2026, 3, 25)
    book.record(customer, "2026-03-17")
    assert shown(customer).by_plan(date(2026, 3, 10)) == date(2026, 3, 24)
    assert shown(book.customer("No plan")).by_plan(date(2026, 3, 18)) is None


def test_open_plans_of_today_and_before_the_nearest_first(book: Book, customer: int) -> None:
    now = datetime(2026, 3, 18, 14, 0).astimezone()
    days = [("2026-03-19", "14:00"), ("2026-03-16", None), ("2026-03-18", "09:00"), ("2026-03-18", "14:30")]
    ids = [book.record(customer, on, contacted_time=time, planned=True) for on, time in days]
    book.record(customer, "2026-03-18")
    assert [row["id"] for row in shown(customer, now=now).planned] == [ids[3], ids[2], ids[1]]


def test_what_saving_will_add(book: Book, customer: int) -> None:
    with book.change() as work:
        work.insert_many(Product, [{"name": "Balance"}, {"name": "Oven"}])
    book.update(Customer, customer, products_of_interest=[1])
    assert shown(customer).added((1, 2)) == (2,)
    assert shown(customer).added(None) == ()


def test_a_record_to_go_on_with_brings_its_customer_and_its_people(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-19", planned=True, contacts=[3])
    found = shown(None, record)
    assert found.record and (found.record["id"], found.customer["id"]) == (record, customer)
    assert "旧人" in [row["name"] for row in found.contacts]
    assert found.planned == []


def test_what_is_gone_is_nobody(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-18")
    book.delete(ContactRecord, record)
    assert contact_log(None, record, LOCAL) is None
    book.delete(Customer, customer)
    assert (
        contact_log(customer, None, LOCAL)
        is contact_log(99, None, LOCAL)
        is contact_log(None, None, LOCAL)
        is None
    )


@pytest.mark.parametrize("typed", ["澜谷", "苏州", "kh7", "szlg", "LG"])
def test_a_customer_is_found_by_name_number_and_pinyin(book: Book, customer: int, typed: str) -> None:
    book.customer("广州五金", code="GZ1")
    assert find_customers(typed) == [(customer, "苏州澜谷生物")]


@pytest.mark.parametrize("typed", ["", "x9", "wj广"])
def test_nobody_is_found(book: Book, customer: int, typed: str) -> None:
    assert find_customers(typed) == []


def test_a_deleted_customer_is_not_found(book: Book, customer: int) -> None:
    book.delete(Customer, customer)
    assert find_customers("kh7") == find_customers("szlg") == find_customers("澜谷") == []


@pytest.mark.parametrize("typed", ["wechat", "微信", "WeChat", " Ｗechat "])
def test_a_value_by_code_or_name(book: Book, typed: str) -> None:
    assert value_of("contact_method", typed) == book.value("contact_method", "wechat")


def test_a_value_that_is_not_there_lists_those_that_are(book: Book) -> None:
    with pytest.raises(NotKnown, match=r"“fly” is not in the list\. There are: 电话, 拜访"):
        value_of("contact_method", "fly")


def test_people_by_name(book: Book, customer: int) -> None:
    assert (person_of(customer, "周敏"), person_of(customer, "建宁")) == (1, 2)
    with pytest.raises(NotKnown, match="There are: 王建宁, 周敏"):
        person_of(customer, "旧人")
    with pytest.raises(NotKnown, match="none yet"):
        person_of(book.customer("B"), "周敏")


def test_logging_says_what_follows(book: Book, customer: int) -> None:
    by_plan = log_contact(customer, {"contacted_on": date(2026, 3, 18), "content": "Called"}, book.me, NOW)
    assert (by_plan.next_on, by_plan.agreed) == (date(2026, 3, 25), False)
    row = book.row(ContactRecord, by_plan.record)
    assert (row["content"], row["colleague"], row["created_by"]) == ("Called", book.me, book.me)
    assert str(Message.load(Batch.get_by_id(by_plan.batch).label)) == "Logged a contact with “澜谷”"
    values = {
        "contacted_on": date(2026, 3, 18),
        "next_contact_on": date(2026, 3, 20),
        "next_contact_time": "10:00",
    }
    agreed = log_contact(customer, values, book.me, NOW)
    assert (agreed.next_on, agreed.next_time, agreed.agreed) == (date(2026, 3, 20), "10:00", True)
    none = log_contact(book.customer("B"), {"contacted_on": date(2026, 3, 18)}, book.me, NOW)
    assert (none.next_on, none.agreed) == (None, False)


def test_a_batch_is_called_by_what_it_did() -> None:
    done, plan = {"planned": False}, {"planned": True}
    assert str(label_of("A", done)) == str(label_of("A", done, plan)) == "Logged a contact with “A”"
    assert str(label_of("A", plan)) == "Planned a contact with “A”"
    assert str(label_of("A", done, done)) == "Changed a contact with “A”"
