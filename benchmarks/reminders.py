"""Reminders: all of a day with whom to call, as the panel and the command line ask for them, and the views' counts."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import database
import reminders
from benchmarks.files import NOW, copy_of
from benchmarks.measure import Budget, Result, measure
from benchmarks.record import bare_connection
from database import lists
from database.reminding import occurrences

ME, DAY = 1, NOW.date()
UNTIL = DAY + timedelta(days=reminders.DAYS_AHEAD)

LOST = "(SELECT id FROM dictionary_value WHERE dictionary = 'category' AND flags LIKE '%lost%')"
OURS = f"c.deleted_at IS NULL AND (c.category IS NULL OR c.category NOT IN {LOST})"
FIRM = "c.id, c.uid, COALESCE(c.short_name, c.name), c.level, c.owner, c.phone"
WHOM = "(SELECT id FROM contact p WHERE p.customer = c.id AND p.deleted_at IS NULL AND NOT p.left_company LIMIT 1)"
RULES = (
    f"SELECT {FIRM}, c.last_contact_on, c.filed_on, c.next_contact_on, plan.days, plan.maximum_days, {WHOM}"
    " FROM customer c LEFT JOIN dictionary_value plan ON plan.id = COALESCE(c.contact_strategy, c.level)"
    f" WHERE c.next_contact_on <= '{UNTIL}' AND {OURS}",
    f"SELECT {FIRM}, r.uid, r.contacted_on, r.contacted_time, r.content, {WHOM} FROM contact_record r"
    " JOIN customer c ON c.id = r.customer"
    f" WHERE r.planned AND r.contacted_on <= '{UNTIL}' AND r.deleted_at IS NULL AND {OURS}",
    f"SELECT {FIRM}, r.uid, r.next_contact_on, r.next_contact_time, r.next_step, {WHOM} FROM customer c"
    " JOIN contact_record r ON r.customer = c.id AND r.contacted_on >= COALESCE(c.last_contact_on, '')"
    f" WHERE c.next_contact_on <= '{UNTIL}' AND r.next_contact_on <= '{UNTIL}' AND r.deleted_at IS NULL AND {OURS}",
    f"SELECT {FIRM}, c.last_contact_on, c.filed_on, {WHOM} FROM customer c"
    f" WHERE c.next_contact_on IS NULL AND COALESCE(c.last_contact_on, c.filed_on) < '{DAY - timedelta(days=30)}'"
    f" AND {OURS}",
)
"""The rules of a day as anybody would write them over the kept columns."""
REMEMBERED = (
    f"SELECT {FIRM}, p.uid, p.name, p.birthday, p.birthday_lead_days, p.mobile FROM contact p"
    " JOIN customer c ON c.id = p.customer"
    f" WHERE p.birthday_day IN (?) AND p.deleted_at IS NULL AND NOT p.left_company AND {OURS}",
    f"SELECT {FIRM}, d.uid, p.name, d.date, d.lead_days, p.mobile FROM important_date d"
    " JOIN contact p ON p.id = d.contact JOIN customer c ON c.id = p.customer"
    f" WHERE d.date_day IN (?) AND d.deleted_at IS NULL AND p.deleted_at IS NULL AND {OURS}",
)


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    path = copy_of(size)
    database.open_(path, at=NOW)
    try:
        with closing(bare_connection(path)) as bare:
            yield _day(size, bare, "all reminders of a day", 100, Budget(3, 100))
            yield _day(size, bare, "… and whom to call for each", None, Budget())
            yield _counts(size, bare)
    finally:
        database.close()


def _day(size: str, bare: sqlite3.Connection, what: str, details: int | None, budget: Budget) -> Result:
    """``details``: for how many of each group it is said whom to call; the panel asks for a hundred."""
    codes = [*occurrences.days_by_code(DAY, 14)]
    marks = ", ".join("?" * len(codes))
    whom = "" if details else f", {WHOM}"

    def floor() -> None:
        for rule in RULES:
            bare.execute(rule.replace(f", {WHOM}", whom)).fetchall()
        for rule in REMEMBERED:
            bare.execute(rule.replace("?", marks), codes).fetchall()

    def ours() -> None:
        assert reminders.due(NOW, ME, details=details)

    return measure(what, size, floor, ours, budget, rounds=20)


def _counts(size: str, bare: sqlite3.Connection) -> Result:
    silent = DAY - timedelta(days=30)

    def floor() -> None:
        bare.execute(
            "SELECT COUNT(*), SUM(bookmarked), COUNT(party_kind) FROM customer WHERE deleted_at IS NULL"
        ).fetchall()
        bare.execute(
            "SELECT COUNT(*), SUM(COALESCE(last_contact_on, filed_on) < DATE(?, -plan.maximum_days || ' days'))"
            " FROM customer c LEFT JOIN dictionary_value plan ON plan.id = COALESCE(c.contact_strategy, c.level)"
            f" WHERE c.next_contact_on <= ? AND {OURS}",
            (DAY.isoformat(), DAY.isoformat()),
        ).fetchall()
        bare.execute(
            f"SELECT COUNT(*) FROM customer c WHERE COALESCE(last_contact_on, filed_on) < '{silent}' AND {OURS}"
        ).fetchall()

    def ours() -> None:
        assert lists.counts(DAY, ME).views

    return measure("counts of the views", size, floor, ours, Budget(4, 150), rounds=20)
