"""What the head of a customer and its overview say beyond the derived columns: read with the page, in a few queries."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from changes.rows import read_many, rows
from changes.totals import Currency, Rules, debts, held_currencies
from database import opportunities
from database.bought import by_month
from database.opportunities import Deal
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


def read_trade(row: Row, today: date) -> Trade:
    """The trade of a customer whose ``row`` was read. A job for the reading thread."""
    customer, rules = int(row["id"]), Rules()
    return Trade(
        by_month(customer, today) if row["last_purchase_on"] else [],
        {currency: one for (_, currency), (_id, one) in held_currencies([customer]).items()},
        overdue(customer, today, rules) if row["owed_since"] and row["owed_since"] < today else {},
        _complaint(customer, rules) if row["open_complaints"] else None,
        _last_year(row, today, rules) if _has_lapsed(row, today) else (0, Decimal(0)),
        _deals(customer, today) if row["open_opportunities"] else (),
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
    query = Purchase.select(Purchase.amount, Purchase.currency, Purchase.state).where(
        Purchase.customer == row["id"],
        Purchase.ordered_on > first,
        Purchase.ordered_on <= last,
        Purchase.deleted_at.is_null(),
    )
    amounts = [
        amount
        for amount, currency, state in rows(query)
        if rules.currency(currency) == rules.own and not rules.has(state, "return")
    ]
    return len(amounts), sum(amounts, Decimal(0))


def _year_before(day: date) -> date:
    """The same day a year earlier; 28 February where there is no 29th."""
    return day.replace(year=day.year - 1, day=min(day.day, monthrange(day.year - 1, day.month)[1]))


def _deals(customer: int, today: date) -> tuple[Deal, ...]:
    closed = opportunities.Stages().with_flag("closed")
    query = Opportunity.select(Opportunity.id).where(
        Opportunity.customer == customer,
        Opportunity.deleted_at.is_null(),
        Opportunity.stage.is_null() | Opportunity.stage.not_in(closed),
    )
    ids = [
        one
        for (one,) in rows(
            query.order_by(Opportunity.expected_on.asc(nulls="LAST"), Opportunity.id).limit(DEALS)
        )
    ]
    found = opportunities.page(ids, today)
    return tuple(found[one] for one in ids if one in found)
