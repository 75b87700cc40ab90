"""Opportunities across all customers: a list, its sums, and a board by stage (SPEC 1.3, 1.11).

The weighted amount is the amount by the chance; an opportunity without a chance of its own has that of its stage.
Amounts of different currencies are never added up. Jobs for the reading thread.
"""

from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from peewee import Case, fn

from changes.rows import chunked, dicts
from changes.totals import Rules
from database import functions
from database.functions import Sql
from database.lists import SHOWN_KEY
from models import Batch, Change, Colleague, Customer, DictionaryValue, Money, Opportunity, Percent, Row, fold

STAGES = "opportunity_stage"
OPEN, WON, LOST, ALL = "open", "won", "lost", "all"
SCOPES = (OPEN, WON, LOST, ALL)
"""Which opportunities are asked for: not closed (those on hold are among them), won, lost, or all."""

NO_STAGE = 0
"""Asks for those without a stage, where a stage is asked for."""

CARDS = 50
"""How many cards of a stage the board reads at first."""


@dataclass(frozen=True)
class Wanted:
    """What is shown. ``mine``: those of the colleague who asks; ``stalled``: longer in their stage than it allows;
    ``stage``: one stage only; ``sort``: one of ``SORTS``.
    """

    scope: str = OPEN
    mine: bool = False
    stalled: bool = False
    stage: int | None = None
    find: str = ""
    sort: str = "expected_on"
    descending: bool = False


class Deal(NamedTuple):
    """One opportunity as lists show it. ``days``: in its stage; ``allowed``: after how many it counts as stalled."""

    id: int
    customer: int
    customer_name: str
    name: str
    stage: int | None
    percent: Decimal
    amount: Decimal | None
    weighted: Decimal | None
    currency: str
    expected_on: date | None
    colleague: int | None
    days: int
    allowed: int | None

    @property
    def stalled(self) -> bool:
        """Longer in its stage than the stage allows; a closed one has no such days."""
        return self.allowed is not None and self.days > self.allowed


class Sum(NamedTuple):
    """What the opportunities of a stage come to in one currency."""

    stage: int | None
    currency: str
    number: int
    amount: Decimal
    weighted: Decimal


class Column(NamedTuple):
    """A column of the board: a stage (``None``: no stage) with its sums and its first cards."""

    stage: int | None
    number: int
    sums: tuple[Sum, ...]
    cards: tuple[Deal, ...]


class Stages:
    """The stages, read once, in their order."""

    def __init__(self, known: list[Row] | None = None) -> None:
        """``known``: their rows, where somebody has read them already (``Lookups``)."""
        query = DictionaryValue.select().where(
            (DictionaryValue.dictionary == STAGES) & DictionaryValue.deleted_at.is_null()
        )
        order = DictionaryValue.position, DictionaryValue.id
        self.rows: list[Row] = dicts(query.order_by(*order)) if known is None else known

    def with_flag(self, flag: str) -> list[int]:
        """The ids of the stages that carry a flag: closed, won, lost."""
        return [row["id"] for row in self.rows if flag in _flags(row)]

    def allowed(self, stage: int | None) -> int | None:
        """After how many days an opportunity in a stage is stalled; closed ones never are."""
        row = next((row for row in self.rows if row["id"] == stage), None)
        return None if row is None or "closed" in _flags(row) else row["days"]

    def by(self, what: Callable[[Row], Any], otherwise: Any = None) -> Sql:
        """A value of each stage, as SQL."""
        pairs = [(row["id"], what(row)) for row in self.rows]
        return Case(Opportunity.stage, pairs, otherwise) if pairs else otherwise


def _flags(row: Row) -> list[str]:
    return (row["flags"] or "").split()


# -- jobs -------------------------------------------------------------------------------------------------------


def ids(wanted: Wanted, today: date, me: int) -> "array[int]":
    """The ids of the opportunities wanted, in their order."""
    functions.ready()
    stages = Stages()
    query = _select(Opportunity.id).where(_chosen(wanted, stages, today, me))
    return array("q", (row_id for (row_id,) in functions.plain(query.order_by(*_order(wanted, stages)))))


def sums(wanted: Wanted, today: date, me: int) -> list[Sum]:
    """Count, amount and weighted amount by stage and currency, in the order of the stages."""
    functions.ready()
    return _sums(wanted, Stages(), Rules(), today, me)


def listed(wanted: Wanted, today: date, me: int) -> "tuple[array[int], list[Sum]]":
    """What a list shows: the ids in their order, and what its foot says of them."""
    return ids(wanted, today, me), sums(wanted, today, me)


def page(
    wanted: Iterable[int], today: date, stages: Stages | None = None, rules: Rules | None = None
) -> dict[int, Deal]:
    """Some opportunities as lists show them, by id."""
    stages, rules, found = stages or Stages(), rules or Rules(), dict[int, Deal]()
    for some in chunked(wanted):
        query = _select(*_columns(stages)).where(Opportunity.id.in_(some))
        found |= {row[0]: _deal(row, stages, rules, today) for row in functions.plain(query)}
    return found


def board(
    wanted: Wanted, today: date, me: int, limits: Mapping[int | None, int] | None = None
) -> list[Column]:
    """The stages with what stands in them, in the order wanted. ``limits``: of how many cards where not ``CARDS``.

    The stages in use or active; of the closed ones an open board has the empty columns, as places to move to.
    """
    functions.ready()
    stages, rules = Stages(), Rules()
    found: dict[int | None, list[Sum]] = {}
    for one in _sums(wanted, stages, rules, today, me):
        found.setdefault(one.stage, []).append(one)
    cards: dict[int | None, list[int]] = {}
    for stage in found:
        own = Opportunity.stage.is_null() if stage is None else Opportunity.stage == stage
        query = _select(Opportunity.id).where(_chosen(wanted, stages, today, me), own)
        query = query.order_by(*_order(wanted, stages)).limit((limits or {}).get(stage, CARDS))
        cards[stage] = [row_id for (row_id,) in functions.plain(query)]
    deals = page([row_id for some in cards.values() for row_id in some], today, stages, rules)
    return [
        Column(
            stage,
            sum(one.number for one in found.get(stage, ())),
            tuple(found.get(stage, ())),
            tuple(deals[row_id] for row_id in cards.get(stage, ()) if row_id in deals),
        )
        for stage in _shown(stages, wanted, found)
    ]


def _shown(stages: Stages, wanted: Wanted, used: Mapping[int | None, object]) -> list[int | None]:
    found: list[int | None] = [None] if None in used else []
    for row in stages.rows:
        flags = _flags(row)
        asked = wanted.scope in (ALL, OPEN) or wanted.scope in flags
        if row["id"] in used or (row["active"] and asked and wanted.stage in (None, row["id"])):
            found.append(row["id"])
    return found


# -- as SQL -----------------------------------------------------------------------------------------------------


def _select(*columns: Any) -> Any:
    return Opportunity.select(*columns).join(Customer, on=Opportunity.customer == Customer.id)


def _percent(stages: Stages) -> Sql:
    """Hundredths of a percent: one's own figure, else that of the stage."""
    return fn.COALESCE(Opportunity.percent, stages.by(lambda row: _HUNDREDTHS.db_value(row["percent"])), 0)


_HUNDREDTHS, _AMOUNT = Percent(""), Money("")


def _weighted(stages: Stages) -> Sql:
    """Hundredths: the amount by the chance, rounded half up, away from zero where it is negative."""
    half = Case(None, ((Opportunity.amount < 0, -5000),), 5000)
    product = fn.COALESCE(Opportunity.amount, None) * _percent(stages)
    return (product + half) / 10_000


def _since() -> Sql:
    """The moment of the last change of stage; of the first stage the day of opening (as ``stages.stages``)."""
    moved = (
        Change.select(Case(None, ((fn.COUNT(Change.id) > 1, fn.MAX(Batch.at)),), None))
        .join(Batch)
        .where(Change.row_uid == Opportunity.uid, Change.fields.contains('"stage"'))
    )
    return fn.COALESCE(moved, Opportunity.opened_on)


def _chosen(wanted: Wanted, stages: Stages, today: date, me: int) -> Sql:
    found = Opportunity.deleted_at.is_null()
    closed = stages.with_flag("closed")
    if wanted.scope == OPEN:
        found &= Opportunity.stage.is_null() | Opportunity.stage.not_in(closed)
    elif wanted.scope in (WON, LOST):
        found &= Opportunity.stage.in_(stages.with_flag(wanted.scope))
    if wanted.mine:
        found &= Opportunity.colleague == me
    if wanted.stage is not None:
        found &= (
            Opportunity.stage.is_null() if wanted.stage == NO_STAGE else Opportunity.stage == wanted.stage
        )
    if wanted.stalled:
        found &= _since() < stages.by(lambda row: _before(today, stages.allowed(row["id"])))
    needle = fold(wanted.find)
    if needle:
        keys = [fn.COALESCE(Customer._meta.fields[f"{name}_key"], "") for name in ("name", "short_name")]
        near = functions.folded(Opportunity.name).contains(needle)
        for key in keys:
            near = near | key.contains(needle)
        found &= near
    return found


def _before(today: date, allowed: int | None) -> str | None:
    """The day before which the stage must have begun for an opportunity to be stalled."""
    try:
        return None if allowed is None else (today - timedelta(days=allowed)).isoformat()
    except OverflowError:
        return ""


def _order(wanted: Wanted, stages: Stages) -> list[Any]:
    """Empty values last, whichever way; where many are equal, by the day expected."""
    name = wanted.sort if wanted.sort in _KEYS else "expected_on"
    key, descending = _KEYS[name](stages), wanted.descending != (name == "days")  # few days: begun late
    first = key.desc(nulls="LAST") if descending else key.asc(nulls="LAST")
    return [first, Opportunity.expected_on.asc(nulls="LAST"), Opportunity.id]


def _seller(_stages: Stages) -> Sql:
    name = functions.in_order(functions.folded(Colleague.name))
    return fn.COALESCE(Colleague.select(name).where(Colleague.id == Opportunity.colleague), None)


_KEYS: dict[str, Callable[[Stages], Any]] = {
    "customer": lambda _stages: functions.in_order(SHOWN_KEY),
    "name": lambda _stages: functions.in_order(functions.folded(Opportunity.name)),
    "stage": lambda stages: fn.COALESCE(stages.by(lambda row: row["position"]), None),
    "percent": _percent,
    "amount": lambda _stages: Opportunity.amount,
    "weighted": _weighted,
    "expected_on": lambda _stages: Opportunity.expected_on,
    "days": lambda _stages: fn.COALESCE(_since(), None),
    "colleague": _seller,
}
SORTS = tuple(_KEYS)
"""By what a list is sorted."""


def _columns(stages: Stages) -> list[Any]:
    """The columns of ``Deal``, as far as they come from the file."""
    return [
        Opportunity.id,
        Opportunity.customer,
        fn.COALESCE(Customer.short_name, Customer.name),
        Opportunity.name,
        Opportunity.stage,
        _percent(stages),
        Opportunity.amount,
        _weighted(stages),
        Opportunity.currency,
        Opportunity.expected_on,
        Opportunity.colleague,
        _since(),
    ]


def _deal(row: tuple[Any, ...], stages: Stages, rules: Rules, today: date) -> Deal:
    one = dict(zip((*Deal._fields[:11], "since"), row, strict=True))
    since = _day(one.pop("since"))
    return Deal(
        **one
        | {
            "percent": _HUNDREDTHS.python_value(one["percent"]),
            "amount": _AMOUNT.python_value(one["amount"]),
            "weighted": _AMOUNT.python_value(one["weighted"]),
            "currency": rules.currency(one["currency"]),
            "expected_on": Opportunity.expected_on.python_value(one["expected_on"]),
            "days": max(0, (today - since).days) if since else 0,
            "allowed": stages.allowed(one["stage"]),
        }
    )


def _day(text: str | None) -> date | None:
    """The local day of a moment, or a day as it is."""
    if not text:
        return None
    try:
        if "T" in text:
            return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone().date()
        return date.fromisoformat(text)
    except ValueError:  # written by another program; ``check`` reports it
        return None


def _sums(wanted: Wanted, stages: Stages, rules: Rules, today: date, me: int) -> list[Sum]:
    amounts = fn.SUM(fn.COALESCE(Opportunity.amount, 0)), fn.SUM(fn.COALESCE(_weighted(stages), 0))
    query = (
        _select(Opportunity.stage, Opportunity.currency, fn.COUNT(Opportunity.id), *amounts)
        .where(_chosen(wanted, stages, today, me))
        .group_by(Opportunity.stage, Opportunity.currency)
    )
    found: dict[tuple[int | None, str], Sum] = {}
    for stage, currency, count, amount, weighted in functions.plain(query):
        key = stage, rules.currency(currency)
        before = found.get(key, Sum(*key, 0, Decimal(0), Decimal(0)))
        added = [_AMOUNT.python_value(one) or Decimal(0) for one in (amount, weighted)]
        found[key] = Sum(*key, before.number + count, before.amount + added[0], before.weighted + added[1])
    places: dict[int | None, int] = {row["id"]: place for place, row in enumerate(stages.rows)}
    own_first = sorted(found.values(), key=lambda one: (one.currency != rules.own, one.currency))
    return sorted(own_first, key=lambda one: places.get(one.stage, -1))
