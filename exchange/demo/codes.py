"""Unified social credit codes with their check characters (GB 32100-2015, GB 11714-1997)."""

import re
from operator import mul

from exchange.demo.dice import Dice

SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUE = {sign: number for number, sign in enumerate(SIGNS)}
_WEIGHTS = tuple(3**place % 31 for place in range(17))
_BODY_VALUE = {sign: int(sign, 36) for sign in SIGNS}
_BODY_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)

# GB/T 2260 by the first two characters of a province.
_PROVINCES = dict(
    re.findall(
        r"(\w+) (\d+)",
        "北京 11 天津 12 河北 13 山西 14 内蒙 15 辽宁 21 吉林 22 黑龙 23 上海 31 江苏 32 浙江 33 安徽 34 福建 35 "
        "江西 36 山东 37 河南 41 湖北 42 湖南 43 广东 44 广西 45 海南 46 重庆 50 四川 51 贵州 52 云南 53 西藏 54 "
        "陕西 61 甘肃 62 青海 63 宁夏 64 新疆 65 台湾 71 香港 81 澳门 82",
    )
)


def check_character(first17: str) -> str:
    """The eighteenth character of a unified social credit code."""
    total = sum(map(mul, map(_VALUE.__getitem__, first17), _WEIGHTS))
    return SIGNS[-total % 31]


def credit_code(dice: Dice, province: str | None, institution: bool) -> str:
    """A code that checks, of a province but of no district there is (9900): no firm can have it."""
    body = "MA" + "".join(dice.choices(SIGNS, k=6))
    total = sum(map(mul, map(_BODY_VALUE.__getitem__, body), _BODY_WEIGHTS))
    own_check = "0123456789X"[-total % 11]
    first17 = (
        f"{'12' if institution else '91'}{_PROVINCES.get((province or '')[:2], '10')}9900{body}{own_check}"
    )
    return first17 + check_character(first17)
