from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.skeleton import Skeleton


def test_nothing_is_seen_before_a_quarter_of_a_second(qtbot: QtBot) -> None:
    bars = Skeleton(3, 20)
    qtbot.addWidget(bars)
    bars.resize(200, 60)
    bars.start()
    timer = bars.findChild(QTimer)
    assert timer is not None
    assert timer.interval() == 250
    assert not bars.is_seen()
    assert bars.grab().toImage().pixelColor(20, 10) != theme.color("neutralSoft")
    timer.timeout.emit()
    assert bars.is_seen()
    assert bars.grab().toImage().pixelColor(20, 10) == theme.color("neutralSoft")
    bars.stop()
    assert not bars.is_seen()
    assert not timer.isActive()


def test_a_second_loading_begins_unseen(qtbot: QtBot) -> None:
    bars = Skeleton()
    qtbot.addWidget(bars)
    bars.start()
    qtbot.waitUntil(bars.is_seen)
    bars.stop()
    bars.start()
    assert not bars.is_seen()
