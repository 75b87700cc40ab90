"""Days and amounts in the window's words (GUIDE 5)."""

from datetime import date
from decimal import Decimal

from resources.language import _, current, ngettext

_DAYS_ZH = "一二三四五六日"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def weekday(day: date) -> str:
    """周五, Fri."""
    if current().startswith("zh"):
        return f"周{_DAYS_ZH[day.weekday()]}"
    return ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]


def near_day(day: date, today: date) -> str:
    """Today and the days around it by name, the rest as in lists."""
    distance = (day - today).days
    if distance == 0:
        return _("Today")
    if distance == 1:
        return _("Tomorrow")
    if distance == -1:
        return _("Yesterday")
    return weekday(day) if 1 < distance < 7 else list_day(day, today)


def list_day(day: date, today: date) -> str:
    """03-18 or Mar 18; with the year when it is another one."""
    if day.year != today.year:
        return day.isoformat()
    return f"{day:%m-%d}" if current().startswith("zh") else f"{_MONTHS[day.month - 1]} {day.day}"


def days_ago(day: date, today: date) -> str:
    """How long ago a day was."""
    distance = (today - day).days
    if distance <= 0:
        return near_day(day, today)
    return ngettext("{n} day ago", "{n} days ago", distance).replace("{n}", f"{distance:,}")


def amount(value: Decimal, currency: str = "CNY") -> str:
    """¥1,286,400: decimals only when they are not zero; other currencies by their code."""
    places = 0 if value == value.to_integral_value() else 2
    number = f"{abs(value):,.{places}f}"
    sign = "−" if value < 0 else ""
    return f"{sign}¥{number}" if currency == "CNY" else f"{sign}{currency} {number}"


def file_size(size: int) -> str:
    """Bytes as people say them."""
    if size < 1024:
        return f"{size} B"
    return f"{size / 1024:,.0f} kB" if size < 1 << 20 else f"{size / (1 << 20):,.1f} MB"
