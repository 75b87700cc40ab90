"""Which font draws what, and what is said of a character that none has."""

import pytest

from reports.fonts import BOLD, GETA, LATIN, REGULAR, faces, plain, to_unicode


@pytest.mark.parametrize(
    ("line", "strong", "fonts"),
    [
        ("客户 Customer 23", False, [REGULAR]),
        ("客户 Customer 23", True, [BOLD]),
        ("姜䶮", True, [BOLD, REGULAR]),
        ("𬍛㛃", False, [REGULAR]),
        ("Customer’s", False, [REGULAR, LATIN, REGULAR]),
        ("他说“好”", False, [REGULAR]),
    ],
)
def test_who_draws_what(line: str, strong: bool, fonts: list[str]) -> None:
    runs = faces().runs(line, strong)
    assert [font for font, _ in runs] == fonts
    assert "".join(part for _, part in runs) == line


def test_a_character_of_no_font_is_as_wide_as_its_mark_and_remembered() -> None:
    assert faces().width("🦄", 9) == faces().width(GETA, 9)
    assert "🦄" in faces().absent
    assert GETA not in faces().absent


def test_what_has_no_look_is_left_out() -> None:
    assert plain("a\u200b\ufeff\u202eb\r\nc\td\x07") == "ab\nc    de"[:-1]


def test_the_map_of_characters_knows_all_planes_and_the_limit_of_a_block() -> None:
    found = to_unicode("F", [0, *map(ord, "A客𬍛"), *range(0x4E00, 0x4E00 + 200)])
    assert "<01> <0041>" in found
    assert "<02> <5BA2>" in found
    assert "<03> <D870DF5B>" in found
    assert [line for line in found.splitlines() if line.endswith("beginbfchar")] == [
        "100 beginbfchar",
        "100 beginbfchar",
        "3 beginbfchar",
    ]
