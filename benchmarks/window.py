"""The window: start to the first usable paint, open another customer, regroup the tree, memory (DESIGN 7).

Each program under measurement runs in a process of its own, without a screen, and prints what it took.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.files import NOW, copy_of
from benchmarks.measure import Budget, Result

ROUNDS = 5


def run(size: str) -> Iterator[Result]:
    """The rows of this part for one size."""
    path = copy_of(size)
    empty = [_child("empty") for _ in range(ROUNDS)]
    ours = [_child("start", str(path)) for _ in range(ROUNDS)]
    yield _result("start to the first usable window", size, "ms", empty, ours, Budget(2))
    yield _result("memory with the file open (MB, not ms)", size, "mb", empty, ours, Budget(2.5))
    work = [_child("work", str(path))]
    for what, key, budget in (
        ("open another customer, painted", "open", Budget(4, 50)),
        ("regroup the tree, painted", "tree", Budget(4, 150)),
    ):
        yield Result(
            what, size, work[0][f"{key}_floor95"], work[0][f"{key}95"],
            work[0][f"{key}_floor"], work[0][key], budget,
        )  # fmt: skip


def _result(what: str, size: str, key: str, floor: list[Any], ours: list[Any], budget: Budget) -> Result:
    floors, own = sorted(one[key] for one in floor), sorted(one[key] for one in ours)
    return Result(what, size, floors[-1], own[-1], floors[len(floors) // 2], own[len(own) // 2], budget)


def _child(*words: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        places = {f"XDG_{name}_HOME": home for name in ("DATA", "CONFIG", "STATE")}
        environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "BEGIN": str(time.time())}
        command = [sys.executable, "-m", "benchmarks.window", *words]
        said = subprocess.run(command, env=environment, capture_output=True, check=True, text=True).stdout
        found: dict[str, float] = json.loads(said.splitlines()[-1])
        return found


def _told(**more: float) -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    taken = (time.time() - float(os.environ["BEGIN"])) * 1000
    print(json.dumps({"ms": taken, "mb": pages * os.sysconf("SC_PAGE_SIZE") / 1e6} | more))


def _until(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so; at most a minute."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    end = time.perf_counter() + 60
    while not condition():
        assert time.perf_counter() < end
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)


def _empty() -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QMainWindow

    _app = QApplication([])
    window = QMainWindow()
    window.show()
    QTest.qWaitForWindowExposed(window)
    _told()


def _opened(path: Path) -> Any:
    from PySide6.QtCore import QSettings

    from ui import app as application
    from ui.main_window import MainWindow
    from ui.opener import Wish

    application.make()
    settings = QSettings(f"{os.environ['XDG_DATA_HOME']}/bench.ini", QSettings.Format.IniFormat)
    default = path.with_name("none.gxdb")
    window = MainWindow(settings, lambda: NOW, default_file=default, system_name="me", language="zh_CN")
    window.show()
    window.open(Wish(path, user="me", newcomer=True))
    _until(lambda: window.workspace is not None)
    assert window.workspace is not None
    window.workspace.left.tree.loaded.connect(lambda: window.setProperty("loaded", True))
    _until(lambda: bool(window.property("loaded")))
    window.grab()
    return window


def _work(path: Path) -> None:
    """Open forty customers and regroup ten times, beside the bare SQL of the same answers."""
    import sqlite3

    from models import Customer, children

    window = _opened(path)
    space, bare = window.workspace, sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    tables = [(child._meta.table_name, link.column_name) for child, link in children(Customer)]

    def bare_customer(customer: int) -> None:
        bare.execute("SELECT * FROM customer WHERE id = ?", (customer,)).fetchall()
        for table, column in tables:
            bare.execute(
                f"SELECT * FROM {table} WHERE {column} = ? AND deleted_at IS NULL", (customer,)
            ).fetchall()

    def open_customer(customer: int) -> None:
        space.open_customer(customer)
        _until(lambda: space.customer.page is not None and space.customer.page.id == customer)
        space.customer.grab()

    def regroup(grouping: str) -> None:
        window.setProperty("loaded", False)
        line = space.left.group_by.findData(grouping)
        space.left.group_by.setCurrentIndex(line)
        space.left.group_by.activated.emit(line)
        _until(lambda: bool(window.property("loaded")))
        space.left.tree.grab()

    groupings = ("industry", "region", "level", "source", "category") * 2
    found: dict[str, float] = {}
    for key, job, questions in (
        ("open_floor", bare_customer, range(10, 50)),
        ("open", open_customer, range(60, 100)),
        ("tree", regroup, groupings),
        ("tree_floor", lambda name: bare.execute(
            f"SELECT {name}, count(*) FROM customer WHERE deleted_at IS NULL GROUP BY {name}").fetchall(), groupings),
    ):  # fmt: skip
        times = sorted(_timed(job, question) for question in questions)
        found |= {key: times[len(times) // 2], f"{key}95": times[int(len(times) * 0.95)]}
    _told(**found)
    window.close()


def _timed(job: Callable[[Any], object], question: Any) -> float:
    start = time.perf_counter()
    job(question)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        _empty()
    elif sys.argv[1] == "start":
        _opened(Path(sys.argv[2]))
        _told()
    else:
        _work(Path(sys.argv[2]))
