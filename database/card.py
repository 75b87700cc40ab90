"""What the printed cards show, read at once in plain values: jobs for the reading thread (DESIGN 2.4).

The tables are found by the declarations: all that hangs on a customer. Of a *dated* table, one with a required day
(contact records), only the newest rows are read, or those of a period, and the rest are counted.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from changes.describe import Names
from changes.rows import chunked, read_many, rows
from database import settings
from models import (
    Colleague,
    Contact,
    Customer,
    Day,
    DictionaryValue,
    Link,
    Record,
    Row,
    Several,
    children,
    declared,
    parents,
)
from resources.language import N_, UserError

Progress = Callable[[int, int], None]
RECENT = 6
"""How many rows of a dated table a customer card shows."""
_AT_ONCE = 100  # customers


class NobodyToPrint(UserError):
    """None of the customers is in the file any more."""


@dataclass(frozen=True)
class Subject:
    """A customer for a card: its row, the rows that hang on it by table, and how many there are of the dated ones."""

    row: Row
    lists: dict[str, list[Row]]
    counts: dict[str, int]


@dataclass(frozen=True)
class Cards:
    """What is to be printed. ``values``: the active values of each dictionary in order, for boxes to be ticked."""

    subjects: list[Subject]
    names: Names
    currency: str
    optional: bool
    values: dict[str, list[str]]

    @property
    def language(self) -> str:
        """The language of the card."""
        return self.names.language


def read_cards(
    customers: Sequence[int],
    language: str,
    *,
    names: Names | None = None,
    recent: int = RECENT,
    since: date | None = None,
    until: date | None = None,
    values: bool = False,
    progress: Progress | None = None,
) -> Cards:
    """Everything that the cards of some customers show, in the order of ``customers``; without any, for blank cards.

    With ``since`` or ``until`` (both days included) the dated rows are those of the period, all of them; else the
    ``recent`` newest. ``values``: the dictionaries, too. ``names``: the frozen names of the small tables in
    ``language``, where somebody has read them already. Raises ``NobodyToPrint`` when there were customers, and none
    is left.
    """
    names = names or Names.frozen(language)
    subjects: list[Subject] = []
    period = (since, until) if since or until else None
    for some in chunked(customers, _AT_ONCE):
        subjects += _subjects(some, recent, period)
        if progress:
            progress(len(subjects), len(customers))
    if customers and not subjects:
        raise NobodyToPrint(N_("There is nothing to print: the customer has been deleted for good."))
    names = _with_links(names, subjects)
    return Cards(
        subjects,
        names,
        str(settings.get("own_currency")),
        bool(settings.get("optional_fields")),
        _values(language) if values else {},
    )


def dated(model: type[Record]) -> Day | None:
    """The day by which rows of a table are recent, if it has one that is always there."""
    return next((field for field in declared(model) if isinstance(field, Day) and field.required), None)


def _subjects(
    customers: list[int], recent: int, period: tuple[date | None, date | None] | None
) -> list[Subject]:
    found = {row["id"]: Subject(row, {}, {}) for row in read_many(Customer, "id", customers)}
    for model, link in children(Customer):
        name, day = model._meta.table_name, dated(model)
        if day is not None:
            _read_dated(model, link, day, found, recent, period)
        elif next(one for one in parents(model) if one.rel_model is Customer) is link:
            nearer = [one.name for one in parents(model)[: parents(model).index(link)]]
            for row in _live(model, link, found):
                if all(row[one] is None for one in nearer):
                    found[row[link.name]].lists.setdefault(name, []).append(row)
    _read_below(found)
    return [found[customer] for customer in dict.fromkeys(customers) if customer in found]


def _live(model: type[Record], link: Link, ids: Iterable[int]) -> list[Row]:
    return [row for row in read_many(model, link.column_name, ids) if row["deleted_at"] is None]


def _read_dated(
    model: type[Record],
    link: Link,
    day: Day,
    found: dict[int, Subject],
    recent: int,
    period: tuple[date | None, date | None] | None,
) -> None:
    """The newest rows of each customer, the newest first; of a period all, the oldest first."""
    name = model._meta.table_name
    places: dict[int, int] = {}
    for row_id, customer, place, count in _ranked(model, link, day, list(found)):
        found[customer].counts[name] = count
        if period is not None or place <= recent:
            places[row_id] = place
    kept = sorted(
        read_many(model, "id", places), key=lambda row: places[row["id"]], reverse=period is not None
    )
    for row in kept:
        if period is None or _within(row[day.name], *period):
            found[row[link.name]].lists.setdefault(name, []).append(row)


def _within(day: date | None, since: date | None, until: date | None) -> bool:
    return day is not None and (since is None or day >= since) and (until is None or day <= until)


def _ranked(
    model: type[Record], link: Link, day: Day, customers: list[int]
) -> list[tuple[int, int, int, int]]:
    """Id, customer, rank by day from the newest on, and how many the customer has, of the rows of some customers.

    By hand: peewee takes longer to write the statement than SQLite to answer it, and there is one for each table.
    """
    handle = model._meta.database
    marks = ", ".join([handle.param] * len(customers))
    cursor = handle.execute_sql(
        f'SELECT "id", "{link.column_name}", ROW_NUMBER() OVER (PARTITION BY "{link.column_name}"'
        f' ORDER BY "{day.column_name}" DESC, "id" DESC), COUNT(*) OVER (PARTITION BY "{link.column_name}")'
        f' FROM "{model._meta.table_name}" WHERE "{link.column_name}" IN ({marks}) AND "deleted_at" IS NULL',
        customers,
    )
    return list(cursor.fetchall())


def _read_below(found: dict[int, Subject]) -> None:
    """What hangs on the rows that hang on a customer: important dates and channels of contacts."""
    for model, _ in children(Customer):
        above = {
            row["id"]: row
            for subject in found.values()
            for row in subject.lists.get(model._meta.table_name, ())
        }
        for child, link in children(model) if above else ():
            for row in _live(child, link, above):
                above[row[link.name]].setdefault("below", {}).setdefault(child._meta.table_name, []).append(
                    row
                )


def _with_links(names: Names, subjects: list[Subject]) -> Names:
    """The names of all customers and contacts to which some row links: nobody looks them up later."""
    wanted: dict[type[Record], set[int]] = {Customer: set(), Contact: set()}
    for subject in subjects:
        wanted[Customer].add(subject.row["id"])
        for table, some in subject.lists.items():
            model = next(child for child, _ in children(Customer) if child._meta.table_name == table)
            for field in declared(model):
                target: Any = getattr(field, "target", None)
                if target in wanted and not getattr(field, "parent", False):
                    wanted[target] |= _ids(field, some)
    for target, ids in wanted.items():
        named = read_many(target, "id", ids, ("id", target.named_by)) if ids else []
        names = names.with_rows(target, {row["id"]: str(row[target.named_by]) for row in named})
    return names


def _ids(field: Any, some: list[Row]) -> set[int]:
    if isinstance(field, Several):
        return {one for row in some for one in row[field.name] or ()}
    return {row[field.name] for row in some if row[field.name] is not None}


def _values(language: str) -> dict[str, list[str]]:
    columns = [DictionaryValue.label_zh, DictionaryValue.label_en]
    if not language.startswith("zh"):
        columns.reverse()
    query = (
        DictionaryValue.select(DictionaryValue.dictionary, *columns)
        .where(DictionaryValue.deleted_at.is_null(), DictionaryValue.active == True)  # noqa: E712 -- SQL
        .order_by(DictionaryValue.position, DictionaryValue.id)
    )
    found: dict[str, list[str]] = {}
    for dictionary, label, other in rows(query):
        found.setdefault(dictionary, []).append(label or other or "")
    return found


def who(colleague: int) -> str:
    """The name of the one who prints."""
    return Names.frozen("en").of(Colleague, colleague)
