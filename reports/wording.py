"""Records in the words of a card, in the card's language, which need not be that of the program."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from changes.describe import Names, number, text
from database.card import Cards
from models import Declared, Flag, Link, Money, PartialDate, Record, Row, Scaled, Stars, declared
from reports.blocks import Pair
from resources.language import translation
from resources.partial_dates import partial_text

SEPARATOR = " · "
_WEEK = "一二三四五六日"
_WEEK_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Wording:
    """Labels and values of one set of cards. ``private``: private fields, too."""

    def __init__(self, cards: Cards, private: bool = False) -> None:
        self._names, self._currency, self._private = cards.names, cards.currency, private
        self._fields: dict[type[Record], list[Declared]] = {}
        self.language = cards.language
        self.say: Callable[[str], str] = translation(cards.language).gettext
        self.chinese = cards.language.startswith("zh")

    @property
    def names(self) -> Names:
        """What rows are called."""
        return self._names

    def ngettext(self, one: str, many: str, count: int) -> str:
        """A sentence with a number in it, ``{n}``."""
        return translation(self.language).ngettext(one, many, count).replace("{n}", f"{count:,}")

    def fields(self, model: type[Record]) -> list[Declared]:
        """What of a table goes on paper: no parents, no contents of files, nothing private unless asked for."""
        if model not in self._fields:
            self._fields[model] = [
                field
                for field in declared(model)
                if field.printed
                and field.kind != "file"
                and not (isinstance(field, Link) and field.parent)
                and (self._private or not field.private)
            ]
        return self._fields[model]

    def label(self, field: Declared) -> str:
        """What a field is called."""
        return self.say(field.label)

    def value(self, field: Declared, value: Any) -> str:
        """A value; nothing is ""."""
        if value is None:
            return ""
        if isinstance(field, Stars):
            stars = int(value)
            return "★" * stars + "☆" * (5 - stars)
        if isinstance(field, Money):
            return self.amount(value)
        if isinstance(field, PartialDate):
            return self.partial(value)
        if isinstance(field, Scaled):
            return _figure(value, field.places)
        return text(field, value, self._names)

    def amount(self, value: Decimal) -> str:
        """An amount in the firm's own currency: ¥1,286,400 or USD 1,286,400."""
        figure = number(abs(value), 2)
        sign = "−" if value < 0 else ""
        return f"{sign}¥{figure}" if self._currency == "CNY" else f"{sign}{self._currency} {figure}"

    def weekday(self, day: date) -> str:
        """周五, Fri."""
        if self.chinese:
            return f"周{_WEEK[day.weekday()]}"
        return _WEEK_EN[day.weekday()]

    def partial(self, value: str) -> str:
        """A partial or lunar date, as the window writes it."""
        return partial_text(value, self.chinese)

    def is_filled(self, field: Declared, row: Row) -> bool:
        """Whether there is something to print. A flag says something only when it is not as usual."""
        value = row[field.name]
        if isinstance(field, Flag):
            return bool(value) != bool(field.default)
        return value is not None

    def pair(self, field: Declared, row: Row) -> Pair:
        """A field's label and value."""
        return Pair(self.label(field), self.value(field, row[field.name]))

    def pairs(self, fields: Iterable[Declared], row: Row) -> list[Pair]:
        """Labels and values of what is filled."""
        return [self.pair(field, row) for field in fields if self.is_filled(field, row)]

    def remarks(self, fields: Iterable[Declared], row: Row) -> str:
        """What is filled as one line: label and value, one after the other; of a flag its label says all."""
        parts = []
        for field in fields:
            if self.is_filled(field, row):
                pair = self.pair(field, row)
                alone = isinstance(field, Flag) and row[field.name]
                parts.append(pair.label if alone else f"{pair.label} {pair.value}")
        return SEPARATOR.join(parts)

    def joined(self, fields: Iterable[Declared], row: Row) -> str:
        """The values of what is filled as one line, without labels; of a flag its label."""
        return SEPARATOR.join(
            self.label(field) if isinstance(field, Flag) else self.value(field, row[field.name])
            for field in fields
            if self.is_filled(field, row)
        )


def _figure(value: Decimal, places: int) -> str:
    """A number without zeros at its end: 343.1 pieces, a price of 343.10."""
    figure = number(value, places)
    if "." not in figure:
        return figure
    whole, decimals = figure.split(".")
    return f"{whole}.{decimals.rstrip('0').ljust(places - 2, '0')}"
