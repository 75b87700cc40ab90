"""The customers of a list: views, order, finding, pages, counts."""

from datetime import date

import pytest

from changes.rows import rows
from database import lists, recycle_bin
from database.conditions import fields
from database.lists import Listing
from models import Competitor, Contact, Customer, FileFact
from tests.conftest import Book

TODAY = date(2026, 3, 18)


def names(book: Book, listing: Listing) -> list[str]:
    """The names of a listing, in its order."""
    found = lists.ids(listing, TODAY, book.me)
    page = lists.page(found, ["name"])
    return [str(page[row_id][0]) for row_id in found]


def test_names_are_sorted_by_pinyin_among_latin(book: Book) -> None:
    for name in ("上海", "北京", "重庆", "Bosch", "长沙", "3M", "安徽"):
        book.customer(name)
    order = ["3M", "安徽", "Bosch", "北京", "长沙", "重庆", "上海"]
    assert names(book, Listing()) == order
    assert names(book, Listing(descending=True)) == order[::-1]


def test_dictionary_values_are_sorted_by_their_place_and_empty_ones_come_last(book: Book) -> None:
    for level in ("c", "a", "b"):
        book.customer(level, level=book.value("level", level))
    book.customer("none")
    assert names(book, Listing(sort="level")) == ["a", "b", "c", "none"]
    assert names(book, Listing(sort="level", descending=True)) == ["c", "b", "a", "none"]


def test_people_are_sorted_by_name_and_equal_ones_by_the_customers_name(book: Book) -> None:
    book.customer("b", owner=book.other)
    book.customer("a", owner=book.other)
    book.customer("c", owner=book.me)
    assert names(book, Listing(sort="owner")) == ["c", "a", "b"]  # 梅 Mei stands at M, before Otto


@pytest.mark.parametrize("name", list(fields()))
def test_every_column_sorts(book: Book, name: str) -> None:
    book.customer("a")
    book.customer("b")
    assert len(lists.ids(Listing(sort=name), TODAY, book.me)) == 2


def test_views(book: Book) -> None:
    book.customer("own")
    book.customer("marked", bookmarked=True)
    book.customer("supplier", party_kind=book.value("party_kind", "supplier"))
    book.customer("said to be one", party_kind=book.value("party_kind", "customer"))
    book.delete(Customer, book.customer("gone"))
    assert names(book, Listing()) == ["marked", "own", "said to be one"]
    assert names(book, Listing(view=lists.BOOKMARKED)) == ["marked"]
    assert names(book, Listing(view=lists.OTHERS)) == ["supplier"]
    assert lists.counts(TODAY, book.me) == lists.Counts(
        {"all": 3, "bookmarked": 1, "others": 1, "due": 0, "overdue": 0, "decline": 0, "silent": 0}, 1
    )


def test_the_bin_counts_what_went_there_by_itself(book: Book) -> None:
    gone, kept = book.customer("gone"), book.customer("kept")
    book.insert(Contact, customer=gone, name="went with it")
    book.delete(Contact, book.insert(Contact, customer=kept, name="deleted alone"))
    book.delete(Customer, gone)
    assert lists.counts(TODAY, book.me).bin == recycle_bin.contents("en").total == 2


def test_finding_gives_the_same_with_and_without_the_index(book: Book) -> None:
    book.customer("Ａlfreds 100% Futterkiste", remarks="离心机换型", phone="030-0074321")
    book.customer("上海启衡检测技术有限公司", remarks="alfred's")
    book.insert(Contact, customer=1, name="阿尔 Anders")
    typed = (
        "alf",
        "lfr",
        "ＦＵＴ",
        "启衡",
        "启",
        "心机",
        "0%",
        "%",
        "_",
        "0074",
        "321",
        "x",
        "a 1",
        "海 术有",
        "'",
    )
    asked = [
        Listing(find=one, scope=scope)
        for one in (*typed, "ander", "尔a")
        for scope in ("customer", "contact")
    ]
    indexed = [names(book, one) for one in asked]
    assert [len(found) for found in indexed[::2]] == [2, 2, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 0]
    assert [len(found) for found in indexed[-4:]] == [0, 1, 0, 1]
    FileFact.update(value="another 1").where(FileFact.key == "search_version").execute()
    assert [names(book, one) for one in asked] == indexed


def test_finding_looks_into_the_fields_that_search_knows(book: Book) -> None:
    book.customer("苏州澜谷", address="星湖街 218 号", phone="0512-6288 0166")
    other = book.customer("other")
    book.insert(Competitor, customer=other, company="Sartorius 赛多利斯")
    assert names(book, Listing(find="湖街")) == ["苏州澜谷"]
    assert names(book, Listing(find="62880166")) == ["苏州澜谷"]
    assert names(book, Listing(find="澜谷 218")) == ["苏州澜谷"]  # both words
    assert names(book, Listing(find="sartorius")) == []
    assert names(book, Listing(find="SARTORIUS", scope="competitor")) == ["other"]
    assert names(book, Listing(find="100%")) == []


def test_what_belongs_to_customers_and_is_searched_is_a_scope() -> None:
    found = [model._meta.table_name for model in lists.scopes()]
    assert found[0] == "customer"
    assert {"contact", "competitor"} <= set(found)
    assert "product" not in found


def test_a_page_holds_the_values_that_were_asked_for(book: Book) -> None:
    first = book.customer("a", level=book.value("level", "a"), credit=3)
    last = book.customer("b")
    page = lists.page([last, first, 999], ["credit", "name"])
    assert page == {first: (3, "a"), last: (None, "b")}


def test_ids_are_plain_numbers_in_little_room(book: Book) -> None:
    wanted = sorted(book.customer(str(number)) for number in range(3))
    found = lists.ids(Listing(), TODAY, book.me)
    assert list(found) == wanted
    assert found.itemsize == 8
    assert rows(Customer.select(Customer.id))  # the connection still works as before
