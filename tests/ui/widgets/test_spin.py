from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.spin import Spin


def roll(spin: Spin, qapp: QApplication) -> bool:
    """Turn the wheel over a field, and say whether the field took it."""
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
    qapp.sendEvent(spin, event)
    return event.isAccepted()


def test_the_wheel_changes_it_only_at_work(qtbot: QtBot, qapp: QApplication) -> None:
    spin = Spin(0, 365, " days")
    qtbot.addWidget(spin)
    spin.setValue(14)
    spin.show()
    spin.clearFocus()
    assert not roll(spin, qapp)
    assert spin.value() == 14
    spin.activateWindow()
    spin.setFocus()
    qtbot.waitUntil(spin.hasFocus)
    assert roll(spin, qapp)
    assert spin.value() == 15
    assert spin.text() == "15 days"


def test_the_text_keeps_clear_of_the_edge(qtbot: QtBot) -> None:
    spin = Spin()
    qtbot.addWidget(spin)
    assert spin.lineEdit().textMargins().left() == 4
