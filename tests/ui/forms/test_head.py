from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.forms.conftest import heard
from ui.forms.head import FormHead


def test_it_says_what_is_done_to_whom_and_leads_back(qtbot: QtBot) -> None:
    head = FormHead()
    qtbot.addWidget(head)
    asked = heard(head.back_requested)
    head.show_title("Edit customer", "澜谷")
    assert (head.title.text(), head.name.whole_text()) == ("Edit customer", "澜谷")
    assert head.back.accessibleName() == head.back.toolTip()
    qtbot.mouseClick(head.back, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
