"""The lines of an order beside those that it has already: which are there, which differ, which are new."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from changes.rows import read_many
from exchange.importing.comparing import changed, comparable
from models import Record, Row, declared

_PLACE = "position"
_FEW = 200
"""Lines of one order among which one is looked for by comparing each."""


class Match(NamedTuple):
    """What a line of the sheet is: one that is there (``fields`` differ), or new.

    ``twin`` is the place of an earlier one that says the same.
    """

    row: Row | None = None
    fields: dict[str, list[object]] | None = None
    twin: int | None = None


def lines_of(
    model: type[Record], link: str, ids: Iterable[int], names: Iterable[str]
) -> dict[int, list[Row]]:
    """The lines of some orders, with the columns that are compared."""
    found: dict[int, list[Row]] = defaultdict(list)
    wanted = dict.fromkeys(("id", link, _PLACE, "deleted_at", "product", *names))
    for row in read_many(model, link, ids, tuple(wanted)):
        if not row["deleted_at"]:
            found[row[link]].append(row)
    return found


class Matching:
    """Pairs the lines that a sheet has of one order with those that the order has; each is paired once."""

    def __init__(self, model: type[Record], names: Iterable[str], here: list[Row]) -> None:
        self.model, self.names = model, tuple(names)
        self.left = {row["id"]: row for row in here}
        self._defaults = {field.name: field.default for field in declared(model)}

    def run(self, wanted: list[Row]) -> list[Match]:
        """What each of some lines is: by its place, by all that it says, by its product where there is but one."""
        found: list[Match | None] = [None] * len(wanted)
        for step in (self._by_place, self._by_contents, self._by_comparing, self._by_product):
            open_ones = [number for number, one in enumerate(found) if one is None]
            if not self.left or not open_ones:
                break
            for number, row in step(wanted, open_ones):
                del self.left[row["id"]]
                same = step == self._by_contents
                found[number] = Match(row, {} if same else changed(self.model, row, wanted[number]))
        twins = self._twins(wanted)
        return [one or Match(twin=twins.get(number)) for number, one in enumerate(found)]

    def _by_place(self, wanted: list[Row], numbers: list[int]) -> list[tuple[int, Row]]:
        places = {row[_PLACE]: row for row in self.left.values()}
        return [
            (number, places.pop(place))
            for number in numbers
            if (place := wanted[number].get(_PLACE)) is not None and place in places
        ]

    def _by_contents(self, wanted: list[Row], numbers: list[int]) -> list[tuple[int, Row]]:
        same: dict[tuple[object, ...], deque[Row]] = defaultdict(deque)
        for row in self.left.values():
            same[self.key(row)].append(row)
        keys = ((number, same.get(self.key(wanted[number]))) for number in numbers)
        return [(number, here.popleft()) for number, here in keys if here]

    def _by_comparing(self, wanted: list[Row], numbers: list[int]) -> list[tuple[int, Row]]:
        """What the sheet does not say of a line may be anything."""
        if len(self.left) > _FEW:
            return []
        left, found = dict(self.left), []
        for number in numbers:
            one = next((row for row in left.values() if not changed(self.model, row, wanted[number])), None)
            if one is not None and wanted[number]:
                found.append((number, left.pop(one["id"])))
        return found

    def _by_product(self, wanted: list[Row], numbers: list[int]) -> list[tuple[int, Row]]:
        here = Counter(row["product"] for row in self.left.values())
        asked = Counter(wanted[number].get("product") for number in numbers)
        rows = {row["product"]: row for row in self.left.values() if here[row["product"]] == 1}
        return [
            (number, rows[product])
            for number in numbers
            if (product := wanted[number].get("product")) in rows and product and asked[product] == 1
        ]

    def _twins(self, wanted: list[Row]) -> dict[int, int]:
        first: dict[tuple[object, ...], int] = {}
        found = {}
        for number, row in enumerate(wanted):
            key = (*self.key(row), row.get(_PLACE))
            if key in first:
                found[number] = first[key]
            else:
                first[key] = number
        return found

    def key(self, row: Row) -> tuple[object, ...]:
        """All that a line says, as it is compared; what is not said is what a new line begins with."""
        return tuple(self._compared(name, row.get(name)) for name in self.names if name != _PLACE)

    def _compared(self, name: str, value: object) -> object:
        default = self._defaults[name]
        if value is None:
            value = default
        elif default is None and value == Decimal(0):
            value = None  # no discount
        return comparable(self.model._meta.fields[name], value)


def is_sum(here: list[Row]) -> bool:
    """Whether an order has one line, which is nothing but the amount of the whole order: lines take its place."""
    bare = here[0] if len(here) == 1 else {}
    said = (bare.get(name) for name in ("product", "description", "unit", "discount"))
    return bool(bare) and not any(said) and bare["quantity"] == 1
