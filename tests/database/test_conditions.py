"""A filter on any declared field."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from database import conditions
from database.conditions import ME, Condition
from database.lists import Listing, ids
from models import Customer, InvalidValue, Product
from tests.conftest import Book

TODAY = date(2026, 3, 18)


def found(book: Book, *wanted: tuple[Any, ...]) -> set[str]:
    """The short names of the customers that meet conditions."""
    asked = Listing(conditions=tuple(Condition(*one) for one in wanted))
    return {str(book.row(Customer, row_id)["short_name"]) for row_id in ids(asked, TODAY, book.me)}


@pytest.fixture
def firms(book: Book) -> Book:
    """Three customers that differ in everything."""
    a, b = book.value("level", "a"), book.value("level", "b")
    one, two = book.insert(Product, name="天平"), book.insert(Product, name="移液器")
    book.customer(
        "苏州澜谷生物科技", short_name="澜谷", level=a, employees=320, credit=4, phone="0512-6288 0166",
        products_of_interest=[one, two], owner=book.me, filed_on="2026-03-01", bookmarked=True,
        registered_capital="5000000", address="星湖街 218 号", website="WWW.Langu.example",
    )  # fmt: skip
    book.customer(
        "Ａcme Ltd", short_name="acme", level=b, employees=12, credit=2, phone="021-1234",
        products_of_interest=[two], owner=book.other, filed_on="2025-01-10",
        registered_capital="10000", address="Main Street",
    )  # fmt: skip
    book.customer("空", short_name="none")
    return book


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        (("name", "contains", "生物"), {"澜谷"}),
        (("name", "contains", "ａCME"), {"acme"}),  # width and case folded
        (("name", "starts", "生物"), set()),
        (("name", "is", "acme ltd"), {"acme"}),
        (("name", "lacks", "澜"), {"acme", "none"}),
        (("address", "contains", "星湖街218"), {"澜谷"}),  # blanks folded
        (("address", "lacks", "street"), {"澜谷", "none"}),  # an empty one lacks it
        (("address", "empty"), {"none"}),
        (("website", "contains", "langu"), {"澜谷"}),
        (("address", "contains", "%"), set()),  # no wildcard
        (("phone", "contains", "62880166"), {"澜谷"}),  # by its digits
        (("employees", "between", ["10", "320"]), {"澜谷", "acme"}),
        (("employees", "between", ["320", "10"]), {"澜谷", "acme"}),  # the wrong way round
        (("employees", "between", [None, "100"]), {"acme"}),
        (("employees", "at_least", "100"), {"澜谷"}),
        (("employees", "filled"), {"澜谷", "acme"}),
        (("registered_capital", "at_most", "10000.00"), {"acme"}),
        (("registered_capital", "is", "5,000,000".replace(",", "")), {"澜谷"}),
        (("credit", "at_least", 3), {"澜谷"}),
        (("credit", "empty"), {"none"}),
        (("filed_on", "on", "2026-03-01"), {"澜谷"}),
        (("filed_on", "before", "2026-03-01"), {"acme"}),
        (("filed_on", "last_days", 30), {"澜谷"}),
        (("filed_on", "next_days", 30), set()),
        (("bookmarked", "yes"), {"澜谷"}),
        (("bookmarked", "no"), {"acme", "none"}),
        (("owner", "any_of", [ME]), {"澜谷"}),
        (("owner", "none_of", [ME]), {"acme", "none"}),
    ],
)
def test_what_a_condition_finds(firms: Book, condition: tuple[Any, ...], names: set[str]) -> None:
    assert found(firms, condition) == names


def test_dictionary_values_and_products(firms: Book) -> None:
    a, b = firms.value("level", "a"), firms.value("level", "b")
    one, two = 1, 2
    assert found(firms, ("level", "any_of", [a, b])) == {"澜谷", "acme"}
    assert found(firms, ("level", "none_of", [a])) == {"acme", "none"}
    assert found(firms, ("products_of_interest", "has_any", [one, two])) == {"澜谷", "acme"}
    assert found(firms, ("products_of_interest", "has_all", [one, two])) == {"澜谷"}
    assert found(firms, ("products_of_interest", "has_none", [one])) == {"acme", "none"}


def test_conditions_are_joined_by_and(firms: Book) -> None:
    assert found(firms, ("credit", "filled"), ("bookmarked", "no")) == {"acme"}


def test_a_condition_on_a_field_that_is_gone_is_left_out(firms: Book) -> None:
    assert found(firms, ("shoe_size", "is", "44"), ("bookmarked", "yes")) == {"澜谷"}
    assert found(firms, ("bookmarked", "contains", "x")) == {"澜谷", "acme", "none"}


def test_every_field_can_be_asked_everything_that_its_kind_offers(firms: Book) -> None:
    values: dict[str, Any] = {"between": ["1", "2"], "any_of": [1], "none_of": [1]}
    for field in conditions.fields().values():
        for operator in conditions.operators(field):
            value = values.get(operator, [1] if operator.startswith("has_") else _some(field.kind, operator))
            if operator == "between" and field.kind == "date":
                value = ["2026-01-01", "2026-02-01"]
            conditions.check(Condition(field.name, operator, value))
            assert len(found(firms, (field.name, operator, value))) <= 3


def _some(kind: str, operator: str) -> Any:
    if kind == "date" and operator not in conditions.DAYS:
        return "2026-01-01"
    return str(Decimal(3))


@pytest.mark.parametrize(
    "condition",
    [
        Condition("employees", "is", "many"),
        Condition("filed_on", "on", "soon"),
        Condition("filed_on", "last_days", "few"),
        Condition("name", "contains", ""),
        Condition("level", "any_of", []),
        Condition("level", "contains", "A"),
        Condition("shoe_size", "is", "44"),
    ],
)
def test_a_condition_that_says_nothing_is_refused_in_a_sentence(condition: Condition) -> None:
    with pytest.raises(InvalidValue) as error:
        conditions.check(condition)
    assert str(error.value).endswith(".")


def test_a_condition_survives_json() -> None:
    import json

    condition = Condition("employees", "between", ["1", "9"])
    assert Condition.load(json.loads(json.dumps(condition))) == condition
