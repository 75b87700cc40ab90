"""Which form the file has: numbered migrations, run in the order of DESIGN 4, and the guard before each write."""

import re
from collections.abc import Callable
from pathlib import Path

from peewee import SqliteDatabase

from changes.work import guards
from database import errors
from database.connection import APPLICATION_ID
from models import db
from resources import path as resource
from resources.language import N_

SCRIPTS = resource("").parent / "migrations"
MIN_WRITER = 2
"""The oldest program that may write our form: form 2 has tables that follow the changes (SHARED-FILE 8.1)."""
_SCRIPT = re.compile(r"(\d+)_\w+\.py")


def newest(folder: Path = SCRIPTS) -> int:
    """The number of the last script: the form that this program writes."""
    return max(int(found[1]) for one in folder.iterdir() if (found := _SCRIPT.fullmatch(one.name)))


def version(handle: SqliteDatabase = db) -> int:
    """The form that the file has; 0 is a file without tables."""
    return int(handle.execute_sql("PRAGMA user_version").fetchone()[0])


def migrate(
    handle: SqliteDatabase = db, folder: Path = SCRIPTS, *, then: Callable[[], None] = lambda: None
) -> None:
    """Bring the file to our form, all scripts in one transaction: killed anywhere, it has the old form.

    Foreign keys are off meanwhile, since a rebuilt table would take the rows of other tables with it, and are
    checked before the commit. ``then`` is done in the same transaction.
    """
    handle.execute_sql("PRAGMA foreign_keys = OFF")
    try:
        with handle.atomic():
            run_scripts(handle, folder)
            then()
    finally:
        handle.execute_sql("PRAGMA foreign_keys = ON")


def run_scripts(handle: SqliteDatabase = db, folder: Path = SCRIPTS) -> None:
    """The scripts that the file has not seen yet, inside the caller's transaction."""
    from playhouse.migrations import Runner  # late: most files are of our form

    handle.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    Runner(handle, str(folder)).up()
    broken = handle.execute_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise errors.Damaged(handle.database, f"foreign keys: {broken[:3]}")
    handle.execute_sql(f"PRAGMA user_version = {newest(folder)}")


def fact(key: str, handle: SqliteDatabase = db) -> str | None:
    """A fact of the file itself, from the table ``meta``."""
    row = handle.execute_sql("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return row[0] if row else None


def readable() -> bool:
    """Whether this program may read the open file, though a newer one wrote it."""
    return version() <= newest() or int(fact("min_reader") or 0) <= newest()


def refuse_newer(path: Path) -> None:
    """Raise ``Newer`` for a file that only a newer program may write (SHARED-FILE 8.1)."""
    if version() > newest() and int(fact("min_writer") or version()) > newest():
        raise errors.Newer(path)


def guard() -> None:
    """Inside each write: a program that slept through a migration stops before its first write."""
    if version() > newest() and int(fact("min_writer") or version()) > newest():
        raise errors.Changed(
            N_("A newer Guanxi has changed this file meanwhile. Update Guanxi, then save again.")
        )


guards.append(guard)
