"""A save survives anything: first onto the local disk, then into the file, then struck off (SHARED-FILE 5.3).

A commit that failed may have landed all the same; each save carries the uid of its batch, so that the file can be
asked. What was acknowledged is kept for a week: a share that loses acknowledged saves is found out.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import peewee

from changes.save import Outcome, Save, apply, is_in_file
from database import errors, places
from models import db

KEPT = timedelta(days=7)
AUDITED = 200


@dataclass
class Delivery:
    """What became of the saves that were waiting: written now, in the file already, and those that need a person,
    with the outcome or the error that says why.
    """

    written: list[Save] = field(default_factory=list)
    known: list[Save] = field(default_factory=list)
    held: list[tuple[Save, Outcome | Exception]] = field(default_factory=list)


class Outbox:
    """The saves of one file that wait on this computer."""

    def __init__(self, folder: Path) -> None:
        self.waiting, self.sent = folder / "waiting", folder / "sent"
        try:
            for place in (self.waiting, self.sent):
                place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise errors.of_disk(error, folder) from error

    def save(self, save: Save) -> Outcome:
        """Write a save so that it cannot get lost. With clashes nothing is written and nothing waits: the form has
        it. An error of the file leaves it waiting; any other error is the caller's, and nothing waits.
        """
        entry = self.put(save)
        try:
            with errors.problems(db.database):
                outcome = apply(save)
        except errors.FileProblem:
            raise
        except BaseException:
            entry.unlink(missing_ok=True)
            raise
        if outcome.clashes:
            entry.unlink(missing_ok=True)
        else:
            self._strike_off(entry)
        return outcome

    def put(self, save: Save) -> Path:
        """Onto the disk, and known to be there. Raises the problems of ``errors`` for the local disk."""
        entry = self.waiting / f"{save.uid}.json"
        try:
            places.write_down(entry, save.dump())
        except OSError as error:
            with suppress(OSError):
                entry.unlink(missing_ok=True)
            raise errors.of_disk(error, self.waiting) from error
        return entry

    def _strike_off(self, entry: Path) -> None:
        with suppress(FileNotFoundError):  # another program of this person was faster
            entry.replace(self.sent / entry.name)

    def forget(self, uid: str) -> None:
        """A save that was held back has been decided by a person: another one has taken its place."""
        (self.waiting / f"{uid}.json").unlink(missing_ok=True)

    def pending(self) -> list[Save]:
        """What waits, the oldest first; within a second in the order in which it was put here."""
        waiting = [(save.at, written, save) for written, save in _read(self.waiting)]
        return [save for *_, save in sorted(waiting, key=lambda one: one[:2])]

    def deliver(self) -> Delivery:
        """Bring what waits into the file: at start and after every reconnect.

        What is in the file already is struck off; the rest is saved by the merge rule. A save that clashes or is
        refused stays, and is handed back. Raises the problems of ``errors`` when the file itself fails.
        """
        delivery = Delivery()
        for save in self.pending():
            entry = self.waiting / f"{save.uid}.json"
            with errors.problems(db.database):
                if is_in_file(save.uid):
                    delivery.known.append(save)
                    self._strike_off(entry)
                    continue
                self._deliver(save, entry, delivery)
        return delivery

    def _deliver(self, save: Save, entry: Path, delivery: Delivery) -> None:
        try:
            outcome = apply(save)
        except peewee.PeeweeException:
            raise
        except Exception as error:  # noqa: BLE001 -- a save that we cannot make sense of must not keep the file shut
            delivery.held.append((save, error))
            return
        if outcome.clashes:
            delivery.held.append((save, outcome))
        else:
            delivery.written.append(save)
            self._strike_off(entry)

    def audit(self, at: datetime) -> list[Save]:
        """Acknowledged saves of the last week that are not in the file: the share or the disk has lost them."""
        entries = sorted(self.sent.glob("*.json"), key=lambda entry: entry.stat().st_mtime, reverse=True)
        for entry in entries:
            if at - datetime.fromtimestamp(entry.stat().st_mtime, UTC) > KEPT:
                entry.unlink()
        recent = sorted((save for _, save in _read(self.sent)), key=lambda save: save.at, reverse=True)
        return [save for save in recent[:AUDITED] if not is_in_file(save.uid)]

    def forget_sent(self) -> None:
        """After a restore the file rightly lacks what was saved since that backup."""
        for entry in self.sent.glob("*.json"):
            entry.unlink()


def _read(folder: Path) -> Iterator[tuple[int, Save]]:
    """The saves in a folder, with the time of writing.

    What makes no sense is set aside, and kept. What is half written is passed over: another program of this person
    may be at it right now.
    """
    for entry in folder.glob("*.json"):
        try:
            yield entry.stat().st_mtime_ns, Save.load(entry.read_text("utf-8"))
        except FileNotFoundError:  # struck off just now by another program of this person
            continue
        except ValueError:
            continue
        except (TypeError, KeyError, AttributeError):
            entry.replace(entry.with_suffix(".unreadable"))
