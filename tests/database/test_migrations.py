"""Older files are brought up: backed up first, all scripts or none, nothing lost on the way (DESIGN 4)."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from peewee import IntegrityError, OperationalError, SqliteDatabase
from playhouse.migrations import MigrationError
from playhouse.schema_diff import diff_models

import database
from changes import undo
from changes.rows import rows
from database import backup, check, errors, schema
from models import TABLES, Customer, db
from tests.conftest import Book
from tests.database.conftest import everything
from tests.database.programs import ROOT, Program

GOLDEN = sorted((ROOT / "tests" / "golden").glob("schema_v*.sql"))
Scripts = Callable[..., Path]

ADDS_COLUMN = """
from peewee import TextField

def up(migrator, db):
    migrator.migrate(
        migrator.add_column("customer", "nickname", TextField(null=True)),
        migrator.add_index("customer", ("nickname",)),
    )
"""
RENAMES_COLUMN = """
def up(migrator, db):
    migrator.migrate(migrator.rename_column("customer", "remarks", "notes"))
    db.execute_sql(
        "UPDATE change SET fields = "
        "json_set(json_remove(fields, '$.remarks'), '$.notes', json(json_extract(fields, '$.remarks'))) "
        "WHERE table_name = 'customer' AND json_extract(fields, '$.remarks') IS NOT NULL"
    )
"""
REBUILDS_TABLE = """
from peewee import TextField

def up(migrator, db):
    db.execute_sql("CREATE TABLE pet (id INTEGER PRIMARY KEY, name TEXT, "
                   "customer INTEGER REFERENCES customer (id) ON DELETE CASCADE)")
    db.execute_sql("INSERT INTO pet (name, customer) SELECT 'cat', id FROM customer")
    db.execute_sql("UPDATE customer SET country = 'CN' WHERE country IS NULL")
    migrator.migrate(
        migrator.add_not_null("customer", "country"),
        migrator.alter_column_type("customer", "fax", TextField(null=True)),
    )
"""
FAILS = "def up(migrator, db):\n    db.execute_sql('UPDATE nowhere SET x = 1')\n"
DIES = "import os\n\ndef up(migrator, db):\n    os.kill(os.getpid(), 9)\n"
LEAVES_ORPHANS = "def up(migrator, db):\n    db.execute_sql('DELETE FROM customer')\n"


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scripts:
    """A folder with our scripts and further ones, which the program takes for its own when ``installed``."""

    def write(*further: str, installed: bool = False) -> Path:
        folder = tmp_path / "scripts"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(schema.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        for number, script in enumerate(further, schema.newest() + 1):
            (folder / f"{number:04}_trial.py").write_text(script, "utf-8")
        if installed:
            monkeypatch.setattr(schema.newest, "__defaults__", (folder,))
            for function in (schema.migrate, schema.run_scripts):
                monkeypatch.setattr(function, "__defaults__", (db, folder))
        return folder

    return write


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    """A file of the newest form that was released."""
    return unpack(GOLDEN[-1], tmp_path / "golden.gxdb")


def unpack(sql: Path, path: Path) -> Path:
    """A golden file as a file."""
    with closing(sqlite3.connect(path)) as file:
        file.executescript(sql.read_text("utf-8"))
    return path


def columns(table: str, handle: SqliteDatabase = db) -> list[str]:
    """The columns of a table of the open file."""
    return [row[1] for row in handle.execute_sql(f'PRAGMA table_info("{table}")').fetchall()]


def contents(path: Path) -> dict[str, list[dict[str, object]]]:
    """All rows of a closed file by table, each by the names of its columns."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        tables = [
            row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
        ]
        return {
            name: [dict(row) for row in file.execute(f'SELECT * FROM "{name}" ORDER BY 1')] for name in tables
        }


# -- golden files ---------------------------------------------------------------------------------------------------


def test_every_form_has_its_golden_file() -> None:
    assert [path.stem for path in GOLDEN] == [f"schema_v{number}" for number in range(1, schema.newest() + 1)]


@pytest.mark.parametrize("sql", GOLDEN, ids=lambda path: path.stem)
def test_golden_file_is_brought_up_with_all_its_rows(sql: Path, tmp_path: Path, at: datetime) -> None:
    path = unpack(sql, tmp_path / "golden.gxdb")
    before = contents(path)
    database.open_(path, at=at, backups=tmp_path / "backups")
    assert schema.version() == schema.newest()
    assert not diff_models(db, TABLES)
    assert check.check() == []
    older = sql.stem != f"schema_v{schema.newest()}"
    assert [one.reason for one in backup.backups(tmp_path / "backups")] == ["migration"] * older
    database.close()
    after = contents(path)
    for table in before.keys() - {"schema_migration"}:
        if table in after:
            assert len(after[table]) >= len(before[table])
    if not older:
        assert after == before


@pytest.mark.parametrize("sql", GOLDEN, ids=lambda path: path.stem)
def test_golden_file_can_be_worked_with(sql: Path, tmp_path: Path, at: datetime) -> None:
    database.open_(unpack(sql, tmp_path / "golden.gxdb"), at=at)
    book = Book(tmp_path / "golden.gxdb", at, 1, 2)
    book.update(Customer, 1, name="changed")
    assert undo.undo_newest(1, at).left == []
    assert undo.undo_newest(1, at).target["label"]
    assert check.check() == []


# -- the way up -----------------------------------------------------------------------------------------------------


def test_opening_brings_an_older_file_up(
    golden: Path, tmp_path: Path, at: datetime, scripts: Scripts
) -> None:
    before = contents(golden)
    scripts(ADDS_COLUMN, installed=True)
    database.open_(golden, at=at, backups=tmp_path / "backups")
    assert schema.version() == schema.newest()
    assert "nickname" in columns("customer")
    assert check.check() == []
    assert db.execute_sql("PRAGMA foreign_keys").fetchone()[0] == 1
    (made,) = backup.backups(tmp_path / "backups")
    database.close()
    assert contents(made.path) == before
    after = contents(golden)
    assert [{**row, "nickname": None} for row in before["customer"]] == after["customer"]
    for table in before.keys() - {"customer", "schema_migration"}:
        assert after[table] == before[table]


def test_file_is_brought_up_once(golden: Path, tmp_path: Path, at: datetime, scripts: Scripts) -> None:
    scripts(ADDS_COLUMN, installed=True)
    for _ in range(2):
        database.open_(golden, at=at, backups=tmp_path / "backups")
    assert len(backup.backups(tmp_path / "backups")) == 1


def test_new_file_gets_the_newest_form(tmp_path: Path, at: datetime, scripts: Scripts) -> None:
    scripts(ADDS_COLUMN, installed=True)
    database.open_(tmp_path / "new.gxdb", at=at, create=True, backups=tmp_path / "backups")
    assert schema.version() == schema.newest()
    assert backup.backups(tmp_path / "backups") == []


def test_older_file_is_not_brought_up_by_one_who_only_reads(
    golden: Path, at: datetime, scripts: Scripts
) -> None:
    scripts(ADDS_COLUMN, installed=True)
    before = everything(golden.parent)
    with pytest.raises(errors.Older, match=r"golden\.gxdb was made by an older Guanxi"):
        database.open_(golden, at=at, read_only=True)
    assert everything(golden.parent) == before


def test_without_a_backup_nothing_is_brought_up(
    golden: Path, tmp_path: Path, at: datetime, scripts: Scripts
) -> None:
    scripts(ADDS_COLUMN, installed=True)
    (tmp_path / "backups").write_text("in the way")
    before = contents(golden)
    with pytest.raises(backup.BackupFailed):
        database.open_(golden, at=at, backups=tmp_path / "backups")
    assert db.is_closed()
    assert contents(golden) == before


def test_when_the_second_script_fails_nothing_of_the_first_stays(
    golden: Path, tmp_path: Path, at: datetime, scripts: Scripts
) -> None:
    before = contents(golden)
    scripts(ADDS_COLUMN, FAILS, installed=True)
    with pytest.raises((OperationalError, MigrationError)):
        database.open_(golden, at=at, backups=tmp_path / "backups")
    assert db.is_closed()
    assert contents(golden) == before
    with closing(sqlite3.connect(golden)) as file:
        assert file.execute("PRAGMA user_version").fetchone()[0] == len(GOLDEN)
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_killed_between_the_scripts_the_file_has_the_old_form(
    golden: Path, at: datetime, scripts: Scripts
) -> None:
    before = contents(golden)
    with Program("migrate", golden, scripts(ADDS_COLUMN, DIES)) as program:
        assert program.hear() == "ready"
        assert program.hear_all() == ""
        assert program.process.returncode == -9
    database.open_(golden, at=at)
    assert schema.version() == len(GOLDEN)
    assert check.check() == []
    database.close()
    assert contents(golden) == before


def test_two_programs_bring_the_same_file_up(
    golden: Path, tmp_path: Path, at: datetime, scripts: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = scripts(ADDS_COLUMN, installed=True)
    real = backup.make

    def overtaken(where: Path, moment: datetime, reason: str) -> backup.Backup:
        made = real(where, moment, reason)
        with Program("migrate", golden, folder) as program:
            assert program.hear_all().split() == ["ready", str(schema.newest())]
        return made

    monkeypatch.setattr(backup, "make", overtaken)
    database.open_(golden, at=at, backups=tmp_path / "backups")
    assert columns("customer").count("nickname") == 1
    assert check.check() == []


# -- what scripts may do --------------------------------------------------------------------------------------------


def test_renamed_column_takes_its_name_in_the_log_along(golden: Path, scripts: Scripts) -> None:
    def logged(key: str) -> list[tuple[int, object]]:
        sql = "SELECT id, fields FROM change WHERE table_name = 'customer' ORDER BY id"
        found = [(number, json.loads(text)) for number, text in handle.execute_sql(sql).fetchall()]
        return [(number, fields[key]) for number, fields in found if key in fields]

    handle = SqliteDatabase(str(golden), pragmas={"foreign_keys": 1})
    handle.connect()
    sql = "SELECT id, {} FROM customer ORDER BY id"
    values, log = handle.execute_sql(sql.format("remarks")).fetchall(), logged("remarks")
    assert len(log) >= 2
    schema.migrate(handle, scripts(RENAMES_COLUMN))
    assert handle.execute_sql(sql.format("notes")).fetchall() == values
    assert logged("notes") == log
    assert logged("remarks") == []
    handle.close()


def test_rebuilt_table_keeps_its_children(golden: Path, scripts: Scripts) -> None:
    before = contents(golden)
    handle = SqliteDatabase(str(golden), pragmas={"foreign_keys": 1})
    handle.connect()
    schema.migrate(handle, scripts(REBUILDS_TABLE))
    for table in before.keys() - {"customer", "schema_migration"}:
        (count,) = handle.execute_sql(f'SELECT count(*) FROM "{table}"').fetchone()
        assert count == len(before[table]), table
    assert handle.execute_sql("SELECT count(*) FROM pet").fetchone() == (2,)
    with pytest.raises(IntegrityError):  # RESTRICT still holds
        handle.execute_sql("DELETE FROM customer WHERE id = 1")
    handle.execute_sql("DELETE FROM contact WHERE customer = 2")
    handle.execute_sql("DELETE FROM customer WHERE id = 2")
    assert handle.execute_sql("SELECT count(*) FROM pet").fetchone() == (1,)
    handle.close()


def test_script_that_leaves_rows_without_their_parent_is_taken_back(golden: Path, scripts: Scripts) -> None:
    before = contents(golden)
    handle = SqliteDatabase(str(golden), pragmas={"foreign_keys": 1})
    handle.connect()
    with pytest.raises(errors.Damaged, match="foreign keys"):
        schema.migrate(handle, scripts(LEAVES_ORPHANS))
    assert handle.execute_sql("PRAGMA foreign_keys").fetchone()[0] == 1
    handle.close()
    assert contents(golden) == before


def test_older_backup_is_brought_up_before_it_is_restored(
    golden: Path, book: Book, tmp_path: Path, at: datetime, scripts: Scripts
) -> None:
    scripts(ADDS_COLUMN, installed=True)
    database.open_(book.path, at=at, backups=tmp_path / "backups")
    before = golden.read_bytes()
    backup.restore(golden, at)
    assert schema.version() == schema.newest()
    assert "nickname" in columns("customer")
    assert len(rows(Customer.select(Customer.name))) == 2
    assert golden.read_bytes() == before
