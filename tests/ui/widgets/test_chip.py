import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.chip import Chip, chip_width, paint_chip

TONES = ("accent", "danger", "warning", "success", "violet", "neutral")


@pytest.mark.parametrize("tone", TONES)
def test_a_chip_has_the_ground_of_its_tone(qtbot: QtBot, tone: str) -> None:
    chip = Chip("Influencer", tone)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert chip.grab().toImage().pixelColor(chip.width() // 2, 1) == theme.tone(tone)[1]


def test_on_a_selected_row_the_ground_is_the_surface(qtbot: QtBot) -> None:
    def ground(selected: bool) -> QColor:
        image = QImage(100, 20, QImage.Format.Format_ARGB32)
        image.fill(theme.color("accentSoft"))
        with QPainter(image) as painter:
            paint_chip(painter, QRectF(0, 0, 100, 20), "A", "accent", selected=selected)
        return image.pixelColor(50, 1)

    assert ground(True) == theme.color("surface")
    assert ground(False) == theme.color("accentSoft")


def test_it_takes_the_width_of_its_text(qtbot: QtBot) -> None:
    chip = Chip("A")
    qtbot.addWidget(chip)
    assert chip.sizeHint().width() == chip_width("A")
    assert chip.sizeHint().height() == 20
    chip.set_chip("A much longer text", "danger")
    assert chip.sizeHint().width() == chip_width("A much longer text") > chip.minimumSizeHint().width()
    assert chip.tone() == "danger"
