"""Moments to snooze to, and quiet hours."""

from datetime import UTC, datetime

import pytest

from database.reminding.snooze import is_quiet, snooze_choices


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-03-{text}").replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "later"),
    [
        ("18T08:00", "11:00"),
        ("18T14:20", "17:00"),
        ("18T16:00", "18:00"),
        ("18T17:00", "18:00"),
        ("18T17:01", "18:30"),
        ("18T21:00", "22:00"),
        ("18T21:01", None),
        ("18T23:59", None),
    ],
)
def test_later_today(now: str, later: str | None) -> None:
    offered = {choice.key: choice for choice in snooze_choices(at(now))}
    assert (offered["later"].time if "later" in offered else None) == later
    assert list(offered)[-3:] == ["tomorrow", "friday", "monday"]


@pytest.mark.parametrize(
    ("now", "tomorrow", "friday", "monday"),
    [
        ("16T14:30", 17, ("This Friday", 20), 23),  # a Monday
        ("19T14:30", 20, ("This Friday", 20), 23),
        ("20T14:30", 21, ("Next Friday", 27), 23),
        ("22T14:30", 23, ("Next Friday", 27), 23),
    ],
)
def test_days(now: str, tomorrow: int, friday: tuple[str, int], monday: int) -> None:
    offered = {choice.key: choice for choice in snooze_choices(at(now))}
    assert {choice.time for key, choice in offered.items() if key != "later"} == {"09:00"}
    assert (offered["tomorrow"].on.day, offered["monday"].on.day) == (tomorrow, monday)
    assert (offered["friday"].label, offered["friday"].on.day) == friday


@pytest.mark.parametrize(
    ("hours", "now", "quiet"),
    [
        (("12:00", "14:00"), "11:59", False),
        (("12:00", "14:00"), "12:00", True),
        (("12:00", "14:00"), "14:00", False),
        (("22:00", "07:00"), "23:30", True),
        (("22:00", "07:00"), "06:59", True),
        (("22:00", "07:00"), "07:00", False),
        (("", "07:00"), "06:00", False),
        (("09:00", "09:00"), "09:00", False),
    ],
)
def test_quiet_hours(hours: tuple[str, str], now: str, quiet: bool) -> None:
    assert is_quiet(at(f"18T{now}"), *hours) is quiet
