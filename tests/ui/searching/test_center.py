"""Search in the window, by keys: type, choose, open, log, clear, leave."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QWidget

from models import Competitor, Contact
from tests.conftest import Book
from tests.ui.desk import Desk
from ui.contact_log.dialog import LogContactDialog
from ui.searching.popup import SearchPopup

OpenDesk = Callable[..., Desk]


def fill(book: Book) -> None:
    """Three firms, one contact, one competitor met at two of them, six firms of one name."""
    first = book.customer("上海启衡检测技术有限公司")
    second = book.customer("北京清衡研究院", phone="030-0074321")
    book.customer("Alfreds Futterkiste", code="ALFKI")
    book.insert(Contact, name="Maria Anders", customer=second, mobile="135 0000 8210")
    for customer in (first, second):
        book.insert(Competitor, company="恒力天平", customer=customer)
    for number in range(7):
        book.customer(f"Harbour {number}")


@pytest.fixture
def at_box(open_desk: OpenDesk) -> Desk:
    """A desk with the keyboard in the search box."""
    desk = open_desk(fill)
    desk.keys("Ctrl+K")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    return desk


def ask(desk: Desk, text: str) -> None:
    """Type, and wait for the answer."""
    desk.type(text)
    answered(desk)


def answered(desk: Desk) -> None:
    center = desk.window.search
    desk.until(lambda: center._answered == (center.box.text(), center.box.kind()))
    desk.settle()


def popup(desk: Desk) -> SearchPopup:
    return desk.see(SearchPopup, "searchPopup")


def is_open(desk: Desk) -> bool:
    found = desk.window.findChildren(QWidget, "searchPopup")
    return bool(found) and found[0].isVisible()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("alfk", "Alfreds Futterkiste"),
        ("0074321", "北京清衡研究院"),
        ("anders", "北京清衡研究院"),
        ("qhjc", "上海启衡检测技术有限公司"),
        ("启衡", "上海启衡检测技术有限公司"),
    ],
)
def test_type_and_be_there(at_box: Desk, typed: str, name: str) -> None:
    ask(at_box, typed)
    at_box.keys("Return")
    at_box.settle()
    assert at_box.space.shown_row()["name"] == name
    assert not is_open(at_box)
    assert QApplication.focusWidget() is not at_box.window.search.box


def test_enter_before_the_answer_opens_when_it_comes(at_box: Desk) -> None:
    at_box.type("alfki")
    at_box.keys("Return")
    at_box.until(lambda: at_box.space.shown_row().get("name") == "Alfreds Futterkiste")


def test_groups_arrows_and_show_all(at_box: Desk) -> None:
    ask(at_box, "harb")
    names = [f"Harbour {number}" for number in (6, 5, 4, 3, 2)]
    assert at_box.cells("searchResultList") == ["Customers", *names, "Show all 7"]
    at_box.keys("Down", "Down", "Up")
    assert popup(at_box).list.currentIndex().data() == "Harbour 5"
    at_box.keys("PgDown", "PgDown")
    at_box.keys("Return")
    at_box.until(lambda: len(at_box.cells("searchResultList")) == 8)
    at_box.keys("PgDown", "PgDown")
    assert popup(at_box).list.currentIndex().data() == "Harbour 0"
    index = popup(at_box).list.currentIndex()
    assert "Harbour 0" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_competitor_finds_where_it_was_met(at_box: Desk) -> None:
    ask(at_box, "对手:恒力")
    assert at_box.cells("searchResultList") == ["Competitors", "恒力天平", "恒力天平"]
    at_box.keys("Down", "Return")
    at_box.settle()
    assert at_box.space.shown_row()["name"] == "上海启衡检测技术有限公司"


def test_tab_and_pills_choose_the_type(at_box: Desk) -> None:
    ask(at_box, "qh")
    assert len(at_box.cells("searchResultList")) == 3
    at_box.keys("Tab", "Tab")
    answered(at_box)
    assert at_box.window.search.box.kind() == "contact"
    assert "under “Contacts”" in at_box.see(QLabel, "searchEmptyLabel").text()
    at_box.press("searchTypePill_name")
    answered(at_box)
    assert len(at_box.cells("searchResultList")) == 3
    assert QApplication.focusWidget() is at_box.window.search.box


def test_the_pills_say_how_many(at_box: Desk) -> None:
    ask(at_box, "qh")
    pills = popup(at_box)._pills
    at_box.until(lambda: pills["all"].text() != "All")
    assert [pill.text() for pill in pills.values()][:3] == ["All 2", "Names 2", "Contacts"]


def test_ctrl_enter_logs_a_contact_there(at_box: Desk) -> None:
    ask(at_box, "qingheng")
    at_box.keys("Ctrl+Return")
    at_box.until(lambda: at_box.window.findChild(LogContactDialog) is not None)


def test_escape_clears_and_then_leaves(at_box: Desk) -> None:
    ask(at_box, "qh")
    box = at_box.window.search.box
    at_box.keys("Esc")
    assert (box.text(), is_open(at_box), box.hasFocus()) == ("", False, True)
    at_box.keys("Esc")
    assert not box.hasFocus()


def test_the_answer_goes_with_the_focus_and_comes_back(at_box: Desk) -> None:
    ask(at_box, "qh")
    at_box.space.left.tree.setFocus()
    assert not is_open(at_box)
    at_box.keys("Ctrl+K")
    assert is_open(at_box)
    assert at_box.window.search.box.selectedText() == "qh"
    at_box.qtbot.mouseClick(at_box.window, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not is_open(at_box)


def test_nothing_found_names_the_nearest_and_makes_a_new_one(at_box: Desk) -> None:
    ask(at_box, "上海启蘅检测")
    assert at_box.cells("searchResultList") == ["Nearest match", "上海启衡检测技术有限公司"]
    assert "Nothing found" in at_box.see(QLabel, "searchEmptyLabel").text()
    at_box.press("searchNewCustomerButton")
    at_box.settle()
    assert at_box.see(QLineEdit, "customer_name_edit").text() == "上海启蘅检测"
    assert at_box.window.search.box.text() == ""


def test_what_is_being_composed_is_not_asked(at_box: Desk) -> None:
    box, asked = at_box.window.search.box, []
    box.asked.connect(lambda text, _kind: asked.append(text))
    QApplication.sendEvent(box, QInputMethodEvent("qi'heng", []))
    assert asked == []
    event = QInputMethodEvent()
    event.setCommitString("启衡")
    QApplication.sendEvent(box, event)
    assert asked == ["启衡"]
    answered(at_box)
    assert len(at_box.cells("searchResultList")) == 2


def test_a_click_opens(at_box: Desk) -> None:
    ask(at_box, "alf")
    found = at_box.see(QListView, "searchResultList")
    place = found.visualRect(found.model().index(1, 0)).center()
    at_box.qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    at_box.settle()
    assert at_box.space.shown_row()["name"] == "Alfreds Futterkiste"


def test_a_missing_index_is_built_behind_the_window(open_desk: OpenDesk) -> None:
    from search import is_ready
    from tests.test_search import forget

    def old(book: Book) -> None:
        fill(book)
        forget(book)

    desk = open_desk(old)
    session = desk.window.session
    assert session is not None
    ready: list[bool] = []

    def look() -> bool:
        session.read(None, is_ready, done=ready.append)
        return bool(ready and ready[-1])

    desk.until(look)
