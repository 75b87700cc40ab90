"""kill -9 at any moment: what was acknowledged is there, what was not is there whole or not at all (DESIGN 4).

The moments are drawn with a seed, over the whole time that a command takes when it is let be; every other one is aimed
at the time when something is half written: a journal has been begun and not ended, or a file has not got its name yet.
"""

import random
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from subprocess import TimeoutExpired
from time import monotonic

import pytest
from openpyxl import load_workbook

import database
import main
from changes.rows import rows
from database import backup, check, connection, errors
from database.outbox import Outbox
from models import Batch, Contact, Customer
from resources.language import Message
from tests.conftest import Book
from tests.database.programs import Program

Rounds = pytest.mark.parametrize("rounds", [1, pytest.param(60, marks=pytest.mark.soak)])


def half_written(path: Path) -> bool:
    """Whether somebody is writing the file right now, or another one beside it."""
    return connection.journal_is_hot(path) or any(path.parent.rglob("*.part"))


def kill(program: Program, path: Path, moment: float, aimed: bool) -> bool:
    """End a program after a while, or as soon after it as something is half written; says whether it was at it."""
    with suppress(TimeoutExpired):
        program.process.wait(moment)
    while aimed and program.process.poll() is None and not half_written(path):
        pass
    return program.kill()


# -- saving ---------------------------------------------------------------------------------------------------------


def judge(path: Path, outbox: Outbox, at: datetime, said: list[str]) -> set[str]:
    """Everything said to be saved is in the file, once and whole; what waits is brought in, once. Gives all saves."""
    database.open_(path, at=at)
    waiting = {save.uid for save in outbox.pending()}
    delivery = outbox.deliver()
    assert {save.uid for save in (*delivery.written, *delivery.known)} == waiting
    assert (delivery.held, outbox.pending()) == ([], [])
    saves = rows(Batch.select(Batch.uid, Batch.label).where(Batch.label.contains("save ")))
    assert len({uid for uid, _ in saves}) == len(saves)
    assert {*said, *waiting} <= {uid for uid, _ in saves}
    numbers = {int(Message.load(label).text.split()[1]) for _, label in saves}
    firms = {
        int(name.split()[1]): phone for name, phone in rows(Customer.select(Customer.name, Customer.phone))
    }
    assert numbers | {0} == firms.keys()
    assert numbers == {int(name.split()[1]) for (name,) in rows(Contact.select(Contact.name))}
    assert all(phone in (None, f"020-{number + 1}") for number, phone in firms.items())
    assert check.check() == []
    assert outbox.audit(at) == []
    database.close()
    return {uid for uid, _ in saves}


@pytest.mark.parametrize("rounds", [5, pytest.param(150, marks=pytest.mark.soak)])
def test_nothing_said_to_be_saved_is_lost(book: Book, tmp_path: Path, at: datetime, rounds: int) -> None:
    book.customer("客户 0")
    database.close()
    dice, outbox, said, killed = random.Random(20260318), Outbox(tmp_path / "outbox"), list[str](), 0
    for number in range(rounds):
        with Program("save_for_ever", book.path, outbox.waiting.parent, len(said) + number) as program:
            assert program.hear() == "ready"
            said += [program.hear() for _ in range(dice.randrange(4))]
            killed += kill(program, book.path, dice.uniform(0, 0.05), aimed=number % 2 == 1)
            said += program.hear_all().split()
        found = judge(book.path, outbox, at, said)
        assert set(said) <= found
        assert len(found) <= len(said) + number + 1  # at most one each time that nobody was told of
    assert killed == rounds
    assert len(said) >= rounds


@pytest.mark.parametrize("rounds", [1, pytest.param(50, marks=pytest.mark.soak)])
def test_one_dies_and_the_other_goes_on(book: Book, tmp_path: Path, at: datetime, rounds: int) -> None:
    book.customer("客户 0")
    database.close()
    dice, outbox, said = random.Random(20260319), Outbox(tmp_path / "mine"), list[str]()
    theirs = tmp_path / "theirs"
    with Program("save_for_ever", book.path, theirs, 1_000_000) as other:
        assert other.hear() == "ready"
        for number in range(rounds):
            with Program("save_for_ever", book.path, outbox.waiting.parent, number * 1000) as program:
                assert program.hear() == "ready"
                said += [program.hear() for _ in range(3)]
                kill(program, book.path, dice.uniform(0, 0.05), aimed=True)
                said += program.hear_all().split()
            said += [other.hear() for _ in range(3)]
        other.kill()
        said += other.hear_all().split()
    for box in (outbox, Outbox(theirs)):
        judge(book.path, box, at, said)


# -- commands -------------------------------------------------------------------------------------------------------


class Killer:
    """Runs a command of the program from the same beginning again and again, and ends it each time a little later."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.start, self.dice = folder / "work", folder / "start", random.Random(seed)
        self.path = self.folder / "office.gxdb"
        self.start.mkdir()

    def begin(self) -> None:
        """Lay out the beginning."""
        database.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.start, self.folder)

    def run(self, words: tuple[str, ...]) -> Program:
        """Start the command; it has been loaded and is about to begin."""
        program = Program("guanxi", "--database", self.path, "--user", "梅 Mei", *words)
        assert program.hear() == "ready"
        return program

    def kills(self, rounds: int, *words: str) -> Iterator[bool]:
        """After each kill what is left can be judged; says whether the command had been able to finish."""
        self.begin()
        with self.run(words) as program:
            started = monotonic()
            program.hear_all()
            took = monotonic() - started
            assert program.process.returncode == 0
        yield True
        for number in range(rounds):
            self.begin()
            with self.run(words) as program:
                moment = took * (number + self.dice.random()) / rounds
                yield not kill(program, self.path, moment, aimed=number % 2 == 1)


@pytest.fixture
def killer(tmp_path: Path, request: pytest.FixtureRequest) -> Killer:
    return Killer(tmp_path, sum(request.node.name.encode()))


@pytest.fixture
def stocked(book: Book, killer: Killer) -> Book:
    """A file with 300 customers, made in one batch, where the killer begins."""
    with book.change() as work:
        work.insert_many(
            Customer, [{"name": f"客户 {number}", "remarks": "字" * 500} for number in range(300)]
        )
    database.close()
    shutil.copyfile(book.path, killer.start / "office.gxdb")
    return book


def sound_names(path: Path, at: datetime, create: bool = False) -> list[str]:
    """The customers in use in a file, which must be sound."""
    database.open_(path, at=at, create=create)
    assert check.check() == []
    return [name for (name,) in rows(Customer.select(Customer.name).where(Customer.deleted_at.is_null()))]


@Rounds
def test_demo(killer: Killer, at: datetime, rounds: int) -> None:
    for finished in killer.kills(rounds, "demo", "--customers", "60"):
        found = len(sound_names(killer.path, at, create=True))
        assert found in ({60} if finished else {0, 60})
        if not found:
            database.close()
            assert main.main(["--database", str(killer.path), "demo", "--customers", "10"]) == 0
            assert len(sound_names(killer.path, at)) == 10


@Rounds
def test_new_file(killer: Killer, at: datetime, rounds: int) -> None:
    for finished in killer.kills(rounds, "demo", "--customers", "1", "--records", "0"):
        if not finished and killer.path.exists():
            with suppress(errors.Empty):  # nothing was said yet
                database.open_(killer.path, at=at, read_only=True)
        sound_names(killer.path, at, create=True)
        assert Batch.select().where(Batch.kind == "defaults").count() == 1


@Rounds
def test_backup(killer: Killer, stocked: Book, at: datetime, rounds: int) -> None:
    folder = killer.folder / "backups"
    for finished in killer.kills(rounds, "backup", str(folder)):
        whole = backup.backups(folder)
        assert len(whole) <= 1
        assert whole or not finished
        assert all(backup.verify(one.path)["customer"] == 300 for one in whole)
        assert len(sound_names(killer.path, at)) == 300


@Rounds
def test_restore(killer: Killer, stocked: Book, at: datetime, rounds: int) -> None:
    database.open_(stocked.path, at=at)
    backup.make(killer.start, at).path.rename(killer.start / "backup.gxdb")
    stocked.update(Customer, 1, name="changed since")
    stocked.customer("new since")
    database.close()
    shutil.copyfile(stocked.path, killer.start / "office.gxdb")
    old = [f"客户 {number}" for number in range(300)]
    new = ["changed since", *old[1:], "new since"]
    for finished in killer.kills(rounds, "restore", str(killer.folder / "backup.gxdb"), "--yes"):
        found = sound_names(killer.path, at)
        assert found == old if finished else found in (old, new)
        for one in backup.backups(backup.folder()):
            assert backup.verify(one.path)["customer"] == 301


@Rounds
def test_export(killer: Killer, stocked: Book, at: datetime, rounds: int) -> None:
    old, new = killer.start / "old.xlsx", killer.folder / "old.xlsx"
    old.write_bytes(b"what was there before")
    for finished in killer.kills(rounds, "export", "customers", str(new)):
        if finished or new.read_bytes() != old.read_bytes():
            book = load_workbook(new, read_only=True)
            assert sum(1 for _ in book.worksheets[0].iter_rows()) == 301
            book.close()
        assert len(sound_names(killer.path, at)) == 300


@Rounds
def test_undo(killer: Killer, stocked: Book, at: datetime, rounds: int) -> None:
    for finished in killer.kills(rounds, "undo"):
        found = len(sound_names(killer.path, at))
        assert found in ({0} if finished else {0, 300})
        assert Batch.select().where(Batch.kind == "undo").count() == (0 if found else 1)
