"""What was to be paid, what came in, what is overdue: of one agreement or purchase. A job for the reading thread."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from changes.rows import read, read_many
from changes.totals import Rules
from models import Agreement, PlannedPayment, Purchase, Receipt, Row

_NOTHING = Decimal(0)


class Due(NamedTuple):
    """One amount that is to come in: when, what for, how much, and how much of it is still missing."""

    due_on: date | None
    condition: str
    amount: Decimal
    left: Decimal
    overdue: bool


@dataclass(frozen=True)
class Standing:
    """The amounts of an agreement's plan, or that of a purchase, with what came in and what is missing."""

    currency: str
    amount: Decimal
    received: Decimal
    left: Decimal
    rows: list[Due] = field(default_factory=list)


def standing(table: str, record: int, today: date) -> Standing | None:
    """How far a record is paid; ``None`` for one that is gone. Receipts pay the rows in the order of their days."""
    model = {"agreement": Agreement, "purchase": Purchase}[table]
    row = read(model, record)
    if row is None:
        return None
    rules = Rules()
    received = _received(table, record)
    if table == "purchase":
        return _of_purchase(row, received, rules, today)
    plan = [one for one in read_many(PlannedPayment, "agreement", [record]) if one["deleted_at"] is None]
    closed = rules.has(row["state"], "closed")
    found, rest = list[Due](), received
    for one in sorted(plan, key=lambda one: (one["due_on"], one["id"])):
        left = max(_NOTHING, one["amount"] - rest)
        rest = max(_NOTHING, rest - one["amount"])
        late = left > 0 and one["due_on"] < today and not closed
        found.append(Due(one["due_on"], one["condition"] or "", one["amount"], left, late))
    amount = sum((one.amount for one in found), _NOTHING) if found else row["amount"] or _NOTHING
    left = _NOTHING if closed else max(_NOTHING, amount - received)
    return Standing(rules.currency(row["currency"]), amount, received, left, found)


def _of_purchase(row: Row, received: Decimal, rules: Rules, today: date) -> Standing:
    returns = [
        one["amount"]
        for one in read_many(Purchase, "customer", [row["customer"]])
        if one["return_of"] == row["id"] and one["deleted_at"] is None and rules.has(one["state"], "return")
    ]
    back = sum(returns, _NOTHING)
    closed = rules.has(row["state"], "closed")
    left = _NOTHING if closed else max(_NOTHING, row["amount"] - received - back)
    late = left > 0 and row["due_on"] is not None and row["due_on"] < today
    rows = [Due(row["due_on"], "", row["amount"] - back, left, late)] if row["amount"] else []
    return Standing(rules.currency(row["currency"]), row["amount"] - back, received, left, rows)


def _received(table: str, record: int) -> Decimal:
    found = [one for one in read_many(Receipt, table, [record]) if one["deleted_at"] is None]
    # Money for a purchase under an agreement pays that purchase.
    counted = [one["amount"] for one in found if table == "purchase" or one["purchase"] is None]
    return sum(counted, _NOTHING)
