"""Values as they are compared: phones by their digits, names folded, tax numbers without blanks."""

import re
from functools import lru_cache
from typing import Any

from database.twins.duplicates import Likeness
from database.twins.duplicates import likeness as _likeness
from models import Multiline, Phone, Record, Row, Several, digits, fold

SHORTEST_PHONE = 7

likeness = lru_cache(50_000)(_likeness)
"""A name without legal form and place; asked again and again for the same names."""


def bare_phone(phone: Any) -> str:
    """The digits of a phone without the prefix of China and the 0 before an area; "" for one too short to tell."""
    found = re.sub(r"^(?:00)?86(?=\d{7})", "", digits(str(phone or ""))).lstrip("0")
    return found if len(found) >= SHORTEST_PHONE else ""


def bare_tax(number: Any) -> str:
    """A tax number as such numbers are compared."""
    return re.sub(r"[\s-]", "", str(number or "")).upper()


def agree(one: Likeness, other: Likeness) -> bool:
    """The same core, and no two places that differ."""
    return one.core == other.core and not (one.places and other.places and not one.places & other.places)


def comparable(field: Any, value: Any) -> Any:
    """A value as it is compared with another of its field."""
    if not isinstance(value, str) or not value:
        return None if value == "" else value
    if isinstance(field, Phone):
        return bare_phone(value) or fold(value)
    return value if isinstance(field, Multiline) else fold(value)


def changed(model: type[Record], row: Row, values: Row) -> dict[str, list[Any]]:
    """The values that differ from a row's: {field: [old, new]}. Empty cells change nothing.

    Of several choices and of notes only what is more counts.
    """
    found: dict[str, list[Any]] = {}
    for name, new in values.items():
        field, old = model._meta.fields[name], row[name]
        if name == "position" or comparable(field, old) == comparable(field, new):
            continue
        if isinstance(field, Several) and old:
            if set(new) <= set(old):
                continue
            new = (*old, *(one for one in new if one not in old))
        if isinstance(field, Multiline) and old and fold(new) in fold(old):
            continue
        found[name] = [old, new]
    return found
