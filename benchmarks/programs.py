"""The programs that ``benchmarks.window`` starts, each in a process of its own; what it took is the last line printed.

    python -m benchmarks.programs empty | start FILE USER | work FILE USER

Nothing is imported here that the floor would not need by itself: an empty window does not know our modules.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

REST_MS = 4000
"""After the first paint: reminders, today's backup and the search index have been looked after."""


def empty() -> None:
    """The floor: a main window of Qt's, painted."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QMainWindow

    _app = QApplication([])
    window = QMainWindow()
    window.show()
    QTest.qWaitForWindowExposed(window)
    _tell()


def start(file: str, user: str) -> None:
    """``python main.py --database FILE``, until the customer tree is painted and a click would open somebody."""
    _run(file, user, _rest)


def work(file: str, user: str) -> None:
    """Open forty customers and regroup ten times, beside the bare SQL of the same answers."""
    _run(file, user, lambda window: _tell(**_work(window, file)))


def _run(file: str, user: str, then: Callable[[Any], None]) -> None:
    """The program as ``main`` runs it; in place of waiting for a person, do something once the tree is there."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    import main

    def wait() -> int:
        window: Any = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "mainWindow")
        loop = QEventLoop()
        window.opener.opened.connect(lambda *_: window.workspace.left.tree.loaded.connect(loop.quit))
        loop.exec()
        window.grab()
        then(window)
        window.close()
        return 0

    QApplication.exec = staticmethod(wait)  # type: ignore[method-assign]
    sys.exit(main.main(["--language", "zh_CN", "--database", file, "--user", user]))


def _rest(_window: Any) -> None:
    """The start is over; the memory is that of a window that has done its chores and stands there."""
    from PySide6.QtCore import QEventLoop, QTimer

    taken, loop = _taken(), QEventLoop()
    QTimer.singleShot(REST_MS, loop.quit)
    loop.exec()
    _tell(ms=taken)


def _work(window: Any, file: str) -> dict[str, float]:
    import sqlite3

    from models import Customer, children

    space, bare = window.workspace, sqlite3.connect(f"file:{file}?mode=ro", uri=True)
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
        shown: list[bool] = []
        connection = space.left.tree.loaded.connect(lambda: shown.append(True))
        line = space.left.group_by.findData(grouping)
        space.left.group_by.setCurrentIndex(line)
        space.left.group_by.activated.emit(line)
        _until(lambda: bool(shown))
        space.left.tree.loaded.disconnect(connection)
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
    return found


def _tell(**more: float) -> None:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    print(json.dumps({"ms": _taken(), "mb": pages * os.sysconf("SC_PAGE_SIZE") / 1e6} | more), flush=True)


def _taken() -> float:
    """Milliseconds since somebody started this process."""
    return (time.time() - float(os.environ["BEGIN"])) * 1000


def _until(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so; at most a minute."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    end = time.perf_counter() + 60
    while not condition():
        assert time.perf_counter() < end
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)


def _timed(job: Callable[[Any], object], question: Any) -> float:
    start = time.perf_counter()
    job(question)
    return (time.perf_counter() - start) * 1000


PROGRAMS: dict[str, Callable[..., None]] = {"empty": empty, "start": start, "work": work}

if __name__ == "__main__":
    PROGRAMS[sys.argv[1]](*sys.argv[2:])
