"""The backups that are made day by day: in the folder that settings say, and a copy at a second place when one is set.

The second copy is that of a copy already verified, is verified itself, and its failing is told, not raised: the backup
is there.
"""

import shutil
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from database import backup, places, settings
from resources.language import N_, UserError


class NoSecondCopy(UserError):
    """The backup is made, but the second place did not take it."""


class Made(NamedTuple):
    """A backup: where it lies, and why there is no second copy of it (None: there is, or none is wanted)."""

    path: str
    problem: NoSecondCopy | None


def make_now(at: datetime, progress: backup.Progress = lambda _done, _total: None) -> Made:
    """A backup that somebody asked for. ``progress`` and what it raises are those of ``backup.make``."""
    return _kept(backup.make(backup.folder(), at, "asked", progress), at)


def daily(at: datetime, progress: backup.Progress = lambda _done, _total: None) -> Made | None:
    """Today's backup when one is due. ``progress`` and what it raises are those of ``backup.make``.

    Without one, a copy that the second place lacks is brought there if that can be reached again.
    """
    made = backup.daily(at, progress)
    if made is not None:
        return _kept(made, at)
    newest = backup.newest()
    if newest is not None:
        _keep_again(newest, at)
    return None


def second_folder() -> Path | None:
    """The second place, if one is set."""
    chosen = settings.get("backup_second_folder")
    return Path(chosen) if chosen else None


def _kept(made: backup.Backup, at: datetime) -> Made:
    try:
        copy_to_second_place(made, at)
    except NoSecondCopy as problem:
        return Made(str(made.path), problem)
    return Made(str(made.path), None)


def _keep_again(newest: backup.Backup, at: datetime) -> None:
    try:
        copy_to_second_place(newest, at)
    except NoSecondCopy:  # it was told when the backup was made
        return


def copy_to_second_place(made: backup.Backup, at: datetime) -> Path | None:
    """Copy a verified backup to the second place and verify it there; where it lies, None without a second place.

    Raises ``NoSecondCopy``. A place that is gone (a stick that was pulled out) is not made anew: that would fill the
    folder in which it used to appear.
    """
    where = second_folder()
    if where is None or where == made.path.parent:
        return None
    target = where / made.path.name
    try:
        if not target.exists():
            with backup.part_in(where) as part:
                shutil.copyfile(made.path, part)
                shutil.copymode(made.path, part)  # as private as the backup itself
                backup.verify(part)
                backup.sync(part)
                part.replace(target)
            places.sync_folder(where)
            backup.thin_out(where, at)
    except (OSError, backup.BackupFailed) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise NoSecondCopy(
            N_(
                "The backup is made, but there is no second copy of it: {folder} cannot be written to ({reason}). "
                "Connect that place or choose another one in the settings."
            ),
            folder=where,
            reason=reason,
        ) from error
    return target
