"""The window without a mouse: everything that the first story needs is reached by keys alone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from models import Contact
from tests.conftest import Book
from tests.ui.desk import Desk
from ui.widgets.elided import ElidedLabel

OpenDesk = Callable[..., Desk]


def some(book: Book) -> None:
    for name in ("Anna GmbH", "Bosch", "Carl"):
        customer = book.customer(name)
        book.insert(Contact, customer=customer, name=f"{name} one")
        book.insert(Contact, customer=customer, name=f"{name} two")


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "the focus is nowhere"
    return found


def name(desk: Desk) -> str:
    return desk.see(ElidedLabel, "customerNameLabel").whole_text()


def tab_to(desk: Desk, wanted: str, limit: int = 40) -> None:
    seen = []
    for _ in range(limit):
        if focus().objectName() == wanted:
            return
        desk.keys("Tab")
        seen.append(focus().objectName())
    raise AssertionError(f"{wanted} is not reached by Tab: {seen}")


def test_a_new_file_from_the_welcome_page(desk: Desk) -> None:
    desk.see(QWidget, "welcomeNewButton").setFocus()
    tab_to(desk, "welcomeNameEdit")
    desk.keys("Ctrl+A")
    desk.type("林")
    tab_to(desk, "welcomeNewButton")
    desk.keys("Space")
    desk.wait_open()
    assert focus().window() is desk.window
    desk.keys("Ctrl+N")
    desk.type("广州")
    desk.keys("Ctrl+S")
    desk.settle()
    assert name(desk) == "广州"


def test_customers_are_walked_with_the_arrows(open_desk: OpenDesk) -> None:
    desk = open_desk(some)
    assert focus() is desk.space.left.tree
    desk.keys("Home", "Down")
    desk.settle()
    assert name(desk) == "Anna GmbH"
    desk.keys("Down")
    desk.settle()
    assert name(desk) == "Bosch"
    assert focus() is desk.space.left.tree, "reading on keeps the place"
    desk.keys("Alt+Left")
    desk.settle()
    assert name(desk) == "Anna GmbH"
    desk.keys("Alt+Right")
    desk.settle()
    assert name(desk) == "Bosch"


def test_panes_go_round(open_desk: OpenDesk) -> None:
    desk = open_desk(some)
    desk.keys("Home", "Down")
    desk.settle()
    desk.keys("F6")
    assert desk.space.customer.isAncestorOf(focus())
    desk.until(lambda: any(pane.isVisible() for pane in desk.window.reminders.panes()))
    desk.keys("F6")
    assert desk.window.reminders.dock.isAncestorOf(focus())
    desk.keys("F6")
    assert focus() is desk.space.left.views
    desk.keys("F6")
    assert focus() is desk.space.left.tree
    desk.keys("Shift+F6")
    assert focus() is desk.space.left.views


def test_tabs_by_number_and_round_and_round(open_desk: OpenDesk) -> None:
    desk = open_desk(some)
    desk.keys("Home", "Down", "Ctrl+2")
    desk.settle()
    assert desk.see(QWidget, "contactsPage").isVisible()
    desk.keys("Ctrl+Tab")
    desk.settle()
    assert desk.see(QWidget, "recordsPage").isVisible()
    desk.keys("Ctrl+Shift+Tab", "Ctrl+Shift+Tab")
    desk.settle()
    assert desk.see(QWidget, "overviewPage").isVisible()


def test_contact_is_opened_changed_and_left(open_desk: OpenDesk) -> None:
    desk = open_desk(some)
    desk.keys("Home", "Down", "Ctrl+2")
    desk.settle()
    desk.keys("F6")
    tab_to(desk, "contactTable")
    desk.keys("Down", "F2")
    desk.settle()
    assert focus().objectName() == "contact_name_edit"
    field = focus()
    assert isinstance(field, QLineEdit)
    desk.keys("Ctrl+A")
    desk.type("Zoe")
    desk.keys("Ctrl+S")
    desk.settle()
    assert "Zoe" in desk.cells("contactTable")
    desk.keys("Esc")
    assert focus().objectName() == "contactTable"
    assert not any(one.isVisible() for one in desk.window.findChildren(QWidget, "contactPanel"))


def test_delete_in_the_table_and_undo(open_desk: OpenDesk) -> None:
    desk = open_desk(some)
    desk.keys("Home", "Down", "Ctrl+2")
    desk.settle()
    desk.see(QWidget, "contactTable").setFocus(Qt.FocusReason.TabFocusReason)
    desk.keys("Down", "Delete")
    desk.settle()
    assert len(desk.cells("contactTable")) == 1
    desk.keys("Ctrl+Z")
    desk.settle()
    assert len(desk.cells("contactTable")) == 2


def test_delete_in_the_tree_and_undo(open_desk: OpenDesk) -> None:
    desk = open_desk(some)
    desk.keys("Home", "Down", "Delete")
    desk.settle()
    assert "Anna GmbH" not in desk.tree()
    desk.keys("Ctrl+Z")
    desk.settle()
    assert "Anna GmbH" in desk.tree()


def test_esc_leaves_the_form(open_desk: OpenDesk) -> None:
    desk = open_desk(some)
    desk.keys("Home", "Down")
    desk.settle()
    desk.keys("Ctrl+E")
    desk.settle()
    assert desk.see(QLabel, "formTitleLabel").text() == "Edit customer"
    desk.keys("Esc")
    desk.settle()
    assert name(desk) == "Anna GmbH"
    assert focus() is desk.space.left.tree
    assert not desk.window.actions_["save"].isEnabled()
