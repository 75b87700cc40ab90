"""The bytes of one file into the database, for a field that names them. A job for the writing thread."""

from pathlib import Path

from database import settings
from database.attachments import PIECE
from database.attachments import _keep as keep_bytes
from database.attachments import _read as read_bytes
from models import db


def keep(path: Path) -> str:
    """Take a file in and return the SHA-256 of its bytes. Raises ``CannotAttach``.

    Contents are never logged; those that no row names go with the next emptying of the recycle bin.
    """
    data = read_bytes(path, int(settings.get("attachment_limit")) * PIECE)
    with db.atomic():
        return keep_bytes(data)
