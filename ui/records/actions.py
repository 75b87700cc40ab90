"""What a person can do with a whole record, by its table: the buttons above its form. No Qt."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import NamedTuple

from database.lookups import Lookups
from database.sales import record_actions as jobs
from models import Row
from resources.language import N_

Job = Callable[..., int | None]
Fits = Callable[[Row, Lookups], bool]

RECEIPT, LOG = "receipt", "log"
"""What is not done at once but opened to be typed: a receipt, the log of a planned contact."""


class RecordAction(NamedTuple):
    """``makes``: the job makes a new record, which is opened then, of another ``table`` where one is named. Without a
    job something is opened to be typed.
    """

    key: str
    label: str
    icon: str
    job: Job | None = None
    makes: bool = False
    table: str = ""
    fits: Fits = lambda _row, _lookups: True


def _flagged(name: str, *flags: str) -> Fits:
    """Records whose state carries none of these flags."""

    def fits(row: Row, lookups: Lookups) -> bool:
        value = lookups.value(row.get(name))
        return not set((value["flags"] or "").split() if value else ()) & set(flags)

    return fits


def _planned(row: Row, _lookups: Lookups) -> bool:
    return bool(row.get("planned"))


def _applied(row: Row, lookups: Lookups) -> bool:
    return _flagged("state", "approved", "sent_back")(row, lookups)


def _approved(row: Row, lookups: Lookups) -> bool:
    return not _flagged("state", "approved")(row, lookups) and _flagged("state", "closed")(row, lookups)


def _decide(state: str) -> Job:
    def decide(expense: int, me: int | None, at: datetime) -> int | None:
        return jobs.decide_expense(expense, state, me, at)

    return decide


_COPY = N_("Duplicate")
_RECEIVE = RecordAction("receipt", N_("Add receipt"), "banknote")

ACTIONS: dict[str, tuple[RecordAction, ...]] = {
    "contact_record": (RecordAction("log", N_("Mark done"), "check", fits=_planned),),
    "quotation": (
        RecordAction(
            "purchase",
            N_("Turn into purchase"),
            "shopping-cart",
            jobs.purchase_from_quotation,
            makes=True,
            table="purchase",
            fits=_flagged("state", "closed"),
        ),
        RecordAction("version", N_("New version"), "copy", jobs.new_version, makes=True),
    ),
    "purchase": (
        _RECEIVE._replace(fits=_flagged("state", "return")),
        RecordAction(
            "return",
            N_("Return…"),
            "undo-2",
            jobs.return_purchase,
            makes=True,
            fits=_flagged("state", "return"),
        ),
    ),
    "agreement": (_RECEIVE,),
    "expense": (
        RecordAction("approve", N_("Approve"), "check", _decide(jobs.APPROVED), fits=_applied),
        RecordAction("send_back", N_("Send back"), "undo-2", _decide(jobs.SENT_BACK), fits=_applied),
        RecordAction("reimburse", N_("Reimbursed"), "banknote", _decide(jobs.REIMBURSED), fits=_approved),
    ),
    "service": (
        RecordAction(
            "done",
            N_("Mark done"),
            "check",
            partial(jobs.mark_done, "service"),
            fits=_flagged("state", "closed"),
        ),
    ),
    "complaint": (
        RecordAction(
            "done",
            N_("Close complaint"),
            "check",
            partial(jobs.mark_done, "complaint"),
            fits=_flagged("state", "closed"),
        ),
    ),
}


def actions(table: str) -> tuple[RecordAction, ...]:
    """The actions of a table; each record can be copied."""
    copy = RecordAction("duplicate", _COPY, "copy", partial(jobs.duplicate, table), makes=True)
    return (*ACTIONS.get(table, ()), copy)


__all__ = ["ACTIONS", "LOG", "RECEIPT", "RecordAction", "actions"]
