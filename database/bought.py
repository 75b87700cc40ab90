"""What a customer bought month by month: the bars beside the key figures. A job for the reading thread."""

from datetime import date, timedelta
from decimal import Decimal

from changes.rows import rows
from changes.totals import Rules
from models import Purchase


def by_month(customer: int, today: date, count: int = 12) -> list[tuple[date, Decimal]]:
    """What a customer bought in each of the last ``count`` months in the firm's currency, by the month's first day.

    A return is subtracted in the month in which it came back, as in the totals (DESIGN 3).
    """
    rules = Rules()
    starts = [today.replace(day=1)]
    while len(starts) < count:
        starts.append((starts[-1] - timedelta(1)).replace(day=1))
    sums = dict.fromkeys(reversed(starts), Decimal(0))
    columns = Purchase.ordered_on, Purchase.amount, Purchase.currency, Purchase.state
    wanted = (
        (Purchase.customer == customer) & (Purchase.ordered_on >= starts[-1]) & Purchase.deleted_at.is_null()
    )
    for on, amount, currency, state in rows(Purchase.select(*columns).where(wanted)):
        month = on.replace(day=1)
        if month in sums and rules.currency(currency) == rules.own:
            sums[month] += -amount if rules.has(state, "return") else amount
    return list(sums.items())
