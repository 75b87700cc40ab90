"""A sheet as a table: which row holds the headings, and which rows come under them."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from exchange.importing.kinds import Kind
from exchange.importing.targets import heading_key, headings
from exchange.reading import Sheet, Value
from resources.language import N_, UserError

EMPTY = (
    "NULL", "null", "(null)", "\\N", "N/A", "n/a", "#N/A", "-", "--", "—", "——", "/", "nil", "None", "NaN", "nan",
    "无", "暂无", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!",
)  # fmt: skip
"""Texts that mostly stand for nothing; those that a file holds are offered."""

_SEARCHED = 40  # rows among which the headings are looked for


class NoTable(UserError):
    """A sheet with nothing to import in it."""


@dataclass(frozen=True)
class Table:
    """Headings and rows. ``numbers`` are the rows' numbers as people count them in the sheet."""

    sheet: str
    header: int
    headings: list[str]
    rows: list[list[Value]]
    numbers: list[int]

    def column(self, index: int) -> list[Value]:
        """The cells of one column."""
        return [row[index] for row in self.rows]

    def row(self, number: int) -> list[Value]:
        """The row of a number as people count it."""
        return self.rows[bisect_left(self.numbers, number)]

    def samples(self, index: int, most: int = 3) -> list[str]:
        """The first different values of a column, as people read them."""
        return list(dict.fromkeys(shown(value) for value in self.column(index) if value is not None))[:most]


def shown(value: Any) -> str:
    """A cell as people read it in one line."""
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:.15g}"
    return "" if value is None else " ".join(str(value).split())


def table(sheet: Sheet, kind: Kind, header: int = 0) -> Table:
    """The table of a sheet; ``header`` is the row of the headings, 0 finds it. Raises ``NoTable``."""
    header = header or find_header(sheet, kind)
    if header > len(sheet.rows):
        raise NoTable(N_("There is no row {row} in the sheet “{sheet}”."), row=header, sheet=sheet.name)
    top = sheet.rows[header - 1]
    width = max((len(row) for row in sheet.rows[header - 1 :]), default=0)
    names = [shown(value) for value in top] + [""] * (width - len(top))
    rows, numbers = [], []
    for number, row in enumerate(sheet.rows[header:], header + 1):
        if any(value is not None for value in row) and row != top:  # a heading that is printed on each page
            rows.append(row if len(row) == width else [*row, *[None] * (width - len(row))])
            numbers.append(number)
    if not rows:
        raise NoTable(N_("There are no rows under the headings of the sheet “{sheet}”."), sheet=sheet.name)
    return Table(sheet.name, header, names, rows, numbers)


def find_header(sheet: Sheet, kind: Kind) -> int:
    """The row of the headings as people count: the one with the most headings that we know, else the first full one."""
    known = headings(kind)
    found = [
        (sum(heading_key(value) in known for value in row if isinstance(value, str)), -number)
        for number, row in enumerate(sheet.rows[:_SEARCHED], 1)
    ]
    score, number = max(found, default=(0, -1))
    usual = _usual_width(sheet)
    if score >= min(2, usual):
        return -number
    for number, row in enumerate(sheet.rows[:_SEARCHED], 1):
        filled = [value for value in row if value is not None]
        if filled and len(filled) >= 0.6 * usual and all(isinstance(value, str) for value in filled):
            return number
    return next((number for number, row in enumerate(sheet.rows, 1) if row), 1)


def _usual_width(sheet: Sheet) -> int:
    """How many cells most rows fill."""
    widths = Counter(sum(value is not None for value in row) for row in sheet.rows[:500] if row)
    return widths.most_common(1)[0][0] if widths else 0
