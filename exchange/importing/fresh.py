"""Rows that an import makes beside those of the sheet: a product, a customer, a person whom nobody had yet."""

from dataclasses import dataclass
from typing import Any

from models import Record


@dataclass(frozen=True, slots=True)
class Fresh:
    """A row of another table, in the place of its id until it is written; equal ones are one row.

    ``word`` is what it is called, ``code`` its number; ``above`` is what it belongs to, itself perhaps one of these.
    """

    model: type[Record]
    word: str
    code: str | None = None
    above: "int | Fresh | None" = None

    @property
    def values(self) -> dict[str, Any]:
        """The fields that it begins with."""
        named = {self.model.named_by: self.word}
        return named | ({"code": self.code} if self.code else {})


class Kept(str):
    """A line for the notes: a word that no list has, with the heading of its column in front."""

    __slots__ = ()
