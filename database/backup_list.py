"""The backups as a list to choose from, what one of them holds, and the way back into the file."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from database import backup, errors
from models import BY_NAME, db

SHOWN = ("customer", "contact", "contact_record", "attachment")


@dataclass(frozen=True)
class Listed:
    """One backup: where, when (local), why, how large."""

    path: Path
    at: datetime
    reason: str
    size: int


@dataclass(frozen=True)
class Listing:
    """The folder of the open file's backups, and what lies there, the newest first."""

    folder: Path
    backups: list[Listed]


@dataclass(frozen=True)
class Comparison:
    """Rows not deleted, by table: in a backup and in the open file."""

    path: Path
    there: dict[str, int]
    here: dict[str, int]


def listing() -> Listing:
    """Look into the folder: a job for the reading thread."""
    where = backup.folder()
    found = []
    for one in backup.backups(where):
        try:
            found.append(Listed(one.path, one.at.astimezone(), one.reason, one.size))
        except OSError:  # thinned out just now
            continue
    return Listing(where, found)


def compare(path: Path) -> Comparison:
    """Count what a backup holds beside what the file holds. Raises the problems of ``errors``."""
    with (
        errors.problems(path),
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy,
    ):
        there = _counts(lambda sql: int(copy.execute(sql).fetchone()[0]))
    return Comparison(path, there, _counts(lambda sql: int(db.execute_sql(sql).fetchone()[0])))


def restore(path: Path, at: datetime, forget_sent: Callable[[], None]) -> str:
    """Put a backup into the file; returns where the state before lies. ``forget_sent``: of the outbox."""
    before = backup.restore(path, at)
    forget_sent()
    return str(before.path)


def _counts(ask: Callable[[str], int]) -> dict[str, int]:
    return {
        table: ask(f'SELECT count(*) FROM "{table}" WHERE deleted_at IS NULL')
        for table in SHOWN
        if table in BY_NAME
    }
