"""Questions to the file and answers to the window, with a plain thread in the place of the file."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from ui.relay import Relay


class Gate:
    """A job that waits to be let through, and says that it has begun."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.open = threading.Event()

    def __call__(self, answer: Any = None) -> Any:
        self.begun.set()
        assert self.open.wait(20)
        return answer


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()


@pytest.fixture
def relay(qapp: QApplication, gate: Gate) -> Iterator[Relay]:
    with ThreadPoolExecutor(1) as thread:
        made = Relay(thread.submit)
        yield made
        gate.open.set()


def test_the_answer_comes_on_the_window_s_thread(qtbot: QtBot, relay: Relay) -> None:
    seen: list[tuple[Any, QThread]] = []
    asked_on: list[int] = []

    def job(number: int) -> int:
        asked_on.append(threading.get_ident())
        return number * 2

    relay.ask("key", job, 21, done=lambda answer: seen.append((answer, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, relay.thread())]
    assert asked_on != [threading.get_ident()]


def test_no_answer_before_the_question_is_out(qtbot: QtBot, qapp: QApplication) -> None:
    def submit(call: Callable[[], Any]) -> "Future[Any]":
        future: Future[Any] = Future()
        future.set_result(call())
        return future

    seen: list[int] = []
    relay = Relay(submit)
    relay.ask("key", lambda: 1, done=seen.append)
    assert seen == []
    qtbot.waitUntil(lambda: seen == [1])


def test_a_newer_question_takes_the_place_of_an_older(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    seen: list[str] = []
    ran: list[str] = []

    def job(word: str) -> str:
        ran.append(word)
        return word

    relay.ask("search", gate, "under way", done=seen.append)
    assert gate.begun.wait(20)
    relay.ask("search", job, "waiting", done=seen.append)
    relay.ask("search", job, "newest", done=seen.append)
    relay.ask("other", job, "other", done=seen.append)
    gate.open.set()
    qtbot.waitUntil(relay.is_idle)
    assert seen == ["newest", "other"]
    assert ran == ["newest", "other"]


def test_what_has_no_key_is_never_dropped(qtbot: QtBot, relay: Relay) -> None:
    seen: list[int] = []
    for number in range(5):
        relay.ask(None, lambda number: number, number, done=seen.append)
    qtbot.waitUntil(relay.is_idle)
    assert seen == [0, 1, 2, 3, 4]


def test_a_question_can_be_dropped(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    seen: list[Any] = []
    relay.ask("key", gate, done=seen.append, stopped=lambda: seen.append("stopped"))
    relay.drop("key")
    gate.open.set()
    qtbot.waitUntil(relay.is_idle)
    assert seen == []


def broken() -> None:
    raise OSError("the file is gone")


def test_an_error_reaches_the_one_who_asked(qtbot: QtBot, relay: Relay) -> None:
    seen: list[str] = []
    relay.ask("key", broken, done=seen.append, failed=lambda error: seen.append(str(error)))
    qtbot.waitUntil(relay.is_idle)
    assert seen == ["the file is gone"]


def test_an_error_that_nobody_awaits_is_told_to_all(qtbot: QtBot, relay: Relay) -> None:
    with qtbot.waitSignal(relay.failed) as blocker:
        relay.ask("key", broken)
    assert isinstance(blocker.args[0], OSError)


class Pane(QObject):
    """Somebody who asks."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Any] = []

    def show(self, answer: Any) -> None:
        self.seen.append(answer)


def test_the_dead_are_not_answered(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    gone, there = Pane(), Pane()
    relay.ask("gone", gate, "answer", done=gone.show)
    relay.ask("there", gate, "answer", done=there.show)
    relay.ask("by name", gate, "answer", done=there.seen.append, owner=gone)
    delete(gone)
    gate.open.set()
    qtbot.waitUntil(relay.is_idle)
    assert gone.seen == []
    assert there.seen == ["answer"]


def count(
    upto: int, begun: threading.Event, go_on: threading.Event, progress: Callable[[int, int], None]
) -> str:
    for number in range(1, upto + 1):
        progress(number, upto)
        begun.set()
        assert go_on.wait(20)
    return "all of it"


def test_progress_is_heard_here(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    heard: list[tuple[int, int]] = []
    seen: list[str] = []
    gate.open.set()
    relay.ask(
        None, count, 50, gate.begun, gate.open, done=seen.append, progress=lambda *words: heard.append(words)
    )
    qtbot.waitUntil(relay.is_idle)
    assert heard[0] == (1, 50)
    assert heard[-1] == (50, 50)
    assert len(heard) < 50, "each word costs the window time"
    assert seen == ["all of it"]


def test_long_work_is_stopped_at_its_next_word(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    seen: list[str] = []
    ticket = relay.ask(
        None,
        count,
        1_000,
        gate.begun,
        gate.open,
        done=seen.append,
        progress=lambda *_: None,
        stopped=lambda: seen.append("stopped"),
    )
    assert gate.begun.wait(20)
    ticket.cancel()
    gate.open.set()
    qtbot.waitUntil(relay.is_idle)
    assert seen == ["stopped"]


def test_what_was_cancelled_too_late_says_what_it_did(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    seen: list[str] = []
    ticket = relay.ask(None, gate, "written", done=seen.append, stopped=lambda: seen.append("stopped"))
    assert gate.begun.wait(20)
    ticket.cancel()
    gate.open.set()
    qtbot.waitUntil(relay.is_idle)
    assert seen == ["written"]


def test_waiting_work_that_is_cancelled_never_runs(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    seen: list[str] = []
    relay.ask("first", gate)
    ticket = relay.ask(None, seen.append, "ran", stopped=lambda: seen.append("stopped"))
    ticket.cancel()
    gate.open.set()
    qtbot.waitUntil(relay.is_idle)
    assert seen == ["stopped"]


def test_a_pause_in_typing_sends_the_last_word_only(qtbot: QtBot, relay: Relay) -> None:
    ran: list[str] = []
    for word in ("h", "he", "hen"):
        relay.ask("search", ran.append, word, wait=20)
    assert not relay.is_idle()
    qtbot.waitUntil(relay.is_idle)
    assert ran == ["hen"]


def test_a_slow_answer_is_announced_and_a_quick_one_is_not(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    seen: list[str] = []
    relay.ask("quick", lambda: None, slow=lambda: seen.append("quick"))
    relay.ask("slow", gate, slow=lambda: seen.append("slow"))
    qtbot.waitUntil(lambda: bool(seen))
    gate.open.set()
    qtbot.waitUntil(relay.is_idle)
    assert seen == ["slow"]


def test_busy_is_told_once_for_many(qtbot: QtBot, relay: Relay, gate: Gate) -> None:
    told: list[bool] = []
    relay.busy_changed.connect(told.append)
    relay.ask("one", gate)
    relay.ask("two", gate)
    gate.open.set()
    qtbot.waitUntil(relay.is_idle)
    assert told == [True, False]


def test_other_threads_can_call_the_window(qtbot: QtBot, relay: Relay) -> None:
    seen: list[tuple[int, QThread]] = []
    news = relay.on_gui(lambda number: seen.append((number, QThread.currentThread())))
    thread = threading.Thread(target=news, args=(7,))
    thread.start()
    thread.join()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(7, relay.thread())]


def test_a_relay_that_dies_while_a_job_speaks_is_no_crash(qtbot: QtBot) -> None:
    """To emit on an object that is being destroyed ended the program now and then."""
    with ThreadPoolExecutor(4) as pool:
        for _ in range(60):
            relay = Relay(lambda call: pool.submit(call))
            started = threading.Event()

            def speak(progress: Callable[[int, int], None], started: threading.Event = started) -> None:
                for number in range(300):
                    progress(300, 300)
                    if number == 20:
                        started.set()

            relay.ask(None, speak, done=lambda _: None, progress=lambda _done, _total: None)
            assert started.wait(5)
            relay.deleteLater()
            QApplication.sendPostedEvents(relay, QEvent.Type.DeferredDelete)
            assert not isValid(relay)
            del relay
