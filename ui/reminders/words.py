"""A reminder in the window's words: what its card shows, what a message says, a greeting."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, NamedTuple

import reminders
from reminders import Reminder
from resources.language import N_, _, ngettext
from ui.reminders.actions import DONE, EMAIL, GREET, LOG, OPEN, PLAN, SNOOZE
from ui.reminders.card import Face, said
from ui.reminders.card_list import Group
from ui.wording import list_day, near_day

_CARE: Final = frozenset({reminders.BIRTHDAY, reminders.IMPORTANT_DATE})
_TOGETHER: Final = (
    ("follow", N_("Follow-up"), "phone", frozenset({reminders.FOLLOW_UP, reminders.AGREED})),
    ("care", N_("Birthdays & care"), "cake", _CARE),
)
_SILENT: Final = frozenset({reminders.NO_CONTACT, reminders.PURCHASE_PLAN})
"""Rules of which the days count from what happened last, and not from what was missed."""

_LIMIT: Final = 3


class Kind(NamedTuple):
    """What a pill of the filter lets through: some rules."""

    key: str
    label: str
    icon: str
    rules: frozenset[str]


def kinds() -> list[Kind]:
    """The pills in their order; a rule that belongs to none of these groups has one of its own."""
    made = {key: Kind(key, label, icon, rules) for key, label, icon, rules in _TOGETHER}
    found = {}
    for rule in reminders.RULES.values():
        mine = next((kind for kind in made.values() if rule.key in kind.rules), None)
        kind = mine or Kind(rule.key, rule.label, rule.icon, frozenset({rule.key}))
        found[kind.key] = kind
    return list(found.values())


class Notice(NamedTuple):
    """A message beside the clock of the system. ``customer`` is who is opened by a click, None for the window."""

    title: str
    text: str
    customer: int | None = None


def face(reminder: Reminder, today: date) -> Face:
    """The card of a reminder."""
    who, when, why = who_of(reminder), _when(reminder, today), _why(reminder)
    contact = said([reminder.contact_name, reminder.contact_title, reminder.phone])
    spoken = _("{kind}: {who}, {when}. {why}")
    for name, value in {
        "kind": _label(reminder),
        "who": who,
        "when": when,
        "why": str(reminder.reason),
    }.items():
        spoken = spoken.replace(f"{{{name}}}", value)
    icon, tone = _tile(reminder, today)
    return Face(
        reminder.key, icon, tone, who, when, _role(reminder, today), why, contact, _verbs(reminder), spoken
    )


def groups(found: Iterable[Reminder], today: date) -> list[Group]:
    """The groups that have anything in them, as the list shows them."""
    titles = {key: _(label) for key, label in reminders.GROUP_LABELS.items()}
    made = []
    for key, members in reminders.grouped(list(found), today).items():
        if members:
            overdue = key == reminders.OVERDUE
            link = _("Snooze all to tomorrow") if overdue else ""
            role = "danger" if overdue else "neutral"
            made.append(Group(key, titles[key], role, members, link, folds=key == reminders.LATER))
    return made


def who_of(reminder: Reminder) -> str:
    """The customer, and the person whose day it is."""
    person = reminder.contact_name if reminder.rule in _CARE else ""
    return said([reminder.customer_name, person])


def next_one(reminder: Reminder, today: date) -> str:
    """Next: Thu Zeiss, birthday."""
    text = _("Next: {when} {who}, {what}")
    values = {"when": _when(reminder, today), "who": who_of(reminder), "what": _what(reminder)}
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def greeting(reminder: Reminder) -> str:
    """A few words to a person on their day, to be pasted anywhere."""
    if reminder.rule == reminders.BIRTHDAY:
        text = _("Dear {name}, all good wishes for your birthday, and a healthy and happy year.")
    else:
        text = _("Dear {name}, all good wishes for this special day.")
    return text.replace("{name}", reminder.contact_name or reminder.customer_name)


def subject() -> str:
    """Of a mail with a greeting."""
    return _("All good wishes")


def summary(counts: Mapping[str, int]) -> Notice:
    """What there is today, in one message."""
    late, today = counts.get(reminders.OVERDUE, 0), counts.get(reminders.TODAY, 0)
    parts = []
    if late:
        parts.append(ngettext("{n} overdue", "{n} overdue", late).replace("{n}", f"{late:,}"))
    if today:
        parts.append(ngettext("{n} today", "{n} today", today).replace("{n}", f"{today:,}"))
    return Notice(_("Reminders of today"), _(", ").join(parts))


def came_due(found: list[Reminder]) -> Notice:
    """The message of a moment that has come: one reminder in full, several by their names."""
    if len(found) == 1:
        one = found[0]
        title = said([one.time or "", _what(one), one.customer_name])
        return Notice(title, said([one.contact_name, one.phone]) or str(one.reason), one.customer)
    title = ngettext("{n} reminder is due", "{n} reminders are due", len(found)).replace(
        "{n}", f"{len(found):,}"
    )
    names = list(dict.fromkeys(one.customer_name for one in found))
    more = "…" if len(names) > _LIMIT else ""
    return Notice(title, _(", ").join(names[:_LIMIT]) + more)


def _label(reminder: Reminder) -> str:
    return _(reminders.RULES[reminder.rule].label)


def _what(reminder: Reminder) -> str:
    return reminder.text or _label(reminder)


def _why(reminder: Reminder) -> str:
    """One line: what was agreed in its own words, everything else by its kind and reason."""
    if reminder.rule == reminders.AGREED and reminder.text:
        return reminder.text
    title = reminder.contact_title if reminder.rule in _CARE else ""
    return said([_label(reminder), reminder.text, title, "" if title else str(reminder.reason)])


def _when(reminder: Reminder, today: date) -> str:
    if reminder.late > 0:
        silent = reminder.rule in _SILENT
        text = ngettext("{n} d", "{n} d", reminder.late) if silent else _("{n} d late")
        return text.replace("{n}", f"{reminder.late:,}")
    if reminder.on == today and reminder.time:
        return reminder.time
    if reminder.on < today:
        return list_day(reminder.on, today)
    return near_day(reminder.on, today)


def _role(reminder: Reminder, today: date) -> str:
    if reminder.rule == reminders.PURCHASE_PLAN:
        return "warning"
    if reminder.state == "overdue":
        return "danger"
    if reminder.state == "due" and reminder.rule not in _CARE:
        return "warning" if reminder.late > 0 else "accentText"
    return "text2"


def _tile(reminder: Reminder, today: date) -> tuple[str, str]:
    """Icon and tone."""
    rule = reminders.RULES[reminder.rule]
    if reminder.rule in _CARE:
        return rule.icon, "violet"
    if reminder.rule == reminders.PURCHASE_PLAN:
        return rule.icon, "warning"
    if reminder.state == "overdue":
        return ("clock-alert" if reminder.rule == reminders.FOLLOW_UP else rule.icon), "danger"
    if reminder.state == "due":
        return rule.icon, "warning" if reminder.late > 0 else "accent"
    return rule.icon, "neutral"


def _verbs(reminder: Reminder) -> tuple[str, ...]:
    if reminder.rule == reminders.PURCHASE_PLAN:
        return (PLAN, SNOOZE, DONE, OPEN)
    if reminder.rule not in _CARE:
        return (LOG, SNOOZE, DONE, OPEN)
    ways = [*([GREET] if reminder.accepts_messages else []), *([EMAIL] if reminder.email else [])]
    if not ways:  # nothing is to be written to this person: somebody may still call
        return (LOG, SNOOZE, DONE, OPEN)
    return (*ways, DONE) if len(ways) > 1 else (*ways, SNOOZE, DONE, OPEN)
