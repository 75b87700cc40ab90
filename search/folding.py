"""Text as search compares it: width, case and accents folded, white space in one form, with the way back.

Each character is folded by itself, so that a place in the folded text is a place in the text as it is shown.
"""

import re
import unicodedata
from typing import NamedTuple

HAN = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""Characters that stand for a syllable or a word each, with no blanks between words; for use inside [ ]."""


class _Table(dict[int, str]):
    """What each character becomes, by its code point; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    """“Ａ” as “a”, “ü” as “u”, “ß” as “ss”, “①” as “1”; white space of any kind as a blank."""
    if character.isspace():
        return " "
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(one for one in apart if unicodedata.category(one) not in ("Mn", "Cf"))


_TABLE = _Table()

_FOLDED = re.compile(r"[!-@\[-`a-z{-~\u4e00-\u9fff]+").fullmatch
"""Whether a text without blanks is as folding would leave it: most Chinese ones are, and many others."""


def is_han(character: str) -> bool:
    """Whether a character needs no blanks round it."""
    code = ord(character)
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x3FFFF
        or 0x3041 <= code <= 0x30FF
        or 0x3005 <= code <= 0x3007
    )


def fold(text: str) -> str:
    """The folded text: runs of white space are one blank, and none next to Chinese."""
    if _FOLDED(text):
        return text
    if text.isascii():
        return " ".join(text.lower().split())
    words = text.translate(_TABLE).split()
    if len(words) < 2:
        return words[0] if words else ""
    parts = [words[0]]
    for word in words[1:]:
        if not (is_han(word[0]) or is_han(parts[-1][-1])):
            parts.append(" ")
        parts.append(word)
    return "".join(parts)


def normalise(text: str) -> str:
    """What was typed, each word folded by itself, with a blank between them."""
    return " ".join(filter(None, map(fold, text.split())))


class Folded(NamedTuple):
    """A folded text, and for each of its characters the place of the one that it comes from."""

    text: str
    places: list[int]

    def span(self, start: int, length: int) -> tuple[int, int]:
        """Where a part of the folded text lies in the text as it was: start and length."""
        first, last = self.places[start], self.places[start + length - 1]
        return first, last + 1 - first


def fold_with_places(text: str) -> Folded:
    """``fold`` with the way back to the text as it is shown."""
    kept: list[tuple[str, int]] = []
    for place, character in enumerate(text):
        for one in _TABLE[ord(character)]:
            if one != " " or (kept and kept[-1][0] != " "):
                kept.append((one, place))
    if kept and kept[-1][0] == " ":
        kept.pop()
    characters = [
        (one, place)
        for number, (one, place) in enumerate(kept)
        if one != " " or not (is_han(kept[number - 1][0]) or is_han(kept[number + 1][0]))
    ]
    return Folded("".join(one for one, _ in characters), [place for _, place in characters])
