"""Birthdays and anniversaries as people type them, solar or lunar, the year or the day unknown. No Qt here."""

import re

from models import InvalidValue, PartialDate
from resources.language import N_
from resources.partial_dates import DAYS, MONTHS, is_lunar, parts
from ui.forms.typed_days import CHINESE, chinese_number, plain

_MONTH_NAMES = {name: number for number, name in enumerate(MONTHS, 1)} | {
    "一月": 1, "十一月": 11, "十二月": 12, "臘月": 12, "蜡月": 12,
}  # fmt: skip
_FEASTS = {
    "除夕": "12-30", "大年三十": "12-30", "春节": "01-01", "大年初一": "01-01", "元宵": "01-15", "元宵节": "01-15",
    "端午": "05-05", "端午节": "05-05", "七夕": "07-07", "中秋": "08-15", "中秋节": "08-15", "重阳": "09-09",
    "重阳节": "09-09",
}  # fmt: skip
_LUNAR_WORDS = re.compile(r"农历|農曆|阴历|陰曆|旧历|lunar|l(?=[\d-])")

_SOLAR = re.compile(
    r"(?:(?P<year>\d{4})年?[-/.]?)?(?:(?P<month>\d{1,2})月?(?:[-/.]?(?P<day>\d{1,2})[日号]?)?)?", re.ASCII
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_LUNAR_FIGURES = re.compile(
    r"(?:(\d{4})年?[-/.]?)?(闰|leap)?(\d{1,2})月?(r?)[-/.]?(\d{1,2})[日号]?", re.ASCII
)
_LUNAR_NAMES = re.compile(
    r"(?:(?P<year>[\d〇零一二三四五六七八九]{4})年)?(?P<leap>闰)?(?P<month>[正一二三四五六七八九十冬腊臘蜡]{1,2}月)"
    r"(?P<day>初[一二三四五六七八九十]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅|[一二三四五六七八九])"
    r"(?P<sun>[日号])?"
)


def read_partial(text: str, *, lunar: bool = False) -> str | None:
    """The canonical text of what was typed; nothing is ``None``. ``lunar``: figures alone mean the lunar calendar.

    Raises ``InvalidValue`` for what is no day that can exist.
    """
    bare = plain(text)
    if not bare:
        return None
    for read in (_canonical, _feast, _named):
        found = read(bare)
        if found:
            return _checked(found, text)
    said = bool(_LUNAR_WORDS.match(bare))
    found = _figures(_LUNAR_WORDS.sub("", bare, count=1), lunar=lunar or said)
    return _checked(found or "?", text)


def as_calendar(value: str, *, lunar: bool) -> str:
    """The same figures in the other calendar. Raises ``InvalidValue`` when it has no such day."""
    if lunar == is_lunar(value):
        return value
    if not lunar:
        year, month, _leap, day = parts(value)
        return _checked(f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}", value)
    return _checked(f"L{value}", value)


def month_names(*, lunar: bool, chinese: bool) -> list[str]:
    """The twelve months, as people call them."""
    if lunar and chinese:
        return list(MONTHS)
    return [f"{number} 月" if chinese else f"{number:02}" for number in range(1, 13)]


def day_names(*, lunar: bool, chinese: bool) -> list[str]:
    """The days of a month, as people call them."""
    if lunar and chinese:
        return list(DAYS)
    return [f"{number} 日" if chinese else f"{number:02}" for number in range(1, 31 if lunar else 32)]


def _checked(text: str, typed: str) -> str:
    try:
        cleaned = PartialDate("").clean(text)
    except InvalidValue:
        cleaned = None
    if cleaned is None:
        raise InvalidValue(
            N_("“{value}” is not a date. Such a date looks like 1988-03-21, 3-21 or lunar 1-15."),
            value=typed.strip(),
        )
    return cleaned


def _canonical(bare: str) -> str | None:
    return bare.upper() if re.fullmatch(r"l?(\d{4}|-)-\d\d(r?-\d\d)?", bare) else None


def _feast(bare: str) -> str | None:
    day = _FEASTS.get(_LUNAR_WORDS.sub("", bare, count=1))
    return f"L--{day}" if day else None


def _named(bare: str) -> str | None:
    """正月初一, 1980年腊月三十, 闰四月初八. 三月八日 in Chinese figures is of the sun."""
    match = _LUNAR_NAMES.fullmatch(_LUNAR_WORDS.sub("", bare, count=1))
    if not match or match["month"] not in _MONTH_NAMES:
        return None
    year = "".join(str(CHINESE.get(char, char)) for char in match["year"] or "")
    month, day = _MONTH_NAMES[match["month"]], chinese_number(match["day"])
    if match["sun"] and not _LUNAR_WORDS.match(bare):
        return f"{year or '-'}-{month:02}-{day:02}"
    return f"L{year or '-'}-{month:02}{'R' if match['leap'] else ''}-{day:02}"


def _figures(bare: str, *, lunar: bool) -> str | None:
    if lunar:
        match = _LUNAR_FIGURES.fullmatch(bare)
        if not match:
            return None
        leap = "R" if match[2] or match[4] else ""
        return f"L{match[1] or '-'}-{int(match[3]):02}{leap}-{int(match[5]):02}"
    compact = _COMPACT.fullmatch(bare)
    if compact:
        return "-".join(compact.groups())
    solar = _SOLAR.fullmatch(bare)
    if not solar:
        return None
    year, month, day = solar["year"], solar["month"], solar["day"]
    if not year and not day:
        return None
    return (year or "-") + "".join(f"-{int(part):02}" for part in (month, day) if part)
