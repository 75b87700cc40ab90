"""Numbers that always equal the records: amounts of lines, of quotes and purchases, and a customer's totals.

DESIGN 3, SPEC part 6. Like all that is derived they follow the changes in the same transaction, are not logged and
raise no version; ``check`` computes them again and compares.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

from changes.rows import chunked, insert_rows, read_many, rows, update_rows
from changes.work import Work, followers, setting
from models import (
    Agreement,
    Complaint,
    Customer,
    CustomerTotal,
    DictionaryValue,
    Opportunity,
    PlannedPayment,
    Purchase,
    PurchaseLine,
    Quotation,
    QuotationLine,
    Receipt,
    Record,
    Row,
    Setting,
)

COLUMNS = (
    "purchase_count",
    "purchase_total",
    "first_purchase_on",
    "last_purchase_on",
    "next_purchase_on",
    "open_opportunities",
    "owed",
    "owed_since",
    "open_complaints",
)
"""The columns of a customer that are kept here."""

WITH_LINES: tuple[tuple[type[Record], type[Record]], ...] = (
    (Quotation, QuotationLine),
    (Purchase, PurchaseLine),
)
"""What has lines, and its lines."""

_SOURCES = (Purchase, Receipt, Agreement, PlannedPayment, Opportunity, Complaint)
_DICTIONARIES = (
    "purchase_state",
    "agreement_state",
    "opportunity_stage",
    "complaint_state",
    "purchase_strategy",
    "category",
    "currency",
)
_CENT = Decimal("0.01")
_NOTHING = Decimal(0)


# -- amounts of lines -------------------------------------------------------------------------------------------


def line_amount(
    quantity: Decimal | None, price: Decimal | None, discount: Decimal | None, on_all: Decimal | None
) -> Decimal:
    """What a line comes to: quantity by price, less its own discount and that on all lines, both in percent.

    Rounded half up to hundredths, away from zero where it is negative; a total is the sum of such lines (DESIGN 3).
    """
    whole = (quantity or _NOTHING) * (price or _NOTHING)
    left = (100 - (discount or _NOTHING)) * (100 - (on_all or _NOTHING)) / 10_000
    return (whole * left).quantize(_CENT, ROUND_HALF_UP) + 0  # no -0


class Amounts(NamedTuple):
    """Amounts by id: of the lines, and of what has them."""

    lines: dict[int, Decimal]
    wholes: dict[int, Decimal]


def amounts(model: type[Record], line: type[Record], ids: Iterable[int]) -> Amounts:
    """The amounts of quotes or purchases and of their lines, computed anew; lines in the recycle bin count nothing."""
    found = Amounts({}, {})
    above = model._meta.table_name
    for some in chunked(ids):
        discounts = {row["id"]: row["discount"] for row in read_many(model, "id", some, ("id", "discount"))}
        found.wholes.update(dict.fromkeys(discounts, _NOTHING))
        names = ("id", above, "quantity", "price", "discount", "deleted_at")
        for row in read_many(line, above, some, names):
            amount = line_amount(row["quantity"], row["price"], row["discount"], discounts[row[above]])
            found.lines[row["id"]] = amount
            if row["deleted_at"] is None:
                found.wholes[row[above]] += amount
    return found


def refresh_amounts(model: type[Record], line: type[Record], ids: Iterable[int]) -> None:
    """Write the amounts that are not what they should be."""
    for some in chunked(ids):
        computed = amounts(model, line, some)
        for table, wanted in ((line, computed.lines), (model, computed.wholes)):
            held = {row["id"]: row["amount"] for row in read_many(table, "id", wanted, ("id", "amount"))}
            stale = [(amount, one) for one, amount in wanted.items() if held[one] != amount]
            update_rows(table, ("amount",), stale)


# -- totals of a customer ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Currency:
    """What a customer bought and owes in one currency; the fields of ``customer_total``."""

    count: int
    amount: Decimal
    owed: Decimal
    first_on: date | None
    last_on: date | None


@dataclass
class Totals:
    """The derived columns of a customer by name, and its rows of ``customer_total`` by currency."""

    columns: Row
    currencies: dict[str, Currency]


@dataclass
class _Sum:
    """One currency while it is added up."""

    count: int = 0
    amount: Decimal = _NOTHING
    owed: Decimal = _NOTHING
    days: list[date] = field(default_factory=list)

    def done(self) -> Currency:
        return Currency(
            self.count, self.amount, self.owed, min(self.days, default=None), max(self.days, default=None)
        )


class Rules:
    """The dictionary values and the setting that the totals ask, read once."""

    def __init__(self) -> None:
        query = DictionaryValue.select(
            DictionaryValue.id,
            DictionaryValue.dictionary,
            DictionaryValue.code,
            DictionaryValue.label_en,
            DictionaryValue.label_zh,
            DictionaryValue.flags,
            DictionaryValue.days,
        ).where(DictionaryValue.dictionary.in_(_DICTIONARIES))
        self._flags: dict[int, frozenset[str]] = {}
        self._currencies: dict[int, str] = {}
        self._days: dict[int, int | None] = {}
        for one, dictionary, code, english, chinese, flags, days in rows(query):
            self._flags[one] = frozenset((flags or "").split())
            if dictionary == "currency":
                self._currencies[one] = code or english or chinese
            elif dictionary == "purchase_strategy":
                self._days[one] = days
        self.own = own_currency()

    def has(self, value: int | None, flag: str) -> bool:
        """Whether a dictionary value carries a flag; no value carries none."""
        return flag in self._flags.get(value or 0, ())

    def currency(self, value: int | None) -> str:
        """The ISO code of a currency; without one the firm's own."""
        return self._currencies.get(value or 0, self.own)

    def next_purchase(self, last_on: date | None, strategy: int | None, category: int | None) -> date | None:
        """The day by which they should have bought again; a lost customer is in peace (SPEC part 6)."""
        days = self._days.get(strategy or 0)
        if last_on is None or days is None or self.has(category, "lost"):
            return None
        try:
            return last_on + timedelta(days=days)
        except OverflowError:
            return None


def own_currency() -> str:
    """The ISO code of the firm's own currency."""
    row = setting("own_currency")
    return str(row["value"]).strip('"') if row and row["value"] else "CNY"


class Debt(NamedTuple):
    """An amount that is still to come in."""

    customer: int
    currency: str
    amount: Decimal
    due_on: date | None
    table: str
    row: int


def totals(customers: Iterable[int], rules: Rules | None = None) -> dict[int, Totals]:
    """All totals of customers, computed from their records in use."""
    rules = rules or Rules()
    found: dict[int, Totals] = {}
    for some in chunked(customers):
        sums: dict[int, dict[str, _Sum]] = defaultdict(lambda: defaultdict(_Sum))
        purchases = _in_use(Purchase, some)
        for row in purchases:
            _count(sums[row["customer"]][rules.currency(row["currency"])], row, rules)
        owed_since: dict[int, date] = {}
        for debt in debts(some, rules, purchases):
            sums[debt.customer][debt.currency].owed += debt.amount
            if debt.due_on is not None:
                owed_since[debt.customer] = min(debt.due_on, owed_since.get(debt.customer, debt.due_on))
        opportunities = _open(Opportunity, "stage", some, rules)
        complaints = _open(Complaint, "state", some, rules)
        names = ("id", "purchase_strategy", "category")
        for row in read_many(Customer, "id", some, names):
            customer = row["id"]
            done = {currency: one.done() for currency, one in sums[customer].items()}
            own = done.get(rules.own, Currency(0, _NOTHING, _NOTHING, None, None))
            last_on = max((one.last_on for one in done.values() if one.last_on), default=None)
            columns = {
                "purchase_count": sum(one.count for one in done.values()),
                "purchase_total": own.amount,
                "first_purchase_on": min(
                    (one.first_on for one in done.values() if one.first_on), default=None
                ),
                "last_purchase_on": last_on,
                "next_purchase_on": rules.next_purchase(last_on, row["purchase_strategy"], row["category"]),
                "open_opportunities": opportunities[customer],
                "owed": own.owed,
                "owed_since": owed_since.get(customer),
                "open_complaints": complaints[customer],
            }
            found[customer] = Totals(columns, done)
    return found


def debts(customers: list[int], rules: Rules, purchases: list[Row] | None = None) -> list[Debt]:
    """What customers still have to pay, row by row: purchases that are not settled, and rows of payment plans.

    A purchase under an agreement with a payment plan is paid by that plan. Receipts pay the rows of a plan in the
    order of their days, and what came back lessens the purchase that it was.
    """
    purchases = _in_use(Purchase, customers) if purchases is None else purchases
    agreements = {row["id"]: row for row in _in_use(Agreement, customers)}
    plans: dict[int, list[Row]] = defaultdict(list)
    for row in _alive(PlannedPayment, "agreement", agreements):
        plans[row["agreement"]].append(row)
    found = []
    paid = _paid("purchase", [row["id"] for row in purchases])
    for row in purchases:
        if rules.has(row["state"], "return") and row["return_of"]:
            paid[row["return_of"]] += row["amount"]
    for row in purchases:
        left = row["amount"] - paid[row["id"]]
        if left > 0 and not rules.has(row["state"], "closed") and row["agreement"] not in plans:
            currency = rules.currency(row["currency"])
            found.append(Debt(row["customer"], currency, left, row["due_on"], "purchase", row["id"]))
    received = _paid("agreement", plans)
    for agreement, plan in plans.items():
        above = agreements[agreement]
        if rules.has(above["state"], "closed") or rules.has(above["state"], "draft"):
            continue
        for row in sorted(plan, key=lambda one: (one["due_on"], one["id"])):
            left = row["amount"] - received[agreement]
            received[agreement] = max(_NOTHING, -left)
            if left > 0:
                currency = rules.currency(above["currency"])
                found.append(
                    Debt(above["customer"], currency, left, row["due_on"], "planned_payment", row["id"])
                )
    return found


def _count(into: _Sum, purchase: Row, rules: Rules) -> None:
    """A purchase counts from its order on; a return is no deal, and subtracts (DESIGN 3)."""
    if rules.has(purchase["state"], "return"):
        into.amount -= purchase["amount"]
    else:
        into.count += 1
        into.amount += purchase["amount"]
        into.days.append(purchase["ordered_on"])


def _in_use(model: type[Record], customers: list[int]) -> list[Row]:
    return _alive(model, "customer", customers)


def _alive(model: type[Record], column: str, values: Iterable[int]) -> list[Row]:
    return [row for row in read_many(model, column, values) if row["deleted_at"] is None]


def _paid(link: str, ids: Iterable[int]) -> dict[int, Decimal]:
    paid: dict[int, Decimal] = defaultdict(Decimal)
    for row in _alive(Receipt, link, ids):
        if link == "purchase" or row["purchase"] is None:
            paid[row[link]] += row["amount"]
    return paid


def _open(model: type[Record], state: str, customers: list[int], rules: Rules) -> Mapping[int, int]:
    """How many records of each customer are not closed."""
    counts: dict[int, int] = defaultdict(int)
    for row in read_many(model, "customer", customers, ("customer", state, "deleted_at")):
        counts[row["customer"]] += row["deleted_at"] is None and not rules.has(row[state], "closed")
    return counts


def refresh(customers: Iterable[int]) -> None:
    """Compute the totals of customers and write those that differ."""
    rules = Rules()
    for some in chunked(customers):
        computed = totals(some, rules)
        held = read_many(Customer, "id", some, ("id", *COLUMNS))
        stale = [row["id"] for row in held if _columns(row) != _columns(computed[row["id"]].columns)]
        update_rows(Customer, COLUMNS, [(*_columns(computed[one].columns), one) for one in stale])
        _write_currencies(some, computed)


def _columns(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in COLUMNS)


def _write_currencies(customers: list[int], computed: dict[int, Totals]) -> None:
    wanted = {
        (customer, currency): one
        for customer, total in computed.items()
        for currency, one in total.currencies.items()
    }
    held = held_currencies(customers)
    stale = [row_id for key, (row_id, one) in held.items() if wanted.get(key) != one]
    for some in chunked(stale):
        CustomerTotal.delete().where(CustomerTotal.id.in_(some)).execute()
    new = [key for key, one in wanted.items() if key not in held or held[key][1] != one]
    insert_rows(CustomerTotal, [{"customer": key[0], "currency": key[1], **vars(wanted[key])} for key in new])


def held_currencies(customers: list[int]) -> dict[tuple[int, str], tuple[int, Currency]]:
    """The rows of ``customer_total``: by customer and currency their id and what they hold."""
    return {
        (row["customer"], row["currency"]): (
            row["id"],
            Currency(row["count"], row["amount"], row["owed"], row["first_on"], row["last_on"]),
        )
        for row in read_many(CustomerTotal, "customer", customers)
    }


# -- in step ----------------------------------------------------------------------------------------------------


def follow(work: Work) -> None:
    """Keep amounts and totals in step with what was written; a changed rule concerns all customers."""
    for model, line in WITH_LINES:
        ids = work.above[model] | (work.touched[model] if work.written[model] else set())
        if ids:
            refresh_amounts(model, line, sorted(ids))
    if _rule_changed(work):
        refresh([one for (one,) in rows(Customer.select(Customer.id))])
    elif any(model in work.touched for model in (*_SOURCES, PurchaseLine)) or (
        work.written[Customer] & {"purchase_strategy", "category"}
    ):
        refresh(sorted(work.customers))


def _rule_changed(work: Work) -> bool:
    if work.kind == "defaults":
        return False
    values = [
        row["dictionary"] for row in read_many(DictionaryValue, "id", work.touched.get(DictionaryValue, ()))
    ]
    keys = [row["key"] for row in read_many(Setting, "id", work.touched.get(Setting, ()))]
    return any(one in _DICTIONARIES for one in values) or "own_currency" in keys


followers.append(follow)
