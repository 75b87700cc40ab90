"""Workbooks (.xlsx, .xls, .ods) by calamine, after a look at what they would become in memory (DESIGN 5).

calamine lays a sheet out as a full rectangle: so the rectangle is measured first, by reading the sheet's own XML as a
stream. Then a program of its own reads it, because a damaged file may end the program that reads it.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from exchange.reading import apart
from exchange.reading.measure import Archive
from exchange.reading.tables import Grid, Sheet, Source, Unreadable, Value
from resources.language import N_

SECONDS = 120
"""For which one workbook may be read: the largest list that DESIGN 7 names takes ten."""

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STRICT = b"http://purl.oclc.org/ooxml/"


def read_zip(name: str, data: bytes) -> Source:
    """An .xlsx or .ods, whatever it is called. Raises ``Unreadable``."""
    with Archive(name, data) as archive:
        if archive.has("xl/workbook.xml"):
            if _STRICT in archive.read("xl/workbook.xml"):
                raise Unreadable(
                    N_(
                        "“{file}” is a “Strict Open XML” workbook. "
                        "Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that."
                    ),
                    file=name,
                )
            archive.measure_xlsx()
            return Source(name, "xlsx", _sheets(name, data))
        if archive.has("content.xml"):
            if b"manifest:encryption-data" in archive.read("META-INF/manifest.xml"):
                raise _encrypted(name)
            archive.measure_ods()
            return Source(name, "ods", _sheets(name, data))
    raise Unreadable(
        N_("“{file}” is a packed file but no .xlsx or .ods. Unpack it, or save it as .xlsx."), file=name
    )


def read_ole(name: str, data: bytes) -> Source:
    """An .xls, whatever it is called. Raises ``Unreadable``."""
    if _ENCRYPTED in data:
        raise _encrypted(name)
    return Source(name, "xls", _sheets(name, data))


def _encrypted(name: str) -> Unreadable:
    return Unreadable(
        N_("“{file}” is protected by a password. Open it there, save it without one, and import that."),
        file=name,
    )


def _sheets(name: str, data: bytes) -> list[Sheet]:
    command = [sys.executable, "-P", "-X", "utf8", str(Path(apart.__file__))]
    try:
        run = subprocess.run(
            command,
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable(
            N_("“{file}” takes longer than {n} seconds to read. Split it into smaller files."),
            file=name,
            n=SECONDS,
        ) from error
    if run.returncode == apart.PASSWORD:
        raise _encrypted(name)
    if run.returncode:
        raise _damaged(name)
    return [
        Sheet(one["name"], _rows(one["rows"], one["merged"]), one["hidden"]) for one in json.loads(run.stdout)
    ]


def _damaged(name: str) -> Unreadable:
    return Unreadable(
        N_(
            "“{file}” is damaged and cannot be read. Open it in Excel or LibreOffice, save it anew, and import that."
        ),
        file=name,
    )


def _rows(found: list[list[Any]], merged: Iterable[Any]) -> list[list[Value]]:
    grid = Grid()
    for row in found:
        grid.add([_plain(value) for value in row])
    rows = grid.done()
    _spread(rows, merged)
    return rows


def _plain(value: Any) -> Any:
    """Numbers that are whole as such: a phone of 11 digits is no 13800138000.0."""
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, list):
        return _READ[value[0]](value[1])
    return value


def _moment(text: str) -> date:
    found = datetime.fromisoformat(text)
    return found if found.time() != time() else found.date()


def _clock(seconds: float) -> time | str:
    """A time of day that the file keeps as a duration."""
    length = timedelta(seconds=seconds)
    return (datetime.min + length).time() if timedelta(0) <= length < timedelta(1) else str(length)


_READ: dict[str, Callable[[Any], Any]] = {
    "datetime": _moment,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "duration": _clock,
    "text": str,
}


def _spread(rows: list[list[Value]], merged: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """A cell merged downwards holds for each of its rows: one firm beside its three contacts."""
    for (top, left), (bottom, _right) in merged:
        if top >= len(rows) or left >= len(rows[top]) or rows[top][left] is None:
            continue
        for row in rows[top + 1 : bottom + 1]:
            if not row:
                continue
            row.extend([None] * (left + 1 - len(row)))
            if row[left] is None:
                row[left] = rows[top][left]
