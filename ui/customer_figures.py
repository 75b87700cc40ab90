"""The key figures of a customer: what was bought, when we were in touch last, when next; and whether that is late."""

from datetime import date, timedelta

from database.page import Page
from models import Contact
from resources.language import _, ngettext
from ui.widgets.key_figures import Figure
from ui.wording import amount, days_ago, near_day


def figures(page: Page, today: date, *, compact: bool = False) -> list[Figure]:
    """The figures, the most telling first. ``compact``: a late contact is said by its figure, there is no band."""
    made = [
        *_trade(page, today, compact=compact),
        _last(page, today, late=compact and overdue(page, today) is not None),
    ]
    following = _next(page, today)
    if following is not None:
        made.append(following)
    filed = page.row["filed_on"]
    made.append(Figure(_("On file since"), filed.isoformat() if filed else "—"))
    return made


def overdue(page: Page, today: date) -> str | None:
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


def _trade(page: Page, today: date, *, compact: bool) -> list[Figure]:
    row, made = page.row, []
    count, first, last = row["purchase_count"], row["first_purchase_on"], row["last_purchase_on"]
    if count:
        note = ngettext("{n} order", "{n} orders", count).replace("{n}", f"{count:,}")
        if first:
            note = _("{orders} · since {day}").format(orders=note, day=first.isoformat())
        made.append(Figure(_("Total sales"), amount(row["purchase_total"], page.currency), note))
    if last:
        made.append(_last_purchase(page, last, today, compact=compact))
    return made


def _last_purchase(page: Page, last: date, today: date, *, compact: bool) -> Figure:
    """Amber when they usually buy more often; on one line the days say that."""
    note, cycle = days_ago(last, today), page.buying_cycle
    if cycle is None:
        return Figure(_("Last purchase"), last.isoformat(), note)
    note = _("{ago} · cycle {days}").format(ago=note, days=f"{cycle:,}")
    late = (today - last).days > cycle
    if late and compact:
        return Figure(_("Last purchase"), days_ago(last, today), value_role="warning")
    return Figure(_("Last purchase"), last.isoformat(), note, note_role="warning" if late else "text3")


def _last(page: Page, today: date, *, late: bool) -> Figure:
    last = page.row["last_contact_on"]
    if last is None:
        return Figure(_("Last contact"), "—", _("No contact yet"))
    if late:
        return Figure(_("Last contact"), days_ago(last, today), value_role="warning")
    met = next((one["contacts"] for one in page.recent if one["contacted_on"] == last), None) or ()
    names = [name for name in (page.names.of(Contact, one) for one in met) if name]
    note = " · ".join([days_ago(last, today), *names[:1]])
    return Figure(_("Last contact"), f"{near_day(last, today)} {page.last_method}".strip(), note)


def _next(page: Page, today: date) -> Figure | None:
    row, following = page.row, page.row["next_contact_on"]
    if following is None:
        return None
    late = (today - following).days
    role = "danger" if late > 0 else "accentText" if late == 0 else "text"
    step = next((one["next_step"] for one in page.recent if one["next_contact_on"] == following), None)
    days = page.plan.days
    if not step and days:
        step = ngettext("Every {n} day", "Every {n} days", days).replace("{n}", f"{days:,}")
    value = f"{near_day(following, today)} {row['next_contact_time'] or ''}".strip()
    return Figure(_("Next contact"), value, step or following.isoformat(), role)
