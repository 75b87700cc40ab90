"""Where a column may go: every declared field of a kind's tables, by its name in mappings (DESIGN 2.1, 8)."""

import re
import unicodedata
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from exchange.importing.kinds import Kind, Part, Special, kind_of
from models import (
    Choice,
    Choices,
    Colleague,
    Customer,
    Declared,
    Link,
    Product,
    Record,
    Several,
    SharingGroup,
    declared,
    parents,
)
from resources.language import LANGUAGES, N_, Message, translation


class Target(NamedTuple):
    """One place for a column. ``key`` is its name in mappings; either ``field`` or ``special`` is set."""

    key: str
    part: Part
    number: int
    field: Declared | None
    special: Special | None = None

    @property
    def name(self) -> str:
        """The name within its part."""
        return self.field.name if self.field else self.special.key if self.special else ""

    @property
    def reads(self) -> Declared | None:
        """The field as which its cells are read, if there is one."""
        if self.special is not None and self.special.like:
            return self.part.field(self.special.like)
        return self.field

    @property
    def label(self) -> Message:
        """As people read it: the field, and for a further table its name in front."""
        own = Message(self.field.label if self.field else self.special.label if self.special else "")
        if not self.part.key:
            return own
        part = Message(self.part.label)
        if self.number > 1:
            part = Message(N_("{part} {number}"), part=part, number=self.number)
        return Message(N_("{part} · {field}"), part=part, field=own)

    @property
    def joins(self) -> bool:
        """Whether several columns may go there: lines of an address or of notes, further phones."""
        if self.special is not None:
            return not self.special.like
        return self.field is not None and self.field.kind in ("text", "multiline")

    @property
    def required(self) -> bool:
        """Whether a row without it is wrong."""
        field, part = self.field, self.part
        return (
            field is not None
            and field.required
            and field.default is None
            and not part.key
            and field.name not in part.defaults
        )


def within_customer(field: Declared | None) -> bool:
    """Whether a field links to rows of the same customer, which the sheet can only name: a contact, an order."""
    return isinstance(field, Link | Several) and _of_customers(field.target)


@cache
def _of_customers(model: type[Record]) -> bool:
    return any(link.target is Customer for link in parents(model))


def _takes(part: Part, field: Declared) -> bool:
    """Whether a sheet can hold the field: neither derived, nor bytes, nor a link that the import sets by itself."""
    if field.derived or field.kind == "file" or (field.name == "position" and not part.numbered):
        return False
    if (part.only and field.name not in part.only) or field.name in part.without:
        return False
    if isinstance(field, Link | Several):
        lists = isinstance(field, Choice | Choices) or field.target in (Colleague, SharingGroup, Product)
        return lists or within_customer(field)
    return True


def must_have(part: Part) -> list[Declared]:
    """The fields that a sheet must fill for each row of a part."""
    return [
        field
        for field in declared(part.model)
        if field.required and field.default is None and _takes(part, field)
    ]


def needed(kind: Kind, taken: Collection[str]) -> list[Target]:
    """Of the targets without which nothing can be imported those that no column goes to.

    Of what a row belongs to any one that names it will do.
    """
    places = targets(kind)
    missing = [target for key, target in places.items() if target.required and key not in taken]
    for of in kind.lookups.values():
        names = [target for target in places.values() if target.part.key == of]
        if all(target.key not in taken for target in names):
            missing.append(
                next(one for one in names if one.name == one.part.model.named_by or len(names) == 1)
            )
    return missing


@cache
def _targets(key: str) -> dict[str, Target]:
    found: dict[str, Target] = {}
    for part in kind_of(key).parts:
        for number in range(1, part.times + 1):
            places = [(one.name, one, None) for one in declared(part.model) if _takes(part, one)]
            extra = [(one.key, None, one) for one in part.specials]
            for name, field, special in (*places, *extra):
                full = part.name(number, name)
                found[full] = Target(full, part, number, field, special)
    return found


def targets(kind: Kind) -> dict[str, Target]:
    """All places of a kind by name, in the order of the forms."""
    return _targets(kind.key)


def heading_key(heading: object) -> str:
    """A heading as headings are compared: letters and figures only, case and width folded, no remark in brackets."""
    text = unicodedata.normalize("NFKC", str(heading or "")[:200]).casefold()
    bare = re.sub(r"\(.*?\)|\[.*?\]|【.*?】|（.*?）", "", text)
    return "".join(char for char in bare if char.isalnum()) or "".join(
        char for char in text if char.isalnum()
    )


def _own_words(target: Target) -> list[str]:
    if target.special:
        return [target.special.label, *target.special.aliases]
    field = target.field
    assert field is not None
    labels = [translation(language).gettext(field.label) for language in LANGUAGES]
    return [*labels, field.name, *target.part.aliases.get(field.name, ()), *field.aliases]


@cache
def _headings(key: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    every = _targets(key)
    for name, target in every.items():
        if target.number == 1:
            found.setdefault(heading_key(name), {})[name] = None
    # What a field says of itself comes before what other programs call it, the main table before further ones.
    for name, target in every.items():
        if target.number > 1:
            continue
        for word in _own_words(target):
            found.setdefault(heading_key(word), {})[name] = None
            for before in target.part.words:
                found.setdefault(heading_key(f"{before} {word}"), {})[name] = None
    return {heading: tuple(names) for heading, names in found.items() if heading}


def headings(kind: Kind) -> dict[str, tuple[str, ...]]:
    """The targets that a heading may mean, by ``heading_key``, the likeliest first."""
    return _headings(kind.key)
