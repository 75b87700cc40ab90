"""Days and times as people type them: 2026-3-8, 3.8, 明天, Fri, +7; 14:30, 9点半, 3pm. No Qt here."""

import calendar
import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta

from models import InvalidValue
from resources.language import N_

CHINESE = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}

_NEAR = {
    "今天": 0, "今日": 0, "today": 0, "明天": 1, "明日": 1, "tomorrow": 1, "tom": 1, "tmr": 1, "后天": 2, "大后天": 3,
    "昨天": -1, "昨日": -1, "yesterday": -1, "前天": -2,
}  # fmt: skip
_WEEK_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK_CHINESE = dict(zip("一二三四五六日天", (0, 1, 2, 3, 4, 5, 6, 6), strict=True))
_WEEKS_ON = {
    "": None,
    "本": 0,
    "这": 0,
    "下": 1,
    "下个": 1,
    "下下": 2,
    "上": -1,
    "上个": -1,
    "this": 0,
    "next": 1,
    "last": -1,
}
_UNITS = {
    "d": "d", "day": "d", "days": "d", "天": "d", "日": "d",
    "w": "w", "week": "w", "weeks": "w", "周": "w", "星期": "w", "个星期": "w",
    "m": "m", "month": "m", "months": "m", "个月": "m", "月": "m",
    "y": "y", "year": "y", "years": "y", "年": "y",
}  # fmt: skip

_FULL = re.compile(r"(\d{4}|\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT = re.compile(r"(\d{1,2})[-/.月](\d{1,2})[日号]?")
_OF_MONTH = re.compile(r"(\d{1,2})[日号]")
_STEP = re.compile(
    r"(?P<sign>[+-]|in)?(?P<count>\d{1,4}|[一二两三四五六七八九十]+|半)(?P<unit>[^\d后]*?)(?P<after>后|以后|之后)?"
)
_WEEK_ZH = re.compile(r"(本|这|下|下个|下下|上|上个)?(?:周|星期|礼拜)([一二三四五六日天])")
_WEEK_EN = re.compile(r"(this|next|last)?([a-z]{3,9})")
_TIME = re.compile(
    r"(?P<half>上午|早上|下午|晚上|中午|凌晨)?(?P<hour>\d{1,2})(?:[:.点时h](?P<minute>\d{2}|半|一刻|三刻)?分?)?(?P<m>am|pm)?"
)
_TIME_COMPACT = re.compile(r"(\d{1,2})(\d{2})")


def plain(text: str) -> str:
    """What was typed, full-width figures and signs made plain, in lower case and without spaces."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split()).replace("−", "-").replace("—", "-")


def chinese_number(text: str) -> int:
    """三 3, 十 10, 廿三 23, 三十 30, 一九八〇 1980. Raises ``ValueError`` for anything else."""
    if not text or set(text) - CHINESE.keys() - set("十廿卅初"):
        raise ValueError(text)
    text = text.removeprefix("初").replace("廿", "二十").replace("卅", "三十")
    if "十" not in text:
        return int("".join(str(CHINESE[char]) for char in text))
    tens, ones = text.split("十", 1)
    return (CHINESE[tens] if tens else 1) * 10 + (CHINESE[ones] if ones else 0)


def read_day(text: str, today: date) -> date | None:
    """The day that was typed; nothing is ``None``. A day without its year is the one nearest to today.

    Raises ``InvalidValue`` for what is no day, or one that no calendar has.
    """
    bare = plain(text)
    if not bare:
        return None
    for read in (_written, _near, _weekday, _step):
        try:
            found = read(bare, today)
        except (ValueError, OverflowError):
            break
        if found is not None:
            return found
    raise InvalidValue(N_("“{value}” is not a date. A date looks like 2026-03-18."), value=text.strip())


def read_time(text: str) -> str | None:
    """The time of day that was typed, as "HH:MM"; nothing is ``None``. Raises ``InvalidValue``."""
    bare = plain(text).replace("點", "点")
    if not bare:
        return None
    compact, match = _TIME_COMPACT.fullmatch(bare), _TIME.fullmatch(bare)
    hour, minute = -1, 0
    if compact and len(bare) > 2:
        hour, minute = int(compact[1]), int(compact[2])
    elif match:
        minute = {"半": 30, "一刻": 15, "三刻": 45}.get(match["minute"] or "", -1)
        minute = int(match["minute"] or 0) if minute < 0 else minute
        hour = int(match["hour"])
        if (match["half"] in ("下午", "晚上") or match["m"] == "pm") and hour < 12:
            hour += 12
        elif match["m"] == "am" and hour == 12:
            hour = 0
    if not (0 <= hour < 24 and 0 <= minute < 60):
        raise InvalidValue(N_("“{value}” is not a time. A time looks like 14:30."), value=text.strip())
    return f"{hour:02}:{minute:02}"


def _written(text: str, today: date) -> date | None:
    full = _FULL.fullmatch(text) or _COMPACT.fullmatch(text)
    if full:
        return date(int(full[1] if len(full[1]) == 4 else f"20{full[1]}"), int(full[2]), int(full[3]))
    short = _SHORT.fullmatch(text)
    if short:
        return _nearest(int(short[1]), int(short[2]), today)
    alone = _OF_MONTH.fullmatch(text)
    return today.replace(day=int(alone[1])) if alone else None


def _nearest(month: int, day: int, today: date) -> date:
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:  # 29 February
            continue
    return min(found, key=lambda one: abs((one - today).days))


def _near(text: str, today: date) -> date | None:
    if text in _NEAR:
        return today + timedelta(days=_NEAR[text])
    if text in ("月底", "endofmonth"):
        return today.replace(day=calendar.monthrange(today.year, today.month)[1])
    return date(today.year, 12, 31) if text in ("年底", "endofyear") else None


def _weekday(text: str, today: date) -> date | None:
    """A day of the week: of the week that is named, else the next one from today on."""
    chinese, english = _WEEK_ZH.fullmatch(text), _WEEK_EN.fullmatch(text)
    if chinese:
        which, day = chinese[1] or "", _WEEK_CHINESE[chinese[2]]
    elif english and (names := [name for name in _WEEK_ENGLISH if name.startswith(english[2])]):
        which, day = english[1] or "", _WEEK_ENGLISH.index(names[0])
    else:
        return None
    weeks = _WEEKS_ON[which]
    if weeks is None:
        return today + timedelta(days=(day - today.weekday()) % 7)
    return today + timedelta(days=day - today.weekday() + 7 * weeks)


def _step(text: str, today: date) -> date | None:
    """+7, -3, +2w, 3天后, 两周后, 半年后, in 3 days."""
    match = _STEP.fullmatch(text)
    unit = _UNITS.get(match["unit"] or "d") if match else None
    if not match or not unit or not (match["sign"] or match["after"]):
        return None
    if match["count"] == "半":
        return _months(today, {"y": 6}.get(unit, 0)) if unit == "y" else None
    count = int(match["count"]) if match["count"].isdigit() else chinese_number(match["count"])
    count = -count if match["sign"] == "-" else count
    steps: dict[str, Callable[[], date]] = {
        "d": lambda: today + timedelta(days=count),
        "w": lambda: today + timedelta(weeks=count),
        "m": lambda: _months(today, count),
        "y": lambda: _months(today, 12 * count),
    }
    return steps[unit]()


def _months(day: date, count: int) -> date:
    """The same day some months on; the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
