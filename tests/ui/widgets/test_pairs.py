import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.pairs import Pair, Pairs

SHORT = [Pair(f"f{n}", f"Label {n}", f"value {n}", editable=n != 3) for n in range(8)]
LONG = Pair("long", "Website", "https://www.example.com/a/very/long/page/of/theirs")


def show(qtbot: QtBot, pairs: list[Pair], width: int, columns: int = 2) -> Pairs:
    made = Pairs(columns)
    qtbot.addWidget(made)
    made.set_pairs(pairs)
    made.resize(width, made.heightForWidth(width))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def lefts(pairs: Pairs) -> set[int]:
    return {place.left() for place in pairs.places().values()}


def test_two_pairs_a_row_when_they_fit_else_one(qtbot: QtBot) -> None:
    made = show(qtbot, SHORT, 400)
    high = made.height()
    assert len(lefts(made)) == 2
    assert made.heightForWidth(200) == 2 * high
    made.resize(200, 2 * high)
    assert len(lefts(made)) == 1


def test_a_few_long_values_stand_alone_and_last(qtbot: QtBot) -> None:
    made = show(qtbot, [LONG, *SHORT], 400)
    places = made.places()
    assert len(lefts(made)) == 2
    assert places["long"].top() == max(place.top() for place in places.values())
    assert places["long"].right() == 399


def test_many_long_values_put_all_below_each_other(qtbot: QtBot) -> None:
    many = [LONG._replace(key=f"long{n}") for n in range(5)]
    made = show(qtbot, [*SHORT, *many], 400)
    assert len(lefts(made)) == 1
    assert list(made.places()) == [pair.key for pair in (*SHORT, *many)]


@pytest.mark.parametrize("width", [120, 200, 380, 900])
@pytest.mark.parametrize("body", [13, 16])
def test_nothing_overlaps_and_what_is_long_ends_in_dots(
    qtbot: QtBot, dress: Theme, width: int, body: int
) -> None:
    dress.use(body_px=body)
    made = show(qtbot, [*SHORT, LONG], width)
    places = list(made.places().values())
    for number, place in enumerate(places):
        assert place.width() > 0 and place.right() < made.width()
        assert not any(place.intersects(other) for other in places[number + 1 :])
    value = made.value("long")
    assert value is not None
    assert value.is_elided() == (width < 500)
    assert value.toolTip() == (LONG.text if width < 500 else "")


def test_a_screen_reader_hears_label_and_value(qtbot: QtBot) -> None:
    made = show(qtbot, [LONG], 200)
    value = made.value("long")
    assert value is not None
    assert value.accessibleName() == f"Website {LONG.text}"
    assert value.objectName() == "long_value"


def test_tab_follows_the_rows(qtbot: QtBot) -> None:
    made = show(qtbot, [LONG, *SHORT[:3]], 400)
    first = made.value("f0")
    assert first is not None
    first.setFocus()
    walked = []
    for _ in range(4):
        held = QGuiApplication.focusObject()
        assert isinstance(held, QWidget)
        walked.append(held.objectName())
        qtbot.keyClick(held, Qt.Key.Key_Tab)
    assert walked == ["f0_value", "f1_value", "f2_value", "long_value"]


def test_f2_and_a_double_click_ask_to_change_what_can_be_changed(qtbot: QtBot) -> None:
    made = show(qtbot, SHORT, 400)
    asked: list[str] = []
    made.edit_requested.connect(asked.append)
    for key in ("f0", "f3"):
        value = made.value(key)
        assert value is not None
        value.setFocus()
        qtbot.keyClick(value, Qt.Key.Key_F2)
        qtbot.mouseDClick(value, Qt.MouseButton.LeftButton, pos=QPoint(3, 5))
    assert asked == ["f0", "f0"]


def test_the_focus_stays_with_its_value_or_goes_to_the_next(qtbot: QtBot) -> None:
    made = show(qtbot, SHORT, 400)
    held = made.value("f2")
    assert held is not None
    held.setFocus()
    made.set_pairs([SHORT[1], SHORT[2]._replace(text="another"), SHORT[4]])
    assert held.hasFocus() and held.whole_text() == "another"
    made.set_pairs([SHORT[1], SHORT[4]])
    following = made.value("f4")
    assert following is not None and following.hasFocus()
    assert made.value("f2") is None and held.isHidden()


def test_an_editor_stands_where_the_value_stands(qtbot: QtBot) -> None:
    made = show(qtbot, SHORT, 400)
    editor = QLineEdit()
    made.place_over("f5", editor)
    assert editor.isVisible() and editor.hasFocus()
    assert editor.geometry().intersects(made.places()["f5"])
    assert made.rect().contains(editor.geometry().center())
