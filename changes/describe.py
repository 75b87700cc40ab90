"""Values in words, in a person's language: for lists, cards, sheets and the history."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from changes.rows import rows
from models import Colleague, Declared, DictionaryValue, Link, Product, Record, Scaled, Several, SharingGroup
from resources.language import N_, translation
from resources.partial_dates import partial_text


class Names:
    """What rows are called, in one language; dictionary values in that language, else in the other.

    Small tables (dictionaries, colleagues, groups, products) are read whole at the first question, rows of the large
    ones are looked up one by one and remembered.
    """

    SMALL = (DictionaryValue, Colleague, SharingGroup, Product)

    def __init__(self, language: str) -> None:
        self.language = language
        self._names: dict[type[Record], dict[int, str]] = {}
        self._frozen = False

    @classmethod
    def frozen(cls, language: str) -> "Names":
        """All small tables, read now; later questions look nowhere, so that the window may ask them."""
        names = cls(language)
        for model in cls.SMALL:
            names.of(model, 0)
        names._frozen = True
        return names

    def with_rows(self, model: type[Record], named: Mapping[int, str]) -> "Names":
        """The same names and those of some rows of a large table."""
        names = Names(self.language)
        names._names = self._names | {model: {**self._names.get(model, {}), **named}}
        names._frozen = self._frozen
        return names

    def of(self, model: type[Record], row_id: int | None) -> str:
        """The name of a row; "" for nothing and for a row that is gone."""
        if row_id is None:
            return ""
        known = self._names.get(model)
        if self._frozen:
            return (known or {}).get(row_id, "")
        if known is None:
            known = self._names[model] = self._read(model, None) if model in self.SMALL else {}
        if row_id not in known and model not in self.SMALL:
            known |= self._read(model, [row_id])
        return known.get(row_id, "")

    def preload(self, model: type[Record], ids: Iterable[int]) -> None:
        """Look up rows of a large table together."""
        self._names.setdefault(model, {}).update(self._read(model, list(ids)))

    def _read(self, model: type[Record], ids: list[int] | None) -> dict[int, str]:
        columns = [model._meta.fields[model.named_by]]
        if model is DictionaryValue:
            columns = [DictionaryValue.label_zh, DictionaryValue.label_en]
            if not self.language.startswith("zh"):
                columns.reverse()
        if model.timeline is not None:  # a receipt without a word is named by its day
            columns.append(model._meta.fields[model.timeline.on])
        query = model.select(model.id, *columns)
        found: dict[int, str] = {}
        for some in (
            [None] if ids is None else (ids[start : start + 500] for start in range(0, len(ids), 500))
        ):
            found |= {
                row_id: next((str(name) for name in names if name), "")
                for row_id, *names in rows(query if some is None else query.where(model.id.in_(some)))
            }
        return found


def text(field: Declared, value: Any, names: Names) -> str:
    """A value as people read it; nothing is ""."""
    if value is None:
        return ""
    if isinstance(field, Link):
        return names.of(field.target, value)
    if isinstance(field, Several):
        separator = "、" if names.language.startswith("zh") else ", "
        return separator.join(names.of(field.target, one) for one in value)
    if field.kind == "flag":
        return translation(names.language).gettext(N_("Yes") if value else N_("No"))
    if isinstance(field, Scaled):
        return number(value, field.places)
    if field.kind == "partial_date":
        return partial_text(value, names.language.startswith("zh"))
    return value.isoformat() if field.kind == "date" else str(value)


def number(value: Decimal, places: int) -> str:
    """A number with thousands separators; decimals only when they are not zero (GUIDE 5)."""
    whole = value == value.to_integral_value()
    return f"{value:,.{0 if whole else places}f}".replace("-", "−")
