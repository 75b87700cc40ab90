"""Colours, sizes, icons and the style sheet; and that nothing else in ``ui/`` knows any of them."""

import re
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from resources import path
from ui import theme
from ui.theme import Theme, fonts, icons, sheet, tokens
from ui.widgets.spin import Spin

ROOT = Path(__file__).resolve().parents[2]


def luminance(color: str) -> float:
    """WCAG 2's relative luminance."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else float(((channel + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("kind", "least"), [("text", 4.5), ("nonText", 3.0)])
def test_pairs_of_colours_can_be_told_apart(kind: str, least: float, dark: bool) -> None:
    colors = tokens.colors(dark)
    pairs = [(pair["fg"], pair["bg"]) for pair in tokens.tokens()["contrast"][kind]]
    assert pairs
    assert not [pair for pair in pairs if contrast(colors[pair[0]], colors[pair[1]]) < least]


def test_both_schemes_name_the_same_colours() -> None:
    assert tokens.colors(True).keys() == tokens.colors(False).keys()


@pytest.mark.parametrize("body", range(12, 17))
def test_fonts_follow_the_body_and_chinese_is_never_below_twelve(body: int) -> None:
    sizes = {name: tokens.font_px(name, body) for name in tokens.tokens()["font"]["scalePx"]}
    assert sizes["body"] == body
    assert sizes["badge"] < sizes["key"] <= sizes["caption"] <= sizes["body"] < sizes["h2"] < sizes["title"]
    assert all(size >= 12 for name, size in sizes.items() if name not in ("badge", "key", "axis"))


def test_text_size_is_kept_within_its_range(dress: Theme) -> None:
    dress.use(body_px=40)
    assert dress.body_px == theme.font_px("body") == 16
    assert theme.size("treeRow") == round(28 * 16 / 13)
    dress.use(body_px=3)
    assert dress.body_px == 12


def test_dark_is_told_and_reaches_palette_and_widgets(qtbot: QtBot, dress: Theme) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    with qtbot.waitSignal(dress.changed):
        dress.use("dark")
    assert theme.is_dark()
    assert theme.color("text") == QColor(tokens.colors(True)["text"])
    assert theme.color("inverse_text") == QColor(tokens.colors(False)["text"])
    assert label.palette().windowText().color() == theme.color("text")


def test_the_system_is_followed_while_running(
    qtbot: QtBot, dress: Theme, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    """Without a screen Qt never learns of a scheme, so that the system's answer is given here."""
    dress.use("system")
    assert not theme.is_dark()
    monkeypatch.setattr(dress, "_system_is_dark", lambda: True)
    with qtbot.waitSignal(dress.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark()
    dress.use("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("body", [12, 13, 16])
def test_qt_understands_the_style_sheet(
    qtbot: QtBot, qtlog: "pytest.LogCaptureFixture", dress: Theme, scheme: str, body: int
) -> None:
    dress.use(scheme, body)
    button = QPushButton("x")
    qtbot.addWidget(button)
    theme.mark(button, role="primary")
    button.ensurePolished()
    assert not [record.message for record in qtlog.records if "parse" in record.message]
    assert button.palette().buttonText().color() == theme.color("onAccent")


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_broken_style_sheet_would_be_noticed(qtbot: QtBot, qtlog: "pytest.LogCaptureFixture") -> None:
    """The test above stands on a message of Qt's."""
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.setStyleSheet("QPushButton { color: ")
    button.ensurePolished()
    assert [record.message for record in qtlog.records if "parse" in record.message]


def date_field() -> QWidget:
    date = QDateEdit()
    date.setCalendarPopup(True)
    return date


def editable_combo() -> QWidget:
    combo = QComboBox()
    combo.setEditable(True)
    return combo


def button(role: str) -> QWidget:
    made = QPushButton("x")
    theme.mark(made, role=role)
    return made


def tool(small: bool) -> QWidget:
    made = QToolButton()
    theme.mark(made, role="ghost", bare=True, small=small)
    return made


ROLES = ("normal", "primary", "ghost", "danger", "link", "pill", "segment")
INPUTS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "combo": QComboBox,
    "editable": editable_combo,
    "spin": Spin,
    "date": date_field,
    "check": lambda: QCheckBox("x"),
    "tool": partial(tool, small=False),
    "small tool": partial(tool, small=True),
    **{role: partial(button, role) for role in ROLES},
}


@pytest.mark.parametrize("name", INPUTS)
def test_the_focus_moves_nothing(qtbot: QtBot, name: str) -> None:
    """The ring is two pixels and the border one: the rules must take the difference from the padding."""
    widget = INPUTS[name]()
    qtbot.addWidget(widget)
    widget.show()
    plain = widget.sizeHint()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    assert widget.sizeHint() == plain


@pytest.mark.parametrize("body", [12, 13, 16])
def test_heights_are_the_tokens(qtbot: QtBot, dress: Theme, body: int) -> None:
    dress.use(body_px=body)
    heights = {}
    for name, make in INPUTS.items():
        widget = make()
        qtbot.addWidget(widget)
        widget.ensurePolished()
        heights[name] = widget.sizeHint().height()
    # Not the date field, which Qt 6.8 and 6.11 see three pixels apart; the forms have their own.
    for name in ("line", "combo", "editable", "spin"):
        assert heights[name] == theme.size("input"), name
    for name in ("normal", "primary", "ghost", "danger", "tool"):
        assert heights[name] == theme.size("button"), name
    assert heights["small tool"] == heights["segment"] == max(theme.size("buttonSmall"), 24)
    assert heights["check"] >= 24


def colors_in(image: QImage) -> set[str]:
    """The colours of the pixels that are wholly opaque."""
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() == 255:
                found.add(pixel.name().upper())
    return found


def all_icons() -> list[str]:
    return sorted(file.stem for file in path("icons").glob("*.svg"))


def test_every_icon_of_the_guide_can_be_drawn(qapp: QApplication) -> None:
    names = all_icons()
    assert len(names) == 90
    for name in names:
        image = theme.icon(name, "danger").pixmap(QSize(16, 16), 2.0).toImage()
        assert image.width() == 32, name
        assert theme.color("danger").name().upper() in colors_in(image), name


def test_every_icon_that_the_tokens_name_is_there() -> None:
    kinds = [*tokens.tokens()["recordKind"].values(), *tokens.tokens()["reminderKind"].values()]
    named = {kind["icon"] for kind in kinds} | {mark[0] for mark in icons.MARKS.values()}
    assert named <= {*all_icons(), *icons.OWN}


def test_an_icon_follows_the_theme_without_being_made_anew(qapp: QApplication, dress: Theme) -> None:
    icon = theme.icon("phone", "accent")
    light = colors_in(icon.pixmap(QSize(24, 24)).toImage())
    dress.use("dark")
    dark = colors_in(icon.pixmap(QSize(24, 24)).toImage())
    assert tokens.colors(False)["accent"] in light
    assert tokens.colors(True)["accent"] in dark


def test_an_icon_shows_its_state(qapp: QApplication) -> None:
    icon = theme.icon("bookmark", "text2", on_role="accent", on_fill=True)
    size = QSize(24, 24)
    off = icon.pixmap(size, 1.0, QIcon.Mode.Disabled, QIcon.State.Off).toImage()
    on = icon.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert theme.color("disabled").name().upper() in colors_in(off)
    assert on.pixelColor(12, 8) == theme.color("accent")
    assert off.pixelColor(12, 8).alpha() == 0


def test_the_gap_to_the_text_is_in_the_icon(qtbot: QtBot) -> None:
    bare, named = QPushButton(), QPushButton("Log contact")
    for button in (bare, named):
        qtbot.addWidget(button)
        theme.set_icon(button, "phone")
    assert bare.iconSize() == QSize(15, 15)
    assert named.iconSize() == QSize(20, 15)
    image = named.icon().pixmap(named.iconSize()).toImage()
    right = [image.pixelColor(x, y).alpha() for x in range(16, 20) for y in range(15)]
    assert not any(right)


def test_icons_grow_with_the_text(qtbot: QtBot, dress: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "phone", use="toolbar")
    dress.use(body_px=16)
    assert button.iconSize().height() == round(16 * 16 / 13)


def test_an_unknown_icon_is_a_bug_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_figures_are_of_equal_width(qapp: QApplication) -> None:
    for strong in (False, True):
        metrics = QFontMetrics(theme.font(strong=strong))
        widths = [metrics.horizontalAdvance(digit * 20) for digit in "0123456789"]
        assert all(one == other for one, other in pairwise(widths))


def test_rare_characters_of_names_are_shown_in_bold_too(qtbot: QtBot, dress: Theme) -> None:
    """The bold face is cut, so that the regular one must stand in; Qt does not do that by itself."""
    if not fonts.load_bundled():
        pytest.skip("the system has a Chinese font of its own")
    dress._load_stand_in()
    font = QFont(theme.font("title", strong=True))
    drawn = {character: drawing(character, font) for character in "㛃䶮𬍛\U0010fffd"}
    assert len({image.cacheKey() for image in drawn.values()}) == 4
    missing = drawn.pop("\U0010fffd")
    assert all(image != missing for image in drawn.values())


def drawing(text: str, font: QFont) -> QImage:
    label = QLabel(text)
    label.setFont(font)
    label.setFixedSize(40, 40)
    return label.grab().toImage()


def test_the_fonts_have_what_they_must() -> None:
    assert path("fonts/NotoSansSC-Regular.ttf").stat().st_size > 10_000_000
    assert 5_000_000 < path("fonts/NotoSansSC-Bold.ttf").stat().st_size < 6_500_000
    for name in ("icons/LICENSE", "fonts/OFL-NotoSansSC.txt", "fonts/OFL-Inter.txt"):
        assert "Copyright" in path(name).read_text("utf-8")


def sources() -> list[Path]:
    return [file for file in (ROOT / "ui").rglob("*.py") if "theme" not in file.relative_to(ROOT).parts]


@pytest.mark.parametrize("file", sources(), ids=lambda file: str(file.relative_to(ROOT)))
def test_only_the_theme_knows_colours_and_style_sheets(file: Path) -> None:
    text = file.read_text("utf-8")
    assert not re.findall(r"#[0-9a-fA-F]{6}\b", text)
    assert "setStyleSheet(" not in text


def test_every_name_in_the_rules_is_known(qapp: QApplication) -> None:
    marks = dict.fromkeys(icons.MARKS, "file.svg")
    assert "$" not in sheet.sheet(dark=False, body=13, marks=marks)


def test_a_mark_can_be_changed_and_taken_back(qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    plain = edit.grab().toImage().pixelColor(40, 0)
    theme.mark(edit, state="error")
    assert edit.grab().toImage().pixelColor(40, 0) == theme.color("danger")
    theme.mark(edit, state=None)
    assert edit.grab().toImage().pixelColor(40, 0) == plain
