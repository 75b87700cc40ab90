"""What the timeline says of a record and of a month: days, amounts, chips, sentences for screen readers. No Qt."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from database.sales.timeline import Entry, Month
from resources.language import _, current, ngettext
from ui.records.kinds import FILTERS, noun
from ui.wording import amount, list_day, weekday

TONES = {"good": "success", "bad": "danger", "warning": "warning", "": "neutral"}
"""How a state is to be taken, as a tone of the theme."""

_MOST_CHIPS = 3
_SAID_AS_MONEY = ("purchase", "expense", "receipt")
"""Of these a month says what they come to, of the others how many there are."""

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".heic", ".tif", ".tiff")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class ChipFace(NamedTuple):
    """A chip with a picture before its text; no picture for ""."""

    text: str
    tone: str
    icon: str = ""


def day_words(entry: Entry) -> tuple[str, str]:
    """03-04, and below it 周三 10:20; the year stands at the month."""
    if entry.on == date.min:
        return "—", ""
    first = list_day(entry.on, entry.on)
    return first, " ".join(filter(None, (weekday(entry.on), entry.time)))


def money(entry: Entry) -> str:
    """The amount, if there is one worth saying."""
    return amount(entry.amount, entry.currency) if entry.amount else ""


def state_chip(entry: Entry) -> ChipFace | None:
    """The state beside the title."""
    if entry.planned:
        return ChipFace(_("Planned"), "accent")
    return ChipFace(entry.state, TONES[entry.tone]) if entry.state else None


def chips(entry: Entry, today: date) -> list[ChipFace]:
    """The last line of a row: people, products, the next contact, files."""
    found = []
    if entry.people:
        found.append(ChipFace(_joined(entry.people), "neutral", "user-round"))
    if entry.products:
        found.append(ChipFace(_joined(entry.products), "accent"))
    if entry.next_on is not None:
        when = " ".join(filter(None, (list_day(entry.next_on, today), entry.next_time)))
        tone = "warning" if entry.next_on >= today else "neutral"
        found.append(ChipFace(_("Next {day}").replace("{day}", when), tone, "calendar-clock"))
    if entry.files:
        found.append(_files(entry.files))
    return found[:_MOST_CHIPS]


def month_words(month: Month) -> tuple[str, str]:
    """2026 年 3 月, and what was in it: 联系 2 · 报价 1 · 费用 ¥312."""
    if current().startswith("zh"):
        name = f"{month.year} 年 {month.month} 月"
    else:
        name = f"{_MONTHS[month.month - 1]} {month.year}"
    if month.year == date.min.year:
        name = _("Without a date")
    parts = []
    for kind in FILTERS:
        count = sum(month.counts.get(table, 0) for table in kind.tables)
        sums = _sums(month, kind.tables) if kind.key in _SAID_AS_MONEY else []
        if count:
            label = _("Sales") if kind.key == "purchase" and sums else _(kind.label)
            parts.append(f"{label} {' + '.join(sums) if sums else f'{count:,}'}")
    return name, " · ".join(parts)


def sentence(entry: Entry, today: date) -> str:
    """A record as a whole sentence."""
    state = state_chip(entry)
    first, second = day_words(entry)
    parts = [
        first if entry.on.year == today.year else list_day(entry.on, today),
        second,
        noun(entry.table),
        entry.title,
        state.text if state else "",
        money(entry),
    ]
    parts += [entry.text, *(chip.text for chip in chips(entry, today))]
    return _(", ").join(part for part in parts if part)


def month_sentence(month: Month) -> str:
    """A month as a whole sentence."""
    return _(": ").join(part for part in month_words(month) if part)


def _joined(names: tuple[str, ...]) -> str:
    return ("、" if current().startswith("zh") else ", ").join(names)


def _files(names: tuple[str, ...]) -> ChipFace:
    if all(name.lower().endswith(_PICTURES) for name in names):
        if len(names) > 1:
            text = ngettext("{n} photo", "{n} photos", len(names)).replace("{n}", str(len(names)))
            return ChipFace(text, "neutral", "image")
        return ChipFace(names[0], "neutral", "image")
    if len(names) == 1:
        return ChipFace(names[0], "neutral", "paperclip")
    text = ngettext("{name} and {n} more", "{name} and {n} more", len(names) - 1)
    return ChipFace(
        text.replace("{name}", names[0]).replace("{n}", str(len(names) - 1)), "neutral", "paperclip"
    )


def _sums(month: Month, tables: tuple[str, ...]) -> list[str]:
    found: dict[str, Decimal] = {}
    for (table, currency), value in month.sums.items():
        if table in tables:
            found[currency] = found.get(currency, Decimal(0)) + value
    return [amount(value, currency) for currency, value in found.items() if value]
