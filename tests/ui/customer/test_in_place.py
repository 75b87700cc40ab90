"""One value changed where it stands."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models import Customer
from ui.customer.in_place import InPlace
from ui.forms.editors import editor_for
from ui.session import Session


class Page(QWidget):
    """What an editor stands on; keeps how its watching ended, and the keys that came through to the page."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.ends: list[str] = []
        self.keys: list[int] = []
        self.editor = editor_for(Customer._meta.fields["legal_representative"], session)
        QVBoxLayout(self).addWidget(self.editor)
        watch = InPlace(self.editor)
        watch.saved.connect(lambda: self.ends.append("saved"))
        watch.given_up.connect(lambda: self.ends.append("given up"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's
        """Keep it."""
        self.keys.append(event.key())


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Page:
    made = Page(session)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("key", "end"),
    [(Qt.Key.Key_Return, "saved"), (Qt.Key.Key_Enter, "saved"), (Qt.Key.Key_Escape, "given up")],
)
def test_a_key_ends_it_once_and_goes_no_further(qtbot: QtBot, page: Page, key: Qt.Key, end: str) -> None:
    qtbot.keyClicks(page.editor.inner, "Bo")
    assert page.ends == []
    qtbot.keyClick(page.editor.inner, key)
    qtbot.keyClick(page.editor.inner, Qt.Key.Key_Return)
    assert page.ends == [end]
    assert page.keys == []


@pytest.mark.parametrize(
    ("reason", "ends"),
    [(Qt.FocusReason.TabFocusReason, ["saved"]), (Qt.FocusReason.PopupFocusReason, [])],
)
def test_leaving_saves_and_a_menu_over_it_is_no_leaving(
    qapp: QApplication, page: Page, reason: Qt.FocusReason, ends: list[str]
) -> None:
    qapp.sendEvent(page.editor.inner, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert page.ends == ends
