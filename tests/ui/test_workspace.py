"""An open file: back and forward through customers, the pages beside the tree, panes, and drafts of a killed run."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPushButton, QWidget

from database import actions
from database.drafts import folder_of_file
from models import Customer
from tests.conftest import NOW, Book
from tests.ui.desk import ME, Desk
from ui import theme
from ui.opener import Wish
from ui.widgets.elided import ElidedLabel

OpenDesk = Callable[..., Desk]


def three(book: Book) -> None:
    for name in ("Bosch", "Leica", "Zeiss"):
        book.customer(name)


@pytest.fixture
def office(open_desk: OpenDesk) -> Desk:
    return open_desk(three)


def shown(desk: Desk) -> str:
    desk.settle()
    return desk.see(ElidedLabel, "customerNameLabel").whole_text()


def test_nobody_is_shown_and_nothing_is_made_before_somebody_is_chosen(office: Desk) -> None:
    assert office.window.findChild(QWidget, "customerPage") is None
    assert office.space.page_name() == "customer" and office.space.shown_row() == {}


def test_back_and_forward_through_customers(office: Desk) -> None:
    for customer in (1, 2, 3):
        office.space.open_customer(customer)
    assert shown(office) == "Zeiss"
    office.keys("Alt+Left")
    assert shown(office) == "Leica"
    office.keys("Alt+Left")
    office.keys("Alt+Left")
    assert shown(office) == "Bosch", "there is nobody before the first"
    assert office.space.left.tree.selected() == 1, "the tree follows"
    office.keys("Alt+Right")
    assert shown(office) == "Leica"
    office.space.open_customer(1)
    office.keys("Alt+Right")
    assert shown(office) == "Bosch", "who goes elsewhere has no way forward any more"
    office.keys("Alt+Left")
    assert shown(office) == "Leica"


@pytest.mark.parametrize(
    ("command", "page", "widget"),
    [
        ("customer_list", "customer_list", "customerListPage"),
        ("competitors", "competitors", "competitorPage"),
        ("recycle_bin", "recycle_bin", "recycleBinPage"),
        ("journal", "journal", "journalPage"),
    ],
)
def test_pages_come_when_they_are_asked_for_and_the_customer_after_them(
    office: Desk, command: str, page: str, widget: str
) -> None:
    office.space.open_customer(2)
    office.command(command)
    office.settle()
    assert office.space.page_name() == page and office.see(QWidget, widget).isVisible()
    office.command("tab_contacts")
    office.settle()
    assert office.space.page_name() == "customer" and shown(office) == "Leica"


def test_f5_reads_again_what_is_on_screen(office: Desk) -> None:
    office.command("customer_list")
    office.settle()
    store = office.space.session.store
    store.write(lambda: Customer.update(name="Altered").where(Customer.id == 1).execute()).result()
    office.keys("F5")
    office.until(lambda: "Altered" in office.cells("customerTable"))


def test_f6_goes_round_the_panes(office: Desk) -> None:
    office.space.open_customer(1)
    office.settle()
    tree, views = office.space.left.tree, office.space.left.views
    assert QApplication.focusWidget() is tree
    office.keys("F6")
    inside = QApplication.focusWidget()
    page = office.space.customer
    assert inside is not None and (inside is page or page.isAncestorOf(inside))
    office.keys("Shift+F6")
    assert QApplication.focusWidget() is tree
    office.keys("Shift+F6")
    assert QApplication.focusWidget() is views


def test_what_was_typed_when_the_program_was_killed_is_offered(
    office: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real = theme.ms
    monkeypatch.setattr(theme, "ms", lambda name: 1 if name == "draftSaveMs" else real(name))
    office.space.edit_customer(2)
    office.settle()
    office.see(QLineEdit, "customer_city_edit").setFocus()
    office.type("Wetzlar")
    drafts = office.space.drafts
    office.until(lambda: drafts.pending() and drafts.is_idle())
    store = office.space.session.store
    folder = store.read(folder_of_file).result()
    shutil.copytree(folder, tmp_path / "killed")  # all that is left of a program that was killed now
    office.window.close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "killed", folder)
    office.window.show()
    office.open(Wish(store.path, user=ME))
    office.until(lambda: office.space.page_name() == "form")
    office.settle()
    assert office.see(QLineEdit, "customer_name_edit").text() == "Leica"
    assert office.see(QLineEdit, "customer_city_edit").text() == "Wetzlar"
    assert office.toast() == "What you had typed before the program ended is back."
    assert office.space.left.tree.tree_model().drafts == {2}
    assert office.space.left.tree.selected() == 2
    office.keys("Ctrl+S")
    office.settle()
    assert office.space.left.tree.tree_model().drafts == set()
    assert office.space.session.store.read(lambda: Customer.get_by_id(2).city).result() == "Wetzlar"


def test_after_saving_the_keyboard_is_where_customers_are_chosen(office: Desk) -> None:
    office.space.edit_customer(2)
    office.settle()
    office.fill("customer_city_edit", "Jena")
    office.keys("Ctrl+S")
    office.settle()
    focus, page = QApplication.focusWidget(), office.space.customer
    assert office.space.page_name() == "customer" and focus is not None
    assert not isinstance(focus, QPushButton)
    assert page.isAncestorOf(focus) or focus is office.space.left.tree


@pytest.mark.parametrize(
    ("command", "name"), [("customer_list", "customerTable"), ("journal", "journalTree")]
)
def test_a_page_has_the_keyboard_at_once(office: Desk, command: str, name: str) -> None:
    office.command(command)
    office.settle()
    assert QApplication.focusWidget() is office.see(QAbstractItemView, name)


def test_restoring_leaves_the_keyboard_in_the_recycle_bin(office: Desk) -> None:
    store = office.space.session.store
    store.write(actions.delete, Customer, [1], None, NOW).result()
    office.command("recycle_bin")
    office.settle()
    table = office.see(QAbstractItemView, "recycleBinTable")
    assert QApplication.focusWidget() is table
    table.setCurrentIndex(table.model().index(0, 0))
    office.see(QPushButton, "restoreButton").setFocus()
    office.keys("Return")  # as the space bar would
    office.settle()
    focus, page = QApplication.focusWidget(), office.see(QWidget, "recycleBinPage")
    assert store.read(lambda: Customer.get_by_id(1).deleted_at).result() is None
    assert focus is not None and page.isAncestorOf(focus)


def test_a_small_window_has_a_narrower_left_pane(office: Desk) -> None:
    assert office.space.left.width() == theme.size("leftPane.default")
    office.window.resize(1024, 640)
    QApplication.processEvents()
    assert office.space.left.width() == theme.size("leftPane.compact")
    office.window.resize(1440, 900)
    QApplication.processEvents()
    assert office.space.left.width() == theme.size("leftPane.default")


def test_a_file_without_customers_says_how_to_begin(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.until(
        lambda: any(one.isVisible() for one in desk.window.findChildren(QPushButton, "firstNewButton"))
    )
    assert desk.see(QPushButton, "firstImportButton").isEnabled()
    desk.press("firstNewButton")
    assert desk.space.page_name() == "form"
    desk.type("Bosch")
    desk.keys("Ctrl+S")
    desk.settle()
    assert not desk.window.findChild(QPushButton, "firstNewButton")
