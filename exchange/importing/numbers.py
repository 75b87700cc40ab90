"""Numbers as people write them, read by column: 1,234.50, 1.234,50, ¥ 500万元, 50人, (120)."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from exchange.importing.dates import Undecided
from models import Declared, InvalidValue, Number, Stars
from resources.language import N_

LONGEST = 60  # characters of a number with all that people write beside it

_FRAME = re.compile(
    r"(?P<minus>[-−–(]?)\s*(?:rmb|cny|usd|eur|hkd|gbp|jpy|us\$|人民币|[¥￥$€£])?\s*(?P<sign>[-−–+]?)"
    r"(?P<figures>[\d.,' \u00a0]*\d)"
    r"\s*(?P<scale>[万萬亿億千]?)\s*(?:元|圆|人|个|名|台|件|套|rmb|cny|usd|eur|[¥￥$€£%])?\)?",
    re.IGNORECASE,
)
_SCALES = {"": 0, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8}
_GROUPS = {"point": re.compile(r"\d{1,3}(?:[,' ]\d{3})+(?:\.\d*)?|\d*\.?\d+|\d+\.", re.ASCII),
           "comma": re.compile(r"\d{1,3}(?:[.' ]\d{3})+(?:,\d*)?|\d*,?\d+|\d+,", re.ASCII)}  # fmt: skip


def styles(values: Iterable[Any]) -> tuple[str, ...]:
    """What may stand before the fraction in a column: "point", "comma", or both with different numbers."""
    texts = [found for value in values if isinstance(value, str) and (found := _figures(value))]
    fits = [style for style, pattern in _GROUPS.items() if all(pattern.fullmatch(text) for text in texts)]
    if len(fits) == 2 and all(_value(text, "point") == _value(text, "comma") for text in texts):
        return ("point",)
    return tuple(fits)


def _figures(value: str) -> str | None:
    match = _FRAME.fullmatch(unicodedata.normalize("NFKC", value[:LONGEST]).strip())
    return match["figures"].replace("\u00a0", " ").strip() if match else None


def _value(figures: str, style: str) -> Decimal | None:
    if not _GROUPS[style].fullmatch(figures):
        return None
    group, point = (",", ".") if style == "point" else (".", ",")
    bare = figures.replace(group, "").replace("'", "").replace(" ", "").replace(point, ".")
    try:
        return Decimal(bare)
    except InvalidOperation:
        return None


def reader(field: Declared, style: str, told: tuple[str, ...]) -> Callable[[Any], Any]:
    """What reads the cells of a column into values of ``field``. It raises ``InvalidValue`` and ``Undecided``."""
    known = style or (told[0] if len(told) == 1 else "")

    def read(value: Any) -> Any:
        if not isinstance(value, str):
            return field.clean(int(value) if isinstance(value, float) and value.is_integer() else value)
        text = unicodedata.normalize("NFKC", value).strip()
        if len(text) > LONGEST:
            raise InvalidValue(N_("“{value}” is not a number."), value=text[:LONGEST])
        if isinstance(field, Stars):
            return field.clean(
                str(text.count("★") + text.count("⭐") or re.sub(r"\D*(\d)\s*(?:星|stars?)?", r"\1", text))
            )
        match = _FRAME.fullmatch(text)
        if not match:
            return field.clean(text)
        found = _either(match["figures"].replace("\u00a0", " ").strip(), known, value)
        number = found.scaleb(_SCALES[match["scale"]])
        if match["minus"] or match["sign"] in ("-", "−", "–"):
            number = -number
        return field.clean(_whole(number) if isinstance(field, Number) else number)

    return read


def _either(figures: str, known: str, value: str) -> Decimal:
    if known:
        found = _value(figures, known)
    else:
        both = {_value(figures, style) for style in _GROUPS} - {None}
        if len(both) > 1:
            raise Undecided(
                N_(
                    "“{value}”: is the comma or the point before the fraction? "
                    "This column does not tell. Say it in the mapping."
                ),
                value=value,
            )
        found = next(iter(both), None)
    if found is None:
        raise InvalidValue(N_("“{value}” is not a number."), value=value)
    return found


def _whole(number: Decimal) -> Any:
    return int(number) if number == number.to_integral_value() else str(number)
