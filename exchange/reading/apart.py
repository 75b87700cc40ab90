"""A workbook read by a program of its own: stdin its bytes, stdout its sheets as JSON. Nothing of ours is imported.

calamine is quick, and a damaged file can bring it down: it panics, or asks for 171 GB and Rust ends the whole program.
Here only this one ends. Exit 0 read, 3 protected by a password, anything else damaged.
"""

import io
import json
import sys
from datetime import date, datetime, time, timedelta
from typing import Any

PASSWORD = 3
MEMORY = 3 * 2**30
"""Bytes that may be asked for, where the system can be told so."""


def main() -> int:
    """Read one workbook."""
    _bound_memory()
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read())) as workbook:
            sheets = [
                {
                    "name": about.name,
                    "hidden": about.visible != calamine.SheetVisibleEnum.Visible,
                    **_contents(workbook.get_sheet_by_name(about.name)),
                }
                for about in workbook.sheets_metadata
                if about.typ == calamine.SheetTypeEnum.WorkSheet
            ]
    except calamine.PasswordError:
        return PASSWORD
    sys.stdout.write(json.dumps(sheets, ensure_ascii=True, separators=(",", ":"), default=_plain))
    return 0


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _contents(sheet: Any) -> dict[str, Any]:
    return {"rows": sheet.to_python(skip_empty_area=False), "merged": sheet.merged_cell_ranges or []}


def _plain(value: Any) -> list[str | float]:
    """What JSON has no word for, with the name of its type in front."""
    if isinstance(value, datetime):
        return ["datetime", value.isoformat()]
    if isinstance(value, date):
        return ["date", value.isoformat()]
    if isinstance(value, time):
        return ["time", value.isoformat()]
    if isinstance(value, timedelta):
        return ["duration", value.total_seconds()]
    return ["text", str(value)]


if __name__ == "__main__":
    sys.exit(main())
