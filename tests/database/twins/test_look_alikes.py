"""Customers that look like the same one twice, found in the file, and what was said of them."""

import pytest

from database.twins.look_alikes import Pair, domains, find, not_the_same
from models import BillingEntity, Contact, Customer
from tests.conftest import Book


def said(pairs: list[Pair]) -> list[tuple[int, int, list[str]]]:
    return [(pair.first, pair.second, [str(one) for one in pair.reasons]) for pair in pairs]


def test_same_core_same_phone_same_tax_number(book: Book) -> None:
    one = book.customer("苏州澜谷生物科技有限公司", phone="0512-6288 0166")
    two = book.customer("澜谷（苏州）生物科技股份有限公司")
    three = book.customer("另一家", registration_number="91320594MA1XXXXX8K")
    book.insert(Contact, customer=three, name="李", mobile="+86 0512 62880166")
    book.insert(BillingEntity, customer=two, tax_number="91320594ma1xxxxx8k")
    assert said(find()) == [
        (two, three, ["Same tax number"]),
        (one, two, ["Same name but for the legal form or place"]),
        (one, three, ["Same phone"]),
    ]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("北京启衡检测", "上海启衡检测", False),  # a branch, not a duplicate
        ("广州恒立阀门制造有限公司", "广州恒力阀门制造有限公司", True),
        ("恒力阀门一分厂 1 号线配套", "恒力阀门一分厂 2 号线配套", False),
        ("Alfreds Futterkiste", "Alfred Futterkiste", True),
        ("天平", "天秤", False),  # too short to be a slip
    ],
)
def test_a_slip_in_the_name(book: Book, one: str, other: str, found: bool) -> None:
    book.customer(one)
    book.customer(other)
    assert bool(find()) is found


def test_what_too_many_share_says_nothing(book: Book) -> None:
    for number in range(20):
        book.customer(f"客户{chr(0x4E00 + 37 * number)}{chr(0x5200 + 91 * number)}", phone="0512-6288 0166")
    assert find() == []


def test_deleted_customers_are_left_out(book: Book) -> None:
    book.customer("澜谷生物")
    book.delete(Customer, book.customer("澜谷生物"))
    assert find() == []


def test_not_the_same_is_remembered_and_can_be_undone(book: Book) -> None:
    from changes.undo import undo_newest

    one, two = book.customer("澜谷生物"), book.customer("澜谷生物")
    assert not_the_same(two, one, book.me, book.at) is not None
    assert find() == []
    assert not_the_same(one, two, book.me, book.at) is None
    undo_newest(book.me, book.at)
    assert len(find()) == 1


def test_stopping_stops(book: Book) -> None:
    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        find(stop)


@pytest.mark.parametrize(
    ("email", "website", "found"),
    [
        ("lab@langubio.example", "https://www.langubio.example/zh", {"langubio.example"}),
        ("12345@qq.com", None, set()),
        (None, "langubio.example:8080", {"langubio.example"}),
        ("no address", "无", set()),
    ],
)
def test_domains_that_are_a_firms_own(email: str | None, website: str | None, found: set[str]) -> None:
    assert domains(email, website) == found
