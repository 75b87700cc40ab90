"""What the head of a customer and its overview say beyond the derived columns: read with the page, in a few queries."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from changes.rows import read_many
from changes.totals import Currency, Rules, debts, held_currencies, own_currency
from database.lookups import Lookups
from database.sales import opportunities
from database.sales.bought import by_month
from database.sales.opportunities import STAGES, Deal, Stages
from models import Complaint, Opportunity, Purchase, Row

DEALS = 5
"""How many open opportunities an overview shows."""


class OpenComplaint(NamedTuple):
    """The complaint that has been open the longest."""

    id: int
    subject: str
    on: date


@dataclass(frozen=True)
class Trade:
    """``currencies``: what was bought and is owed, by currency. ``overdue``: the part of it that should have come in.

    ``last_year``: number and amount of the purchases in the firm's currency in the days since the last purchase, one
    year earlier. ``deals``: open opportunities, the nearest expected first.
    """

    months: list[tuple[date, Decimal]] = field(default_factory=list)
    currencies: dict[str, Currency] = field(default_factory=dict)
    overdue: dict[str, Decimal] = field(default_factory=dict)
    complaint: OpenComplaint | None = None
    last_year: tuple[int, Decimal] = (0, Decimal(0))
    deals: tuple[Deal, ...] = ()


NOTHING = Trade()


class _KnownRules(Rules):
    """The rules of totals out of what is known already, without a question to the file but for the currency."""

    def __init__(self, lookups: Lookups) -> None:
        values = [row for some in lookups.values.values() for row in some]
        self._flags = {row["id"]: frozenset((row["flags"] or "").split()) for row in values}
        self._currencies = {
            row["id"]: row["code"] or row["label"] for row in lookups.values.get("currency", [])
        }
        self._days = {row["id"]: row["days"] for row in lookups.values.get("purchase_strategy", [])}
        self.own = own_currency()


def read_trade(row: Row, today: date, lookups: Lookups) -> Trade:
    """The trade of a customer whose ``row`` was read. A job for the reading thread."""
    customer, rules = int(row["id"]), _KnownRules(lookups)
    return Trade(
        by_month(customer, today, rules=rules) if row["last_purchase_on"] else [],
        {currency: one for (_, currency), (_id, one) in held_currencies([customer]).items()},
        overdue(customer, today, rules) if row["owed_since"] and row["owed_since"] < today else {},
        _complaint(customer, rules) if row["open_complaints"] else None,
        _last_year(row, today, rules) if _has_lapsed(row, today) else (0, Decimal(0)),
        _deals(customer, today, rules, lookups) if row["open_opportunities"] else (),
    )


def overdue(customer: int, today: date, rules: Rules) -> dict[str, Decimal]:
    """What should have come in before today, by currency."""
    found: dict[str, Decimal] = {}
    for debt in debts([customer], rules):
        if debt.due_on is not None and debt.due_on < today:
            found[debt.currency] = found.get(debt.currency, Decimal(0)) + debt.amount
    return found


def _has_lapsed(row: Row, today: date) -> bool:
    return row["next_purchase_on"] is not None and row["next_purchase_on"] < today


def _complaint(customer: int, rules: Rules) -> OpenComplaint | None:
    found = [
        OpenComplaint(row["id"], row["subject"], row["reported_on"])
        for row in read_many(Complaint, "customer", [customer])
        if row["deleted_at"] is None and not rules.has(row["state"], "closed")
    ]
    return min(found, key=lambda one: (one.on, one.id), default=None)


def _last_year(row: Row, today: date, rules: Rules) -> tuple[int, Decimal]:
    first, last = _year_before(row["last_purchase_on"]), _year_before(today)
    amounts = [
        one["amount"]
        for one in read_many(Purchase, "customer", [row["id"]], _PURCHASE)
        if one["deleted_at"] is None
        and first < one["ordered_on"] <= last
        and rules.currency(one["currency"]) == rules.own
        and not rules.has(one["state"], "return")
    ]
    return len(amounts), sum(amounts, Decimal(0))


_PURCHASE = ("ordered_on", "amount", "currency", "state", "deleted_at")


def _year_before(day: date) -> date:
    """The same day a year earlier; 28 February where there is no 29th."""
    return day.replace(year=day.year - 1, day=min(day.day, monthrange(day.year - 1, day.month)[1]))


def _deals(customer: int, today: date, rules: Rules, lookups: Lookups) -> tuple[Deal, ...]:
    names = ("id", "stage", "expected_on", "deleted_at")
    open_ = [
        row
        for row in read_many(Opportunity, "customer", [customer], names)
        if row["deleted_at"] is None and not rules.has(row["stage"], "closed")
    ]
    open_.sort(key=lambda row: (row["expected_on"] or date.max, row["id"]))
    ids = [row["id"] for row in open_[:DEALS]]
    found = opportunities.page(ids, today, Stages(lookups.values.get(STAGES, [])), rules)
    return tuple(found[one] for one in ids if one in found)
