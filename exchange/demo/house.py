"""Our own firm in the sample data: colleagues, sharing groups, products and the currency."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from changes.rows import rows
from changes.work import setting
from exchange.demo.dice import Dice
from exchange.demo.names import chinese
from exchange.demo.words import Words
from models import Colleague, Product, Record, Row, Setting, SharingGroup

Put = Callable[[type[Record], list[Row]], list[int]]
"""Writes rows of a table and says their ids."""

_COLOURS = ("#4c72b0", "#dd8452", "#55a868", "#8172b3", "#c44e52", "#937860")


@dataclass(frozen=True, slots=True, eq=False)
class Ware:
    """A product of ours, as far as other rows speak of it."""

    id: int
    names: dict[str, str]
    units: dict[str, str]
    unit: int | None
    field: int | None
    price: Decimal
    active: bool


@dataclass(frozen=True, slots=True)
class House:
    """Who works here, who shares with whom, and what we sell."""

    colleagues: list[int]
    groups: list[tuple[int, list[int]]]
    wares: list[Ware]

    def group_of(self, colleague: int | None) -> int | None:
        """The first sharing group that a colleague is in."""
        return next((group for group, members in self.groups if colleague in members), None)


def settle(put: Put, words: Words, dice: Dice, colleague: int | None) -> House:
    """Write our own lists. ``colleague`` is one of us, and leads."""
    names = [name for (name,) in rows(Colleague.select(Colleague.name))]
    others = [_colleague(words, dice, number, names) for number in range(1, dice.between(3, 6))]
    leader = [colleague] if colleague else put(Colleague, [_colleague(words, dice, 0, names)])
    colleagues = [*leader, *put(Colleague, others)]
    half = (len(colleagues) + 1) // 2
    members = [colleagues[:half], [*colleagues[half:], colleagues[0]]]
    titles = words.details["house"]["groups"]
    groups = [{"name": name, "members": ids} for name, ids in zip(titles, members, strict=True)]
    house = House(
        colleagues, list(zip(put(SharingGroup, groups), members, strict=True)), _wares(put, words, dice)
    )
    if setting("own_currency") is None:
        put(Setting, [{"key": "own_currency", "value": json.dumps("CNY")}])
    return house


def _colleague(words: Words, dice: Dice, number: int, names: list[str]) -> Row:
    name = chinese(words, dice).name
    while name in names:
        name = chinese(words, dice).name
    names.append(name)
    return {"name": name, "initials": name[-2:], "color": _COLOURS[number % len(_COLOURS)]}


def _wares(put: Put, words: Words, dice: Dice) -> list[Ware]:
    described = words.texts["products"]
    idle = set(dice.sample(range(len(described)), 2))
    products = [
        {
            "code": f"{one['prefix']}-{number:03}",
            "name": one["zh"],
            "model": one["model"],
            "unit": words.id("unit", one["unit"]),
            "price": one["price"],
            "cost": Decimal(one["price"]) * dice.between(55, 78) / 100,
            "currency": words.id("currency", "CNY"),
            "product_field": words.id("product_field", one["product_field"]),
            "active": number - 1 not in idle,
            "agency": dice.chance(0.2),
            "pitch": dice.pick(words.details["house"]["pitches"]) if dice.chance(0.4) else None,
            "remarks": one["en"],
        }
        for number, one in enumerate(described, 1)
    ]
    return [
        Ware(
            id=row_id,
            names={"zh": one["zh"], "en": one["en"]},
            units={language: words.label("unit", one["unit"], language) for language in ("zh", "en")},
            unit=row["unit"],
            field=row["product_field"],
            price=Decimal(one["price"]),
            active=bool(row["active"]),
        )
        for row_id, one, row in zip(put(Product, products), described, products, strict=True)
    ]
