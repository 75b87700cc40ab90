"""What a person does with a whole record: turned into another one, copied, taken back, done. Jobs for writing.

Each is one batch, undone as one, and returns it. A new record gets the ``uid`` that the caller made for it, so that the
window knows which one to open.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from changes.rows import dicts, read, read_many, rows
from changes.totals import WITH_LINES
from changes.work import Gone, Work, change
from database.sales.timeline import RETURN
from models import (
    BY_NAME,
    Bid,
    Choice,
    DictionaryValue,
    Expense,
    Purchase,
    PurchaseLine,
    Quotation,
    QuotationLine,
    Record,
    RivalBid,
    Row,
    declared,
    logged,
    new_uid,
    parents,
)
from resources.language import N_, Message, UserError

_COPIED_BELOW: dict[type[Record], type[Record]] = {**dict(WITH_LINES), Bid: RivalBid}
"""What is copied together with a record."""

_OF_ONE = frozenset(
    {"number", "invoice_number", "shipped_on", "due_on", "approver", "approved_on", "opinion"}
)
"""Fields that belong to one record and not to its copy."""

_OF_ITS_END = frozenset(
    {
        "closed_on", "reimbursed_on", "done_on", "replied_on", "result", "winner", "won_by",
        "next_contact_on", "next_contact_time", "next_step",
    }
)  # fmt: skip
"""Fields that say how a record ended, and what came next."""

_SHORT = 40


class CannotDo(UserError):
    """What is asked for does not fit the record as it is."""


# -- a quote ----------------------------------------------------------------------------------------------------


def purchase_from_quotation(quotation: int, uid: str, me: int | None, at: datetime) -> int | None:
    """An order with the lines of a quote, which is then “turned into purchase”."""
    row = _read(Quotation, quotation)
    with change(me, Message(N_("Turned quote “{name}” into a purchase"), name=_name(row)), at) as work:
        values = _shared(Quotation, Purchase, row) | {
            "uid": uid,
            "customer": row["customer"],
            "ordered_on": _today(at),
            "state": _first(Purchase, "state"),
            "quotation": quotation,
            "number": None,
        }
        made = work.insert(Purchase, values)
        _copy_lines(work, QuotationLine, PurchaseLine, quotation, made)
        turned = _value("quotation_state", "purchased")
        if turned is not None:
            work.update(Quotation, quotation, {"state": turned})
    return work.batch


def new_version(quotation: int, uid: str, me: int | None, at: datetime) -> int | None:
    """The same quote once more, to be changed: the same number, the next version, a draft."""
    row = _read(Quotation, quotation)
    with change(me, Message(N_("New version of quote “{name}”"), name=_name(row)), at) as work:
        made = work.insert(
            Quotation,
            _copied(Quotation, row)
            | {
                "uid": uid,
                "number": row["number"],
                "revision": _next_revision(row),
                "quoted_on": _today(at),
                "state": _first(Quotation, "state"),
                "valid_until": None,
            },
        )
        _copy_lines(work, QuotationLine, QuotationLine, quotation, made)
    return work.batch


def _next_revision(row: Row) -> int:
    if not row["number"]:
        return int(row["revision"] or 1) + 1
    query = Quotation.select(Quotation.revision).where(
        Quotation.customer == row["customer"], Quotation.number == row["number"]
    )
    return max(int(revision or 1) for (revision,) in rows(query)) + 1


# -- a purchase -------------------------------------------------------------------------------------------------


def return_purchase(purchase: int, uid: str, me: int | None, at: datetime) -> int | None:
    """What came back of a purchase: all its lines, in a state that subtracts; a person takes away what stayed."""
    row = _read(Purchase, purchase)
    state = next((one for one in _values("purchase_state") if RETURN in (one["flags"] or "").split()), None)
    if state is None:
        raise CannotDo(N_("The dictionary of purchase states has no value for what was returned."))
    if row["state"] == state["id"]:
        raise CannotDo(N_("This record is a return already."))
    with change(me, Message(N_("Return of purchase “{name}”"), name=_name(row)), at) as work:
        values = _copied(Purchase, row) | {
            "uid": uid,
            "ordered_on": _today(at),
            "state": state["id"],
            "return_of": purchase,
            "freight": None,
        }
        made = work.insert(Purchase, values)
        _copy_lines(work, PurchaseLine, PurchaseLine, purchase, made)
    return work.batch


# -- done, approved ---------------------------------------------------------------------------------------------

DONE = "done"
APPROVED, SENT_BACK, REIMBURSED = "approved", "sent_back", "reimbursed"


def mark_done(table: str, record: int, me: int | None, at: datetime) -> int | None:
    """A plan took place, in its own row (SPEC part 6); a service was rendered, a complaint was closed.

    A plan of a day still to come took place now.
    """
    model = BY_NAME[table]
    row = _read(model, record)
    values: Row = {}
    names = {field.name for field in declared(model)}
    if "planned" in names:
        values["planned"] = False
        now = at.astimezone()
        if row["contacted_on"] > now.date():
            values |= {"contacted_on": now.date(), "contacted_time": f"{now:%H:%M}"}
    else:
        values["state"] = _flagged(model, "state", ("done", "closed"))
        values |= {name: _today(at) for name in ("done_on", "closed_on") if name in names and not row[name]}
    with change(me, Message(N_("Done: {what}"), what=_called(model, row)), at) as work:
        work.update(model, record, values)
    return work.batch


def decide_expense(expense: int, state: str, me: int | None, at: datetime) -> int | None:
    """Approve an expense, send it back, or note that it was reimbursed: by whom and when."""
    row = _read(Expense, expense)
    labels = {
        APPROVED: N_("Approved the expense “{name}”"),
        SENT_BACK: N_("Sent back the expense “{name}”"),
        REIMBURSED: N_("Reimbursed the expense “{name}”"),
    }
    if state == REIMBURSED:
        values: Row = {"reimbursed_on": _today(at)}
    else:
        values = {"approver": me, "approved_on": _today(at)}
    with change(me, Message(labels[state], name=_short(row["purpose"])), at) as work:
        work.update(Expense, expense, values | {"state": _value("expense_state", state)})
    return work.batch


# -- any record -------------------------------------------------------------------------------------------------


def duplicate(table: str, record: int, uid: str, me: int | None, at: datetime) -> int | None:
    """The same once more, of today and at its beginning: without number, end and decisions."""
    model = BY_NAME[table]
    row = _read(model, record)
    timeline = model.timeline
    assert timeline is not None
    fresh: Row = {"uid": uid, timeline.on: _today(at)}
    state = model._meta.fields.get(timeline.state)
    if isinstance(state, Choice) and timeline.state in ("state", "stage"):
        fresh[timeline.state] = _first(model, timeline.state)
    fresh |= {name: None for name in _OF_ITS_END if name in model._meta.fields}
    with change(me, Message(N_("Copied {what}"), what=_called(model, row)), at) as work:
        made = work.insert(model, _copied(model, row) | fresh)
        below = _COPIED_BELOW.get(model)
        if below is not None:
            _copy_lines(work, below, below, record, made)
    return work.batch


# -- inside -----------------------------------------------------------------------------------------------------


def _read(model: type[Record], record: int) -> Row:
    row = read(model, record)
    if row is None or row["deleted_at"]:
        raise Gone(N_("This record is not in the file any more."))
    return row


def _copied(model: type[Record], row: Row) -> Row:
    return {field.name: row[field.name] for field in logged(model) if field.name not in _OF_ONE}


def _shared(source: type[Record], target: type[Record], row: Row) -> Row:
    """The values of fields that both tables have, of the same kind and by the same name."""
    known = {field.name: field for field in logged(source)}
    return {
        field.name: row[field.name]
        for field in logged(target)
        if field.name in known and field.kind == known[field.name].kind and field.name != "state"
    }


def _copy_lines(work: Work, source: type[Record], target: type[Record], above: int, made: int) -> None:
    """The rows that belong to a record, for its copy."""
    up, own = parents(source)[0].name, parents(target)[0].name
    found = [row for row in read_many(source, up, [above]) if row["deleted_at"] is None]
    names = [field.name for field in logged(target) if field.name != own]
    if found:
        work.insert_many(
            target, [{name: row[name] for name in names} | {own: made, "uid": new_uid()} for row in found]
        )


def _values(dictionary: str) -> list[Row]:
    query = DictionaryValue.select().where(
        DictionaryValue.dictionary == dictionary, DictionaryValue.deleted_at.is_null()
    )
    return sorted(dicts(query), key=lambda row: (row["position"], row["id"]))


def _first(model: type[Record], name: str) -> int | None:
    """The first value that a state may have."""
    field = model._meta.fields[name]
    assert isinstance(field, Choice)
    return next((int(row["id"]) for row in _values(field.dictionary) if row["active"]), None)


def _value(dictionary: str, code: str) -> int | None:
    return next((int(row["id"]) for row in _values(dictionary) if row["code"] == code), None)


def _flagged(model: type[Record], name: str, flags: Iterable[str]) -> int:
    """The first value of a state that carries one of these flags."""
    field = model._meta.fields[name]
    assert isinstance(field, Choice)
    for flag in flags:
        for row in _values(field.dictionary):
            if row["active"] and flag in (row["flags"] or "").split():
                return int(row["id"])
    raise CannotDo(N_("The dictionary has no value that means “done”."))


def _name(row: Mapping[str, Any]) -> str:
    return _short(row["number"] or row.get("subject"))


def _called(model: type[Record], row: Row) -> Message:
    return Message(N_("{kind} “{name}”"), kind=Message(model.nouns[0]), name=_short(row.get(model.named_by)))


def _short(name: Any) -> str:
    text = " ".join(str(name or "…").split())
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…"


def _today(at: datetime) -> date:
    return at.astimezone().date()
