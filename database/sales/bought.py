"""What a customer bought month by month: the bars beside the key figures. A job for the reading thread."""

from datetime import date, timedelta
from decimal import Decimal

from changes.rows import read_many
from changes.totals import Rules
from models import Purchase

_NAMES = ("ordered_on", "amount", "currency", "state", "deleted_at")


def by_month(
    customer: int, today: date, count: int = 12, rules: Rules | None = None
) -> list[tuple[date, Decimal]]:
    """What a customer bought in each of the last ``count`` months in the firm's currency, by the month's first day.

    A return is subtracted in the month in which it came back, as in the totals (DESIGN 3).
    """
    rules = rules or Rules()
    starts = [today.replace(day=1)]
    while len(starts) < count:
        starts.append((starts[-1] - timedelta(1)).replace(day=1))
    sums = dict.fromkeys(reversed(starts), Decimal(0))
    for row in read_many(Purchase, "customer", [customer], _NAMES):
        month = row["ordered_on"].replace(day=1)
        if row["deleted_at"] is None and month in sums and rules.currency(row["currency"]) == rules.own:
            sums[month] += -row["amount"] if rules.has(row["state"], "return") else row["amount"]
    return list(sums.items())
