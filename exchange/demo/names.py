"""Invented names of people and firms."""

from typing import NamedTuple

from exchange.demo.dice import Dice
from exchange.demo.words import LANGUAGES, City, Words, latin
from models import Row


class Somebody(NamedTuple):
    """A person without a place yet; ``handle`` is the name in small Latin letters."""

    name: str
    male: bool
    handle: str


def somebody(words: Words, dice: Dice, language: str) -> Somebody:
    """A person who speaks a language."""
    return chinese(words, dice) if language == "zh" else foreigner(words, dice)


def chinese(words: Words, dice: Dice) -> Somebody:
    """A person with a Chinese name."""
    lists, male = words.people["zh"], dice.chance(0.62)
    surname = dice.pick(lists["surnames"])
    given = "given_any" if dice.chance(0.3) else "given_male" if male else "given_female"
    return Somebody(surname + dice.pick(lists[given]), male, words.romanised[surname])


def foreigner(words: Words, dice: Dice) -> Somebody:
    """A person with another name."""
    lists, male = words.people["en"], dice.chance(0.62)
    first = dice.pick(lists["first_names_male" if male else "first_names_female"])
    surname = dice.pick(lists["surnames"])
    return Somebody(f"{first} {surname}", male, f"{latin(first)}.{latin(surname)}")


class FirmNames:
    """Names of firms: each stem with each trade once, then again in other cities. No name comes twice."""

    def __init__(self, words: Words, dice: Dice) -> None:
        self._dice = dice
        self._taken: set[str] = set()
        self._next = dict.fromkeys(LANGUAGES, 0)
        self._pairs: dict[str, list[tuple[str, Row]]] = {}
        for language in LANGUAGES:
            lists = words.people[language]
            pairs = [(stem, trade) for stem in lists["firm_stems"] for trade in lists["trades"]]
            dice.shuffle(pairs)
            self._pairs[language] = pairs

    def make(self, city: City) -> tuple[str, str, Row]:
        """The full name, the short name and the trade of a firm in a city."""
        pairs = self._pairs[city.language]
        while True:
            stem, trade = pairs[self._next[city.language] % len(pairs)]
            self._next[city.language] += 1
            form = self._dice.pick(city.forms) if trade.get("legal_form", True) else ""
            name, short = self._spell(stem, trade["word"], form, city)
            if name not in self._taken:
                self._taken.add(name)
                return name, short, trade

    def _spell(self, stem: str, word: str, form: str, city: City) -> tuple[str, str]:
        if city.language == "zh":
            return f"{city.name}{stem}{word}{form}", f"{stem}{word}"
        branch = f" {city.name}" if self._next["en"] > len(self._pairs["en"]) else ""
        return f"{stem} {word}{branch} {form}".strip(), f"{stem} {word}"
