"""When to be reminded again, and when nothing may pop up: moments of a local day, from a moment."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from resources.language import N_

MORNING = "09:00"
"""When what was snoozed to a day comes back."""


class SnoozeChoice(NamedTuple):
    """A moment to snooze to, and what it is called."""

    key: str
    label: str
    on: date
    time: str


def snooze_choices(moment: datetime) -> list[SnoozeChoice]:
    """Later today (three hours on, at most 18:00; in the evening an hour), tomorrow, the next Friday and Monday."""
    day, friday, monday = moment.date(), (4 - moment.weekday() - 1) % 7 + 1, 7 - moment.weekday()
    later = _later(moment)
    choices = [SnoozeChoice("later", N_("Later today"), day, later)] if later else []
    choices.append(SnoozeChoice("tomorrow", N_("Tomorrow"), *tomorrow(moment)))
    label = N_("This Friday") if moment.weekday() < 4 else N_("Next Friday")
    choices.append(SnoozeChoice("friday", label, day + timedelta(days=friday), MORNING))
    return [*choices, SnoozeChoice("monday", N_("Next Monday"), day + timedelta(days=monday), MORNING)]


def _later(moment: datetime) -> str | None:
    """In half hours; nothing when the evening is over."""
    minutes = moment.hour * 60 + moment.minute
    end = 18 * 60
    best = min((minutes + 180) // 30 * 30, end) if minutes <= end - 60 else -(-(minutes + 60) // 30) * 30
    return f"{best // 60:02}:{best % 60:02}" if best <= 22 * 60 else None


def tomorrow(moment: datetime) -> tuple[date, str]:
    """The next day, in the morning."""
    return moment.date() + timedelta(days=1), MORNING


def is_quiet(moment: datetime, quiet_from: str, quiet_until: str) -> bool:
    """Whether nothing may pop up: from one time of day until another, over midnight too; empty is never."""
    now = f"{moment:%H:%M}"
    if not quiet_from or not quiet_until or quiet_from == quiet_until:
        return False
    if quiet_from < quiet_until:
        return quiet_from <= now < quiet_until
    return now >= quiet_from or now < quiet_until
