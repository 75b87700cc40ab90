"""Numbers as people type them: 1,286,400 · ¥3.5 · 120万 · 13%. Exact, never a float. No Qt here."""

import re
from decimal import Decimal

from models import InvalidValue
from resources.language import N_
from ui.forms.typed_days import plain

_NUMBER = re.compile(r"([+-]?)(\d[\d,]*(?:\.\d*)?|\.\d+)(百万|千万|万|亿|千|k|m)?", re.ASCII)
_SIZES = {"千": 3, "k": 3, "万": 4, "百万": 6, "m": 6, "千万": 7, "亿": 8}
_AROUND = re.compile(r"^(?:cny|rmb|人民币|usd|eur|[¥￥$€£])+|(?:元|块|%)$")


def read_number(text: str) -> Decimal | None:
    """The number that was typed; nothing is ``None``. Raises ``InvalidValue`` for what is no number."""
    bare = plain(text)
    if not bare:
        return None
    sign = "-" if bare.startswith("-") else ""
    match = _NUMBER.fullmatch(_AROUND.sub("", _AROUND.sub("", bare.removeprefix("-"))))
    if not match or len(match[2]) > 40:
        raise InvalidValue(N_("“{value}” is not a number."), value=text.strip())
    number = Decimal(match[2].replace(",", "")).scaleb(_SIZES.get(match[3] or "", 0))
    return -number if (sign or match[1]) == "-" else number
