"""Long work: shown after a second, counted, called off; quitting while it runs is asked about."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk
from ui import theme
from ui.long_work import UNKNOWN, LongWork
from ui.relay import Ticket
from ui.widgets.elided import ElidedLabel

OpenDesk = Callable[..., Desk]


class Clock:
    """Seconds that pass when they are told to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def work(clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> LongWork:
    """Work that is long after a moment."""
    monkeypatch.setattr(theme, "ms", lambda _name: 1)
    return LongWork(clock=clock)


def shown(work: LongWork) -> list[tuple[Any, ...]]:
    told: list[tuple[Any, ...]] = []
    work.told.connect(lambda *words: told.append(words))
    return told


def test_what_takes_long_is_counted_and_its_rest_is_guessed(
    work: LongWork, clock: Clock, qtbot: QtBot
) -> None:
    told = shown(work)
    one = work.begin("Exporting", Ticket(None, None))
    assert told == [], "nothing in the first second"
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("Exporting", 0, 0, UNKNOWN)]
    clock.now += 5
    work.progress(one, 10, 100)
    assert told[-1] == ("Exporting", 10, 100, 45)
    with qtbot.waitSignals([work.hidden, work.idle]):
        work.end(one)
    work.end(one)
    assert work.names() == []


def test_what_ends_within_a_second_is_never_shown(work: LongWork, qtbot: QtBot) -> None:
    told = shown(work)
    work.end(work.begin("Exporting", Ticket(None, None)))
    qtbot.wait(20)
    assert told == []


def test_the_one_begun_last_is_shown_and_called_off(work: LongWork, qtbot: QtBot) -> None:
    told = shown(work)
    first, second = Ticket(None, None), Ticket(None, None)
    work.begin("Backing up", first)
    later = work.begin("Exporting", second)
    qtbot.waitUntil(lambda: len(told) >= 2)
    work.cancel()
    assert (first.cancelled, second.cancelled) == (False, True)
    work.end(later)
    assert told[-1][0] == "Backing up"
    work.cancel_all()
    assert first.cancelled


def test_what_nobody_asked_for_keeps_nobody(work: LongWork) -> None:
    work.begin("Backing up", Ticket(None, None), asked=False)
    assert work.names() == []


# -- in the window --------------------------------------------------------------------------------------------------


def begin(desk: Desk) -> threading.Event:
    """Work that counts until it is let go or called off."""
    going = threading.Event()

    def count(progress: Callable[[int, int], None]) -> None:
        number = 0
        while not going.wait(0.01):
            number += 1
            progress(number, 1_000_000)

    desk.space.session.read_long("Counting", count, done=lambda _found: None, stopped=lambda: None)
    return going


def test_the_status_bar_shows_it_and_cancels(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk()
    real = theme.ms
    monkeypatch.setattr(theme, "ms", lambda name: 1 if name == "progressAfterMs" else real(name))
    begin(desk)
    bar = desk.window.findChild(QProgressBar, "statusProgress")
    assert bar is not None
    desk.until(bar.isVisible)
    desk.until(lambda: "of 1,000,000" in desk.see(ElidedLabel, "statusMessageLabel").whole_text())
    desk.press("statusCancelButton")
    desk.settle()
    assert not bar.isVisible()


@pytest.mark.parametrize("answer", ["cancel", "wait"])
def test_quitting_while_it_runs(open_desk: OpenDesk, answer: str) -> None:
    desk = open_desk()
    desk.until(lambda: desk.space.session.work.names() == [])
    going = begin(desk)
    desk.prompts.answers = [answer]
    desk.window.close()
    assert desk.prompts.said[-1].title == "Quit while work is under way?"
    assert "Counting" in desk.prompts.said[-1].text
    if answer == "wait":
        desk.qtbot.wait(50)
        assert desk.window.isVisible() and desk.window.session is not None
        going.set()
    desk.until(lambda: desk.window.session is None)
    assert not desk.window.isVisible()


def test_staying_means_staying(open_desk: OpenDesk) -> None:
    desk = open_desk()
    going = begin(desk)
    desk.prompts.answers = [""]
    desk.window.close()
    going.set()
    desk.settle()
    desk.qtbot.wait(20)
    assert desk.window.isVisible() and desk.window.session is not None
