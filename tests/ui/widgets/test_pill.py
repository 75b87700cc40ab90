from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.widgets.pill import Pill


def test_a_pill_is_on_or_off(qtbot: QtBot) -> None:
    pill = Pill("All", count=9)
    qtbot.addWidget(pill)
    pill.show()
    with qtbot.waitSignal(pill.toggled) as blocker:
        qtbot.keyClick(pill, Qt.Key.Key_Space)
    assert blocker.args == [True]


def test_words_counts_and_icons(qtbot: QtBot) -> None:
    pill = Pill("Billing & shipping", count=9)
    icon = Pill("Birthdays", "cake", 2)
    for one in (pill, icon):
        qtbot.addWidget(one)
    assert pill.text() == "Billing && shipping 9"
    assert pill.accessibleName() == "Billing & shipping 9"
    assert (icon.text(), icon.toolTip(), icon.accessibleName()) == ("2", "Birthdays", "Birthdays 2")
    icon.set_count(None)
    assert (icon.text(), icon.accessibleName()) == ("", "Birthdays")
    assert icon.iconSize().width() == icon.iconSize().height(), "no gap without a text"
