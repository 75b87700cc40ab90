"""Pages below each other: which are asked for, and which one is in view."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.printing.page_view import PAGE, WHOLE, PageView
from ui.printing.pdf_thread import Drawn

A4 = (595.0, 842.0)


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_only_what_is_in_view_is_asked_for(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.wanted) as asked:
        view.set_pages([A4] * 50)
    pages, scale = asked.args
    assert pages == [0]
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    view.show_drawn([Drawn(0, scale, image)])
    assert view.drawn(0) is not None
    with qtbot.waitSignals([view.wanted, view.page_changed]):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page() == 1 or view.page() == 2


def test_another_size_is_drawn_anew(view: PageView, qtbot: QtBot) -> None:
    sizes: list[float] = []
    view.wanted.connect(lambda _pages, scale: sizes.append(scale))
    view.set_pages([A4])
    view.set_zoom(PAGE)
    view.set_zoom(WHOLE)
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    width, page, whole, larger = sizes[-4:]
    assert page < width < whole < larger
    assert whole == pytest.approx(96 / 72 * view.devicePixelRatioF())
