"""``check`` finds each kind of difference, ``repair`` mends what follows from other data and nothing else."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import database
import search
from changes.rows import rows
from database import attachments, check, errors
from models import RECORDS, Customer, db
from search.terms import mark_of
from tests.conftest import Book

Tamper = Callable[..., None]


@pytest.fixture
def tamper(full: Book) -> Tamper:
    """Writes round the unit of work, as another program would."""

    def run(sql: str, *values: object) -> None:
        db.execute_sql("PRAGMA foreign_keys = off")
        db.execute_sql(sql, values)
        db.execute_sql("PRAGMA foreign_keys = on")

    return run


@pytest.fixture
def full(book: Book, tmp_path: Path) -> Book:
    """A file with one customer (id 1) and everything that check looks at."""
    customer = book.customer(
        "广州五金",
        phone="020-8888",
        filed_on="2026-01-01",
        level=book.value("level", "a"),
        product_fields=[book.value("product_field", "parts")],
    )
    book.record(customer, "2026-02-01", next_contact_on="2026-04-01")
    (tmp_path / "note.txt").write_text("x")
    attachments.attach(customer, [tmp_path / "note.txt"], book.me, book.at)
    assert check.check() == []
    return book


def found() -> list[tuple[str, str, int | None, str]]:
    """What check says: kind, table, row, field."""
    return [(one.what, one.table, one.row, one.field) for one in check.check()]


def test_clean_file_is_clean(full: Book) -> None:
    steps = list[str]()
    assert check.check(steps.append) == []
    assert steps[0] == "integrity"
    assert len(steps) == len(set(steps)) == 11


def test_deleted_restored_and_purged_rows_are_no_difference(full: Book) -> None:
    other = full.customer("另一个")
    full.delete(Customer, other)
    full.delete(Customer, 1)
    with full.change() as work:
        work.restore(Customer, 1)
    with full.change(kind="purge") as work:
        work.purge(Customer, other)
    assert check.check() == []


MENDABLE = [
    ("UPDATE customer SET last_contact_on = '2020-01-01'", [("derived", "customer", 1, "last_contact_on")]),
    ("UPDATE customer SET next_contact_on = NULL", [("derived", "customer", 1, "next_contact_on")]),
    ("UPDATE customer SET next_contact_time = '09:00'", [("derived", "customer", 1, "next_contact_time")]),
    ("UPDATE customer SET name_key = 'other'", [("shadow", "customer", 1, "name_key")]),
    ("DELETE FROM search_text WHERE table_name = 'customer'", [("search", "customer", 1, "text")]),
    ("UPDATE search_text SET text = 'x' WHERE table_name = 'customer'", [("search", "customer", 1, "text")]),
    (
        "UPDATE search_text SET customer_id = 9 WHERE table_name = 'customer'",
        [("search", "customer", 1, "text")],
    ),
    (
        "INSERT INTO search_text (table_name, row_id, text) VALUES ('customer', 99, 'ghost')",
        [("search", "customer", 99, "text")],
    ),
    ("UPDATE customer SET phone_digits = '1'", [("shadow", "customer", 1, "phone_digits")]),
    (
        "INSERT INTO search_index (search_index, rowid, tokens) "
        f"VALUES ('delete', 1, '{mark_of(Customer, search.NAME)}五金')",
        [("search", "customer", None, "index")],
    ),
    (
        "INSERT INTO search_index (rowid, tokens) VALUES (77, 'z')",
        [("search", "search_index", None, "index")],
    ),
]


@pytest.mark.parametrize(("sql", "differences"), MENDABLE)
def test_what_follows_from_other_data_is_found_and_mended(
    full: Book, tamper: Tamper, sql: str, differences: list[tuple[str, str, int, str]]
) -> None:
    tamper(sql)
    assert found() == differences
    assert check.repair(check.check()) == len(differences)
    assert check.check() == []


def test_difference_says_what_is_and_what_should_be(full: Book, tamper: Tamper) -> None:
    tamper("UPDATE customer SET name_key = 'other'")
    assert check.check() == [check.Difference("shadow", "customer", 1, "name_key", "other", "广州五金", True)]


NOT_MENDABLE = [
    ("UPDATE contact_record SET customer = 99", ("foreign key", "contact_record", 1, "")),
    ("UPDATE customer SET level = (SELECT min(id) FROM dictionary_value WHERE dictionary = 'region')",
     ("dictionary", "customer", 1, "level")),
    ("UPDATE customer SET product_fields = ',999999,'", ("member", "customer", 1, "product_fields")),
    ("UPDATE customer SET products_of_interest = ',7,'", ("member", "customer", 1, "products_of_interest")),
    ("UPDATE customer SET product_fields = "
     "(SELECT ',' || min(id) || ',' FROM dictionary_value WHERE dictionary = 'region')",
     ("dictionary", "customer", 1, "product_fields")),
    ("UPDATE customer SET version = 7", ("version", "customer", 1, "version")),
    ("INSERT INTO sharing_group (id, uid, version, name, active) VALUES (1, 'x', 1, 'x', 1)",
     ("version", "sharing_group", 1, "version")),
    ("DELETE FROM attachment_content", ("contents", "attachment", 1, "content")),
    ("UPDATE customer SET registered_capital = 'many'", ("value", "customer", 1, "registered_capital")),
    ("UPDATE customer SET licence_on = 'soon'", ("value", "customer", 1, "licence_on")),
    ("UPDATE customer SET roles = ',x,'", ("value", "customer", 1, "roles")),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "difference"), NOT_MENDABLE)
def test_what_only_a_person_can_mend_is_found_and_left(
    full: Book, tamper: Tamper, sql: str, difference: tuple[str, str, int, str]
) -> None:
    tamper(sql)
    assert difference in found()
    check.repair([one for one in check.check() if one.what == difference[0]])
    assert difference in found()


def test_row_that_vanished_round_the_log_is_found(full: Book, tamper: Tamper) -> None:
    ((uid,),) = rows(Customer.select(Customer.uid))
    tamper("DELETE FROM customer")
    assert ("missing", "customer", None, uid) in found()


def test_repair_mends_all_at_once_and_leaves_the_rest(full: Book, tamper: Tamper) -> None:
    for sql, _ in MENDABLE[:5]:
        tamper(sql)
    tamper("UPDATE customer SET version = 7")
    before = full.row(Customer, 1)
    assert check.repair(check.check()) == 5
    assert found() == [("version", "customer", 1, "version")]
    changed = {name for name, value in full.row(Customer, 1).items() if value != before[name]}
    assert changed == {"last_contact_on", "next_contact_on", "next_contact_time", "name_key"}


def test_repair_of_a_clean_file_writes_nothing(full: Book) -> None:
    tables = [f'SELECT * FROM "{model._meta.table_name}"' for model in RECORDS]
    before = [db.execute_sql(sql).fetchall() for sql in tables]
    assert check.repair([]) == 0
    assert [db.execute_sql(sql).fetchall() for sql in tables] == before


def test_damaged_page_is_a_finding(full: Book) -> None:
    database.close()
    with closing(sqlite3.connect(full.path)) as file:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'contact_record_customer'"
        start = (file.execute(sql).fetchone()[0] - 1) * 4096
    data = bytearray(full.path.read_bytes())
    data[start : start + 4096] = b"\x55" * 4096
    full.path.write_bytes(data)
    database.open_(full.path, at=full.at, read_only=True)
    assert "integrity" in {what for what, *_ in found()}
    assert all("\n" not in str(one.stored) for one in check.check())


def test_other_trouble_with_the_file_is_not_taken_for_a_finding(full: Book, tmp_path: Path) -> None:
    shutil.copyfile(full.path, tmp_path / "other.gxdb")
    with closing(sqlite3.connect(full.path, isolation_level=None)) as other:
        db.execute_sql("PRAGMA busy_timeout = 50")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(errors.Locked), errors.problems(full.path):
            check.check()
