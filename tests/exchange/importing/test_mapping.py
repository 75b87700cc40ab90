"""Mappings as JSON: what is kept comes back, what a person writes by hand is understood or refused."""

from typing import Any

import pytest

from exchange.importing import Mapping, make_plan, put_onto
from exchange.importing.mapping import BadMapping
from models import Customer
from resources.language import UserError
from tests.exchange.importing.conftest import Desk, fates


def test_a_mapping_comes_back(desk: Desk) -> None:
    mapping = desk.mapping("northwind/customers.csv", update_by="code").with_column(
        0, words={"a": "b"}, dates="dmy"
    )
    assert Mapping.from_json(mapping.to_json()) == mapping


def test_one_written_by_hand(desk: Desk) -> None:
    path = desk.file(
        ["a list of ours", ""], ["Wer", "Wann"], ["甲公司", "03/04/2025"], ["NULL", "03/04/2025"]
    )
    given = Mapping.from_json(
        {"columns": {"wer": "name", "Wann": {"target": "filed_on", "dates": "mdy"}}}, "customers"
    )
    mapping = put_onto(given, desk.source(path))
    assert (mapping.header, [column.target for column in mapping.columns]) == (2, ["name", "filed_on"])
    desk.write(plan := make_plan(desk.source(path), mapping, desk.book.at.date()))
    assert fates(plan) == ["new", "wrong"]
    assert desk.rows(Customer)[0]["filed_on"].isoformat() == "2025-03-04"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "JSON object"),
        ({"kind": "planets"}, "cannot be imported"),
        ({"kolumns": {}}, "kolumns"),
        ({"columns": {"a": "nonsense"}}, "no field “nonsense”"),
        ({"columns": {"a": {"target": "name", "dates": "ydm"}}}, "ydm"),
        ({"columns": [{"target": "name"}]}, "heading"),
        ({"columns": {}, "update_by": "luck"}, "luck"),
        ({"columns": {"a": "level", "b": "level"}}, "It holds one"),
    ],
)
def test_one_that_makes_no_sense(data: Any, said: str) -> None:
    with pytest.raises(UserError, match=said):
        Mapping.from_json(data)


def test_a_column_that_is_not_there(desk: Desk) -> None:
    given = Mapping.from_json({"columns": {"Name": "name", "Telefon": "phone"}})
    with pytest.raises(BadMapping, match="Telefon"):
        put_onto(given, desk.source(desk.file(["Name", "Ort"], ["甲", "b"])))
