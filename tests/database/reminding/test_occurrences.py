"""When partial dates fall: against a second lunar calendar, for every day of 1950 to 2050, and by the rules."""

from calendar import isleap
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from database.reminding.occurrences import codes_on, days_by_code, next_occurrence
from models import month_day

FIRST, LAST = date(1950, 1, 1), date(2050, 12, 31)
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


@cache
def calendar() -> dict[date, tuple[int, int, bool, int, int]]:
    """By the other library: lunar year, month, whether it is a leap month, day, and how many days the month has."""
    from lunar_python import LunarYear, Solar

    found = {}
    for year in range(FIRST.year - 1, LAST.year + 2):
        for month in LunarYear.fromYear(year).getMonthsInYear():
            new_moon = Solar.fromJulianDay(month.getFirstJulianDay())
            first = date(new_moon.getYear(), new_moon.getMonth(), new_moon.getDay())
            for number in range(month.getDayCount()):
                found[first + timedelta(days=number)] = (
                    year, abs(month.getMonth()), month.isLeap(), number + 1, month.getDayCount(),
                )  # fmt: skip
    return found


@cache
def leap_months() -> dict[int, int]:
    return {year: month for year, month, leap, *_ in calendar().values() if leap}


def falls_on(code: str, day: date) -> bool:
    """Whether a date falls on a day, in words of the rules."""
    letter, month, number = code[0], int(code[1:3]), int(code[3:])
    if letter == "S":
        if code == "S0229" and not isleap(day.year):
            number = 28
        return (month, number) == (day.month, day.day)
    year, lunar_month, leap, lunar_day, length = calendar()[day]
    if lunar_month != month or min(number, length) != lunar_day:
        return False
    return leap == (letter == "R" and leap_months().get(year) == month)


def test_every_day_of_a_hundred_years() -> None:
    """All codes of each day, whichever way they are looked for."""
    lacking = {
        (day.year, month)
        for day, (_, month, _, number, length) in calendar().items()
        if number == length == 29 and FIRST <= day <= LAST
    }
    assert len(lacking) > 500  # the rule of the missing 30th is not idle
    for day in DAYS:
        year, month, leap, number, length = calendar()[day]
        numbers = {number, 30} if number == length == 29 else {number}
        letters = "R" if leap else "L" if leap_months().get(year) == month else "LR"
        expected = {f"{letter}{month:02}{one:02}" for letter in letters for one in numbers}
        expected.add(f"S{day:%m%d}")
        if day.month == 2 and day.day == 28 and not isleap(day.year):
            expected.add("S0229")
        assert codes_on(day) == expected, day


dates = st.one_of(
    st.builds(lambda day: f"--{day:%m-%d}", st.dates(date(2000, 1, 1), date(2000, 12, 31))),
    st.builds(
        lambda month, leap, day: f"L--{month:02}{leap}-{day:02}",
        st.integers(1, 12),
        st.sampled_from(("", "R")),
        st.integers(1, 30),
    ),
)


@settings(deadline=None)
@given(dates, st.dates(FIRST, date(2048, 12, 31)))
def test_the_next_day_is_the_first_on_which_it_falls(text: str, day: date) -> None:
    code = month_day(text)
    assert code
    found = next_occurrence(text, day)
    expected = next(
        later for later in (day + timedelta(days=number) for number in range(420)) if falls_on(code, later)
    )
    assert found == expected
    assert code in codes_on(expected)


@pytest.mark.parametrize(
    ("text", "day", "falls"),
    [
        ("1988-03-21", "2026-03-21", "2026-03-21"),  # the day itself
        ("1988-03-21", "2026-03-22", "2027-03-21"),
        ("2000-02-29", "2026-02-01", "2026-02-28"),
        ("2000-02-29", "2028-02-01", "2028-02-29"),
        ("L--12-30", "2026-01-01", "2026-02-16"),  # 29 days that year: its last
        ("L--12-30", "2034-01-01", "2034-02-18"),
        ("L--12-01", "2022-01-01", "2022-01-03"),  # twice in a solar year …
        ("L--12-01", "2022-01-04", "2022-12-23"),
        ("L--12-01", "2023-01-01", "2024-01-11"),  # … and not at all
        ("L2025-06R-05", "2025-01-01", "2025-07-29"),  # the leap month, where there is one
        ("L2025-06R-05", "2026-01-01", "2026-07-18"),  # the plain month, where there is none
        ("L1980-06-05", "2025-01-01", "2025-06-29"),
    ],
)
def test_the_rules(text: str, day: str, falls: str) -> None:
    assert next_occurrence(text, date.fromisoformat(day)) == date.fromisoformat(falls)


@pytest.mark.parametrize("text", ["1988", "1988-03"])
def test_without_a_day_it_never_falls(text: str) -> None:
    assert next_occurrence(text, date(2026, 3, 18)) is None


def test_the_ends_of_the_calendars() -> None:
    assert codes_on(date(1900, 1, 1)) == {"S0101"}
    assert codes_on(date(2101, 6, 1)) == {"S0601"}
    assert next_occurrence("L--06-01", date(2101, 6, 1)) is None
    assert next_occurrence("--01-01", date(9999, 6, 1)) is None
    assert set(days_by_code(date(9999, 12, 30), 7)) == {"S1230", "S1231"}


def test_days_by_code_names_the_next_day_of_each() -> None:
    found = days_by_code(date(2027, 2, 27), 400)
    assert (found["S0227"], found["S0229"], found["S0228"]) == (
        date(2027, 2, 27),
        date(2027, 2, 28),
        date(2027, 2, 28),
    )
    assert min(found.values()) == date(2027, 2, 27)
