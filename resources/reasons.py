"""Why a reminder came up, as a message: facts in, words out, put into a language where somebody reads them."""

from datetime import date

from resources.language import N_, Message
from resources.words import Both, day_name, days, is_near


def follow_up(silent: int, ideal: int, most: int | None, never: bool) -> Message:
    """Days without contact, and the days of the plan; ``never``: since the day of filing."""
    told = {"days": days(silent), "ideal": days(ideal)}
    if most is None:
        sentence = N_("Never contacted, on file for {days}. The plan is {ideal}.")
        return Message(sentence if never else N_("{days} without contact. The plan is {ideal}."), **told)
    sentence = N_("Never contacted, on file for {days}. The plan is {ideal}, at most {most}.")
    if not never:
        sentence = N_("{days} without contact. The plan is {ideal}, at most {most}.")
    return Message(sentence, **told, most=days(most))


def agreed(on: date, today: date, time: str | None, text: str) -> Message:
    """When it was agreed for, and what."""
    when = day_name(on, today)
    if time:
        when = Message("{day} {time}", day=when, time=time)
    if text:
        return Message(N_("Agreed for {when}: {step}"), when=when, step=" ".join(text.split()))
    return Message(N_("Agreed for {when}"), when=when)


def silence(silent: int, last_on: str | None) -> Message:
    """Days without contact."""
    if last_on is None:
        return Message(N_("Never contacted, on file for {days}."), days=days(silent))
    return Message(N_("{days} without contact, last on {day}."), days=days(silent), day=last_on)


def lapse(quiet: int, cycle: int, over: int) -> Message:
    """Days without an order, the days of the buying cycle, and how many days that is beyond it."""
    sentence = N_("No order for {days}, {over} past the buying cycle of {cycle}.")
    return Message(sentence, days=days(quiet), over=days(over), cycle=days(cycle))


_BIRTHDAY = Message(N_("Birthday"))


def birthday(on: date, today: date, typed: str) -> Message:
    """When it is; ``typed`` as it is kept, lunar ones with their own date."""
    return _remembered(on, today, typed, _BIRTHDAY)


def important_date(on: date, today: date, typed: str, zh: str | None, en: str | None) -> Message:
    """The same of another day, by the name of its kind."""
    return _remembered(on, today, typed, Both(zh, en) if zh or en else Message(N_("Important date")))


def _remembered(on: date, today: date, typed: str, what: Message) -> Message:
    near = is_near(on, today)
    told = {"what": what, "when": day_name(on, today)}
    if not typed.startswith("L"):
        return Message(N_("{what} {when}") if near else N_("{what} on {when}"), **told)
    sentence = N_("{what} {when}: lunar {date}") if near else N_("{what} on {when}: lunar {date}")
    return Message(sentence, **told, date=typed[1:].removeprefix("--"))
