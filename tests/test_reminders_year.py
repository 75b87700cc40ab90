"""A year of days over sample data: nothing missed, nothing twice, each count that of a plain SQL statement."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

import database
import reminders
from database import lists, tree
from database.lists import Listing
from database.reminding import due as due_sql
from database.reminding import due_rows
from database.reminding.occurrences import days_by_code, next_occurrence
from database.tree import Asked
from exchange import demo
from models import db
from reminders import AHEAD, DUE, OVERDUE, Ask
from tests.conftest import NOW

FIRST = NOW.date()
YEAR = [FIRST + timedelta(days=number) for number in range(366)]

LAST = """
    SELECT customer, MAX(contacted_on || COALESCE(contacted_time, '')) AS at FROM contact_record
    WHERE deleted_at IS NULL AND NOT planned
    AND COALESCE(contact_kind, 0) NOT IN (SELECT id FROM dictionary_value WHERE flags LIKE '%not_contact%')
    AND COALESCE(result, 0) NOT IN (SELECT id FROM dictionary_value WHERE flags LIKE '%not_contact%')
    GROUP BY customer"""
PROMISES = """
    SELECT r.customer, r.next_contact_on AS day, r.next_contact_time AS time FROM contact_record r
    LEFT JOIN last ON last.customer = r.customer
    WHERE r.deleted_at IS NULL AND NOT r.planned AND r.next_contact_on IS NOT NULL
    AND r.contacted_on || COALESCE(r.contacted_time, '') >= COALESCE(last.at, '')
    UNION ALL SELECT customer, contacted_on, contacted_time FROM contact_record WHERE planned AND deleted_at IS NULL"""
FIRMS = """
    SELECT c.id, SUBSTR(last.at, 1, 10) AS last_on, COALESCE(SUBSTR(last.at, 1, 10), c.filed_on) AS since,
        DATE(COALESCE(SUBSTR(last.at, 1, 10), c.filed_on), plan.days || ' days') AS ideal_on, plan.maximum_days AS most,
        (SELECT MIN(day || COALESCE(' ' || time, '~')) FROM promises WHERE customer = c.id) AS first,
        COALESCE(plan.flags, '') = 'never' AS in_peace, c.party_kind
    FROM customer c LEFT JOIN last ON last.customer = c.id
    LEFT JOIN dictionary_value plan ON plan.id = COALESCE(c.contact_strategy, c.level)
    WHERE c.deleted_at IS NULL
    AND COALESCE(c.category, 0) NOT IN (SELECT id FROM dictionary_value WHERE flags LIKE '%lost%')"""
BY_PLAN = "ideal_on IS NOT NULL AND (first IS NULL OR first = ideal_on || '~')"
BOUGHT = """
    SELECT c.id, MAX(p.ordered_on) AS bought_on, cycle.days AS cycle FROM customer c
    JOIN purchase p ON p.customer = c.id AND p.deleted_at IS NULL
    AND COALESCE(p.state, 0) NOT IN (SELECT id FROM dictionary_value WHERE flags LIKE '%return%')
    JOIN dictionary_value cycle ON cycle.id = c.purchase_strategy AND cycle.days IS NOT NULL
    WHERE c.deleted_at IS NULL
    AND COALESCE(c.category, 0) NOT IN (SELECT id FROM dictionary_value WHERE flags LIKE '%lost%') GROUP BY c.id"""
LAPSED = "bought WHERE DATE(bought_on, cycle || ' days') < :day"
RULES = {
    (
        "follow_up",
        OVERDUE,
    ): f"firms WHERE {BY_PLAN} AND ideal_on <= :day AND JULIANDAY(:day) - JULIANDAY(since) > most",
    (
        "follow_up",
        DUE,
    ): f"firms WHERE {BY_PLAN} AND ideal_on <= :day AND JULIANDAY(:day) - JULIANDAY(since) <= most",
    ("agreed", OVERDUE): "open WHERE day < :day",
    ("agreed", DUE): "open WHERE day = :day",
    ("purchase_plan", OVERDUE): LAPSED,
    (
        "no_contact",
        OVERDUE,
    ): "firms WHERE first IS NULL AND ideal_on IS NULL AND NOT in_peace AND party_kind IS NULL"
    " AND since < DATE(:day, '-30 days')",
}
"""Each rule in plain SQL, from the records alone."""
VIEWS = {
    "overdue": "firms WHERE CASE WHEN " + BY_PLAN + " THEN JULIANDAY(:day) - JULIANDAY(since) > most"
    " ELSE SUBSTR(first, 1, 10) < :day END",
    "decline": LAPSED,
    "silent": "firms WHERE NOT in_peace AND party_kind IS NULL AND since < DATE(:day, '-30 days')",
}


def plain_count(rule: str, day: date) -> int:
    """By the file's own SQL, from the beginning."""
    sql = f"""WITH last AS ({LAST}), promises AS ({PROMISES}), firms AS ({FIRMS}), bought AS ({BOUGHT}),
        open AS (SELECT promises.* FROM promises JOIN firms ON firms.id = promises.customer
            WHERE NOT (COALESCE(first = ideal_on || '~', 0) AND day = ideal_on AND time IS NULL))
        SELECT COUNT(*) FROM {rule}"""
    return int(db.execute_sql(sql.replace(":day", f"'{day}'")).fetchone()[0])


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with sample data, of which the tests only read."""
    path = tmp_path_factory.mktemp("year") / "year.gxdb"
    database.open_(path, at=NOW, create=True)
    demo.fill(None, NOW, customers=120)
    database.close()
    db.init(None)
    return path


@pytest.fixture(autouse=True)
def opened(alone: None, sample: Path) -> None:
    """That file, open."""
    database.open_(sample, at=NOW)


def check_day(day: date) -> Counter[tuple[str, str]]:
    """The counts of one day are those of plain SQL, and nothing is there twice."""
    told = reminders.due(datetime(day.year, day.month, day.day, 14, 30, tzinfo=UTC), 0, ahead=0, details=0)
    assert len({one.key for one in told}) == len(told)
    counted = Counter((one.rule, one.state) for one in told)
    for rule, sql in RULES.items():
        assert counted[rule] == plain_count(sql, day), (rule, day)
    counts = lists.counts(day, 0).views
    for view, sql in VIEWS.items():
        assert counts[view] == len(lists.ids(Listing(view), day, 0)) == plain_count(sql, day), (view, day)
    assert counts["due"] == len(lists.ids(Listing("due"), day, 0))
    return counted


def test_counts_are_those_of_plain_sql() -> None:
    seen: Counter[tuple[str, str]] = Counter()
    for number in range(0, 366, 45):
        seen += check_day(FIRST + timedelta(days=number))
    assert set(RULES) <= set(seen)


@pytest.mark.parametrize("number", [0, 45, 200])
def test_the_tree_is_red_where_the_view_says_so(number: int) -> None:
    day, states = FIRST + timedelta(days=number), dict[str, set[int]]()
    groups = tree.branches(Asked("level"), (), day, 0).groups
    for member in (one for group in groups for one in tree.members(Asked("level"), group.key, day, 0)):
        states.setdefault(member.state or "", set()).add(member.id)
    shown = {row_id for ids in states.values() for row_id in ids}
    for view in ("due", "overdue"):
        assert states.get(view, set()) == shown & {*lists.ids(Listing(view), day, 0)}


@pytest.mark.soak
def test_counts_of_every_day_of_a_year() -> None:
    for day in YEAR:
        check_day(day)


def test_who_looks_every_day_sees_each_once_and_in_time() -> None:
    """Whoever does all there is each day has every contact once, on the first day of its being due."""
    plans, scope = due_sql.Plans(), due_sql.Scope()
    rows = due_rows.follow_ups(plans, scope, YEAR[-1])
    talks = due_rows.planned(plans, scope, YEAR[-1]) + due_rows.promised(plans, scope, YEAR[-1])
    told: dict[tuple[str, str, str], date] = {}
    for day in YEAR:
        ask = Ask(day, f"{day}T09:00")
        for one in (*reminders.follow_ups(rows, ask), *reminders.agreed(talks, ask)):
            if one.state != AHEAD and one.key not in told:
                told[one.key] = day
                assert day == max(one.on, FIRST), one
    assert len(told) == len(rows) + sum(not one.by_plan for one in talks) > 40


def test_each_lapse_is_told_from_its_first_day_on() -> None:
    """Whoever buys nothing more lapses once, on the day after the last one of the cycle."""
    rows = due_rows.lapses(due_sql.Scope(), YEAR[-1])
    told: dict[tuple[str, str, str], date] = {}
    for day in YEAR:
        for one in reminders.lapses(rows, Ask(day, f"{day}T09:00")):
            told.setdefault(one.key, day)
    assert len(told) == len(rows) > 10
    for row in rows:
        first = date.fromisoformat(row.on) + timedelta(days=1)
        assert told["purchase_plan", row.firm.uid, row.last_on] == max(first, FIRST)


def test_each_birthday_is_told_on_its_days_of_notice_and_no_others() -> None:
    everybody = due_rows.birthdays(due_sql.Plans(), due_sql.Scope(), days_by_code(FIRST, 400))
    told: dict[tuple[str, str, str], list[date]] = {}
    for day in YEAR:
        ask, falls = Ask(day, f"{day}T09:00"), days_by_code(day, 7)
        for one in reminders.remembered(
            "birthday", [row for row in everybody if row.code in falls], ask, falls
        ):
            told.setdefault(one.key, []).append(day)
    expected = {}
    for row in everybody:
        lead, on = 7 if row.lead is None else row.lead, next_occurrence(row.date, FIRST)
        while on and on - timedelta(days=lead) <= YEAR[-1]:
            notice = [on - timedelta(days=left) for left in range(lead, -1, -1)]
            expected["birthday", row.uid, on.isoformat()] = [
                day for day in notice if FIRST <= day <= YEAR[-1]
            ]
            on = next_occurrence(row.date, on + timedelta(days=1))
    assert told == expected
    assert len(told) > 40
