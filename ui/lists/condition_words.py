"""A condition of a filter in words, for its pill."""

from typing import Any

from database.conditions import DAYS, ME, OPERATORS, WITHOUT_VALUE, Condition, fields
from database.lookups import Lookups
from models import Day, Declared, Flag, Link, Several
from resources.language import N_, _, ngettext

_SINGLE = {
    "any_of": N_("{field} is {value}"),
    "none_of": N_("{field} is not {value}"),
    "has_any": N_("{field} has {value}"),
    "has_all": N_("{field} has {value}"),
    "has_none": N_("{field} does not have {value}"),
}
_WITHIN = {
    "last_days": (N_("{field} within the last {days} day"), N_("{field} within the last {days} days")),
    "next_days": (N_("{field} within the next {days} day"), N_("{field} within the next {days} days")),
}

_MOST = 3
"""This many values are named; of more, how many they are."""


def words(condition: Condition, lookups: Lookups) -> str:
    """“Level is any of A Key, B Important”; a field that is gone is called by its name."""
    field = fields().get(condition.field)
    if field is None:
        return condition.field
    label = _(field.label)
    if isinstance(field, Flag):
        text = _("{field}: yes") if condition.operator == "yes" else _("{field}: no")
        return text.replace("{field}", label)
    text = _sentence(field, condition).replace("{field}", label)
    return (
        text
        if condition.operator in WITHOUT_VALUE
        else text.replace("{value}", _value(field, condition, lookups))
    )


def _sentence(field: Declared, condition: Condition) -> str:
    """The sentence with places for field and value; of a single value less is said than of several."""
    operator, value = condition.operator, condition.value
    if operator in DAYS:
        days = int(value)
        one, many = _WITHIN[operator]
        return ngettext(one, many, days).replace("{days}", str(days))
    if isinstance(field, Link | Several) and isinstance(value, list) and len(value) == 1:
        return _(_SINGLE[operator])
    text = _("{field} {operator}") if operator in WITHOUT_VALUE else _("{field} {operator} {value}")
    return text.replace("{operator}", _(OPERATORS.get(operator, operator)))


def _value(field: Declared, condition: Condition, lookups: Lookups) -> str:
    value = condition.value
    if condition.operator in DAYS:
        return ""
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
