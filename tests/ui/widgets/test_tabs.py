from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.tabs import UnderlineTabs


def make(qtbot: QtBot) -> UnderlineTabs:
    made = UnderlineTabs()
    qtbot.addWidget(made)
    for text, count in (("Overview", None), ("Billing & shipping", None), ("Files", 1200)):
        made.addTab("")
        made.set_tab(made.count() - 1, text, count)
    made.show()
    return made


def test_names_and_counts(qtbot: QtBot) -> None:
    tabs = make(qtbot)
    assert [tabs.tabText(at) for at in range(3)] == ["Overview", "Billing && shipping", "Files 1,200"]
    assert tabs.accessibleTabName(1) == "Billing & shipping"


def test_bold_fits_and_tabs_never_move(qtbot: QtBot) -> None:
    tabs = make(qtbot)
    before = [tabs.tabRect(at) for at in range(3)]
    tabs.setCurrentIndex(1)
    assert [tabs.tabRect(at) for at in range(3)] == before
    bold = QFontMetrics(theme.font(strong=True)).horizontalAdvance("Billing & shipping")
    assert before[1].width() >= bold + 22  # and the distance to the next one


def test_the_height_is_the_token_s(qtbot: QtBot) -> None:
    assert make(qtbot).sizeHint().height() == theme.size("tab")
