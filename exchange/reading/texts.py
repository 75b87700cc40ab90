"""Text with separators (.csv, .tsv): which encoding, which delimiter, and then the rows.

The order of guessing: a byte order mark, strict UTF-8, UTF-16 by its zeros, then a real detection. gb18030 decodes
Big5 and cp1252 without an error, as rubbish: "the first codec that works" would be wrong.
"""

import codecs
import csv
import io
import re
from collections import Counter
from itertools import islice

from exchange.cells import csv_plain
from exchange.reading.tables import Grid, Sheet, Source, Unreadable
from resources.language import N_

ENCODINGS = ("utf-8", "gb18030", "cp950", "cp1252", "utf-16", "shift_jis", "euc_kr", "cp1251")
"""What is offered for correction; gb18030 reads GBK and GB2312, cp950 Big5."""

DELIMITERS = (",", ";", "\t", "|")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DETECTED = {"gb18030": "gb18030", "big5": "cp950", "cp950": "cp950", "cp1252": "cp1252"}
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_LONGEST = 16 * 2**20  # characters in one field
_SAMPLE = 200  # rows by which the delimiter is told


def read_text(name: str, data: bytes, encoding: str | None = None, delimiter: str | None = None) -> Source:
    """The one table of a text. Raises ``Unreadable``."""
    text, encoding, others = decode(name, data, encoding)
    if len(_BINARY.findall(text[:100_000])) > 0.02 * min(len(text), 100_000):
        raise Unreadable(
            N_("“{file}” is no text and no sheet that can be read. Save it as .xlsx or .csv and try again."),
            file=name,
        )
    first, _, rest = text.partition("\n")
    if declared := re.fullmatch(r"sep=(.)\r?", first):
        delimiter, text = delimiter or declared[1], rest
    delimiter = delimiter or guess_delimiter(text)
    grid = Grid()
    try:
        for row in _rows(text, delimiter):
            grid.add([csv_plain(cell) for cell in row])
    except csv.Error as error:
        raise Unreadable(N_("“{file}” is damaged: {reason}."), file=name, reason=error) from error
    return Source(name, "csv", [Sheet(name, grid.done())], encoding, others, delimiter)


def _rows(text: str, delimiter: str) -> "csv._reader":  # type: ignore[name-defined]
    csv.field_size_limit(_LONGEST)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def decode(name: str, data: bytes, encoding: str | None = None) -> tuple[str, str, tuple[str, ...]]:
    """The text, its encoding, and the encodings that would do, too. Raises ``Unreadable``."""
    if encoding:
        return _as_told(name, data, encoding), encoding, candidates(data)
    for one in candidates(data):
        text = _decoded(data, one)
        if text is not None:
            return text.removeprefix("\ufeff"), one, candidates(data)
    raise Unreadable(
        N_("The letters of “{file}” cannot be read in any known encoding. Save it as UTF-8 and try again."),
        file=name,
    )


def _as_told(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except (LookupError, ValueError) as error:
        raise Unreadable(
            N_("“{file}” cannot be read as {encoding}. Choose another encoding."),
            file=name,
            encoding=encoding,
        ) from error


def candidates(data: bytes) -> tuple[str, ...]:
    """The encodings in which the bytes can be read, the likeliest first."""
    found = [encoding for mark, encoding in _MARKS if data.startswith(mark)][:1]
    if not found and _decoded(data, "utf-8") is not None:
        found.append("utf-8")
    found += _by_zeros(data) if not found else []
    # Over plain ASCII there is nothing to detect, and over UTF-8 nothing to doubt.
    likely = found or _detected(data)
    return tuple(dict.fromkeys([*likely, *(one for one in ENCODINGS if _decoded(data, one) is not None)]))


def _by_zeros(data: bytes) -> list[str]:
    """UTF-16 without a mark: Latin letters and separators have a zero beside them."""
    sample = data[:20_000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < len(sample) * 0.05:
        return []
    return ["utf-16-le" if odd > even else "utf-16-be"]


def _detected(data: bytes) -> list[str]:
    from charset_normalizer import from_bytes

    found = [_DETECTED[match.encoding] for match in from_bytes(data, cp_isolation=[*_DETECTED])]
    return [one for one in found if _decoded(data, one) is not None]


def _decoded(data: bytes, encoding: str) -> str | None:
    if encoding == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def guess_delimiter(text: str) -> str:
    """The sign that cuts the first rows into the same number of columns, as many as it can."""
    best, delimiter = (0.0, 0), ","
    for one in DELIMITERS:
        try:
            widths = [len(row) for row in islice(_rows(text[:500_000], one), _SAMPLE) if row]
        except csv.Error:
            continue
        width, times = Counter(widths).most_common(1)[0] if widths else (1, 0)
        if width > 1 and (times / len(widths), width) > best:
            best, delimiter = (times / len(widths), width), one
    return delimiter
