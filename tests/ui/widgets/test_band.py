import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.band import Band


@pytest.fixture
def band(qtbot: QtBot) -> Band:
    made = Band()
    qtbot.addWidget(made)
    made.resize(600, 30)
    return made


def link(band: Band) -> QPushButton:
    found = band.findChild(QPushButton)
    assert found is not None
    return found


def test_it_is_hidden_until_there_is_something_to_say(band: Band) -> None:
    assert band.isHidden()
    band.show_message("No order for 68 days", action="Plan a call")
    assert not band.isHidden()
    assert band.text() == band.accessibleName() == "No order for 68 days"
    band.clear()
    assert band.isHidden()
    assert band.text() == ""


def test_the_link_is_the_way_out(band: Band, qtbot: QtBot) -> None:
    band.show_message("The file is locked", action="Try now", icon="lock")
    with qtbot.waitSignal(band.action_requested):
        qtbot.mouseClick(link(band), Qt.MouseButton.LeftButton)
    band.show_message("The file is locked")
    assert link(band).isHidden()


@pytest.mark.parametrize(
    ("tone", "ground"),
    [
        ("warning", "warningSoft"),
        ("danger", "dangerSoft"),
        ("info", "accentSoft"),
        ("success", "successSoft"),
    ],
)
def test_the_tone_is_seen(band: Band, tone: str, ground: str) -> None:
    band.show_message("Something", "warning")
    band.show_message("Something", tone)
    assert band.grab().toImage().pixelColor(300, 2) == theme.color(ground)
