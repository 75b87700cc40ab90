"""Percents as people write them, read by column: 15, 15 %, 0.15, and of what comes off a price also 九折 and 85折.

A column of 0.05 and 0.2 holds shares of one, a column of 5 and 20 percents. A 0.9 that stands for a discount may be
ninety percent off or ten: such a column is not guessed at, the person chooses a field that says it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from exchange.importing import numbers
from models import Declared, InvalidValue, Price
from resources.language import N_

OFF, PAID = "off", "paid"
"""What a share says that was chosen for it: what comes off, or what is left to pay."""

_PLAIN = Price("")
"""Four decimals: 0.125 is twelve and a half percent."""
_SIGN = re.compile(r"(.*\S)\s*%")
_ZHE = re.compile(r"(\d+(?:\.\d+)?|[一二三四五六七八九]{1,2})\s*折")
_FIGURES = {word: str(number) for number, word in enumerate("一二三四五六七八九", 1)}


def reader(
    field: Declared, style: str, told: tuple[str, ...], values: Iterable[Any], *, how: str, rebate: bool
) -> Callable[[Any], Any]:
    """What reads the cells of a column into percents of ``field``; ``how`` is ``OFF``, ``PAID`` or "" for the field.

    ``rebate``: of the field people also say what is left to pay. The reader raises ``InvalidValue``.
    """
    plain = numbers.reader(_PLAIN, style, told)
    whole = _whole([number for value in values if (number := _number(plain, value))], how, rebate)

    def read(value: Any) -> Any:
        text = unicodedata.normalize("NFKC", str(value)).strip()
        if rebate and (left := _left_to_pay(text)) is not None:
            return field.clean(100 - left)
        if match := _SIGN.fullmatch(text):
            percent = plain(match[1])
        elif (number := plain(value)) and whole is None:
            raise _doubtful(value)
        else:
            percent = number * 100 / (whole or 1)
        if rebate and not how and abs(percent) * 2 >= 100:
            raise _doubtful(value)
        return field.clean(100 - percent if percent and how == PAID else percent)

    return read


def _doubtful(value: Any) -> InvalidValue:
    return InvalidValue(
        N_("“{value}” may be what comes off or what is left to pay. Choose the field that says which."),
        value=value,
    )


def _number(plain: Callable[[Any], Any], value: Any) -> Decimal | None:
    """The bare number of a cell; of one that says by itself what it is, nothing."""
    if value is None or (isinstance(value, str) and re.search("[%％折]", value)):
        return None
    try:
        found: Decimal | None = plain(value)
    except InvalidValue:
        return None
    return abs(found) if found else None


def _whole(found: list[Decimal], how: str, rebate: bool) -> int | None:
    """The number that stands for all of it in a column: 1 or 100, of 折 10; ``None`` where that cannot be told."""
    most = max(found, default=Decimal(0))
    if how == PAID:
        return 1 if most <= 1 else 10 if most <= 10 else 100
    whole = 1 if most <= 1 else 100
    doubtful = rebate and not how and found and (most >= whole or min(found) * 2 >= whole)
    return None if doubtful else whole


def _left_to_pay(text: str) -> Decimal | None:
    """九折 is 90 percent to pay, 85折 and 八五折 are 85."""
    match = _ZHE.fullmatch(text)
    if not match:
        return None
    figures = "".join(_FIGURES.get(char, char) for char in match[1])
    two = len(figures) == 2 and figures.isdigit() and figures != "10"
    return Decimal(figures) if two else Decimal(figures) * 10
