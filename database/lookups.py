"""What the window needs to know at any moment without asking the file: the small tables, read in one go."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from changes.describe import Names, text
from changes.rows import dicts
from database.pinyin import initials
from models import (
    Choice,
    Choices,
    Colleague,
    Declared,
    DictionaryValue,
    Group,
    Person,
    Product,
    Row,
    SharingGroup,
    fold,
)
from search.readings import units


@dataclass(frozen=True)
class Lookups:
    """A picture of dictionaries, colleagues, groups and products; rows are in order, inactive ones among them."""

    language: str
    names: Names
    values: dict[str, list[Row]]
    colleagues: list[Row]
    groups: list[Row]
    products: list[Row]

    def text(self, field: Declared, value: Any) -> str:
        """A value as people read it."""
        return text(field, value, self.names)

    def choices(self, field: Declared) -> list[Row]:
        """The rows that a field may link to: id, and "label" in the language; "active" says which are offered."""
        if isinstance(field, Choice | Choices):
            return self.values.get(field.dictionary, [])
        if isinstance(field, Person):
            return self.colleagues
        if isinstance(field, Group):
            return self.groups
        return self.products if getattr(field, "target", None) is Product else []

    def value(self, row_id: int | None) -> Row | None:
        """A dictionary value by its id."""
        return next((row for rows in self.values.values() for row in rows if row["id"] == row_id), None)


def read_lookups(language: str) -> Lookups:
    """Read them all: a job for the reading thread."""
    names = Names.frozen(language)
    values: dict[str, list[Row]] = {}
    for row in _rows(DictionaryValue, names, DictionaryValue.position):
        values.setdefault(row["dictionary"], []).append(row)
    return Lookups(
        language,
        names,
        values,
        _rows(Colleague, names, Colleague.id),
        _rows(SharingGroup, names, SharingGroup.id),
        _rows(Product, names, Product.name),
    )


def _rows(model: Any, names: Names, order: Any) -> list[Row]:
    query = model.select().where(model.deleted_at.is_null()).order_by(order, model.id)
    return [row | {"label": names.of(model, row["id"])} for row in dicts(query)]


@cache
def pinyin(name: str) -> str:
    """By what a Chinese name is found beside its own words: first letters and syllables, "hd|huadong" of 华东."""
    read = units(fold(name))
    return f"{initials(name)}|{''.join(unit.readings[0] for unit in read)}" if read else ""
