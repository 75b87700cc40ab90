"""What a person decided about a file: which column goes where and how it is read. Plain, JSON, kept by name."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

from exchange.importing.kinds import kind_of
from exchange.importing.targets import heading_key, targets
from resources.language import N_, UserError

DATE_ORDERS = ("ymd", "dmy", "mdy", "1904")
"""How days are written: year, month and day in which order; "1904": numbers are days since 1904."""

DECIMALS = ("point", "comma")
"""What stands before the fraction: 1,234.50 or 1.234,50."""

NEW_WORDS = ("add", "leave", "refuse")
"""Words that no list knows: added to it, left out of the row, or the row is wrong."""


class BadMapping(UserError):
    """A mapping that makes no sense."""


@dataclass(frozen=True)
class Column:
    """One column of the file: its ``heading``, where it goes ("" nowhere), and how it is read.

    ``dates`` is one of ``DATE_ORDERS``, ``decimal`` one of ``DECIMALS``; "" tells by the column's own values, and asks
    where they do not tell. ``words``: what a word of the file means, as the label of a value; "" leaves it out.
    """

    heading: str
    target: str = ""
    dates: str = ""
    decimal: str = ""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Mapping:
    """How one kind of file is imported. ``columns`` are in the order of the file.

    ``sheet`` None is the first with something in it; ``header`` is the row of the headings as people count, 0 finds
    it. ``empty`` are texts that stand for nothing, None those that mostly do. ``update_by`` "" updates nothing, else
    one of the kind's keys. ``new_words`` is one of ``NEW_WORDS``. ``tidy`` takes off what other programs leave at the
    ends of cells; not for files of our own.
    """

    kind: str
    columns: tuple[Column, ...] = ()
    sheet: str | None = None
    header: int = 0
    encoding: str | None = None
    delimiter: str | None = None
    empty: tuple[str, ...] | None = None
    update_by: str = ""
    new_words: str = "add"
    tidy: bool = True

    def with_column(self, index: int, **changed: Any) -> Self:
        """The same with one column decided anew: target, dates, decimal or words."""
        columns = list(self.columns)
        columns[index] = replace(columns[index], **changed)
        return replace(self, columns=tuple(columns))

    def to_json(self) -> dict[str, Any]:
        """As JSON keeps it; what is empty is left out."""
        plain = {name: value for name, value in asdict(self).items() if value not in (None, "", (), 0)}
        plain["columns"] = [
            {name: value for name, value in column.items() if value or name in ("heading", "target")}
            for column in plain.get("columns", ())
        ]
        if self.empty is not None:
            plain["empty"] = list(self.empty)
        return plain

    @classmethod
    def from_json(cls, data: Any, kind: str = "") -> Self:
        """Read what ``to_json`` gave, or what a person wrote; ``columns`` may be {heading: target}.

        Raises ``BadMapping``.
        """
        if not isinstance(data, dict):
            raise BadMapping(N_("A mapping is a JSON object with “kind” and “columns”."))
        known = {name for name in cls.__dataclass_fields__ if name != "columns"}
        given = {name: value for name, value in data.items() if name in known and value is not None}
        strange = sorted(data.keys() - known - {"columns"})
        if strange:
            raise BadMapping(N_("A mapping knows no “{name}”."), name=strange[0])
        given["kind"] = kind or given.get("kind") or "customers"
        if "empty" in given:
            given["empty"] = tuple(map(str, given["empty"]))
        made = cls(columns=tuple(_columns(data.get("columns", ()))), **given)
        check(made)
        return made

    def onto(self, heading_row: Iterable[Any]) -> Self:
        """The same for a file whose columns may stand in another order; what the mapping does not name goes nowhere."""
        left = list(self.columns)
        found = []
        for heading in heading_row:
            key = heading_key(heading)
            same = next((one for one in left if heading_key(one.heading) == key and key), None)
            if same:
                left.remove(same)
            found.append(replace(same, heading=_text(heading)) if same else Column(_text(heading)))
        missing = next((one for one in left if one.target), None)
        if missing:
            raise BadMapping(
                N_("The file has no column “{heading}”, which the mapping names."), heading=missing.heading
            )
        return replace(self, columns=tuple(found))


def _text(heading: Any) -> str:
    return " ".join(str(heading if heading is not None else "").split())


def _columns(given: Any) -> Iterable[Column]:
    if isinstance(given, dict):
        given = [
            {"heading": heading, **(target if isinstance(target, dict) else {"target": target})}
            for heading, target in given.items()
        ]
    for one in given:
        if not isinstance(one, dict) or not isinstance(one.get("heading"), str):
            raise BadMapping(N_("Each column of a mapping needs a “heading” and a “target”."))
        unknown = sorted(one.keys() - set(Column.__dataclass_fields__))
        if unknown:
            raise BadMapping(N_("A mapping knows no “{name}”."), name=unknown[0])
        words = one.get("words") or {}
        yield Column(
            one["heading"],
            str(one.get("target") or ""),
            str(one.get("dates") or ""),
            str(one.get("decimal") or ""),
            {str(word): str(label) for word, label in words.items()},
        )


def check(mapping: Mapping) -> None:
    """Raise ``BadMapping`` for a mapping that names what there is not, or a place twice that holds but one value."""
    kind = kind_of(mapping.kind)
    places = targets(kind)
    _one_of("update_by", mapping.update_by, ("", *kind.update_by))
    _one_of("new_words", mapping.new_words, NEW_WORDS)
    taken: set[str] = set()
    for column in mapping.columns:
        if not column.target:
            continue
        if column.target not in places:
            raise BadMapping(
                N_("There is no field “{target}” for {kind}."), target=column.target, kind=mapping.kind
            )
        if column.target in taken and not places[column.target].joins:
            raise BadMapping(
                N_("Two columns go to “{field}”. It holds one."), field=places[column.target].label
            )
        taken.add(column.target)
        _one_of("dates", column.dates, ("", *DATE_ORDERS))
        _one_of("decimal", column.decimal, ("", *DECIMALS))


def _one_of(name: str, value: str, allowed: Iterable[str]) -> None:
    if value not in allowed:
        words = ", ".join(one for one in allowed if one)
        raise BadMapping(N_("“{value}” is no {name}. What is: {words}."), value=value, name=name, words=words)
