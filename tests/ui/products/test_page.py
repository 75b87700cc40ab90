"""The product catalogue: entering, changing, a picture, what is switched off, and what is refused."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from models import Product, Row
from tests.conftest import Book
from tests.ui.conftest import NewSession, RecordingPrompts, settle
from ui.products.page import ProductPage
from ui.session import Session


def fill(book: Book) -> None:
    """A balance that a customer wants, and a pipette."""
    balance = book.insert(Product, name="Balance", code="B1", price="33000.1234", cost="21000")
    book.insert(Product, name="Pipette", price="120")
    book.customer("Zeiss", products_of_interest=[balance])


class Shelf:
    """The page on screen, and short words for what is done in it."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.qtbot, self.session = qtbot, session
        self.kept: dict[str, Any] = {}
        self.page = ProductPage(session, self.kept.__setitem__, self.kept.get)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 700)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.settle()

    def settle(self) -> None:
        settle(self.qtbot, self.session)

    def press(self, name: str) -> None:
        button = self.page.findChild(QAbstractButton, name)
        assert button is not None and button.isVisible(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        self.settle()

    def column(self, name: str) -> list[str]:
        rows = self.page.rows
        place = rows.names.index(name)
        return [str(rows.index(row, place).data()) for row in range(rows.rowCount())]

    def products(self) -> list[Row]:
        found: list[Row] = self.session.store.read(lambda: list(Product.select().dicts())).result()
        return found


@pytest.fixture
def shelf(qtbot: QtBot, new_session: NewSession) -> Shelf:
    return Shelf(qtbot, new_session(fill))


def test_prices_have_up_to_four_decimals_and_demand_is_counted(shelf: Shelf) -> None:
    assert shelf.column("price") == ["33,000.1234", "120.00"]
    shelf.qtbot.waitUntil(lambda: shelf.column("interested") == ["1", "0"])
    assert shelf.column("bought") == ["0", "0"]


def test_the_cost_is_shown_on_request_and_that_is_remembered(shelf: Shelf) -> None:
    place = shelf.page.rows.names.index("cost")
    assert shelf.page.table.isColumnHidden(place)
    shelf.page.toggle_column("cost")
    assert not shelf.page.table.isColumnHidden(place)
    again = ProductPage(shelf.session, shelf.kept.__setitem__, shelf.kept.get)
    shelf.qtbot.addWidget(again)
    assert not again.table.isColumnHidden(place)
    shelf.settle()


def test_a_new_product_by_keyboard(shelf: Shelf) -> None:
    shelf.press("addProductButton")
    editors = shelf.page.panel.form
    editors.focus_field("name")
    shelf.qtbot.keyClicks(editors.editor("name").inner, "Shaker")
    editors.focus_field("price")
    shelf.qtbot.keyClicks(editors.editor("price").inner, "0.0125")
    shelf.qtbot.keyClick(
        editors.editor("price").inner, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    shelf.settle()
    shelf.qtbot.waitUntil(lambda: "Shaker" in shelf.column("name"))
    assert shelf.products()[-1]["price"] == Decimal("0.0125")
    assert not shelf.page.side.isVisible() and shelf.page.table.hasFocus()


def test_a_picture_is_added_shown_and_removed(
    shelf: Shelf, tmp_path: Path, prompts: RecordingPrompts
) -> None:
    path = tmp_path / "balance.png"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    image.save(str(path))
    shelf.page.table.selectRow(0)
    shelf.qtbot.keyClick(shelf.page.table, Qt.Key.Key_Return)
    shelf.settle()
    prompts.answers.append(path)
    shelf.press("product_picture_button")
    shelf.qtbot.waitUntil(shelf.page.picture.has_picture)
    shelf.page.panel.save()
    shelf.settle()
    assert len(shelf.products()[0]["picture"]) == 64
    assert shelf.column("picture") == ["Yes", "—"]
    shelf.press("product_picture_remove_button")
    assert not shelf.page.picture.has_picture()


def test_switching_off_and_on_again(shelf: Shelf) -> None:
    shelf.page.table.selectRow(1)
    shelf.press("switchProductButton")
    shelf.qtbot.waitUntil(lambda: shelf.column("name") == ["Balance"])
    shelf.press("productScope_inactive")
    shelf.qtbot.waitUntil(lambda: shelf.column("name") == ["Pipette"])
    shelf.page.table.selectRow(0)
    shelf.press("switchProductButton")
    shelf.qtbot.waitUntil(lambda: shelf.page._empty.isVisible())
    assert shelf.page._empty.accessibleName() == "All products are active."


def test_what_is_in_use_is_not_deleted(shelf: Shelf) -> None:
    shelf.page.table.selectRow(0)
    shelf.page.table.setFocus()
    with shelf.qtbot.waitSignal(shelf.session.failed) as said:
        shelf.qtbot.keyClick(shelf.page.table, Qt.Key.Key_Delete)
    assert said.args == ["“Balance” cannot be deleted, because records name it (1). Deactivate it instead."]
    shelf.page.table.selectRow(1)
    shelf.qtbot.keyClick(shelf.page.table, Qt.Key.Key_Delete)
    shelf.settle()
    shelf.qtbot.waitUntil(lambda: shelf.column("name") == ["Balance"])


def test_finding_nothing_offers_a_new_one(shelf: Shelf) -> None:
    shelf.page.focus_find()
    shelf.qtbot.keyClicks(shelf.page.find_edit, "xyz")
    shelf.qtbot.waitUntil(lambda: shelf.page._empty.isVisible())
    shelf.press("newProductButton")
    assert shelf.page.panel.isVisible()


def test_on_a_narrow_page_the_panel_covers_the_list(shelf: Shelf) -> None:
    shelf.page.resize(700, 600)
    shelf.page.table.selectRow(0)
    shelf.qtbot.keyClick(shelf.page.table, Qt.Key.Key_F2)
    listed: QWidget = shelf.page.table
    assert shelf.page.panel.isVisible() and not listed.isVisible()
    shelf.qtbot.keyClick(shelf.page.panel, Qt.Key.Key_Escape)
    assert listed.isVisible()
