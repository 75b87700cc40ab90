"""Files in: a workbook of 10,000 customers with a contact each, rehearsed and written."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path

import database
from benchmarks.files import FOLDER, NOW, copy_of
from benchmarks.measure import Budget, Result, measure
from database.connection import PRAGMAS
from exchange.importing import Words, guess, make_plan, write
from exchange.reading import read_source

ROWS = 10_000
HEADINGS = (
    "客户编号", "客户名称", "所属区域", "客户级别", "城市", "通讯地址", "电话", "联系人", "职务", "手机", "邮箱",
    "建档日期",
)  # fmt: skip
_SIGNS = "华中科电力精密机械材料能源光智云青岚越染德溪南荷金石宏远瑞丰恒通达利"


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    path, workbook = copy_of(size), _workbook()
    database.open_(path, at=NOW)
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as bare:
            for name, value in PRAGMAS.items():
                bare.execute(f"PRAGMA {name} = {value}")
            yield _import(size, bare, workbook)
    finally:
        database.close()


def _import(size: str, bare: sqlite3.Connection, workbook: Path) -> Result:
    inserts = [_insert(bare, table) for table in ("customer", "contact")]

    def floor() -> None:
        from python_calamine import load_workbook

        assert len(load_workbook(workbook).get_sheet_by_index(0).to_python()) == ROWS + 1
        bare.execute("BEGIN IMMEDIATE")
        for sql, rows in inserts:
            bare.executemany(sql, rows)
        bare.execute("COMMIT")

    def ours() -> None:
        source = read_source(workbook)
        plan = make_plan(source, guess(source, Words.read()), NOW.date())
        assert write(plan, None, NOW).new == ROWS

    return measure(f"import {ROWS:,} customers from .xlsx", size, floor, ours, Budget(30), rounds=1)


def _insert(bare: sqlite3.Connection, table: str) -> tuple[str, list[list[object]]]:
    """The bare statement that inserts as many rows as the workbook makes, and rows like those that are there."""
    columns = [f'"{row[1]}"' for row in bare.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
    sample = bare.execute(f"SELECT {', '.join(columns)} FROM {table} LIMIT {ROWS}").fetchall()
    rows = [list(row) for row in islice(cycle(sample), ROWS)]
    for number, row in enumerate(rows):
        row[columns.index('"uid"')] = f"bare-{table}-{number}"
        if '"code"' in columns:
            row[columns.index('"code"')] = None
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", rows


def _workbook() -> Path:
    """The list, made once."""
    from openpyxl import Workbook

    path = FOLDER / f"import-{ROWS}.xlsx"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        workbook = Workbook(write_only=True)
        sheet = workbook.create_sheet("客户")
        sheet.append(HEADINGS)
        for number in range(ROWS):
            name = "".join(_SIGNS[(number // 32**place) % 32 % len(_SIGNS)] for place in range(3))
            sheet.append((
                f"IMP{number:05}", f"{name}第{number}号机械有限公司", "华东", "ABCD"[number % 4], "无锡",
                f"人民路 {number} 号", f"0510-7{number:07}", f"陈{name[:2]}", "采购经理", f"196{number:08}",
                f"u{number}@import.example", "2024-03-05",
            ))  # fmt: skip
        workbook.save(path)
    return path
