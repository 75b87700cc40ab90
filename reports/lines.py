"""Text cut into lines: Latin words stay whole, Chinese breaks anywhere but not before 。 nor after 「 (禁则).

reportlab's own paragraphs either break Latin words in the middle or Chinese nowhere, and know one font for a line.
"""

import unicodedata

from reports.fonts import faces, plain

_NOT_FIRST = frozenset(
    "!%),.:;?]}¢°·’”†‡›℃∶、。〃々〆〉》」』】〕〗〞〟！＂％＇），．：；？］｀｜｝～…—ーぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_NOT_LAST = frozenset("$([{£¥‘“‹〈《「『【〔〖〝﹝＄（．［｛￡￥")
_BREAK_AFTER = frozenset("-/\\@&=_?,;|")
_FIRST_WIDE = 0x2E80


def lines(text: str, width: float, size: float, strong: bool = False) -> list[str]:
    """``text`` as lines no wider than ``width`` points; a word that is wider by itself is cut where it must be."""
    found: list[str] = []
    for part in plain(text).split("\n"):
        found += _wrapped(part.rstrip(), width, size, strong)
    while found and not found[-1]:
        found.pop()
    return found


def widest(text: str, size: float, strong: bool = False) -> float:
    """The width of the longest line that is broken nowhere."""
    return max(faces().width(part, size, strong) for part in plain(text).split("\n"))


def _wrapped(text: str, width: float, size: float, strong: bool) -> list[str]:
    if faces().width(text, size, strong) <= width:
        return [text]
    widths = [glyph.width * size / 1000 for glyph in faces().glyphs(text, strong)]
    found: list[str] = []
    start = 0
    while start < len(text):
        end = _end(text, widths, start, width)
        found.append(text[start:end].rstrip())
        start = end
        while start < len(text) and text[start] == " ":
            start += 1
    return found


def _end(text: str, widths: list[float], start: int, width: float) -> int:
    """Where the line that begins at ``start`` ends: at the last place that allows it, else where it is full."""
    used, allowed = 0.0, start
    for at in range(start, len(text)):
        if at > start and _may_break(text, at):
            allowed = at
        used += widths[at]
        if used > width and text[at] != " ":
            return allowed if allowed > start else _full(text, start, at)
    return len(text)


def _full(text: str, start: int, at: int) -> int:
    """A cut inside a word: at least one character, and not between a letter and its accent."""
    while at > start + 1 and unicodedata.combining(text[at]):
        at -= 1
    return max(at, start + 1)


def _may_break(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if after == " " or after in _NOT_FIRST or before in _NOT_LAST or unicodedata.combining(after):
        return False
    return before == " " or ord(before) >= _FIRST_WIDE or ord(after) >= _FIRST_WIDE or before in _BREAK_AFTER
