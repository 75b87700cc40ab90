from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.widgets.segmented import Segmented

OPTIONS = [
    ("customers", "Customers", "users"),
    ("analyses", "Analyses", "chart-no-axes-column"),
    ("third", "3", ""),
]


def make(qtbot: QtBot) -> Segmented:
    made = Segmented(OPTIONS, "Mode")
    qtbot.addWidget(made)
    made.show()
    return made


def test_exactly_one_holds(qtbot: QtBot) -> None:
    switch = make(qtbot)
    assert switch.current() == "customers"
    chosen: list[str] = []
    switch.chosen.connect(chosen.append)
    qtbot.mouseClick(switch.button("analyses"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(switch.button("analyses"), Qt.MouseButton.LeftButton)
    assert chosen == ["analyses"]
    assert [key for key, _, _ in OPTIONS if switch.button(key).isChecked()] == ["analyses"]


def test_the_arrows_move_the_choice(qtbot: QtBot) -> None:
    switch = make(qtbot)
    switch.activateWindow()
    switch.button("customers").setFocus()
    qtbot.waitUntil(switch.button("customers").hasFocus)
    qtbot.keyClick(switch.button("customers"), Qt.Key.Key_Right)
    assert switch.current() == "analyses"
    qtbot.keyClick(switch.button("analyses"), Qt.Key.Key_Left)
    assert switch.current() == "customers"


def test_the_tab_key_stops_at_the_choice_alone(qtbot: QtBot) -> None:
    switch = make(qtbot)
    switch.choose("analyses")
    stops = [key for key, _, _ in OPTIONS if switch.button(key).focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == ["analyses"]


def test_other_options_take_the_place_of_the_first(qtbot: QtBot) -> None:
    switch = make(qtbot)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.set_options([("x", "X", ""), ("y", "Y", "")])
    assert switch.current() == "x"
    with qtbot.waitSignal(switch.chosen) as blocker:
        switch.choose("y")
    assert blocker.args == ["y"]
    switch.set_options([])
    assert switch.current() == ""
