"""The terms under which a text is kept in the index, and the expression that finds it again.

Each run of Chinese is cut into pairs of characters, each word of letters into threes, each number into fours, with the
shorter ends; so a part of a run that is as long is a term, and a shorter one is the beginning of a term. Names are
kept besides by their beginning, as a whole, and in pinyin. Every term begins with a character for its table and place.

An expression finds a few rows too many (pairs need not stand together), never one too few: ``matching`` decides.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from zlib import crc32

from models import Record
from search.folding import HAN, is_han
from search.places import NAME, PART, groups_of, place_of, places_of, searched, tables
from search.readings import WINDOW, Way, initials, read
from search.texts import SEPARATOR

RULES = 2
"""To be counted up when the terms of the same text become others, as after a change of the readings."""

BEGINS, WHOLE, INITIALS, SYLLABLE, FIRST, FIRST_SYLLABLE = "¹", "²", "³", "⁴", "⁵", "⁶"
"""What a term is besides a part of the text. Folding leaves none of these in a text."""

_RUN = re.compile(rf"[{HAN}]+|\d+|[^\W\d_{HAN}]+")
_PIECE = re.compile(rf"(?=([{HAN}]{{1,2}}|\d{{1,4}}|[^\W\d_{HAN}]{{1,3}}))\w")
"""From each character on as much as a term holds: ``findall`` cuts a whole text in one call."""

_NAMES = (NAME, PART)
_LONGEST = 32
_LETTERS = 3
_FEW = 8


@cache
def classes() -> dict[tuple[str, str], str]:
    """The character at the beginning of all terms of a table and place; tables that are asked together share it."""
    kinds = {
        (model._meta.table_name, place): (groups_of(model), place)
        for model in tables()
        for place in places_of(model)
    }
    numbers = {kind: number for number, kind in enumerate(dict.fromkeys(kinds.values()))}
    return {key: chr(0x100 + numbers[kind]) for key, kind in kinds.items()}


@cache
def version() -> str:
    """What the index of this program is known by: its rules and the declarations that it is made from."""
    declarations = [
        (model._meta.table_name, groups_of(model), field.name, place_of(model, field))
        for model in tables()
        for field in searched(model)
    ]
    return f"{RULES}-{crc32(repr(declarations).encode()):08x}"


@cache
def _marks(table: str) -> dict[str, str]:
    """The first character of the terms of each place of a table."""
    return {place: mark for (name, place), mark in classes().items() if name == table}


def tokens(table: str, text: str) -> str:
    """All terms of a search text with blanks between them, as the index takes them."""
    known = _marks(table)
    places: dict[str, list[str]] = {}
    for line in text.split(SEPARATOR):
        if line[:1] in known:
            places.setdefault(line[0], []).append(line[1:])
    found: list[str] = []
    for place, lines in places.items():
        pieces = set(_PIECE.findall(SEPARATOR.join(lines)))
        if place in _NAMES:
            pieces.update(*map(_of_name, lines))
        if pieces:
            found += [known[place], f" {known[place]}".join(pieces), " "]
    return "".join(found)


def terms_of(table: str, text: str) -> set[str]:
    """All terms of a search text."""
    return set(tokens(table, text).split(" ")) - {""}


@lru_cache(maxsize=512)  # of a name that changes, and of many rows of one name
def _of_name(line: str) -> list[str]:
    """The further terms of a name: its beginning, the whole of it, and its pinyin."""
    bare = squeezed(line)
    found = [BEGINS + bare[:WINDOW], WHOLE + bare[:_LONGEST]] if bare else []
    name = [] if line.isascii() else read(line)
    if name:
        found += [SYLLABLE + reading for one in name for reading in one.readings]
        starts = initials(name)
        found += [INITIALS + one for some in starts for one in some]
        found += [FIRST + one for one in starts[0]]
        found += [FIRST_SYLLABLE + reading for reading in name[0].readings]
    return found


def _size(run: str) -> int:
    return 2 if is_han(run[0]) else 4 if run[0].isdecimal() else _LETTERS


def squeezed(text: str) -> str:
    """Letters and digits of a folded text only."""
    return "".join(_RUN.findall(text))


# ---------------------------------------------------------------------------------------------------------------
# Asking
# ---------------------------------------------------------------------------------------------------------------


def _quoted(term: str, *, beginning: bool = False) -> str:
    return f'"{term}"*' if beginning else f'"{term}"'


def _all(parts: Iterable[str]) -> str:
    unique = list(dict.fromkeys(parts))
    return unique[0] if len(unique) == 1 else f"({' AND '.join(unique)})"


def any_of(parts: Iterable[str]) -> str:
    """An expression for rows that fit one of some."""
    unique = [one for one in dict.fromkeys(parts) if one]
    return unique[0] if len(unique) == 1 else f"({' OR '.join(unique)})" if unique else ""


def all_of(parts: Iterable[str]) -> str:
    """An expression for rows that fit all of some; nothing when one of them fits none."""
    given = list(parts)
    return _all(given) if given and all(given) else ""


def containing(mark: str, part: str) -> str:
    """An expression for rows of a class that hold a part of a folded text; nothing for mere signs."""
    asked: list[str] = []
    for run in _RUN.findall(part):
        size = _size(run)
        if len(run) < size:
            asked.append(_quoted(mark + run, beginning=True))
        else:
            last = len(run) - size
            step = max(2 if size == _LETTERS else 1, last // _FEW)  # every other part of a word is enough
            asked += [
                _quoted(mark + run[start : start + size]) for start in {*range(0, last + 1, step), last}
            ]
    return all_of(asked)


def parts(mark: str, text: str) -> list[str]:
    """An expression for each piece of a text that rows of a class may have in common with it."""
    pieces = (run[start : start + _size(run)] for run in _RUN.findall(text) for start in range(len(run)))
    return [_quoted(mark + piece) for piece in pieces if len(piece) > 1]


def beginning(mark: str, part: str) -> str:
    """Rows of a class with a name that begins so."""
    bare = squeezed(part)
    if len(bare) < WINDOW:
        return _quoted(mark + BEGINS + bare, beginning=True) if bare else ""
    return all_of([_quoted(mark + BEGINS + bare[:WINDOW]), containing(mark, part)])


def whole(mark: str, part: str) -> str:
    """Rows of a class with just this name."""
    bare = squeezed(part)
    return _quoted(mark + WHOLE + bare[:_LONGEST]) if bare else ""


def read_as(mark: str, way: Way, *, first: bool) -> str:
    """Rows of a class with a name that holds some pinyin, or begins with it."""
    kind = FIRST_SYLLABLE if first else SYLLABLE
    letters = "".join(piece.typed[0] for piece in way)
    asked = [
        _quoted(mark + (SYLLABLE if place else kind) + piece.typed, beginning=not piece.whole)
        for place, piece in enumerate(way)
        if len(piece.typed) > 1
    ]
    if first and not (asked and len(way) == 1):
        asked.append(_quoted(mark + FIRST + letters[:WINDOW], beginning=len(letters) < WINDOW))
    if len(letters) >= WINDOW:
        starts = range(len(letters) - WINDOW + 1)
        asked += [_quoted(mark + INITIALS + letters[start : start + WINDOW]) for start in starts]
    elif (len(letters) > 1 or not asked) and not first:
        asked.append(_quoted(mark + INITIALS + letters, beginning=True))
    return all_of(asked)


def mark_of(model: type[Record], place: str) -> str:
    """The character at the beginning of the terms of a place of a table."""
    return classes()[model._meta.table_name, place]
