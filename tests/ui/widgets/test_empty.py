import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.empty import EmptyState


@pytest.mark.parametrize("row", [False, True])
def test_it_says_what_is_missing_and_offers_the_next_step(qtbot: QtBot, row: bool) -> None:
    state = EmptyState(row=row)
    qtbot.addWidget(state)
    state.show_message(
        "No contacts yet",
        "The first one will stand here.",
        [("add", "Add contact", "primary"), ("import", "Import", "normal")],
        icon="users",
    )
    state.show()
    assert state.accessibleName() == "No contacts yet The first one will stand here."
    with qtbot.waitSignal(state.action_requested) as blocker:
        qtbot.mouseClick(state.button("import"), Qt.MouseButton.LeftButton)
    assert blocker.args == ["import"]
    assert state.button("add").objectName() == "addButton"


def test_the_second_message_replaces_the_first(qtbot: QtBot) -> None:
    state = EmptyState(row=True)
    qtbot.addWidget(state)
    state.show_message("Nothing found", "", [("new", "New", "normal")])
    state.show_message("Still nothing")
    state.show()
    assert [button for button in state.findChildren(QPushButton) if button.isVisible()] == []
    with pytest.raises(KeyError):
        state.button("new")
