"""The key figures of a customer: what was bought, when we were in touch last, when next, what is owed."""

from datetime import date

from database.page import Page
from models import Contact
from resources.language import _, ngettext
from ui.customer.customer_warnings import overdue_contact
from ui.widgets.key_figures import Figure
from ui.wording import amount, days_ago, near_day


def figures(page: Page, today: date, *, compact: bool = False) -> list[Figure]:
    """The figures, the most telling first. ``compact``: what the band would say is said by a figure."""
    bought, open_ = _trade(page, today, compact=compact), _open(page, today, compact=compact)
    # On one line there is no band: what it would warn of is never the figure for which there is no room.
    urgent = [one for one in open_ if one.value_role != "text"]
    made = [
        *bought[:1],
        *urgent,
        *bought[1:],
        _last(page, today, late=compact and overdue_contact(page, today) is not None),
    ]
    following = _next(page, today)
    if following is not None:
        made.append(following)
    made += [one for one in open_ if one not in urgent]
    filed = page.row["filed_on"]
    if not page.row["purchase_count"]:
        made.append(Figure(_("On file since"), filed.isoformat() if filed else "—"))
    return made


def _trade(page: Page, today: date, *, compact: bool) -> list[Figure]:
    row, made = page.row, []
    count, first, last = row["purchase_count"], row["first_purchase_on"], row["last_purchase_on"]
    if count:
        note = ngettext("{n} order", "{n} orders", count).replace("{n}", f"{count:,}")
        if first:
            note = _("{orders} · since {day}").format(orders=note, day=first.isoformat())
        value, tip = _total(page)
        made.append(Figure(_("Total sales"), value, note, key="purchase_total", tip=tip))
    if last:
        made.append(_last_purchase(page, last, today, compact=compact))
    return made


def _total(page: Page) -> tuple[str, str]:
    """The amount in the firm's currency, in another one where nothing was bought in that; the others in the tip."""
    others = {
        currency: one.amount for currency, one in page.trade.currencies.items() if currency != page.currency
    }
    own = page.row["purchase_total"]
    bought = page.trade.currencies.get(page.currency)
    said = [amount(value, currency) for currency, value in sorted(others.items())]
    if others and own == 0 and not (bought and bought.count):
        return said[0], "\n".join(said[1:])
    return amount(own, page.currency), "\n".join(said)


def _last_purchase(page: Page, last: date, today: date, *, compact: bool) -> Figure:
    """Amber when they usually buy more often; on one line the days say that."""
    note, cycle, key = days_ago(last, today), page.buying_cycle, "last_purchase_on"
    if cycle is None:
        return Figure(_("Last purchase"), last.isoformat(), note, key=key)
    note = _("{ago} · cycle {days}").format(ago=note, days=f"{cycle:,}")
    expected = page.row["next_purchase_on"]
    late = expected is not None and expected < today
    if late and compact:
        return Figure(_("Last purchase"), days_ago(last, today), value_role="warning", key=key)
    role = "warning" if late else "text3"
    return Figure(_("Last purchase"), last.isoformat(), note, note_role=role, key=key)


def _last(page: Page, today: date, *, late: bool) -> Figure:
    last, key = page.row["last_contact_on"], "last_contact_on"
    if last is None:
        return Figure(_("Last contact"), "—", _("No contact yet"), key=key)
    if late:
        return Figure(_("Last contact"), days_ago(last, today), value_role="warning", key=key)
    met = next((one["contacts"] for one in page.recent if one["contacted_on"] == last), None) or ()
    names = [name for name in (page.names.of(Contact, one) for one in met) if name]
    note = " · ".join([days_ago(last, today), *names[:1]])
    return Figure(_("Last contact"), f"{near_day(last, today)} {page.last_method}".strip(), note, key=key)


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
    return Figure(_("Next contact"), value, step or following.isoformat(), role, key="next_contact_on")


def _open(page: Page, today: date, *, compact: bool) -> list[Figure]:
    """What they owe, and what they complain about."""
    made = []
    row = page.row
    owed = {currency: one.owed for currency, one in page.trade.currencies.items() if one.owed}
    if row["owed"] or owed:
        owed = owed or {page.currency: row["owed"]}
        own = page.currency if page.currency in owed else min(owed)
        others = "\n".join(amount(value, one) for one, value in sorted(owed.items()) if one != own)
        since, late = row["owed_since"], bool(page.trade.overdue)
        note = _("due {day}").replace("{day}", near_day(since, today)) if since else ""
        if late:
            parts = [amount(value, one) for one, value in sorted(page.trade.overdue.items())]
            note = _("{amount} overdue").replace("{amount}", " + ".join(parts))
        role = "danger" if late and compact else "text"
        note_role = "danger" if late else "text3"
        made.append(Figure(_("Owed"), amount(owed[own], own), note, role, note_role, key="owed", tip=others))
    count = row["open_complaints"]
    if count and compact:
        made.append(Figure(_("Complaints"), f"{count:,}", value_role="warning", key="open_complaints"))
    return made
