"""What every reader gives, whatever the file was."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from resources.language import UserError

Value = str | int | float | bool | date | datetime | time | timedelta | None
"""What a cell holds; nothing is ``None``, never ""."""

CELLS = 20_000_000
"""The largest table that is taken in: rows times columns between its first and its last filled cell."""


class Unreadable(UserError):
    """A file that cannot be taken in; the sentence says why and what to do."""


@dataclass(frozen=True)
class Sheet:
    """One table of a file: rows from the very first on, so that ``rows[8]`` is what a person calls row 9.

    Rows at the end and columns at the right that hold nothing are not there; rows may be of different lengths.
    """

    name: str
    rows: list[list[Value]]
    hidden: bool = False


@dataclass(frozen=True)
class Source:
    """A file that was read. ``kind`` is xlsx, xls, ods, csv or vcf.

    Of text: the ``encoding`` in which it was read, the ``encodings`` that would do, too, the likeliest first, and the
    ``delimiter`` between the columns.
    """

    name: str
    kind: str
    sheets: list[Sheet]
    encoding: str | None = None
    encodings: tuple[str, ...] = ()
    delimiter: str | None = None

    @property
    def visible(self) -> list[Sheet]:
        """The sheets that a person sees and that hold something."""
        return [sheet for sheet in self.sheets if sheet.rows and not sheet.hidden]


@dataclass
class Grid:
    """Collects rows and drops what is empty at the end and at the right."""

    rows: list[list[Value]] = field(default_factory=list)

    def add(self, row: list[Any]) -> None:
        """One more row; trailing empty cells go."""
        while row and row[-1] in (None, ""):
            row.pop()
        self.rows.append([None if value == "" else value for value in row])

    def done(self) -> list[list[Value]]:
        """The rows up to the last that holds something."""
        while self.rows and not self.rows[-1]:
            self.rows.pop()
        return self.rows
