"""Packed workbooks measured before they are parsed: how large unpacked, and how large a rectangle each sheet spans.

The central directory of a ZIP may lie, so that what is unpacked is counted, too; a sheet may claim 1,048,576 ×
16,384 cells by two cells in its corners, by missing addresses, or by "repeat this row a million times".
"""

import copy
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Self
from xml.parsers import expat

from exchange.reading.tables import CELLS, Unreadable
from resources.language import N_

UNPACKED = 600 * 2**20
"""Bytes of all parts together: five times the largest list that DESIGN 7 names."""
MEMBERS = 5_000

# Whatever zipfile raises for bytes that make no sense.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)

_CHUNK = 2**20
# A cell of an .xlsx sheet, with its address where it stands in the usual place.
_CELL = re.compile(rb'<c(?: r="([A-Z]{1,3})(\d{1,7})")?[\s/>]')
# What a fast look does not understand: declarations, prefixes, other encodings.
_UNUSUAL = re.compile(rb"<!DOCTYPE|:c[\s/>]|\0")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)


class Archive:
    """A packed file in memory, opened with care."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise self._damaged() from error
        self._refuse_bombs()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.zip.close()

    def has(self, member: str) -> bool:
        """Whether there is a part of this name."""
        return member in self.zip.NameToInfo

    def read(self, member: str) -> bytes:
        """A small part; nothing when it is not there."""
        return b"".join(self._chunks(self.zip.getinfo(member))) if self.has(member) else b""

    def measure_xlsx(self) -> None:
        """Unpack every part once, and refuse a sheet that spans too many cells. Raises ``Unreadable``."""
        for info in self.zip.infolist():
            if _SHEET.fullmatch(info.filename):
                if not self._is_small(info):
                    self._measure(info, _XlsxCells())
            else:
                for _ in self._chunks(info):
                    pass

    def measure_ods(self) -> None:
        """The same for the one part that holds all sheets of an .ods."""
        for info in self.zip.infolist():
            if info.filename == "content.xml":
                self._measure(info, _OdsCells())
            else:
                for _ in self._chunks(info):
                    pass

    # -- sizes --------------------------------------------------------------------------------------------------

    def _refuse_bombs(self) -> None:
        members = self.zip.infolist()
        if any(info.flag_bits & 1 for info in members):
            raise Unreadable(
                N_(
                    "“{file}” is protected by a password. Open it there, save it without one, and import that."
                ),
                file=self.name,
            )
        if len(members) > MEMBERS or sum(info.file_size for info in members) > UNPACKED:
            raise self._too_large()

    def _chunks(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        """What is really in a part. The directory's word for its size is not taken."""
        asked, read = copy.copy(info), 0
        asked.file_size = info.file_size + 1  # zipfile stops reading there
        try:
            with self.zip.open(asked) as stream:
                while chunk := stream.read(_CHUNK):
                    read += len(chunk)
                    if read > info.file_size:
                        raise self._too_large()
                    yield chunk
        except _BROKEN as error:
            raise self._damaged() from error

    # -- rectangles ---------------------------------------------------------------------------------------------

    def _is_small(self, info: zipfile.ZipInfo) -> bool:
        """Whether the addresses of all cells, also of empty ones, lie in a rectangle that will do: a fast look."""
        rows, columns, rest = 0, "", b""
        for chunk in self._chunks(info):
            text = rest + chunk
            cut = text.rfind(b"<")
            text, rest = text[:cut], text[cut:]
            if _UNUSUAL.search(text):
                return False
            for letters, number in _CELL.findall(text):
                if not letters:
                    return False
                rows = max(rows, int(number))
                columns = max(columns, letters.decode(), key=lambda one: (len(one), one))
        return rows * _column(columns) <= CELLS

    def _measure(self, info: zipfile.ZipInfo, cells: "_Cells") -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.StartElementHandler, parser.EndElementHandler = cells.start, cells.end
        parser.CharacterDataHandler = cells.text
        try:
            for chunk in self._chunks(info):
                parser.Parse(chunk)
                if cells.area() > CELLS:
                    raise Unreadable(
                        N_(
                            "A sheet of “{file}” spans {rows} rows × {columns} columns. "
                            "Copy what is needed into a new sheet and import that."
                        ),
                        file=self.name,
                        rows=f"{cells.rows:,}",
                        columns=f"{cells.columns:,}",
                    )
            parser.Parse(b"", True)
        except (expat.ExpatError, ValueError, OverflowError) as error:
            raise self._damaged() from error

    def _refuse_doctype(self, *_: object) -> None:
        raise self._damaged()

    def _too_large(self) -> Unreadable:
        return Unreadable(
            N_(
                "“{file}” is packed and would be larger than {size} MB unpacked. Split it into smaller files."
            ),
            file=self.name,
            size=UNPACKED >> 20,
        )

    def _damaged(self) -> Unreadable:
        return Unreadable(
            N_(
                "“{file}” is damaged and cannot be read. "
                "Open it in Excel or LibreOffice, save it anew, and import that."
            ),
            file=self.name,
        )


def _column(letters: str) -> int:
    """A = 1, Z = 26, AA = 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


class _Cells:
    """Follows the XML of a sheet: the last row and the last column that hold something."""

    def __init__(self) -> None:
        self.rows = self.columns = 0
        self.row = self.column = 0

    def area(self) -> int:
        """The rectangle so far."""
        return self.rows * self.columns

    def filled(self) -> None:
        """The present cell holds something."""
        self.rows, self.columns = max(self.rows, self.row), max(self.columns, self.column)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text within an element."""


class _XlsxCells(_Cells):
    """Cells of an .xlsx: an address, or none, which is the place after the one before."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2]
        if name == "row":
            self.row, self.column = int(attributes.get("r") or self.row + 1), 0
        elif name == "c":
            self.column += 1
            address = re.fullmatch(r"([A-Z]{1,3})(\d{1,7})", attributes.get("r", ""))
            if address:
                self.column, self.row = _column(address[1]), int(address[2])
        elif name in {"v", "is", "f"}:
            self.filled()


class _OdsCells(_Cells):
    """Cells of an .ods: each may stand for many, and so may each row."""

    REPEATED = ("table:number-rows-repeated", "table:number-columns-repeated")

    def __init__(self) -> None:
        super().__init__()
        self._rows_here = self._cells_here = 1
        self._in_cell = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self.row = 0
        elif name == "table:table-row":
            self.column, self._rows_here = 0, int(attributes.get(self.REPEATED[0], 1))
            self.row += self._rows_here
        elif name in {"table:table-cell", "table:covered-table-cell"}:
            self.column += int(attributes.get(self.REPEATED[1], 1))
            if "office:value-type" in attributes or "office:value" in attributes:
                self.filled()
            self._in_cell = True

    def end(self, name: str) -> None:
        if name in {"table:table-cell", "table:covered-table-cell"}:
            self._in_cell = False

    def text(self, text: str) -> None:
        if self._in_cell and text.strip():
            self.filled()
