"""Who is due, as SQL: the contact plans, and the views of the lists that follow from them.

The same conditions choose the rows of reminders (``due_rows``). A lost customer is in none of them (SPEC
part 6). Days are ISO text, as the file holds them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peewee import Case, fn

from changes.derived import Rules
from changes.rows import rows
from database import functions, parties, settings
from database.functions import Sql
from models import Customer

DUE, OVERDUE, DECLINE, SILENT = "due", "overdue", "decline", "silent"
"""Views of the lists: to contact today, beyond the plan or an agreed day, no purchase within the buying cycle, silent
for more than N days.
"""

VIEWS = (DUE, OVERDUE, DECLINE, SILENT)


@dataclass(frozen=True)
class Scope:
    """Whose reminders: of all customers, of one colleague's and of those without an owner, or of one customer."""

    owner: int | None = None
    customer: int | None = None

    def condition(self) -> Sql:
        """As a condition on the customer."""
        found = Customer.deleted_at.is_null()
        if self.customer is not None:
            found &= Customer.id == self.customer
        if self.owner is not None:
            found &= Customer.owner.is_null() | (Customer.owner == self.owner)
        return found


class Plans:
    """The contact plans as SQL: what ``changes.derived.Rules.plan`` says of a customer that is not lost."""

    def __init__(self) -> None:
        self.rules = Rules()
        self.in_peace = self.rules.with_flag("contact_strategy", "never")

    def ranks(self) -> dict[int | None, int]:
        """The place of each level, of which the first is the most important."""
        return {
            row_id: row["position"]
            for row_id, row in self.rules.values.items()
            if row["dictionary"] == "level"
        }

    def not_lost(self) -> Sql:
        """A lost customer is left in peace."""
        return Customer.category.is_null() | Customer.category.not_in(
            self.rules.with_flag("category", "lost")
        )

    def days(self, column: str, how: Callable[[int], Any] = int) -> Sql:
        """``days`` or ``maximum_days`` of a customer's plan, each put through ``how``; NULL where there is none."""

        def each(dictionary: str) -> list[tuple[int, Any]]:
            values = self.rules.values.values()
            return [
                (row["id"], None if row[column] is None else how(row[column]))
                for row in values
                if row["dictionary"] == dictionary
            ]

        return Case(
            Customer.contact_strategy, each("contact_strategy"), Case(Customer.level, each("level"), None)
        )

    def by_plan(self) -> Sql:
        """Whether the next contact is what the plan says, and nothing else was agreed."""
        ideal = functions.moved(SINCE, self.days("days", _forward))
        same = Customer.next_contact_time.is_null() & (Customer.next_contact_on == ideal)
        return fn.COALESCE(same, 0)

    def overdue(self, today: date) -> Sql:
        """Of customers with a next contact up to today: beyond the plan's maximum, or an agreed day has passed."""
        oldest = self.days("maximum_days", lambda most: days_before(today, most))
        missed = ~self.by_plan() & (Customer.next_contact_on < today.isoformat())
        return missed | (self.by_plan() & (oldest > SINCE))

    def next_up_to(self, day: date) -> Sql:
        """A next contact up to a day."""
        return (Customer.next_contact_on <= day.isoformat()) & self.not_lost()


SINCE = fn.COALESCE(Customer.last_contact_on, Customer.filed_on)
"""From when the days of a plan count (SPEC part 6)."""


def _forward(days: int) -> str:
    return f"{days:+} days"


def days_before(day: date, days: int) -> str:
    """A day so many days earlier, as the file holds it."""
    try:
        return (day - timedelta(days=days)).isoformat()
    except OverflowError:  # a plan of millions of days: nobody has been silent for so long
        return ""


# -- views ------------------------------------------------------------------------------------------------------------


def in_view(view: str, today: date, me: int) -> Sql:
    """The customers of one of ``VIEWS``, recycle bin apart."""
    plans = Plans()
    if view == SILENT:
        found = parties.is_customer() & plans.not_lost() & silent(silent_before(today), plans)
    elif view == DECLINE:
        found = lapsed(today)
    else:
        late = plans.overdue(today)
        found = plans.next_up_to(today) & (late if view == OVERDUE else fn.COALESCE(late, 0) == 0)
    return found & _scope(me).condition()


def _scope(me: int) -> Scope:
    """Whose customers a colleague wants to be reminded of."""
    return Scope(me if settings.get("reminders_mine", me) else None)


def counts(today: date, me: int) -> dict[str, int]:
    """How many customers each of ``VIEWS`` has."""
    plans = Plans()
    late = fn.SUM(Case(None, ((plans.overdue(today), 1),), 0))
    query = Customer.select(fn.COUNT(Customer.id), late).where(
        plans.next_up_to(today) & _scope(me).condition()
    )
    total, overdue = (int(count or 0) for count in rows(query)[0])
    apart = {
        view: int(rows(Customer.select(fn.COUNT(Customer.id)).where(in_view(view, today, me)))[0][0])
        for view in (DECLINE, SILENT)
    }
    return {DUE: total - overdue, OVERDUE: overdue, **apart}


def lapsed(today: date) -> Sql:
    """The day by which they should have bought again has passed; a lost customer has none (SPEC part 6)."""
    return Customer.next_purchase_on < today.isoformat()


def silent_before(today: date) -> str:
    """The day before which the last contact lies of who has been silent for too long, by the setting."""
    return days_before(today, int(settings.get("no_contact_days")))


def silent(before: str, plans: Plans) -> Sql:
    """No contact since a day before ``before``; who was never contacted counts from filing. Who is to be left in
    peace is left out.
    """
    long_ago = (Customer.last_contact_on < before) | (
        Customer.last_contact_on.is_null() & (Customer.filed_on < before)
    )
    return long_ago & (Customer.contact_strategy.is_null() | Customer.contact_strategy.not_in(plans.in_peace))
