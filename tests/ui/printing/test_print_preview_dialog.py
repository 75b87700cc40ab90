"""The print dialog, as a person uses it: a look, a choice, a file, a printer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from changes.save import new_edit
from models import Customer
from resources.language import Message
from tests.conftest import Book
from tests.reports import pdf
from tests.ui.conftest import NewSession, RecordingPrompts, check_freed_on_close
from ui.printing.print_preview_dialog import PrintPreviewDialog
from ui.session import Session


def fill(book: Book) -> None:
    first = book.customer("苏州澜谷", code="C-1")
    book.customer("北京清衡")
    book.record(first, "2026-01-05", content="Saw the plant")
    book.record(first, "2026-02-05", content="Sent the quote")


@pytest.fixture
def session(new_session: NewSession) -> Session:
    return new_session(fill)


@pytest.fixture
def make(qtbot: QtBot, session: Session, settings: QSettings) -> Callable[..., PrintPreviewDialog]:
    def opened(*customers: int) -> PrintPreviewDialog:
        dialog = PrintPreviewDialog(session, settings, list(customers))
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        wait(qtbot, dialog)
        return dialog

    return opened


def wait(qtbot: QtBot, dialog: PrintPreviewDialog) -> None:
    qtbot.waitUntil(lambda: dialog.printed() is not None and dialog.view.drawn(0) is not None, timeout=10_000)


def text(dialog: PrintPreviewDialog) -> str:
    found = dialog.printed()
    assert found is not None
    return pdf.text(found.data)


def press(qtbot: QtBot, dialog: PrintPreviewDialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_page_is_drawn(qtbot: QtBot, make: Callable[..., PrintPreviewDialog]) -> None:
    dialog = make(1)
    drawn = dialog.view.drawn(0)
    assert drawn is not None
    colours = {
        drawn.image.pixelColor(x, y).name() for x in range(0, drawn.image.width(), 2) for y in range(60, 200)
    }
    assert {"#ffffff", "#000000"} <= colours
    assert all(QColor(one).saturation() < 30 for one in colours)
    assert dialog.page_label.text() == "Page 1 of 1"
    width = drawn.image.width()
    press(qtbot, dialog, "zoomWholeButton")
    wait(qtbot, dialog)
    again = dialog.view.drawn(0)
    assert again is not None
    assert again.image.width() != width


def test_choices_show_at_once(
    qtbot: QtBot, make: Callable[..., PrintPreviewDialog], settings: QSettings
) -> None:
    dialog = make(1, 2)
    assert "Customercard" in text(dialog)
    press(qtbot, dialog, "printLanguage_zh_CN")
    press(qtbot, dialog, "printPaper_A5")
    wait(qtbot, dialog)
    found = dialog.printed()
    assert found is not None
    assert round(pdf.sizes(found.data)[0][0]) == 420
    assert "联系记录" in text(dialog)
    combo = dialog.findChild(QComboBox, "printCustomersCombo")
    assert isinstance(combo, QComboBox)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    wait(qtbot, dialog)
    assert dialog.page_label.text() == "Page 1 of 2"
    assert "北京清衡" in text(dialog)
    assert make(1).choices.language.current() == "zh_CN"


def test_contact_records_of_a_period(qtbot: QtBot, make: Callable[..., PrintPreviewDialog]) -> None:
    dialog = make(1)
    combo = dialog.findChild(QComboBox, "printKindCombo")
    assert isinstance(combo, QComboBox)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    wait(qtbot, dialog)
    assert "Sawtheplant" in text(dialog)
    line = dialog.choices.days[0].findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "2026-02-01")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    qtbot.waitUntil(
        lambda: dialog.printed() is not None and "Sawtheplant" not in text(dialog), timeout=10_000
    )
    assert "Sentthequote" in text(dialog)


def test_without_a_customer_there_is_only_the_blank_card(make: Callable[..., PrintPreviewDialog]) -> None:
    dialog = make()
    assert not dialog.choices.blank.isEnabled()
    assert "Customername" in text(dialog)


def test_saved_by_key(
    qtbot: QtBot, make: Callable[..., PrintPreviewDialog], prompts: RecordingPrompts, tmp_path: Path
) -> None:
    dialog = make(1)
    prompts.answers = [tmp_path / "card.pdf", tmp_path / "nowhere" / "card.pdf"]
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.hint.text() == "Saved as card.pdf", timeout=10_000)
    found = dialog.printed()
    assert found is not None
    assert (tmp_path / "card.pdf").read_bytes() == found.data
    assert prompts.said[0].text == "苏州澜谷 Customer card.pdf"
    press(qtbot, dialog, "savePdfButton")
    qtbot.waitUntil(lambda: bool(prompts.said) and prompts.said[-1].kind == "warn", timeout=10_000)
    assert "nowhere" in prompts.said[-1].text
    assert dialog.save_button.isEnabled()


def test_printed_by_key(
    qtbot: QtBot, make: Callable[..., PrintPreviewDialog], prompts: RecordingPrompts, tmp_path: Path
) -> None:
    dialog = make(1, 2)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(150)
    prompts.answers = [printer]
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.hint.text() == "1 page sent to the printer", timeout=10_000)
    ((width, height),) = pdf.sizes((tmp_path / "paper.pdf").read_bytes())
    assert (round(width), round(height)) == (595, 842)


def test_missing_characters_are_told(
    qtbot: QtBot, session: Session, make: Callable[..., PrintPreviewDialog]
) -> None:

    session.save(lambda links: [new_edit(Customer, {"name": "独角兽🦄"}, links)], Message("x"))
    qtbot.waitUntil(lambda: session.writing.is_idle() and session.reading.is_idle(), timeout=10_000)
    dialog = make(3)
    assert dialog.hint.text() == "1 character is in no font and is printed as 〓: 🦄 (U+1F984)"


def test_esc_closes_it(qtbot: QtBot, session: Session, settings: QSettings) -> None:
    dialog = PrintPreviewDialog(session, settings, [1])
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    wait(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_nothing_holds_it_when_it_is_closed(qtbot: QtBot, session: Session, settings: QSettings) -> None:
    def ready() -> PrintPreviewDialog:
        dialog = PrintPreviewDialog(session, settings, [1, 2])
        dialog.open()
        wait(qtbot, dialog)
        QApplication.processEvents()
        return dialog

    check_freed_on_close(ready)
