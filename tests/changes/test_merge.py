"""Three-way merge and the answers of a person, on plain values."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from changes.merge import DELETED, Clash, Merged, join_sets, merge, resolve
from models import Contact, Customer

M1, M2 = "2026-03-18T06:30:00Z", "2026-03-18T06:35:00Z"
SET = "product_fields"
THEIRS: dict[str, Any] = {
    "phone": "1",
    "fax": "2",
    "level": "u1",
    "credit": 3,
    SET: None,
    DELETED: None,
}


def clash(field: str, original: Any, mine: Any, theirs: Any) -> Clash:
    return Clash("customer", "u", field, original, mine, theirs)


# name: my fields, the row as it is now, what is written, what is asked
CASES: dict[str, tuple[dict[str, Any], dict[str, Any] | None, dict[str, Any], list[Clash]]] = {
    "nothing": ({}, {}, {}, []),
    "only I": ({"phone": ["1", "9"]}, {}, {"phone": ["1", "9"]}, []),
    "only I, several": (
        {"phone": ["1", "9"], "credit": [3, None]},
        {},
        {"phone": ["1", "9"], "credit": [3, None]},
        [],
    ),
    "other field": ({"phone": ["1", "9"]}, {"fax": "8"}, {"phone": ["1", "9"]}, []),
    "only they": ({"phone": ["1", "1"]}, {"phone": "8"}, {}, []),
    "same field": ({"phone": ["1", "9"]}, {"phone": "8"}, {}, [clash("phone", "1", "9", "8")]),
    "same field, theirs emptied": ({"phone": ["1", "9"]}, {"phone": None}, {}, [clash("phone", "1", "9", None)]),
    "same field, mine emptied": ({"phone": ["1", None]}, {"phone": "8"}, {}, [clash("phone", "1", None, "8")]),
    "same value": ({"phone": ["1", "9"]}, {"phone": "9"}, {}, []),
    "both emptied": ({"phone": ["1", None]}, {"phone": None}, {}, []),
    "filled by both": ({"fax": [None, "9"]}, {"fax": "8"}, {}, [clash("fax", None, "9", "8")]),
    "there and back": ({"phone": ["1", "9"]}, {"phone": "1"}, {"phone": ["1", "9"]}, []),
    "one of two": (
        {"phone": ["1", "9"], "fax": ["2", "7"]},
        {"phone": "8"},
        {"fax": ["2", "7"]},
        [clash("phone", "1", "9", "8")],
    ),
    "deleted there": (
        {"phone": ["1", "9"]},
        {DELETED: M1},
        {"phone": ["1", "9"]},
        [clash(DELETED, None, None, M1)],
    ),
    "deleted and changed there": (
        {"phone": ["1", "9"]},
        {DELETED: M1, "phone": "8"},
        {},
        [clash(DELETED, None, None, M1), clash("phone", "1", "9", "8")],
    ),
    "I delete": ({DELETED: [None, M2]}, {}, {DELETED: [None, M2]}, []),
    "both delete": ({DELETED: [None, M2]}, {DELETED: M1}, {}, []),
    "deleted there, and I changed nothing": ({"phone": ["1", "1"]}, {DELETED: M1}, {}, []),
    "both restore": ({DELETED: [M1, None]}, {}, {}, []),
    "I restore": ({DELETED: [M1, None]}, {DELETED: M1}, {DELETED: [M1, None]}, []),
    "I restore, they deleted again": (
        {DELETED: [M1, None]},
        {DELETED: M2},
        {},
        [clash(DELETED, M1, None, M2)],
    ),
    "I know that it is deleted": (
        {DELETED: [M1, M1], "phone": ["1", "9"]},
        {DELETED: M1},
        {"phone": ["1", "9"]},
        [],
    ),
    "gone for good": ({"phone": ["1", "9"]}, None, {}, [clash("phone", "1", "9", None)]),
    "gone for good, and I delete it": ({DELETED: [None, M2], "phone": ["1", "1"]}, None, {}, []),
    "I thought that it was not deleted": ({DELETED: [None, None]}, {DELETED: M1}, {}, [clash(DELETED, None, None, M1)]),
    "a field that this program does not know": ({"new": [None, "9"]}, {}, {"new": [None, "9"]}, []),
    "gone for good, and I restore it": ({DELETED: [M1, None]}, None, {}, [clash(DELETED, M1, None, None)]),
    "a set": ({SET: [["a"], ["a", "b"]]}, {SET: ["a"]}, {SET: [["a"], ["a", "b"]]}, []),
    "a set, other member": ({SET: [["a"], ["a", "b"]]}, {SET: ["a", "c"]}, {SET: [["a", "c"], ["a", "b", "c"]]}, []),
    "a set, same member": ({SET: [None, ["b"]]}, {SET: ["b"]}, {}, []),
    "a set, one taken out": ({SET: [["a", "b"], ["b"]]}, {SET: ["a", "c"]}, {SET: [["a", "c"], ["c"]]}, []),
    "a set, both took out": ({SET: [["a"], None]}, {SET: None}, {}, []),
    "a set, the last taken out": ({SET: [["a"], None]}, {SET: ["a"]}, {SET: [["a"], None]}, []),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_merge(case: str) -> None:
    mine, moved, written, asked = CASES[case]
    merged = merge(Customer, "u", mine, None if moved is None else THEIRS | moved)
    assert merged == Merged(written, asked)


def test_merge_names_table_and_row() -> None:
    (asked,) = merge(Contact, "u7", {"phone": ["1", "9"]}, THEIRS | {"phone": "8"}).clashes
    assert (asked.table, asked.uid) == ("contact", "u7")


def test_merge_leaves_its_arguments_alone() -> None:
    mine = {"phone": ["1", "9"], SET: [["a"], ["b"]]}
    theirs = THEIRS | {SET: ["a", "c"]}
    merge(Customer, "u", mine, theirs)
    assert mine == {"phone": ["1", "9"], SET: [["a"], ["b"]]}
    assert theirs == THEIRS | {SET: ["a", "c"]}


VALUES = st.none() | st.sampled_from("abc")
FIELDS = ("phone", "fax", "email", "city")
ROWS = st.fixed_dictionaries({name: VALUES for name in FIELDS})


@given(ROWS, ROWS, ROWS)
def test_a_merge_loses_no_side(base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    merged = merge(Customer, "u", {name: [base[name], mine[name]] for name in FIELDS}, theirs)
    result = theirs | {name: new for name, (_, new) in merged.fields.items()}
    asked = {clash.field for clash in merged.clashes}
    for name in FIELDS:
        if name in asked:
            assert len({base[name], mine[name], theirs[name]}) == 3 or base[name] not in (
                mine[name],
                theirs[name],
            )
            assert mine[name] != theirs[name]
        elif mine[name] != base[name]:
            assert result[name] == mine[name]
        else:
            assert result[name] == theirs[name]
    assert all(old == theirs[name] and new != old for name, (old, new) in merged.fields.items())


@given(ROWS, ROWS, ROWS)
def test_who_saves_first_does_not_matter(
    base: dict[str, Any], one: dict[str, Any], two: dict[str, Any]
) -> None:
    def saved(first: dict[str, Any], second: dict[str, Any]) -> tuple[dict[str, Any], set[str]]:
        changed = {name: [base[name], second[name]] for name in FIELDS if base[name] != second[name]}
        merged = merge(Customer, "u", changed, first)
        return first | {name: new for name, (_, new) in merged.fields.items()}, {
            one.field for one in merged.clashes
        }

    (row, asked), (other_row, other_asked) = saved(one, two), saved(two, one)
    assert asked == other_asked
    assert all(row[name] == other_row[name] for name in FIELDS if name not in asked)


SETS = st.none() | st.lists(st.sampled_from("abcd"), min_size=1, unique=True)


@given(SETS, SETS, SETS)
def test_sets_join(base: list[str] | None, mine: list[str] | None, theirs: list[str] | None) -> None:
    joined = join_sets(base, mine, theirs)
    assert joined is None or (joined == sorted(set(joined)) and joined)
    for one in "abcd":
        was, i_have, they_have = (one in (some or ()) for some in (base, mine, theirs))
        assert (one in (joined or ())) is (i_have if i_have != was else they_have)


# field, original, mine, theirs, the answer: what holds, what is written before it
ANSWERS: dict[str, tuple[Clash, Any, list[Any], list[Any] | None]] = {
    "mine": (clash("phone", "1", "9", "8"), "9", ["8", "9"], None),
    "theirs": (clash("phone", "1", "9", "8"), "8", ["9", "8"], ["8", "9"]),
    "the original": (clash("phone", "1", "9", "8"), "1", ["8", "1"], None),
    "both": (clash("phone", "1", "9", "8"), "8 / 9", ["8", "8 / 9"], None),
    "mine, empty": (clash("phone", "1", None, "8"), None, ["8", None], None),
    "theirs, empty": (clash("phone", "1", "9", None), None, ["9", None], [None, "9"]),
    "leave it deleted": (clash(DELETED, None, None, M1), M1, [M1, M1], None),
    "bring it back": (clash(DELETED, None, None, M1), None, [M1, None], None),
    "delete what they changed": (clash(DELETED, None, M2, None), M2, [None, M2], None),
    "keep what they changed": (clash(DELETED, None, M2, None), None, [None, None], None),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_resolve(answer: str) -> None:
    asked, choice, holds, before = ANSWERS[answer]
    kept, lost = resolve([asked], {asked.field: choice})
    assert kept == {asked.field: holds}
    assert lost == ({} if before is None else {asked.field: before})


@given(ROWS, ROWS, ROWS, st.data())
def test_every_answer_can_be_written(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], data: st.DataObject
) -> None:
    """What was lost first, then what holds: both merge without a question, and the answer stands."""
    changed = {name: [base[name], mine[name]] for name in FIELDS}
    merged = merge(Customer, "u", changed, theirs)
    choices = {one.field: data.draw(st.sampled_from([one.mine, one.theirs, "z"])) for one in merged.clashes}
    kept, lost = resolve(merged.clashes, choices)
    row = dict(theirs)
    for fields in (lost, merged.fields | kept):
        step = merge(Customer, "u", fields, row)
        assert not step.clashes
        row |= {name: new for name, (_, new) in step.fields.items()}
    assert {name: row[name] for name in choices} == choices
