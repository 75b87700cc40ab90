"""The product catalogue: finding, who wants and who bought, and what keeps a product from being deleted."""

import pytest

from database.actions import InUse
from database.sales import products
from database.sales.products import ALL, INACTIVE, Demand
from models import ContactRecord, Customer, Product, Purchase, PurchaseLine
from tests.conftest import NOW, Book


@pytest.fixture
def two(book: Book) -> tuple[int, int]:
    """A balance and, no longer sold, a pipette."""
    balance = book.insert(Product, name="天平", code="BAL-1", model="PB 3200", price="33000.1234")
    return balance, book.insert(Product, name="Pipette", active=False)


def names(find: str = "", scope: str = ALL) -> list[str]:
    return [row["name"] for row in products.catalogue(find, scope)]


@pytest.mark.usefixtures("two")
def test_finding_in_code_name_and_model() -> None:
    assert names() == ["Pipette", "天平"]
    assert names("bal") == names("pb3200") == names("天") == ["天平"]
    assert names(scope=INACTIVE) == ["Pipette"] and names("pip", products.ACTIVE) == []


def test_who_wants_and_who_bought(two: tuple[int, int], book: Book) -> None:
    balance, pipette = two
    first = book.customer("A", products_of_interest=[balance, pipette])
    second = book.customer("B", products_of_interest=[balance])
    gone = book.customer("C", products_of_interest=[balance])
    book.delete(Customer, gone)
    states = [book.value("purchase_state", code) for code in ("ordered", "shipped", "returned")]
    for number, state in enumerate(states):
        buyer = second if number == 2 else first
        purchase = book.insert(Purchase, customer=buyer, ordered_on="2026-03-01", state=state)
        book.insert(PurchaseLine, purchase=purchase, product=balance)
    assert products.demand() == {balance: Demand(2, 1), pipette: Demand(1, 0)}


def test_a_product_in_use_is_not_deleted(two: tuple[int, int], book: Book) -> None:
    balance, pipette = two
    customer = book.customer("A", products_of_interest=[balance])
    book.record(customer, "2026-03-01", products=[balance])
    assert products.uses(balance) == 2 and products.uses(pipette) == 0
    with pytest.raises(InUse, match=r"“天平” cannot be deleted, because records name it \(2\)"):
        products.delete([pipette, balance], book.me, NOW)
    assert names() == ["Pipette", "天平"]  # all or nothing
    products.delete([pipette], book.me, NOW)
    assert names() == ["天平"]
    assert book.row(ContactRecord, 1)["products"] == (balance,)
