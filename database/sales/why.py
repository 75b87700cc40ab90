"""Why a derived value is what it is: the rule in one sentence, and the rows behind it (SPEC part 2 no. 17).

A job for the reading thread. The rows are chosen by the rules of ``changes.totals`` and ``changes.derived``.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from changes.derived import Rules as ContactRules
from changes.describe import text
from changes.rows import read, read_many
from changes.totals import Rules, debts
from database.lookups import Lookups
from models import (
    BY_NAME,
    Complaint,
    ContactRecord,
    Customer,
    Opportunity,
    Purchase,
    Record,
    Row,
    declared,
)
from resources.language import N_, Message
from resources.words import days

MOST = 200
"""How many rows are shown; the newest come first."""


class Cause(NamedTuple):
    """A row behind a value: its table and id, its day, what it is called, and what it adds."""

    table: str
    id: int
    on: date | None
    title: str
    amount: Decimal | None = None
    currency: str = ""


class Why(NamedTuple):
    """The rule, and the rows; ``number``: how many there are of them in all."""

    rule: Message
    causes: list[Cause]
    number: int


def explain(customer: int, name: str, lookups: Lookups) -> Why | None:
    """Why the derived field ``name`` of a customer holds what it holds; ``None`` for one that nothing explains."""
    row, rule = read(Customer, customer), _RULES.get(name)
    if row is None or rule is None:
        return None
    message, causes = rule(_Asked(row, lookups, Rules()))
    return Why(message, causes[:MOST], len(causes))


class _Asked(NamedTuple):
    """The customer, and what is needed to put rows into words."""

    row: Row
    lookups: Lookups
    rules: Rules

    def of(self, model: type[Record]) -> list[Row]:
        """The customer's rows in use, the newest first."""
        timeline = model.timeline
        assert timeline is not None
        found = [row for row in read_many(model, "customer", [self.row["id"]]) if row["deleted_at"] is None]
        return sorted(found, key=lambda row: (row[timeline.on] or date.min, row["id"]), reverse=True)

    def cause(self, model: type[Record], row: Row, amount: Decimal | None = None) -> Cause:
        """A row as a cause; with its own amount, if none is given."""
        timeline = model.timeline
        assert timeline is not None
        fields = {field.name: field for field in declared(model)}
        parts = [text(fields[name], row[name], self.lookups.names) for name in timeline.title]
        title = " · ".join(part for part in parts if part) or text(
            fields[timeline.text or timeline.on], row[timeline.text or timeline.on], self.lookups.names
        )
        if amount is None and timeline.amount:
            amount = row[timeline.amount]
        currency = self.rules.currency(row.get("currency")) if amount is not None else ""
        return Cause(model._meta.table_name, row["id"], row[timeline.on], title, amount, currency)


_Found = tuple[Message, list[Cause]]


# -- purchases --------------------------------------------------------------------------------------------------


def _deals(asked: _Asked, *, returns: bool = False) -> list[Cause]:
    found = []
    for row in asked.of(Purchase):
        back = asked.rules.has(row["state"], "return")
        if returns or not back:
            found.append(asked.cause(Purchase, row, -row["amount"] if back else row["amount"]))
    return found


def _count(asked: _Asked) -> _Found:
    rule = N_("Every purchase that is not deleted is one order, from the state Ordered on; a return is none.")
    return Message(rule), _deals(asked)


def _total(asked: _Asked) -> _Found:
    rule = N_(
        "The sum of all purchases in {currency}, each the sum of its lines, less what came back. Freight is not in it,"
        " and other currencies stand apart."
    )
    return Message(rule, currency=asked.rules.own), _deals(asked, returns=True)


def _first(asked: _Asked) -> _Found:
    on = asked.row["first_purchase_on"]
    return Message(N_("The earliest day of a purchase; a return is none.")), [
        one for one in _deals(asked) if one.on == on
    ]


def _last(asked: _Asked) -> _Found:
    return Message(N_("The latest day of a purchase; a return is none.")), _newest(asked)


def _newest(asked: _Asked) -> list[Cause]:
    on = asked.row["last_purchase_on"]
    return [one for one in _deals(asked) if one.on == on]


def _next_purchase(asked: _Asked) -> _Found:
    if asked.rules.has(asked.row["category"], "lost"):
        return Message(N_("A lost customer is expected to buy nothing.")), []
    strategy = asked.lookups.value(asked.row["purchase_strategy"])
    if strategy is None or strategy["days"] is None:
        return Message(N_("No buying cycle with a number of days is chosen.")), _newest(asked)
    if asked.row["last_purchase_on"] is None:
        return Message(
            N_("Nothing has been bought yet; the buying cycle starts with the first purchase.")
        ), []
    rule = N_("The last purchase and {days}, the allowance of the buying cycle “{name}”.")
    return Message(rule, days=days(strategy["days"]), name=strategy["label"]), _newest(asked)


# -- contacts ---------------------------------------------------------------------------------------------------


def _last_contact(asked: _Asked) -> _Found:
    rule = N_("The latest contact that took place, of a kind that counts, and in which somebody was reached.")
    return Message(rule), _counting(asked)


def _counting(asked: _Asked) -> list[Cause]:
    rules, on = ContactRules(), asked.row["last_contact_on"]
    silent = {
        *rules.with_flag("contact_kind", "not_contact"),
        *rules.with_flag("contact_result", "not_contact"),
    }
    return [
        asked.cause(ContactRecord, row)
        for row in asked.of(ContactRecord)
        if row["contacted_on"] == on
        and not row["planned"]
        and not {row["contact_kind"], row["result"]} & silent
    ]


def _next_contact(asked: _Asked) -> _Found:
    row, on = asked.row, asked.row["next_contact_on"]
    agreed = [
        asked.cause(ContactRecord, one)
        for one in asked.of(ContactRecord)
        if (one["planned"] and one["contacted_on"] == on)
        or (
            not one["planned"]
            and one["next_contact_on"] == on
            and one["contacted_on"] >= (row["last_contact_on"] or date.min)
        )
    ]
    if on is not None and agreed:
        return Message(N_("The earliest agreed day that no later contact has closed.")), agreed
    plan = ContactRules().plan(row["contact_strategy"], row["level"], row["category"])
    since = row["last_contact_on"] or row["filed_on"]
    if on is None or plan.days is None or since is None or since + timedelta(days=plan.days) != on:
        return Message(N_("Nothing is agreed, and no contact plan says when.")), _counting(asked)
    rule = N_("The last contact and the {days} of the contact plan.")
    if row["last_contact_on"] is None:
        rule = N_("Never contacted: the day of filing and the {days} of the contact plan.")
    return Message(rule, days=days(plan.days)), _counting(asked)


# -- open things ------------------------------------------------------------------------------------------------


def _not_closed(model: type[Record], state: str, rule: str) -> Callable[[_Asked], _Found]:
    def find(asked: _Asked) -> _Found:
        found = [row for row in asked.of(model) if not asked.rules.has(row[state], "closed")]
        return Message(rule), [asked.cause(model, row) for row in found]

    return find


def _owed(asked: _Asked) -> _Found:
    rule = N_(
        "What has not come in of purchases that are not settled and of payment plans. A purchase under an agreement"
        " with a plan is paid by the plan; receipts pay its rows in the order of their days."
    )
    return Message(rule), _debts(asked)


def _owed_since(asked: _Asked) -> _Found:
    dated = [one for one in _debts(asked) if one.on is not None]
    return Message(N_("The earliest day on which something that has not come in was due.")), dated


def _debts(asked: _Asked) -> list[Cause]:
    found = debts([asked.row["id"]], asked.rules)
    titles = _titles(asked, ((debt.table, debt.row) for debt in found))
    causes = [
        Cause(
            *titles[debt.table, debt.row][:2],
            debt.due_on,
            titles[debt.table, debt.row][2],
            debt.amount,
            debt.currency,
        )
        for debt in found
    ]
    return sorted(causes, key=lambda one: (one.on or date.max, one.id))


def _titles(asked: _Asked, wanted: Iterable[tuple[str, int]]) -> dict[tuple[str, int], tuple[str, int, str]]:
    """Of what is to be paid: the record to open and what it is called; a row of a plan is its agreement's."""
    found = {}
    for table, row_id in wanted:
        row: Any = read(BY_NAME[table], row_id) or {}
        above = "agreement" if table == "planned_payment" else table
        whole = read(BY_NAME[above], row["agreement"]) if above != table else row
        title = asked.cause(BY_NAME[above], whole).title if whole else ""
        if above != table and row.get("condition"):
            title = f"{title} · {row['condition']}"
        found[table, row_id] = (above, whole["id"] if whole else 0, title)
    return found


_RULES: dict[str, Callable[[_Asked], _Found]] = {
    "purchase_count": _count,
    "purchase_total": _total,
    "first_purchase_on": _first,
    "last_purchase_on": _last,
    "next_purchase_on": _next_purchase,
    "last_contact_on": _last_contact,
    "next_contact_on": _next_contact,
    "open_opportunities": _not_closed(
        Opportunity,
        "stage",
        N_("The opportunities whose stage is neither won nor lost; those on hold count."),
    ),
    "owed": _owed,
    "owed_since": _owed_since,
    "open_complaints": _not_closed(Complaint, "state", N_("The complaints whose state is not closed.")),
}
EXPLAINED = frozenset(_RULES)
"""The derived fields of a customer that can be asked."""
