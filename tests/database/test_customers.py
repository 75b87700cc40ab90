"""Finding a customer by what people call it, and everything known of it by its names (DESIGN 6, 8)."""

import json

import pytest

from database import customers
from database.customers import NotFound
from models import (
    BillingEntity,
    Channel,
    Competitor,
    Contact,
    Customer,
    ImportantDate,
    InvoiceRecipient,
    KeyAccount,
    Product,
    SharingGroup,
    ShippingAddress,
)
from tests.conftest import Book

CUSTOMER = """
    code name short_name region nature source category industry level credit contact_strategy
    purchase_strategy employees sales_scale years_in_business industry_position settlement
    agent_wish phone fax email website country province city address postcode purchase_count
    purchase_total first_purchase_on last_purchase_on last_contact_on next_contact_on
    products_of_interest product_fields remarks needs opinion_of_us wechat legal_representative
    registration_number registered_capital credit_limit owner sharing_group filed_on bookmarked uid
    created_at created_by updated_at updated_by deleted_at version contacts billing_entities
    invoice_recipient shipping_addresses key_accounts competitors files changes
"""
CONTACT = """
    name salutation title department phone mobile email wechat qq birthday birthday_lead_days
    temperament decision_influence relationship_level marital hobbies experience important_dates
    accepts_mail accepts_messages primary left_company remarks
"""


# -- finding --------------------------------------------------------------------------------------------------------


def test_found_by_number_name_and_id(book: Book) -> None:
    one = book.customer("广州五金 有限公司", short_name="五金", code="KH-7")
    other = book.customer("Otto & Söhne GmbH")
    for text in ("KH-7", "广州五金 有限公司", "广州五金有限公司", "五金", "州五", str(one)):
        assert customers.find(text) == one, text
    for text in ("ＯＴＴＯ & SÖHNE gmbh", "söhne", str(other)):
        assert customers.find(text) == other, text


def test_whole_name_wins_over_a_part(book: Book) -> None:
    one = book.customer("五金")
    book.customer("五金城")
    assert customers.find("五金") == one


def test_number_of_the_firm_wins_over_the_id(book: Book) -> None:
    first = book.customer("甲")
    second = book.customer("乙", code=str(first))
    assert customers.find(str(first)) == second


def test_ambiguous_name_lists_the_candidates(book: Book) -> None:
    for number in range(12):
        book.customer(f"五金 {number}")
    with pytest.raises(
        NotFound, match=r"“五金” may be several customers.*: 1 五金 0; 2 五金 1; .*10 五金 9 …\."
    ):
        customers.find("五金")


def test_same_name_twice_is_ambiguous(book: Book) -> None:
    book.customer("五金")
    book.customer("五 金")
    with pytest.raises(NotFound, match="1 五金; 2 五 金"):
        customers.find("五金")


@pytest.mark.parametrize(
    "text", ["", " ", "nobody", "%", "_", "99", "-1", "9" * 30, "٣", "'; DROP TABLE customer"]
)
def test_nobody_is_found_by_what_is_no_name(book: Book, text: str) -> None:
    book.customer("五金")
    with pytest.raises(NotFound, match="There is no customer"):
        customers.find(text)


def test_wildcards_are_letters(book: Book) -> None:
    one = book.customer("100% 棉")
    book.customer("1000 棉")
    assert customers.find("00% ") == one


def test_customers_in_the_recycle_bin_are_not_found(book: Book) -> None:
    one = book.customer("五金", code="7")
    book.delete(Customer, one)
    for text in ("五金", "7", str(one)):
        with pytest.raises(NotFound):
            customers.find(text)


# -- reading --------------------------------------------------------------------------------------------------------


@pytest.fixture
def customer(book: Book) -> int:
    """A customer with something in every small table."""
    product = book.insert(Product, name="螺丝")
    group = book.insert(SharingGroup, name="南", members=[book.me])
    one = book.customer(
        region=book.value("region", "south_china"),
        product_fields=[book.value("product_field", "parts")],
        products_of_interest=[product],
        owner=book.me,
        sharing_group=group,
        registered_capital="4273",
        filed_on="2026-01-31",
    )
    contact = book.insert(Contact, customer=one, name="王芳", birthday="L1980-01-01")
    book.insert(ImportantDate, contact=contact, date="--10-01")
    book.insert(Channel, contact=contact, value="skype")
    book.insert(Channel, customer=one, value="telex")
    book.insert(
        BillingEntity, customer=one, position=1, company="甲", tax_number="91X", bank="工行", account="6222"
    )
    book.insert(InvoiceRecipient, customer=one, recipient="李", postcode="510000")
    for model, values in ((ShippingAddress, {"label": "仓"}), (KeyAccount, {"company": "大"})):
        book.insert(model, customer=one, **values)
    book.insert(Competitor, customer=one, company="对手", price="12.5")
    return one


def test_json_has_every_promised_name(customer: int) -> None:
    found = customers.as_json(customer, "en")
    assert found.keys() >= set(CUSTOMER.split())
    assert found["contacts"][0].keys() >= set(CONTACT.split())
    assert found["billing_entities"][0].keys() >= {
        "company",
        "address",
        "phone",
        "bank",
        "account",
        "tax_number",
    }
    assert found["invoice_recipient"].keys() >= {"address", "postcode", "recipient", "phone"}
    promised = "company product strength price yearly_usage customer_opinion remarks"
    assert found["competitors"][0].keys() >= set(promised.split())


def test_json_is_plain(customer: int) -> None:
    found = customers.as_json(customer, "en")
    assert json.loads(json.dumps(found)) == found
    assert (found["registered_capital"], found["purchase_total"]) == ("4273.00", "0.00")
    assert (found["filed_on"], found["contacts"][0]["birthday"]) == ("2026-01-31", "L1980-01-01")
    assert found["competitors"][0]["price"] == "12.5000"
    assert (found["owner"], found["sharing_group"], found["created_by"]) == ("梅 Mei", "南", "梅 Mei")
    assert (found["remarks"], found["bookmarked"], found["deleted_at"]) == (None, False, None)
    assert found["version"] == 1


@pytest.mark.parametrize(("language", "region"), [("en", "South China"), ("zh_CN", "华南")])
def test_json_speaks_the_language_asked_for(customer: int, language: str, region: str) -> None:
    found = customers.as_json(customer, language)
    assert found["region"] == region
    assert found["products_of_interest"] == ["螺丝"]


def test_what_belongs_to_a_contact_lies_there(customer: int) -> None:
    found = customers.as_json(customer, "en")
    (contact,) = found["contacts"]
    assert [one["date"] for one in contact["important_dates"]] == ["--10-01"]
    assert [one["value"] for one in contact["channels"]] == ["skype"]
    assert [one["value"] for one in found["channels"]] == ["telex"]


def test_history_is_newest_first_with_all_that_hangs_on_the_customer(book: Book, customer: int) -> None:
    book.update(Customer, customer, book.other, phone="020-1")
    changes = customers.as_json(customer, "en")["changes"]
    assert changes[0]["fields"] == {"phone": [None, "020-1"]}
    assert (changes[0]["colleague"], changes[0]["what"], changes[0]["version"]) == ("Otto", "A test", 2)
    assert {one["table"] for one in changes} >= {"customer", "contact", "important_date", "competitor"}
    assert [one["batch"] for one in changes] == sorted((one["batch"] for one in changes), reverse=True)


def test_rows_in_the_recycle_bin_are_left_out(book: Book, customer: int) -> None:
    book.delete(Contact, 1)
    found = customers.as_json(customer, "en")
    assert (found["contacts"], len(found["channels"])) == ([], 1)
    assert not customers.whole(customer).get("important_date")


def test_customer_with_nothing_has_the_names_too(book: Book) -> None:
    found = customers.as_json(book.customer("空"), "en")
    assert found["invoice_recipient"] is None
    assert found["contacts"] == found["files"] == []


def test_nobody_has_no_json(book: Book) -> None:
    with pytest.raises(NotFound):
        customers.as_json(99, "en")
