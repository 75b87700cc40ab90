"""One row of the table: ours beside its floor, both timed in turn, so that a busy machine slows both."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Job = Callable[[], object]


@dataclass(frozen=True)
class Budget:
    """At most ``ratio`` times the floor or ``milliseconds``, whichever is larger; ``None`` is only watched."""

    ratio: float | None = None
    milliseconds: float = 0.0

    def __str__(self) -> str:
        if self.ratio is None:
            return "watched"
        limit = f" or {self.milliseconds:g} ms" if self.milliseconds else ""
        return f"{self.ratio:g} ×{limit}"


@dataclass(frozen=True)
class Result:
    """What was measured, in milliseconds (p95 over the rounds, median in brackets)."""

    what: str
    size: str
    floor: float
    ours: float
    floor_median: float
    ours_median: float
    budget: Budget

    @property
    def ratio(self) -> float:
        """Ours to the floor, by the medians: the tail of a disk belongs to the disk."""
        return self.ours_median / self.floor_median

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        if self.budget.ratio is None:
            return True
        return self.ratio <= self.budget.ratio or self.ours <= self.budget.milliseconds

    def line(self) -> str:
        """A row of the Markdown table."""
        return (
            f"| {self.what} | {self.size} | {self.floor_median:.2f} ({self.floor:.2f}) "
            f"| {self.ours_median:.2f} ({self.ours:.2f}) | {self.ratio:.1f} | {self.budget} "
            f"| {'kept' if self.kept else '**missed**'} |"
        )


HEAD = """\
| what | size | floor ms, median (p95) | ours ms, median (p95) | ratio | budget | |
|---|---|---|---|---|---|---|"""


def measure(what: str, size: str, floor: Job, ours: Job, budget: Budget, rounds: int = 40) -> Result:
    """Time both in turn; the first round of each is a rehearsal, apart from what takes seconds."""
    if rounds > 2:
        floor(), ours()
    floors, own = [], []
    for _ in range(rounds):
        floors.append(_timed(floor))
        own.append(_timed(ours))
    return Result(
        what, size, _p95(floors), _p95(own), statistics.median(floors), statistics.median(own), budget
    )


def _timed(job: Job) -> float:
    start = time.perf_counter()
    job()
    return (time.perf_counter() - start) * 1000


def _p95(times: list[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]
