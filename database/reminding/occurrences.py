"""When a birthday or another partial date falls: solar and lunar, with the days that a year lacks (SPEC part 5).

29 February is 28 February in common years. A lunar 30th that a month lacks is its 29th. Born in a leap month: that
leap month in years that have it, else the plain month of its number. The lunar calendar is known from 1900-01-31 to
2101-01-28; outside it a lunar date never falls.
"""

from calendar import isleap
from datetime import date, timedelta
from functools import lru_cache

from models import month_day


@lru_cache(maxsize=1000)
def codes_on(day: date) -> frozenset[str]:
    """The codes (``models.month_day``) of all dates that fall on a day."""
    codes = {f"S{day:%m%d}"}
    if (day.month, day.day) == (2, 28) and not isleap(day.year):
        codes.add("S0229")
    return frozenset(codes | _lunar_codes(day))


def _lunar_codes(day: date) -> set[str]:
    from borax.calendars.lunardate import LCalendars, LunarDate

    try:
        lunar = LunarDate.from_solar(day)
    except ValueError:  # outside the calendar
        return set()
    days = [lunar.day]
    if lunar.day == 29 and LCalendars.ndays(lunar.year, lunar.month, lunar.leap) == 29:
        days.append(30)
    letters = "R" if lunar.leap else "L" if LCalendars.leap_month(lunar.year) == lunar.month else "LR"
    return {f"{letter}{lunar.month:02}{one:02}" for letter in letters for one in days}


def days_by_code(first: date, ahead: int) -> dict[str, date]:
    """The next day, from ``first`` to ``ahead`` days later, of every code that falls in that time."""
    found: dict[str, date] = {}
    for distance in range(min(ahead, (date.max - first).days) + 1):
        day = first + timedelta(days=distance)
        for code in codes_on(day):
            found.setdefault(code, day)
    return found


def next_occurrence(text: str, day: date) -> date | None:
    """The first day from ``day`` on at which a partial or lunar date falls.

    ``None`` for one without a day ("1988-03") and for a lunar one at the end of the known calendar.
    """
    code = month_day(text)
    if code is None:
        return None
    month, number = int(code[1:3]), int(code[3:])
    if code[0] == "S":
        found = [_solar(year, month, number) for year in (day.year, day.year + 1) if year <= date.max.year]
    else:
        found = [_lunar(day.year + later, month, number, leap=code[0] == "R") for later in (-1, 0, 1)]
    return next((one for one in found if one is not None and one >= day), None)


def _solar(year: int, month: int, day: int) -> date | None:
    return date(year, month, 28 if (month, day) == (2, 29) and not isleap(year) else day)


def _lunar(year: int, month: int, day: int, *, leap: bool) -> date | None:
    """A lunar month and day of the lunar year that begins in a solar year."""
    from borax.calendars.lunardate import LCalendars, LunarDate

    try:
        in_leap = int(leap and LCalendars.leap_month(year) == month)
        kept = min(day, LCalendars.ndays(year, month, in_leap))
        solar: date = LunarDate(year, month, kept, in_leap).to_solar_date()
    except ValueError:
        return None
    return solar
