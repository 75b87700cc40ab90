from datetime import date
from typing import Any

import pytest

from models import BillingEntity, Channel, Contact, Customer, ProductInUse
from ui.forms.checks import DOUBT, ERROR, WRONG, problem_of, problems_of
from ui.forms.outline import declared_field


def level(model: Any, name: str, value: Any) -> str | None:
    problem = problem_of(declared_field(model, name), value)
    return problem.level if problem else None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("lab@langubio.example", None),
        ("李@例.中国", None),
        ("lab@langubio", WRONG),
        ("lab", WRONG),
        ("a@b@c.d", WRONG),
    ],
)
def test_an_email_without_a_domain_is_red_and_does_not_block(value: str, expected: str | None) -> None:
    assert level(Customer, "email", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0512-6288 0166", None),
        ("+86 (512) 6288-0166 ext. 12", None),
        ("（0512）6288转12", None),
        ("123", DOUBT),
        ("ask for Li", DOUBT),
        ("1" * 20, DOUBT),
    ],
)
def test_an_odd_phone_is_a_doubt(value: str, expected: str | None) -> None:
    assert level(Contact, "mobile", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("91350100M000100Y43", None),  # the example of GB 32100-2015
        ("9135 0100 M000 100Y 43", None),
        ("91350100M000100Y44", DOUBT),
        ("91350100MO00100Y43", DOUBT),  # the letter O is none of its figures
        ("9132059", DOUBT),
        ("12345678901234567", DOUBT),
        ("123456789012345", None),
        ("12345678901234567890", None),
        ("DE123456789", None),
    ],
)
def test_a_tax_number_is_checked_and_never_refused(value: str, expected: str | None) -> None:
    assert level(BillingEntity, "tax_number", value) == expected


def test_a_short_tax_number_is_counted() -> None:
    problem = problem_of(declared_field(BillingEntity, "tax_number"), "9132059")
    assert problem and problem.sentence == "A tax number has 18 characters, this one has 7"


@pytest.mark.parametrize("value", [None, "", "   "])
def test_a_missing_name_keeps_from_saving(value: str | None) -> None:
    assert level(Customer, "name", value) == ERROR


def test_a_channel_may_hold_a_name() -> None:
    assert level(Channel, "value", "zhou_min") is None


def test_an_end_before_its_start_keeps_from_saving() -> None:
    values = {"product": "HPLC", "since": "2026-03", "contract_end": date(2026, 2, 1)}
    assert problems_of(ProductInUse, values)["contract_end"].level == ERROR
    assert not problems_of(ProductInUse, values | {"contract_end": date(2026, 3, 1)})
    assert not problems_of(ProductInUse, values | {"since": "L2026-03-01"})
