"""The days of one click."""

from datetime import date

import pytest

from ui.contact_log.next import quick_day


@pytest.mark.parametrize(
    ("key", "today", "day"),
    [
        ("tomorrow", "2026-03-31", "2026-04-01"),
        ("friday", "2026-03-18", "2026-03-20"),
        ("friday", "2026-03-20", "2026-03-27"),  # on a Friday the next one is meant
        ("friday", "2026-03-21", "2026-03-27"),
        ("week", "2026-03-18", "2026-03-25"),
        ("month", "2026-01-31", "2026-02-28"),
    ],
)
def test_quick_days(key: str, today: str, day: str) -> None:
    assert quick_day(key, date.fromisoformat(today)) == date.fromisoformat(day)
