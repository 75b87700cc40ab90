"""The contacts of a customer in the window: opened from the overview, written to, handed on, moved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView, QWidget

from models import Contact
from tests.conftest import Book
from tests.ui.desk import Desk
from ui.contact_log.dialog import LogContactDialog
from ui.customer.contact_move_dialog import ContactMoveDialog
from ui.customer.qr_dialog import QrDialog

OpenDesk = Callable[..., Desk]


def people(book: Book) -> None:
    bosch = book.customer("Bosch")
    book.customer("Zeiss")
    wang = book.insert(
        Contact, customer=bosch, name="王建宁", mobile="138 0000 2716", email="w@bosch.example", primary=True
    )
    book.insert(Contact, customer=bosch, name="周敏", email="z@bosch.example", accepts_mail=False)
    book.insert(Contact, customer=bosch, name="顾晓东", phone="0512-1")
    book.record(bosch, "2026-03-01", contacts={wang}, content="Talk")


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk(people)
    made.space.open_customer(1)
    made.settle()
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What other programs were asked to open."""
    found: list[str] = []

    def keep(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", keep)
    return found


def choose(desk: Desk, *names: str) -> None:
    """Mark rows of the table of contacts with the mouse."""
    table = desk.see(QTableView, "contactTable")
    for number, name in enumerate(names):
        line = desk.cells("contactTable").index(name)
        where = table.visualRect(table.model().index(line, 0)).center()
        key = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, key, where)


def trigger(desk: Desk, name: str) -> None:
    """An action of the menu over the table."""
    action = desk.space.customer.findChild(QAction, name)
    assert isinstance(action, QAction) and action.isEnabled(), name
    action.trigger()


def test_a_click_on_a_person_opens_the_contact(desk: Desk) -> None:
    card = desk.see(QWidget, "contactCard_2")
    desk.qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
    desk.settle()
    assert desk.see(QTableView, "contactTable").currentIndex().data() == "周敏"
    assert desk.see(QLabel, "contactPanelPlaceLabel").text() == "2/3"


def test_a_click_on_a_recent_contact_opens_the_record(desk: Desk) -> None:
    line = desk.see(QWidget, "recentContact_1")
    line.setFocus()
    desk.keys("Return")
    desk.settle()
    (dialog,) = desk.window.findChildren(LogContactDialog)
    assert dialog.log is not None and dialog.log.record is not None
    assert dialog.log.record["content"] == "Talk"
    dialog.close()


def test_mail_goes_to_those_who_accept_it(desk: Desk, opened: list[str]) -> None:
    desk.command("tab_contacts")
    choose(desk, "王建宁", "周敏", "顾晓东")
    desk.press("writeContactMailButton")
    assert opened == ["mailto:w@bosch.example"]
    assert desk.toast() == "Left out. Accepts no mail: 周敏. Without an e-mail address: 顾晓东."
    choose(desk, "周敏")
    desk.press("writeContactMailButton")
    assert len(opened) == 1
    assert desk.toast() == "Accepts no mail: 周敏."


def test_numbers_are_copied(desk: Desk) -> None:
    desk.command("tab_contacts")
    choose(desk, "王建宁", "周敏", "顾晓东")
    trigger(desk, "copyMobilesAction")
    assert QApplication.clipboard().text() == "138 0000 2716\n0512-1"


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_chosen_contacts_become_address_cards(desk: Desk, tmp_path: Path, version: str) -> None:
    desk.command("tab_contacts")
    choose(desk, "王建宁", "顾晓东")
    desk.prompts.answers = [tmp_path / "two.vcf"]
    trigger(desk, f"contactCard{version[0]}Action")
    desk.settle()
    text = (tmp_path / "two.vcf").read_text("utf-8")
    assert text.count(f"VERSION:{version}") == 2 and "周敏" not in text
    assert desk.toast() == "Wrote 2 address cards to two.vcf"


def test_the_code_is_that_of_the_one_who_is_chosen(desk: Desk) -> None:
    desk.command("tab_contacts")
    choose(desk, "王建宁", "周敏")
    action = desk.space.customer.findChild(QAction, "contactCodeAction")
    assert isinstance(action, QAction) and not action.isEnabled()
    choose(desk, "周敏")
    trigger(desk, "contactCodeAction")
    desk.settle()
    (dialog,) = desk.window.findChildren(QrDialog)
    assert dialog.name_label.text() == "周敏"
    dialog.close()


def find(desk: Desk, name: str) -> None:
    """Type the name of a customer, and take the first of those found."""
    field = desk.see(QLineEdit, "contact_customer_edit")
    field.setFocus()
    field.selectAll()
    desk.type(name)
    desk.settle()
    desk.until(QApplication.activePopupWidget)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    desk.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == name


def test_a_contact_moves_to_another_customer_and_back(desk: Desk) -> None:
    desk.command("tab_contacts")
    choose(desk, "王建宁")
    trigger(desk, "moveContactAction")
    desk.settle()
    assert not desk.see(QWidget, "contactMoveButton").isEnabled()
    find(desk, "Bosch")
    assert not desk.see(QWidget, "contactMoveButton").isEnabled()  # there already
    find(desk, "Zeiss")
    desk.press("contactMoveButton")
    desk.until(lambda: not desk.window.findChildren(ContactMoveDialog))
    desk.window.activateWindow()
    desk.settle()
    assert desk.cells("contactTable") == ["周敏", "顾晓东"]
    assert desk.toast() == "Moved “王建宁” to “Zeiss”"
    desk.command("tab_overview")
    assert "王建宁" in desk.see(QWidget, "recentContact_1").accessibleName()
    desk.command("undo")
    desk.settle()
    desk.command("tab_contacts")
    assert "王建宁" in desk.cells("contactTable")


def test_the_list_goes_out_as_it_stands(desk: Desk, tmp_path: Path) -> None:
    desk.command("tab_contacts")
    header = desk.see(QTableView, "contactTable").horizontalHeader()
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    shown = desk.cells("contactTable")
    desk.prompts.answers = [tmp_path / "people.xlsx"]
    desk.command("export_list")
    desk.settle()
    sheet = load_workbook(tmp_path / "people.xlsx").worksheets[0]
    heads, *lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert heads[:4] == ["Customer name", "Customer number", "Name", "Title"]
    assert [line[2] for line in lines] == shown and {line[0] for line in lines} == {"Bosch"}
    assert desk.toast() == "Exported 3 rows to people.xlsx"
