"""What an entry of the table of kinds is made of: see ``kinds``."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models import Declared, Record


@dataclass(frozen=True)
class Special:
    """A column that is no field: it is made into fields of its part.

    ``like`` is a field of the part's table as which it is read; ``kept``: it goes to the notes, with its heading.
    ``unless``: a field of the part beside which it is not proposed.
    """

    key: str
    label: str
    aliases: tuple[str, ...] = ()
    like: str = ""
    kept: bool = False
    unless: str = ""


@dataclass(frozen=True)
class Part:
    """Rows of one table that a row of the sheet may hold.

    ``key`` stands before its fields' names in a mapping ("contact.name"); "" is the table that the kind is about.
    ``times``: how many of them, in columns of their own ("contact2.name"). ``words`` stand before its headings
    (开票电话). ``same_by``: fields by which one is there already, the next ones where the first are not all filled; an
    empty one: there is but one. ``only``: the fields that a sheet may fill, all without it; ``without``: those that it
    may not. ``aliases``: further headings of fields. ``joined``: fields that several columns may fill together.
    ``numbered``: rows have their place in an order, and the sheet may say it. ``rebates``: percents that come off a
    price, of which people also say what is left to pay (九折). ``defaults``: what a new row gets in fields for which
    the sheet has no column, the code of a dictionary value or "today".
    """

    key: str
    model: type[Record]
    label: str
    words: tuple[str, ...] = ()
    times: int = 1
    same_by: tuple[tuple[str, ...], ...] = ()
    specials: tuple[Special, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    joined: tuple[str, ...] = ("address", "remarks")
    numbered: bool = False
    rebates: tuple[str, ...] = ()
    defaults: Mapping[str, str] = field(default_factory=dict)

    def name(self, number: int, name: str) -> str:
        """The name of one of its fields in a mapping."""
        prefix = f"{self.key}{number if number > 1 else ''}"
        return f"{prefix}.{name}" if prefix else name

    def field(self, name: str) -> Declared:
        """A field of its table."""
        found: Declared = self.model._meta.fields[name]
        return found


@dataclass(frozen=True)
class Kind:
    """One thing that can be imported, as ``--as`` calls it.

    ``planner``: "customers" for a customer with all that hangs on it, whichever of the parts the kind is about;
    "rows" for rows of one table. ``lookups`` is the part by which a row of the table finds the one it belongs to:
    {link: part key}. ``update_by`` are the keys of the update modes.

    Of rows: ``lines`` is the part of which a row of the sheet holds one, so that several rows make one record.
    ``kept``: fields whose words go to the notes where our lists do not have them. ``telling``: one of these
    targets must have a column before a file is taken for this kind without being told.
    """

    key: str
    label: str
    parts: tuple[Part, ...]
    planner: str = "customers"
    lookups: Mapping[str, str] = field(default_factory=dict)
    update_by: tuple[str, ...] = ()
    lines: str = ""
    kept: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()

    @property
    def main(self) -> Part:
        """The part that the kind is about."""
        return next(part for part in self.parts if not part.key)

    def part(self, model: type[Record]) -> Part:
        """The part of a table."""
        return next(part for part in self.parts if part.model is model)

    def keyed(self, key: str) -> Part | None:
        """The part of a key, if it has it."""
        return next((part for part in self.parts if part.key == key), None)
