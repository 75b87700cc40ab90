"""The two files that are measured: made once by ``demo`` and kept, since making the large one takes minutes."""

import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import database
from database import schema
from exchange import demo

FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
NOW = datetime(2026, 3, 18, 1, 40, tzinfo=UTC)

SIZES = {"usual": (3_000, 60_000, 12_000), "large": (100_000, 1_000_000, 200_000)}
"""Customers, contact records and purchases (DESIGN 7)."""


def copy_of(size: str) -> Path:
    """A fresh copy of the file of a size, to be written to."""
    made = FOLDER / f"{size}-{schema.newest()}.gxdb"
    if not made.exists():
        _make(made, *SIZES[size])
    copy = FOLDER / f"{size}-copy.gxdb"
    for leftover in (copy, Path(f"{copy}-journal")):
        leftover.unlink(missing_ok=True)
    shutil.copyfile(made, copy)
    return copy


def _make(path: Path, customers: int, records: int, purchases: int) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    for leftover in (part, Path(f"{part}-journal")):
        leftover.unlink(missing_ok=True)
    start = time.perf_counter()
    database.open_(part, at=NOW, create=True)
    demo.fill(None, NOW, customers=customers, records=records, purchases=purchases, seed=1)
    database.close()
    part.rename(path)
    print(f"made {path.name}: {customers:,} customers in {time.perf_counter() - start:.0f} s, "
          f"{path.stat().st_size / 1e6:,.0f} MB", flush=True)  # fmt: skip
