"""The way of an opportunity through its stages, read out of the change log (DESIGN 2.2): a job for reading."""

import json
from datetime import date, datetime
from typing import NamedTuple

from changes.log import Links
from changes.rows import read, rows
from models import Batch, Change, DictionaryValue, Opportunity


class Step(NamedTuple):
    """A stage in which an opportunity was: since when, until when (``None``: still), who moved it there."""

    stage: int | None
    since: date
    until: date | None
    colleague: int | None


def stages(opportunity: int) -> list[Step]:
    """The stages of an opportunity, the oldest first. The first counts from the day on which it was opened."""
    row = read(Opportunity, opportunity)
    if row is None:
        return []
    query = (
        Change.select(Change.fields, Batch.at, Batch.colleague)
        .join(Batch)
        .where(Change.row_uid == row["uid"], Change.fields.contains('"stage"'))
        .order_by(Change.id)
    )
    links, found = Links(), list[Step]()
    for fields, at, colleague in rows(query):
        uid = json.loads(fields)["stage"][1]
        since = _day(at) if found else row["opened_on"]
        if found:
            found[-1] = found[-1]._replace(until=since)
        found.append(Step(links.id(DictionaryValue, uid) if uid else None, since, None, colleague))
    return found


def _day(at: str) -> date:
    return datetime.fromisoformat(at.replace("Z", "+00:00")).astimezone().date()
