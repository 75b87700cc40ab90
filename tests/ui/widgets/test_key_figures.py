from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.key_figures import Figure, KeyFigures

FIGURES = [
    Figure("Total sales", "¥1,286,400", "23 orders"),
    Figure("Last purchase", "2026-01-09", "68 days ago", note_role="warning"),
    Figure("Next contact", "Today 14:30", "", "accentText"),
]


def make(qtbot: QtBot) -> KeyFigures:
    made = KeyFigures()
    qtbot.addWidget(made)
    made.set_figures(FIGURES)
    return made


def lines(figures: KeyFigures) -> int:
    """How many hairlines are drawn: one less than figures."""
    image = figures.grab().toImage()
    line: QColor = theme.color("divider")
    middle = image.height() - 1
    return sum(image.pixelColor(x, middle) == line for x in range(image.width()))


def test_a_screen_reader_hears_all_of_it(qtbot: QtBot) -> None:
    said = make(qtbot).accessibleName()
    assert said == (
        "Total sales ¥1,286,400 23 orders; Last purchase 2026-01-09 68 days ago; Next contact Today 14:30"
    )


def test_compact_is_one_line(qtbot: QtBot) -> None:
    figures = make(qtbot)
    high = figures.sizeHint().height()
    figures.set_compact(True)
    assert figures.sizeHint().height() < high / 2


def test_what_does_not_fit_is_left_out_and_not_cut(qtbot: QtBot) -> None:
    figures = make(qtbot)
    size = figures.sizeHint()
    figures.resize(size)
    assert lines(figures) == 2
    figures.resize(size.width() - 5, size.height())
    assert lines(figures) == 1
    figures.resize(figures.minimumSizeHint())
    assert lines(figures) == 0
