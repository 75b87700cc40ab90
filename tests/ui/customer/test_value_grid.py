"""The declared fields of a customer as labels and values."""

from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from database.page import Page, read_page
from models import Customer
from resources import language
from tests.conftest import Book
from tests.ui.conftest import NewSession
from ui.customer.value_grid import ValueGrid, shown_fields
from ui.session import Session

FIELDS = shown_fields(Customer, ("basics", "plans", "legal"), without=("name",))


def fill(book: Book) -> None:
    book.customer(
        "Bosch",
        short_name="博世",
        region=book.value("region", "east_china"),
        registered_capital=Decimal("50000.5"),
        legal_representative="王",
    )


def show(qtbot: QtBot, session: Session, currency: str = "CNY") -> ValueGrid:
    page = session.store.read(read_page, 1, session.lookups).result()
    assert isinstance(page, Page)
    grid = ValueGrid(FIELDS)
    qtbot.addWidget(grid)
    grid.resize(500, 300)
    grid.show_values(page.row, session.lookups, currency=currency, quiet={"contact_strategy": "By level"})
    grid.show()
    return grid


def text(grid: ValueGrid, name: str) -> str | None:
    value = grid.value(name)
    return None if value is None else value.whole_text()


def test_what_is_filled_in_is_shown_in_the_language(qtbot: QtBot, new_session: NewSession) -> None:
    for speech, region, label in (("en", "East China", "Region"), ("zh_CN", "华东", "所属区域")):
        language.use(speech)
        grid = show(qtbot, new_session(fill, language=speech))
        assert text(grid, "short_name") == "博世"
        assert text(grid, "region") == region
        value = grid.value("region")
        assert value is not None and value.accessibleName() == f"{label} {region}"
        assert text(grid, "industry") is None  # empty
        assert text(grid, "name") is None  # left out
        assert text(grid, "remarks") is None  # another group


def test_amounts_carry_the_currency_of_the_firm(qtbot: QtBot, new_session: NewSession) -> None:
    session = new_session(fill)
    assert text(show(qtbot, session), "registered_capital") == "¥50,000.50"
    assert text(show(qtbot, session, "EUR"), "registered_capital") == "EUR 50,000.50"


def test_what_holds_without_a_value_is_grey(qtbot: QtBot, new_session: NewSession) -> None:
    grid = show(qtbot, new_session(fill))
    quiet, own = grid.value("contact_strategy"), grid.value("short_name")
    assert quiet is not None and quiet.whole_text() == "By level"
    assert own is not None
    assert quiet.palette().color(quiet.foregroundRole()) != own.palette().color(own.foregroundRole())


def test_derived_values_are_not_changed_in_place(qtbot: QtBot, new_session: NewSession) -> None:
    def contacted(book: Book) -> None:
        fill(book)
        book.record(1, "2026-03-10")

    grid = show(qtbot, new_session(contacted))
    asked: list[str] = []
    grid.edit_requested.connect(asked.append)
    for name in ("last_contact_on", "legal_representative"):
        value = grid.value(name)
        assert value is not None
        qtbot.mouseDClick(value, Qt.MouseButton.LeftButton, pos=QPoint(2, 5))
    assert asked == ["legal_representative"]


def test_a_value_is_copied(qtbot: QtBot, new_session: NewSession) -> None:
    grid = show(qtbot, new_session(fill))
    value = grid.value("short_name")
    assert value is not None
    value.setFocus()
    qtbot.keyClick(value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "博世"
