"""Mappings kept by name, each colleague's own, in the file's settings (DESIGN 3)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from database import settings
from exchange.importing.mapping import BadMapping, Mapping
from exchange.importing.targets import heading_key
from resources.language import UserError

KEY = "import_mappings"


def saved(me: int | None) -> dict[str, Mapping]:
    """This colleague's mappings by name, those that still make sense: a job for the reading thread."""
    found = settings.get(KEY, me)
    mappings = {}
    for name, data in found.items() if isinstance(found, dict) else ():
        try:
            mappings[str(name)] = Mapping.from_json(data)
        except (UserError, TypeError, AttributeError):
            continue
    return mappings


def save_mapping(name: str, mapping: Mapping, me: int | None, at: datetime) -> int | None:
    """Keep a mapping under a name, in place of one that has it; returns the batch: a job for the writing thread."""
    return _put({name: mapping.to_json()}, me, at)


def forget_mapping(name: str, me: int | None, at: datetime) -> int | None:
    """Keep a mapping no longer; returns the batch: a job for the writing thread."""
    return _put({name: None}, me, at)


def _put(changed: dict[str, Any], me: int | None, at: datetime) -> int | None:
    found = settings.get(KEY, me)
    kept = dict(found) if isinstance(found, dict) else {}
    kept = {name: data for name, data in (kept | changed).items() if data is not None}
    return settings.save(KEY, kept, me, at)


def fitting(mappings: dict[str, Mapping], kind: str, heading_row: Iterable[Any]) -> str | None:
    """The name of the saved mapping that was made for a file with these headings, whatever their order."""
    here = {heading_key(heading) for heading in heading_row} - {""}
    for name, mapping in mappings.items():
        named = {heading_key(column.heading) for column in mapping.columns if column.target}
        if mapping.kind == kind and named and named <= here:
            return name
    return None


def onto(mapping: Mapping, heading_row: list[str]) -> Mapping | None:
    """A saved mapping put on the headings of a file; ``None`` when the file lacks a column that it names."""
    try:
        return mapping.onto(heading_row)
    except BadMapping:
        return None
