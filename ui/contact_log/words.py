"""What the dialog says of a plan, of the reminders that saving completes, and of what is being done. No Qt."""

from collections.abc import Iterable, Sequence
from datetime import date

from database.lookups import Lookups
from models import ContactRecord, Row
from reminders import RULES, Reminder
from resources.language import _, current, ngettext
from ui.wording import near_day

_LONGEST = 40


def title(base: Row | None, *, planned: bool) -> str:
    """What is being done."""
    if base is not None and not base["planned"]:
        return _("Edit contact record")
    return _("Plan contact") if planned else _("Log contact")


def plan_words(plan: Row, today: date, lookups: Lookups) -> str:
    """“This is the planned contact of 14:30: Visit, show the new balance”."""
    on, time = plan["contacted_on"], plan["contacted_time"]
    when = time if on == today and time else " ".join(filter(None, (near_day(on, today), time)))
    method = lookups.text(ContactRecord._meta.fields["method"], plan["method"])
    what = _listed(filter(None, (method, short(plan["content"]))))
    text = (
        _("This is the planned contact of {when}: {what}")
        if what
        else _("This is the planned contact of {when}")
    )
    return text.replace("{when}", when).replace("{what}", what)


def completes(closed: Sequence[Reminder], waiting: Sequence[Reminder]) -> str:
    """Which reminders go with this contact; or that none of those that wait does, because it does not count."""
    if closed:
        names = list(dict.fromkeys(_name(one) for one in closed))
        if len(names) == 1:
            return _("Also completes the reminder “{name}”").replace("{name}", names[0])
        text = ngettext(
            "Also completes {count} reminder: {names}",
            "Also completes {count} reminders: {names}",
            len(names),
        )
        return text.replace("{count}", str(len(names))).replace("{names}", _listed(names))
    return _("Completes no reminder: this does not count as a contact") if waiting else ""


def short(text: str | None) -> str:
    """The beginning of a text, on one line."""
    line = " ".join((text or "").split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _name(one: Reminder) -> str:
    return short(one.text) or _(RULES[one.rule].label)


def _listed(names: Iterable[str]) -> str:
    return ("、" if current().startswith("zh") else ", ").join(names)
