"""Days and dictionary values as messages: put into words where somebody reads them."""

from datetime import date

from resources.language import N_, Message, current


class Both(Message):
    """A dictionary value, which has its own words in both languages."""

    def __init__(self, zh: str | None, en: str | None) -> None:
        super().__init__(en or zh or "")
        self._zh = zh or en or ""

    def render(self, language: str | None = None) -> str:
        """The language's own word, else the other's."""
        return self._zh if (language or current()).startswith("zh") else self.text


_WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
_NEAR = {-1: N_("yesterday"), 0: N_("today"), 1: N_("tomorrow")}


def day_name(day: date, today: date) -> Message:
    """Today, tomorrow, a weekday of the next days, else the date."""
    distance = (day - today).days
    if is_near(day, today):
        return Message(_NEAR[distance])
    return Message(_WEEKDAYS[day.weekday()]) if 1 < distance < 7 else Message("{day}", day=day)


def is_near(day: date, today: date) -> bool:
    """Yesterday, today or tomorrow."""
    return (day - today).days in _NEAR


def days(count: int) -> Message:
    """How many days."""
    return Message(N_("1 day") if count == 1 else N_("{n} days"), n=count)
