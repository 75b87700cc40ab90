import pytest

from changes.work import change
from database.twins.duplicates import duplicates, likeness
from models import BillingEntity, Contact, Customer
from resources.language import Message
from tests.conftest import ME, NOW, Book


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("苏州澜谷生物科技有限公司", "苏州澜谷生物科技"),
        ("苏州澜谷生物科技有限公司", "澜谷（苏州）生物科技股份有限公司"),
        ("江苏省苏州市澜谷生物科技有限责任公司", "澜谷生物科技"),
        ("中国石化集团公司", "石化"),
        ("Siemens AG", "The Siemens Co., Ltd."),
        ("Fiat S.p.A.", "FIAT"),
        ("Müller GmbH & Co. KG", "müller"),
        ("ООО Ромашка", "Ромашка"),
        ("丰田株式会社", "丰田"),
        ("Ａcme　Ltd", "ACME"),
    ],
)
def test_what_firms_change_in_a_name_does_not_count(book: Book, one: str, other: str) -> None:
    customer = book.customer(other)
    assert [found.customer for found in duplicates(one)] == [customer]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("上海启衡检测", "北京启衡检测"),
        ("北京银行", "上海银行"),
        ("澜谷生物科技", "澜谷生物制药"),
        ("A", "AB"),
    ],
)
def test_other_firms_are_left_alone(book: Book, one: str, other: str) -> None:
    book.customer(other)
    assert duplicates(one) == []


def test_a_name_that_is_only_a_place_stays_whole() -> None:
    assert likeness("广州").core == "广州"
    assert likeness("北京有限公司").core == "北京"


def test_a_short_name_counts_too(book: Book) -> None:
    customer = book.customer("一家名字很长的公司", short_name="澜谷")
    assert [found.customer for found in duplicates("苏州澜谷有限公司")] == [customer]


@pytest.mark.parametrize("typed", ["0512-6288 0166", "（0512）62880166", "+86 0512 62880166"])
def test_the_same_phone_is_said(book: Book, typed: str) -> None:
    book.customer("另一个名字", phone="0512 6288-0166")
    (found,) = duplicates("新客户", typed)
    assert [str(reason) for reason in found.reasons] == ["Same phone"]


def test_a_contact_has_the_phone(book: Book) -> None:
    customer = book.customer("另一个名字")
    book.insert(Contact, customer=customer, name="周敏", mobile="139 0000 5530")
    assert [found.customer for found in duplicates("", "13900005530")] == [customer]


def test_the_same_tax_number_is_said(book: Book) -> None:
    customer = book.customer("另一个名字")
    book.insert(BillingEntity, customer=customer, company="X", tax_number="91350100m000100y43")
    (found,) = duplicates("新客户", None, ["9135 0100 M000 100Y 43"])
    assert [str(reason) for reason in found.reasons] == ["Same tax number"]


def test_whoever_has_more_reasons_comes_first_and_each_is_said_once(book: Book) -> None:
    book.customer("澜谷有限公司")
    both = book.customer("苏州澜谷", short_name="澜谷", phone="62880166")
    found = duplicates("澜谷", "62880166")
    assert found[0].customer == both
    assert [str(reason) for reason in found[0].reasons] == ["Same name", "Same phone"]


def test_neither_the_edited_customer_nor_the_recycle_bin_counts(book: Book) -> None:
    mine, gone = book.customer("澜谷"), book.customer("澜谷")
    book.delete(Customer, gone)
    assert duplicates("澜谷", but=mine) == []


def test_percent_signs_are_no_wildcards(book: Book) -> None:
    book.customer("甲乙丙丁")
    assert duplicates("甲%丁") == []
    assert duplicates("%%%%") == []


def test_it_is_found_among_three_thousand(book: Book) -> None:
    with change(ME, Message("Many"), NOW) as work:
        names = [{"name": f"苏州澜{number:05}谷生物科技有限公司"} for number in range(3_000)]
        work.insert_many(Customer, [*names, {"name": "澜谷生物科技"}])
    assert [found.name for found in duplicates("苏州澜谷生物科技有限公司")] == ["澜谷生物科技"]
