"""What the band below a customer's name warns of: one thing at most, the gravest (GUIDE 2). No Qt."""

from datetime import date, timedelta
from typing import NamedTuple

from database.page import Page
from resources.language import _, ngettext
from ui.wording import amount

OWED, COMPLAINT, DECLINE, CONTACT = "owed", "complaint", "decline", "contact"


class Notice(NamedTuple):
    """``key`` says of what kind it is; ``action`` is the text of the link."""

    key: str
    text: str
    tone: str
    icon: str
    action: str


def gravest(page: Page, today: date) -> Notice | None:
    """Money that should have come in, then a complaint, then a purchase that is late, then a contact."""
    found = (_owed(page, today), _complaint(page, today), _decline(page, today), _contact(page, today))
    return next((one for one in found if one is not None), None)


def _owed(page: Page, today: date) -> Notice | None:
    since, late = page.row["owed_since"], page.trade.overdue
    if since is None or since >= today or not late:
        return None
    days = (today - since).days
    text = ngettext(
        "Payment overdue: {amount} has not come in, the oldest for {days} day.",
        "Payment overdue: {amount} has not come in, the oldest for {days} days.",
        days,
    )
    sums = " + ".join(amount(value, currency) for currency, value in sorted(late.items()))
    text = text.replace("{amount}", sums).replace("{days}", f"{days:,}")
    return Notice(OWED, text, "danger", "circle-alert", _("Show what is open"))


def _complaint(page: Page, today: date) -> Notice | None:
    one, count = page.trade.complaint, page.row["open_complaints"]
    if one is None or not count:
        return None
    days = max(0, (today - one.on).days)
    if count == 1:
        text = ngettext(
            "Complaint open for {days} day: {subject}", "Complaint open for {days} days: {subject}", days
        )
    else:
        text = ngettext(
            "{count} complaints open, the oldest for {days} day: {subject}",
            "{count} complaints open, the oldest for {days} days: {subject}",
            days,
        )
    text = text.replace("{days}", f"{days:,}").replace("{count}", f"{count:,}")
    return Notice(COMPLAINT, text.replace("{subject}", one.subject), "danger", "triangle-alert", _("Open"))


def _decline(page: Page, today: date) -> Notice | None:
    last, expected = page.row["last_purchase_on"], page.row["next_purchase_on"]
    if last is None or expected is None or expected >= today:
        return None
    quiet, cycle, over = (today - last).days, (expected - last).days, (today - expected).days
    text = ngettext(
        "Business decline: no order for {days} day, {over} past the {cycle}-day cycle.",
        "Business decline: no order for {days} days, {over} past the {cycle}-day cycle.",
        quiet,
    )
    text = (
        text.replace("{days}", f"{quiet:,}").replace("{over}", f"{over:,}").replace("{cycle}", f"{cycle:,}")
    )
    count, before = page.trade.last_year
    if count:
        more = ngettext(
            "Same period last year: {n} order, {amount}.",
            "Same period last year: {n} orders, {amount}.",
            count,
        )
        more = more.replace("{n}", f"{count:,}").replace("{amount}", amount(before, page.currency))
        text = _("{first} {second}").replace("{first}", text).replace("{second}", more)
    return Notice(DECLINE, text, "warning", "trending-down", _("Plan a call"))


def _contact(page: Page, today: date) -> Notice | None:
    text = overdue_contact(page, today)
    return Notice(CONTACT, text, "warning", "clock-alert", _("Log contact")) if text else None


def overdue_contact(page: Page, today: date) -> str | None:
    """The warning of a contact plan that is exceeded, the same rule as in the tree; ``None`` when it is kept."""
    row, most = page.row, page.plan.maximum_days
    since, following = row["last_contact_on"] or row["filed_on"], row["next_contact_on"]
    if most is None or since is None or following is None or following > today:
        return None
    if today - since <= timedelta(days=most):
        return None
    days = (today - since).days
    text = ngettext(
        "Follow-up overdue: no contact for {days} day, the plan allows {most}.",
        "Follow-up overdue: no contact for {days} days, the plan allows {most}.",
        days,
    )
    return text.format(days=f"{days:,}", most=f"{most:,}")
