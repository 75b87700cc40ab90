"""A row's values, put together for tables other than the customer's: the row itself, its line, and whose it is."""

from decimal import Decimal
from typing import Any

from changes.totals import line_amount
from exchange.importing.converting import Cells
from exchange.importing.kinds import Kind, Part
from exchange.importing.parts import Child, Parts
from exchange.importing.shares import OFF, PAID
from exchange.importing.targets import targets
from models import InvalidValue, Row
from resources.language import N_

_LONGEST = 40
_AMOUNT, _SHARE = "price", "discount"
"""The fields as which an amount and a share of a line are read."""


def assemble_row(cells: Cells, kind: Kind) -> Parts:
    """The row that the values of a sheet's row make. Raises ``InvalidValue`` for an amount that no price gives."""
    sets: dict[str, Row] = {}
    specials: dict[str, dict[str, Any]] = {}
    places = targets(kind)
    for key, value in cells.values.items():
        target = places[key]
        if target.special is None:
            sets.setdefault(target.part.key, {})[target.name] = value
        elif target.special.like:
            specials.setdefault(target.part.key, {})[target.special.key] = value[0]
    for key, said in specials.items():
        _settle(sets.setdefault(key, {}), said)
        if "amount" in said and key:
            sets.get("", {}).pop(_SHARE, None)
    children = [Child(part, sets[part.key]) for part in kind.parts if part.key and part.key in sets]
    own = sets.get("", {})
    words = [
        own.get(kind.main.model.named_by),
        *(_named(one) for one in children if one.part.key != kind.lines),
    ]
    called = " · ".join(" ".join(word.split())[:_LONGEST] for word in words if isinstance(word, str))
    return Parts(own=own, children=children, called=called)


def _named(child: Child) -> object:
    values = child.values
    return values.get("number") or values.get("name") or next(iter(values.values()), None)


def _settle(values: Row, said: dict[str, Any]) -> None:
    """What was said of a line otherwise than by its fields: a share that comes off or is paid, what it comes to.

    The amount is what is paid: where it stands for the price, no discount comes off once more.
    """
    for share in (OFF, PAID):
        if share in said:
            values.setdefault(_SHARE, said[share])
    amount = said.get("amount")
    if amount is None or values.get(_AMOUNT) is not None:
        return
    values.pop(_SHARE, None)
    quantity = values.get("quantity") or Decimal(1)
    values["quantity"] = quantity
    values[_AMOUNT] = (amount / quantity).quantize(Decimal("0.0001"))
    if line_amount(quantity, values[_AMOUNT], None, None) != amount.quantize(Decimal("0.01")):
        raise InvalidValue(
            N_("The amount {amount} is no {quantity} times a price of four decimals."),
            amount=amount,
            quantity=quantity,
        )


def given(made: Parts, part: Part | None) -> Row:
    """What a row says of one of its parts."""
    if part is None:
        return {}
    if not part.key:
        return made.own
    return next((child.values for child in made.children if child.part is part), {})
