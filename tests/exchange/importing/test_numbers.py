"""Numbers as people write them; a column tells the comma from the point."""

from typing import Any

import pytest

from exchange.importing.dates import Undecided
from exchange.importing.numbers import reader, styles
from models import Customer, InvalidValue

MONEY, STAFF, STARS = (Customer._meta.fields[name] for name in ("registered_capital", "employees", "credit"))


def read(field: Any, value: Any, *column: Any, style: str = "") -> str:
    return str(reader(field, style, styles([value, *column]))(value))


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        (MONEY, "¥1,234.50", "1234.50"),
        (MONEY, "1.234,50 €", "1234.50"),
        (MONEY, "1 234,5", "1234.50"),
        (MONEY, "500万元", "5000000.00"),
        (MONEY, "人民币1.5亿", "150000000.00"),
        (MONEY, "(120.5)", "-120.50"),
        (MONEY, "-12", "-12.00"),
        (MONEY, 99.5, "99.50"),
        (STAFF, "1,200 人", "1200"),
        (STAFF, 50.0, "50"),
        (STARS, "★★★", "3"),
        (STARS, "4星", "4"),
    ],
)
def test_numbers(field: Any, value: Any, kept: str) -> None:
    assert read(field, value, "1.5" if value == "1,200 人" else value) == kept


def test_the_column_tells_the_comma_from_the_point() -> None:
    assert read(MONEY, "1,234", "1,234.50") == "1234.00"
    assert read(MONEY, "1,234", "12,5") == "1.23"
    with pytest.raises(Undecided, match="comma or the point"):
        read(MONEY, "1,234", "2,500")
    assert read(MONEY, "1,234", style="point") == "1234.00"


NONE = [(MONEY, "abc"), (STAFF, "50-99"), (STAFF, "12.5"), (STARS, "9"), (MONEY, "1" * 999)]


@pytest.mark.parametrize(("field", "value"), NONE)
def test_what_is_no_number_says_so(field: Any, value: Any) -> None:
    with pytest.raises(InvalidValue):
        read(field, value)
