"""Chinese in the order of its pinyin, and by its first letters: for lists; ``search.readings`` is for search.

``resources/pinyin.txt`` has a line for each syllable: the characters read so, in the order of their tone
and (for equal ones) of GB 2312. It holds U+4E00 to U+9FFF and some rare characters of names, each with the one reading
that names of firms and places have (长 is cháng); made from pypinyin 0.55 and its pinyin-data, both MIT. The table
costs ten milliseconds once and 1 µs a name; pypinyin itself a quarter of a second and 126 µs, a QCollator 14 µs, and
that one reads 长沙 as zhǎng.
"""

import unicodedata
from functools import cache
from typing import NamedTuple

from models import fold
from resources import path

OTHER = "#"
"""The letter of names that begin with a figure, a sign or another script."""

_ENOUGH = 8

READ_ALIKE = {
    "重庆": "虫",
    "乐清": "月",
    "番禺": "潘",
    "蔚县": "玉",
    "涡阳": "锅",
    "单县": "善",
}
"""Beginnings whose first character is read unlike elsewhere, with one that always reads so."""


class _Same(dict[str, str]):
    """What is not in the table stands for itself."""

    def __missing__(self, character: str) -> str:
        return character


class _Table(NamedTuple):
    letters: _Same
    order: dict[int, str]


@cache
def _table() -> _Table:
    letters, ordered = _Same(), dict[int, str]()
    place = 0x4E00
    for line in path("pinyin.txt").read_text("utf-8").splitlines():
        syllable, characters = line.split(" ")
        for character in characters:
            letters[character] = syllable[0]
            ordered[ord(character)] = syllable[0] + chr(
                place
            )  # so 阿 stands behind all of Latin A and before B
            place += 1
    return _Table(letters, ordered)


def letter(folded: str) -> str:
    """The letter, A to Z, under which people look for a name; ``OTHER`` for what has none."""
    first = unicodedata.normalize("NFD", _table().letters[_as_read(folded)[:1]])[:1]  # é is looked for at E
    return first.upper() if "a" <= first <= "z" else OTHER


def initials(text: str) -> str:
    """The first letters of each character, small: "szlg" of 苏州澜谷; other scripts as they are, without blanks."""
    return "".join(map(_table().letters.__getitem__, _as_read(fold(text))))


def order(folded: str) -> str:
    """What to sort by: figures, then Latin and Chinese together by letter. ``folded`` is what ``fold`` gave.

    Names that are equal so far are few, and stand together whatever the order of the rest.
    """
    if folded[:2] in READ_ALIKE:  # written out: this runs for every name of a list
        folded = _as_read(folded)
    return folded[:_ENOUGH].translate(_table().order) + folded[_ENOUGH:]


def _as_read(folded: str) -> str:
    alike = READ_ALIKE.get(folded[:2])
    return alike + folded[1:] if alike else folded
