from decimal import Decimal

import pytest

from models import InvalidValue
from ui.forms.typed_numbers import read_number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("320", "320"),
        ("３２０", "320"),
        ("1,286,400", "1286400"),
        ("¥3.5", "3.5"),
        ("120万", "1200000"),
        ("1.2亿", "120000000"),
        ("13%", "13"),
        ("-5", "-5"),
        ("−5", "-5"),
        (".5", "0.5"),
        ("3元", "3"),
    ],
)
def test_a_number_is_read_as_people_write_it(typed: str, number: str) -> None:
    assert read_number(typed) == Decimal(number)


def test_nothing_is_no_number() -> None:
    assert read_number("  ") is None


@pytest.mark.parametrize("typed", ["abc", "1.2.3", "1e5", "12 apples", "--3", "9" * 60])
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue, match="is not a number"):
        read_number(typed)
