import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import FlowLayout


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def fill(place: QWidget, *widths: int, centred: bool = False) -> FlowLayout:
    flow = FlowLayout(place, gap=10, centred=centred)
    for width in widths:
        widget = QWidget()
        widget.setFixedSize(width, 20)
        flow.addWidget(widget)
    return flow


def places(flow: FlowLayout) -> list[tuple[int, int]]:
    found = [flow.itemAt(index) for index in range(flow.count())]
    return [(item.geometry().x(), item.geometry().y()) for item in found if item]


def test_lines_break_where_the_width_ends(place: QWidget) -> None:
    flow = fill(place, 40, 40, 40)
    place.resize(100, 100)
    place.show()
    assert places(flow) == [(0, 0), (50, 0), (0, 30)]
    assert flow.heightForWidth(100) == 50
    assert flow.heightForWidth(140) == 20
    assert flow.sizeHint().width() == 140


def test_a_line_can_be_centred(place: QWidget) -> None:
    flow = fill(place, 40, 40, centred=True)
    place.resize(110, 100)
    place.show()
    assert places(flow) == [(10, 0), (60, 0)]


def test_hidden_widgets_take_no_room(place: QWidget) -> None:
    flow = fill(place, 40, 40)
    item = flow.itemAt(0)
    assert item is not None
    item.widget().hide()  # type: ignore[union-attr]
    assert flow.sizeHint().width() == 40


def test_widgets_can_be_taken_back(place: QWidget) -> None:
    flow = fill(place, 40, 40)
    assert flow.takeAt(0) is not None
    assert flow.count() == 1
    assert flow.takeAt(5) is None
    assert flow.itemAt(5) is None
    flow.takeAt(0)
    assert flow.heightForWidth(100) == 0
