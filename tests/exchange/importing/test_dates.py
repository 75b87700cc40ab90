"""Days as people write them; a column tells what one value does not."""

from typing import Any

import pytest

from exchange.importing.dates import Undecided, orders, reader
from models import Contact, Customer, InvalidValue

DAY, PARTIAL = Customer._meta.fields["filed_on"], Contact._meta.fields["birthday"]


def read(field: Any, value: Any, *column: Any, order: str = "") -> str:
    return str(reader(field, order, orders([value, *column], 2026), 2026)(value))


@pytest.mark.parametrize(
    "value",
    [
        "2023-09-01", "2023-9-1", "2023/9/1", "2023.09.01", "20230901", "2023年9月1日", "２０２３年９月１日", 20230901,
        "2023-09-01 00:00:00.000", "2023-09-01T11:54:49.95+00:00", "2023/9/1 8:05", 45170, 45170.5, "45170",
        "Sep 1, 2023", "1 September 2023", "01-Sep-23",
    ],
)  # fmt: skip
def test_a_day_that_can_be_read_in_one_way(value: Any) -> None:
    assert read(DAY, value) == "2023-09-01"


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("农历1980年正月初一", "L1980-01-01"),
        ("农历腊月三十", "L--12-30"),
        ("农历2020年闰四月初八", "L2020-04R-08"),
        ("阴历一九八〇年十一月廿三", "L1980-11-23"),
        ("3月21日", "--03-21"),
        ("--0203", "--02-03"),
        ("--02-03", "--02-03"),
        ("1988", "1988"),
        (1988, "1988"),
        ("1988年3月", "1988-03"),
        ("88-3-21", "1988-03-21"),
        ("L1980-01-01", "L1980-01-01"),
    ],
)
def test_birthdays(value: Any, kept: str) -> None:
    assert read(PARTIAL, value) == kept


def test_the_column_tells_day_from_month() -> None:
    assert read(DAY, "03/04/2025", "25/12/2025") == "2025-04-03"
    assert read(DAY, "03/04/2025", "12/25/2025") == "2025-03-04"
    assert read(DAY, "05-05-2025") == "2025-05-05"
    assert read(DAY, "03/04/2025", "2025-12-01", "no day", "31.12.2025") == "2025-04-03"


@pytest.mark.parametrize("column", [["03/04/2025"], ["03/04/2025", "25/12/2025", "12/25/2025"]])
def test_what_the_column_does_not_tell_is_asked(column: list[str]) -> None:
    with pytest.raises(Undecided, match="day or month first"):
        read(DAY, *column)
    assert read(DAY, *column, order="dmy") == "2025-04-03"
    assert read(DAY, *column, order="mdy") == "2025-03-04"


def test_numbers_since_1904_when_a_person_says_so() -> None:
    assert read(DAY, 43708, order="1904") == "2023-09-01"


@pytest.mark.parametrize(
    "value", ["tomorrow", "2023-02-30", "45/45/2020", -5, 10**9, "农历腊月三十", "x" * 5000]
)
def test_what_is_no_day_says_so(value: Any) -> None:
    with pytest.raises(InvalidValue):
        read(DAY, value)
