"""The customer tree: groups with their counts first, the customers of a group when somebody opens it.

Jobs for the reading thread. At 100,000 customers regrouping is one GROUP BY; a group of ten thousand is read, judged
and sorted only when it is expanded.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from peewee import fn

from changes.derived import Plan, Rules
from changes.rows import CHUNK, chunked, rows
from database import functions
from database.conditions import Condition, fields
from database.lists import SHOWN_KEY, Listing, chosen, sort_key
from database.pinyin import OTHER, letter
from models import Customer

LETTER = "letter"
GROUPINGS = (
    "region",
    "country",
    "industry",
    "category",
    "level",
    "owner",
    "source",
    "contact_strategy",
    LETTER,
)
"""By what the tree groups: fields, and the first letter of the name in pinyin."""

ORDERS = ("name", "last_contact_on", "next_contact_on", "level", "purchase_total", "next_purchase_on")
"""By what the customers of a group are sorted: fields."""

OVERDUE, DUE = "overdue", "due"

Key = int | str | None
"""What a group is known by: the id or text that its customers have in common; None for those without."""


@dataclass(frozen=True)
class Asked:
    """What the tree shows."""

    grouping: str = "region"
    view: str = "all"
    conditions: tuple[Condition, ...] = ()
    order: str = "name"

    def listing(self) -> Listing:
        """The same customers as a list shows them."""
        return Listing(self.view, self.conditions)


class Group(NamedTuple):
    """A branch and how many customers it has."""

    key: Key
    size: int


class Member(NamedTuple):
    """A customer in the tree. ``days`` since the last contact, None for never; ``late``: days since it was due."""

    id: int
    name: str
    level: int | None
    bookmarked: bool
    days: int | None
    state: str | None
    late: int


class Branches(NamedTuple):
    """The groups, and the customers of those that were asked for."""

    groups: list[Group]
    members: dict[Key, list[Member]]


def branches(asked: Asked, wanted: Iterable[Key], today: date, me: int) -> Branches:
    """All groups with their counts, and the customers of ``wanted`` ones."""
    functions.ready()
    found = _groups(asked, today, me)
    keys = {group.key for group in found}
    return Branches(found, {key: members(asked, key, today, me) for key in wanted if key in keys})


def news(
    asked: Asked, customers: Iterable[int], loaded: dict[Key, frozenset[int]], today: date, me: int
) -> Branches:
    """After some customers were written: all groups, and the customers of the loaded ones that they touch.

    Those are the groups that they are in now, or were in before.
    """
    functions.ready()
    some = frozenset(customers)
    now_in = places(asked, some, today, me).values()
    stale = [key for key, ids in loaded.items() if key in now_in or ids & some]
    return branches(asked, stale, today, me)


def members(asked: Asked, key: Key, today: date, me: int) -> list[Member]:
    """The customers of one group, in order."""
    functions.ready()
    column = _column(asked.grouping)
    kept = chosen(asked.listing(), today, me) & (column.is_null() if key is None else column == key)
    query = Customer.select(
        Customer.id,
        fn.COALESCE(Customer.short_name, Customer.name),
        Customer.level,
        Customer.bookmarked,
        Customer.last_contact_on,
        Customer.next_contact_on,
        Customer.next_contact_time,
        Customer.filed_on,
        Customer.contact_strategy,
        Customer.category,
    )
    judge = _Judge(today)
    return [judge.member(*row) for row in functions.plain(query.where(kept).order_by(*_order(asked.order)))]


def places(asked: Asked, customers: Iterable[int], today: date, me: int) -> dict[int, Key]:
    """In which groups customers stand; one that the view or the filter leaves out is left out."""
    functions.ready()
    found: dict[int, Key] = {}
    for some in chunked(customers, CHUNK):
        kept = chosen(asked.listing(), today, me) & Customer.id.in_(some)
        found |= dict(rows(Customer.select(Customer.id, _column(asked.grouping)).where(kept)))
    return found


def _column(grouping: str) -> Any:
    return functions.letter(SHOWN_KEY) if grouping == LETTER else fields()[grouping]


def _groups(asked: Asked, today: date, me: int) -> list[Group]:
    """A letter is asked once for each beginning of two characters and not for every name."""
    first = fn.SUBSTR(SHOWN_KEY, 1, 2) if asked.grouping == LETTER else _column(asked.grouping)
    query = (
        Customer.select(first, fn.COUNT(Customer.id))
        .where(chosen(asked.listing(), today, me))
        .group_by(first)
    )
    if asked.grouping != LETTER:
        return [Group(key, count) for key, count in rows(query)]
    letters: dict[str, int] = {}
    for start, count in rows(query):
        found = letter(start or "")
        letters[found] = letters.get(found, 0) + count
    return [Group(found, letters[found]) for found in sorted(letters, key=lambda one: (one == OTHER, one))]


def _order(order: str) -> list[Any]:
    by_name = functions.in_order(SHOWN_KEY)
    if order not in ORDERS or order == "name":
        return [by_name, Customer.id]
    if order == "purchase_total":  # who bought the most comes first
        return [sort_key(fields()[order]).desc(), by_name, Customer.id]
    nulls = "FIRST" if order == "last_contact_on" else "LAST"  # who was never called comes first
    return [sort_key(fields()[order]).asc(nulls=nulls), by_name, Customer.id]


class _Judge:
    """Says of customers whether they are due, by the same plans as the derived dates."""

    def __init__(self, today: date) -> None:
        self._today, self._iso = today, today.isoformat()
        self._rules = Rules()
        self._lost = frozenset(self._rules.with_flag("category", "lost"))
        self._plans: dict[tuple[Any, ...], Plan] = {}

    def member(
        self,
        row_id: int,
        name: str,
        level: int | None,
        bookmarked: int,
        last_on: str | None,
        next_on: str | None,
        next_time: str | None,
        filed_on: str | None,
        *plan: int | None,
    ) -> Member:
        """A row as the tree shows it, from what the file holds. ``plan``: contact plan and category.

        The same rule as ``due.Plans``: red beyond the plan's maximum, or after a day that was agreed.
        """
        days = self._since(last_on)
        strategy, category = plan
        if next_on is None or next_on > self._iso or category in self._lost:
            return Member(row_id, name, level, bool(bookmarked), days, None, 0)
        late = self._since(next_on) or 0
        since = self._since(filed_on) if days is None else days
        ideal, most = self._plan(strategy, level, category)
        if since is not None and ideal is not None and next_time is None and since - ideal == late:
            passed = most is not None and since > most
        else:
            passed = late > 0
        return Member(row_id, name, level, bool(bookmarked), days, OVERDUE if passed else DUE, late)

    def _since(self, day: str | None) -> int | None:
        try:
            return (self._today - date.fromisoformat(day)).days if day else None
        except ValueError:  # written by another program; ``check`` reports it
            return None

    def _plan(self, *plan: int | None) -> Plan:
        if plan not in self._plans:
            self._plans[plan] = self._rules.plan(*plan)
        return self._plans[plan]
