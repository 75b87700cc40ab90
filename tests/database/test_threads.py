"""Two threads, one file: who asks gets an answer or the reason, readers go on while somebody writes (DESIGN 2.4)."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue

import pytest

import database
from changes.rows import rows
from changes.work import change
from database import errors, schema
from database.outbox import Outbox
from database.places import outbox_folder
from database.threads import Store
from models import Change, Customer, db
from resources.language import Message
from tests.conftest import NOW, Book
from tests.database.conftest import new_customer
from tests.database.programs import Program

SOON = 20
"""Seconds after which a test that waits for another thread gives up."""
Stores = Callable[..., Store]


@pytest.fixture
def stores(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stores]:
    """Makes stores that look for news all the time, and closes them."""
    made = list[Store]()
    monkeypatch.setattr(Store, "POLL", 0.01)

    def make(path: Path, **how: bool) -> Store:
        made.append(Store(path, now=lambda: NOW, **how))
        return made[-1]

    yield make
    for store in made:
        store.close()


@pytest.fixture
def store(book: Book, stores: Stores) -> Store:
    """An open store."""
    database.close()
    found = stores(book.path)
    found.open().result(SOON)
    return found


def count() -> int:
    """A job: how many customers there are."""
    return int(Customer.select().count())


def add(name: str) -> str:
    """A job: one more customer; gives the name of the thread."""
    with change(None, Message("A test"), NOW) as work:
        work.insert(Customer, {"name": name})
    return threading.current_thread().name


def test_answers_come_as_futures_from_two_threads(store: Store) -> None:
    assert store.write(add, "甲").result(SOON) == "guanxi-write"
    assert store.read(threading.current_thread).result(SOON).name == "guanxi-read"
    assert store.read(count).result(SOON) == 1


def test_mistakes_come_as_futures_and_stop_nothing(store: Store) -> None:
    for ask in (store.read, store.write):
        with pytest.raises(ZeroDivisionError):
            ask(lambda: 1 // 0).result(SOON)
        assert ask(count).result(SOON) == 0


def test_trouble_with_the_file_comes_under_its_name(store: Store) -> None:
    with Program("hold", store.path, "IMMEDIATE") as other:
        assert other.hear() == "held"
        store.write(lambda: db.execute_sql("PRAGMA busy_timeout = 50")).result(SOON)
        with pytest.raises(errors.Locked, match=r"book\.gxdb is in use"):
            store.write(add, "甲").result(SOON)
        assert other.ask() == "let go"
    store.write(add, "甲").result(SOON)


def test_customers_open_while_a_long_write_runs(store: Store) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def long() -> int:
        with change(None, Message("A long one"), NOW) as work:
            for part in ("a", "b"):
                work.insert_many(
                    Customer, [{"name": f"{part} {n}", "remarks": "字" * 300} for n in range(500)]
                )
                begun.set()
                assert go_on.wait(SOON)
        return count()

    writing = store.write(long)
    assert begun.wait(SOON)
    assert store.read(count).result(SOON) == 0
    assert not writing.done()
    go_on.set()
    assert writing.result(SOON) == store.read(count).result(SOON) == 1000


def test_jobs_of_a_thread_run_in_order(store: Store) -> None:
    order = list[int]()
    waiting = [store.write(order.append, number) for number in range(100)]
    for one in waiting:
        one.result(SOON)
    assert order == list(range(100))


def test_cancelled_job_is_not_run(store: Store) -> None:
    go_on, run = threading.Event(), list[str]()
    first = store.write(go_on.wait, SOON)
    second, third = store.write(run.append, "second"), store.write(run.append, "third")
    assert second.cancel()
    go_on.set()
    third.result(SOON)
    assert first.result()
    assert run == ["third"]


def test_closing_finishes_what_was_asked(book: Book, stores: Stores, at: datetime) -> None:
    database.close()
    store = stores(book.path)
    store.open()
    asked = [store.write(add, str(number)) for number in range(20)]
    reads = [store.read(count) for _ in range(20)]
    store.close()
    assert all(one.done() and not one.exception() for one in (*asked, *reads))
    assert not {"guanxi-read", "guanxi-write"} & {one.name for one in threading.enumerate()}
    database.open_(book.path, at=at)
    assert count() == 20


def test_closing_what_was_never_opened(tmp_path: Path, stores: Stores) -> None:
    stores(tmp_path / "none.gxdb").close()


@pytest.mark.parametrize("how", [{}, {"read_only": True}])
def test_problem_at_opening_reaches_everybody(tmp_path: Path, stores: Stores, how: dict[str, bool]) -> None:
    store = stores(tmp_path / "none.gxdb", **how)
    early = store.read(count)
    with pytest.raises(errors.Missing, match=r"none\.gxdb"):
        store.open().result(SOON)
    for future in (early, store.read(count), store.write(count)):
        with pytest.raises(errors.Missing):
            future.result(SOON)
    store.close()


def test_new_file_is_made(tmp_path: Path, stores: Stores) -> None:
    store = stores(tmp_path / "new.gxdb", create=True)
    store.open().result(SOON)
    assert store.read(count).result(SOON) == 0


def test_store_that_only_reads(book: Book, stores: Stores) -> None:
    book.customer()
    database.close()
    before = book.path.read_bytes()
    store = stores(book.path, read_only=True)
    assert store.open().result(SOON) is None
    assert store.read(count).result(SOON) == 1
    with pytest.raises(errors.ReadOnly):
        store.write(add, "甲").result(SOON)
    store.close()
    assert book.path.read_bytes() == before


def test_saves_that_waited_are_delivered_at_opening(book: Book, stores: Stores) -> None:
    save = new_customer("甲")
    Outbox(outbox_folder(schema.fact("file_uid") or "")).put(save)
    database.close()
    store = stores(book.path)
    delivery = store.open().result(SOON)
    assert delivery
    assert delivery.written == [save]
    assert store.write(lambda: store.outbox.pending()).result(SOON) == []
    assert store.read(count).result(SOON) == 1


def test_news_of_others_and_only_of_others(store: Store) -> None:
    heard = SimpleQueue[int]()
    store.news = heard.put
    store.write(add, "mine").result(SOON)
    with Program("write", store.path, "INSERT INTO meta (key, value) VALUES (random(), '')") as other:
        assert other.hear() == "ready"
        for _ in range(2):
            assert other.ask() == "written"
            newest = store.read(
                lambda: rows(Change.select(Change.id).order_by(Change.id.desc()).limit(1))[0][0]
            )
            assert heard.get(timeout=SOON) == newest.result(SOON)
    assert heard.empty()


def test_listener_that_fails_does_not_end_the_thread(store: Store) -> None:
    heard = SimpleQueue[int]()

    def listen(newest: int) -> None:
        heard.put(newest)
        raise RuntimeError

    store.news = listen
    with Program("write", store.path, "INSERT INTO meta (key, value) VALUES (random(), '')") as other:
        assert other.hear() == "ready"
        for _ in range(2):
            assert other.ask() == "written"
            heard.get(timeout=SOON)
    assert store.write(add, "甲").result(SOON) == "guanxi-write"
