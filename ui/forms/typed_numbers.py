"""Numbers as people type them: 1,286,400 · ¥3.5 · 120万 · 13%. Exact, never a float. No Qt here."""

import re
from decimal import Decimal

from models import InvalidValue
from resources.language import N_
from ui.forms.typed_days import plain

_SIZES = {"千": 3, "k": 3, "万": 4, "百万": 6, "m": 6, "千万": 7, "亿": 8}
_NUMBER = re.compile(
    r"(?:cny|rmb|人民币|usd|eur|[¥￥$€£])?(?P<sign>[+-]?)(?:[¥￥$€£])?"
    r"(?P<figures>\d[\d,]*(?:\.\d*)?|\.\d+)(?P<size>百万|千万|万|亿|千|k|m)?(?:元|块|%)?",
    re.ASCII,
)
_LONGEST = 40


def read_number(text: str) -> Decimal | None:
    """The number that was typed; nothing is ``None``. Raises ``InvalidValue`` for what is no number."""
    bare = plain(text)
    if not bare:
        return None
    match = _NUMBER.fullmatch(bare)
    if not match or len(match["figures"]) > _LONGEST:
        raise InvalidValue(N_("“{value}” is not a number."), value=text.strip())
    number = Decimal(match["figures"].replace(",", "")).scaleb(_SIZES.get(match["size"] or "", 0))
    return -number if match["sign"] == "-" else number
