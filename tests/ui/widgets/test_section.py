from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.section import SectionHead


def test_heading_count_hint_and_link(qtbot: QtBot) -> None:
    head = SectionHead("Contacts", "Add", hint="two at most")
    qtbot.addWidget(head)
    head.set_count(1234)
    head.show()
    assert [label.text() for label in head.findChildren(QLabel) if label.isVisible()] == [
        "Contacts",
        "1,234",
        "two at most",
    ]
    assert head.link().accessibleName() == "Add · Contacts"
    with qtbot.waitSignal(head.link_requested):
        qtbot.mouseClick(head.link(), Qt.MouseButton.LeftButton)


def test_what_is_not_there_takes_no_room(qtbot: QtBot) -> None:
    head = SectionHead("Contacts")
    qtbot.addWidget(head)
    head.set_count(None)
    head.show()
    assert [label.text() for label in head.findChildren(QLabel) if label.isVisible()] == ["Contacts"]
    assert not head.link().isVisible()
