"""Drafts: what was typed and not saved, one JSON file a record, in the person's own data folder (DESIGN 4).

A thread of its own writes them; it never touches the share. Nothing here knows a window.
"""

import json
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

from database.places import data_folder, write_safely
from database.schema import fact


@dataclass(frozen=True)
class Draft:
    """What somebody left of one record: its table and uid (a new record has one, too), what it is called, to which
    customer it belongs, when it was written (UTC), and the form's own data.
    """

    table: str
    uid: str
    name: str
    at: str
    customer: int | None = None
    data: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, text: str) -> Self:
        """Read a file. Raises ``ValueError`` or ``TypeError`` for anything that is no draft."""
        found = json.loads(text)
        if not isinstance(found, dict):
            raise TypeError("not a draft")
        return cls(**found)


def folder_of_file() -> Path:
    """Where the drafts of the open file lie: a job for one of its threads."""
    return data_folder() / "drafts" / (fact("file_uid") or "unknown")


class Drafts:
    """The drafts of one file. Everything is done in order by one thread, and comes back as a future."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._thread = ThreadPoolExecutor(1, "guanxi-drafts")

    def submit(self, job: Any, *arguments: Any) -> "Future[Any]":
        """Run a function on the thread."""
        return self._thread.submit(job, *arguments)

    def put(self, draft: Draft) -> Draft:
        """Write a draft over the one before. Raises ``OSError``."""
        write_safely(self._path(draft.table, draft.uid), json.dumps(asdict(draft), ensure_ascii=False))
        return draft

    def strike_off(self, table: str, uid: str) -> None:
        """Forget a draft: it was saved, or thrown away."""
        self._path(table, uid).unlink(missing_ok=True)

    def pending(self) -> list[Draft]:
        """All drafts, the newest first. A file that is no draft is put aside."""
        found = []
        for path in self.folder.glob("*.json"):
            try:
                found.append(Draft.load(path.read_text("utf-8")))
            except (ValueError, TypeError):
                path.replace(path.with_suffix(".unreadable"))
            except OSError:
                continue
        return sorted(found, key=lambda draft: draft.at, reverse=True)

    def close(self) -> None:
        """Write what waits, and end the thread."""
        self._thread.shutdown(wait=True)

    def _path(self, table: str, uid: str) -> Path:
        return self.folder / f"{table}-{uid}.json"
