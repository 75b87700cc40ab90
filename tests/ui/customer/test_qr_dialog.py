"""The QR code of a contact: drawn sharply, copied, saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import Contact
from tests.conftest import Book
from tests.ui.conftest import NewSession, RecordingPrompts, settle
from ui.customer.qr_dialog import QrDialog
from ui.session import Session
from ui.theme import Theme


def people(book: Book) -> None:
    customer = book.customer("苏州澜谷")
    book.insert(Contact, customer=customer, name="王建宁", mobile="138 0000 2716")
    book.insert(Contact, customer=customer, name="Long", wechat="x" * 3000)
    book.delete(Contact, book.insert(Contact, customer=customer, name="Gone"))


@pytest.fixture
def session(new_session: NewSession) -> Session:
    return new_session(people)


def opened(qtbot: QtBot, session: Session, contact: int, settings: QSettings) -> QrDialog:
    dialog = QrDialog(session, contact, settings)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    settle(qtbot, session)
    return dialog


def test_it_is_drawn_in_whole_pixels_black_on_white(
    qtbot: QtBot, session: Session, settings: QSettings, dress: Theme
) -> None:
    dress.use("dark")
    dialog = opened(qtbot, session, 1, settings)
    assert dialog.name_label.text() == "王建宁"
    assert dialog.code.accessibleName() == "QR code of 王建宁"
    code, drawn = dialog.code.image(1), dialog.code.grab().toImage()
    modules, ratio = code.width(), drawn.devicePixelRatio()
    side = int(min(drawn.width(), drawn.height()) // modules)
    left, top = (round((length - modules * side) / 2) for length in (drawn.width(), drawn.height()))
    assert side >= 3 and ratio >= 1
    for x in range(0, modules, 5):
        for y in range(0, modules, 5):
            wanted = code.pixelColor(x, y).name()
            corners = [(0, 0), (side - 1, 0), (0, side - 1), (side - 1, side - 1)]
            seen = {drawn.pixelColor(left + x * side + a, top + y * side + b).name() for a, b in corners}
            assert seen == {wanted} and wanted in ("#000000", "#ffffff")


def test_it_is_copied_and_saved(
    qtbot: QtBot, session: Session, settings: QSettings, prompts: RecordingPrompts, tmp_path: Path
) -> None:
    dialog = opened(qtbot, session, 1, settings)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().image()
    assert copied.width() == dialog.code.image(1).width() * 10
    target = tmp_path / "wang.png"
    prompts.answers = [target]
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert prompts.said[0].text == "王建宁"
    assert dialog.hint.text() == "Saved as wang.png"
    saved = QImage(str(target))
    assert saved.size() == copied.size() and saved.pixelColor(0, 0) == QColor("white")
    prompts.answers = [tmp_path / "nowhere" / "wang.png"]
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert "nowhere" in dialog.hint.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("contact", "why"), [(2, "too much for a QR code"), (3, "not in the file any more")])
def test_what_cannot_be_shown_is_said(
    qtbot: QtBot, session: Session, settings: QSettings, contact: int, why: str
) -> None:
    dialog = opened(qtbot, session, contact, settings)
    assert why in dialog.hint.text()
    assert not dialog.copy_button.isEnabled() and not dialog.save_button.isEnabled()
