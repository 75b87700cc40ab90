"""A filter: conditions on any declared field, each a field's name, an operator and a value, joined by *and*.

A condition is plain data: it is kept in the file as JSON (saved filters) and becomes SQL only here. What a field can
be asked follows from its kind.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple, Self

from database.functions import Sql, folded
from models import (
    Customer,
    Day,
    Declared,
    Flag,
    InvalidValue,
    Link,
    Name,
    Number,
    Phone,
    Scaled,
    Several,
    Stars,
    declared,
    digits,
    fold,
)
from resources.language import N_

ME = "me"
"""Stands for whoever asks, among the values of a person."""

EMPTY, FILLED = "empty", "filled"


class Condition(NamedTuple):
    """One of them. ``value`` is JSON: text, ids, amounts as text, days as ISO text, two of them for *between*."""

    field: str
    operator: str
    value: Any = None

    @classmethod
    def load(cls, data: Any) -> Self:
        """Read what JSON made of one."""
        field, operator, value = data
        return cls(str(field), str(operator), value)


OPERATORS: dict[str, str] = {
    "contains": N_("contains"),
    "lacks": N_("does not contain"),
    "is": N_("is"),
    "starts": N_("begins with"),
    "between": N_("is between"),
    "at_least": N_("is at least"),
    "at_most": N_("is at most"),
    "on": N_("is on"),
    "before": N_("is before"),
    "after": N_("is after"),
    "last_days": N_("is in the last … days"),
    "next_days": N_("is in the next … days"),
    "any_of": N_("is any of"),
    "none_of": N_("is none of"),
    "has_any": N_("has any of"),
    "has_all": N_("has all of"),
    "has_none": N_("has none of"),
    "yes": N_("is ticked"),
    "no": N_("is not ticked"),
    EMPTY: N_("is empty"),
    FILLED: N_("is filled in"),
}
"""Every operator in words."""

_TEXT = ("contains", "lacks", "is", "starts")
_NUMBER = ("is", "between", "at_least", "at_most")
_DAY = ("on", "between", "before", "after", "last_days", "next_days")
WITHOUT_VALUE = frozenset({EMPTY, FILLED, "yes", "no"})
PAIRS = frozenset({"between"})
DAYS = frozenset({"last_days", "next_days"})
_COUNT = Number("")


def operators(field: Declared) -> tuple[str, ...]:
    """What a field can be asked, the likeliest first."""
    if isinstance(field, Flag):
        return ("yes", "no")
    if isinstance(field, Stars):
        own: tuple[str, ...] = ("at_least", "at_most", "is")
    elif isinstance(field, Several):
        own = ("has_any", "has_all", "has_none")
    elif isinstance(field, Link):
        own = ("any_of", "none_of")
    elif isinstance(field, Day):
        own = _DAY
    else:
        own = _NUMBER if isinstance(field, Number | Scaled) else _TEXT
    return (*own, EMPTY, FILLED) if field.null else own


def check(condition: Condition) -> None:
    """Raise ``InvalidValue`` for a condition that its field cannot be asked, or with a value that says nothing."""
    field = fields().get(condition.field)
    if field is None or condition.operator not in operators(field):
        raise InvalidValue(N_("This filter asks for a field that is not kept any more."))
    if condition.operator in WITHOUT_VALUE:
        return
    if condition.value is None or condition.value in ("", [], [None, None]):
        raise InvalidValue(N_("Say what to look for."))
    _expression(field, condition, date.min + timedelta(days=36500), 0)


def where(conditions: Iterable[Condition], today: date, me: int) -> list[Sql]:
    """The conditions in SQL. One that fits no field any more is left out: better more rows than none."""
    found = []
    for condition in conditions:
        field = fields().get(condition.field)
        if field is not None and condition.operator in operators(field):
            found.append(_expression(field, condition, today, me))
    return found


def fields() -> dict[str, Declared]:
    """The fields of customers that can be asked, by name."""
    return {field.name: field for field in declared(Customer)}


def _expression(field: Declared, condition: Condition, today: date, me: int) -> Sql:
    operator, value = condition.operator, condition.value
    if operator in (EMPTY, FILLED):
        return field.is_null(operator == EMPTY)
    if isinstance(field, Flag):
        return field == (operator == "yes")
    if isinstance(field, Several):
        return _several(field, operator, [int(one) for one in value])
    if isinstance(field, Link):
        return _any_of(field, operator, [me if one == ME else int(one) for one in value])
    if isinstance(field, Day):
        return _day(field, operator, value, today)
    if isinstance(field, Number | Scaled | Stars):
        return _number(field, operator, value)
    return _text(field, operator, str(value))


def _text(field: Declared, operator: str, value: str) -> Sql:
    """A name is compared by its folded shadow, a phone by its digits too, any other text is folded by the way."""
    column = field.model._meta.fields[f"{field.name}_key"] if isinstance(field, Name) else folded(field)
    needle = fold(value)
    tests: dict[str, Any] = {
        "is": lambda left, right: left == right,
        "starts": lambda left, right: left.startswith(right),
    }
    test = tests.get(operator, lambda left, right: left.contains(right))
    found = test(column, needle)
    number = digits(value)
    if isinstance(field, Phone) and number and not any(char.isalpha() for char in value):
        found = found | test(field.model._meta.fields[f"{field.name}_digits"], number)
    return (field.is_null() | ~found) if operator == "lacks" else found


def _number(field: Declared, operator: str, value: Any) -> Sql:
    low, high = (field.clean(one) for one in (value if operator in PAIRS else (value, value)))
    if operator == "at_most":
        return field <= high
    if operator == "at_least":
        return field >= low
    return _between(field, low, high)


def _day(field: Declared, operator: str, value: Any, today: date) -> Sql:
    if operator in DAYS:
        days = timedelta(days=min(abs(_COUNT.clean(value) or 0), 36500))
        first, last = (today - days, today) if operator == "last_days" else (today, today + days)
        return field.between(first, last)
    low, high = (field.clean(one) for one in (value if operator in PAIRS else (value, value)))
    if operator == "before":
        return field < low
    if operator == "after":
        return field > low
    return _between(field, low, high)


def _between(field: Declared, low: Any, high: Any) -> Sql:
    """From ``low`` to ``high``, both counted in; one of them may be open."""
    if low is None:
        return field <= high
    if high is None:
        return field >= low
    return field.between(*sorted((low, high)))


def _any_of(field: Declared, operator: str, ids: list[int]) -> Sql:
    return field.in_(ids) if operator == "any_of" else (field.is_null() | field.not_in(ids))


def _several(field: Declared, operator: str, ids: list[int]) -> Sql:
    each = [field.contains(f",{one},") for one in ids]
    if operator == "has_all":
        found = each[0]
        for one in each[1:]:
            found = found & one
        return found
    found = each[0]
    for one in each[1:]:
        found = found | one
    return (field.is_null() | ~found) if operator == "has_none" else found
