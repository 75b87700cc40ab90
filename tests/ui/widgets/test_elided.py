from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.widgets.elided import ElidedLabel

LONG = "B4, 218 Xinghu Street, Suzhou Industrial Park, Jiangsu"


def label(qtbot: QtBot, text: str, width: int) -> ElidedLabel:
    made = ElidedLabel(text)
    qtbot.addWidget(made)
    made.resize(width, 20)
    made.show()
    return made


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_what_does_not_fit_ends_in_dots_and_is_in_the_tooltip(qtbot: QtBot) -> None:
    short = label(qtbot, LONG, 120)
    assert short.is_elided()
    assert short.text().endswith("…")
    assert short.toolTip() == short.accessibleName() == short.whole_text() == LONG
    short.resize(900, 20)
    assert not short.is_elided()
    assert short.toolTip() == ""


def test_it_fits_exactly_at_its_own_width(qtbot: QtBot) -> None:
    for text in (LONG, "苏州工业园区星湖街 218 号生物产业园 B4 座 3 楼", "i", "W" * 40):
        assert not label(qtbot, text, ElidedLabel(text).sizeHint().width()).is_elided()


def test_copying_gives_the_whole(qtbot: QtBot) -> None:
    short = label(qtbot, LONG, 120)
    qtbot.mouseDClick(short, Qt.MouseButton.LeftButton)
    qtbot.keyClick(short, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == LONG


def test_copying_gives_what_is_selected(qtbot: QtBot) -> None:
    whole = label(qtbot, "0512-6288 0166", 400)
    end = whole.fontMetrics().horizontalAdvance("0512")
    qtbot.mousePress(whole, Qt.MouseButton.LeftButton, pos=QPoint(0, 8))
    qtbot.mouseMove(whole, QPoint(end, 8))
    qtbot.mouseRelease(whole, Qt.MouseButton.LeftButton, pos=QPoint(end, 8))
    qtbot.keyClick(whole, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard() == "0512"
    whole.set_text("0512")
    assert whole.selectedText() == ""


def test_the_context_menu_copies(qtbot: QtBot, qapp: QApplication) -> None:
    short = label(qtbot, LONG, 120)
    place = short.rect().center()
    qapp.sendEvent(short, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, short.mapToGlobal(place)))
    (menu,) = short.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert clipboard() == LONG


def test_text_is_never_markup(qtbot: QtBot) -> None:
    shown = label(qtbot, "<b>Müller & Co</b>\nsecond line", 900)
    assert shown.text() == "<b>Müller & Co</b> second line"
    assert shown.textFormat() == Qt.TextFormat.PlainText
