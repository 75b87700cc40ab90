"""Chance that can be repeated: the same seed throws the same dice on every computer."""

import random
import re
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, pairwise
from typing import Generic, TypeVar

T = TypeVar("T")

_DIGITS, _LETTER = re.compile("#+"), re.compile("@")
_CAPITALS = "ABCDEFGHJKLMNPRSTUVWXY"


class Bag(Generic[T]):
    """Things that are drawn with unequal chances."""

    def __init__(self, weights: Mapping[T, float] | Iterable[tuple[T, float]]) -> None:
        pairs = list(weights.items() if isinstance(weights, Mapping) else weights)
        self.things: list[T] = [thing for thing, _ in pairs]
        self.limits = list(accumulate(weight for _, weight in pairs))


class Dice(random.Random):
    """A generator of random numbers with the throws that invented people and firms need."""

    def pick(self, things: Sequence[T]) -> T:
        """One of several, all alike."""
        return things[int(self.random() * len(things))]

    def draw(self, bag: Bag[T]) -> T:
        """One thing out of a bag."""
        return bag.things[bisect(bag.limits, self.random() * bag.limits[-1])]

    def some(self, things: Sequence[T], most: int) -> list[T]:
        """One to ``most`` different things."""
        number = min(len(things), self.between(1, most))
        if number * 3 > len(things):
            return self.sample(things, number)
        found: list[T] = []
        while len(found) < number:
            one = self.pick(things)
            if one not in found:
                found.append(one)
        return found

    def chance(self, share: float) -> bool:
        """True in ``share`` of all throws."""
        return self.random() < share

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self.random() * (high - low + 1))

    def before(self, day: date, low: int, high: int) -> date:
        """A day ``low`` to ``high`` days before another."""
        return day - timedelta(self.between(low, high))

    def fill(self, pattern: str) -> str:
        """A pattern with a digit for each # and a capital letter for each @."""
        template, sizes, letters = _template(pattern)
        numbers = tuple([int(self.random() * size) for size in sizes])
        filled = template % numbers
        return _LETTER.sub(lambda _: self.pick(_CAPITALS), filled) if letters else filled

    def uid(self) -> str:
        """A name for a row in the form of a UUID 4."""
        bits = self.getrandbits(128) & ~(0xF << 76 | 0x3 << 62) | (4 << 76 | 2 << 62)
        return f"{bits:032x}"


@cache
def _template(pattern: str) -> tuple[str, tuple[int, ...], bool]:
    """A pattern in the form that % fills: the text, the size of each number in it, whether letters are left."""
    runs = [len(run) for run in _DIGITS.findall(pattern)]
    text = _DIGITS.sub(lambda run: f"%0{len(run[0])}d", pattern.replace("%", "%%"))
    return text, tuple(10**run for run in runs), "@" in pattern


def shares(weights: Iterable[float], total: int) -> list[int]:
    """``total`` things handed out by weight: whole numbers that add up exactly."""
    limits = list(accumulate(weights))
    steps = [round(limit * total / limits[-1]) for limit in limits] if limits else []
    return [step - last for last, step in pairwise([0, *steps])]
