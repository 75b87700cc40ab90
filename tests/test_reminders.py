"""What is due, when and why: cases round every edge of each rule."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

import reminders
from database import lists, settings
from database.reminding import reminder_states
from database.reminding.due_rows import Agreed, Firm, FollowUp, Lapsed, Silent, State
from models import Contact, ContactRecord, Customer, ImportantDate, Purchase, db
from reminders import AHEAD, DUE, LATER, OVERDUE, THIS_WEEK, TODAY, Ask, Reminder
from tests.conftest import NOW, Book

DAY = date(2026, 3, 18)  # a Wednesday
MOMENT = datetime(2026, 3, 18, 14, 30, tzinfo=UTC)
FIRM = Firm(7, "u7", "澜谷", None, None, "020-1")


def ask(day: date = DAY, **how: Any) -> Ask:
    return Ask(day, f"{day}T14:30", **how)


def at(day: str, time: str = "14:30") -> datetime:
    return datetime.fromisoformat(f"{day}T{time}+00:00")


def found(moment: datetime = MOMENT, **how: Any) -> list[Reminder]:
    return reminders.due(moment, 1, **how)


def keys(moment: datetime = MOMENT, **how: Any) -> list[tuple[str, str]]:
    """Rule and state of all that is due."""
    return [(one.rule, one.state) for one in found(moment, **how)]


# -- the rules as functions of rows and a day -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("last", "state", "late"),
    [
        ("2026-03-05", AHEAD, 0),  # 13 days
        ("2026-03-04", DUE, 0),  # 14, the ideal
        ("2026-02-26", DUE, 6),  # 20, the maximum
        ("2026-02-25", OVERDUE, 7),
    ],
)
def test_follow_up_is_due_at_the_ideal_and_overdue_beyond_the_maximum(
    last: str, state: str, late: int
) -> None:
    on = date.fromisoformat(last) + timedelta(days=14)
    row = FollowUp(FIRM, last, "2020-01-01", on.isoformat(), 14, 20)
    (one,) = reminders.follow_ups([row], ask())
    assert (one.on, one.state, one.late, one.occurrence) == (on, state, late, f"{last}/14")
    silent = (DAY - date.fromisoformat(last)).days
    assert str(one.reason) == f"{silent} days without contact. The plan is 14 days, at most 20 days."


def test_a_plan_without_a_maximum_is_never_overdue() -> None:
    (one,) = reminders.follow_ups([FollowUp(FIRM, None, "2020-01-01", "2020-01-02", 1, None)], ask())
    assert one.state == DUE
    assert str(one.reason) == "Never contacted, on file for 2268 days. The plan is 1 day."


@pytest.mark.parametrize(
    ("on", "time", "state", "reason"),
    [
        ("2026-03-15", None, OVERDUE, "Agreed for 2026-03-15: offer"),
        ("2026-03-17", "09:00", OVERDUE, "Agreed for yesterday 09:00: offer"),
        ("2026-03-18", "14:30", DUE, "Agreed for today 14:30: offer"),
        ("2026-03-18", "09:00", DUE, "Agreed for today 09:00: offer"),  # passed, but the day is not
        ("2026-03-20", None, AHEAD, "Agreed for Friday: offer"),
        ("2026-03-25", None, AHEAD, "Agreed for 2026-03-25: offer"),
    ],
)
def test_an_agreed_contact(on: str, time: str | None, state: str, reason: str) -> None:
    row = Agreed(FIRM, "r1", on, time, "offer", ",3,17,", False, False)
    (one,) = reminders.agreed([row], ask())
    assert (one.state, str(one.reason), one.whom) == (state, reason, ",3,17,")
    assert one.since == f"{on}T{time or '00:00'}"


@pytest.mark.parametrize(("last", "silent"), [("2026-02-15", 31), ("2025-03-18", 365)])
def test_silence(last: str, silent: int) -> None:
    (one,) = reminders.silences([Silent(FIRM, last, "2020-01-01")], ask())
    assert (one.late, one.state, one.occurrence) == (silent, OVERDUE, last)
    assert str(one.reason) == f"{silent} days without contact, last on {last}."
    (never,) = reminders.silences([Silent(FIRM, None, last)], ask())
    assert str(never.reason) == f"Never contacted, on file for {silent} days."


@pytest.mark.parametrize(
    ("last", "expected", "told"),
    [
        ("2026-01-17", "2026-03-18", None),  # the last day of the cycle
        ("2026-01-16", "2026-03-17", "No order for 61 days, 1 day past the buying cycle of 60 days."),
        ("2026-01-09", "2026-03-10", "No order for 68 days, 8 days past the buying cycle of 60 days."),
    ],
)
def test_decline(last: str, expected: str, told: str | None) -> None:
    found = list(reminders.lapses([Lapsed(FIRM, last, expected)], ask()))
    assert [str(one.reason) for one in found] == ([told] if told else [])
    for one in found:
        assert (one.state, one.occurrence, one.late) == (OVERDUE, last, (DAY - date.fromisoformat(last)).days)
        assert one.since == f"{date.fromisoformat(expected) + timedelta(days=1)}T00:00"


def test_a_lapse_ends_with_a_purchase_and_a_lost_customer_has_none(book: Book) -> None:
    monthly, lost = book.value("purchase_strategy", "monthly"), book.value("category", "lost_end")
    customer = book.customer(purchase_strategy=monthly, filed_on=DAY)
    book.insert(Purchase, customer=customer, ordered_on="2026-02-06")  # 40 days ago
    assert keys() == []
    book.update(Customer, customer, purchase_strategy=book.value("purchase_strategy", "weekly"))
    assert keys() == [("purchase_plan", OVERDUE)]
    assert lists.counts(DAY, 1).views["decline"] == 1
    reminder_states.done([found()[0].which], 1, NOW)
    assert keys() == []  # closed by hand: one lapse, one entry
    second = book.insert(Purchase, customer=customer, ordered_on="2026-03-01")
    assert [one.occurrence for one in found()] == ["2026-03-01"]
    book.update(Customer, customer, category=lost)
    assert keys() == []
    book.update(Customer, customer, category=None)
    book.insert(Purchase, customer=customer, ordered_on="2026-03-17")
    assert keys() == []
    book.delete(Purchase, second)
    assert lists.counts(DAY, 1).views["decline"] == 0


@pytest.mark.parametrize(
    ("state", "stamp", "since"),
    [
        (None, "2026-03-18T00:00", "2026-03-04T00:00"),
        (State(True, None, None), "2030-01-01T00:00", None),
        (State(False, None, None), "2026-03-18T00:00", "2026-03-04T00:00"),  # brought back
        (State(False, "2026-03-19", "09:00"), "2026-03-18T23:59", None),
        (State(False, "2026-03-19", "09:00"), "2026-03-19T00:00", None),  # over midnight
        (State(False, "2026-03-19", "09:00"), "2026-03-19T09:00", "2026-03-19T09:00"),
        (State(False, "2026-03-19", None), "2026-03-19T00:00", "2026-03-19T00:00"),
    ],
)
def test_done_and_snoozed(state: State | None, stamp: str, since: str | None) -> None:
    (one,) = reminders.follow_ups([FollowUp(FIRM, "2026-02-18", None, "2026-03-04", 14, 20)], ask())
    still = reminders.unsettled(one, state, stamp)
    assert (still and still.since) == since


@pytest.mark.parametrize(
    ("today", "on", "heading"),
    [
        ("2026-03-18", "2026-03-18", TODAY),
        ("2026-03-18", "2026-03-22", THIS_WEEK),  # Sunday
        ("2026-03-18", "2026-03-23", LATER),
        ("2026-03-22", "2026-03-23", LATER),
    ],
)
def test_groups(today: str, on: str, heading: str) -> None:
    day = date.fromisoformat(today)
    (one,) = reminders.agreed([Agreed(FIRM, "r1", on, None, None, None, True, False)], ask(day))
    assert reminders.group(one, day) == heading
    assert reminders.grouped([one], day)[heading] == [one]


def test_what_matters_most_comes_first() -> None:
    levels = {"a": 11, "none": None, "b": 12}
    rows = [
        Agreed(FIRM._replace(name=name, level=level), name, on, time, None, None, True, False)
        for name, level in levels.items()
        for on, time in (("2026-03-01", None), ("2026-03-18", None), ("2026-03-20", None))
    ]
    rows.append(Agreed(FIRM, "timed", "2026-03-18", "16:00", None, None, True, False))
    order = sorted(reminders.agreed(rows, ask()), key=lambda one: reminders.gravity(one, {11: 1, 12: 2}))
    assert [one.record for one in order] == ["a", "b", "none", "timed", "a", "b", "none", "a", "b", "none"]


def test_raised_between_two_looks() -> None:
    rows = [Agreed(FIRM, time, "2026-03-18", time, None, None, True, False) for time in ("14:29", "14:30")]
    made = [*reminders.agreed(rows, ask())]
    assert [one.record for one in reminders.raised(made, "2026-03-18T14:29", MOMENT)] == ["14:30"]
    assert reminders.raised(made, "2026-03-18T14:30", MOMENT) == []
    assert len(reminders.raised(made, "2026-03-17T23:59", MOMENT)) == 2  # the machine slept


# -- the rules over a file --------------------------------------------------------------------------------------------


def test_a_customer_with_a_plan_and_one_without(book: Book) -> None:
    planned = book.customer("planned", level=book.value("level", "a"))
    book.record(planned, "2026-03-04")
    book.record(book.customer("edge"), "2026-02-16")  # 30 days
    book.record(book.customer("silent", level=book.value("level", "unrated")), "2026-02-15")
    book.customer("never", filed_on="2026-01-01")
    book.customer(
        "never mind", filed_on="2020-01-01", contact_strategy=book.value("contact_strategy", "no_reminder")
    )
    assert [(one.rule, one.customer_name) for one in found()] == [
        ("no_contact", "silent"),
        ("no_contact", "never"),
        ("follow_up", "planned"),
    ]
    settings.save("no_contact_days", 29, book.me, NOW)
    assert "edge" in [one.customer_name for one in found()]


def test_a_contact_that_counts_starts_a_new_lapse(book: Book) -> None:
    customer = book.customer(level=book.value("level", "a"))
    book.record(customer, "2026-03-04")
    (one,) = found()
    book.record(customer, "2026-03-10", result=book.value("contact_result", "not_reached"))
    assert found() == [one]
    book.record(customer, "2026-03-10")
    assert found(ahead=5) == []
    (again,) = found(at("2026-03-24"), ahead=0)
    assert again.key != one.key


@pytest.mark.parametrize("category", ["lost_end", "lost_agent"])
def test_a_lost_customer_raises_nothing(book: Book, category: str) -> None:
    values = {"level": book.value("level", "a"), "contact_strategy": book.value("contact_strategy", "weekly")}
    for name, more in (("here", {}), ("gone", {"category": book.value("category", category)})):
        customer = book.customer(name, filed_on="2025-01-01", **values, **more)
        other = book.customer(f"{name}, no plan", filed_on="2025-01-01", **more)
        book.record(customer, "2026-03-01", next_contact_on="2026-03-17")
        book.record(customer, "2026-03-18", planned=True)
        contact = book.insert(Contact, customer=other, name="王芳", birthday="--03-20")
        book.insert(ImportantDate, contact=contact, date="--03-20")
    told = found()
    assert {one.rule for one in told} == {"agreed", "no_contact", "birthday", "important_date"}
    assert {one.customer_name for one in told} == {"here", "here, no plan"}


def test_agreed_days_stay_open_until_a_later_contact(book: Book) -> None:
    customer = book.customer()
    first = book.record(
        customer, "2026-03-10", contacted_time="10:00", next_contact_on="2026-03-17", next_step="quote"
    )
    plan = book.record(customer, "2026-03-18", contacted_time="16:00", planned=True, content="visit")
    assert keys() == [("agreed", OVERDUE), ("agreed", DUE)]
    missed, visit = found()
    assert (missed.record, missed.text) == (book.row(ContactRecord, first)["uid"], "quote")
    assert (visit.record, visit.time, visit.occurrence) == (
        book.row(ContactRecord, plan)["uid"], "16:00", "2026-03-18T16:00",
    )  # fmt: skip
    assert reminders.closed_by_contact(found(), customer) == [missed]
    book.record(customer, "2026-03-10", contacted_time="09:00")
    assert len(found()) == 2
    book.record(customer, "2026-03-10", contacted_time="11:00")
    assert [one.record for one in found()] == [visit.record]
    book.update(ContactRecord, plan, planned=False)
    assert keys(ahead=0) == []


def test_an_agreed_day_that_is_the_plans_is_the_plans(book: Book) -> None:
    """The next date fills itself from the plan; that must not turn its grace into an appointment."""
    customer = book.customer(level=book.value("level", "a"))
    person = book.insert(Contact, customer=customer, name="周敏", mobile="139")
    book.insert(Contact, customer=customer, name="王芳", primary=True)
    book.record(customer, "2026-03-01", next_contact_on="2026-03-15", next_step="sample", contacts=[person])
    (one,) = found()
    assert (one.rule, one.state, one.text, one.contact_name, one.phone) == (
        "follow_up",
        DUE,
        "sample",
        "周敏",
        "139",
    )
    book.record(customer, "2026-03-02", next_contact_on="2026-03-16", next_contact_time="09:00")
    assert keys() == [("agreed", OVERDUE)]


def test_birthdays_within_their_days_of_notice(book: Book) -> None:
    customer = book.customer()
    days = {
        "today": "1980-03-18",
        "last": "--03-25",
        "too late": "--03-26",
        "own": "--04-01",
        "lunar": "L1980-02-02",  # 20 March
        "month": "1980-03",
        "left": "--03-19",
        "passed": "--03-17",
    }
    for name, birthday in days.items():
        more = (
            {"birthday_lead_days": 14}
            if name == "own"
            else {"birthday_lead_days": 0}
            if name == "today"
            else {}
        )
        book.insert(
            Contact, customer=customer, name=name, birthday=birthday, left_company=name == "left", **more
        )
    assert [(one.contact_name, str(one.reason)) for one in found()] == [
        ("today", "Birthday today"),
        ("lunar", "Birthday on Friday: lunar 1980-02-02"),
        ("last", "Birthday on 2026-03-25"),
        ("own", "Birthday on 2026-04-01"),
    ]
    assert found()[0].who == "广州五金 · today"
    settings.save("birthday_lead_days", 0, book.me, NOW)
    assert [one.contact_name for one in found()] == ["today", "own"]


def test_important_dates_are_named_in_the_readers_language(book: Book) -> None:
    contact = book.insert(Contact, customer=book.customer(), name="王芳")
    kind = book.value("date_kind", "wedding")
    book.insert(
        ImportantDate, contact=contact, date="2015-03-19", date_kind=kind, lead_days=1, remarks="15 years"
    )
    (one,) = found()
    assert (str(one.reason), one.text) == ("Wedding anniversary tomorrow", "15 years")
    assert one.reason.render("zh_CN").startswith("结婚纪念日")
    assert found(at("2026-03-17")) == []


def test_own_customers_only(book: Book) -> None:
    for name, owner in (("mine", book.me), ("nobody's", None), ("theirs", book.other)):
        book.customer(name, owner=owner, filed_on="2026-01-01")
    assert len(found()) == 3
    assert {one.customer_name for one in found(mine=True)} == {"mine", "nobody's"}
    settings.save("reminders_mine", True, book.me, NOW)
    assert len(found()) == lists.counts(DAY, book.me).views["silent"] == 2
    assert len(reminders.due(MOMENT, book.other)) == lists.counts(DAY, book.other).views["silent"] == 3


def test_one_customer_only_and_whom_to_reach(book: Book) -> None:
    one, other = (book.customer(name, filed_on="2026-01-01", phone="020-1") for name in ("one", "other"))
    book.insert(Contact, customer=one, name="王芳", title="采购经理", phone="138", email="w@x.example")
    (told,) = found(customer=one)
    assert (told.contact_name, told.contact_title, told.phone, told.email) == (
        "王芳",
        "采购经理",
        "138",
        "w@x.example",
    )
    (told,) = found(customer=other)
    assert (told.contact, told.contact_name, told.phone) == (None, "", "020-1")
    assert [told.contact_name for told in found(details=0)] == ["", ""]


def test_what_another_program_wrote_stops_nobody(book: Book) -> None:
    level = book.value("level", "a")
    for name in ("sound", "broken"):
        book.record(book.customer(name, level=level), "2026-03-01")
    db.execute_sql(
        "UPDATE customer SET last_contact_on = '2026-02-31', next_contact_on = '0000' WHERE id = 2"
    )
    assert [one.customer_name for one in found()] == ["sound"]
