"""From a path to tables: looks at the first bytes, and hands over to whoever reads this kind of file."""

import errno
from pathlib import Path

from exchange.reading.cards import is_cards, read_cards
from exchange.reading.tables import Source, Unreadable
from exchange.reading.texts import read_text
from exchange.reading.workbooks import OLE, ZIP, read_ole, read_zip
from resources.language import N_

LARGEST = 256 * 2**20
"""Bytes: a larger file is no list of customers."""

_NOT_LISTS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3\0",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
)


def read_source(path: str | Path, encoding: str | None = None, delimiter: str | None = None) -> Source:
    """Read a file: .xlsx, .xls, .ods, .csv, .tsv or .vcf by its contents, whatever its name ends in.

    ``encoding`` and ``delimiter`` correct what was guessed of a text. Needs no database. Raises ``Unreadable``.
    """
    path = Path(path)
    data = _bytes(path)
    if data.startswith(ZIP):
        return read_zip(path.name, data)
    if data.startswith(OLE):
        return read_ole(path.name, data)
    if data.startswith(_NOT_LISTS):
        raise Unreadable(
            N_(
                "“{file}” is neither a sheet nor an address card. "
                "What can be read: .xlsx, .xls, .ods, .csv, .tsv, .vcf."
            ),
            file=path.name,
        )
    if is_cards(data):
        return read_cards(path.name, data, encoding)
    return read_text(path.name, data, encoding, delimiter)


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Unreadable(N_("“{file}” is a folder. Choose a file in it."), file=path.name)
        if path.stat().st_size > LARGEST:
            raise Unreadable(
                N_("“{file}” is larger than {size} MB. Split it into smaller files."),
                file=path.name,
                size=LARGEST >> 20,
            )
        data = path.read_bytes()
    except OSError as error:
        if error.errno in {errno.ENOENT, errno.ENOTDIR}:
            raise Unreadable(N_("There is no file “{file}”."), file=path) from error
        raise Unreadable(
            N_("“{file}” cannot be read: {reason}."), file=path.name, reason=error.strerror or str(error)
        ) from error
    if not data.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise Unreadable(N_("“{file}” is empty: there is nothing to import."), file=path.name)
    return data
