"""What is due, when and why: pure functions of a moment and of the rows that ``due_rows`` reads.

A moment is local and aware; what people type has no zone (DESIGN 3). Each rule is one entry of ``RULES`` with its own
rows, its reason in words and its identity: rule, record and occurrence, so that a new lapse is a new reminder.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from database import settings
from database.reminding import due as due_sql
from database.reminding import due_rows
from database.reminding.due import Plans, Scope
from database.reminding.due_rows import Agreed, Firm, FollowUp, Lapsed, Reach, Remembered, Silent, State
from database.reminding.occurrences import days_by_code
from database.reminding.reminder_states import Which
from database.reminding.snooze import is_quiet, snooze_choices, tomorrow
from resources import reasons
from resources.language import N_, Message

__all__ = ["RULES", "Reminder", "due", "is_quiet", "snooze_choices", "tomorrow"]

FOLLOW_UP, AGREED, NO_CONTACT = "follow_up", "agreed", "no_contact"
PURCHASE_PLAN = "purchase_plan"
BIRTHDAY, IMPORTANT_DATE = "birthday", "important_date"

OVERDUE, TODAY, THIS_WEEK, LATER = "overdue", "today", "this_week", "later"
GROUP_LABELS = {
    OVERDUE: N_("Overdue"),
    TODAY: N_("Today"),
    THIS_WEEK: N_("This week"),
    LATER: N_("Later"),
}
GROUPS = tuple(GROUP_LABELS)

DUE, AHEAD = "due", "ahead"
"""States of a reminder beside ``OVERDUE``: its day has come, or is still to come."""

DAYS_AHEAD = 7
"""How many days to come a list shows (SPEC 1.9)."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to do, of which ``rule``, ``record`` (a uid) and ``occurrence`` are the identity.

    ``on`` is the day it is due and ``time`` the time agreed. ``late`` counts the days that are shown in red: since the
    day it was due, or of silence. ``since``: the local moment at which it came up, or came back ("2026-03-18T14:30").
    ``facts`` are what the rule's reason is made of, on the day ``asked_on``; ``whom``: ids of contacts, as in the file.
    """

    rule: str
    record: str
    occurrence: str
    firm: Firm
    on: date
    time: str | None
    state: str
    late: int
    since: str
    asked_on: date
    facts: tuple[Any, ...]
    text: str = ""
    whom: str | None = None
    reach: Reach | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """Its identity."""
        return self.rule, self.record, self.occurrence

    @property
    def which(self) -> Which:
        """What to hand to ``database.reminding.reminder_states``."""
        return Which(self.rule, self.record, self.occurrence, self.firm.id, self.who)

    @property
    def who(self) -> str:
        """The customer, and of a birthday the person."""
        return f"{self.firm.name} · {self.contact_name}" if RULES[self.rule].of_person else self.firm.name

    @property
    def reason(self) -> Message:
        """Why, in words with numbers."""
        return RULES[self.rule].reason(self)

    @property
    def customer(self) -> int:
        """The customer's id."""
        return self.firm.id

    @property
    def customer_name(self) -> str:
        """The customer as lists name it."""
        return self.firm.name

    @property
    def level(self) -> int | None:
        """The customer's level, a dictionary value."""
        return self.firm.level

    @property
    def contact(self) -> int | None:
        """Whom to reach; of a birthday, whose it is."""
        return self.reach.contact if self.reach else None

    @property
    def contact_name(self) -> str:
        """The person's name."""
        return self.reach.name if self.reach else ""

    @property
    def contact_title(self) -> str:
        """The person's title."""
        return (self.reach.title if self.reach else None) or ""

    @property
    def phone(self) -> str:
        """The person's number, else the firm's."""
        return (self.reach.phone if self.reach else None) or self.firm.phone or ""

    @property
    def email(self) -> str:
        """The person's address; empty for who refuses mail."""
        return (self.reach.email if self.reach else None) or ""

    @property
    def accepts_messages(self) -> bool:
        """Whether the person may be sent a message."""
        return self.reach is None or bool(self.reach.messages)


@dataclass(frozen=True)
class Ask:
    """What is asked: of which day and moment, how far ahead, and the days that the settings name."""

    day: date
    stamp: str
    ahead: int = 0
    silent_days: int = 30
    lead_days: int = 7
    longest_notice: int = 7

    @property
    def until(self) -> date:
        """The last day looked at."""
        return self.day + timedelta(days=self.ahead)


# -- the rules --------------------------------------------------------------------------------------------------------


def follow_ups(rows: Iterable[FollowUp], ask: Ask) -> Iterator[Reminder]:
    """The plan's ideal days have passed: due; its maximum too: overdue (SPEC part 2 no. 7)."""
    for row in rows:
        since, on = row.last_on or row.filed_on or "", _day(row.on)
        start = _day(since)
        if on is None or start is None:
            continue
        silent = (ask.day - start).days
        passed = row.most is not None and silent > row.most
        state = AHEAD if on > ask.day else OVERDUE if passed else DUE
        head = FOLLOW_UP, row.firm.uid, f"{since}/{row.ideal}", row.firm, on, None
        told = silent, row.ideal, row.most, row.last_on is None
        yield Reminder(*head, state, _late(on, ask), f"{row.on}T00:00", ask.day, told)


def agreed(rows: Iterable[Agreed], ask: Ask) -> Iterator[Reminder]:
    """A contact agreed for a day, maybe with a time; one that is no other than the plan's day is the plan's."""
    for row in rows:
        on = _day(row.on)
        if on is None or row.by_plan:
            continue
        moment = f"{row.on}T{row.time or '00:00'}"
        head = AGREED, row.uid, moment if row.time else row.on, row.firm, on, row.time
        state = AHEAD if on > ask.day else OVERDUE if on < ask.day else DUE
        said = (bool(row.planned),), row.text or "", row.whom
        yield Reminder(*head, state, _late(on, ask), moment, ask.day, *said)


def silences(rows: Iterable[Silent], ask: Ask) -> Iterator[Reminder]:
    """Nobody has spoken to a customer without a plan for more than N days."""
    for row in rows:
        since = row.last_on or row.filed_on or ""
        start = _day(since)
        if start is None:
            continue
        silent = (ask.day - start).days
        on = start + timedelta(days=ask.silent_days + 1)
        head = NO_CONTACT, row.firm.uid, since, row.firm, on, None
        yield Reminder(*head, OVERDUE, silent, f"{on}T00:00", ask.day, (silent, row.last_on))


def lapses(rows: Iterable[Lapsed], ask: Ask) -> Iterator[Reminder]:
    """Business decline: they have not bought again within the days of the buying cycle (SPEC part 6).

    ``late`` counts the days since the last purchase. One lapse is one reminder; the next purchase ends it.
    """
    for row in rows:
        last, expected = _day(row.last_on), _day(row.on)
        if last is None or expected is None or expected >= ask.day:
            continue
        on, quiet = expected + timedelta(days=1), (ask.day - last).days
        head = PURCHASE_PLAN, row.firm.uid, row.last_on, row.firm, on, None
        told = quiet, (expected - last).days, (ask.day - expected).days
        yield Reminder(*head, OVERDUE, quiet, f"{on}T00:00", ask.day, told)


def remembered(rule: str, rows: Iterable[Remembered], ask: Ask, days: dict[str, date]) -> Iterator[Reminder]:
    """Birthdays and other days within their days of notice; ``days``: when each code falls next."""
    for row in rows:
        on, lead = days[row.code], max(0, ask.lead_days if row.lead is None else row.lead)
        if (on - ask.day).days > lead:
            continue
        head = rule, row.uid, on.isoformat(), row.firm, on, None
        state, told = DUE if on == ask.day else AHEAD, (row.date, row.kind_zh, row.kind_en)
        person = Reach(row.contact, row.name, None, None, None)
        since = f"{on - timedelta(days=lead)}T00:00"
        yield Reminder(*head, state, 0, since, ask.day, told, row.text or "", None, person)


def _late(on: date, ask: Ask) -> int:
    return max(0, (ask.day - on).days)


def _find_follow_ups(plans: Plans, scope: Scope, ask: Ask) -> Iterator[Reminder]:
    return follow_ups(due_rows.follow_ups(plans, scope, ask.until), ask)


def _days_of_notice(ask: Ask) -> dict[str, date]:
    return days_by_code(ask.day, max(ask.lead_days, ask.longest_notice))


def _find_agreed(plans: Plans, scope: Scope, ask: Ask) -> Iterator[Reminder]:
    rows = due_rows.planned(plans, scope, ask.until) + due_rows.promised(plans, scope, ask.until)
    return agreed(rows, ask)


def _find_silences(plans: Plans, scope: Scope, ask: Ask) -> Iterator[Reminder]:
    return silences(due_rows.silent(plans, scope, due_sql.days_before(ask.day, ask.silent_days)), ask)


def _find_lapses(_plans: Plans, scope: Scope, ask: Ask) -> Iterator[Reminder]:
    return lapses(due_rows.lapses(scope, ask.day), ask)


def _find_birthdays(plans: Plans, scope: Scope, ask: Ask) -> Iterator[Reminder]:
    falls = _days_of_notice(ask)
    return remembered(BIRTHDAY, due_rows.birthdays(plans, scope, falls), ask, falls)


def _find_important_dates(plans: Plans, scope: Scope, ask: Ask) -> Iterator[Reminder]:
    falls = _days_of_notice(ask)
    return remembered(IMPORTANT_DATE, due_rows.important_dates(plans, scope, falls), ask, falls)


def _why_agreed(one: Reminder) -> Message:
    return reasons.agreed(one.on, one.asked_on, one.time, one.text)


def _why_birthday(one: Reminder) -> Message:
    return reasons.birthday(one.on, one.asked_on, one.facts[0])


def _why_important(one: Reminder) -> Message:
    return reasons.important_date(one.on, one.asked_on, *one.facts)


def _told(words: Callable[..., Message]) -> Callable[[Reminder], Message]:
    """A reason that is made of nothing but the facts."""
    return lambda one: words(*one.facts)


@dataclass(frozen=True)
class Rule:
    """One kind of reminder. ``label`` names it, ``icon`` is of Lucide.

    ``of_person``: about somebody at the customer. ``by_contact``: any contact that counts is what it waits for.
    """

    key: str
    label: str
    icon: str
    find: Callable[[Plans, Scope, Ask], Iterator[Reminder]]
    reason: Callable[[Reminder], Message]
    of_person: bool = False
    by_contact: bool = False


RULES: dict[str, Rule] = {
    rule.key: rule
    for rule in (
        Rule(
            FOLLOW_UP,
            N_("Follow-up"),
            "clock-alert",
            _find_follow_ups,
            _told(reasons.follow_up),
            by_contact=True,
        ),
        Rule(AGREED, N_("Agreed contact"), "phone", _find_agreed, _why_agreed, by_contact=True),
        Rule(PURCHASE_PLAN, N_("Business decline"), "trending-down", _find_lapses, _told(reasons.lapse)),
        Rule(
            NO_CONTACT,
            N_("No contact"),
            "calendar-x-2",
            _find_silences,
            _told(reasons.silence),
            by_contact=True,
        ),
        Rule(BIRTHDAY, N_("Birthday"), "cake", _find_birthdays, _why_birthday, of_person=True),
        Rule(
            IMPORTANT_DATE,
            N_("Important date"),
            "calendar-clock",
            _find_important_dates,
            _why_important,
            of_person=True,
        ),
    )
}
"""In their order; later work adds to them."""


# -- the list ---------------------------------------------------------------------------------------------------------


def due(
    moment: datetime,
    me: int,
    *,
    ahead: int = DAYS_AHEAD,
    mine: bool | None = None,
    details: int | None = None,
    customer: int | None = None,
) -> list[Reminder]:
    """All that is due at a local moment and in the ``ahead`` days after it: a job for the reading thread.

    What this colleague has done, or snoozed to a later moment, is left out. ``mine``: only of customers of one's own
    and of nobody; without it, as the setting says. Whom to reach is looked up for the first ``details`` of each group,
    without it for all. ``customer``: of one customer only. Sorted by group and what matters most.
    """
    told = settings.all_of(me)
    days = told["no_contact_days"], told["birthday_lead_days"], due_rows.longest_lead()
    ask = Ask(moment.date(), stamp_of(moment), ahead, *days)
    own = told["reminders_mine"] if mine is None else mine
    plans, scope, known = Plans(), Scope(me if own else None, customer), due_rows.states(me)
    found = [one for rule in RULES.values() for one in rule.find(plans, scope, ask)]
    still = [one for one in (unsettled(one, known.get(one.key), ask.stamp) for one in found) if one]
    ranks = plans.ranks()
    return detailed(sorted(still, key=lambda one: gravity(one, ranks)), details)


def unsettled(one: Reminder, state: State | None, stamp: str) -> Reminder | None:
    """The reminder as it stands at a moment after what somebody did: ``None`` when done or still snoozed."""
    if state is None:
        return one
    if state.done:
        return None
    if not state.until_on:
        return one
    until = f"{state.until_on}T{state.until_time or '00:00'}"
    return None if until > stamp else replace(one, since=max(until, one.since))


def group(one: Reminder, day: date) -> str:
    """Under which heading a reminder stands on a day; the week ends on Sunday."""
    if one.state == OVERDUE:
        return OVERDUE
    if one.on <= day:
        return TODAY
    return THIS_WEEK if one.on <= day + timedelta(days=6 - day.weekday()) else LATER


def grouped(found: Iterable[Reminder], day: date) -> dict[str, list[Reminder]]:
    """Reminders under their headings, all four of them, each in the order given."""
    groups: dict[str, list[Reminder]] = {key: [] for key in GROUPS}
    for one in found:
        groups[group(one, day)].append(one)
    return groups


def gravity(one: Reminder, ranks: Mapping[int | None, int]) -> tuple[Any, ...]:
    """What to sort by: the heading; the day when it is to come; the time of an appointment; level; days late."""
    heading, rank = GROUPS.index(group(one, one.asked_on)), ranks.get(one.level, 99)
    day = one.on if one.on > one.asked_on else one.asked_on
    return heading, day, one.time or "24", rank, -one.late, one.firm.name, one.key


def detailed(found: list[Reminder], most: int | None = None) -> list[Reminder]:
    """The same reminders with whom to reach, and what was agreed, for the first ``most`` under each heading."""
    seen: Counter[str] = Counter()
    some: list[Reminder] = []
    for one in found:
        heading = group(one, one.asked_on)
        seen[heading] += 1
        if most is None or seen[heading] <= most:
            some.append(one)
    steps = due_rows.steps([one.customer for one in some if one.rule == FOLLOW_UP])
    whom = {one.key: _whom(one, steps) for one in some}
    people = due_rows.people({contact for ids in whom.values() for contact in ids})
    nobody = {one.customer for one in some if not any(contact in people for contact in whom[one.key])}
    mains = due_rows.main_contacts(nobody)
    told = {}
    for one in some:
        meant = next((people[contact] for contact in whom[one.key] if contact in people), None)
        text = steps[one.customer][0] or "" if one.rule == FOLLOW_UP and one.customer in steps else one.text
        told[one.key] = replace(one, text=text, reach=meant or one.reach or mains.get(one.customer))
    return [told.get(one.key, one) for one in found]


def _whom(one: Reminder, steps: dict[int, tuple[str | None, str | None]]) -> list[int]:
    if one.reach:
        return [one.reach.contact]
    named = steps.get(one.customer, (None, None))[1] if one.rule == FOLLOW_UP else one.whom
    return [int(contact) for contact in (named or "").split(",") if contact]


def raised(found: Iterable[Reminder], after: str, moment: datetime) -> list[Reminder]:
    """Those that came up later than one moment (``stamp_of`` of it) and by now."""
    now = stamp_of(moment)
    return [one for one in found if after < one.since <= now and one.state != AHEAD]


def closed_by_contact(found: Iterable[Reminder], customer: int) -> list[Reminder]:
    """The reminders of a customer that go by themselves when a contact that counts is logged today.

    A planned contact is not among them: it becomes done in its own row.
    """
    theirs = [one for one in found if one.customer == customer and RULES[one.rule].by_contact]
    return [one for one in theirs if not (one.rule == AGREED and one.facts[0])]


def stamp_of(moment: datetime) -> str:
    """A local moment as text that sorts: "2026-03-18T14:30"."""
    return f"{moment:%Y-%m-%dT%H:%M}"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:  # written by another program; ``check`` reports it
        return None
