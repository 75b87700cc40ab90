"""Files in: 10,000 customers with a contact each, and 10,000 orders with 30,000 lines, rehearsed and written."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path

import database
from benchmarks.files import FOLDER, NOW, copy_of
from benchmarks.measure import Budget, Result, measure
from database.connection import PRAGMAS
from exchange.importing import Words, guess, make_plan, write
from exchange.reading import read_source

ROWS = 10_000
LINES = 3  # of an order
HEADINGS = (
    "客户编号", "客户名称", "所属区域", "客户级别", "城市", "通讯地址", "电话", "联系人", "职务", "手机", "邮箱",
    "建档日期",
)  # fmt: skip
ORDER = ("订单号", "客户编号", "订单日期", "运费", "产品", "数量", "单价", "折扣")
_SIGNS = "华中科电力精密机械材料能源光智云青岚越染德溪南荷金石宏远瑞丰恒通达利"


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    path, workbook = copy_of(size), _workbook()
    orders = _orders(path, size)
    database.open_(path, at=NOW)
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as bare:
            for name, value in PRAGMAS.items():
                bare.execute(f"PRAGMA {name} = {value}")
            yield _import(size, bare, workbook)
            yield _import_orders(size, bare, orders)
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


def _import_orders(size: str, bare: sqlite3.Connection, workbook: Path) -> Result:
    inserts = [_insert(bare, "purchase"), _insert(bare, "purchase_line", ROWS * LINES)]

    def floor() -> None:
        from python_calamine import load_workbook

        assert len(load_workbook(workbook).get_sheet_by_index(0).to_python()) == ROWS * LINES + 1
        bare.execute("BEGIN IMMEDIATE")
        for sql, rows in inserts:
            bare.executemany(sql, rows)
        bare.execute("COMMIT")

    def ours() -> None:
        source = read_source(workbook)
        plan = make_plan(source, guess(source, Words.read()), NOW.date())
        assert write(plan, None, NOW).new == ROWS * LINES

    what = f"import {ROWS:,} orders with {ROWS * LINES:,} lines from .xlsx"
    return measure(what, size, floor, ours, Budget(30), rounds=1)


def _insert(bare: sqlite3.Connection, table: str, many: int = ROWS) -> tuple[str, list[list[object]]]:
    """The bare statement that inserts as many rows as the workbook makes, and rows like those that are there."""
    columns = [f'"{row[1]}"' for row in bare.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
    sample = bare.execute(f"SELECT {', '.join(columns)} FROM {table} LIMIT {many}").fetchall()
    rows = [list(row) for row in islice(cycle(sample), many)]
    for number, row in enumerate(rows):
        row[columns.index('"uid"')] = f"bare-{table}-{number}"
        for unique in ('"code"', '"number"'):
            if unique in columns:
                row[columns.index(unique)] = None
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", rows


def _orders(path: Path, size: str) -> Path:
    """Orders of customers and products of the file, three lines each, made once for a size."""
    from openpyxl import Workbook

    made = FOLDER / f"orders-{size}-{ROWS}.xlsx"
    if made.exists():
        return made
    with closing(sqlite3.connect(path)) as bare:
        codes = [
            code for (code,) in bare.execute("SELECT code FROM customer WHERE code IS NOT NULL LIMIT 5000")
        ]
        products = [code for (code,) in bare.execute("SELECT code FROM product WHERE code IS NOT NULL")]
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("订单")
    sheet.append(ORDER)
    for number in range(ROWS):
        day = date(2010, 1, 1) + timedelta(number % 5000)
        head = (f"BENCH{number:06}", codes[number % len(codes)], day.isoformat(), 12.5)
        for line in range(LINES):
            product = products[(number + line) % len(products)]
            sheet.append((*head, product, 1 + number % 9, 10.25 + line, 0.05 if line else None))
    workbook.save(made)
    return made


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
