from pytestqt.qtbot import QtBot

from tests.ui.test_theme import colors_in
from ui import theme
from ui.theme import Theme
from ui.widgets.picture import Picture


def test_it_follows_the_theme(qtbot: QtBot, dress: Theme) -> None:
    picture = Picture("phone", "danger", "emptyState")
    qtbot.addWidget(picture)
    picture.resize(picture.sizeHint())
    for scheme in ("light", "dark"):
        dress.use(scheme)
        assert theme.color("danger").name().upper() in colors_in(picture.grab().toImage())


def test_no_icon_takes_no_room(qtbot: QtBot) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    assert picture.isHidden()
    picture.set_icon("lock", "warning")
    assert not picture.isHidden()
    assert picture.icon_name() == "lock"
    picture.set_icon("")
    assert picture.isHidden()
