"""Tables and columns that came with reminders, look-alikes and the records of sales (0002_records.sql, frozen)."""

from pathlib import Path
from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Add them; they are empty, and so is what follows from them."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
    # An older program would leave the new tables behind: it may read on, and write no more.
    db.execute_sql("UPDATE meta SET value = '2' WHERE key = 'min_writer'")
