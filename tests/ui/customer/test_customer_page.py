"""A customer with its tabs, as a person works on it: what is shown, changed in place, undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from database import actions
from models import Contact, Customer
from resources import language
from tests.conftest import NOW, Book
from tests.ui.desk import Desk
from ui.widgets.elided import ElidedLabel
from ui.widgets.tabs import UnderlineTabs

OpenDesk = Callable[..., Desk]


def two(book: Book) -> None:
    bosch = book.customer("Bosch", legal_representative="B", short_name="博世", phone="020 8765")
    zeiss = book.customer("Zeiss", legal_representative="Z")
    book.insert(Contact, customer=bosch, name="王建宁")
    book.insert(Contact, customer=zeiss, name="刘")


@pytest.fixture
def bosch(open_desk: OpenDesk) -> Desk:
    """The window with Bosch on screen."""
    made = open_desk(two)
    made.space.open_customer(1)
    made.settle()
    return made


def name(desk: Desk) -> str:
    return desk.see(ElidedLabel, "customerNameLabel").whole_text()


def value(desk: Desk, field: str) -> str:
    return desk.see(ElidedLabel, f"{field}_value").whole_text()


def tabs(desk: Desk) -> list[str]:
    bar = desk.see(UnderlineTabs, "customerTabs")
    return [bar.tabText(number).replace("&&", "&") for number in range(bar.count())]


def edit(desk: Desk, field: str, text: str, end: str) -> None:
    """Double-click a value and type another."""
    shown = desk.see(ElidedLabel, f"{field}_value")
    desk.qtbot.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(3, 6))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    desk.type(text)
    desk.keys(end)
    desk.settle()


def test_another_customer_takes_the_place_of_the_first(bosch: Desk) -> None:
    desk = bosch
    assert (name(desk), value(desk, "legal_representative"), tabs(desk)[1]) == ("Bosch", "B", "Contacts 1")
    desk.space.open_customer(2)
    desk.settle()
    assert (name(desk), value(desk, "legal_representative"), tabs(desk)[1]) == ("Zeiss", "Z", "Contacts 1")
    assert not [one for one in desk.window.findChildren(QWidget, "short_name_value") if one.isVisible()]
    desk.command("back")
    desk.settle()
    assert value(desk, "short_name") == "博世"


def test_only_the_tab_on_screen_is_filled(bosch: Desk) -> None:
    desk = bosch
    page = desk.space.customer
    desk.command("tab_contacts")
    desk.space.open_customer(2)
    desk.settle()
    assert desk.cells("contactTable") == ["刘"]
    assert value_of_hidden(page, "legal_representative") == "B"
    desk.command("tab_overview")
    assert value(desk, "legal_representative") == "Z"


def value_of_hidden(page: QWidget, field: str) -> str:
    found = page.findChild(ElidedLabel, f"{field}_value")
    assert isinstance(found, ElidedLabel)
    return found.whole_text()


def test_a_value_is_changed_by_double_click_and_taken_back(bosch: Desk) -> None:
    desk = bosch
    edit(desk, "legal_representative", "never", "Esc")
    assert value(desk, "legal_representative") == "B"
    edit(desk, "legal_representative", "王五", "Return")
    assert value(desk, "legal_representative") == "王五"
    held = QApplication.focusWidget()
    assert held is not None and held.objectName() == "legal_representative_value"
    desk.keys("Ctrl+Z")
    desk.settle()
    assert value(desk, "legal_representative") == "B"


def test_a_customer_in_the_recycle_bin_is_not_changed(bosch: Desk) -> None:
    desk = bosch
    desk.space.customer.delete()
    desk.settle()
    shown = desk.see(ElidedLabel, "legal_representative_value")
    shown.setFocus()
    desk.keys("F2")
    assert QApplication.focusWidget() is shown
    assert not desk.see(QAbstractButton, "logContactButton").isEnabled()
    desk.press("bandActionButton")
    desk.settle()
    assert desk.see(QAbstractButton, "logContactButton").isEnabled()


def test_what_is_typed_in_place_survives_a_colleagues_change_elsewhere(bosch: Desk) -> None:
    desk = bosch
    session = desk.space.session
    desk.see(ElidedLabel, "legal_representative_value").setFocus()
    desk.keys("F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    desk.type("half")
    session.write(actions.edit_all, Customer, [1], {"short_name": "new"}, 2, NOW)
    desk.settle()
    assert value(desk, "short_name") == "new"
    assert QApplication.focusWidget() is editor and editor.text() == "half"
    desk.keys("Return")
    desk.settle()
    assert value(desk, "legal_representative") == "half"
    assert value(desk, "short_name") == "new"


def test_the_bookmark_is_kept_at_once(bosch: Desk) -> None:
    desk = bosch
    button = desk.see(QAbstractButton, "bookmarkButton")
    desk.press("bookmarkButton")
    desk.settle()
    assert button.isChecked()
    desk.space.open_customer(2)
    desk.settle()
    assert not button.isChecked()
    desk.space.open_customer(1)
    desk.settle()
    assert button.isChecked()


def test_who_logs_and_prints_is_asked(bosch: Desk) -> None:
    desk = bosch
    page = desk.space.customer
    with desk.qtbot.waitSignal(page.print_card_requested) as printed:
        desk.see(QAbstractButton, "printCardButton").setFocus()
        desk.keys("Space")
    assert printed.args == [1]
    for button in ("logContactButton", "overviewLogContactButton"):
        with desk.qtbot.waitSignal(page.log_contact_requested):
            desk.see(QAbstractButton, button).click()
        for dialog in QApplication.topLevelWidgets():
            if dialog.objectName() == "logContactDialog":
                dialog.close()


def test_the_keyboard_reaches_everything(bosch: Desk) -> None:
    desk = bosch
    desk.see(QWidget, "bookmarkButton").setFocus()
    wanted = [
        "logContactButton",
        "editCustomerButton",
        "printCardButton",
        "customerMoreButton",
        "customerPhoneButton",
        "customerTabs",
        "overviewAddContactButton",
        "copyContactButton_1",
        "overviewLogContactButton",
        "overviewEditButton",
        "short_name_value",
        "legal_representative_value",
    ]
    reached = []
    for _step in range(40):
        desk.keys("Tab")
        held = QApplication.focusWidget()
        assert held is not None
        reached.append(held.objectName())
    assert [one for one in reached if one in wanted][: len(wanted)] == wanted, str(reached)


def test_in_chinese(open_desk: OpenDesk) -> None:
    language.use("zh_CN")
    desk = open_desk(two)
    desk.space.open_customer(1)
    desk.settle()
    assert tabs(desk)[:2] == ["概览", "联系人 1"]
    shown = desk.see(ElidedLabel, "legal_representative_value")
    assert shown.accessibleName() == "法定代表人 B"


def test_nothing_is_added_to_who_is_in_the_recycle_bin(bosch: Desk) -> None:
    bosch.space.customer.delete()
    bosch.settle()
    for key, button in (("contacts", "addContactButton"), ("files", "addFileButton")):
        bosch.command(f"tab_{key}")
        bosch.settle()
        assert not bosch.see(QAbstractButton, button).isEnabled()
    assert not bosch.window.findChild(QAbstractButton, "addButton"), "nor where the list is empty"
    bosch.command("tab_records")
    bosch.settle()
    composer = bosch.space.customer._part("records").composer  # type: ignore[attr-defined]
    assert not composer.isEnabled()
    bosch.space.customer.restore()
    bosch.settle()
    assert composer.isEnabled()
