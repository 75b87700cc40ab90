"""Days as people write them, read by column: one value may not tell day from month, a whole column mostly does.

1996-07-04 00:00:00.000 · 2023-9-1 · 20230901 · 2023年9月1日 · 3月21日 · 04/07/1996 · 1 Sep 2023 · Excel's serial
numbers since 1900 and 1904 · 农历1980年正月初一 · 农历腊月三十 · 农历2020年闰四月初八.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any

from models import Declared, InvalidValue, PartialDate, TimeOfDay
from resources.language import N_

ORDERS = ("ymd", "dmy", "mdy")

_1900, _1904 = date(1899, 12, 30), date(1904, 1, 1)
_SERIALS = range(1, 2_958_466)  # to 9999-12-31
_TEXT_SERIALS = range(10_000, 80_000)  # 1927 to 2119: other figures are no days

_ISO = re.compile(r"(\d{4})[-/.年 ](\d{1,2})[-/.月 ](\d{1,2})日?")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_MONTH = re.compile(r"(\d{4})[-/.年](\d{1,2})月?")
_YEAR = re.compile(r"(\d{4})年?")
_MONTH_DAY = re.compile(r"(?:--)?(\d{1,2})月(\d{1,2})[日号]?|--(\d\d)-?(\d\d)")
_THREE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)")
_TWO = re.compile(r"(\d{1,2})[-/.](\d{1,2})")
_WORDS = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?[-. ]*([a-z]{3,9})\.?|([a-z]{3,9})\.? *(\d{1,2})(?:st|nd|rd|th)?)[-, ]*(\d{4}|\d\d)?"
)
# A time of day behind the day, and a zone: they are no part of it.
_CLOCK = re.compile(
    r"(?:T|\s+)\d{1,2}[:.时]\d\d(?:[:.分]\d\d秒?)?(?:\.\d+)?\s*(?:am|pm)?\s*(?:z|utc|[+-]\d\d:?\d\d)?$",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_LUNAR = re.compile(
    r"(?:农历|農曆|阴历|陰曆|旧历|lunar)\s*(?:(\d{4}|[〇零一二三四五六七八九]{4})年)?\s*(闰|閏)?"
    r"(正|十一|十二|冬|腊|臘|[一二三四五六七八九十]|\d{1,2})月(初?[一二三四五六七八九十]|十[一二三四五六七八九]|"
    r"廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十|\d{1,2})[日号]?",
    re.IGNORECASE,
)
_FIGURES = {word: number for number, word in enumerate("〇一二三四五六七八九十")} | {"零": 0}


class Undecided(InvalidValue):
    """A day whose order nobody told, and the column does not tell either."""


def plain(value: Any) -> str:
    """Text with its width made plain and a time of day behind it taken off."""
    text = unicodedata.normalize("NFKC", str(value)).strip()
    if len(text) > 60:  # longer than any day
        return text
    return _CLOCK.sub("", text) if text[:1].isalnum() else text


def orders(values: Iterable[Any], this_year: int) -> tuple[str, ...]:
    """The orders in which all of a column's undecided days are days, each telling something else; one: it is told.

    Values that are no days in any order are left out of it. No order at all: several are mixed.
    """
    triples = []
    for value in values:
        if isinstance(value, str):
            match = _THREE.fullmatch(plain(value)) or _TWO.fullmatch(plain(value))
            if match and any(_ordered(match, order, this_year) for order in ORDERS):
                triples.append(match)
    found: dict[tuple[Any, ...], str] = {}
    for order in ORDERS:
        days = tuple(_ordered(match, order, this_year) for match in triples)
        if all(days):
            found.setdefault(days, order)
    return tuple(found.values())


def _ordered(match: re.Match[str], order: str, this_year: int) -> str | None:
    """The day that three (or two) figures are in an order."""
    parts = list(match.groups())
    if len(parts) == 2:
        month, day = parts if order != "dmy" else reversed(parts)
        return _solar("2000", month, day) and f"--{int(month):02}-{int(day):02}"
    if len(parts[2]) == 4 and order == "ymd":
        return None
    named = dict(zip(order, parts, strict=True))
    return _solar(_century(named["y"], this_year), named["m"], named["d"])


def _century(year: str, this_year: int) -> str:
    """Two figures of a year: of the hundred years that end ten years from now."""
    if len(year) == 4:
        return year
    full = this_year - this_year % 100 + int(year)
    return str(full - 100 if full > this_year + 10 else full)


def _solar(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def reader(field: Declared, order: str, told: tuple[str, ...], this_year: int) -> Callable[[Any], Any]:
    """What reads the cells of a column into values of ``field``.

    ``order`` is a person's word, ``told`` what ``orders`` found. The reader raises ``InvalidValue``, ``Undecided`` for
    a day that both leave open.
    """
    known = order if order in ORDERS else told[0] if len(told) == 1 else ""
    epoch = _1904 if order == "1904" else _1900

    def read(value: Any) -> Any:
        if isinstance(field, TimeOfDay):
            return field.clean(value)
        if isinstance(value, datetime | date):
            return field.clean(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return field.clean(_of_number(value, epoch, isinstance(field, PartialDate)))
        text = plain(value)
        found = _lunar(text) or _sure(text) or _serial(text, epoch)
        match = _THREE.fullmatch(text) or _TWO.fullmatch(text)
        if found is None and match:
            if not known and any(_ordered(match, one, this_year) for one in ORDERS):
                raise Undecided(
                    N_("“{value}”: day or month first? This column does not tell. Say it in the mapping."),
                    value=value,
                )
            found = _ordered(match, known, this_year) if known else None
        return field.clean(found or _partial(text, this_year) or text)

    return read


def _of_number(value: float, epoch: date, partial: bool) -> date | str:
    if 19000101 <= value <= 99991231 and value == int(value) and (day := _sure(str(int(value)))):
        return day
    if partial and 1850 <= value <= 2150 and value == int(value):
        return str(int(value))
    if int(value) not in _SERIALS:
        raise InvalidValue(N_("“{value}” is not a date. A date looks like 2026-03-18."), value=value)
    return epoch + timedelta(days=int(value))


def _serial(text: str, epoch: date) -> str | None:
    bare = text.removesuffix(".0")
    if not (bare.isascii() and bare.isdigit()) or int(bare) not in _TEXT_SERIALS or len(bare) != 5:
        return None
    return (epoch + timedelta(days=int(bare))).isoformat()


def _sure(text: str) -> str | None:
    """A day that can be read in one way only."""
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _solar(*match.groups())
    match = _WORDS.fullmatch(text.lower())
    if match and match[5] and len(match[5]) == 4:
        return _solar(match[5], _month(match[2] or match[3]), match[1] or match[4])
    return None


def _partial(text: str, this_year: int) -> str | None:
    """A day without its year, a month, a year; or a month in words and two figures of a year."""
    if match := _MONTH_DAY.fullmatch(text):
        month, day = match[1] or match[3], match[2] or match[4]
        return _solar("2000", month, day) and f"--{int(month):02}-{int(day):02}"
    if match := _MONTH.fullmatch(text):
        return f"{match[1]}-{int(match[2]):02}"
    if match := _YEAR.fullmatch(text):
        return match[1]
    if match := _WORDS.fullmatch(text.lower()):
        month, day = _month(match[2] or match[3]), match[1] or match[4]
        if match[5]:
            return _solar(_century(match[5], this_year), month, day)
        return _solar("2000", month, day) and f"--{int(month):02}-{int(day):02}"
    return None


def _month(word: str) -> str:
    return str(_MONTHS.index(word[:3]) + 1) if word[:3] in _MONTHS else "0"


def _lunar(text: str) -> str | None:
    match = _LUNAR.fullmatch(text)
    if not match:
        return None
    year, leap, month, day = match.groups()
    if year and not year.isdigit():
        year = "".join(str(_FIGURES[char]) for char in year)
    months = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
    number = months.get(month) or _figure(month)
    return f"L{f'{year}-' if year else '--'}{number:02}{'R' if leap else ''}-{_figure(day):02}"


def _figure(word: str) -> int:
    """初八 = 8, 十五 = 15, 廿三 = 23, 三十 = 30."""
    if word.isascii():
        return int(word)
    word = word.removeprefix("初").replace("廿", "二十")
    tens, ten, ones = word.rpartition("十")
    return (_FIGURES.get(tens, 1) * 10 if ten else 0) + _FIGURES.get(ones, 0)
