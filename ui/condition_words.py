"""A condition of a filter in words, for its pill."""

from typing import Any

from database.conditions import DAYS, ME, OPERATORS, WITHOUT_VALUE, Condition, fields
from database.lookups import Lookups
from models import Day, Declared, Flag, Link, Several
from resources.language import _, ngettext

_MOST = 3
"""This many values are named; of more, how many they are."""


def words(condition: Condition, lookups: Lookups) -> str:
    """ "Level is any of A Key, B Important"; a field that is gone is called by its name."""
    field = fields().get(condition.field)
    if field is None:
        return condition.field
    label = _(field.label)
    if isinstance(field, Flag):
        text = _("{field}: yes") if condition.operator == "yes" else _("{field}: no")
        return text.replace("{field}", label)
    operator = _(OPERATORS.get(condition.operator, condition.operator))
    if condition.operator in WITHOUT_VALUE:
        return _("{field} {operator}").replace("{field}", label).replace("{operator}", operator)
    text = _("{field} {operator} {value}").replace("{field}", label).replace("{operator}", operator)
    return text.replace("{value}", _value(field, condition, lookups))


def _value(field: Declared, condition: Condition, lookups: Lookups) -> str:
    value = condition.value
    if condition.operator in DAYS:
        days = int(value)
        return ngettext("{days} day", "{days} days", days).replace("{days}", str(days))
    if condition.operator == "between":
        low, high = (_one(field, one, lookups) or "…" for one in value)
        return f"{low} – {high}"
    if isinstance(field, Link | Several):
        return _named(field, list(value), lookups)
    return _one(field, value, lookups)


def _named(field: Link | Several, ids: list[Any], lookups: Lookups) -> str:
    names = [_("me") if one == ME else lookups.names.of(field.target, int(one)) for one in ids]
    if len(names) > _MOST:
        rest = len(names) - _MOST + 1
        more = ngettext("{count} more", "{count} more", rest).replace("{count}", str(rest))
        names = [*names[: _MOST - 1], more]
    return _(", ").join(names)


def _one(field: Declared, value: Any, lookups: Lookups) -> str:
    if value is None or isinstance(field, Day):
        return str(value or "")
    read = field.from_json(value)
    return lookups.text(field, read) if read is not None else str(value)
