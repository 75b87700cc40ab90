"""What a file most likely means: its kind, and for each column the field, by headings first and values second."""

import re
from collections.abc import Sequence
from dataclasses import replace

from exchange.importing.kinds import KINDS, Kind, Special, kind_of
from exchange.importing.layout import EMPTY, NoTable, Table, shown, table
from exchange.importing.mapping import Column, Mapping
from exchange.importing.targets import Target, heading_key, headings, must_have, needed, targets
from exchange.importing.words import Words
from exchange.reading import Sheet, Source, Value
from models import Choice, Contact, Customer, Declared, declared
from resources.language import LANGUAGES, N_, UserError, translation

_PERSONS = {"is_company": 20, "surname": 1, "given": 1}
"""Columns that only lists of persons have, and how much they say."""

SAMPLE = 2_000
"""Rows by which a column is judged."""

Seen = dict[tuple[str, int, int], list[str]]
"""The different values of a column by sheet, row of the headings and place: the same for all kinds that are tried."""

_NUMBERED = re.compile(r"(.*?\D)([1-4])")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_MOBILE = re.compile(r"(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}")


class NotUnderstood(UserError):
    """A file of which nobody can tell what it holds."""


def guess(source: Source, words: Words, kind: str = "", sheet: str | None = None) -> Mapping:
    """The mapping that is proposed for a file. Without ``kind`` the one that fits best.

    Raises ``UserError`` for a sheet that is not there, and for a file of which no kind fits.
    """
    tried: list[tuple[tuple[int, int], Mapping]] = []
    seen: Seen = {}
    first_rows = replace(source, sheets=[replace(one, rows=one.rows[:SAMPLE]) for one in source.sheets])
    if source.kind == "vcf" and not kind:
        kind = "contacts"  # a card is a person, or a firm that stands only in ORG
    for one in [kind_of(kind)] if kind else KINDS.values():
        found, at = choose(first_rows, one, sheet)
        made = _guess(at, found, one, words, source, seen)
        tried.append((_fit(made, at, one), made))
    fit, best = max(tried, key=lambda one: one[0])
    if not kind and fit[0] <= 0:
        raise NotUnderstood(
            N_(
                "It cannot be told what “{file}” holds: no column is headed as a name. "
                "Say what it is, and which column is what."
            ),
            file=source.name,
        )
    sheets = source.visible if best.sheet is None else source.sheets
    whole = next(one for one in sheets if best.sheet in (None, one.name))
    return replace(best, empty=tuple(empty_words(whole.rows)) if best.tidy else ())


def choose(source: Source, kind: Kind, name: str | None, header: int = 0) -> tuple[Sheet, Table]:
    """The sheet of a name, else the first with a table in it that fits best. Raises ``UserError``."""
    if name is not None:
        same = [one for one in source.sheets if one.name == name]
        if not same:
            names = ", ".join(one.name for one in source.sheets)
            raise NoTable(N_("There is no sheet “{sheet}”. There are: {names}."), sheet=name, names=names)
        return same[0], table(same[0], kind, header)
    best: tuple[int, Sheet, Table] | None = None
    problem: UserError = NoTable(N_("“{file}” is empty: there is nothing to import."), file=source.name)
    for one in source.visible:
        try:
            found = table(one, kind, header)
        except NoTable as error:
            problem = error
            continue
        score = sum(heading_key(heading) in headings(kind) for heading in found.headings)
        if best is None or score > best[0]:
            best = score, one, found
    if best is None:
        raise problem
    return best[1], best[2]


def _guess(at: Table, sheet: Sheet, kind: Kind, words: Words, source: Source, seen: Seen) -> Mapping:
    ours = is_ours(at, kind)
    columns = _Columns(at, kind, words, ours, seen).guess()
    return Mapping(
        kind.key,
        tuple(columns),
        sheet.name if source.kind not in ("csv", "vcf") else None,
        at.header,
        source.encoding,
        source.delimiter,
        tidy=not ours,
    )


def is_ours(at: Table, kind: Kind) -> bool:
    """Whether a sheet was written by ``exchange.export``: every heading is a label of ours, in one language."""
    fields = [field for part in kind.parts for field in declared(part.model)]
    for language in LANGUAGES:
        labels = {translation(language).gettext(field.label) for field in fields}
        if len(at.headings) >= 8 and all(heading in labels for heading in at.headings):
            return True
    return False


def empty_words(rows: list[list[Value]]) -> list[str]:
    """The texts of a sheet that mostly stand for nothing."""
    held = {value.strip() for row in rows for value in row if isinstance(value, str) and len(value) < 12}
    return [word for word in EMPTY if word in held]


def _fit(mapping: Mapping, at: Table, kind: Kind) -> tuple[int, int]:
    """How well a kind fits: columns that found their place, and of equal ones the kind that has more for itself.

    A kind without a column for what it must have does not fit at all.
    """
    places = targets(kind)
    taken = [places[column.target] for column in mapping.columns if column.target]
    own = sum(not target.part.key for target in taken)
    if kind.lookups:
        keys = {target.key for target in taken}
        tells = not needed(kind, keys) and keys.intersection(kind.telling)
        return (len(taken) * 2 + own, own) if tells else (0, 0)
    names = {target.name for target in taken if not target.part.key}
    required = [target.name for target in places.values() if target.required]
    parts_of_name = {"surname", "given"} & names
    if not (parts_of_name and kind.main.specials) and not all(name in names for name in required):
        return 0, 0
    if not parts_of_name and kind.key != "contacts":
        indexes = [i for i, one in enumerate(mapping.columns) if one.target and places[one.target].required]
        filled = sum(any(row[index] is not None for index in indexes) for row in at.rows)
        if filled * 2 < len(at.rows):
            return 0, 0
    about = sum(_PERSONS.get(target.name, 0) for target in taken if target.special)
    return len(taken) * 2 + own + (about if kind.key == "contacts" else 0), own


class _Columns:
    """The columns of one table, each given the best place that is still free."""

    def __init__(self, at: Table, kind: Kind, words: Words, ours: bool, seen: Seen) -> None:
        self.at, self.kind, self.words, self.ours, self.seen = at, kind, words, ours, seen
        self.places, self.known = targets(kind), headings(kind)
        self.taken: set[str] = set()
        self.found = [""] * len(at.headings)

    def guess(self) -> list[Column]:
        """The columns in the order of the file."""
        keys = [heading_key(heading) for heading in self.at.headings]
        filled = [any(row[index] is not None for row in self.at.rows) for index in range(len(keys))]
        for index in sorted(range(len(keys)), key=lambda one: not filled[one]):
            self._take(index, self.known.get(keys[index], ()))
        for index, key in enumerate(keys):
            if not self.found[index] and key:
                self._take_numbered(index, key)
        self._numbered_persons(keys)
        self._drop_specials()
        self._to_lines(keys)
        self._drop_strays()
        self._by_values()
        return [Column(heading, target) for heading, target in zip(self.at.headings, self.found, strict=True)]

    def _take(self, index: int, names: Sequence[str]) -> None:
        names = self._that_fit(index, names)
        for name in names:
            if name not in self.taken:
                self.taken.add(name)
                self.found[index] = name
                return
        if names and self._may_join(names[0]):
            self.found[index] = names[0]

    def _may_join(self, name: str) -> bool:
        target = self.places[name]
        return target.joins and (target.special is not None or target.name in target.part.joined)

    def _that_fit(self, index: int, names: Sequence[str]) -> list[str]:
        """A list of ours that has none of the column's words gives way to another field of the same heading.

        Northwind's "region" is BC and SP and Táchira: a province, not one of our sales regions.
        """
        values = self._values(index)
        fields = {name: self.places[name].field for name in names}
        lists = [name for name in names if isinstance(fields[name], Choice)]
        if len(names) < 2 or not lists or not values:
            return list(names)
        strange = {name for name in lists if not self._knows(fields[name], values)}
        others = [name for name in names if name not in strange and not self._is_other_table(name, names[0])]
        if self.kind.lookups:
            others = [name for name in names if name not in strange]
        return [*others, *strange] if others else list(names)

    def _is_other_table(self, name: str, first: str) -> bool:
        return self.places[name].part is not self.places[first].part

    def _knows(self, field: Declared | None, values: list[str]) -> bool:
        return isinstance(field, Choice) and self.words.share(field, values) > 0

    def _values(self, index: int) -> list[str]:
        place = self.at.sheet, self.at.header, index
        if place not in self.seen:
            values = (row[index] for row in self.at.rows[:SAMPLE])
            self.seen[place] = sorted({text for one in values if (text := shown(one)) and text not in EMPTY})
        return self.seen[place]

    def _take_numbered(self, index: int, key: str) -> None:
        """地址2, Phone 1: the number says that there are several."""
        match = _NUMBERED.fullmatch(key)
        if match:
            self._take(index, self.known.get(match[1], ()))

    def _numbered_persons(self, keys: list[str]) -> None:
        """联系人1 电话1 联系人2 电话2: where persons are numbered, what has their number is theirs."""
        several = [part for part in self.kind.parts if part.times > 1]
        for part in several:
            by_number: dict[int, list[tuple[int, str]]] = {}
            for index, key in enumerate(keys):
                match = _NUMBERED.fullmatch(key)
                names = self.known.get(match[1], ()) if match else ()
                own = [self.places[name].name for name in names if self.places[name].part is part]
                if match and own:
                    by_number.setdefault(int(match[2]), []).append((index, own[0]))
            who = part.model.named_by
            numbers = [
                number
                for number, found in by_number.items()
                if number <= part.times and any(name == who for _, name in found)
            ]
            if max(numbers, default=0) < 2:
                continue
            for number in numbers:
                for index, name in by_number[number]:
                    self.taken.discard(self.found[index])
                    self.found[index] = part.name(number, name)
                    self.taken.add(self.found[index])

    def _to_lines(self, keys: list[str]) -> None:
        """A heading that the order and its lines both have, as the discount, is the lines' where there are lines."""
        lines = self.kind.keyed(self.kind.lines) if self.kind.lines else None
        if lines is None or not any(name and self.places[name].part is lines for name in self.found):
            return
        for index, name in enumerate(self.found):
            if name and self.places[name].part is self.kind.main:
                same = lines.name(1, self.places[name].name)
                if same not in self.taken and same in self.known.get(keys[index], ()):
                    self.taken.discard(name)
                    self.taken.add(same)
                    self.found[index] = same

    def _is_stray(self, target: Target, special: Special) -> bool:
        """An amount beside a price is what it comes to; in a file of our own, what was computed."""
        beside = target.part.name(target.number, special.unless) if special.unless else ""
        return beside in self.taken or (self.ours and bool(special.like))

    def _drop_specials(self) -> None:
        for index, name in enumerate(self.found):
            special = self.places[name].special if name else None
            if special is not None and self._is_stray(self.places[name], special):
                self.found[index] = ""
                self.taken.discard(name)

    def _drop_strays(self) -> None:
        """A bare "价格" means a competitor's only where a column names the competitor."""
        for part in self.kind.parts if not self.kind.lookups else ():
            if not part.key or part.model in (Customer, Contact):
                continue
            places = {index: self.places[name] for index, name in enumerate(self.found) if name}
            own = {index: target for index, target in places.items() if target.part is part}
            names = {target.name for target in own.values()}
            if {field.name for field in must_have(part)} <= names:
                continue
            for index, target in own.items():
                self.found[index] = ""
                self.taken.discard(target.key)

    def _by_values(self) -> None:
        """A column whose heading says nothing, but whose values are e-mail addresses or mobile numbers."""
        for index, name in enumerate(self.found):
            values = [] if name else self._values(index)[:200]
            for kind, pattern in (("email", _EMAIL), ("phone", _MOBILE)):
                if len(values) > 1 and all(pattern.fullmatch(value) for value in values):
                    wanted = [
                        key
                        for key, target in self.places.items()
                        if target.number == 1
                        and target.field is not None
                        and target.field.kind == kind
                        and (kind == "email" or target.name == "mobile")
                    ]
                    self._take(index, wanted[:1])


def put_onto(mapping: Mapping, source: Source, sheet: str | None = None) -> Mapping:
    """A mapping made for another file of the same kind, put on this one. Raises ``UserError``.

    The row of the headings is the one that has most of those it names.
    """
    named = {heading_key(column.heading) for column in mapping.columns} - {""}
    name = sheet or mapping.sheet
    if name is not None and all(one.name != name for one in source.sheets) and not sheet:
        name = None
    kind, header = kind_of(mapping.kind), mapping.header
    sheets = [one for one in source.visible if name is None] or [choose(source, kind, name, header)[0]]
    scored = [
        (sum(heading_key(value) in named for value in row), -number, -place)
        for place, one in enumerate(sheets)
        for number, row in enumerate(one.rows[:40], 1)
        if header in (0, number)
    ]
    best = max(scored, default=(0, -1, 0))
    found = sheets[-best[2]]
    at = table(found, kind, -best[1])
    return replace(
        mapping.onto(at.headings),
        sheet=found.name if source.kind not in ("csv", "vcf") else None,
        header=at.header,
        encoding=source.encoding,
        delimiter=source.delimiter,
    )


def remap(mapping: Mapping, source: Source, kind: str, words: Words) -> Mapping:
    """The proposal for another kind, sheet or row of headings, what else was decided kept."""
    found, at = choose(source, kind_of(kind), mapping.sheet, mapping.header)
    made = _guess(at, found, kind_of(kind), words, source, {})
    empty = tuple(empty_words(at.rows)) if made.tidy else ()
    return replace(made, header=at.header, new_words=mapping.new_words, empty=empty)
