"""What follows from other records, kept in step in the same transaction (DESIGN 2.2, 3).

Rules for the customer's last and next contact. Derived columns raise no version, are not logged and take no part
in a merge; ``contact_dates`` computes them for any customers, and ``check`` compares.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from peewee import fn

from changes.rows import chunked, dicts, rows, update_rows
from changes.work import Work, followers
from models import ContactRecord, Customer, DictionaryValue, Row

COLUMNS = ("last_contact_on", "next_contact_on", "next_contact_time")
_ASKED = frozenset({"filed_on", "contact_strategy", "level", "category"})
"""The fields of a customer that the rules ask."""
_PLANS = ("contact_strategy", "level", "category", "contact_kind", "contact_result")


class Plan(NamedTuple):
    """How often to be in touch: ideal and maximum days; ``days`` None means never."""

    days: int | None
    maximum_days: int | None


class ContactDates(NamedTuple):
    """The derived columns of a customer, in the order of ``COLUMNS``."""

    last_contact_on: date | None
    next_contact_on: date | None
    next_contact_time: str | None


class Rules:
    """The dictionary values that the rules ask, read once."""

    def __init__(self) -> None:
        query = DictionaryValue.select().where(DictionaryValue.dictionary.in_(_PLANS))
        self.values: dict[int, Row] = {row["id"]: row for row in dicts(query)}

    def with_flag(self, dictionary: str, flag: str) -> list[int]:
        """The ids of the values of a dictionary that carry a flag."""
        return [
            row["id"]
            for row in self.values.values()
            if row["dictionary"] == dictionary and flag in (row["flags"] or "").split()
        ]

    def plan(self, strategy: int | None, level: int | None, category: int | None) -> Plan:
        """A chosen strategy wins; else a lost customer is left in peace; else the level says (SPEC part 3)."""
        if strategy in self.values:
            return self._days(strategy)
        if "lost" in (self.values.get(category or 0, {}).get("flags") or "").split():
            return Plan(None, None)
        return self._days(level)

    def _days(self, value: int | None) -> Plan:
        row = self.values.get(value or 0, {})
        return Plan(row.get("days"), row.get("maximum_days"))


def contact_dates(customers: Iterable[int], rules: Rules | None = None) -> dict[int, ContactDates]:
    """Last and next contact of customers, computed from the records.

    Last contact: the latest done record whose kind counts as contact and whose result reached somebody. Next: the
    earliest agreed day still open, else last contact (or the day of filing) and the ideal days of the plan. An
    agreed day closes with any later counting contact; a planned record is open until it is done.
    """
    rules = rules or Rules()
    found: dict[int, ContactDates] = {}
    for some in chunked(customers, 500):
        last = _last_contacts(some, rules)
        agreed = _agreed(some, last)
        query = Customer.select(
            Customer.id, Customer.filed_on, Customer.contact_strategy, Customer.level, Customer.category
        ).where(Customer.id.in_(some))
        for customer, filed_on, strategy, level, category in rows(query):
            last_on = ContactRecord.contacted_on.python_value(last.get(customer, "")[:10])
            next_on, next_time = agreed.get(customer, (None, None))
            days = rules.plan(strategy, level, category).days
            since = last_on or filed_on
            if next_on is None and days is not None and since is not None:
                next_on = _later(since, days)
            found[customer] = ContactDates(last_on, next_on, next_time)
    return found


def _later(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:  # a plan of millions of days: no next contact in this calendar
        return None


_MOMENT = ContactRecord.contacted_on.concat(fn.COALESCE(ContactRecord.contacted_time, ""))


def _last_contacts(customers: list[int], rules: Rules) -> dict[int, str]:
    """The moment (day and time as one sortable text) of each customer's last counting contact."""
    silent_kinds = rules.with_flag("contact_kind", "not_contact")
    silent_results = rules.with_flag("contact_result", "not_contact")
    record = ContactRecord
    query = (
        record.select(record.customer, fn.MAX(_MOMENT))
        .where(
            record.customer.in_(customers),
            record.deleted_at.is_null(),
            record.planned == False,  # noqa: E712 -- SQL
            fn.COALESCE(record.contact_kind, 0).not_in(silent_kinds),
            fn.COALESCE(record.result, 0).not_in(silent_results),
        )
        .group_by(record.customer)
    )
    return dict(rows(query))


def _agreed(customers: list[int], last: dict[int, str]) -> dict[int, tuple[date, str | None]]:
    """The earliest agreed day still open of each customer, with its time of day."""
    record = ContactRecord
    done = record.select(record.customer, _MOMENT, record.next_contact_on, record.next_contact_time).where(
        record.customer.in_(customers),
        record.deleted_at.is_null(),
        record.planned == False,  # noqa: E712 -- SQL
        record.next_contact_on.is_null(False),
    )
    planned = record.select(record.customer, record.contacted_on, record.contacted_time).where(
        record.customer.in_(customers), record.deleted_at.is_null(), record.planned
    )
    dates = [
        (customer, on, time) for customer, moment, on, time in rows(done) if moment >= last.get(customer, "")
    ]
    earliest: dict[int, tuple[date, str | None]] = {}
    for customer, on, time in [*dates, *rows(planned)]:
        best = earliest.get(customer)
        if on is not None and (best is None or (on, time or "24") < (best[0], best[1] or "24")):
            earliest[customer] = (on, time)
    return earliest


def refresh(customers: Iterable[int]) -> int:
    """Recompute the derived columns of customers and write those that differ; returns how many did."""
    rules = Rules()
    written = 0
    for some in chunked(customers, 500):
        computed = contact_dates(some, rules)
        query = Customer.select(Customer.id, *(Customer._meta.fields[name] for name in COLUMNS))
        stale = [
            row[0] for row in rows(query.where(Customer.id.in_(some))) if tuple(row[1:]) != computed[row[0]]
        ]
        update_rows(Customer, COLUMNS, [(*computed[customer], customer) for customer in stale])
        written += len(stale)
    return written


def follow(work: Work) -> None:
    """Keep the customers of a unit of work in step; a changed rule concerns them all."""
    if _rule_changed(work):
        refresh([row_id for (row_id,) in rows(Customer.select(Customer.id))])
    elif ContactRecord in work.touched or work.written[Customer] & _ASKED:
        refresh(sorted(work.customers))


def _rule_changed(work: Work) -> bool:
    touched = work.touched.get(DictionaryValue)
    if not touched or work.kind == "defaults":
        return False
    query = DictionaryValue.select().where(
        DictionaryValue.id.in_(list(touched)[:900]), DictionaryValue.dictionary.in_(_PLANS)
    )
    return len(touched) > 900 or query.exists()


followers.append(follow)
