"""Backups are verified copies, thinned out by plan; restoring goes into the live file or not at all (SHARED-FILE 7)."""

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import database
from changes.rows import rows
from database import backup, check, connection, errors, places, schema, settings
from models import BY_NAME, TABLES, Customer, db
from tests.conftest import NOW, Book
from tests.database.conftest import damage, everything
from tests.database.programs import Program

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def contents(path: Path | None = None) -> dict[str, list[tuple[object, ...]]]:
    """All rows of a file, or of the open one."""
    names = [table._meta.table_name for table in TABLES]
    if path is None:
        return {name: db.execute_sql(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names}
    with closing(sqlite3.connect(path)) as file:
        return {name: file.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names}


def names() -> list[str]:
    """The customers of the open file."""
    return [name for (name,) in rows(Customer.select(Customer.name).order_by(Customer.id))]


# -- making ---------------------------------------------------------------------------------------------------------


def test_copy_holds_everything_under_a_name_that_says_when_and_why(
    book: Book, folder: Path, at: datetime
) -> None:
    book.customer("客户", remarks="字" * 9999)
    made = backup.make(folder, at)
    assert made.path.name == "book 2026-03-18 063000Z asked.gxdb"
    assert [path.name for path in folder.iterdir()] == [made.path.name]
    assert contents(made.path) == contents()
    assert backup.backups(folder) == [made]


def test_copy_opens_as_a_file_of_its_own(book: Book, folder: Path, at: datetime) -> None:
    book.customer("客户")
    made = backup.make(folder, at)
    database.open_(made.path, at=at)
    assert names() == ["客户"]
    assert check.check() == []


def test_copy_of_a_file_opened_for_reading(book: Book, folder: Path, at: datetime) -> None:
    database.open_(book.path, at=at, read_only=True)
    assert backup.make(folder, at).path.name.startswith("book 2026")


def test_two_in_one_second_both_stay(book: Book, folder: Path, at: datetime) -> None:
    first = backup.make(folder, at)
    book.customer("客户")
    second = backup.make(folder, at)
    assert first.path != second.path
    assert contents(first.path)["customer"] == []
    assert [path.name for path in sorted(folder.iterdir())] == [first.path.name, second.path.name]


def test_copy_is_made_while_others_read_and_wait_to_write(book: Book, folder: Path, at: datetime) -> None:
    with Program("hold", book.path, "IMMEDIATE") as other:
        assert other.hear() == "held"
        assert backup.verify(backup.make(folder, at).path)["colleague"] == 2


def test_locked_file_is_named_not_the_folder(book: Book, folder: Path, at: datetime) -> None:
    db.execute_sql("PRAGMA busy_timeout = 50")
    with Program("hold", book.path, "EXCLUSIVE") as other:
        assert other.hear() == "held"
        with pytest.raises(errors.Locked, match=r"The file .*book\.gxdb is in use"):
            backup.make(folder, at)
    assert everything(folder) == {}


def test_folder_that_is_a_file(book: Book, folder: Path, at: datetime) -> None:
    folder.write_text("no folder")
    with pytest.raises(
        backup.BackupFailed, match=r"could not be written to .*backups .*Choose another folder"
    ):
        backup.make(folder, at)
    assert folder.read_text() == "no folder"


def test_folder_that_may_not_be_written(shown: Path, open_folder: Path) -> None:
    target = open_folder / "target"
    target.mkdir(0o555)
    with Program("back_up_as_nobody", shown, target) as program:
        assert program.hear().startswith(
            f"BackupFailed: The backup could not be written to {target} (Permission"
        )
    assert everything(target) == {}


def test_copy_that_is_not_sound_is_refused(book: Book, folder: Path, at: datetime) -> None:
    made = backup.make(folder, at)
    counts = backup.verify(made.path)
    with pytest.raises(backup.Unsound, match="row counts differ"):
        backup.verify(made.path, counts | {"customer": 1})
    damage(made.path)
    with pytest.raises(backup.Unsound, match="The copy of the file is not sound"):
        backup.verify(made.path)
    made.path.write_bytes(made.path.read_bytes()[:5000])
    with pytest.raises(backup.Unsound):
        backup.verify(made.path)


def test_damaged_file_gives_no_backup_and_is_named(book: Book, folder: Path, at: datetime) -> None:
    book.customer("客户")
    database.close()
    with closing(
        sqlite3.connect(book.path)
    ) as file:  # an index that lacks a row: every table can still be read
        file.execute("PRAGMA writable_schema = 1")
        sql = "SELECT sql FROM sqlite_master WHERE name = 'customer_name_key'"
        made = file.execute(sql).fetchone()[0]
        file.execute("DELETE FROM sqlite_master WHERE name = 'customer_name_key'")
        file.commit()
        file.execute("PRAGMA writable_schema = RESET")
        file.execute(f"{made} WHERE name_key <> '客户'")
        file.execute("PRAGMA writable_schema = 1")
        file.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'customer_name_key'", (made,))
        file.commit()
    database.open_(book.path, at=at)
    with pytest.raises(errors.Damaged, match=r"^The file .*book\.gxdb is damaged \(.+\)\. Restore .+$"):
        backup.make(folder, at)
    assert everything(folder) == {}


def test_half_copies_of_the_killed_are_no_backups_and_go_after_a_day(
    book: Book, folder: Path, at: datetime
) -> None:
    made = backup.make(folder, at)
    old, new, other = folder / ".guanxi-1.part", folder / ".guanxi-2.part", folder / ".firefox.part"
    for path, age in ((old, 25 * HOUR), (new, HOUR), (other, 99 * DAY)):
        shutil.copyfile(made.path, path)
        os.utime(path, ((at - age).timestamp(),) * 2)
    assert backup.backups(folder) == [made]
    backup.make(folder, at)
    assert {path.name for path in folder.glob(".*")} == {new.name, other.name}


def test_copy_is_as_private_as_the_file(book: Book, folder: Path, at: datetime) -> None:
    for mode in (0o640, 0o600, 0o664):
        book.path.chmod(mode)
        assert stat.S_IMODE(backup.make(folder, at).path.stat().st_mode) == mode


def test_folder_that_may_not_be_looked_into(shown: Path, open_folder: Path) -> None:
    target = open_folder / "target"
    target.mkdir(0o000)
    with Program("back_up_as_nobody", shown, target / "below", "daily") as program:
        assert program.hear().startswith(
            f"BackupFailed: The backup could not be written to {target}/below (Permission"
        )


# -- when and where -------------------------------------------------------------------------------------------------


def test_daily_only_when_changed_and_twenty_hours_old(book: Book, at: datetime) -> None:
    assert backup.daily(at)
    book.customer("客户")
    assert backup.daily(at + 19 * HOUR) is None
    assert backup.daily(at + 20 * HOUR)
    assert backup.daily(at + 90 * HOUR) is None
    book.customer("另一个")
    made = backup.daily(at + 91 * HOUR)
    assert made
    assert (made.reason, made.at) == ("daily", at + 91 * HOUR)


def test_daily_sees_through_a_restore_that_repeats_numbers(book: Book, folder: Path, at: datetime) -> None:
    before = backup.make(folder, at)
    book.customer("甲")
    assert backup.daily(at)
    backup.restore(before.path, at)
    book.customer("乙")  # the batch has the number that 甲 had
    assert backup.daily(at + DAY)


def test_daily_is_made_though_a_wrong_clock_left_one_of_the_future(book: Book, at: datetime) -> None:
    backup.make(backup.folder(), at + 4000 * DAY)
    book.customer("客户")
    assert backup.daily(at)


def test_backups_lie_in_the_data_folder_by_file(book: Book) -> None:
    assert backup.folder() == places.data_folder() / "backups" / str(schema.fact("file_uid"))


def test_settings_say_where_backups_lie(book: Book, folder: Path, at: datetime) -> None:
    with book.change() as work:
        settings.put(work, "backup_folder", str(folder))
    assert backup.folder() == folder
    with book.change() as work:
        settings.put(work, "backup_folder", "")
    assert backup.folder() == places.backup_folder(schema.fact("file_uid") or "")


# -- thinning out ---------------------------------------------------------------------------------------------------


@pytest.fixture
def fake(book: Book, folder: Path) -> Callable[[datetime, str], Path]:
    """Makes something small that passes for a backup of the open file."""
    small = folder.with_suffix(".small")
    with closing(sqlite3.connect(small)) as file:
        file.execute("CREATE TABLE meta (key, value)")
        file.execute("INSERT INTO meta VALUES ('file_uid', ?)", (schema.fact("file_uid"),))
        file.commit()
    folder.mkdir()

    def make(moment: datetime, reason: str) -> Path:
        path = folder / f"book {moment:%Y-%m-%d %H%M%S}Z {reason}.gxdb"
        os.link(small, path)
        return path

    return make


def left(folder: Path) -> set[datetime]:
    """When the backups that are left were made."""
    return {one.at for one in backup.backups(folder)}


def planned(made: dict[datetime, str], now: datetime) -> set[datetime]:
    """What SHARED-FILE 7 keeps, said again: walk from the newest back, with a purse of slots for each length."""
    kept: set[datetime] = set(sorted(made)[-3:])
    purses = {"day": (14, set[object]()), "week": (8, set[object]()), "month": (24, set[object]())}
    for moment in sorted(made, reverse=True):
        if made[moment] not in ("daily", "asked"):
            if (now - moment).total_seconds() < 90 * 86400:
                kept.add(moment)
            continue
        slots = {
            "day": moment.date(),
            "week": moment.date() - timedelta(days=moment.weekday()),
            "month": (moment.year, moment.month),
        }
        for length, slot in slots.items():
            most, used = purses[length]
            if slot not in used and len(used) < most:
                used.add(slot)
                kept.add(moment)
    return kept


def three_years() -> Iterator[tuple[datetime, str]]:
    """A backup each working day, some twice, and special ones now and then."""
    for number in range(3 * 365):
        moment = NOW - number * DAY - timedelta(minutes=number * 7 % 600)
        if moment.weekday() < 6:
            yield moment, "daily"
        for every, reason in ((5, "asked"), (11, "import"), (47, "restore"), (201, "migration")):
            if number % every == 0:
                yield moment - timedelta(hours=every % 5 + 1), reason


def test_three_years_are_thinned_out_by_plan(fake: Callable[[datetime, str], Path], folder: Path) -> None:
    made = dict(three_years())
    for moment, reason in made.items():
        fake(moment, reason)
    gone = backup.thin_out(folder, NOW)
    assert left(folder) == planned(made, NOW)
    assert len(gone) == len(made) - len(left(folder))
    regular = [moment for moment in left(folder) if made[moment] in ("daily", "asked")]
    assert 14 + 8 + 24 - 10 < len(regular) <= 14 + 8 + 24 + 3
    assert backup.thin_out(folder, NOW) == []


def test_day_by_day_keeps_weeks_and_months(fake: Callable[[datetime, str], Path], folder: Path) -> None:
    for number in range(150):
        moment = NOW + number * DAY
        fake(moment, "daily")
        backup.thin_out(folder, moment)
    kept = sorted(left(folder), reverse=True)
    assert kept[:14] == [NOW + (149 - number) * DAY for number in range(14)]
    older = "07-31 07-26 07-19 07-12 07-05 06-30 06-28 05-31 04-30 03-31"  # ends of months, and Sundays
    assert [f"{one:%m-%d}" for one in kept[14:]] == older.split()


def test_newest_three_stay_whatever_they_are(fake: Callable[[datetime, str], Path], folder: Path) -> None:
    for days in (400, 300, 200, 100):
        fake(NOW - days * DAY, "import")
    backup.thin_out(folder, NOW)
    assert left(folder) == {NOW - days * DAY for days in (300, 200, 100)}


def test_five_gigabytes_in_all(fake: Callable[[datetime, str], Path], folder: Path) -> None:
    os.truncate(fake(NOW, "daily"), 1 << 30)  # all of them are one file without bytes on the disk
    for number in range(1, 8):
        fake(NOW - number * DAY, "daily")
    backup.thin_out(folder, NOW)
    assert left(folder) == {NOW - number * DAY for number in range(5)}


def test_three_stay_though_they_are_too_large(fake: Callable[[datetime, str], Path], folder: Path) -> None:
    os.truncate(fake(NOW, "daily"), 3 << 30)
    for number in range(1, 5):
        fake(NOW - number * DAY, "daily")
    backup.thin_out(folder, NOW)
    assert left(folder) == {NOW - number * DAY for number in range(3)}


def test_backups_of_other_files_are_left_alone(
    fake: Callable[[datetime, str], Path], folder: Path, at: datetime
) -> None:
    for number in range(30):
        fake(at - number * DAY, "daily")
    (folder / "book 2020-01-01 000000Z daily.gxdb").write_text("not even a database")
    db.execute_sql("UPDATE meta SET value = 'another file' WHERE key = 'file_uid'")
    backup.make(folder, at)
    assert len(list(folder.glob("*.gxdb"))) == 32


def test_backup_that_somebody_works_on_is_not_thinned_out(book: Book, folder: Path, at: datetime) -> None:
    for number in range(1, 5):
        backup.make(folder, at + number * 400 * DAY)
    old = backup.make(folder, at, "import")
    database.open_(old.path, at=at)
    book.customer("客户")
    assert backup.thin_out(folder, at + 9999 * DAY) == []
    made = backup.make(folder, at + 9999 * DAY)
    assert old.path.exists()
    assert made.path != old.path


# -- restoring ------------------------------------------------------------------------------------------------------


def test_restored_file_equals_the_backup(book: Book, folder: Path, at: datetime) -> None:
    book.customer("甲", remarks="字" * 999)
    made = backup.make(folder, at)
    book.customer("乙")
    book.update(Customer, 1, name="changed")
    backup.restore(made.path, at + HOUR)
    assert contents() == contents(made.path)
    assert names() == ["甲"]
    assert check.check() == []
    book.reopen()
    assert contents() == contents(made.path)


def test_state_before_a_restore_is_kept(book: Book, folder: Path, at: datetime) -> None:
    made = backup.make(folder, at)
    book.customer("甲")
    now = contents()
    before = backup.restore(made.path, at)
    assert (before.reason, before.path.parent) == ("restore", backup.folder())
    assert contents(before.path) == now
    backup.restore(before.path, at)
    assert contents() == now


def test_program_that_has_the_file_open_sees_the_restored_state(
    book: Book, folder: Path, at: datetime
) -> None:
    book.customer("甲")
    made = backup.make(folder, at)
    book.customer("乙")
    with Program("look", book.path, "SELECT group_concat(name, ' ') FROM customer") as other:
        assert other.hear() == "甲 乙"
        backup.restore(made.path, at)
        assert other.ask() == "甲"
        book.customer("丙")
        assert other.ask() == "甲 丙"
    assert check.check() == []


def test_restored_file_keeps_its_mode_and_its_slack(book: Book, folder: Path, at: datetime) -> None:
    made = backup.make(folder, at)
    book.reopen()
    backup.restore(made.path, at)
    asked = {
        name: db.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "freelist_count")
    }
    assert asked["journal_mode"] == "persist"
    assert asked["freelist_count"] * 4096 >= connection.SLACK
    assert Path(f"{book.path}-journal").exists()


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (damage, backup.Unsound),
        (lambda path: path.write_bytes(path.read_bytes()[:8192]), errors.Damaged),
        (lambda path: path.write_bytes(b""), errors.Empty),
        (lambda path: path.write_text("Dear Anna"), errors.Foreign),
        (lambda path: path.unlink(), errors.Missing),
        (lambda path: os.truncate(path, path.stat().st_size - 4096), errors.Damaged),
    ],
)
def test_bad_backup_is_refused_before_the_file_is_touched(
    book: Book, folder: Path, at: datetime, spoil: Callable[[Path], object], problem: type[Exception]
) -> None:
    made = backup.make(folder, at)
    spoil(made.path)
    book.customer("甲")
    before = everything(book.path.parent)
    with pytest.raises(problem):
        backup.restore(made.path, at)
    assert everything(book.path.parent) == before
    assert names() == ["甲"]


def test_backup_of_a_newer_program_is_refused(book: Book, folder: Path, at: datetime) -> None:
    made = backup.make(folder, at)
    with closing(sqlite3.connect(made.path)) as file:
        file.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    before = book.path.read_bytes()
    with pytest.raises(errors.Newer, match=r"asked\.gxdb was changed by a newer Guanxi"):
        backup.restore(made.path, at)
    assert book.path.read_bytes() == before


def test_file_is_no_backup_of_itself(book: Book, tmp_path: Path, at: datetime) -> None:
    (tmp_path / "link.gxdb").symlink_to(book.path)
    with book.change() as work:  # a lock is held: opening the file here by other means would drop it
        work.insert(Customer, {"name": "甲"})
        for path in (book.path, tmp_path / "link.gxdb"):
            with pytest.raises(backup.SameFile, match="is the file itself"):
                backup.restore(path, at)
        with Program("hold", book.path, "DEFERRED") as other:
            assert other.hear() == "held"
    assert names() == ["甲"]


def test_restore_does_not_wait_for_ever(book: Book, folder: Path, at: datetime) -> None:
    made = backup.make(folder, at)
    book.customer("甲")
    db.execute_sql("PRAGMA busy_timeout = 200")
    with Program("hold", book.path, "DEFERRED") as other:
        assert other.hear() == "held"
        with pytest.raises(errors.Locked, match=r"book\.gxdb is in use by another program"):
            backup.restore(made.path, at)
        assert names() == ["甲"]
        assert other.ask() == "let go"
    backup.restore(made.path, at)
    assert names() == []


def test_restore_leaves_no_copy_behind(book: Book, folder: Path, at: datetime) -> None:
    aside = places.data_folder() / "restoring"
    left_by_the_killed = aside / ".guanxi-1.part"
    left_by_the_killed.mkdir(parents=True)
    os.utime(left_by_the_killed, ((at - 2 * DAY).timestamp(),) * 2)
    made = backup.make(folder, at)
    seen = list[str]()

    def progress(step: str) -> None:
        seen.append(step)
        if step == "restore":
            (copy,) = aside.iterdir()
            assert not copy.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)

    backup.restore(made.path, at, progress)
    assert seen == ["rehearsal", "backup", "restore"]
    assert list(aside.iterdir()) == []


def test_counts_cover_every_table(book: Book, folder: Path, at: datetime) -> None:
    assert set(backup.verify(backup.make(folder, at).path)) >= set(BY_NAME)
