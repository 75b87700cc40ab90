"""Labels and values of a record, each value changed in place by a double click or F2 (GUIDE 3, 4)."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from database.lookups import Lookups
from database.sales.why import EXPLAINED
from models import Declared, Row, declared
from resources.language import _
from ui.links import address_of
from ui.widgets.pairs import Pair, Pairs
from ui.wording import amount

WHY = "why:"
"""Begins the address of a derived value: a click asks why it is what it is."""

_OPENED = ("url", "email")
"""Kinds that a click opens. Not numbers: the telephone stands in the head, what is left here is a fax."""


class ValueGrid(Pairs):
    """The declared fields of a row that hold something; those left empty are left out.

    Signals: ``edit_requested(str)`` names the field to be changed in place.
    """

    def __init__(self, fields: Iterable[Declared], *, after: QWidget | None = None) -> None:
        super().__init__(after=after)
        self._fields = list(fields)

    def show_values(
        self, row: Row, lookups: Lookups, *, currency: str = "CNY", quiet: Mapping[str, str] | None = None
    ) -> None:
        """Show another row. ``currency`` is that of its amounts; ``quiet`` says what holds where it has no value."""
        pairs = []
        for field in self._fields:
            value, instead = row[field.name], (quiet or {}).get(field.name)
            if value not in (None, False):
                text = amount(value, currency) if field.kind == "money" else lookups.text(field, value)
                link = address_of(field, value) if field.kind in _OPENED else ""
                if field.name in EXPLAINED:
                    link = f"{WHY}{field.name}"
                pairs.append(Pair(field.name, _(field.label), text, not field.derived, link=link))
            elif instead:
                pairs.append(Pair(field.name, _(field.label), instead, not field.derived, quiet=True))
        self.set_pairs(pairs)


def shown_fields(model: Any, groups: Iterable[str], *, without: Iterable[str] = ()) -> list[Declared]:
    """The declared fields of some groups that a page shows in its grid."""
    left_out = set(without)
    return [
        field
        for field in declared(model)
        if field.group in groups and field.kind not in ("multiline", "file") and field.name not in left_out
    ]
