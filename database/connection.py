"""How one SQLite file is opened: the settings of SHARED-FILE 4, and a look at its header before the first connection.

Nothing in this process opens the live file by other means than SQLite once a connection stands: on Linux and macOS
any ``close()`` of it would drop SQLite's locks (SHARED-FILE 2.3).
"""

import os
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from database import errors
from models import db

APPLICATION_ID = 0x47584442  # "GXDB"
PAGE_SIZE = 4096
SLACK = 1 << 20
TIMEOUT = 10

_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_WAL = 2

PRAGMAS: dict[str, str | int] = {
    "journal_mode": "persist",
    "synchronous": "full",
    "foreign_keys": 1,
    "mmap_size": 0,
    "journal_size_limit": 1 << 20,
    "cache_size": -16000,
    "cache_spill": 0,
    "temp_store": "memory",
    "trusted_schema": 0,
}


@dataclass(frozen=True)
class Header:
    """What the first hundred bytes of a database file tell."""

    application_id: int
    user_version: int
    wal: bool = False


def inspect(path: Path) -> Header | None:
    """Read the header of a file that no connection of this process has open; ``None`` for a file of no bytes.

    Raises ``Missing``, ``ReadOnly``, ``Encrypted``, ``Foreign`` or ``Damaged``.
    """
    size, head = _beginning(path)
    if not head:
        return None
    dying = journal_is_hot(path)  # somebody died while writing; SQLite will put the file right on opening it
    if not head.startswith(_MAGIC):
        if dying:
            return Header(APPLICATION_ID, 0)
        raise (errors.Encrypted if _looks_random(head, size) else errors.Foreign)(path)
    if len(head) < 100:
        raise errors.Damaged(path, f"{size} B")
    application_id, user_version = struct.unpack(">I", head[68:72])[0], struct.unpack(">I", head[60:64])[0]
    if application_id != APPLICATION_ID:
        raise errors.Foreign(path)
    header = Header(application_id, user_version, wal=_WAL in head[18:20])
    page_size, pages = struct.unpack(">H", head[16:18])[0], struct.unpack(">I", head[28:32])[0]
    if size < pages * (65536 if page_size == 1 else page_size) and not (dying or header.wal):
        raise errors.Damaged(path, f"{size} B < {pages} × {page_size} B")
    if not 1 <= struct.unpack(">I", head[44:48])[0] <= 4:
        raise errors.Damaged(path, "schema format")
    return header


def _beginning(path: Path) -> tuple[int, bytes]:
    """The size of a file and its first bytes."""
    try:
        with path.open("rb") as file:
            return path.stat().st_size, file.read(1024)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        raise errors.Missing(path) from None
    except PermissionError:
        raise errors.ReadOnly(path) from None
    except OSError as error:
        raise errors.Unreachable(path, error.strerror or error) from error


def _looks_random(head: bytes, size: int) -> bool:
    """Whole pages without a readable beginning: what an encrypted database looks like."""
    return size % PAGE_SIZE == 0 and len(set(head)) > 200


def journal_is_hot(path: Path) -> bool:
    """Whether somebody died while writing: SQLite's own test, a journal that was begun and not ended."""
    try:
        with Path(f"{os.path.realpath(path)}-journal").open("rb") as journal:
            return journal.read(8) == _JOURNAL_MAGIC
    except OSError:
        return False


def roll_back(path: Path, timeout: int) -> None:
    """Put right what somebody left half written, for one who only wants to read: SQLite does it on the way.

    Raises ``Interrupted`` where that may not be done.
    """
    try:
        with errors.problems(path), closing(sqlite3.connect(path, timeout=timeout)) as file:
            file.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (errors.ReadOnly, errors.Unreachable) as problem:
        raise errors.Interrupted(path) from problem


def connect(path: Path, *, read_only: bool = False, timeout: int = TIMEOUT) -> None:
    """Open this thread's connection of the one handle, and see that the file is in the mode we want.

    Raises the problems of ``errors``.
    """
    prepare(path, read_only=read_only, timeout=timeout)
    with errors.problems(path):
        db.connect()
        mode = db.execute_sql("PRAGMA journal_mode").fetchone()[0]
    if mode == "wal" and not read_only:
        db.close()
        raise errors.Unsafe(path)


def connect_again() -> None:
    """A further connection of this process, in another thread, to the file that ``connect`` opened."""
    db.connect()


def prepare(path: Path, *, read_only: bool, timeout: int) -> None:
    """Say to the handle where the file lies and how it is opened; each thread connects for itself."""
    pragmas = {
        name: value for name, value in PRAGMAS.items() if not (read_only and name.startswith("journal"))
    }
    if read_only:
        db.init(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=timeout, pragmas=pragmas)
    else:
        db.init(str(path), timeout=timeout, pragmas=pragmas)


def refuse_unwritable(path: Path) -> None:
    """Raise ``ReadOnly`` unless the file, if it is there, and its folder (for the journal) may be written."""
    folder = Path(os.path.realpath(path)).parent  # SQLite follows links too
    if (path.exists() and not os.access(path, os.W_OK)) or not os.access(folder, os.W_OK):
        raise errors.ReadOnly(path)


def is_empty() -> bool:
    """Whether the open file has no tables: it is new, or somebody died before its first commit."""
    return not db.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()[0]


def refuse_foreign(path: Path) -> None:
    """Raise ``Foreign`` or ``Damaged`` for what turns out not to be ours only once it is open and put right."""
    if db.execute_sql("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise errors.Foreign(path)
    if not db.execute_sql("PRAGMA user_version").fetchone()[0]:
        raise errors.Damaged(path, "user_version 0")


def keep_slack() -> None:
    """Keep a few MB of free pages in the file: a save then never changes its size, which SMB clients cache
    (SHARED-FILE 3.3).
    """
    free = db.execute_sql("PRAGMA freelist_count").fetchone()[0]
    if free * PAGE_SIZE >= SLACK:
        return
    with db.atomic():
        db.execute_sql("CREATE TABLE slack (filler BLOB)")
        db.execute_sql("INSERT INTO slack VALUES (zeroblob(?))", (4 * SLACK,))
        db.execute_sql("DROP TABLE slack")
