"""Files kept at a customer: their bytes lie in the file itself, in pieces, once for equal contents (DESIGN 3)."""

import hashlib
import os
import tempfile
from datetime import datetime
from pathlib import Path

from changes.rows import insert_rows, rows
from changes.work import change
from database import settings
from models import Attachment, AttachmentContent
from resources.language import N_, Message, UserError

PIECE = 1 << 20


class CannotAttach(UserError):
    """The file cannot be taken in."""


def attach(
    customer: int, paths: list[Path], me: int | None, at: datetime, record: str | None = None
) -> int | None:
    """Take files in, as one batch; returns it. Raises ``CannotAttach`` and takes none when one does not fit.

    ``record`` is the uid of the record that they belong to.
    """
    limit = int(settings.get("attachment_limit")) * PIECE
    contents = [_read(path, limit) for path in paths]
    name = paths[0].name if len(paths) == 1 else Message(N_("{count} files"), count=len(paths))
    with change(me, Message(N_("Added {what}"), what=name), at) as work:
        for path, data in zip(paths, contents, strict=True):
            digest = _keep(data)
            values = {"customer": customer, "file_name": path.name, "size": len(data), "content": digest}
            work.insert(Attachment, values | {"record": record})
    return work.batch


def contents(digest: str) -> bytes:
    """The bytes of a file by its SHA-256. Raises ``CannotAttach`` when pieces are missing or wrong."""
    query = AttachmentContent.select(AttachmentContent.data).where(AttachmentContent.sha256 == digest)
    data = b"".join(bytes(piece) for (piece,) in rows(query.order_by(AttachmentContent.part)))
    if hashlib.sha256(data).hexdigest() != digest:
        raise CannotAttach(N_("The contents of this file are damaged. Restore the customer from a backup."))
    return data


def private_copy(attachment: int) -> Path:
    """A copy of a file in a folder that only this person can read, to be opened by another program."""
    query = Attachment.select(Attachment.file_name, Attachment.content).where(Attachment.id == attachment)
    for name, digest in rows(query):
        folder = Path(tempfile.mkdtemp(prefix="guanxi-"))
        path = folder / safe_name(name)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(contents(digest))
        return path
    raise CannotAttach(N_("This file is not here any more."))


def copy_to(attachment: int, target: Path) -> None:
    """A copy of a file where the person wants it. Raises ``CannotAttach`` when it cannot be written."""
    for (digest,) in rows(Attachment.select(Attachment.content).where(Attachment.id == attachment)):
        try:
            target.write_bytes(contents(digest))
        except OSError as error:
            raise CannotAttach(
                N_("{file} could not be written ({reason})."), file=target, reason=error.strerror or error
            ) from error


def safe_name(name: str) -> str:
    """A file name without path, control characters and what Windows forbids."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    cleaned = "".join(char for char in bare if char.isprintable() and char not in '<>:"|?*').strip(" .")
    return cleaned[-150:] or "file"


def _read(path: Path, limit: int) -> bytes:
    try:
        size = path.stat().st_size
        if size > limit:
            raise CannotAttach(
                N_("{file} is too large: {size} MB, and at most {limit} MB fit. Settings can say more."),
                file=path.name,
                size=-(-size // PIECE),
                limit=limit // PIECE,
            )
        return path.read_bytes()
    except OSError as error:
        raise CannotAttach(
            N_("{file} could not be read ({reason})."), file=path.name, reason=error.strerror or error
        ) from error


def _keep(data: bytes) -> str:
    digest = hashlib.sha256(data).hexdigest()
    if not AttachmentContent.select().where(AttachmentContent.sha256 == digest).exists():
        pieces = [data[start : start + PIECE] for start in range(0, len(data), PIECE)] or [b""]
        insert_rows(
            AttachmentContent,
            [{"sha256": digest, "part": part, "data": piece} for part, piece in enumerate(pieces)],
        )
    return digest
