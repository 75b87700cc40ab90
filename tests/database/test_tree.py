"""The groups of the customer tree, and the customers of one group."""

from datetime import date

import pytest

from database import tree
from database.conditions import Condition
from database.tree import DUE, OVERDUE, Asked, Group, Member
from models import Customer, Purchase, PurchaseLine
from tests.conftest import Book

TODAY = date(2026, 3, 18)


def groups(book: Book, grouping: str, view: str = "all") -> list[Group]:
    """The groups of a grouping."""
    return tree.branches(Asked(grouping, view), (), TODAY, book.me).groups


def one(book: Book, customer: int) -> Member:
    """A customer as the tree shows it."""
    return next(member for member in tree.members(Asked(), None, TODAY, book.me) if member.id == customer)


@pytest.mark.parametrize("grouping", tree.GROUPINGS)
def test_every_grouping_counts_each_customer_once(book: Book, grouping: str) -> None:
    book.customer("苏州", level=book.value("level", "a"), owner=book.me, country="中国")
    book.customer("Bosch")
    assert sum(group.size for group in groups(book, grouping)) == 2
    for group in groups(book, grouping):
        assert len(tree.members(Asked(grouping), group.key, TODAY, book.me)) == group.size


def test_letters_are_those_of_the_name_that_is_shown(book: Book) -> None:
    book.customer("苏州澜谷", short_name="澜谷")
    book.customer("重庆长安")
    book.customer("重型机械")
    book.customer("3M")
    assert groups(book, "letter") == [Group("C", 1), Group("L", 1), Group("Z", 1), Group("#", 1)]


def test_views_and_filters_apply(book: Book) -> None:
    book.customer("marked", bookmarked=True, city="广州")
    book.customer("plain", city="广州")
    book.customer("supplier", party_kind=book.value("party_kind", "supplier"))
    book.delete(Customer, book.customer("gone"))
    assert groups(book, "region") == [Group(None, 2)]
    assert groups(book, "region", view="bookmarked") == [Group(None, 1)]
    asked = Asked(conditions=(Condition("city", "is", "广州"), Condition("bookmarked", "no")))
    assert [member.name for member in tree.members(asked, None, TODAY, book.me)] == ["plain"]


@pytest.mark.parametrize(
    ("last", "state", "late"),
    [
        ("2026-03-17", None, 0),  # yesterday, the plan says every 14 days and at most 20
        ("2026-03-04", DUE, 0),  # 14 days ago: today
        ("2026-02-26", DUE, 6),  # 20 days ago: late, and within the maximum
        ("2026-02-25", OVERDUE, 7),  # 21 days ago
    ],
)
def test_a_customer_is_due_by_the_plan_of_its_level(
    book: Book, last: str, state: str | None, late: int
) -> None:
    customer = book.customer(level=book.value("level", "a"))
    book.record(customer, last)
    days = (TODAY - date.fromisoformat(last)).days
    member = one(book, customer)
    assert (member.days, member.state, member.late) == (days, state, late)


def test_who_was_never_contacted_counts_from_the_day_of_filing(book: Book) -> None:
    level = book.value("level", "a")
    new = book.customer("new", level=level, filed_on="2026-03-10")
    old = book.customer("old", level=level, filed_on="2025-03-10")
    assert (one(book, new).days, one(book, new).state) == (None, None)
    assert (one(book, old).days, one(book, old).state) == (None, OVERDUE)


def test_a_day_agreed_for_later_outweighs_the_plan(book: Book) -> None:
    customer = book.customer(level=book.value("level", "a"))
    book.record(customer, "2026-01-02", next_contact_on="2026-04-01")
    assert one(book, customer).state is None


def test_no_plan_is_never_due(book: Book) -> None:
    customer = book.customer()
    book.record(customer, "2020-01-02")
    assert one(book, customer).state is None


def test_orders(book: Book) -> None:
    a, b = book.value("level", "a"), book.value("level", "b")
    ids = {name: book.customer(name, level=level) for name, level in (("x", b), ("y", a), ("z", a))}
    book.record(ids["x"], "2026-03-01")
    book.record(ids["z"], "2026-02-01")
    found = {
        order: "".join(member.name for member in tree.members(Asked(order=order), None, TODAY, book.me))
        for order in tree.ORDERS[:4]
    }
    assert found == {"name": "xyz", "last_contact_on": "yzx", "next_contact_on": "zxy", "level": "yzx"}


def test_branches_bring_the_customers_of_the_groups_asked_for(book: Book) -> None:
    region = book.value("region", "south_china")
    book.customer("south", region=region)
    book.customer("nowhere")
    found = tree.branches(Asked(), [region, 999], TODAY, book.me)
    assert {key: [one.name for one in members] for key, members in found.members.items()} == {
        region: ["south"]
    }


def test_news_read_only_the_loaded_groups_that_were_touched(book: Book) -> None:
    south, east = book.value("region", "south_china"), book.value("region", "east_china")
    moved, stays = book.customer("moved", region=south), book.customer("stays", region=east)
    loaded: dict[tree.Key, frozenset[int]] = {
        south: frozenset({moved}),
        east: frozenset({stays}),
        None: frozenset(),
    }
    book.update(Customer, moved, region=east)
    found = tree.news(Asked(), {moved}, loaded, TODAY, book.me)
    assert found.groups == [Group(east, 2)]
    assert {key: {one.id for one in members} for key, members in found.members.items()} == {
        east: {moved, stays}
    }
    assert tree.news(Asked(), {999}, loaded, TODAY, book.me).members == {}


def test_a_place_is_the_group_of_a_customer_that_is_shown(book: Book) -> None:
    marked, plain = book.customer("重庆", bookmarked=True), book.customer("北京")
    asked = Asked("letter", view="bookmarked")
    assert tree.places(asked, [marked, plain], TODAY, book.me) == {marked: "C"}


def test_who_bought_the_most_and_who_is_to_buy_next(book: Book) -> None:
    monthly = book.value("purchase_strategy", "monthly")
    bought = {"Little": ("2026-01-05", "5"), "Much": ("2026-02-05", "500")}
    for name, (on, price) in bought.items():
        customer = book.customer(name, purchase_strategy=monthly)
        purchase = book.insert(Purchase, customer=customer, ordered_on=on)
        book.insert(PurchaseLine, purchase=purchase, price=price)
    book.customer("Nothing")

    def names(order: str) -> list[str]:
        asked = tree.Asked("level", order=order)
        return [one.name for one in tree.members(asked, None, TODAY, book.me)]

    assert names("purchase_total") == ["Much", "Little", "Nothing"]
    assert names("next_purchase_on") == ["Little", "Much", "Nothing"]
