"""Cells into values: each column gets one reader, made from its field, a person's choices, and its own values."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from exchange.cells import from_cell, split
from exchange.importing import dates, numbers, shares
from exchange.importing.fresh import Kept
from exchange.importing.kinds import kind_of
from exchange.importing.layout import EMPTY, Table, shown
from exchange.importing.mapping import Mapping
from exchange.importing.targets import Target, targets, within_customer
from exchange.importing.words import Words, word_key
from exchange.reading import Value
from models import (
    Day,
    Flag,
    InvalidValue,
    Link,
    Number,
    PartialDate,
    Percent,
    Phone,
    Scaled,
    Several,
    Stars,
    TimeOfDay,
)  # fmt: skip
from resources.language import N_, Message

_REMEMBERED = 50_000
_EDGES = "\u00a0\u200b\u200c\u200d\u2060\ufeff\u3000 \t\r\n"
_DAMAGE = re.compile(r"_x000[Dd]_\n?|\r\n?")
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?E\+\d\d")
_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)[ T]00:00(?::00(?:\.0+)?)?")
_CUT_MOBILE = re.compile(r"1[3-9]\d{5,8}")


@dataclass(frozen=True)
class Wrong:
    """A cell that its field cannot hold, and why."""

    column: int
    reason: Message
    question: bool = False


@dataclass(slots=True)
class Cells:
    """What one row of the sheet holds, by target; several columns for one target in their order."""

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    wrong: tuple[Wrong, ...] = ()


class Converter:
    """Reads the rows of a table by a mapping. ``words`` collects what no list has."""

    def __init__(
        self, at: Table, mapping: Mapping, words: Words, today: date, delimiter: str | None = None
    ) -> None:
        self.at, self.mapping, self.words, self.today = at, mapping, words, today
        self.empty = set(EMPTY if mapping.empty is None else mapping.empty)
        self.kind = kind_of(mapping.kind)
        places = targets(self.kind)
        self.notes = places.get("remarks")
        self.point = delimiter == "," or any(
            "\u3400" <= char <= "\u9fff" for one in at.headings for char in one
        )
        self.columns: list[tuple[int, Target, Callable[[Any], Any]]] = [
            (index, places[column.target], self._remembering(index, places[column.target]))
            for index, column in enumerate(mapping.columns[: len(at.headings)])
            if column.target
        ]

    def rows(self) -> Iterator[Cells]:
        """Each row of the sheet, its cells read."""
        for number, row in zip(self.at.numbers, self.at.rows, strict=True):
            yield self.row(number, row)

    def row(self, number: int, row: list[Value]) -> Cells:
        """One row: what could be read, and what could not."""
        found = Cells(number)
        for index, target, read in self.columns:
            try:
                value = self.tidy(row[index])
                value = None if value is None else read(value)
            except InvalidValue as error:
                found.wrong += (Wrong(index, error.message, isinstance(error, dates.Undecided)),)
                continue
            if isinstance(value, Kept) and self.notes is not None:
                _put(found.values, self.notes, str(value))
            elif value is not None:
                _put(found.values, target, value)
        return found

    def tidy(self, value: Value) -> Value:
        """A cell without what stands for nothing, and without what other programs leave at its ends."""
        if not isinstance(value, str):
            return value
        if self.mapping.tidy:
            value = (
                _DAMAGE.sub("\n", value).strip(_EDGES)
                if value.strip(_EDGES) != value or "_x000" in value or "\r" in value
                else value
            )
        return None if not value or value in self.empty else value

    # -- readers ------------------------------------------------------------------------------------------------

    def _remembering(self, index: int, target: Target) -> Callable[[Any], Any]:
        """A reader that reads equal texts once: a column of 600,000 dates has 5,000, and each is kept once."""
        read, known = self._reader(index, target), dict[str, Any]()
        if isinstance(target.reads, Link | Several) and not within_customer(target.reads):
            return read  # that counts the words that are new

        def remembering(value: Any) -> Any:
            if not isinstance(value, str):
                return read(value)
            found = known.get(value)
            if found is None:
                found = read(value)
                if len(known) < _REMEMBERED:
                    known[value] = found
            return found

        return remembering

    def _reader(self, index: int, target: Target) -> Callable[[Any], Any]:
        field, column = target.reads, self.mapping.columns[index]
        if field is None:
            return self._special(target, column.heading)
        if isinstance(field, Day | PartialDate | TimeOfDay):
            return dates.reader(field, column.dates, self.date_orders(index), self.today.year)
        if isinstance(field, Number | Scaled | Stars):
            return self._number(index, target, field)
        if within_customer(field):
            return self._names if isinstance(field, Several) else self._as_text
        if isinstance(field, Link | Several):
            return self._chooser(field, column.words, target.name in self.kind.kept, column.heading)
        if isinstance(field, Flag):
            return lambda value: from_cell(field, value)
        if isinstance(field, Phone):
            return lambda value: field.clean(self._phone(self._as_text(value)))
        lines = field.kind == "multiline" or not self.mapping.tidy
        return lambda value: field.clean(
            self._as_text(value) if lines else " ".join(self._as_text(value).split("\n"))
        )

    def _special(self, target: Target, heading: str) -> Callable[[Any], Any]:
        if target.special is not None and target.special.kept:
            return lambda value: self._kept(heading, value)
        return _yes if target.name == "is_company" else self._as_text

    def _number(self, index: int, target: Target, field: Number | Scaled | Stars) -> Callable[[Any], Any]:
        style, told = self.mapping.columns[index].decimal, self.decimals(index)
        if not isinstance(field, Percent) or not self.mapping.tidy:
            return numbers.reader(field, style, told)
        how = target.special.key if target.special else ""
        values = (self.tidy(value) for value in self.at.column(index))
        rebate = field.name in target.part.rebates
        return shares.reader(field, style, told, values, how=how, rebate=rebate)

    def _names(self, value: Any) -> tuple[str, ...] | None:
        return split(self._as_text(value)) or None

    def _kept(self, heading: str, value: Any) -> Kept:
        """A line for the notes, the same in every language."""
        day = _MIDNIGHT.fullmatch(self._as_text(value))
        return Kept(f"{heading}: {day[1] if day else self._as_text(value)}")

    def date_orders(self, index: int) -> tuple[str, ...]:
        """In which orders the days of a column may be read; several are a question for a person, none too."""
        return dates.orders((self.tidy(value) for value in self.at.column(index)), self.today.year)

    def decimals(self, index: int) -> tuple[str, ...]:
        """What may stand before the fraction in a column; several are a question, unless the file's kind tells."""
        found = numbers.styles(self.tidy(value) for value in self.at.column(index))
        return ("point",) if len(found) > 1 and self.point else found

    def _as_text(self, value: Any) -> str:
        if isinstance(value, str):
            if self.mapping.tidy and _SCIENTIFIC.fullmatch(value):
                raise _shortened(value)
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            if abs(value) >= 1e15:
                raise _shortened(f"{value:.0f}")
            return str(int(value)) if float(value).is_integer() else f"{value:.15g}"
        if isinstance(value, datetime | date):
            return shown(value)
        return str(value)

    def _phone(self, text: str) -> str:
        if self.mapping.tidy and _CUT_MOBILE.fullmatch(text):
            raise InvalidValue(
                N_("“{value}” is no whole mobile number: it has {n} figures instead of 11."),
                value=text,
                n=len(text),
            )
        return text

    def _chooser(
        self, field: Link | Several, meanings: dict[str, str], kept: bool, heading: str
    ) -> Callable[[Any], Any]:
        known = {word_key(word): label for word, label in meanings.items()}

        def one(word: str) -> Any:
            label = known.get(word_key(word), word)
            if not label:
                return None
            if (kept or self.mapping.new_words != "add") and self.words.find(field, label) is None:
                self.words.of(field, label)
                if kept and self.mapping.new_words != "refuse":
                    return self._kept(heading, label)
                if self.mapping.new_words == "leave":
                    return None
                raise InvalidValue(N_("“{value}” is not in the list."), value=label)
            return self.words.of(field, label)

        def read(value: Any) -> Any:
            text = self._as_text(value)
            if isinstance(field, Several) and known.get(word_key(text)) is None:
                return tuple(found for word in split(text) if (found := one(word)) is not None) or None
            return one(text)

        return read


def _put(values: dict[str, Any], target: Target, value: Any) -> None:
    """Several columns for one place: lines of notes, pieces of an address; all further phones."""
    if target.key not in values:
        values[target.key] = [value] if target.special else value
    elif target.special:
        values[target.key].append(value)
    elif isinstance(value, str):
        before = values[target.key]
        if target.field is not None and target.field.kind == "multiline":
            values[target.key] = f"{before}\n{value}"
        else:
            chinese = re.search(r"[\u3400-\u9fff]", before + value)
            values[target.key] = before + ("" if chinese else ", ") + value


def _yes(value: Any) -> bool:
    return str(value).strip().casefold() in {"1", "1.0", "true", "yes", "y", "是", "company"}


def _shortened(value: str) -> InvalidValue:
    return InvalidValue(
        N_("“{value}” is a number whose last figures a spreadsheet has lost. Enter it there as text."),
        value=value,
    )
