"""What every test stands on: nobody's home, a clock that stands still, and a file of its own (STYLE habit 19)."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import database
from changes.rows import dicts, first, read, rows
from changes.work import Work, change
from models import BY_NAME, Change, Colleague, ContactRecord, Customer, DictionaryValue, Record, Row, db
from resources import language
from resources.language import Message

ROOT = Path(__file__).resolve().parents[1]
NOW = datetime(2026, 3, 18, 6, 30, tzinfo=UTC)
ME, OTHER = 1, 2


@dataclass
class Book:
    """A file on disk with the shipped dictionaries and two colleagues, and the words that most tests need."""

    path: Path
    at: datetime
    me: int
    other: int
    _values: dict[tuple[str, str], int] = field(default_factory=dict)

    def value(self, dictionary: str, code: str) -> int:
        """The id of a dictionary value."""
        if not self._values:
            columns = DictionaryValue.dictionary, DictionaryValue.code, DictionaryValue.id
            self._values |= {
                (name, code): row_id for name, code, row_id in rows(DictionaryValue.select(*columns))
            }
        return self._values[dictionary, code]

    def change(self, by: int | None = None, **arguments: Any) -> AbstractContextManager[Work]:
        """A unit of work, mine unless said otherwise."""
        return change(by or self.me, Message("A test"), self.at, **arguments)

    def insert(self, model: type[Record], /, **values: Any) -> int:
        """One new row in a batch of mine."""
        with self.change() as work:
            return work.insert(model, values)

    def customer(self, name: str = "广州五金", **values: Any) -> int:
        """A new customer in a batch of mine."""
        return self.insert(Customer, name=name, **values)

    def record(self, customer: int, contacted_on: str, **values: Any) -> int:
        """A new contact record in a batch of mine."""
        return self.insert(ContactRecord, customer=customer, contacted_on=contacted_on, **values)

    def update(self, model: type[Record], row_id: int, /, by: int | None = None, **values: Any) -> int:
        """Change one row in a batch, mine unless said otherwise; returns the batch."""
        with self.change(by) as work:
            work.update(model, row_id, values)
        assert work.batch is not None
        return work.batch

    def delete(self, model: type[Record], row_id: int, by: int | None = None) -> int:
        """Put one row into the recycle bin in a batch; returns the batch."""
        with self.change(by) as work:
            work.delete(model, row_id)
        assert work.batch is not None
        return work.batch

    def row(self, model: type[Record], row_id: int) -> Row:
        """The row as it lies in the file."""
        found = read(model, row_id)
        assert found is not None
        return found

    def by_uid(self, table: str, uid: str) -> Row | None:
        """A row by the name that all computers give it."""
        model = BY_NAME[table]
        return first(model.select().where(model.uid == uid))

    def log(self, model: type[Record], row_id: int) -> list[Row]:
        """The changes of one row, the oldest first."""
        uid = self.row(model, row_id)["uid"]
        found = dicts(Change.select().where(Change.row_uid == uid).order_by(Change.id))
        return [row | {"fields": json.loads(row["fields"])} for row in found]

    def reopen(self) -> None:
        """Close the file and open it again, as the next run of the program does."""
        database.close()
        database.open_(self.path, at=self.at)
        db.execute_sql("PRAGMA synchronous = off")


@pytest.fixture
def at() -> datetime:
    """Now, for ever."""
    return NOW


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A home, data and settings folders, a language and a handle that no other test has touched."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))
    language.use("en")
    yield
    language.use("en")
    database.close()
    db.init(None)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file with two colleagues, made once and never opened again."""
    path = tmp_path_factory.mktemp("template") / "new.gxdb"
    database.open_(path, at=NOW, create=True)
    with change(None, Message("Set-up"), NOW) as work:
        ids = work.insert_many(
            Colleague, [{"name": "梅 Mei", "initials": "M"}, {"name": "Otto", "initials": "O"}]
        )
    assert ids == [ME, OTHER]
    database.close()
    db.init(None)
    return path


@pytest.fixture
def new_book(template: Path, tmp_path: Path) -> Callable[[str], Book]:
    """Makes a file by name and opens it, closing the one before: for tests that need several."""

    def make(name: str) -> Book:
        path = tmp_path / name
        shutil.copyfile(template, path)
        book = Book(path, NOW, ME, OTHER)
        book.reopen()
        return book

    return make


@pytest.fixture
def book(new_book: Callable[[str], Book]) -> Book:
    """A file of this test's own, open."""
    return new_book("book.gxdb")


@pytest.fixture(scope="session")
def widened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with one more customer field: one line in models.py and one migration (DESIGN 2.1)."""
    folder = tmp_path_factory.mktemp("widened") / "guanxi"
    shutil.copytree(
        ROOT,
        folder,
        ignore=shutil.ignore_patterns(".*", "tests", "build", "dist", "*.egg-info", "__pycache__", "fonts"),
    )
    models = folder / "models.py"
    before, after = models.read_text("utf-8").split("    preferences = Multiline(", 1)
    line = '    lucky_colour = Text(N_("Lucky colour"), "notes", listed=True, searched=True, aliases=("幸运色",))\n'
    models.write_text(f"{before}{line}    preferences = Multiline({after}", "utf-8")
    migration = (
        'def up(migrator, db):\n    db.execute_sql("ALTER TABLE customer ADD COLUMN lucky_colour TEXT")\n'
    )
    (folder / "migrations" / "9001_lucky_colour.py").write_text(migration, "utf-8")
    return folder
