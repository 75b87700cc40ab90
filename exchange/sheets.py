"""Rows into files: .xlsx and .csv, safe against formulas, nothing lost (DESIGN 5, STYLE habit 16).

A file takes its name only when it is complete: whoever is killed half-way leaves the old one as it was.
"""

import csv
import io
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape

from exchange.cells import LIVE, Cell, csv_text, xlsx_text
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

_SHEET = "xl/worksheets/sheet1.xml"
_WIDTHS = {"date": 12, "time": 8, "flag": 8, "stars": 8, "number": 10, "multiline": 40, "url": 28, "email": 28}


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
        raise Unwritable(
            N_("“{file}” could not be written: {reason}."), file=target.name, reason=error.strerror or str(error)
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
    return Unwritable(N_("You may not write into the folder “{folder}”. Choose another."), folder=target.parent)


# ---------------------------------------------------------------------------------------------------------------
# .csv
# ---------------------------------------------------------------------------------------------------------------


def write_csv(stream: IO[bytes], title: str, columns: Sequence[Column], rows: Iterable[Row], count: int) -> None:
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


def write_xlsx(stream: IO[bytes], title: str, columns: Sequence[Column], rows: Iterable[Row], count: int) -> None:
    """One sheet: headings bold and fixed, a filter, numbers and days as such, text as text and never a formula.

    openpyxl makes the workbook; the rows are put into its sheet by ourselves, since openpyxl takes 20 µs for a cell,
    a minute for 100,000 customers.
    """
    if count >= ROWS:
        raise _too_much()
    workbook, heading, look = _workbook(title, columns, count)
    names = [name for name, _ in look]
    headings = [[(name, heading(column.heading)) for name, column in zip(names, columns, strict=True)]]
    cells = (
        [(name, put(cell)) for (name, put), cell in zip(look, row, strict=True) if cell is not None] for row in rows
    )
    with zipfile.ZipFile(workbook) as empty, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as full:
        for item in empty.infolist():
            if item.filename != _SHEET:
                full.writestr(item, empty.read(item))
        before, tag, after = empty.read(_SHEET).partition(b"</sheetData>")
        with full.open(_SHEET, "w") as sheet:
            sheet.write(before)
            size = len(before)
            for number, row in enumerate(chain(headings, cells), 1):
                line = "".join([f'<c r="{name}{number}"{xml}</c>' for name, xml in row])
                size += sheet.write(f'<row r="{number}">{line}</row>'.encode())
                if size + len(after) > SIZE // 2:
                    raise _too_much()
            sheet.write(tag + after)


