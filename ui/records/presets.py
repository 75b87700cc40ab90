"""What a new record holds before anybody types: today, me, its first state, the customer's payment terms. No Qt."""

from datetime import date, datetime
from typing import Any

from database.contact_log import ContactLog
from database.lookups import Lookups
from models import Choice, ContactRecord, Person, Record, Row, declared
from ui.contact_log import entry as log_contact_entry
from ui.forms.entry import Entry
from ui.forms.record_hints import due_on

_MINE = ("colleague", "assignee")
_BEGINS = ("state", "stage")
"""States that begin with the first value of their dictionary."""


def preset(
    model: type[Record], lookups: Lookups, me: int, today: date, customer: Row | None = None
) -> dict[str, Any]:
    """The values of a new row of a table; ``customer`` is the row of whom it is about."""
    values: dict[str, Any] = {}
    timeline = model.timeline
    assert timeline is not None
    values[timeline.on] = today
    for field in declared(model):
        if isinstance(field, Person) and field.name in _MINE:
            values[field.name] = me
        elif isinstance(field, Choice) and field.name in _BEGINS:
            values[field.name] = next((row["id"] for row in lookups.choices(field) if row["active"]), None)
        elif field.name == "settlement" and customer is not None:
            values[field.name] = customer.get("settlement")
    if "due_on" in model._meta.fields and values.get("settlement"):
        values["due_on"] = due_on(lookups.value(values["settlement"]), today)
    return values


def new_entry(
    model: type[Record],
    lookups: Lookups,
    me: int,
    now: datetime,
    customer: Row | None,
    log: ContactLog | None,
) -> Entry:
    """A new record; a contact as the log of contacts begins one: just now, by the last way, with the usual person."""
    if model is not ContactRecord or log is None:
        return Entry.new(model, preset(model, lookups, me, now.date(), customer))
    field = next(one for one in declared(model) if one.name == "method")
    first = next((int(row["id"]) for row in lookups.choices(field) if row["active"]), None)
    return log_contact_entry.new_entry(log, first, me, now)
