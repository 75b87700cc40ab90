"""Last and next contact of a customer, clause by clause, and that they follow whatever is written (DESIGN 3)."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from changes.derived import COLUMNS, ContactDates, contact_dates, refresh
from changes.rows import dicts, rows
from changes.undo import redo_newest, undo_newest
from changes.work import change
from models import ContactRecord, Customer, DictionaryValue, Record, Row, db
from resources.language import Message
from tests.conftest import NOW, Book

NEVER = ContactDates(None, None, None)
CHOICES = {
    "contact_strategy": "contact_strategy",
    "level": "level",
    "category": "category",
    "kind": "contact_kind",
    "result": "contact_result",
}


def day(text: str | None) -> date | None:
    """3-18 is 18 March 2026."""
    return date.fromisoformat(f"2026-{text}") if text else None


def found(last: str | None, next_on: str | None, time: str | None = None) -> ContactDates:
    return ContactDates(day(last), day(next_on), time)


def done(on: str, time: str | None = None, **more: Any) -> dict[str, Any]:
    return {"contacted_on": f"2026-{on}", "contacted_time": time} | more


def agreed(on: str, next_on: str, next_time: str | None = None, **more: Any) -> dict[str, Any]:
    return done(on, **more) | {"next_contact_on": f"2026-{next_on}", "next_contact_time": next_time}


def planned(on: str, time: str | None = None, **more: Any) -> dict[str, Any]:
    return done(on, time, planned=True, **more)


def with_ids(book: Book, values: dict[str, Any]) -> dict[str, Any]:
    """Codes of dictionary values become their ids."""
    names = {"kind": "contact_kind"}
    return {
        names.get(name, name): book.value(CHOICES[name], value) if name in CHOICES and value else value
        for name, value in values.items()
    }


def stored(book: Book, customer: int) -> ContactDates:
    row = book.row(Customer, customer)
    return ContactDates(*(row[name] for name in COLUMNS))


FILED = {"filed_on": "2026-03-01"}
WEEKLY = FILED | {"contact_strategy": "weekly"}

# what is said of the customer, its records in the order of entry, and what follows
CASES: dict[str, tuple[dict[str, Any], list[dict[str, Any]], ContactDates]] = {
    "nothing known": ({}, [], NEVER),
    "never contacted counts from the day of filing": (WEEKLY, [], found(None, "03-08")),
    "not even filed": ({"contact_strategy": "weekly"}, [], NEVER),
    "no plan": (FILED, [done("03-10")], found("03-10", None)),
    "by level": (FILED | {"level": "a"}, [], found(None, "03-15")),
    "by a level without days": (FILED | {"level": "unrated"}, [], NEVER),
    "a chosen plan wins": (WEEKLY | {"level": "d"}, [], found(None, "03-08")),
    "a chosen plan of no reminder wins": (
        FILED | {"contact_strategy": "no_reminder", "level": "a"},
        [],
        NEVER,
    ),
    "a lost customer is left in peace": (
        FILED | {"level": "a", "category": "lost_end"},
        [done("03-10")],
        found("03-10", None),
    ),
    "a lost agent, too": (FILED | {"level": "a", "category": "lost_agent"}, [], NEVER),
    "a lost customer with a chosen plan": (WEEKLY | {"category": "lost_end"}, [], found(None, "03-08")),
    "a lost customer with an agreed day": (
        FILED | {"level": "a", "category": "lost_end"},
        [agreed("03-10", "03-12")],
        found("03-10", "03-12"),
    ),
    "other categories follow the level": (
        FILED | {"level": "a", "category": "current_end"},
        [],
        found(None, "03-15"),
    ),
    "counts from the last contact": (WEEKLY, [done("03-10")], found("03-10", "03-17")),
    "counts from the last contact before filing": (WEEKLY, [done("02-10")], found("02-10", "02-17")),
    "the latest of several, however entered": (
        WEEKLY,
        [done("03-10"), done("03-12"), done("03-11")],
        found("03-12", "03-19"),
    ),
    "over the end of a month": (
        FILED | {"contact_strategy": "monthly"},
        [done("01-31")],
        found("01-31", "03-02"),
    ),
    "a planned contact is none yet": (WEEKLY, [planned("03-05")], found(None, "03-05")),
    "a planned contact goes before the plan": (
        WEEKLY,
        [done("03-10"), planned("03-30", "09:00")],
        found("03-10", "03-30", "09:00"),
    ),
    "the earliest planned contact": (
        WEEKLY,
        [planned("03-20"), planned("03-19"), planned("03-21")],
        found(None, "03-19"),
    ),
    "a plan is open until it is done": (WEEKLY, [planned("03-05"), done("03-10")], found("03-10", "03-05")),
    "an agreed day goes before the plan": (
        WEEKLY,
        [agreed("03-10", "04-20", "14:30")],
        found("03-10", "04-20", "14:30"),
    ),
    "an agreed day without any plan": (FILED, [agreed("03-10", "04-20")], found("03-10", "04-20")),
    "an agreed day closes with a later contact": (
        WEEKLY,
        [agreed("03-10", "04-20"), done("03-11")],
        found("03-11", "03-18"),
    ),
    "an agreed day closes with a later contact before it": (
        WEEKLY,
        [agreed("03-10", "03-12"), done("03-11")],
        found("03-11", "03-18"),
    ),
    "a later contact that was entered first closes, too": (
        WEEKLY,
        [done("03-11"), agreed("03-10", "04-20")],
        found("03-11", "03-18"),
    ),
    "an earlier contact closes nothing": (
        WEEKLY,
        [done("03-09"), agreed("03-10", "04-20")],
        found("03-10", "04-20"),
    ),
    "nobody reached closes nothing": (
        WEEKLY,
        [agreed("03-10", "04-20"), done("03-11", result="not_reached")],
        found("03-10", "04-20"),
    ),
    "a leaflet closes nothing": (
        WEEKLY,
        [agreed("03-10", "04-20"), done("03-11", kind="literature_sent")],
        found("03-10", "04-20"),
    ),
    "agreed though nobody was reached": (
        WEEKLY,
        [agreed("03-10", "03-11", result="not_reached")],
        found(None, "03-11"),
    ),
    "agreed though nobody was reached, then reached": (
        WEEKLY,
        [agreed("03-10", "03-11", result="not_reached"), done("03-11")],
        found("03-11", "03-18"),
    ),
    "later on the same day closes": (
        WEEKLY,
        [agreed("03-10", "04-20", time="09:00"), done("03-10", "10:00")],
        found("03-10", "03-17"),
    ),
    "earlier on the same day does not": (
        WEEKLY,
        [agreed("03-10", "04-20", time="10:00"), done("03-10", "09:00")],
        found("03-10", "04-20"),
    ),
    "the same moment does not": (WEEKLY, [agreed("03-10", "04-20"), done("03-10")], found("03-10", "04-20")),
    "the earliest of two agreed days": (
        WEEKLY,
        [agreed("03-10", "04-20"), agreed("03-10", "04-02")],
        found("03-10", "04-02"),
    ),
    "the earlier time of one day": (
        WEEKLY,
        [agreed("03-10", "04-02", "15:00"), planned("04-02", "09:00")],
        found("03-10", "04-02", "09:00"),
    ),
    "a time goes before none": (
        WEEKLY,
        [planned("04-02"), agreed("03-10", "04-02", "15:00")],
        found("03-10", "04-02", "15:00"),
    ),
    "a new agreed day after the old one closed": (
        WEEKLY,
        [agreed("03-10", "03-20"), agreed("03-20", "04-05")],
        found("03-20", "04-05"),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_clause(book: Book, case: str) -> None:
    values, records, expected = CASES[case]
    customer = book.customer(**with_ids(book, values))
    for record in records:
        book.insert(ContactRecord, customer=customer, **with_ids(book, record))
    assert stored(book, customer) == contact_dates([customer])[customer] == expected


SILENT = {
    "contact_kind": {"literature_sent", "message_sent", "market_event", "market_information"},
    "result": {"not_reached", "wrong_details"},
}


@pytest.mark.parametrize(
    ("name", "dictionary"), [("contact_kind", "contact_kind"), ("result", "contact_result")]
)
def test_what_counts_as_contact(book: Book, name: str, dictionary: str) -> None:
    """Every kind but three, every result but two, and what says neither."""
    query = DictionaryValue.select(DictionaryValue.id, DictionaryValue.code)
    values = rows(query.where(DictionaryValue.dictionary == dictionary))
    silent = set()
    for value, code in values:
        given: dict[str, Any] = {name: value}
        customer = book.customer()
        book.record(customer, "2026-03-10", **given)
        if stored(book, customer).last_contact_on is None:
            silent.add(code)
    assert len(values) > len(silent)
    assert silent == SILENT[name]


def test_a_plan_beyond_the_calendar_is_none(book: Book) -> None:
    assert stored(book, book.customer(filed_on="9999-12-31", level=book.value("level", "a"))) == NEVER


# ---------------------------------------------------------------------------------------------------------------
# They follow
# ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def customer(book: Book) -> int:
    """Contacted on 10 March, weekly."""
    made = book.customer(filed_on="2026-03-01", contact_strategy=book.value("contact_strategy", "weekly"))
    book.record(made, "2026-03-10", contact_kind=book.value("contact_kind", "care"))
    return made


# what is written, into which dictionary value if into one, and what follows
Step = tuple[type[Record], tuple[str, str] | None, dict[str, Any], ContactDates]
STEPS: dict[str, Step] = {
    "another plan": (Customer, None, {"contact_strategy": "monthly"}, found("03-10", "04-09")),
    "no plan": (Customer, None, {"contact_strategy": None}, found("03-10", None)),
    "a level, plan kept": (Customer, None, {"level": "a"}, found("03-10", "03-17")),
    "days of the plan": (
        DictionaryValue,
        ("contact_strategy", "weekly"),
        {"days": 8},
        found("03-10", "03-18"),
    ),
    "days of another plan": (
        DictionaryValue,
        ("contact_strategy", "daily"),
        {"days": 8},
        found("03-10", "03-17"),
    ),
    "no days": (DictionaryValue, ("contact_strategy", "weekly"), {"days": None}, found("03-10", None)),
    "flag of the kind": (
        DictionaryValue,
        ("contact_kind", "care"),
        {"flags": "not_contact"},
        found(None, "03-08"),
    ),
    "flag among others": (
        DictionaryValue,
        ("contact_kind", "care"),
        {"flags": "x not_contact"},
        found(None, "03-08"),
    ),
    "flag that only begins so": (
        DictionaryValue,
        ("contact_kind", "care"),
        {"flags": "not_contact_us"},
        found("03-10", "03-17"),
    ),
    "result": (ContactRecord, None, {"result": "not_reached"}, found(None, "03-08")),
    "day of the record": (ContactRecord, None, {"contacted_on": "2026-03-12"}, found("03-12", "03-19")),
    "done becomes planned": (ContactRecord, None, {"planned": True}, found(None, "03-10")),
    "agreed": (
        ContactRecord,
        None,
        {"next_contact_on": "2026-03-11", "next_contact_time": "8:00"},
        found("03-10", "03-11", "08:00"),
    ),
    "day of filing": (Customer, None, {"filed_on": "2026-01-01"}, found("03-10", "03-17")),
}


@pytest.mark.parametrize("step", STEPS)
def test_they_follow_a_change_and_its_undo(book: Book, customer: int, step: str) -> None:
    model, value, values, expected = STEPS[step]
    before = stored(book, customer)
    assert before == found("03-10", "03-17")
    book.update(model, book.value(*value) if value else 1, **with_ids(book, values))
    assert stored(book, customer) == expected
    undo_newest(book.me, book.at)
    assert stored(book, customer) == before
    redo_newest(book.me, book.at)
    assert stored(book, customer) == expected


def test_they_follow_level_and_category(book: Book) -> None:
    level, lost = book.value("level", "b"), book.value("category", "lost_end")
    customer = book.customer(filed_on="2026-03-01", level=level)
    assert stored(book, customer) == found(None, "03-31")
    book.update(DictionaryValue, level, days=20)
    assert stored(book, customer) == found(None, "03-21")
    book.update(Customer, customer, category=lost)
    assert stored(book, customer) == NEVER
    book.update(DictionaryValue, lost, flags="end")
    assert stored(book, customer) == found(None, "03-21")


def test_they_follow_deletion_and_restoring(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-12", next_contact_on="2026-03-13")
    book.delete(ContactRecord, record)
    assert stored(book, customer) == found("03-10", "03-17")
    undo_newest(book.me, book.at)
    assert stored(book, customer) == found("03-12", "03-13")
    book.delete(ContactRecord, record)
    with book.change(kind="purge") as work:
        work.purge(ContactRecord, record)
    assert stored(book, customer) == found("03-10", "03-17")
    book.delete(Customer, customer)
    with book.change() as work:
        work.restore(Customer, customer)
    assert stored(book, customer) == found("03-10", "03-17")


def test_they_follow_the_purge_of_a_plan(book: Book, customer: int) -> None:
    with book.change(kind="purge") as work:
        work.purge(DictionaryValue, book.value("contact_strategy", "weekly"))
        work.purge(DictionaryValue, book.value("contact_kind", "care"))
    assert stored(book, customer) == found("03-10", None)


def test_a_record_moved_to_another_customer_concerns_both(book: Book, customer: int) -> None:
    other = book.customer("B")
    book.update(ContactRecord, 1, customer=other)
    assert (stored(book, customer), stored(book, other)) == (found(None, "03-08"), found("03-10", None))


def test_a_plan_becomes_done_in_place(book: Book, customer: int) -> None:
    record = book.record(customer, "2026-03-20", planned=True)
    assert stored(book, customer) == found("03-10", "03-20")
    book.update(ContactRecord, record, planned=False)
    assert stored(book, customer) == found("03-20", "03-27")


def test_many_customers_at_once(book: Book) -> None:
    """More than one statement holds."""
    weekly = book.value("contact_strategy", "weekly")
    with book.change(kind="import") as work:
        work.insert_many(
            Customer,
            [{"name": f"{n}", "filed_on": "2026-03-01", "contact_strategy": weekly} for n in range(1203)],
        )
    book.update(DictionaryValue, weekly, days=9)
    assert rows(Customer.select(Customer.next_contact_on).distinct()) == [(date(2026, 3, 10),)]


def test_they_are_no_change_of_the_customer(book: Book, customer: int) -> None:
    before = book.row(Customer, customer)
    book.at += timedelta(days=1)
    book.record(customer, "2026-03-12")
    after = book.row(Customer, customer)
    assert after["last_contact_on"] != before["last_contact_on"]
    assert {name for name in before if before[name] != after[name]} == {"last_contact_on", "next_contact_on"}
    assert [one["version"] for one in book.log(Customer, customer)] == [1]


def test_refresh_mends_what_is_wrong_and_counts(book: Book, customer: int) -> None:
    other = book.customer("B")
    Customer.update(last_contact_on=date(2020, 1, 1), next_contact_time="07:00").execute()
    assert refresh([customer, other]) == 2
    assert (stored(book, customer), stored(book, other)) == (found("03-10", "03-17"), NEVER)
    assert refresh([customer, other, 4711]) == 0


def test_days_that_another_program_spoilt_stop_nobody(book: Book, customer: int) -> None:
    spoilt = [book.record(customer, "2026-03-12", next_contact_on="2026-03-30") for _ in range(2)]
    book.record(customer, "2026-03-11", planned=True)
    db.execute_sql("UPDATE contact_record SET next_contact_on = 'soon' WHERE id = ?", (spoilt[0],))
    db.execute_sql("UPDATE contact_record SET contacted_on = 'some day' WHERE id <> ?", (spoilt[0],))
    refresh([customer])
    assert stored(book, customer) == found(None, "03-30")


# ---------------------------------------------------------------------------------------------------------------
# The same in other words
# ---------------------------------------------------------------------------------------------------------------


def oracle(customer: Row, records: list[Row], values: dict[int, Row]) -> ContactDates:
    """DESIGN 3, read aloud: no SQL, nothing shared with the program."""

    def flags(value: int | None) -> list[str]:
        return (values[value]["flags"] or "").split() if value else []

    def later(one: Row, two: Row) -> bool:
        return (one["contacted_on"], one["contacted_time"] or "") > (
            two["contacted_on"],
            two["contacted_time"] or "",
        )

    live = [one for one in records if not one["deleted_at"]]
    happened = [one for one in live if not one["planned"]]
    contacts = [
        one for one in happened if "not_contact" not in flags(one["contact_kind"]) + flags(one["result"])
    ]
    last = max((one["contacted_on"] for one in contacts), default=None)
    still_open = [
        one for one in happened if one["next_contact_on"] and not any(later(two, one) for two in contacts)
    ]
    agreed_days = [(one["next_contact_on"], one["next_contact_time"]) for one in still_open]
    agreed_days += [(one["contacted_on"], one["contacted_time"]) for one in live if one["planned"]]
    if agreed_days:
        return ContactDates(last, *min(agreed_days, key=lambda one: (one[0], one[1] is None, one[1] or "")))
    if customer["contact_strategy"]:
        days = values[customer["contact_strategy"]]["days"]
    elif "lost" in flags(customer["category"]):
        days = None
    else:
        days = values[customer["level"]]["days"] if customer["level"] else None
    since = last or customer["filed_on"]
    return ContactDates(last, since + timedelta(days) if since and days is not None else None, None)


DAYS = st.dates(date(2026, 3, 1), date(2026, 3, 9))
TIMES = st.none() | st.sampled_from(["08:00", "09:30", "14:00"])
RECORD = st.fixed_dictionaries(
    {
        "contacted_on": DAYS,
        "contacted_time": TIMES,
        "planned": st.sampled_from([False, False, True]),
        "next_contact_on": st.none() | DAYS,
        "next_contact_time": TIMES,
        "kind": st.sampled_from([None, None, "care", "message_sent"]),
        "result": st.sampled_from([None, None, "progress", "not_reached"]),
        "deleted": st.sampled_from([False, False, False, True]),
    }
)
CUSTOMER = st.fixed_dictionaries(
    {
        "contact_strategy": st.sampled_from([None, None, "daily", "weekly", "no_reminder"]),
        "level": st.sampled_from([None, "a", "b", "unrated"]),
        "category": st.sampled_from([None, "lost_end", "current_end"]),
        "filed_on": st.none() | DAYS,
        "records": st.lists(RECORD, max_size=6),
    }
)


def enter(book: Book, case: list[dict[str, Any]]) -> list[tuple[int, list[int]]]:
    """Customers with their records, in one batch."""
    entered = []
    with change(book.me, Message("A test"), NOW) as work:
        for one in case:
            values = {name: value for name, value in one.items() if name != "records"}
            customer = work.insert(Customer, with_ids(book, values) | {"name": "A"})
            records = [with_ids(book, record) | {"customer": customer} for record in one["records"]]
            ids = work.insert_many(ContactRecord, records)
            entered.append((customer, ids))
            for row_id in (row_id for row_id, record in zip(ids, records, strict=True) if record["deleted"]):
                work.delete(ContactRecord, row_id)
    return entered


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CUSTOMER, min_size=1, max_size=3))
def test_the_same_as_the_oracle(book: Book, case: list[dict[str, Any]]) -> None:
    with db.atomic() as transaction:
        values = {value["id"]: value for value in dicts(DictionaryValue.select())}
        for customer, ids in enter(book, case):
            records = [book.row(ContactRecord, one) for one in ids]
            assert stored(book, customer) == oracle(book.row(Customer, customer), records, values)
        transaction.rollback()
