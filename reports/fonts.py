"""The fonts of paper: which one draws a character, how wide it is, and what is done about one that none has.

Noto Sans SC draws everything; where its bold face lacks a character its regular one stands in, then Inter. Quotes, dots
and dashes are as wide as a Chinese character in Noto Sans SC, so that between Latin words Inter draws them.
"""

import re
import threading
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from resources import path

REGULAR, BOLD, LATIN, LATIN_BOLD = "NotoSansSC-Regular", "NotoSansSC-Bold", "Inter-Regular", "Inter-SemiBold"
GETA = "〓"
"""The printers' mark for a character that is not in the case."""

LOCK = threading.Lock()
"""reportlab's fonts belong to one document at a time."""

_STACKS = {False: (REGULAR, LATIN), True: (BOLD, REGULAR, LATIN_BOLD)}
_NARROW = re.compile("[·‘’“”…—–]")
_FIRST_WIDE = 0x2E80  # from here on characters are as wide as they are high, more or less

# What has no look of its own: control and format characters, joiners, variation selectors, tags.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)
_BREAKS = re.compile("\r\n?|[\u0085\u2028\u2029]")


class Glyph(NamedTuple):
    """How a character is drawn: by which font, and how wide in thousandths of the size."""

    font: str
    width: float


class _Known(dict[str, Glyph]):
    """Glyphs by character, looked up when first asked for."""

    def __init__(self, faces: "Faces", strong: bool) -> None:
        super().__init__()
        self._faces, self._strong = faces, strong

    def __missing__(self, char: str) -> Glyph:
        found = self[char] = self._faces.find(char, _STACKS[self._strong])
        return found


class Faces:
    """The fonts, registered with reportlab."""

    def __init__(self) -> None:
        self._faces = {name: _register(name) for name in (REGULAR, BOLD, LATIN, LATIN_BOLD)}
        self._known = {strong: _Known(self, strong) for strong in (False, True)}
        self.absent: set[str] = set()

    def find(self, char: str, stack: Iterable[str]) -> Glyph:
        """The first font of some that has a character; the mark of the absent where none has."""
        code = ord(char)
        for name in stack:
            face = self._faces[name]
            if code in face.charToGlyph:
                return Glyph(name, face.charWidths.get(code, face.defaultWidth))
        return self._stand_in(char)

    def _stand_in(self, char: str) -> Glyph:
        """Drawn as the mark, or as a space, but still known by its own code: what is copied is what was written."""
        face, code = self._faces[REGULAR], ord(char)
        like = " " if unicodedata.category(char) == "Zs" else GETA
        if like == GETA:
            self.absent.add(char)
        face.charToGlyph[code] = face.charToGlyph[ord(like)]
        face.charWidths[code] = face.charWidths[ord(like)]
        return Glyph(REGULAR, face.charWidths[code])

    def glyphs(self, text: str, strong: bool = False) -> list[Glyph]:
        """How each character of a line is drawn."""
        known = self._known[strong]
        found = [known[char] for char in text]
        for match in _NARROW.finditer(text):
            at = match.start()
            around = text[max(at - 1, 0) : at] + text[at + 1 : at + 2]
            if all(ord(char) < _FIRST_WIDE for char in around):
                found[at] = self.find(text[at], (LATIN_BOLD if strong else LATIN,))
        return found

    def width(self, text: str, size: float, strong: bool = False) -> float:
        """How wide a line is, in points."""
        return _width(self, text, strong) * size / 1000

    def runs(self, text: str, strong: bool = False) -> list[tuple[str, str]]:
        """A line cut where the font changes: the fonts' names and their parts."""
        glyphs = self.glyphs(text, strong)
        if len({glyph.font for glyph in glyphs}) == 1:
            return [(glyphs[0].font, text)]
        pairs = zip(glyphs, text, strict=True)
        return [
            (font, "".join(char for _, char in some))
            for font, some in groupby(pairs, lambda one: one[0].font)
        ]


@lru_cache(10_000)
def _width(faces: Faces, text: str, strong: bool) -> float:
    """The width of a line in thousandths; labels are asked for again and again, values two or three times."""
    return sum([glyph.width for glyph in faces.glyphs(text, strong)])


@cache
def faces() -> Faces:
    """The fonts, loaded at the first question (about 200 ms)."""
    from reportlab import rl_config
    from reportlab.pdfbase import ttfonts

    ttfonts.makeToUnicodeCMap = to_unicode
    rl_config.useA85 = (
        0  # plain bytes: a quarter smaller, and the encoding in Python took longer than the layout
    )
    return Faces()


def _register(name: str) -> Any:
    from reportlab.pdfbase import pdfmetrics, ttfonts

    font = ttfonts.TTFont(name, str(path(f"fonts/{name}.ttf")), asciiReadable=0)
    pdfmetrics.registerFont(font)
    face = font.face
    # Whole numbers as such: reportlab writes them five times faster.
    face.charWidths = {
        code: int(width) if width == int(width) else width for code, width in face.charWidths.items()
    }
    return face


@lru_cache(10_000)
def plain(text: str) -> str:
    """Text as it is printed: lines end in one way, tabs are spaces, and what has no look is left out."""
    if text.isprintable() and text.isascii():
        return text
    text = _BREAKS.sub("\n", text).replace("\t", "    ")
    return _INVISIBLE.sub("", text)


def to_unicode(fontname: str, subset: list[int]) -> str:
    """Which character each code of an embedded font stands for (PDF 32000-1, 9.10.3), so that text can be copied.

    It takes the place of reportlab's ``makeToUnicodeCMap``, which writes characters beyond U+FFFF as five digits
    where a pair of surrogates belongs (reportlab 5.1: 𬍛 prints right and copies wrong), and all in one block
    where the rule allows at most a hundred.
    """
    pairs = [
        f"<{code:02X}> <{chr(char).encode('utf-16-be').hex().upper()}>"
        for code, char in enumerate(subset)
        if char and not 0xD800 <= char < 0xE000
    ]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    body = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *body,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
