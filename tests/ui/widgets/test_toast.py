import pytest
from PySide6 import QtGui
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.toast import Toast


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def toast(window: QWidget) -> Toast:
    made = Toast(window)
    made.set_lift(26)
    return made


def timer(toast: Toast) -> QTimer:
    found = toast.findChild(QTimer)
    assert found is not None
    return found


def undo(toast: Toast) -> QPushButton:
    found = toast.findChild(QPushButton, "toastUndoButton")
    assert found is not None
    return found


def test_it_stands_at_the_bottom_and_keeps_there(toast: Toast, window: QWidget) -> None:
    toast.show_message("In the recycle bin", undo=True)
    for size in ((800, 600), (1200, 700), (320, 300)):
        window.resize(*size)
        assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
        assert toast.geometry().bottom() < window.height() - 26
        assert window.rect().contains(toast.geometry())


def test_it_goes_by_itself(toast: Toast) -> None:
    toast.show_message("Saved")
    assert timer(toast).interval() == 6000
    assert timer(toast).isActive()
    timer(toast).timeout.emit()
    assert toast.isHidden()


def test_it_stays_while_the_pointer_is_on_it(toast: Toast, qapp: QApplication) -> None:
    toast.show_message("Saved")
    place = QPointF(5, 5)
    qapp.sendEvent(toast, QEnterEvent(place, place, place))
    assert not timer(toast).isActive()
    qapp.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert timer(toast).isActive()


def test_undo_is_asked_for_once(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("In the recycle bin", undo=True)
    assert undo(toast).text() == "Undo  Ctrl+Z"
    with qtbot.waitSignal(toast.undo_requested):
        qtbot.mouseClick(undo(toast), Qt.MouseButton.LeftButton)
    assert toast.isHidden()


def test_the_second_message_takes_the_place_of_the_first(toast: Toast) -> None:
    toast.show_message("One", undo=True)
    toast.show_message("Two", tone="warning")
    assert toast.text() == "Two"
    assert undo(toast).isHidden()


def test_screen_readers_are_told(toast: Toast, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    class Listener:
        """In the place of Qt's own, which speaks to a screen reader."""

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 -- Qt's
            told.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QtGui, "QAccessible", Listener)
    toast.show_message("“Lu Ting” is in the recycle bin")
    assert told == ["“Lu Ting” is in the recycle bin"]
