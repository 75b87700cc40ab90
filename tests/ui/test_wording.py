from datetime import date
from decimal import Decimal

import pytest

from resources import language
from ui import wording

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("day", "english", "chinese"),
    [
        (date(2026, 3, 18), "Today", "今天"),
        (date(2026, 3, 19), "Tomorrow", "明天"),
        (date(2026, 3, 17), "Yesterday", "昨天"),
        (date(2026, 3, 20), "Fri", "周五"),
        (date(2026, 3, 24), "Tue", "周二"),
        (date(2026, 3, 25), "Mar 25", "03-25"),
        (date(2026, 3, 16), "Mar 16", "03-16"),
        (date(2025, 12, 31), "2025-12-31", "2025-12-31"),
    ],
)
def test_near_days(day: date, english: str, chinese: str) -> None:
    assert wording.near_day(day, TODAY) == english
    language.use("zh_CN")
    assert wording.near_day(day, TODAY) == chinese


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 3, 17), "1 day ago"),
        (date(2026, 3, 8), "10 days ago"),
        (date(2020, 3, 18), "2,191 days ago"),
        (date(2026, 3, 18), "Today"),
        (date(2026, 3, 19), "Tomorrow"),
    ],
)
def test_how_long_ago(day: date, words: str) -> None:
    assert wording.days_ago(day, TODAY) == words


@pytest.mark.parametrize(
    ("value", "currency", "words"),
    [
        ("1286400", "CNY", "¥1,286,400"),
        ("1286400.50", "CNY", "¥1,286,400.50"),
        ("-3", "CNY", "−¥3"),
        ("12.00", "EUR", "EUR 12"),
        ("0", "CNY", "¥0"),
    ],
)
def test_amounts(value: str, currency: str, words: str) -> None:
    assert wording.amount(Decimal(value), currency) == words


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (1023, "1023 B"), (1024, "1 kB"), (1 << 20, "1.0 MB"), (3_500_000_000, "3,337.9 MB")],
)
def test_sizes(size: int, words: str) -> None:
    assert wording.file_size(size) == words
