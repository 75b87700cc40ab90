"""What is wrong with a value, or doubtful, in a sentence: the same for a field on the screen and a row of a table.

A *wrong* value is red, a *doubtful* one amber; neither keeps anybody from saving. Saving waits only for an *error*:
what is required and missing, what cannot be stored, an end before its start (GUIDE 3). No Qt here.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from changes.work import clean
from models import Declared, InvalidValue, Record, declared, digits
from resources.language import _

ERROR, WRONG, DOUBT = "error", "wrong", "doubt"


class Problem(NamedTuple):
    """``level``: "error" keeps from saving, "wrong" is red, "doubt" amber."""

    level: str
    sentence: str


_LONE_DOMAIN = re.compile(r"[^@\s]+@[^@\s.]+")
_ADDRESS = re.compile(r"[^@\s,;，；]+@[^@\s,;，；.]+(\.[^@\s,;，；.]+)+")
_PHONE = re.compile(r"[\d\s+()/\-–.,;、转分机extEXT#*~]+")
_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_OLD = re.compile(r"[0-9A-Z]{15}|[0-9A-Z]{20}")
_FOREIGN = re.compile(r"[A-Z]{2}[0-9A-Z]{6,12}")


def email(value: str) -> Problem | None:
    """An address without a domain is wrong; one that looks odd otherwise, too."""
    if _LONE_DOMAIN.fullmatch(value):
        return Problem(WRONG, _("The email lacks the end of its domain, for example .com"))
    if not _ADDRESS.fullmatch(value):
        return Problem(WRONG, _("An email looks like name@example.com"))
    return None


def phone(value: str) -> Problem | None:
    """Letters, or a number of digits that no telephone has, are odd. An extension may follow."""
    bare = unicodedata.normalize("NFKC", value)
    if not _PHONE.fullmatch(bare):
        return Problem(DOUBT, _("A phone number has no letters; a name belongs into the notes"))
    count = len(digits(re.split(r"转|分机|ext|#|/|、|,|;", bare, flags=re.IGNORECASE)[0]))
    if count < 5 or count > 17:
        return Problem(
            DOUBT, _("A phone number has 5 to 17 digits, this one has {count}").format(count=count)
        )
    return None


def url(value: str) -> Problem | None:
    """A web address has a dot and no spaces."""
    if " " in value.strip() or "." not in value:
        return Problem(DOUBT, _("A web address looks like www.example.com"))
    return None


def tax_number(value: str) -> Problem | None:
    """The unified social credit code of GB 32100-2015, 18 characters; older ones have 15 or 20, foreign ones begin
    with their country.
    """
    code = re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", value)).upper()
    if _OLD.fullmatch(code) or _FOREIGN.fullmatch(code):
        return None
    if len(code) == 18:
        return None if _has_check_character(code) else _doubtful_code(code)
    return Problem(DOUBT, _("A tax number has 18 characters, this one has {count}").format(count=len(code)))


def _doubtful_code(code: str) -> Problem:
    odd = sorted(set(code) - set(_CODE))
    if odd:
        return Problem(DOUBT, _("A tax number has no “{letter}”").format(letter=odd[0]))
    return Problem(
        DOUBT, _("The last character of the tax number does not match the others: a typing error?")
    )


def _has_check_character(code: str) -> bool:
    if set(code) - set(_CODE):
        return False
    total = sum(_CODE.index(char) * weight for char, weight in zip(code, _WEIGHTS, strict=False))
    return _CODE[-total % 31] == code[17]


_BY_KIND: dict[str, Callable[[str], Problem | None]] = {"email": email, "phone": phone, "url": url}
_BY_NAME: dict[str, Callable[[str], Problem | None]] = {"tax_number": tax_number}
_FREE: frozenset[tuple[str, str]] = frozenset({("channel", "value")})
"""Fields whose kind is wider than its name: a channel holds a WeChat name as well as a number."""

_SPANS: dict[str, tuple[tuple[str, str], ...]] = {"product_in_use": (("since", "contract_end"),)}
"""Which field begins and which ends something, by table."""


def problem_of(field: Declared, value: Any) -> Problem | None:
    """What is to be said of one value of a field."""
    try:
        value = clean(field, value)
    except InvalidValue as error:
        return Problem(ERROR, str(error))
    if field.required and isinstance(value, str) and not value.strip():
        return Problem(ERROR, _("{field} is missing.").format(field=_(field.label)))
    check = _BY_NAME.get(field.name) or _BY_KIND.get(field.kind)
    free = (field.model._meta.table_name, field.name) in _FREE
    return check(value) if check and value and not free else None


def problems_of(model: type[Record], values: Mapping[str, Any]) -> dict[str, Problem]:
    """What is to be said of the values of a row, by field, in the order of declaration."""
    found = {
        field.name: problem
        for field in declared(model)
        if field.name in values and (problem := problem_of(field, values[field.name]))
    }
    for start, end in _SPANS.get(model._meta.table_name, ()):
        if _before(values.get(end), values.get(start)):
            found[end] = Problem(ERROR, _("The end lies before the start"))
    return found


def _before(end: Any, start: Any) -> bool:
    """Whether a day, or a partial date of the sun with a year, lies wholly before another."""
    ends, starts = _days(end), _days(start)
    return bool(ends and starts and ends < starts[: len(ends)])


def _days(value: Any) -> str | None:
    text = value.isoformat() if isinstance(value, date) else str(value or "")
    return text if re.match(r"\d{4}", text) else None


__all__ = ["DOUBT", "ERROR", "WRONG", "Problem", "problem_of", "problems_of"]
