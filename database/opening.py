"""The only way into a file: look, connect, refuse what is not ours, bring older files up, keep the slack."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import changes.derived
import changes.interests
import changes.totals
import search
from database import connection, errors, schema
from models import FileFact, db, new_uid

SUFFIX = ".gxdb"

# They follow every change from the moment they are imported; naming them says that this is wanted.
FOLLOWERS = (
    changes.interests.follow,
    changes.derived.follow,
    changes.totals.follow,
    search.follow,
)


def open_(
    path: Path,
    *,
    at: datetime,
    create: bool = False,
    read_only: bool = False,
    timeout: int = connection.TIMEOUT,
    backups: Path | None = None,
) -> None:
    """Open ``path`` for this thread through the one handle of ``models``.

    An older file is backed up, verified and migrated first. ``create`` makes a file that is not there. ``at`` is
    now. Raises the problems of ``database.errors``; a file refused is not touched.
    """
    close()
    header = _header(path, create and not read_only)
    if not read_only:
        connection.refuse_unwritable(path)
    elif connection.journal_is_hot(path):
        connection.roll_back(path, timeout)
    try:
        connection.connect(path, read_only=read_only, timeout=timeout)
    except errors.Locked as problem:
        if header and header.wal:
            raise errors.Unsafe(path) from problem
        raise
    try:
        with errors.problems(path):
            _make_fit(path, at, create, read_only, backups)
        if not read_only:
            with suppress(errors.Full), errors.problems(path):  # a save may fit all the same
                connection.keep_slack()
    except BaseException:
        close()
        raise


def close() -> None:
    """Close this thread's connection, if it has one."""
    if not db.deferred and not db.is_closed():
        db.close()


def _header(path: Path, create: bool) -> connection.Header | None:
    if create and not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise errors.Unreachable(path, error.strerror or error) from error
        return None
    header = connection.inspect(path)
    if header is None and not create:
        raise errors.Empty(path)
    return header


def _make_fit(path: Path, at: datetime, create: bool, read_only: bool, backups: Path | None) -> None:
    if connection.is_empty():
        _fill(path, at, create and not read_only)
    connection.refuse_foreign(path)
    if read_only:
        _refuse_unreadable(path)
    else:
        _bring_up(path, at, backups)


def _fill(path: Path, at: datetime, create: bool) -> None:
    """All tables and the dictionary defaults in one transaction: killed anywhere, the file is still empty."""
    if not create:
        raise errors.Empty(path)
    facts = {"file_uid": new_uid(), "min_reader": "1", "min_writer": str(schema.MIN_WRITER)}
    with db.atomic():
        if not connection.is_empty():  # somebody else has made it while we waited for the lock
            return
        from database import defaults  # late, as is ``backup``: most files are there and of our form

        schema.run_scripts()
        FileFact.insert_many([{"key": key, "value": value} for key, value in facts.items()]).execute()
        defaults.load(at)


def _bring_up(path: Path, at: datetime, backups: Path | None) -> None:
    schema.refuse_newer(path)
    if schema.version() < schema.newest():
        from database import backup, defaults

        backup.make(backups or backup.folder(), at, "migration")
        schema.migrate(then=lambda: defaults.load(at))


def _refuse_unreadable(path: Path) -> None:
    if not schema.readable():
        raise errors.Newer(path)
    if schema.version() < schema.newest():
        raise errors.Older(path)
