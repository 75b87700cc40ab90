"""Tables that came with reminders, duplicates and the records of sales, frozen in 0002_records.sql."""

from pathlib import Path
from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Make the new tables; no old one changes."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
