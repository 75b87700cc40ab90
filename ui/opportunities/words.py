"""Opportunities in the window's words: stages, sums and sentences."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from database.sales.opportunities import Deal, Sum
from models import Opportunity
from resources.language import _, ngettext
from ui.session import Session
from ui.wording import amount, list_day


def stage_name(session: Session, stage: int | None) -> str:
    """What a stage is called."""
    return session.lookups.text(Opportunity.stage, stage) if stage is not None else _("No stage")


def money(values: Iterable[tuple[str, Decimal]]) -> str:
    """Amounts of one or more currencies, which nobody adds up: ¥120,000 + USD 3,000."""
    return " + ".join(amount(value, currency) for currency, value in values) or "—"


def weighted(sums: Iterable[Sum]) -> str:
    """The weighted amounts of some sums by currency."""
    return money(_by_currency((one.currency, one.weighted) for one in sums))


def total(sums: Iterable[Sum]) -> str:
    """The amounts of some sums by currency."""
    return money(_by_currency((one.currency, one.amount) for one in sums))


def _by_currency(values: Iterable[tuple[str, Decimal]]) -> Iterable[tuple[str, Decimal]]:
    found: dict[str, Decimal] = {}
    for currency, value in values:
        found[currency] = found.get(currency, Decimal(0)) + value
    return found.items()


def days(deal: Deal) -> str:
    """How long it is in its stage: 12 d."""
    return ngettext("{n} d", "{n} d", deal.days).replace("{n}", f"{deal.days:,}")


def stalled(deal: Deal) -> str:
    """Why it is marked as stalled; empty when it is not."""
    if not deal.stalled:
        return ""
    text = ngettext(
        "Stalled: {n} day in this stage, which allows {most}.",
        "Stalled: {n} days in this stage, which allows {most}.",
        deal.days,
    )
    return text.replace("{n}", f"{deal.days:,}").replace("{most}", f"{deal.allowed:,}")


def expected(deal: Deal, today: date) -> str:
    """The day on which it is expected to close; a dash without one."""
    return list_day(deal.expected_on, today) if deal.expected_on else "—"


def sentence(session: Session, deal: Deal) -> str:
    """A card for who cannot see it."""
    said = [
        f"{deal.customer_name}: {deal.name}",
        amount(deal.amount, deal.currency) if deal.amount is not None else "",
        stage_name(session, deal.stage),
        _("expected {day}").replace("{day}", deal.expected_on.isoformat()) if deal.expected_on else "",
        stalled(deal) or _("{days} in this stage").replace("{days}", days(deal)),
    ]
    return _(", ").join(one for one in said if one)
