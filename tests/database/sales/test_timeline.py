"""All that passed between us and a customer in one list; months with their sums; the stages of an opportunity."""

from datetime import date, timedelta
from decimal import Decimal

from changes.work import change
from database.lookups import read_lookups
from database.sales.bought import by_month
from database.sales.stages import stages
from database.sales.timeline import Filter, Timeline, count_records, read_timeline, tables
from models import Attachment, Contact, Expense, Opportunity, Purchase, PurchaseLine, Receipt
from resources.language import Message
from tests.conftest import NOW, Book

BOUGHT = "Purchase D-1: 精密天平 × 2"


def fill(book: Book) -> int:
    customer = book.customer()
    person = book.insert(Contact, customer=customer, name="王建宁")
    book.record(customer, "2026-03-04", contacted_time="10:20", content="确认型号", contacts=[person])
    purchase = book.insert(Purchase, customer=customer, number="D-1", ordered_on="2026-02-10", contact=person)
    book.insert(PurchaseLine, purchase=purchase, description="精密天平", price="100", quantity="2")
    uid = book.row(Purchase, purchase)["uid"]
    book.insert(Attachment, customer=customer, file_name="a.pdf", content="x", record=uid)
    book.insert(Expense, customer=customer, spent_on="2026-02-20", purpose="差旅", amount="312")
    book.insert(Receipt, customer=customer, purchase=purchase, received_on="2025-12-31", amount="5")
    return customer


def read(customer: int, **wanted: object) -> Timeline:
    return read_timeline(customer, read_lookups("en"), Filter(**wanted))  # type: ignore[arg-type]


def titles(found: Timeline) -> list[str]:
    return [entry.title for entry in found.entries]


def test_all_kinds_the_newest_first(book: Book) -> None:
    found = read(fill(book))
    assert [entry.table for entry in found.entries] == ["contact_record", "expense", "purchase", "receipt"]
    assert found.counts == {"contact_record": 1, "expense": 1, "purchase": 1, "receipt": 1}
    purchase = found.entries[2]
    assert (purchase.title, purchase.text, purchase.amount) == (BOUGHT, "", Decimal(200))
    assert (purchase.people, purchase.currency, purchase.files) == (("王建宁",), "CNY", ("a.pdf",))
    assert count_records(found.customer) == 4


def test_filters(book: Book) -> None:
    customer = fill(book)
    assert titles(read(customer, tables=frozenset({"expense"}))) == ["差旅"]
    assert titles(read(customer, text="精密")) == titles(read(customer, text="A.PDF")) == [BOUGHT]
    assert titles(read(customer, since=date(2026, 2, 20), oldest_first=True)) == ["差旅", "确认型号"]
    assert [one.table for one in read(customer, contact=1).entries] == ["contact_record", "purchase"]
    assert read(customer, text="nothing").counts["purchase"] == 1


def test_the_first_sentence_is_the_title_and_what_leads_comes_before_it(book: Book) -> None:
    customer = book.customer()
    call = book.value("contact_method", "telephone")
    book.record(
        customer, "2026-03-04", method=call, content="确认天平型号，等财务批预算。王工定双量程型号；担心振动"
    )
    book.record(customer, "2026-03-03", content="x" * 80)
    found = read(customer).entries
    assert (found[0].title, found[0].text) == (
        "Telephone: 确认天平型号，等财务批预算",
        "王工定双量程型号；担心振动",
    )
    assert (found[1].title, found[1].text) == ("x" * 60 + "…", "x" * 80)


def test_what_came_back_is_negative(book: Book) -> None:
    customer = book.customer()
    state = book.value("purchase_state", "returned")
    back = book.insert(Purchase, customer=customer, ordered_on="2026-03-01", state=state)
    book.insert(PurchaseLine, purchase=back, price="50")
    found = read(customer)
    assert (found.entries[0].amount, found.entries[0].tone) == (Decimal(-50), "bad")
    assert found.months[0].sums == {("purchase", "CNY"): Decimal(-50)}


def test_months_carry_their_sums(book: Book) -> None:
    months = read(fill(book)).months
    assert [(one.year, one.month) for one in months] == [(2026, 3), (2026, 2), (2025, 12)]
    assert months[1].sums == {("purchase", "CNY"): Decimal(200), ("expense", "CNY"): Decimal(312)}


def test_deleted_records_are_not_there(book: Book) -> None:
    customer = fill(book)
    book.delete(Purchase, 1)
    assert [entry.table for entry in read(customer).entries] == ["contact_record", "expense"]


def test_every_table_of_the_timeline_names_fields_that_it_has() -> None:
    for model in tables():
        shown = model.timeline
        assert shown is not None
        names = {shown.on, shown.time, shown.amount, shown.state, shown.text, *shown.title, *shown.lead} - {
            ""
        }
        assert names <= set(model._meta.fields), model


def test_months_of_the_header(book: Book) -> None:
    customer = fill(book)
    with book.change() as work:
        state = book.value("purchase_state", "returned")
        back = work.insert(Purchase, {"customer": customer, "ordered_on": "2026-03-01", "state": state})
        work.insert(PurchaseLine, {"purchase": back, "price": "50"})
    bars = by_month(customer, date(2026, 3, 18))
    assert [bars[0][0], bars[-1]] == [date(2025, 4, 1), (date(2026, 3, 1), Decimal(-50))]
    assert bars[-2] == (date(2026, 2, 1), Decimal(200)) and len(bars) == 12


def test_stages_come_out_of_the_log(book: Book) -> None:
    first, won = (book.value("opportunity_stage", code) for code in ("first_contact", "won"))
    opened = {"opened_on": "2026-03-01", "stage": first}
    one = book.insert(Opportunity, customer=book.customer(), name="A", **opened)
    with change(book.other, Message("Won"), NOW + timedelta(days=2)) as work:
        work.update(Opportunity, one, {"stage": won, "amount": "7"})
    assert [(step.stage, step.since, step.until, step.colleague) for step in stages(one)] == [
        (first, date(2026, 3, 1), date(2026, 3, 20), book.me),
        (won, date(2026, 3, 20), None, book.other),
    ]
