"""What is typed in one text as values of a record."""

import pytest

from models import BY_NAME, Declared
from ui.records.quick import QUICK, words


@pytest.mark.parametrize(
    ("table", "typed", "found"),
    [
        ("contact_record", "A\nB", {"content": "A\nB"}),
        ("opportunity", "Lab\nneeds two", {"name": "Lab", "needs": "needs two"}),
        ("opportunity", "  ", {"name": None, "needs": None}),
        ("expense", "x" * 70, {"purpose": "x" * 60 + "…", "remarks": "x" * 70}),
        ("receipt", "A\nB", {"remarks": "A B"}),
    ],
)
def test_words(table: str, typed: str, found: dict[str, str]) -> None:
    assert words(table, typed) == found


@pytest.mark.parametrize("table", QUICK)
def test_it_names_fields_that_there_are(table: str) -> None:
    quick = QUICK[table]
    names = {quick.title, quick.text, *quick.fields} - {""}
    assert all(isinstance(BY_NAME[table]._meta.fields[name], Declared) for name in names)
    if quick.line is not None:
        assert set(quick.line_fields) <= set(quick.line._meta.fields)
