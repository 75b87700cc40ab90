"""Copies that can be trusted, and the way back (DESIGN 4, SHARED-FILE 7).

A backup is a consistent picture taken by SQLite's own backup in one step, opened and checked, counted against the
original, and only then given its name. Restoring goes the same way in the other direction, into the live file.
"""

import json
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from peewee import PeeweeException, SqliteDatabase

from changes.rows import rows
from database import connection, errors, places, schema
from models import TABLES, Setting, db, new_uid
from resources.language import N_, UserError

DAILY, WEEKLY, MONTHLY = 14, 8, 24
ALWAYS = 3
SPECIAL_DAYS = 90
LARGEST = 5 << 30
FRESH = timedelta(hours=20)

_NAME = re.compile(r".+ (\d{4}-\d\d-\d\d \d{6})Z (\w+)\.gxdb")
_PART = ".guanxi-"


Progress = Callable[[int, int], None]


class BackupFailed(UserError):
    """The copy could not be written."""


class Unsound(BackupFailed):
    """The copy did not stand the check."""


class SameFile(UserError):
    """A file cannot be its own backup."""


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
    # By column, because a file of an older form is asked too, just before its migration.
    query = Setting.select(Setting.value).where(
        Setting.key == "backup_folder", Setting.colleague.is_null(), Setting.deleted_at.is_null()
    )
    chosen = next((json.loads(text or "null") for (text,) in rows(query)), None)
    return Path(chosen) if chosen else places.backup_folder(schema.fact("file_uid") or "unknown")


def backups(where: Path) -> list[Backup]:
    """The backups in a folder, the newest first."""
    found = []
    for path in where.glob("*.gxdb") if where.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        if match:
            at = datetime.strptime(match[1], "%Y-%m-%d %H%M%S").replace(tzinfo=UTC)
            found.append(Backup(path, at, match[2]))
    return sorted(found, key=lambda backup: (backup.at, backup.path.name), reverse=True)


def make(
    where: Path, at: datetime, reason: str = "asked", progress: Progress = lambda _done, _total: None
) -> Backup:
    """Copy the open file into a folder, verify the copy, and thin out old ones.

    ``progress`` hears of the two steps, copying and verifying; what it raises calls the backup off, without a trace.
    Raises ``BackupFailed`` when it cannot be written there or is not sound, and the problems of ``errors`` when it is
    the open file that cannot be read.
    """
    with _writing_to(where):
        where.mkdir(parents=True, exist_ok=True)
        _sweep(where, at)
        with part_in(where) as part:
            progress(0, 2)
            counts = _copy_out(part)
            progress(1, 2)
            _verify_or_blame(part, counts)
            with suppress(OSError):  # as private as the file itself, no less and no more
                shutil.copymode(_open_file(), part)
            sync(part)
            path = _free_name(where, at, reason)
            part.replace(path)
        places.sync_folder(where)
    thin_out(where, at)
    return Backup(path, at, reason)


def daily(at: datetime, progress: Progress = lambda _done, _total: None) -> Backup | None:
    """Make today's backup when something was written since the newest one and that is older than 20 hours."""
    where = folder()
    with _writing_to(where):
        newest = next((one for one in backups(where) if _is_ours(one.path)), None)
    if newest:
        fresh = timedelta(0) <= at - newest.at < FRESH  # one of the future was made by a clock that was wrong
        if fresh or _last_batch(newest.path) == _last_batch(None):
            return None
    return make(where, at, "daily", progress)


def newest() -> Backup | None:
    """The newest backup of the open file."""
    return next(iter(backups(folder())), None)


def thin_out(where: Path, at: datetime) -> list[Path]:
    """Delete what the plan no longer keeps; returns what was deleted.

    Kept are the newest three whatever they are; 14 daily, 8 weekly and 24 monthly; those made before a migration,
    a restore or an import for 90 days; within 5 GB in all. Backups of other files are not counted and not touched.
    """
    found = [one for one in backups(where) if _is_ours(one.path)]
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
        with suppress(OSError):  # in use by another program, or gone already
            size = backup.size
            if number < ALWAYS or (backup in keep and total + size <= LARGEST):
                total += size
            else:
                backup.path.unlink()
                gone.append(backup.path)
    return gone


def verify(path: Path, counts: dict[str, int] | None = None) -> dict[str, int]:
    """Open a copy and check it through; returns its rows by table. Raises ``Unsound``."""
    try:
        with _reading(path) as copy:
            said = [row[0] for row in copy.execute("PRAGMA integrity_check(5)")]
            found = _counts(lambda sql: copy.execute(sql).fetchone())
    except sqlite3.Error as error:
        said, found = [str(error)], {}
    if said != ["ok"] or (counts is not None and found != counts):
        reason = said[0].splitlines()[-1] if said != ["ok"] else "row counts differ"
        raise Unsound(N_("The copy of the file is not sound ({reason}). It was thrown away."), reason=reason)
    return found


def restore(source: Path, at: datetime, progress: Callable[[str], None] = lambda _: None) -> Backup:
    """Put the contents of a backup into the open file, after a rehearsal and a backup of the present state.

    Returns the backup of the state before. Raises what ``rehearsed``, ``make`` and ``put_back`` raise.
    """
    progress("rehearsal")
    with rehearsed(source, _open_file(), at) as copy:
        progress("backup")
        before = make(folder(), at, "restore")
        progress("restore")
        put_back(copy)
    return before


@contextmanager
def rehearsed(source: Path, target: Path, at: datetime) -> Iterator[Path]:
    """A private copy of a backup, checked through and brought to our form, so that nothing is found wrong half way.

    ``target`` is the file that it is meant for; it is not touched. Raises ``SameFile``, ``Unsound`` and the problems
    of ``errors``.
    """
    # Asked first: opening and closing the live file here would drop SQLite's locks (SHARED-FILE 2.3).
    if source.exists() and target.exists() and source.samefile(target):
        raise SameFile(N_("{file} is the file itself, not a backup of it. Choose a backup."), file=source)
    header = connection.inspect(source)
    if header is None:
        raise errors.Empty(source)
    if header.user_version > schema.newest():
        raise errors.Newer(source)
    # Not in the system's folder: that is often small, and what somebody who was killed leaves there stays.
    shelf = places.data_folder() / "restoring"
    shelf.mkdir(parents=True, exist_ok=True)
    _sweep(shelf, at)
    with tempfile.TemporaryDirectory(dir=shelf, prefix=_PART, suffix=".part") as aside:
        copy = Path(aside) / "rehearsal.gxdb"
        with errors.problems(source):
            _rehearse(source, copy)
        yield copy


def put_back(copy: Path) -> None:
    """Write a rehearsed copy into the open file.

    That is one transaction of SQLite: killed anywhere, the file is the old one or the new one.
    """
    with errors.problems(_open_file()), closing(sqlite3.connect(copy)) as source:
        source.backup(db.connection(), progress=_wait_no_longer)
    with suppress(PeeweeException):
        connection.keep_slack()


def put_new(copy: Path, path: Path) -> None:
    """Put a rehearsed copy where no file is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{_PART}{new_uid()}.part")  # with the rights that new files have here
    try:
        shutil.copyfile(copy, part)
        sync(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    places.sync_folder(path.parent)


def _rehearse(source: Path, aside: Path) -> None:
    with _reading(source) as original, closing(sqlite3.connect(aside)) as copy:
        original.backup(copy, progress=_wait_no_longer)
        copy.execute("PRAGMA journal_mode = delete")
    verify(aside)
    handle = SqliteDatabase(str(aside), pragmas={"foreign_keys": 1}, lock_type="IMMEDIATE")
    handle.connect()
    try:
        if schema.version(handle) < schema.newest():
            schema.migrate(handle)
    finally:
        handle.close()


def _wait_no_longer(status: int, remaining: int, total: int) -> None:
    """End a copy that met a lock: SQLite has waited for it already, and Python would begin again for ever."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        error = sqlite3.OperationalError("database is locked")
        error.sqlite_errorcode = status
        raise error


def _open_file() -> Path:
    """The path of the open file."""
    return Path(db.execute_sql("PRAGMA database_list").fetchone()[2])


@contextmanager
def _writing_to(where: Path) -> Iterator[None]:
    """Let trouble with a folder for backups leave as ``BackupFailed``."""
    try:
        yield
    except OSError as error:
        raise BackupFailed(
            N_(
                "The backup could not be written to {folder} ({reason}). Choose another folder or free some space."
            ),
            folder=where,
            reason=error.strerror or error,
        ) from error


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
        yield file


def set_aside(path: Path, at: datetime) -> Path | None:
    """Keep a file that cannot be opened, with the journal that belongs to it, under another name; says which."""
    path = path.resolve()
    kept = path.exists()
    aside = path.with_name(f"{path.name}.damaged-{at:%Y%m%d-%H%M%S}")
    for ending in ("", "-journal", "-wal", "-shm"):  # a journal left alone would be played into the next file
        if Path(f"{path}{ending}").is_file():
            Path(f"{path}{ending}").rename(f"{aside}{ending}")
    return aside if kept else None


def replace_broken(source: Path, path: Path, at: datetime) -> Path | None:
    """Put a backup in the place of a file that cannot be opened; says where that one is kept beside it."""
    with rehearsed(source, path, at) as copy:
        aside = set_aside(path, at)
        put_new(copy, path)
    return aside


@contextmanager
def part_in(where: Path) -> Iterator[Path]:
    """A name for a copy in the making, gone again whatever happens."""
    handle, name = tempfile.mkstemp(dir=where, prefix=_PART, suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)
        Path(f"{part}-journal").unlink(missing_ok=True)


def _sweep(where: Path, at: datetime) -> None:
    """Remove what somebody who was killed has left half copied; after a day nobody is at it any more."""
    for part in where.glob(f"{_PART}*.part*"):
        with suppress(OSError):
            if at.timestamp() - part.stat().st_mtime > timedelta(days=1).total_seconds():
                shutil.rmtree(part) if part.is_dir() else part.unlink()


def _free_name(where: Path, at: datetime, reason: str) -> Path:
    """A name that no backup has: of two made in one second both stay."""
    stem, moment = _open_file().stem, at.astimezone(UTC)
    while (path := where / f"{stem} {moment:%Y-%m-%d %H%M%S}Z {reason}.gxdb").exists():
        moment += timedelta(seconds=1)
    return path


def _verify_or_blame(part: Path, counts: dict[str, int]) -> None:
    """Check a copy just made; what is wrong with the open file already is no fault of the copy."""
    try:
        verify(part, counts)
    except Unsound as problem:
        with errors.problems(_open_file()):
            said = db.execute_sql("PRAGMA integrity_check(1)").fetchone()[0]
        if said != "ok":
            raise errors.Damaged(_open_file(), said.splitlines()[-1]) from problem
        raise


def _copy_out(part: Path) -> dict[str, int]:
    """Copy the open file in one step inside one read transaction; returns the rows that the copy must have."""
    live = db.connection()
    with errors.problems(_open_file()):
        live.execute("BEGIN")
        try:
            counts = _counts(lambda sql: live.execute(sql).fetchone())
            _copy(live, part)
        finally:
            live.execute("ROLLBACK")
    return counts


def _copy(live: sqlite3.Connection, part: Path) -> None:
    try:
        with closing(sqlite3.connect(part)) as copy:
            live.backup(copy)
            copy.execute("PRAGMA journal_mode = delete")
    except sqlite3.Error as error:
        # These two are never the open file's, which is only read.
        if isinstance(errors.named(error, part), errors.Full | errors.ReadOnly):
            raise OSError(str(error)) from error
        raise


def _counts(ask: Callable[[str], tuple[int]]) -> dict[str, int]:
    return {
        name: ask(f'SELECT count(*) FROM "{name}"')[0]
        for name in (table._meta.table_name for table in TABLES)
        if ask(f"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '{name}'")[0]
    }


def sync(path: Path) -> None:
    """See that the disk has a file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _is_ours(path: Path) -> bool:
    """Whether a copy is one of the open file: several files may keep their backups in one folder, under one name.

    The open file itself may be a backup that somebody works on.
    """
    try:
        if path.samefile(_open_file()):
            return False
        with _reading(path) as copy:
            found = copy.execute("SELECT value FROM meta WHERE key = 'file_uid'").fetchone()
    except (OSError, sqlite3.Error):
        return False
    return bool(found) and found[0] == schema.fact("file_uid")


def _last_batch(path: Path | None) -> str | None:
    """The uid of the newest batch in a copy, or in the open file; ``None`` for a copy that cannot be read."""
    sql = "SELECT uid FROM batch ORDER BY id DESC LIMIT 1"
    if path is None:
        return str(db.execute_sql(sql).fetchone()[0])
    try:
        with _reading(path) as copy:
            return str(copy.execute(sql).fetchone()[0])
    except (sqlite3.Error, TypeError):
        return None
