"""The window: start to the first usable paint, open another customer, regroup the tree, memory (DESIGN 7).

Each program under measurement (``benchmarks.programs``) runs in a process of its own, without a screen, with its
bytecode at hand, as an installed program has it. The floor and ours take turns.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.files import FOLDER, copy_of
from benchmarks.measure import Budget, Result

ROUNDS = 7


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    path = copy_of(size)
    ours = ("start", str(path), _somebody(path))
    _child("empty"), _child(*ours)  # the first run writes the bytecode
    rounds = [(_child("empty"), _child(*ours)) for _ in range(ROUNDS)]
    yield _result("start to the first usable window", size, "ms", rounds, Budget(2))
    yield _result("memory with the file open (MB, not ms)", size, "mb", rounds, Budget(2.5))
    work = _child("work", *ours[1:])
    for what, key, budget in (
        ("open another customer, painted", "open", Budget(4, 50)),
        ("regroup the tree, painted", "tree", Budget(4, 150)),
    ):
        yield Result(
            what, size, work[f"{key}_floor95"], work[f"{key}95"], work[f"{key}_floor"], work[key], budget
        )


def _somebody(path: Path) -> str:
    """A colleague of the file, who opens it."""
    with closing(sqlite3.connect(path)) as file:
        return str(file.execute("SELECT name FROM colleague ORDER BY id LIMIT 1").fetchone()[0])


def _result(what: str, size: str, key: str, rounds: list[Any], budget: Budget) -> Result:
    floors, own = (sorted(one[side][key] for one in rounds) for side in (0, 1))
    return Result(what, size, floors[-1], own[-1], floors[len(floors) // 2], own[len(own) // 2], budget)


def _child(*words: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {f"XDG_{name}_HOME": home for name in ("DATA", "CONFIG", "STATE")}
        environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(FOLDER / "bytecode")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["BEGIN"] = str(time.time())
        command = [sys.executable, "-m", "benchmarks.programs", *words]
        said = subprocess.run(command, env=environment, capture_output=True, check=True, text=True).stdout
        found: dict[str, float] = json.loads(said.splitlines()[-1])
        return found
