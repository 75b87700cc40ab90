import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.stars import Stars, stars_text


@pytest.fixture
def stars(qtbot: QtBot) -> Stars:
    made = Stars(editable=True)
    qtbot.addWidget(made)
    made.show()
    made.set_stars(3)
    return made


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Right, 4),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Up, 4),
        (Qt.Key.Key_5, 5),
        (Qt.Key.Key_1, 1),
        (Qt.Key.Key_0, None),
        (Qt.Key.Key_Delete, None),
        (Qt.Key.Key_End, 5),
        (Qt.Key.Key_7, 3),
    ],
)
def test_keys_set_and_clear(stars: Stars, qtbot: QtBot, key: Qt.Key, value: int | None) -> None:
    qtbot.keyClick(stars, key)
    assert stars.stars() == value


def star(stars: Stars, number: int) -> QPoint:
    """The middle of a star, 1 to 5."""
    return QPoint(4 + (number - 1) * 21 + 9, stars.height() // 2)


def test_a_click_sets_a_star_and_the_same_again_clears(stars: Stars, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stars.valueChanged) as blocker:
        qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=star(stars, 5))
    assert blocker.args == [5]
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=star(stars, 5))
    assert stars.stars() is None


def test_a_click_on_the_word_does_nothing(stars: Stars, qtbot: QtBot) -> None:
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(stars.width() - 3, stars.height() // 2))
    assert stars.stars() == 3


def test_what_only_shows_takes_neither_keys_nor_clicks(qtbot: QtBot) -> None:
    shown = Stars()
    qtbot.addWidget(shown)
    shown.set_stars(2)
    shown.show()
    qtbot.keyClick(shown, Qt.Key.Key_5)
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(60, 6))
    assert shown.stars() == 2
    assert shown.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_wheel_scrolls_the_form_and_not_the_rating(stars: Stars, qapp: QApplication) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(stars, event)
    assert stars.stars() == 3
    assert not event.isAccepted()


def test_writing_is_no_change_of_the_person_s(stars: Stars, qtbot: QtBot) -> None:
    stars.set_stars(None)
    with qtbot.assertNotEmitted(stars.valueChanged):
        stars.set_stars(None)
    assert stars.value() == 0


def test_a_screen_reader_hears_a_slider_and_the_word(stars: Stars) -> None:
    spoken = QAccessible.queryAccessibleInterface(stars)
    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Description) == "3 stars · Fair"
    assert spoken.valueInterface().maximumValue() == 5
    stars.set_stars(1)
    assert spoken.text(QAccessible.Text.Description) == "1 star · Poor"


def test_a_file_s_own_words_win() -> None:
    assert stars_text(4) == "4 stars · Good"
    assert stars_text(4, ["", "", "", "", "Trusted", ""]) == "4 stars · Trusted"
    assert stars_text(0) == "Not rated"


def test_the_stars_are_filled_as_the_value_says(qtbot: QtBot) -> None:
    shown = Stars()
    qtbot.addWidget(shown)
    shown.set_stars(2)
    image = shown.grab().toImage()
    middles = [image.pixelColor(number * 14 + 6, 7) for number in range(5)]
    assert [color == theme.color("star") for color in middles] == [True, True, False, False, False]


def test_a_label_can_be_its_buddy(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    label, rating = QLabel("&Credit", form), Stars(editable=True, parent=form)
    label.setBuddy(rating)
    assert QAccessible.queryAccessibleInterface(rating).text(QAccessible.Text.Name) == "Credit"


def test_it_grows_with_the_text(stars: Stars, dress: theme.Theme, qapp: QApplication) -> None:
    before = stars.sizeHint()
    dress.use(body_px=16)
    qapp.sendPostedEvents(stars, QEvent.Type.LayoutRequest)
    assert stars.sizeHint().height() > before.height()
    assert stars.sizeHint().width() > before.width()
