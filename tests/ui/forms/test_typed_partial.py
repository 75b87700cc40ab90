import pytest
from hypothesis import given
from hypothesis import strategies as some

from models import InvalidValue
from resources.partial_dates import partial_text, parts
from ui.forms.typed_partial import as_calendar, read_partial


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1988-3-21", "1988-03-21"),
        ("19880321", "1988-03-21"),
        ("1988年3月21日", "1988-03-21"),
        ("3-21", "--03-21"),
        ("3.21", "--03-21"),
        ("三月八日", "--03-08"),
        ("1988-3", "1988-03"),
        ("1988", "1988"),
        ("农历1980年正月初一", "L1980-01-01"),
        ("腊月三十", "L--12-30"),
        ("冬月廿三", "L--11-23"),
        ("八月十五", "L--08-15"),
        ("2020年闰四月初八", "L2020-04R-08"),
        ("农历1980-1-1", "L1980-01-01"),
        ("阴历12.30", "L--12-30"),
        ("lunar leap 4-8", "L--04R-08"),
        ("除夕", "L--12-30"),
        ("L2020-04R-08", "L2020-04R-08"),
        ("", None),
    ],
)
def test_a_birthday_is_read_as_people_write_it(typed: str, kept: str | None) -> None:
    assert read_partial(typed) == kept


@pytest.mark.parametrize("typed", ["2-30", "13-1", "8", "正月三十一", "lunar 12-31", "spring", "1988-3-21x"])
def test_what_cannot_exist_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue, match="is not a date"):
        read_partial(typed)


@given(
    year=some.integers(1900, 2100) | some.none(),
    month=some.integers(1, 12),
    leap=some.booleans(),
    day=some.integers(1, 30),
    chinese=some.booleans(),
)
def test_every_lunar_day_can_be_typed_as_it_is_shown(
    year: int | None, month: int, leap: bool, day: int, chinese: bool
) -> None:
    value = f"L{year or '-'}-{month:02}{'R' if leap else ''}-{day:02}"
    assert read_partial(partial_text(value, chinese)) == value
    assert parts(value) == (year or 0, month, leap, day)


@pytest.mark.parametrize("value", ["1988-03-21", "--03-21", "1988-03", "1988"])
def test_every_solar_day_can_be_typed_as_it_is_shown(value: str) -> None:
    assert read_partial(partial_text(value, True)) == value


def test_the_calendar_can_be_changed_and_the_figures_stay() -> None:
    assert as_calendar("1980-01-01", lunar=True) == "L1980-01-01"
    assert as_calendar("L--12-30", lunar=False) == "--12-30"
    with pytest.raises(InvalidValue):
        as_calendar("L--02-30", lunar=False)
