"""A list on the disk, rehearsed and taken in: the words that all tests of the import need."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from changes.rows import dicts
from exchange.importing import Mapping, Plan, Result, Words, guess, make_plan, write
from exchange.reading import Source, read_source
from models import Record, Row
from tests.conftest import ROOT, Book

DATA = ROOT / "tests" / "data"


class Desk:
    """Somebody at work on a list."""

    def __init__(self, book: Book, folder: Path) -> None:
        self.book, self.folder = book, folder

    def file(self, *rows: list[Any], name: str = "list.csv") -> Path:
        """A list as a .csv: headings and rows."""
        path = self.folder / name
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
        return path

    def source(self, path: Path | str) -> Source:
        """The file, read; a name is one of the real files."""
        return read_source(DATA / path)

    def mapping(self, path: Path | str, kind: str = "", **changed: Any) -> Mapping:
        """What is proposed, and what was decided otherwise."""
        return replace(guess(self.source(path), Words.read(), kind), **changed)

    def plan(self, path: Path | str, kind: str = "", **changed: Any) -> Plan:
        """The rehearsal."""
        mapping = self.mapping(path, kind, **changed)
        return make_plan(self.source(path), mapping, self.book.at.date())

    def write(self, plan: Plan) -> Result:
        """The plan into the file."""
        return write(plan, self.book.me, self.book.at)

    def take(self, path: Path | str, kind: str = "", **changed: Any) -> Plan:
        """Rehearse and write."""
        plan = self.plan(path, kind, **changed)
        self.write(plan)
        return plan

    @staticmethod
    def rows(model: type[Record], **same: Any) -> list[Row]:
        """The rows of a table that are in use, with these values."""
        query = model.select().where(model.deleted_at.is_null()).order_by(model.id)
        for name, value in same.items():
            query = query.where(model._meta.fields[name] == value)
        return dicts(query)


@pytest.fixture
def desk(book: Book, tmp_path: Path) -> Desk:
    """A file and a folder for lists."""
    return Desk(book, tmp_path)


Fates = Callable[[Plan], list[str]]


def fates(plan: Plan) -> list[str]:
    """The fate of each row."""
    return [draft.fate for draft in plan.drafts]
