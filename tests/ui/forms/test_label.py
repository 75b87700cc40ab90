import pytest
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from ui import theme
from ui.forms.label import FieldLabel


def colors(label: FieldLabel) -> set[str]:
    image: QImage = label.grab().toImage()
    assert not QPixmap.fromImage(image).isNull()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.fixture
def label(qtbot: QtBot) -> FieldLabel:
    """A label beside its field."""
    made = FieldLabel("Industry")
    qtbot.addWidget(made)
    made.resize(110, 28)
    return made


def test_a_change_is_a_dot_and_a_word(label: FieldLabel) -> None:
    accent = theme.color("accent").name()
    assert accent not in colors(label)
    label.mark_changed(True)
    assert accent in colors(label)
    assert label.accessibleName() == "Industry, changed"
    label.mark_changed(False)
    assert accent not in colors(label)


def test_what_must_be_filled_has_a_star_and_a_word(qtbot: QtBot) -> None:
    label = FieldLabel("Customer name", required=True)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert theme.color("danger").name() in colors(label)
    assert label.accessibleName() == "Customer name, required"


def test_what_others_changed_is_tinted_for_a_while(label: FieldLabel) -> None:
    label.tint()
    assert theme.color("markBg").name() in colors(label)
    label._tint.timeout.emit()
    assert not label.is_tinted()
    assert theme.color("markBg").name() not in colors(label)


def test_long_words_beside_a_field_take_more_lines(qtbot: QtBot) -> None:
    label = FieldLabel("Their opinion of our products")
    qtbot.addWidget(label)
    label.setFixedWidth(76)
    assert label.minimumSizeHint().height() > label.sizeHint().height()


def test_above_a_field_it_keeps_to_one_line(qtbot: QtBot) -> None:
    label = FieldLabel("Their opinion of our products", above=True)
    qtbot.addWidget(label)
    label.setFixedWidth(76)
    assert label.minimumSizeHint().height() == label.sizeHint().height() < theme.size("input")
