"""Copies that can be trusted, and the way back (DESIGN 4, SHARED-FILE 7).

A backup is a consistent picture taken by SQLite's own backup in one step, opened and checked, counted against the
original, and only then given its name. Restoring goes the same way in the other direction, into the live file.
"""

import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from peewee import SqliteDatabase

from database import connection, errors, places, schema
from models import TABLES, db
from resources.language import N_, UserError

DAILY, WEEKLY, MONTHLY = 14, 8, 24
ALWAYS = 3
SPECIAL_DAYS = 90
LARGEST = 5 << 30
FRESH = timedelta(hours=20)

_NAME = re.compile(r".+ (\d{4}-\d\d-\d\d \d{6})Z (\w+)\.gxdb")


class BackupFailed(UserError):
    """The copy could not be made or did not agree with the original."""


@dataclass(frozen=True)
class Backup:
    """One verified copy: where, when (UTC) and why (daily, asked, migration, restore, import)."""

    path: Path
    at: datetime
    reason: str

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size


def folder() -> Path:
    """Where the backups of the open file lie: as its settings say, else in the person's data folder."""
    return places.backup_folder(schema.fact("file_uid") or "unknown")


def backups(where: Path) -> list[Backup]:
    """The backups in a folder, the newest first."""
    found = []
    for path in where.glob("*.gxdb") if where.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        if match:
            at = datetime.strptime(match[1], "%Y-%m-%d %H%M%S").replace(tzinfo=UTC)
            found.append(Backup(path, at, match[2]))
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def make(where: Path, at: datetime, reason: str = "asked") -> Backup:
    """Copy the open file into a folder, verify the copy, and thin out old ones. Raises ``BackupFailed``."""
    stem = Path(str(db.database).removeprefix("file://").partition("?")[0]).stem
    name = f"{stem} {at.astimezone(UTC):%Y-%m-%d %H%M%S}Z {reason}.gxdb"
    try:
        where.mkdir(parents=True, exist_ok=True)
        with _part(where) as part:
            with errors.problems(where):
                counts = _copy_out(part)
            verify(part, counts)
            _sync(part)
            part.replace(where / name)
        places.sync_folder(where)
    except OSError as error:
        raise BackupFailed(
            N_(
                "The backup could not be written to {folder} ({reason}). Choose another folder or free some space."
            ),
            folder=where,
            reason=error.strerror or error,
        ) from error
    thin_out(where, at)
    return Backup(where / name, at, reason)


def daily(at: datetime) -> Backup | None:
    """Make today's backup when something was written since the newest one and that is older than 20 hours."""
    where = folder()
    newest = next(iter(backups(where)), None)
    if newest and (at - newest.at < FRESH or _last_batch(newest.path) == _last_batch(None)):
        return None
    return make(where, at, "daily")


def thin_out(where: Path, at: datetime) -> list[Path]:
    """Delete what the plan no longer keeps; returns what was deleted.

    Kept are the newest three whatever they are; 14 daily, 8 weekly and 24 monthly; those made before a migration,
    a restore or an import for 90 days; within 5 GB in all.
    """
    found = backups(where)
    keep = set(found[:ALWAYS])
    regular = [backup for backup in found if backup.reason in ("daily", "asked")]
    for count, slot in ((DAILY, "%Y-%m-%d"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m")):
        newest: dict[str, Backup] = {}
        for backup in regular:
            newest.setdefault(f"{backup.at:{slot}}", backup)
        keep |= set(list(newest.values())[:count])
    keep |= {one for one in found if one not in regular and at - one.at < timedelta(days=SPECIAL_DAYS)}
    total = 0
    gone = []
    for number, backup in enumerate(found):
        total += backup.size
        if number >= ALWAYS and (backup not in keep or total > LARGEST):
            total -= backup.size
            backup.path.unlink()
            gone.append(backup.path)
    return gone


def verify(path: Path, counts: dict[str, int] | None = None) -> dict[str, int]:
    """Open a copy and check it through; returns its rows by table. Raises ``BackupFailed``."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
        try:
            said = [row[0] for row in copy.execute("PRAGMA integrity_check(5)")]
            found = _counts(lambda sql: copy.execute(sql).fetchone())
        except sqlite3.Error as error:
            said, found = [str(error)], {}
    if said != ["ok"] or (counts is not None and found != counts):
        reason = said[0] if said != ["ok"] else "row counts differ"
        raise BackupFailed(
            N_("The copy of the file is not sound ({reason}). It was thrown away."), reason=reason
        )
    return found


def restore(source: Path, at: datetime, progress: Callable[[str], None] = lambda _: None) -> Backup:
    """Put the contents of a backup into the open file, after a rehearsal and a backup of the present state.

    The rehearsal copies the backup aside, checks it through and brings it to our form, so that nothing is found
    wrong half way. The live file is written in one transaction of SQLite: killed anywhere, it is the old one or
    the new one. Returns the backup of the state before. Raises the problems of ``errors`` and ``BackupFailed``.
    """
    header = connection.inspect(source)
    if header is None:
        raise errors.Empty(source)
    if header.user_version > schema.newest():
        raise errors.Newer(source)
    with tempfile.TemporaryDirectory(prefix="guanxi-restore-") as aside:
        rehearsed = Path(aside) / "rehearsal.gxdb"
        progress("rehearsal")
        with errors.problems(source):
            _rehearse(source, rehearsed)
        progress("backup")
        before = make(folder(), at, "restore")
        progress("restore")
        with errors.problems(db.database), closing(sqlite3.connect(rehearsed)) as copy:
            copy.backup(db.connection())
    return before


def _rehearse(source: Path, aside: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as original,
        closing(sqlite3.connect(aside)) as copy,
    ):
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = delete")
    verify(aside)
    handle = SqliteDatabase(str(aside), pragmas={"foreign_keys": 1}, lock_type="IMMEDIATE")
    handle.connect()
    try:
        if schema.version(handle) < schema.newest():
            schema.migrate(handle)
    finally:
        handle.close()


@contextmanager
def _part(where: Path) -> Iterator[Path]:
    """A name for a copy in the making, gone again whatever happens."""
    handle, name = tempfile.mkstemp(dir=where, prefix=".", suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)
        Path(f"{part}-journal").unlink(missing_ok=True)


def _copy_out(part: Path) -> dict[str, int]:
    """Copy the open file in one step inside one read transaction; returns the rows that the copy must have."""
    live = db.connection()
    live.execute("BEGIN")
    try:
        counts = _counts(lambda sql: live.execute(sql).fetchone())
        with closing(sqlite3.connect(part)) as copy:
            live.backup(copy)
            copy.execute("PRAGMA journal_mode = delete")
    finally:
        live.execute("ROLLBACK")
    return counts


def _counts(ask: Callable[[str], tuple[int]]) -> dict[str, int]:
    return {
        name: ask(f'SELECT count(*) FROM "{name}"')[0]
        for name in (table._meta.table_name for table in TABLES)
        if ask(f"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '{name}'")[0]
    }


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _last_batch(path: Path | None) -> int | None:
    """The number of the newest batch in a copy, or in the open file; ``None`` for a copy that cannot be read."""
    sql = "SELECT max(id) FROM batch"
    if path is None:
        number: int | None = db.execute_sql(sql).fetchone()[0]
        return number
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            number = copy.execute(sql).fetchone()[0]
            return number
    except sqlite3.Error:
        return None
