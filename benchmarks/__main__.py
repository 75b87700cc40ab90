"""``make bench``: print the table, and keep it in benchmarks/README.md with ``--keep``."""

import argparse
import platform
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import exchange, paper, record, reminders, sales, search, window
from benchmarks.files import SIZES
from benchmarks.measure import HEAD, Result

README = Path(__file__).with_name("README.md")
MARK = "<!-- results -->"


def main() -> None:
    """Measure the sizes asked for, both without a word."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("sizes", nargs="*", choices=[*SIZES, []], help="usual, large")
    parser.add_argument("--keep", action="store_true", help="write the results into benchmarks/README.md")
    options = parser.parse_args()
    results: list[Result] = []
    print(HEAD, flush=True)
    for size in options.sizes or SIZES:
        for part in (record, sales, exchange, reminders, paper, search, window):
            for result in part.run(size):
                results.append(result)
                print(result.line(), flush=True)
    if options.keep:
        before = README.read_text("utf-8").partition(MARK)[0]
        when = f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
        table = "\n".join([HEAD, *(result.line() for result in results)])
        README.write_text(f"{before}{MARK}\n\nMeasured {when}.\n\n{table}\n", "utf-8")


if __name__ == "__main__":
    main()
