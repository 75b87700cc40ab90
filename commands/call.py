"""One command as it was asked for: its options, its clock, its file, and how it speaks to the person."""

import argparse
import getpass
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import database
from database import colleagues, errors, places
from database.outbox import Outbox
from database.schema import fact
from resources.language import UserError, _, ngettext

Clock = Callable[[], datetime]


class Mistake(UserError):
    """The command line makes no sense."""


@dataclass
class Call:
    """One command as it was asked for."""

    options: argparse.Namespace
    now: Clock

    @property
    def command(self) -> "Callable[[Call], int] | None":
        """What to do."""
        command: Callable[[Call], int] | None = self.options.command
        return command

    @property
    def path(self) -> Path:
        """The file to work on."""
        return Path(self.options.database) if self.options.database else places.default_file()

    def open(self, *, create: bool = False, read_only: bool = False, daily: bool = True) -> None:
        """Open the file; one that is written to gets today's backup first (``daily``), and what waits for it."""
        try:
            database.open_(self.path, at=self.now(), create=create, read_only=read_only)
        except errors.Older:  # nobody can read it before it is brought up
            database.open_(self.path, at=self.now())
        if not read_only:
            if daily:
                self._back_up()
            self._deliver()

    def _back_up(self) -> None:
        """Today's backup; where it cannot lie is said, and no reason to stop."""
        from database import backing_up, backup

        try:
            made = backing_up.daily(self.now())
        except backup.BackupFailed as problem:
            say(str(problem), sys.stderr)
        else:
            if made is not None and made.problem is not None:
                say(str(made.problem), sys.stderr)

    def _deliver(self) -> None:
        delivery = Outbox(places.outbox_folder(fact("file_uid") or "")).deliver()
        if delivery.written:
            count = len(delivery.written)
            sentence = ngettext(
                "{n} save that was waiting is now in the file.",
                "{n} saves that were waiting are now in the file.",
                count,
            )
            say(sentence.format(n=count), sys.stderr)
        if delivery.held:
            count = len(delivery.held)
            sentence = ngettext(
                "{n} save still waits on this computer, because the file has other values meanwhile. "
                "Open the window to decide.",
                "{n} saves still wait on this computer, because the file has other values meanwhile. "
                "Open the window to decide.",
                count,
            )
            say(sentence.format(n=count), sys.stderr)

    def me(self) -> int:
        """The colleague who is working."""
        return colleagues.me(self.options.user, system_name(), self.now())


def say(line: str, stream: Any = None) -> None:
    """One line to the person."""
    print(line, file=stream or sys.stdout)


def progress(done: int, total: int) -> None:
    """A line that counts, on a console only."""
    if sys.stderr.isatty():
        print(f"\r{done:,} / {total:,}", end="" if done < total else "\n", file=sys.stderr, flush=True)


def system_name() -> str:
    """What the system calls the person; a first guess at who is working."""
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return "me"


def count(word: str) -> int:
    """A number typed as an argument, 0 to ten million. Raises ``ArgumentTypeError``."""
    if not (word.isascii() and word.isdigit()) or int(word) > 10_000_000:
        raise argparse.ArgumentTypeError(_("{word} is not a number from 0 to 10,000,000").format(word=word))
    return int(word)
