from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.reused import Reused


def test_widgets_are_made_once_and_hidden_when_not_needed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    labels = Reused(QVBoxLayout(page), QLabel)
    three = labels.take(3)
    page.show()
    assert labels.take(1) == three[:1]
    assert [one.isVisible() for one in three] == [True, False, False]
    assert labels.take(2) == three[:2]
    assert three[1].isVisible()
