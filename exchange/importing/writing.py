"""A plan into the file: one unit of work, undone as one; nothing of it stays when it is cancelled (DESIGN 2.2)."""

from datetime import datetime

from changes.work import change
from database import backup
from exchange.importing.customer_writer import CustomerWriter
from exchange.importing.plan import Plan, Progress
from exchange.importing.record_writer import RecordWriter, RowWriter
from exchange.importing.writer import Result, Writer
from resources.language import N_, Message

__all__ = ["BACKED_UP", "Result", "write"]

BACKED_UP = 1_000
"""Rows: before a larger import a backup is made (DESIGN 4)."""


def write(plan: Plan, me: int | None, at: datetime, progress: Progress = lambda done, total: None) -> Result:
    """Write the rows of a plan that are new, updates, or doubtful and decided: a job for the writing thread.

    Whatever ``progress`` raises rolls everything back. Raises ``UserError``.
    """
    taken = plan.taken
    if not taken:
        return Result()
    made = str(backup.make(backup.folder(), at, "import").path) if len(taken) > BACKED_UP else ""
    with change(me, Message(plan.file), at, kind="import") as work:
        writer = _writer(plan)(work, plan, me, at, progress)
        rows = writer.settle(taken)
        new = sum(writer.is_new(draft) for draft in rows)
        work.label = _label(plan, new, len(rows) - new)
        writer.run(rows)
    result = writer.result
    result.batch, result.backup = work.batch, made
    result.left = [draft for draft in taken if not draft.taken]
    result.new, result.updated = new, len(rows) - new
    return result


def _writer(plan: Plan) -> type[Writer]:
    if plan.kind.planner == "customers":
        return CustomerWriter
    return RecordWriter if plan.kind.lookups else RowWriter


def _label(plan: Plan, new: int, updated: int) -> Message:
    return Message(
        N_("Import of “{file}”: {new} new, {updated} updated"), file=plan.file, new=new, updated=updated
    )
