from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.status_bar import StatusBar
from ui.widgets.elided import ElidedLabel
from ui.widgets.picture import Picture


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.show()
    return made


def part(bar: StatusBar, kind: type[QWidget], name: str = "") -> Any:
    """One of its parts."""
    found = bar.findChild(kind, name) if name else bar.findChild(kind)
    assert found is not None
    return found


def test_what_happened(bar: StatusBar) -> None:
    bar.say("Saved")
    assert part(bar, ElidedLabel, "statusMessageLabel").whole_text() == "Saved"
    assert part(bar, Picture).icon_name() == "circle-check"
    bar.say("Not saved", problem=True)
    assert part(bar, Picture).icon_name() == "circle-alert"


def test_work_under_way(bar: StatusBar) -> None:
    progress = part(bar, QProgressBar)
    bar.say("Saved")
    assert not progress.isVisible()
    bar.show_progress("Copying", 3, 9)
    assert (progress.value(), progress.maximum(), progress.isVisible()) == (3, 9, True)
    assert part(bar, ElidedLabel, "statusMessageLabel").whole_text() == "Copying · 3 of 9"
    bar.hide_progress()
    assert not progress.isVisible()
    assert part(bar, ElidedLabel, "statusMessageLabel").whole_text() == "Saved"


def test_where_we_are(bar: StatusBar, qtbot: QtBot) -> None:
    bar.show_count("12 customers")
    bar.show_file("a.gxdb", "/firm/a.gxdb")
    bar.show_backup("Backup today")
    assert part(bar, QLabel, "statusCountLabel").text() == "12 customers"
    file, backup = (part(bar, QPushButton, f"status{name}Button") for name in ("File", "Backup"))
    assert (file.text(), file.toolTip()) == ("a.gxdb", "/firm/a.gxdb")
    for button, signal in ((file, bar.file_requested), (backup, bar.backup_requested)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    bar.show_file("", "")
    bar.show_backup("")
    assert not file.isVisible() and not backup.isVisible()
