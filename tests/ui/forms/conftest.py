"""What tests of forms share: editors of any field, a customer with everything, and waiting for drafts."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from changes.rows import read
from models import (
    BillingEntity,
    Channel,
    Contact,
    Customer,
    InvoiceRecipient,
    KeyAccount,
    Product,
    ProductInUse,
    Record,
    ShippingAddress,
)
from tests.conftest import Book
from tests.ui.conftest import NewSession, settle
from ui.forms.drafts import DraftKeeper
from ui.forms.editors import Editor, editor_for
from ui.forms.outline import declared_field
from ui.session import Session

MakeEditor = Callable[..., Any]


def fill(book: Book) -> None:
    """A customer (1) with one of everything, another one (2), and 30 products."""
    with book.change() as work:
        work.insert_many(Product, [{"name": f"Product {number:02}"} for number in range(1, 31)])
    customer = book.customer(
        "苏州澜谷生物科技有限公司",
        short_name="澜谷",
        level=book.value("level", "a"),
        region=book.value("region", "east_china"),
        phone="0512-6288 0166",
        email="lab@langubio.example",
        filed_on="2019-03-05",
        remarks="财务每月 25 日后不付款。",
        products_of_interest=[1, 2],
    )
    rows: list[tuple[type[Record], dict[str, Any]]] = [
        (
            BillingEntity,
            {"position": 1, "company": "澜谷一", "tax_number": "91350100M000100Y43", "default": True},
        ),
        (InvoiceRecipient, {"recipient": "陆婷", "postcode": "215123"}),
        (ShippingAddress, {"label": "仓库", "consignee": "沈国强", "default": True}),
        (ShippingAddress, {"label": "办公室", "consignee": "周敏"}),
        (KeyAccount, {"company": "大客户甲", "yearly_amount": "120000"}),
        (Channel, {"value": "langu_bio"}),
        (ProductInUse, {"product": "液相色谱仪", "maker": "卓砚", "quantity": "4", "since": "2024"}),
        (Contact, {"name": "周敏", "title": "采购经理", "mobile": "139 0000 5530"}),
    ]
    for model, values in rows:
        book.insert(model, customer=customer, **values)
    book.customer("上海启衡检测技术有限公司", phone="021-5555 6666")


@pytest.fixture
def filled(new_session: NewSession) -> Session:
    """A session on a file with customers."""
    return new_session(fill)


@pytest.fixture
def make_editor(session: Session, qtbot: QtBot) -> MakeEditor:
    """Makes the editor of a field on the screen; ``session`` may be another one."""

    def make(model: type[Record], name: str, other: Session | None = None, **how: Any) -> Editor:
        made = editor_for(declared_field(model, name), other or session, **how)
        qtbot.addWidget(made)
        made.resize(400, 60)
        show(qtbot, made)
        return made

    return make


def show(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and give it the keys."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def enter(field: QWidget, text: str) -> None:
    """Type as an input method does: QTest has no keys for Chinese."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def settle_all(qtbot: QtBot, session: Session) -> None:
    """Wait until file and drafts have answered everything."""
    keeper = DraftKeeper.of(session)
    settle(qtbot, session)
    qtbot.waitUntil(keeper.is_idle)
    settle(qtbot, session)


def focused() -> Any:
    """The widget that has the keys."""
    return QApplication.focusWidget()


def child(parent: QObject, name: str) -> Any:
    """A part of a window by its name."""
    found = parent.findChild(QObject, name)
    assert found is not None, name
    return found


def heard(signal: Any) -> list[Any]:
    """What a signal says from now on."""
    said: list[Any] = []
    signal.connect(lambda *values: said.append(values))
    return said


def customer_row(session: Session, row_id: int = 1) -> dict[str, Any]:
    """A customer as it lies in the file now."""
    return row_of(session, Customer, row_id)


def row_of(session: Session, model: type[Record], row_id: int) -> dict[str, Any]:
    """A row as it lies in the file now."""
    found = session.store.read(read, model, row_id).result()
    assert found is not None
    return dict(found)
