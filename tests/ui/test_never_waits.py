"""The window never waits for the file: each SQL statement takes 30 ms more here, and nobody notices."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from database.conditions import Condition
from models import db
from tests.conftest import Book
from tests.ui.desk import Desk

SLOW = 0.03
GAP = 0.1
TRIES = 3


def some(book: Book) -> None:
    for number in range(8):
        customer = book.customer(f"Firm {number}", short_name=f"F{number}")
        book.record(customer, "2026-03-01")


class Slowness:
    """Slows what the threads of the file ask of SQLite, and remembers which thread asked."""

    def __init__(self) -> None:
        self.threads: list[str] = []
        self.on = False

    def watch(self, connection: sqlite3.Connection) -> None:
        """Hear of every statement of a connection, on the thread that runs it."""

        def heard(_statement: str) -> None:
            self.threads.append(threading.current_thread().name)
            if self.on:
                time.sleep(SLOW)

        connection.set_trace_callback(heard)


class Gaps:
    """How long the window was busy between two beats of a clock."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def __enter__(self) -> "Gaps":
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._beat()
        self._timer.stop()


@pytest.fixture
def slowness(open_desk: Callable[..., Desk]) -> Iterator[tuple[Desk, Slowness]]:
    """A window whose every question to the file takes its time, from any thread."""
    desk = open_desk(some)
    slow = Slowness()
    assert desk.window.session is not None
    store = desk.window.session.store
    for ask in (store.read, store.write):
        ask(lambda: slow.watch(db.connection())).result()
    yield desk, slow
    slow.on = False
    for ask in (store.read, store.write):
        ask(lambda: db.connection().set_trace_callback(None)).result()


def open_customers(desk: Desk) -> None:
    for customer in (1, 2):
        desk.space.open_customer(customer)
        desk.settle()


def filter_tree(desk: Desk) -> None:
    desk.space.left.set_filter((Condition("name", "contains", "Firm 1"),))
    desk.settle()
    desk.space.left.set_filter(())
    desk.settle()


def save_form(desk: Desk) -> None:
    desk.space.edit_customer(1)
    desk.settle()
    desk.see(QLineEdit, "customer_short_name_edit").setFocus()
    desk.type("x")
    desk.keys("Ctrl+S")
    desk.settle()


def filter_list(desk: Desk) -> None:
    desk.space.show_page("customer_list")
    desk.settle()
    desk.fill("customerListFindEdit", "Firm 2")
    desk.settle()


STEPS: dict[str, Callable[[Desk], None]] = {
    "customers": open_customers,
    "tree": filter_tree,
    "list": filter_list,
    "form": save_form,
}


def test_the_window_does_not_open_the_file_itself(slowness: tuple[Desk, Slowness]) -> None:
    assert slowness[0].window.session is not None
    assert db.is_closed(), "peewee's connections belong to threads, and this one has none"


@pytest.mark.parametrize("step", STEPS)
def test_slow_sql_is_on_other_threads_and_does_not_hold_the_window(
    slowness: tuple[Desk, Slowness], step: str
) -> None:
    desk, slow = slowness
    STEPS[step](desk)  # what is made once, is made
    assert set(slow.threads) and set(slow.threads) <= {"guanxi-read", "guanxi-write"}
    gaps: list[float] = []
    for _ in range(TRIES):  # another program may have had the processor for a moment
        slow.on = False
        with Gaps() as quick:
            STEPS[step](desk)
        before, slow.on = len(slow.threads), True
        with Gaps() as gap:
            STEPS[step](desk)
        assert (len(slow.threads) - before) * SLOW >= GAP, "it would show"
        gaps.append(gap.longest - quick.longest)
        if gaps[-1] < GAP:
            return
    pytest.fail(f"slow SQL held the window for {min(gaps):.3f} s more")


def test_a_query_on_the_wrong_thread_would_be_seen(slowness: tuple[Desk, Slowness]) -> None:
    """That the tests above can fail."""
    _desk, slow = slowness
    slow.on = True
    with Gaps() as gap:
        connection = sqlite3.connect(":memory:")
        slow.watch(connection)
        for _ in range(4):
            connection.execute("SELECT 1")
        connection.close()
    assert threading.current_thread().name in slow.threads
    assert gap.longest >= 4 * SLOW > GAP
