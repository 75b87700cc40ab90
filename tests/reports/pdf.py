"""What a PDF says and where: read back with pdfium, as a person copies it."""

import ctypes
import unicodedata
from dataclasses import dataclass

from pypdfium2 import PdfDocument
from pypdfium2 import raw as pdfium


@dataclass(frozen=True)
class Char:
    """A character on a page: its box in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def texts(data: bytes) -> list[str]:
    """The text of every page."""
    with PdfDocument(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def text(data: bytes) -> str:
    """The text of all pages without any white space: lines are broken where the paper ends."""
    return bare("".join(texts(data)))


def bare(words: str) -> str:
    """Words as they compare with what is printed."""
    return "".join(unicodedata.normalize("NFKC", words).split())


def characters(data: bytes) -> list[list[Char]]:
    """The visible characters of every page."""
    with PdfDocument(data) as document:
        return [_characters(page) for page in document]


def _characters(page: object) -> list[Char]:
    textpage = page.get_textpage()  # type: ignore[attr-defined]
    found = []
    for index in range(textpage.count_chars()):
        char = chr(pdfium.FPDFText_GetUnicode(textpage, ctypes.c_int(index)))
        # Accents hang over; they have no width of their own.
        if char.isprintable() and not char.isspace() and not unicodedata.category(char).startswith("M"):
            found.append(Char(char, *textpage.get_charbox(index, loose=False)))
    return found


def sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height of every page in points."""
    with PdfDocument(data) as document:
        return [page.get_size() for page in document]
