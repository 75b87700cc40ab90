"""What is due, at the prompt: whom to call, who has been silent, whose birthday is near, and why."""

import json
from datetime import date, datetime, time
from typing import Any

import reminders
from changes.describe import Names
from commands.call import Call, count, say
from commands.parser import Add
from database import colleagues
from models import Colleague, DictionaryValue
from models import Day as DayField
from reminders import Reminder
from resources import language
from resources.language import _

_MOST_AHEAD = 366


def register(add: Add) -> None:
    """Name the command."""
    one = add("reminders", list_reminders, _("whom to contact, and why"))
    one.add_argument("--on", metavar="DATE", help=_("on that day, YYYY-MM-DD; today without it"))
    one.add_argument(
        "--ahead", metavar="N", type=count, default=0, help=_("what falls due in the N days after it, too")
    )
    one.add_argument(
        "--mine", action="store_true", help=_("of own customers and those without an owner only")
    )
    one.add_argument("--json", action="store_true", help=_("as JSON"))


def list_reminders(call: Call) -> int:
    """All that is due on a day, without what this colleague has done or snoozed."""
    call.open(read_only=True)
    options = call.options
    moment = _moment(DayField("").clean(options.on), call.now().astimezone())
    ahead = min(options.ahead, _MOST_AHEAD)
    found = reminders.due(moment, _who(call), ahead=ahead, mine=True if options.mine else None)
    if options.json:
        names = Names(language.current())
        told = [_as_json(one, moment.date(), names) for one in found]
        say(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    if not found:
        say(_("Nothing is due on {day}.").format(day=moment.date().isoformat()))
    for group, members in reminders.grouped(found, moment.date()).items():
        if members:
            say(f"{_(reminders.GROUP_LABELS[group])} {len(members):,}")
        for one in members:
            say(_line(one))
    return 0


def _moment(day: date | None, now: datetime) -> datetime:
    """Now; of another day its last minute, so that all is in it that comes up in the course of the day."""
    if day is None or day == now.date():
        return now
    return datetime.combine(day, time(23, 59)).astimezone()


def _who(call: Call) -> int:
    """Whose reminders; 0 when nobody says who is working: then nothing is done or snoozed."""
    if call.options.user or colleagues.names():
        try:
            return call.me()
        except colleagues.UnknownColleague:
            if call.options.user:
                raise
    return 0


def _line(one: Reminder) -> str:
    reach = " ".join(part for part in (one.contact_name, one.phone) if part)
    return "  " + " · ".join(part for part in (one.customer_name, str(one.reason), reach) if part)


def _as_json(one: Reminder, day: date, names: Names) -> dict[str, Any]:
    """Under the names of DESIGN 8, in the order in which people read."""
    return {
        "group": reminders.group(one, day),
        "rule": one.rule,
        "state": one.state,
        "customer": one.customer,
        "name": one.customer_name,
        "level": names.of(DictionaryValue, one.firm.level) or None,
        "owner": names.of(Colleague, one.firm.owner) or None,
        "contact": one.contact_name or None,
        "phone": one.phone or None,
        "email": one.email or None,
        "on": one.on.isoformat(),
        "time": one.time,
        "days_late": one.late,
        "reason": str(one.reason),
        "text": one.text or None,
        "record": one.record,
        "occurrence": one.occurrence,
    }
