"""How Chinese names are read, and what of them somebody types in pinyin.

``resources/pinyin.txt`` has each character with the reading that names mostly have, ``pinyin_more.txt`` the other
readings that are in use: those of surnames (单 shàn, 曾 zēng, 仇 qiú, 解 xiè, 查 zhā, 区 ōu …) and those of common
words (重 chóng, 长 zhǎng, 行 xíng …). A character is found under each. Made from pypinyin 0.55 and its pinyin-data,
both MIT.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from resources import path
from search.folding import is_han

WINDOW = 4
"""How many initials one term holds."""

_TYPED_U = {"lv": "lu", "lve": "lue", "nv": "nu", "nve": "nue"}
"""吕 is typed lv by some and lu by others."""

_MOST_WAYS = 64


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for file in ("pinyin.txt", "pinyin_more.txt"):
        for line in path(file).read_text("utf-8").splitlines():
            syllable, characters = line.split(" ")
            also = (syllable, _TYPED_U[syllable]) if syllable in _TYPED_U else (syllable,)
            for character in characters:
                found[character] = found.get(character, ()) + also
    return found


@cache
def _syllables() -> tuple[frozenset[str], frozenset[str]]:
    """All syllables, and all their beginnings."""
    syllables = frozenset(one for readings in _readings().values() for one in readings)
    return syllables, frozenset(one[:end] for one in syllables for end in range(1, len(one) + 1))


class Typed(NamedTuple):
    """What is typed for a character: its readings and their first letters, or itself."""

    readings: tuple[str, ...]
    letters: str
    han: bool


@lru_cache(maxsize=16384)
def _typed(character: str) -> Typed | None:
    if not is_han(character):
        return Typed((character,), character, han=False) if character.isalnum() else None
    readings = _readings().get(character)
    return Typed(readings, _letters(readings), han=True) if readings else None


@cache
def _letters(readings: tuple[str, ...]) -> str:
    return "".join(sorted({reading[0] for reading in readings}))


class Unit(NamedTuple):
    """One character of a name that is typed: its readings, their first letters, and its place in the folded name."""

    readings: tuple[str, ...]
    letters: str
    place: int


@lru_cache(maxsize=8192)  # whoever types asks for the same names at each letter
def units(name: str) -> list[Unit]:
    """What is typed of a folded name; nothing for a name without Chinese, which is found as it is written."""
    known = [(place, _typed(character)) for place, character in enumerate(name)]
    han = any(one and one.han for _, one in known)
    return [Unit(one.readings, one.letters, place) for place, one in known if one] if han else []


def read(name: str) -> list[Typed]:
    """The same without the places."""
    found = list(filter(None, map(_typed, name)))
    return found if any(one.han for one in found) else []


def initials(name: list[Typed]) -> list[list[str]]:
    """From each character on, the first letters of up to ``WINDOW``, in every reading."""
    letters = [one.letters for one in name]
    joined = "".join(letters)
    if len(joined) == len(letters):
        return [[joined[start : start + WINDOW]] for start in range(len(joined))]
    return [
        ["".join(one) for one in product(*letters[start : start + WINDOW])] for start in range(len(letters))
    ]


class Piece(NamedTuple):
    """What somebody typed for one character: the whole syllable, or its beginning."""

    typed: str
    whole: bool

    def fits(self, unit: Unit) -> bool:
        """Whether the character is read so."""
        if len(self.typed) == 1:
            return self.typed in (unit.readings if self.whole else unit.letters)
        if self.whole:
            return self.typed in unit.readings
        return any(reading.startswith(self.typed) for reading in unit.readings)


Way = tuple[Piece, ...]


@cache
def ways(typed: str) -> tuple[Way, ...]:
    """The ways to read folded letters as pinyin: initials only (“qh”), syllables of which the last may be half typed
    (“qihe”), or syllables and then initials (“wangxh”). Empty for what is no pinyin.
    """
    if not (typed.isascii() and typed.isalnum()) or typed.isdigit():
        return ()
    found: dict[Way, None] = {}
    for whole, rest in _beginnings(typed):
        if rest in _syllables()[1]:
            found[(*whole, Piece(rest, whole=False))] = None
        if all(letter in _syllables()[1] or letter.isdigit() for letter in rest):
            found[(*whole, *(Piece(letter, whole=False) for letter in rest))] = None
        if len(found) >= _MOST_WAYS:
            break
    return tuple(found)


def _beginnings(typed: str) -> Iterator[tuple[Way, str]]:
    """Whole syllables at the beginning, as many as there are first, and what is left after them."""
    stack: list[tuple[Way, str]] = [((), typed)]
    while stack:
        whole, rest = stack.pop()
        yield whole, rest
        stack += [
            ((*whole, Piece(rest[:end], whole=True)), rest[end:])
            for end in range(1, min(len(rest) - 1, 6) + 1)
            if rest[:end] in _syllables()[0] or (end == 1 and rest[0].isdigit())
        ]


def match(name: list[Unit], typed: str) -> tuple[int, int] | None:
    """Where a name is read as somebody typed: first unit and how many; the earliest place, and there the longest.

    A single letter is looked for at the beginning only: inside, nearly every name has it.
    """
    possible = ways(typed)
    for start in range(min(len(name), 1 if len(typed) == 1 else len(name))):
        if typed[0] in name[start].letters:
            lengths = [len(way) for way in possible if _reads(name, start, way)]
            if lengths:
                return start, max(lengths)
    return None


def _reads(name: list[Unit], start: int, way: Way) -> bool:
    if start + len(way) > len(name):
        return False
    return all(piece.fits(name[number]) for number, piece in enumerate(way, start))
