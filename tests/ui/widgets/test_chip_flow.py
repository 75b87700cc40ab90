from pytestqt.qtbot import QtBot

from ui.widgets.chip import chip_width
from ui.widgets.chip_flow import ChipFlow

WORDS = ("Precision balance", "Pipettes", "Calibration")


def test_breaks_into_lines_and_says_all(qtbot: QtBot) -> None:
    flow = ChipFlow("accent")
    qtbot.addWidget(flow)
    assert flow.heightForWidth(100) == 0
    flow.set_words(WORDS)
    assert flow.accessibleName() == "Precision balance, Pipettes, Calibration"
    one = flow.heightForWidth(flow.sizeHint().width())
    assert flow.heightForWidth(chip_width(WORDS[0])) > 2 * one
    flow.resize(60, 200)
    assert not flow.grab().isNull()  # a word wider than the line is cut and no error
