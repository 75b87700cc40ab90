"""Search: the whole answer in words, beside the bare SQL that it asks (DESIGN 7); what a text costs on its way into
the index.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count, cycle
from pathlib import Path

import database
import search
from benchmarks.files import NOW, copy_of
from benchmarks.measure import Budget, Result, measure
from database.connection import PRAGMAS
from database.lookups import read_lookups
from database.search_page import FEW, search_page
from models import Contact, ContactRecord, Customer, Record, db
from search.terms import tokens

TYPED = (
    "s", "sh", "qh", "shq", "shang", "shanghai", "shanghaiqi", "zhangwei", "启", "启衡", "上海", "有限公司",
    "公司 检测", "138", "8210", "0512", "021 0001", "alf", "meeting", "ltd", "拜访", "价格", "样品 验收",
    "对手: 天平", "xqzzy", "没有这个词",
)  # fmt: skip
"""As people type: a letter, initials, pinyin, words that thousands of rows have and words that none has."""

INDEXED: dict[type[Record], int] = {ContactRecord: 350, Contact: 100, Customer: 50}
"""A batch as an import has it: rows by table."""


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    path = copy_of(size)
    database.open_(path, at=NOW)
    try:
        search.build()
        with closing(_bare(path)) as bare:
            yield _answer(size, bare)
        yield _indexing(size)
    finally:
        database.close()


def _bare(path: Path) -> sqlite3.Connection:
    """SQLite by itself, with the same settings."""
    bare = sqlite3.connect(path, isolation_level=None)
    for name, value in PRAGMAS.items():
        bare.execute(f"PRAGMA {name} = {value}")
    return bare


def _answer(size: str, bare: sqlite3.Connection) -> Result:
    lookups, today = read_lookups("zh_CN"), NOW.date()
    asked: dict[str, list[str]] = {}
    for typed in TYPED:
        statements = asked.setdefault(typed, [])
        db.connection().set_trace_callback(statements.append)
        search_page(typed, "all", FEW, today, lookups)
        db.connection().set_trace_callback(None)
    floors, ours = cycle(TYPED), cycle(TYPED)

    def floor() -> None:
        for statement in asked[next(floors)]:
            bare.execute(statement).fetchall()

    def answer() -> None:
        search_page(next(ours), "all", FEW, today, lookups)

    return measure("search, the answer in words", size, floor, answer, Budget(3, 30), rounds=8 * len(TYPED))


def _indexing(size: str) -> Result:
    """Rows become texts, terms and a part of the index; the floor has the terms ready."""
    db.execute_sql(
        "CREATE VIRTUAL TABLE temp.terms USING fts5("
        "tokens, content='', tokenize='ascii', detail=none, columnsize=0, prefix='2')"
    )
    numbers = count(1)

    def cut() -> list[str]:
        found = [(model, search.texts(model, range(1, most + 1))) for model, most in INDEXED.items()]
        return [tokens(model._meta.table_name, one["text"]) for model, texts in found for one in texts]

    def put(ready: list[str]) -> None:
        with db.atomic():
            db.cursor().executemany(
                "INSERT INTO temp.terms (rowid, tokens) VALUES (?, ?)", zip(numbers, ready, strict=False)
            )

    ready = cut()
    what = f"search, {len(ready)} texts into the index"
    return measure(what, size, lambda: put(ready), lambda: put(cut()), Budget(6))
