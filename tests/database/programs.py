"""Other programs for the tests: each runs in a process of its own, says on its output what it has done, waits."""

import os
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parents[2]


class Program:
    """One of the functions below, running elsewhere. Leaving the ``with`` block ends it, whatever it does."""

    def __init__(self, what: str, *words: object) -> None:
        command = [sys.executable, "-m", "tests.database.programs", what, *map(str, words)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        for stream in (self.process.stdin, self.process.stdout):
            if stream:
                stream.close()

    def hear(self) -> str:
        """The next line that it says; "" when it has ended."""
        assert self.process.stdout
        return self.process.stdout.readline().rstrip("\n")

    def hear_all(self) -> str:
        """What else it says until it ends."""
        assert self.process.stdout
        said = self.process.stdout.read()
        self.process.wait()
        return said

    def ask(self) -> str:
        """Let it go on, and hear what it says then."""
        assert self.process.stdin
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self.hear()

    def kill(self, after: float = 0) -> bool:
        """End it as a power cut would, unless it ends by itself before; says whether it was still at it."""
        try:
            self.process.wait(after)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return True
        return False


def say(word: object) -> None:
    """One line for the test, at once."""
    print(word, flush=True)


def wait() -> None:
    """Until the test asks, or has ended."""
    sys.stdin.readline()


def hold(path: str, lock: str) -> None:
    """Keep a lock on a file (DEFERRED is that of a reader), and let it go when asked."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute(f"BEGIN {lock}")
    file.execute("SELECT count(*) FROM sqlite_master").fetchone()
    say("held")
    wait()
    file.execute("ROLLBACK")
    say("let go")


def use_wal(path: str) -> None:
    """Put a file into WAL mode as any other tool may, write, and stay connected."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA journal_mode = wal")
    file.execute("INSERT INTO meta (key, value) VALUES ('written', 'in WAL')")
    say("held")
    wait()


def look(path: str, sql: str) -> None:
    """Say what a query gives, now and whenever asked, always on the same connection."""
    file = sqlite3.connect(path, isolation_level=None)
    while True:
        say(file.execute(sql).fetchone()[0])
        wait()


def write(path: str, sql: str) -> None:
    """Run a statement on a file each time when asked."""
    file = sqlite3.connect(path, isolation_level=None)
    say("ready")
    while sys.stdin.readline():
        file.execute(sql)
        say("written")


def die_writing(path: str) -> None:
    """Die in the middle of a commit: pages of the file are overwritten, the journal that undoes it lies beside."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA journal_mode = persist")
    file.execute("PRAGMA cache_size = 10")  # spills: what does not fit goes into the file before the commit
    file.execute("BEGIN IMMEDIATE")
    file.execute("UPDATE dictionary_value SET label_en = hex(zeroblob(2000))")
    os.kill(os.getpid(), 9)


def give_up_rights() -> None:
    """Go on as the user "nobody", whom rights bind."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


def back_up_as_nobody(path: str, folder: str, why: str = "asked") -> None:
    """Back a file up without root's rights, and say what came of it."""
    import database
    from changes.work import change
    from database import backup, settings
    from resources.language import Message, UserError

    give_up_rights()
    at = datetime.fromisoformat("2026-03-18T06:30:00+00:00")
    database.open_(Path(path), at=at)
    with change(None, Message("Set-up"), at) as work:
        settings.put(work, "backup_folder", folder)
    try:
        say(backup.daily(at) if why == "daily" else backup.make(Path(folder), at).path)
    except UserError as error:
        say(f"{type(error).__name__}: {error}")


def migrate(path: str, folder: str) -> None:
    """Bring a file up with the scripts in a folder, and say which form it has then."""
    from peewee import SqliteDatabase

    from database import schema

    handle = SqliteDatabase(path, pragmas={"foreign_keys": 1}, lock_type="IMMEDIATE")
    handle.connect()
    say("ready")
    schema.migrate(handle, Path(folder))
    say(schema.version(handle))


def open_file(path: str, how: str, who: str = "me") -> None:
    """Open a file to "read", "write" or "create", also without root's rights, and say what came of it."""
    import database
    from changes.rows import rows
    from models import Batch
    from resources.language import UserError

    if who == "nobody":
        give_up_rights()
    try:
        at = datetime.fromisoformat("2026-03-18T06:30:00+00:00")
        database.open_(Path(path), at=at, read_only=how == "read", create=how == "create")
        say(f"{len(rows(Batch.select(Batch.id)))} batches")
    except UserError as error:
        say(f"{type(error).__name__}: {error}")
        traceback.print_exception(error)


def save_for_ever(path: str, outbox: str, first: str) -> None:
    """Save a customer, a contact, an edit of the customer before, for ever; say each save when it is acknowledged."""
    import database
    from changes.log import stamp
    from changes.rows import read
    from changes.save import Save, edit_of, new_edit
    from database.outbox import Outbox
    from models import Contact, Customer

    at = datetime.fromisoformat("2026-03-18T06:30:00+00:00")
    database.open_(Path(path), at=at)
    box, number, before = Outbox(Path(outbox)), int(first), None
    say("ready")
    while True:
        number += 1
        firm = new_edit(Customer, {"name": f"客户 {number}", "remarks": "字" * (number % 7 * 900)})
        person = new_edit(Contact, {"customer": 1, "name": f"人 {number}"})
        edits = [firm, person]
        if before:
            edits.append(edit_of(Customer, before, {"phone": f"020-{number}"}))
        save = Save(None, stamp(at), f"save {number}", edits)
        if not box.save(save).clashes:
            say(save.uid)
        before = read(Customer, Customer.get(Customer.uid == firm.uid).id)


def guanxi(*words: str) -> None:
    """The program itself, saying "ready" before it begins."""
    import main

    say("ready")
    sys.exit(main.main(words))


PROGRAMS: dict[str, Callable[..., None]] = {
    one.__name__: one
    for one in (
        hold,
        use_wal,
        look,
        write,
        die_writing,
        back_up_as_nobody,
        migrate,
        open_file,
        save_for_ever,
        guanxi,
    )
}

if __name__ == "__main__":
    PROGRAMS[sys.argv[1]](*sys.argv[2:])
