"""The rows that were not taken, as the sheet had them, with the reason in the last column: to be mended and tried."""

from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

from exchange.cells import Cell
from exchange.columns import Column
from exchange.importing.layout import shown
from exchange.importing.plan import Draft, Plan
from exchange.reading import Value
from exchange.sheets import write
from models import Text
from resources.language import N_, _


def write_rejects(plan: Plan, path: str | Path) -> int:
    """Write doubtful and wrong rows into an .xlsx (or .csv); returns how many. Raises ``UserError``."""
    drafts = plan.rejected
    headings = [*(heading or "—" for heading in plan.table.headings), _("Reason")]
    columns = [Column(heading, Text(N_("Reason"))) for heading in headings]
    rows = ([*map(_cell, plan.table.row(draft.number)), _reason(draft)] for draft in drafts)
    write(path, _("Rejected rows"), columns, rows, len(drafts))
    return len(drafts)


def _reason(draft: Draft) -> str:
    return draft.reason or draft.fate


def _cell(value: Value) -> Cell:
    if isinstance(value, bool | time | datetime):
        return shown(value) if not isinstance(value, bool) else str(value).upper()
    if isinstance(value, float):
        return Decimal(repr(value)) if abs(value) < 1e15 else f"{value:.0f}"
    return value if isinstance(value, str | int | date) or value is None else str(value)
