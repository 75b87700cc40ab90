"""No room left: SQLite takes the write back by itself, the outbox keeps the save, a sentence says it (SHARED-FILE)."""

import errno
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

import database
from changes.rows import rows
from changes.save import Save, apply
from database import backup, check, errors
from database.outbox import Outbox
from models import Batch, Customer, db
from tests.conftest import Book
from tests.database.conftest import as_root, everything, fill_up, new_customer

LARGE = "字" * (1 << 20)  # more than the free pages that the file keeps


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "outbox")


@pytest.fixture
def full(book: Book) -> Callable[[bool], None]:
    """Lets the file grow no more, or again."""
    book.reopen()

    def switch(on: bool) -> None:
        pages = db.execute_sql("PRAGMA page_count").fetchone()[0]
        db.execute_sql(f"PRAGMA max_page_count = {pages if on else 1 << 30}")

    return switch


def test_save_that_does_not_fit_is_kept_and_delivered_later(
    book: Book, outbox: Outbox, full: Callable[[bool], None]
) -> None:
    save = new_customer("大客户", remarks=LARGE)
    full(True)
    with pytest.raises(
        errors.Full, match=r"There is no room left on the disk of .*book\.gxdb\. Nothing was written"
    ):
        outbox.save(save)
    assert not db.in_transaction()
    assert Customer.select().count() == 0
    assert [one.uid for one in outbox.pending()] == [save.uid]
    assert check.check() == []

    full(False)
    assert [one.uid for one in outbox.deliver().written] == [save.uid]
    assert rows(Customer.select(Customer.name, Customer.remarks)) == [("大客户", LARGE)]
    assert outbox.pending() == []
    assert check.check() == []


def test_delivery_into_a_full_file_keeps_what_waits(
    book: Book, outbox: Outbox, full: Callable[[bool], None]
) -> None:
    first, large = new_customer("小客户"), new_customer("大客户", remarks=LARGE)
    for save in (first, large):
        outbox.put(save)
    full(True)
    with pytest.raises(errors.Full):
        outbox.deliver()
    assert large.uid in {one.uid for one in outbox.pending()}
    full(False)
    outbox.deliver()
    assert sorted(rows(Customer.select(Customer.name))) == [("大客户",), ("小客户",)]


def test_bulk_batch_that_does_not_fit_leaves_nothing(book: Book, full: Callable[[bool], None]) -> None:
    full(True)
    with pytest.raises(errors.Full), errors.problems(book.path), book.change() as work:
        work.insert_many(
            Customer, [{"name": f"客户 {number}", "remarks": "字" * 2000} for number in range(2000)]
        )
    assert (Customer.select().count(), Batch.select().count()) == (0, 2)
    assert check.check() == []
    book.customer("one that fits")
    assert Customer.select().count() == 1


def test_full_disk_of_the_outbox_has_the_sentence_too(
    book: Book, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", no_room)
    with pytest.raises(errors.Full, match=r"There is no room left on the disk of .*outbox"):
        outbox.save(new_customer("客户"))
    assert list(outbox.waiting.iterdir()) == []
    assert Customer.select().count() == 0


# -- a disk that is really full -----------------------------------------------------------------------------------


@as_root
def test_disk_is_full(book: Book, small_disk: Path, outbox: Outbox, at: datetime) -> None:
    database.close()
    path = small_disk / "small.gxdb"
    shutil.copyfile(book.path, path)
    filler = fill_up(small_disk)
    database.open_(path, at=at)
    save: Save = new_customer("大客户", remarks=LARGE)
    with pytest.raises(errors.Full, match=r"no room left on the disk of .*small\.gxdb"):
        outbox.save(save)
    assert check.check() == []
    database.open_(path, at=at, read_only=True)
    assert Customer.select().count() == 0

    filler.unlink()
    database.open_(path, at=at)
    outbox.deliver()
    assert rows(Customer.select(Customer.remarks)) == [(LARGE,)]
    assert check.check() == []


@as_root
def test_file_without_slack_opens_on_a_full_disk(book: Book, small_disk: Path, at: datetime) -> None:
    book.customer("大客户", remarks=LARGE)
    database.close()
    path = small_disk / "small.gxdb"
    shutil.copyfile(book.path, path)
    fill_up(small_disk)
    database.open_(path, at=at)
    assert rows(Customer.select(Customer.name)) == [("大客户",)]
    assert check.check() == []


@as_root
def test_new_file_on_a_full_disk(small_disk: Path, at: datetime) -> None:
    filler = fill_up(small_disk)
    with pytest.raises(errors.Full):
        database.open_(small_disk / "new.gxdb", at=at, create=True)
    filler.unlink()
    database.open_(small_disk / "new.gxdb", at=at, create=True)
    assert Batch.select().count() == 1
    assert apply(new_customer("客户")).batch == 2


@as_root
def test_backup_onto_a_full_disk_leaves_nothing_there(book: Book, small_disk: Path, at: datetime) -> None:
    filler = fill_up(small_disk)
    with pytest.raises(backup.BackupFailed, match=rf"could not be written to {small_disk} .*free some space"):
        backup.make(small_disk, at)
    assert everything(small_disk).keys() == {filler.name}


def test_restore_into_a_file_that_may_not_grow_leaves_the_old_state(
    book: Book, full: Callable[[bool], None], tmp_path: Path, at: datetime
) -> None:
    row = book.customer("大客户", remarks=LARGE)
    large = backup.make(tmp_path / "backups", at)
    with book.change(kind="purge") as work:
        work.purge(Customer, row)
    db.execute_sql("VACUUM")
    book.customer("小客户")
    full(True)
    with pytest.raises(errors.Full):
        backup.restore(large.path, at)
    assert rows(Customer.select(Customer.name)) == [("小客户",)]
    assert check.check() == []
    full(False)
    backup.restore(large.path, at)
    assert rows(Customer.select(Customer.name)) == [("大客户",)]
