"""An opportunity into another stage: one batch, undone as one (SPEC part 6). A job for the writing thread."""

from datetime import date, datetime
from typing import Any, NamedTuple

from changes.rows import read
from changes.work import change
from models import DictionaryValue, Opportunity, Row
from resources.language import N_, Message


class Outcome(NamedTuple):
    """What is said of an opportunity that is won or lost; what is not said stays as it was."""

    closed_on: date | None = None
    loss_reason: int | None = None
    won_by: str | None = None
    amount: Any = None


NOTHING_SAID = Outcome()


def move(
    opportunity: int,
    stage: int | None,
    called: str,
    today: date,
    me: int | None,
    at: datetime,
    outcome: Outcome = NOTHING_SAID,
) -> int | None:
    """Put an opportunity into a stage that is ``called`` so; returns the batch, ``None`` when it stands there already
    or is gone.

    The stage sets the chance, so one's own figure goes. A closed stage has the day on which it was closed; back in
    an open one that day, the reason of the loss and who won go. Undo brings all of it back.
    """
    row = read(Opportunity, opportunity)
    target = read(DictionaryValue, stage) if stage is not None else None
    if row is None or row["stage"] == stage:
        return None
    label = Message(N_("“{name}” moved to “{stage}”"), name=_short(row["name"]), stage=called)
    values: Row = {"stage": stage, "percent": None}
    if target and "closed" in (target["flags"] or "").split():
        said = {name: value for name, value in outcome._asdict().items() if value is not None}
        values |= {"closed_on": row["closed_on"] or today} | said
    else:
        values |= {"closed_on": None, "loss_reason": None, "won_by": None}
    with change(me, label, at) as work:
        work.update(Opportunity, opportunity, values)
    return work.batch


def _short(name: Any) -> str:
    text = " ".join(str(name or "…").split())
    return text if len(text) <= 40 else f"{text[:39]}…"
