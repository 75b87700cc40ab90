"""The first form of the file: all tables, frozen as they were (0001_first.sql); models.py moves on without it."""

from pathlib import Path
from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Make all tables."""
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
