"""Partial and lunar dates in words: 1988-03-21, 03-21, 农历腊月三十, lunar 12-30 (DESIGN 3)."""

import re

MONTHS = ("正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月")
DAYS = (
    *(f"初{char}" for char in "一二三四五六七八九十"),
    *(f"十{char}" for char in "一二三四五六七八九"),
    "二十",
    *(f"廿{char}" for char in "一二三四五六七八九"),
    "三十",
)


def partial_text(value: str | None, chinese: bool) -> str:
    """A partial date as people read it and may type it again."""
    if not value:
        return ""
    if not value.startswith("L"):
        return value.removeprefix("--")
    year, month, leap, day = parts(value)
    if not chinese:
        words = f"lunar {year}-" if year else "lunar "
        return f"{words}{'leap ' if leap else ''}{month:02}-{day:02}"
    named = f"{'闰' if leap else ''}{MONTHS[month - 1]}{DAYS[day - 1]}"
    return f"农历{year}年{named}" if year else f"农历{named}"


def is_lunar(value: str | None) -> bool:
    """Whether a partial date counts by the moon."""
    return bool(value) and str(value).startswith("L")


def parts(value: str | None) -> tuple[int, int, bool, int]:
    """Year, month, leap month, day; 0 for what is unknown."""
    bare = re.sub(r"^--", "0-", (value or "0").removeprefix("L"))
    year, month, day = [*bare.split("-"), "0", "0"][:3]
    return int(year), int(month.removesuffix("R")), month.endswith("R"), int(day)
