from database import settings
from database.form_rows import form_rows, form_rows_by_uid, id_of
from models import BillingEntity, Channel, Contact, Customer
from tests.conftest import Book


def test_a_record_comes_with_its_small_tables_and_without_the_recycle_bin(book: Book) -> None:
    customer = book.customer("澜谷")
    kept = book.insert(Channel, customer=customer, value="QQ 1")
    book.delete(Channel, book.insert(Channel, customer=customer, value="QQ 2"))
    contact = book.insert(Contact, customer=customer, name="周敏")
    book.insert(Channel, contact=contact, value="QQ 3")
    found = form_rows("customer", customer, ("channel", "billing_entity"))
    assert found.row and found.row["name"] == "澜谷"
    assert {table: [row["id"] for row in rows] for table, rows in found.below.items()} == {
        "channel": [kept],
        "billing_entity": [],
    }


def test_a_new_record_has_no_rows(book: Book) -> None:
    assert form_rows("customer", None, ("channel",)).row is None


def test_the_firm_says_whether_optional_fields_are_kept(book: Book) -> None:
    assert not form_rows("contact", None, ()).optional
    with book.change() as work:
        settings.put(work, "optional_fields", True)
    assert form_rows("contact", None, ()).optional


def test_a_record_is_found_by_its_uid(book: Book) -> None:
    entity = book.insert(BillingEntity, customer=book.customer(), company="X")
    uid = book.row(BillingEntity, entity)["uid"]
    assert id_of("billing_entity", uid) == entity
    assert id_of("billing_entity", "nobody") is None
    assert form_rows_by_uid("customer", "nobody", ()).row is None
    customer = book.row(Customer, 1)
    assert form_rows_by_uid("customer", customer["uid"], ()).row == customer
