"""Where lines end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.fonts import faces, plain
from reports.lines import lines


@pytest.mark.parametrize(
    ("words", "width", "found"),
    [
        ("short", 100, ["short"]),
        ("two words here", 45, ["two words", "here"]),
        ("客户资料卡客户", 37, ["客户资料", "卡客户"]),
        ("他说好。再见", 27, ["他说", "好。再", "见"]),
        ("说好「的」吧", 27, ["说好", "「的」", "吧"]),
        ("unbreakableword", 30, None),
        ("one\ntwo\n\nthree\n", 100, ["one", "two", "", "three"]),
        ("", 100, []),
    ],
)
def test_lines(words: str, width: float, found: list[str] | None) -> None:
    result = lines(words, width, 9)
    if found is not None:
        assert result == found
    assert "".join("".join(result).split()) == "".join(words.split())


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(codec="utf-8", max_codepoint=0x9FFF), max_size=80), st.floats(9.5, 120))
def test_no_line_is_too_wide_and_nothing_is_lost(words: str, width: float) -> None:
    found = lines(words, width, 9)
    for line in found:
        assert faces().width(line, 9) <= width or len(line) == 1 or not line.strip() or _combined(line)
    assert "".join("".join(found).split()) == "".join(plain(words).split())


def _combined(line: str) -> bool:
    """A letter and its accents are never torn apart."""
    import unicodedata

    return all(unicodedata.combining(char) for char in line[1:])
