"""What can be wrong with the file, by name: one sentence each, and a way out (DESIGN 4, SHARED-FILE 8)."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import peewee

from resources.language import N_, UserError


class FileProblem(UserError):
    """The file cannot be used as asked. What a person typed is kept by whoever catches this."""

    sentence: str

    def __init__(self, path: object, reason: object = "") -> None:
        super().__init__(self.sentence, path=path, reason=reason)


class Missing(FileProblem):
    """There is no such file."""

    sentence = N_("There is no file {path}. Choose another one, or make a new one.")


class Empty(FileProblem):
    """A file of no bytes: a download or a copy that never arrived."""

    sentence = N_(
        "The file {path} is empty: it has no contents at all. Restore a backup, or copy the file again."
    )


class Locked(FileProblem):
    """Another program keeps the file to itself for longer than we wait."""

    sentence = N_("The file {path} is in use by another program right now. Wait a moment and try again.")


class ReadOnly(FileProblem):
    """No right to write the file or its folder, where the journal must lie."""

    sentence = N_(
        "The file {path} cannot be written: it or its folder is read-only. "
        "Ask for the right to write there, or open the file read-only."
    )


class Unreachable(FileProblem):
    """The disk or the share does not answer."""

    sentence = N_(
        "The file {path} cannot be reached ({reason}). Check the disk or the network drive, then try again."
    )


class Full(FileProblem):
    """No room left. SQLite has rolled the write back by itself."""

    sentence = N_(
        "There is no room left on the disk of {path}. Nothing was written. Free some space and try again."
    )


class Damaged(FileProblem):
    """What is stored makes no sense any more."""

    sentence = N_(
        "The file {path} is damaged ({reason}). Restore the newest backup; keep the damaged file until then."
    )


class Newer(FileProblem):
    """A newer program has changed the form of the file."""

    sentence = N_(
        "The file {path} was changed by a newer Guanxi. Update Guanxi on this computer, or open it read-only."
    )


class Older(FileProblem):
    """A file of an older form, opened by one who only wants to read."""

    sentence = N_(
        "The file {path} was made by an older Guanxi and must be brought up to date first. "
        "Open it once where it may be written."
    )


class Interrupted(FileProblem):
    """Somebody died while writing, and we may not put it right (SHARED-FILE 8, READONLY_ROLLBACK)."""

    sentence = N_(
        "Somebody was interrupted while writing the file {path}. "
        "It puts itself right as soon as somebody who may write it opens it."
    )


class Encrypted(FileProblem):
    """Nothing readable in it: most likely encrypted."""

    sentence = N_(
        "The file {path} is encrypted, or no Guanxi file. Decrypt it first, or choose another file."
    )


class Foreign(FileProblem):
    """A file of another program."""

    sentence = N_("The file {path} is not a Guanxi file. Choose another one; this one was not touched.")


class Unsafe(FileProblem):
    """Another program left the file in WAL mode, and is still at it."""

    sentence = N_(
        "Another program has put the file {path} into a mode that is not safe to share. "
        "Close that program and try again."
    )


class Changed(UserError):
    """The file was brought to a newer form while it was open here."""


_BY_CODE: dict[int, type[FileProblem]] = {
    sqlite3.SQLITE_BUSY: Locked,
    sqlite3.SQLITE_LOCKED: Locked,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_IOERR: Unreachable,
    sqlite3.SQLITE_CANTOPEN: Unreachable,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
    sqlite3.SQLITE_FULL: Full,
    sqlite3.SQLITE_PERM: ReadOnly,
}


def named(error: BaseException, path: object) -> FileProblem | None:
    """The problem behind an error of SQLite or peewee; ``None`` for an error of our own making.

    It may lie further back: after a full disk SQLite has rolled back by itself, and peewee's own ROLLBACK fails.
    """
    cause: BaseException | None = error
    while isinstance(cause, peewee.PeeweeException | sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", None)
        kind = _BY_CODE.get(code & 0xFF) if isinstance(code, int) else None
        if kind:
            return kind(path, cause)
        cause = cause.__cause__ or cause.__context__
    return None


def of_disk(error: OSError, path: object) -> FileProblem:
    """The problem behind an error of the system with a file or folder that is not SQLite's."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Full(path, error.strerror or error)
    return Unreachable(path, error.strerror or error)


@contextmanager
def problems(path: object) -> Iterator[None]:
    """Let errors of the file inside leave under their names."""
    try:
        yield
    except (peewee.DatabaseError, peewee.InterfaceError, sqlite3.Error) as error:
        problem = named(error, path)
        if problem is None:
            raise
        raise problem from error
