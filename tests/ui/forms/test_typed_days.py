from datetime import date

import pytest

from models import InvalidValue
from ui.forms.typed_days import read_day, read_time

TODAY = date(2026, 3, 18)  # a Wednesday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-3-8", date(2026, 3, 8)),
        ("2026.3.8", date(2026, 3, 8)),
        ("2026年3月8日", date(2026, 3, 8)),
        ("20260308", date(2026, 3, 8)),
        ("26-3-8", date(2026, 3, 8)),
        ("3.8", date(2026, 3, 8)),
        ("３．８", date(2026, 3, 8)),
        ("3月8号", date(2026, 3, 8)),
        ("8号", date(2026, 3, 8)),
        ("明天", date(2026, 3, 19)),
        ("Tomorrow", date(2026, 3, 19)),
        ("大后天", date(2026, 3, 21)),
        ("昨天", date(2026, 3, 17)),
        ("周五", date(2026, 3, 20)),
        ("Fri", date(2026, 3, 20)),
        ("周三", TODAY),
        ("星期二", date(2026, 3, 24)),
        ("下周三", date(2026, 3, 25)),
        ("last mon", date(2026, 3, 9)),
        ("+7", date(2026, 3, 25)),
        ("-3", date(2026, 3, 15)),
        ("+2w", date(2026, 4, 1)),
        ("+1m", date(2026, 4, 18)),
        ("3天后", date(2026, 3, 21)),
        ("两周后", date(2026, 4, 1)),
        ("半年后", date(2026, 9, 18)),
        ("in 3 days", date(2026, 3, 21)),
        ("月底", date(2026, 3, 31)),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "  ", "　"])
def test_nothing_is_no_day(typed: str) -> None:
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize("typed", ["2026-2-30", "13.5", "soon", "f", "2.29", "+99999y", "周八", "0000-1-1"])
def test_what_no_calendar_has_is_refused_with_what_fits(typed: str) -> None:
    with pytest.raises(InvalidValue, match="2026-03-18"):
        read_day(typed, TODAY)


def test_a_day_without_its_year_is_the_nearest_one() -> None:
    assert read_day("1.5", date(2026, 12, 20)) == date(2027, 1, 5)
    assert read_day("12.28", date(2026, 1, 10)) == date(2025, 12, 28)


def test_the_31st_in_a_month_of_30_days_is_its_last_day() -> None:
    assert read_day("+1m", date(2026, 1, 31)) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("14:30", "14:30"),
        ("1430", "14:30"),
        ("930", "09:30"),
        ("9", "09:00"),
        ("9点半", "09:30"),
        ("下午3点", "15:00"),
        ("3pm", "15:00"),
        ("12am", "00:00"),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, time: str | None) -> None:
    assert read_time(typed) == time


@pytest.mark.parametrize("typed", ["25:00", "9:75", "noon", "24"])
def test_what_no_clock_shows_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue, match="14:30"):
        read_time(typed)
