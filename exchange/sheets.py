"""Rows into files: .xlsx and .csv, safe against formulas, nothing lost (DESIGN 5, STYLE habit 16).

A file takes its name only when it is complete: whoever is killed half-way leaves the old one as it was.
"""

import csv
import errno
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import IO, Any
from unicodedata import east_asian_width
from xml.sax.saxutils import escape

from database.errors import Full
from exchange.cells import LIVE, NOT_XML, Cell, csv_text, xlsx_text
from exchange.columns import Column
from models import Multiline, Name, Percent, Scaled, new_uid
from resources.language import N_, UserError

Row = Sequence[Cell]

# The limits of .xlsx: rows and UTF-16 units by Excel, digits by the floats it keeps, size by plain ZIP (Excel asks to
# repair what carries the marks of ZIP64).
ROWS = 1_048_576
UNITS = 32_767
DIGITS = 15
SIZE = 2**31 - 1
_EPOCH = date(1899, 12, 30)
_FIRST_DAY = date(1900, 3, 1)  # Excel knows a 29 February 1900: days before it are off by one, or none at all

# After these Excel takes an edited cell for something else, unless it is marked as text; it swallows an apostrophe.
_PREFIXED = (*LIVE, "'")

# Most text needs neither way of escaping; what may need one holds one of these.
_MARKUP = re.compile(f"[&<>_{NOT_XML}]")

_WIDTHS = {
    "date": 12,
    "time": 8,
    "flag": 8,
    "stars": 8,
    "number": 10,
    "multiline": 40,
    "url": 28,
    "email": 28,
}


class Unwritable(UserError):
    """The file cannot be written where it shall lie."""


class DoesNotFit(UserError):
    """The kind of file cannot hold this; another can."""


# ---------------------------------------------------------------------------------------------------------------
# A file that is whole or not there
# ---------------------------------------------------------------------------------------------------------------


def write(path: str | Path, title: str, columns: Sequence[Column], rows: Iterable[Row], count: int) -> None:
    """Write ``rows`` (at most ``count``) under their headings; the name's ending says in which kind of file.

    What ``rows`` raises passes through and leaves nothing behind. Raises ``Unwritable``, ``DoesNotFit``, and
    ``UserError`` for an unknown ending.
    """
    path = Path(path)
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(
            N_("“{file}” cannot be written: its name must end in one of {endings}."),
            file=path.name,
            endings=", ".join(WRITERS),
        )
    with replacing(path) as stream:
        writer(stream, title, columns, rows, count)


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A new file that takes the name ``path`` once it is complete and on the disk. Raises ``Unwritable``."""
    target = Path(os.path.realpath(path))
    _refuse(target)
    part = target.with_name(f".guanxi-{new_uid()[:12]}.part")
    try:
        with part.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
    except PermissionError as error:
        raise (_busy(target) if part.exists() else _no_room_in(target)) from error
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise Full(target) from error
        raise Unwritable(
            N_("“{file}” could not be written: {reason}."),
            file=target.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _refuse(target: Path) -> None:
    """Find out before the work, not after it, what would hinder the last step."""
    if not target.parent.is_dir():
        raise Unwritable(N_("There is no folder “{folder}”."), folder=target.parent)
    if target.is_dir():
        raise Unwritable(N_("“{file}” is a folder. Choose another name."), file=target)
    if target.exists():
        try:
            target.open("r+b").close()
        except PermissionError as error:
            raise _busy(target) from error


def _busy(target: Path) -> Unwritable:
    return Unwritable(
        N_("“{file}” is open in another program or write-protected. Close it there, or choose another name."),
        file=target.name,
    )


def _no_room_in(target: Path) -> Unwritable:
    return Unwritable(
        N_("You may not write into the folder “{folder}”. Choose another."), folder=target.parent
    )


# ---------------------------------------------------------------------------------------------------------------
# .csv
# ---------------------------------------------------------------------------------------------------------------


def write_csv(
    stream: IO[bytes], title: str, columns: Sequence[Column], rows: Iterable[Row], count: int
) -> None:
    """UTF-8 with the mark by which Excel knows it, lines ending in CRLF; line breaks inside a cell stay as they are."""
    text = io.TextIOWrapper(stream, "utf-8-sig", newline="")
    try:
        writer = csv.writer(text)
        writer.writerow([csv_text(column.heading) for column in columns])
        writer.writerows([_csv_cell(cell) for cell in row] for row in rows)
    finally:
        text.detach()


def _csv_cell(cell: Cell) -> str:
    if isinstance(cell, str):
        return csv_text(cell)
    return "" if cell is None else f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


# ---------------------------------------------------------------------------------------------------------------
# .xlsx
# ---------------------------------------------------------------------------------------------------------------


def write_xlsx(
    stream: IO[bytes], title: str, columns: Sequence[Column], rows: Iterable[Row], count: int
) -> None:
    """A workbook of one sheet."""
    write_workbook(stream, [Sheet(title, columns, rows, count)])


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook: its name, its columns, its rows (at most ``count``)."""

    title: str
    columns: Sequence[Column]
    rows: Iterable[Row]
    count: int


def write_workbook(stream: IO[bytes], sheets: Sequence[Sheet]) -> None:
    """Sheets one after the other: headings bold and fixed, a filter, numbers and days as such, text never a formula.

    openpyxl makes the workbook; the rows are put into its sheets by ourselves, because openpyxl takes 20 µs for a
    cell, which is more than a minute for 100,000 customers.
    """
    if any(sheet.count >= ROWS for sheet in sheets):
        raise _too_much()
    workbook, looks = _workbook(sheets)
    parts = {
        f"xl/worksheets/sheet{number}.xml": place for place, number in enumerate(range(1, len(sheets) + 1))
    }
    with (
        zipfile.ZipFile(workbook) as empty,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as full,
    ):
        for item in empty.infolist():
            if item.filename not in parts:
                full.writestr(item, empty.read(item))
        for part, place in parts.items():
            with full.open(part, "w") as target:
                _fill(target, empty.read(part), looks[place], sheets[place].rows)


def _fill(target: IO[bytes], part: bytes, looks: list["_Look"], rows: Iterable[Row]) -> None:
    """Put the rows into the part of an empty sheet."""
    headings = [[(look.letter, look.heading_xml) for look in looks]]
    filled = (
        [(look.letter, look.xml(cell)) for look, cell in zip(looks, row, strict=True) if cell is not None]
        for row in rows
    )
    before, end, after = part.partition(b"</sheetData>")
    size = len(part)
    target.write(before)
    for number, row in enumerate(chain(headings, filled), 1):
        cells = "".join([f'<c r="{letter}{number}"{xml}</c>' for letter, xml in row])
        line = f'<row r="{number}">{cells}</row>'.encode()
        size += len(line)
        if size > SIZE:
            raise _too_much()
        target.write(line)
    target.write(end + after)


def _too_much() -> DoesNotFit:
    return DoesNotFit(
        N_("This is more than one .xlsx sheet can hold. Choose .csv, which holds any number of rows.")
    )


class _Look:
    """How the cells of one column are written: the numbers of their styles, and a rule for each type of value."""

    def __init__(self, letter: str, column: Column, style: Callable[..., int]) -> None:
        field = column.field
        # "@" is Excel's text: numbers of phones and customers keep their noughts, also when somebody edits them
        words = "General" if isinstance(field, Multiline) else "@"
        sign = '"%"' if isinstance(field, Percent) else ""
        self.letter, self.heading = letter, column.heading
        self.text, self.live = style(words), style(words, live=True)
        self.day = style("yyyy-mm-dd")
        self.whole, self.part = 0, 0
        if isinstance(field, Scaled):
            self.whole, self.part = style(f"#,##0{sign}"), style(f"#,##0.{'0' * field.places}{sign}")
        self.heading_xml = self._inline(column.heading, style("@", bold=True))

    def xml(self, cell: Cell) -> str:
        """The cell after its place: style, type and contents."""
        if isinstance(cell, str):
            return self._inline(cell, self.live if cell.startswith(_PREFIXED) else self.text)
        if isinstance(cell, date):
            if cell < _FIRST_DAY:
                return self._inline(cell.isoformat(), self.text)
            return f' s="{self.day}"><v>{(cell - _EPOCH).days}</v>'
        if isinstance(cell, Decimal):
            if len(cell.normalize().as_tuple().digits) > DIGITS:
                return self._inline(f"{cell:f}", self.text)
            return f' s="{self.whole if cell == int(cell) else self.part}"><v>{cell:f}</v>'
        return f"><v>{cell}</v>"

    def _inline(self, text: str, style: int) -> str:
        if len(text) > UNITS // 2 and len(text.encode("utf-16-le")) > UNITS * 2:
            raise DoesNotFit(
                N_(
                    "The text under “{heading}” that begins with “{start}” is longer than the 32,767 characters that "
                    "a cell of .xlsx holds. Choose .csv, which holds any length, or shorten it."
                ),
                heading=self.heading,
                start=text[:40],
            )
        return f' s="{style}" t="inlineStr"><is><t xml:space="preserve">{_xml(text)}</t></is>'


def _xml(text: str) -> str:
    return escape(xlsx_text(text)) if _MARKUP.search(text) else text


def _workbook(sheets: Sequence[Sheet]) -> tuple[io.BytesIO, list[list[_Look]]]:
    """A workbook whose sheets have all but their rows, and the looks of the columns of each."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook(write_only=True)
    workbook.properties.creator = "Guanxi"
    looks = []
    for one in sheets:
        sheet = workbook.create_sheet(one.title[:31])  # Excel's limit

        def style(number_format: str, *, live: bool = False, bold: bool = False, sheet: Any = sheet) -> int:
            cell = WriteOnlyCell(sheet)
            cell.number_format, cell.quotePrefix = number_format, live
            if bold:
                cell.font = Font(bold=True)
            return cell.style_id

        letters = [get_column_letter(number) for number in range(1, len(one.columns) + 1)]
        looks.append(
            [_Look(letter, column, style) for letter, column in zip(letters, one.columns, strict=True)]
        )
        for letter, column in zip(letters, one.columns, strict=True):
            sheet.column_dimensions[letter].width = _width(column)
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{letters[-1]}{one.count + 1}"
    file = io.BytesIO()
    workbook.save(file)
    return file, looks


def _width(column: Column) -> int:
    """In characters: what its kind mostly needs, and always the heading beside the button of the filter."""
    usual = 28 if isinstance(column.field, Name) else _WIDTHS.get(column.field.kind, 16)
    return max(usual, 4 + sum(2 if east_asian_width(char) in "WF" else 1 for char in column.heading))


Writer = Callable[[IO[bytes], str, Sequence[Column], Iterable[Row], int], None]
WRITERS: dict[str, Writer] = {".xlsx": write_xlsx, ".csv": write_csv}
"""The kinds of files, by the endings of their names."""
