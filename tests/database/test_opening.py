"""Opening: a new file is whole, one that is not fit is refused by name and left exactly as it was (DESIGN 4)."""

import os
import random
import shutil
import sqlite3
import threading
import tomllib
from contextlib import closing
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from playhouse.schema_diff import diff_models

import database
from changes.log import changes_of
from changes.rows import dicts, rows
from database import connection, errors, schema
from models import TABLES, Batch, Customer, DictionaryValue, db
from resources import language
from resources import path as resource
from tests.conftest import Book
from tests.database.conftest import damage, everything
from tests.database.programs import Program

SETTINGS = {
    "journal_mode": "persist",
    "synchronous": 2,
    "foreign_keys": 1,
    "mmap_size": 0,
    "journal_size_limit": 1 << 20,
    "cache_size": -16000,
    "cache_spill": 0,
    "temp_store": 2,
    "trusted_schema": 0,
    "busy_timeout": 10000,
}


def ask(pragma: str) -> Any:
    """The answer of the open connection to a pragma."""
    return db.execute_sql(f"PRAGMA {pragma}").fetchone()[0]


def settings() -> dict[str, Any]:
    """How this thread's connection is set."""
    return {name: ask(name) for name in SETTINGS}


# -- a new file -------------------------------------------------------------------------------------------------


def test_new_file_says_what_it_is(tmp_path: Path, at: datetime) -> None:
    path = tmp_path / "new.gxdb"
    database.open_(path, at=at, create=True)
    database.close()
    head = path.read_bytes()[:100]
    assert head[68:72] == b"GXDB"
    assert int.from_bytes(head[60:64], "big") == schema.newest()
    assert connection.inspect(path) == connection.Header(0x47584442, schema.newest(), wal=False)


def test_new_file_is_in_the_one_mode(tmp_path: Path, at: datetime) -> None:
    database.open_(tmp_path / "new.gxdb", at=at, create=True)
    assert settings() == SETTINGS
    assert (ask("auto_vacuum"), ask("page_size")) == (0, 4096)


def test_second_connection_is_set_alike(book: Book) -> None:
    book.reopen()
    found: dict[str, Any] = {}

    def join() -> None:
        connection.connect_again()
        found.update(settings())
        db.close()

    thread = threading.Thread(target=join)
    thread.start()
    thread.join()
    assert found == SETTINGS


def test_new_file_has_the_form_of_the_declarations(tmp_path: Path, at: datetime) -> None:
    database.open_(tmp_path / "new.gxdb", at=at, create=True)
    assert not diff_models(db, TABLES)


def test_batch_one_is_the_shipped_dictionaries(tmp_path: Path, at: datetime) -> None:
    database.open_(tmp_path / "new.gxdb", at=at, create=True)
    assert rows(Batch.select(Batch.id, Batch.kind, Batch.at)) == [(1, "defaults", "2026-03-18T06:30:00Z")]
    assert len(changes_of(1)) == DictionaryValue.select().count()
    columns = [
        getattr(DictionaryValue, name) for name in ("dictionary", "position", "code", "label_zh", "label_en")
    ]
    shipped = tomllib.loads(resource("dictionaries.toml").read_text("utf-8"))
    assert sorted(rows(DictionaryValue.select(*columns))) == sorted(
        (name, position, value["code"], value["zh"], value["en"])
        for name, dictionary in shipped.items()
        for position, value in enumerate(dictionary["values"], 1)
    )


def test_shipped_values_keep_their_days_percents_and_flags(tmp_path: Path, at: datetime) -> None:
    database.open_(tmp_path / "new.gxdb", at=at, create=True)
    shipped = tomllib.loads(resource("dictionaries.toml").read_text("utf-8"))
    found = {(row["dictionary"], row["code"]): row for row in dicts(DictionaryValue.select())}
    for name, dictionary in shipped.items():
        for value in dictionary["values"]:
            row = found[name, value["code"]]
            for key in ("days", "warn_days", "maximum_days", "percent", "inverse"):
                assert row[key] == value.get(key), (name, value)
            assert (row["flags"] or "").split() == value.get("flags", [])


def test_saves_fit_into_the_slack(book: Book) -> None:
    assert ask("freelist_count") * 4096 >= 1 << 20
    size = book.path.stat().st_size
    for number in range(20):
        book.customer(f"客户 {number}", remarks="字" * 2000)
    assert book.path.stat().st_size == size


def test_slack_is_filled_up_on_opening(book: Book) -> None:
    book.customer(remarks="x" * (4 << 20))
    assert ask("freelist_count") * 4096 < 1 << 20
    book.reopen()
    assert ask("freelist_count") * 4096 >= 4 << 20


def test_folders_of_a_new_file_are_made(tmp_path: Path, at: datetime) -> None:
    path = tmp_path / "far" / "away" / "new.gxdb"
    database.open_(path, at=at, create=True)
    assert path.is_file()


@pytest.mark.parametrize(
    "name", ["a b.gxdb", "关系 客户.gxdb", "a?b.gxdb", "a#b.gxdb", "a%20b.gxdb", "a&mode=ro.gxdb"]
)
def test_any_name_will_do(tmp_path: Path, at: datetime, name: str) -> None:
    path = tmp_path / "文件 夹?#%41" / name
    database.open_(path, at=at, create=True)
    database.open_(path, at=at)
    database.open_(path, at=at, read_only=True)
    assert Batch.select().count() == 1
    database.close()
    assert sorted(one.name for one in path.parent.iterdir()) == [name, f"{name}-journal"]


def test_existing_file_is_opened_not_filled_again(book: Book, at: datetime) -> None:
    book.customer()
    database.open_(book.path, at=at, create=True)
    assert Customer.select().count() == 1
    assert Batch.select().where(Batch.kind == "defaults").count() == 1


def test_two_programs_make_the_same_file(
    tmp_path: Path, at: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, look = tmp_path / "new.gxdb", connection.is_empty

    def overtaken() -> bool:
        empty = look()
        monkeypatch.setattr(connection, "is_empty", look)
        with Program("open_file", path, "create") as other:
            assert other.hear() == "1 batches"
        return empty

    monkeypatch.setattr(connection, "is_empty", overtaken)
    database.open_(path, at=at, create=True)
    assert rows(Batch.select(Batch.id, Batch.kind)) == [(1, "defaults")]


# -- files that are not fit ---------------------------------------------------------------------------------------


@pytest.fixture
def refused(tmp_path: Path, at: datetime) -> Any:
    """Opens what must be refused, for reading, for writing and to be made; nothing in its folder may change."""

    def refuse(path: Path, problem: type[errors.FileProblem]) -> errors.FileProblem:
        database.close()
        before = everything(path.parent)
        for read_only, create in ((False, False), (True, False), (False, True)):
            with pytest.raises(errors.FileProblem) as caught:
                database.open_(path, at=at, read_only=read_only, create=create)
            assert type(caught.value) is problem
            assert str(path) in str(caught.value)
            assert db.is_closed()
            assert everything(path.parent) == before
        return caught.value

    return refuse


def test_missing(tmp_path: Path, at: datetime) -> None:
    for read_only in (False, True):
        with pytest.raises(errors.Missing, match=r"There is no file .*none\.gxdb"):
            database.open_(tmp_path / "none.gxdb", at=at, read_only=read_only)
    assert not list(tmp_path.glob("*.gxdb*"))


def test_no_bytes(tmp_path: Path, at: datetime) -> None:
    path = tmp_path / "empty.gxdb"
    path.touch()
    for read_only in (False, True):
        with pytest.raises(errors.Empty, match=r"empty\.gxdb is empty: it has no contents at all"):
            database.open_(path, at=at, read_only=read_only)
    assert path.stat().st_size == 0
    database.open_(path, at=at, create=True)
    assert Batch.select().count() == 1


@pytest.mark.parametrize("length", [1, 15, 16, 99, 100, 4096, 100_000, -1])
def test_truncated(book: Book, refused: Any, length: int) -> None:
    database.close()
    whole = book.path.read_bytes()
    book.path.write_bytes(whole[:length])
    problem = errors.Foreign if 0 < length < 16 else errors.Damaged
    refused(book.path, problem)


def test_header_with_a_flipped_byte(book: Book, refused: Any) -> None:
    for place, problem in (
        (0, errors.Foreign),
        (70, errors.Foreign),
        (29, errors.Damaged),
        (16, errors.Damaged),
    ):
        database.close()
        data = bytearray(book.path.read_bytes())
        data[place] ^= 0x55
        torn = book.path.with_name(f"torn {place}.gxdb")
        torn.write_bytes(data)
        refused(torn, problem)


def test_any_byte_of_the_header_may_be_wrong(book: Book, at: datetime) -> None:
    database.close()
    whole, found = book.path.read_bytes(), set()
    for place in range(130):
        data = bytearray(whole)
        data[place] ^= 0x55
        book.path.write_bytes(data)
        try:
            database.open_(book.path, at=at, read_only=True)
        except errors.FileProblem as problem:
            found.add(type(problem))
        database.close()
        assert book.path.read_bytes() == data
    assert {errors.Damaged, errors.Foreign} <= found


def test_damaged_page_is_found_when_it_is_read(book: Book, at: datetime) -> None:
    book.customer("Somebody")
    database.close()
    damage(book.path)
    database.open_(book.path, at=at)
    with (
        pytest.raises(errors.Damaged, match=r"book\.gxdb is damaged .*Restore the newest backup"),
        errors.problems(book.path),
    ):
        rows(Customer.select(Customer.name))


def test_sqlite_file_of_another_program(tmp_path: Path, refused: Any) -> None:
    path = tmp_path / "theirs" / "other.gxdb"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as file:
        file.executescript("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1); PRAGMA user_version = 1;")
    refused(path, errors.Foreign)


def test_crashed_sqlite_file_of_another_program(tmp_path: Path, book: Book, refused: Any) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    path = folder / "other.gxdb"
    database.close()
    shutil.copyfile(book.path, path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA application_id = 7")
    with Program("die_writing", path) as program:
        program.hear_all()
    assert connection.journal_is_hot(path)
    refused(path, errors.Foreign)


@pytest.mark.parametrize(
    "contents", [b"Dear Anna,\n", b"PK\3\4" + bytes(5000), "客户,电话\n".encode("gb18030") * 4096]
)
def test_other_kinds_of_file(tmp_path: Path, refused: Any, contents: bytes) -> None:
    path = tmp_path / "theirs" / "letter.gxdb"
    path.parent.mkdir()
    path.write_bytes(contents)
    assert "is not a Guanxi file" in str(refused(path, errors.Foreign))


def test_encrypted(tmp_path: Path, refused: Any) -> None:
    path = tmp_path / "theirs" / "secret.gxdb"
    path.parent.mkdir()
    path.write_bytes(random.Random(7).randbytes(16 * 4096))
    assert "is encrypted" in str(refused(path, errors.Encrypted))


def test_directory(tmp_path: Path, refused: Any) -> None:
    path = tmp_path / "folder" / "folder.gxdb"
    path.mkdir(parents=True)
    refused(path, errors.Missing)


def test_folder_that_is_a_file(book: Book, at: datetime) -> None:
    path = book.path / "below.gxdb"
    with pytest.raises(errors.Missing):
        database.open_(path, at=at)
    with pytest.raises(errors.Unreachable):
        database.open_(path, at=at, create=True)


def newer(book: Book, **facts: str) -> Path:
    """The file after a program of the next version has opened it."""
    database.close()
    with closing(sqlite3.connect(book.path)) as file:
        file.execute(f"PRAGMA user_version = {schema.newest() + 1}")
        for key, value in facts.items():
            file.execute("UPDATE meta SET value = ? WHERE key = ?", (value, key))
        file.commit()
    return book.path


def test_newer_that_nobody_older_may_touch(book: Book, refused: Any) -> None:
    newest = str(schema.newest() + 1)
    problem = refused(newer(book, min_reader=newest, min_writer=newest), errors.Newer)
    assert "was changed by a newer Guanxi" in str(problem)


def test_newer_that_may_be_read(book: Book, at: datetime) -> None:
    book.customer()
    path = newer(book, min_writer=str(schema.newest() + 1))
    before = path.read_bytes()
    with pytest.raises(errors.Newer):
        database.open_(path, at=at)
    database.open_(path, at=at, read_only=True)
    assert Customer.select().count() == 1
    database.close()
    assert path.read_bytes() == before


def test_newer_that_may_be_written(book: Book, at: datetime) -> None:
    database.open_(newer(book), at=at)
    book.customer()
    assert ask("user_version") == schema.newest() + 1


def test_program_that_slept_through_a_migration_writes_nothing(book: Book) -> None:
    with closing(sqlite3.connect(book.path)) as file:
        file.execute(f"PRAGMA user_version = {schema.newest() + 1}")
        file.execute("UPDATE meta SET value = ? WHERE key = 'min_writer'", (schema.newest() + 1,))
        file.commit()
    with pytest.raises(errors.Changed, match="A newer Guanxi has changed this file meanwhile"):
        book.customer()
    assert Customer.select().count() == 0


# -- rights -------------------------------------------------------------------------------------------------------


def as_nobody(path: Path, how: str) -> str:
    """What becomes of opening a file without root's rights."""
    with Program("open_file", path, how, "nobody") as program:
        return program.hear_all().strip()


def test_rights_are_enough(shown: Path) -> None:
    assert as_nobody(shown, "write") == "2 batches"


def test_file_that_may_not_be_written(shown: Path) -> None:
    shown.chmod(0o444)
    before = everything(shown.parent)
    assert as_nobody(shown, "write").startswith(f"ReadOnly: The file {shown} cannot be written")
    assert as_nobody(shown, "read") == "2 batches"
    assert everything(shown.parent) == before


def test_folder_that_may_not_be_written(shown: Path) -> None:
    shown.parent.chmod(0o555)
    before = everything(shown.parent)
    assert as_nobody(shown, "write").startswith("ReadOnly: ")
    assert as_nobody(shown, "read") == "2 batches"
    assert as_nobody(shown.with_name("new.gxdb"), "create").startswith("ReadOnly: ")
    assert everything(shown.parent) == before


def test_file_that_may_not_even_be_read(shown: Path) -> None:
    shown.chmod(0o000)
    assert as_nobody(shown, "write").startswith("ReadOnly: ")
    assert as_nobody(shown, "read").startswith("ReadOnly: ")


# -- other programs -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("read_only", [False, True])
def test_locked_by_another_program(book: Book, at: datetime, read_only: bool) -> None:
    database.close()
    with Program("hold", book.path, "EXCLUSIVE") as other:
        assert other.hear() == "held"
        begun = monotonic()
        with pytest.raises(errors.Locked, match=r"book\.gxdb is in use by another program right now"):
            database.open_(book.path, at=at, timeout=1, read_only=read_only)
        assert 0.9 < monotonic() - begun < 3
        assert db.is_closed()
        assert other.ask() == "let go"
        database.open_(book.path, at=at, timeout=1, read_only=read_only)


def test_writer_elsewhere_does_not_keep_readers_out(book: Book, at: datetime) -> None:
    database.close()
    with Program("hold", book.path, "IMMEDIATE") as other:
        assert other.hear() == "held"
        database.open_(book.path, at=at, timeout=1, read_only=True)
        assert Batch.select().count() == 2


def test_wal_that_another_program_is_still_using(book: Book, at: datetime) -> None:
    database.close()
    with Program("use_wal", book.path) as other:
        assert other.hear() == "held"
        before = book.path.read_bytes()
        with pytest.raises(
            errors.Unsafe, match=r"has put the file .*book\.gxdb into a mode that is not safe"
        ):
            database.open_(book.path, at=at, timeout=1)
        assert book.path.read_bytes() == before
        database.open_(book.path, at=at, read_only=True)
        assert schema.fact("written") == "in WAL"


def test_wal_left_behind_is_switched_back(book: Book, at: datetime) -> None:
    database.close()
    with Program("use_wal", book.path) as other:
        assert other.hear() == "held"
        other.kill()
    assert Path(f"{book.path}-wal").stat().st_size
    database.open_(book.path, at=at)
    assert ask("journal_mode") == "persist"
    assert schema.fact("written") == "in WAL"
    assert not Path(f"{book.path}-wal").exists()


@pytest.mark.parametrize("read_only", [False, True])
def test_writer_that_died_is_rolled_back(book: Book, at: datetime, read_only: bool) -> None:
    before = rows(DictionaryValue.select(DictionaryValue.id, DictionaryValue.label_en))
    database.close()
    with Program("die_writing", book.path) as program:
        program.hear_all()
    assert connection.journal_is_hot(book.path)
    database.open_(book.path, at=at, read_only=read_only)
    assert rows(DictionaryValue.select(DictionaryValue.id, DictionaryValue.label_en)) == before
    assert not connection.journal_is_hot(book.path)


def test_writer_that_died_where_we_may_not_write(shown: Path) -> None:
    with Program("die_writing", shown) as program:
        program.hear_all()
    shown.chmod(0o444)
    assert as_nobody(shown, "read").startswith("Interrupted: ")
    assert as_nobody(shown, "write").startswith("ReadOnly: ")


def test_link_to_a_file_is_that_file(book: Book, tmp_path: Path, at: datetime) -> None:
    database.close()
    with Program("die_writing", book.path) as program:
        program.hear_all()
    os.truncate(book.path, book.path.stat().st_size - 4096)  # rolling back makes it whole again
    link = tmp_path / "links" / "link.gxdb"
    link.parent.mkdir()
    link.symlink_to(book.path)
    database.open_(link, at=at)
    assert Batch.select().count() == 2
    assert [path.name for path in link.parent.iterdir()] == ["link.gxdb"]


# -- sentences ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("problem", errors.FileProblem.__subclasses__())
def test_every_problem_has_a_sentence_with_the_file_in_it(problem: type[errors.FileProblem]) -> None:
    sentence = str(problem(Path("/office/客户.gxdb"), "the reason"))
    assert "/office/客户.gxdb" in sentence
    assert "{" not in sentence
    assert sentence.endswith(".")
    language.use("zh_CN")
    chinese = str(problem(Path("/office/客户.gxdb"), "the reason"))
    assert chinese != sentence
    assert "/office/客户.gxdb" in chinese


def test_errors_of_sqlite_have_names() -> None:
    with closing(sqlite3.connect(":memory:")) as file:
        file.execute("PRAGMA max_page_count = 2")
        with pytest.raises(sqlite3.Error) as caught:
            file.executescript("CREATE TABLE a (b); CREATE TABLE c (d);")
    named = errors.named(caught.value, "x")
    assert isinstance(named, errors.Full)
    assert errors.named(sqlite3.OperationalError("no such table: x"), "x") is None
    assert errors.named(ValueError(), "x") is None
