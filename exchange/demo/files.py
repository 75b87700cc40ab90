"""A few small files at the firms."""

import hashlib

from changes.rows import insert_rows
from exchange.demo.dice import Dice
from exchange.demo.firms import Firm
from exchange.demo.words import Words
from models import AttachmentContent, Row

PIECE = 1 << 20
MOST = 20


def attachments(words: Words, dice: Dice, firms: list[Firm]) -> list[Row]:
    """Rows of ``attachment`` for about one firm of ten, few in all; their contents are put into the file."""
    found = []
    for firm in firms[:: max(10, len(firms) // MOST + 1)]:
        file = dice.pick(words.details["files"][firm.language])
        data = str(file["text"]).replace("{name}", firm.row["name"]).encode()
        found.append(
            {
                "customer": firm.id,
                "file_name": file["file"],
                "attachment_kind": words.id("attachment_kind", file["kind"]),
                "size": len(data),
                "content": _keep(data),
            }
        )
    return found


def _keep(data: bytes) -> str:
    """Put contents into the file in pieces; returns the SHA-256 by which they are found."""
    sha256 = hashlib.sha256(data).hexdigest()
    pieces = [data[start : start + PIECE] for start in range(0, len(data), PIECE)]
    insert_rows(
        AttachmentContent,
        [{"sha256": sha256, "part": part, "data": piece} for part, piece in enumerate(pieces)],
    )
    return sha256
