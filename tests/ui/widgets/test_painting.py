from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.painting import baseline, fitted, text_width, tip


def test_only_what_does_not_fit_ends_in_dots(qtbot: QtBot) -> None:
    for text in ("W" * 20, "永" * 20, "iiiiiiii"):
        width = text_width(text)
        assert fitted(text, width) == text
        assert fitted(text, width - 8).endswith("…")
        assert text_width(fitted(text, width - 8)) <= width - 7


def test_latin_and_chinese_stand_on_one_line(qtbot: QtBot) -> None:
    assert 10 < baseline(0, 25, theme.font()) < 25
    assert baseline(100, 25, theme.font()) == 100 + baseline(0, 25, theme.font())


def test_a_tooltip_is_never_markup() -> None:
    assert tip("王建宁, 218 Xinghu Street") == "王建宁, 218 Xinghu Street"
    assert "&lt;b&gt;" in tip("<b>Müller & Co</b>")
    assert tip("长" * 200).startswith("<p")
