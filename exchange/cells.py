"""Values as cells of a sheet, and back: what was written comes back equal (STYLE habit 16).

``to_cell`` and ``from_cell`` know the kinds. What a kind of file cannot hold as it is, or takes for something else,
is a matter of text alone: ``xlsx_text`` and ``csv_text`` hide it, ``xlsx_plain`` and ``csv_plain`` bring it back.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, cast

from changes.describe import Names, text
from models import Day, Declared, Flag, InvalidValue, Link, PartialDate, Several
from resources.language import LANGUAGES, N_, translation

Cell = str | int | Decimal | date | None
"""What a cell holds, whatever the file; never "": nothing is ``None``."""

_YES = {"yes", "y", "true", "1", "是", "有", "对", "√", "✓", "✔"}
_NO = {"no", "n", "false", "0", "否", "无", "错", "×", "✗", "✘"}

_SEPARATORS = ",、，;；\n"
_QUOTED = re.compile(rf'[{_SEPARATORS}"]|^\s|\s$')
_PART = re.compile(rf'\s*(?:"((?:[^"]|"")*)"|([^{_SEPARATORS}]+))')

# A spreadsheet takes text for a formula when it begins with one of these; the full-width ones where the system is
# Chinese or Japanese.
LIVE = "=+-@\t\r\n＝＋－＠"
_LIVE = re.compile(rf"'*[{re.escape(LIVE)}]")

# XML has no place for these, and turns CR into LF.
NOT_XML = "\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff"
# An underscore that would begin something like an escape, also together with the escape after it, is escaped too.
_ESCAPED = re.compile(f"[{NOT_XML}]|_(?=x[0-9A-Fa-f]{{4}}[_{NOT_XML}])")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


def to_cell(field: Declared, value: Any, names: Names) -> Cell:
    """A value of a field as a cell: numbers and days as they are, links as their names, all else as text."""
    if value is None:
        return None
    if isinstance(field, Several):
        return join((names.of(field.target, one) for one in value), names.language) or None
    if is_named(field):
        return text(field, value, names) or None
    return cast(Cell, value)


def is_named(field: Declared) -> bool:
    """Whether a cell holds a word for the value; values of all other fields are cells as they are."""
    return isinstance(field, Link | Several | Flag)


def from_cell(field: Declared, cell: Any, plain: Callable[[str], str] = str) -> Any:
    """The value of a field from a cell, fit for its field; links as names: one a str, several a tuple of str.

    ``plain`` is what the reader of the file leaves undone: ``csv_plain``, ``xlsx_plain`` after openpyxl, nothing
    after calamine, which does it by itself. Raises ``InvalidValue``.
    """
    if isinstance(cell, str):
        cell = plain(cell)
    if cell is None or cell == "":
        return None
    cell = _simple(field, cell)
    if isinstance(field, Several):
        return split(str(cell)) or None
    if isinstance(field, Link):
        return str(cell)
    if isinstance(field, Flag):
        return _flag(cell)
    return field.clean(cell)


def _simple(field: Declared, cell: Any) -> Any:
    """Take off what a sheet adds: 13800138000.0 was a whole number, 2026-03-18 00:00:00 a day."""
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else str(cell)
    if isinstance(cell, datetime) and (isinstance(field, Day | PartialDate) or cell.time() == time()):
        return cell.date()
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    return cell


def _flag(cell: Any) -> bool:
    word = str(cell).strip().casefold()
    for words, gettext_word, value in ((_YES, N_("Yes"), True), (_NO, N_("No"), False)):
        if word in words or word in {translation(one).gettext(gettext_word).casefold() for one in LANGUAGES}:
            return value
    raise InvalidValue(N_("“{value}” is neither yes nor no."), value=cell)


def join(labels: Iterable[str], language: str) -> str:
    """Names in one cell; one that would fall apart or lose blanks in ``split`` stands in double quotes."""
    separator = "、" if language.startswith("zh") else ", "
    return separator.join(_quote(label) if _QUOTED.search(label) else label for label in labels if label)


def _quote(label: str) -> str:
    return '"' + label.replace('"', '""') + '"'


def split(cell: str) -> tuple[str, ...]:
    """The names in a cell, whichever comma, semicolon or line break people put between them."""
    found = (quoted.replace('""', '"') or bare.strip() for quoted, bare in _PART.findall(cell))
    return tuple(label for label in found if label)


def is_live(cell: str) -> bool:
    """Whether a spreadsheet may take the text for a formula, perhaps once apostrophes are taken off."""
    return bool(_LIVE.match(cell))


def csv_text(cell: str) -> str:
    """Text that no spreadsheet takes for a formula: one apostrophe in front, also where some stand already."""
    return f"'{cell}" if is_live(cell) else cell


def csv_plain(cell: str) -> str:
    """Read what ``csv_text`` gave. An apostrophe before anything else is the text's own and stays."""
    return cell[1:] if cell.startswith("'") and is_live(cell) else cell


def xlsx_text(cell: str) -> str:
    """Text that XML can hold, escaped as Excel does it: ``_x0008_``."""
    return _ESCAPED.sub(_escape, cell)


def _escape(found: re.Match[str]) -> str:
    return f"_x{ord(found[0]):04X}_"


def xlsx_plain(cell: str) -> str:
    """Read what ``xlsx_text`` or Excel gave."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), cell)
