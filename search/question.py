"""What somebody typed: its words, the type of question, and whether a text answers it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from models import digits
from resources.language import LANGUAGES, translation
from search import readings
from search.folding import fold, fold_with_places
from search.places import NAME, NOTES, PART, PHONE, PLACES, TYPES
from search.texts import SEPARATOR

EXACT, BEGINNING, INSIDE, READ_FIRST, READ, ELSEWHERE, READ_ELSEWHERE, IN_NOTES = range(8)
"""How well a row answers, the best first: its whole name, number or code; the beginning of its name, a part of it; the
pinyin of the beginning, or of a part; a part of another short text; the pinyin of a name that belongs to it; a part of
the notes.
"""

_NOT = 9
_RANKS: Final = {NAME: INSIDE, NOTES: IN_NOTES}

LONGEST = 200
"""Characters of a question that are heeded."""

_NUMBER = re.compile(r"[\d\s()+\-./·]+")
_SHORTEST_CORE = 7

SYNONYMS: Final = {
    "对手": "competitor",
    "竞品": "competitor",
    "客户": "name",
    "公司": "name",
    "手机": "phone",
    "tel": "phone",
    "customer": "name",
    "rival": "competitor",
    "note": "record",
}
"""Further words before a colon that choose the type, beside the names of the types in each language."""


@dataclass(frozen=True)
class Question:
    """The words that must all be found, and where.

    ``text`` is what was asked, folded and without the prefix that chose the type ``kind``. ``numbers`` are the forms
    in which a telephone number may be stored when the text is one.
    """

    text: str
    kind: str = "all"
    words: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    typed: str = ""

    def __bool__(self) -> bool:
        return bool(self.words)

    @cached_property
    def pinyin(self) -> tuple[str, ...]:
        """The words that may be pinyin."""
        return tuple(word for word in self.words if readings.ways(word))

    def match(self, text: str, places: str) -> int | None:
        """How well a search text answers in some of its places; ``None`` when it does not."""
        lines = [line for line in text.split(SEPARATOR) if line[:1] in places]
        if len(self.words) > 1 and any(line.startswith(self.text, 1) for line in lines):
            return min(self._in_line(self.text, line) for line in lines)
        worst = EXACT
        for word in self.words:
            best = self._word(word, lines)
            if best == _NOT:
                return None
            worst = max(worst, best)
        return worst

    def _word(self, word: str, lines: list[str]) -> int:
        best = _NOT
        for line in lines if self.numbers else [line for line in lines if word in line]:
            rank = self._in_line(word, line)
            if rank < best:
                best = rank
        if best > READ and word in self.pinyin:
            for line in lines:
                if line[0] in (NAME, PART):
                    best = min(best, _read_as(line, word))
        return best

    def _in_line(self, word: str, line: str) -> int:
        at = line.find(word, 1)
        if at > 0:
            place = line[0]
            if at == 1 and place != NOTES:
                if len(line) == len(word) + 1:
                    return EXACT
                if place == NAME:
                    return BEGINNING
            return _RANKS.get(place, ELSEWHERE)
        if self.numbers and line[0] == PHONE:
            for number in self.numbers:
                if number in line:
                    return EXACT if len(line) == len(number) + 1 else ELSEWHERE
        return _NOT

    def marks(self, place: str, value: str) -> list[tuple[int, int]]:
        """The parts of a value, as it is shown, that answer: start and length of each, in order."""
        text, read = fold(value), place in (NAME, PART) and self.pinyin
        if not (read or (self.numbers and place == PHONE) or any(word in text for word in self.words)):
            return []
        folded = fold_with_places(value)
        found = [folded.span(start, length) for start, length in self._spans(place, folded.text)]
        return joined(found)

    def _spans(self, place: str, text: str) -> Iterator[tuple[int, int]]:
        for word in self.words:
            at = text.find(word)
            while at >= 0:
                yield at, len(word)
                at = text.find(word, at + len(word))
            if word in text:
                continue
            if place == PHONE:
                yield from self._number_spans(text)
            elif place in (NAME, PART) and word in self.pinyin:
                name = readings.units(text)
                read = readings.match(name, word)
                if read:
                    first, last = name[read[0]].place, name[read[0] + read[1] - 1].place
                    yield first, last + 1 - first

    def _number_spans(self, text: str) -> Iterator[tuple[int, int]]:
        places = [place for place, character in enumerate(text) if character.isdigit()]
        bare = digits(text)
        for number in self.numbers:
            at = bare.find(number)
            if at >= 0:
                first, last = places[at], places[at + len(number) - 1]
                yield first, last + 1 - first
                return


def _read_as(line: str, word: str) -> int:
    found = readings.match(readings.units(line[1:]), word)
    if found is None:
        return _NOT
    if line[0] == PART:
        return READ_ELSEWHERE
    return READ if found[0] else READ_FIRST


def joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that touch as one."""
    result: list[tuple[int, int]] = []
    for start, length in sorted(spans):
        if result and start <= result[-1][0] + result[-1][1]:
            first, before = result[-1]
            result[-1] = (first, max(before, start + length - first))
        else:
            result.append((start, length))
    return result


def ask(text: str, kind: str = "all") -> Question:
    """Read a question. A word for a type before a colon (“对手: 恒力”, “phone: 8210”) chooses the type."""
    typed = text.strip()[:LONGEST]
    folded = fold(typed)
    head, colon, rest = folded.partition(":")
    chosen = _prefixes().get(head.strip()) if colon else None
    if chosen:
        kind, folded = chosen, rest.strip()
        typed = re.split("[:：]", typed, maxsplit=1)[1].strip()
    if not any(character.isalnum() for character in folded):
        return Question("", kind, typed=typed)
    if _NUMBER.fullmatch(folded):
        return Question(folded, kind, (folded,), _numbers(digits(folded)), typed)
    # Blanks next to Chinese are gone from the folded text; what somebody typed apart is looked for apart.
    words = tuple(dict.fromkeys(word for part in typed.split() if (word := fold(part)) and _says(word)))
    return Question(folded, kind, words, typed=typed)


def _says(word: str) -> bool:
    return any(character.isalnum() for character in word)


def _numbers(bare: str) -> tuple[str, ...]:
    """A number as it was typed, and without what stands before it when it is dialled from elsewhere."""
    core = bare.removeprefix("00")
    if core != bare or len(core) > 10:
        core = core.removeprefix("86")
    if len(core) > _SHORTEST_CORE:
        core = core.removeprefix("0")
    return (bare, core) if core != bare and len(core) >= _SHORTEST_CORE else (bare,)


def _prefixes() -> dict[str, str]:
    names = {fold(kind): kind for kind in TYPES}
    for language in LANGUAGES:
        names |= {fold(translation(language).gettext(label)): kind for kind, label in TYPES.items()}
    return names | SYNONYMS


EVERYWHERE: Final = "".join(PLACES)
"""All places, for ``Question.match``."""
