import os
from pathlib import Path

import pytest

from database import drafts, places
from database.drafts import Draft, Drafts
from tests.conftest import Book


@pytest.fixture
def kept(tmp_path: Path) -> Drafts:
    """The drafts of a file."""
    return Drafts(tmp_path / "drafts")


def draft(uid: str = "a", at: str = "2026-03-18T06:30:00Z", **data: object) -> Draft:
    return Draft("customer", uid, "澜谷", at, 7, dict(data))


def test_a_draft_is_read_as_it_was_written(kept: Drafts) -> None:
    kept.submit(kept.put, draft(text="写到一半")).result()
    assert kept.pending() == [draft(text="写到一半")]


def test_the_newest_comes_first_and_a_record_has_one(kept: Drafts) -> None:
    kept.put(draft("a", "2026-03-18T06:30:00Z", n=1))
    kept.put(draft("a", "2026-03-18T06:31:00Z", n=2))
    kept.put(draft("b", "2026-03-18T06:32:00Z"))
    assert [(one.uid, one.data) for one in kept.pending()] == [("b", {}), ("a", {"n": 2})]


def test_what_is_struck_off_is_gone_and_may_be_struck_off_again(kept: Drafts) -> None:
    kept.put(draft())
    for _twice in range(2):
        kept.strike_off("customer", "a")
    assert kept.pending() == []


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"table": "customer"}', '"x"'])
def test_a_file_that_is_no_draft_is_put_aside(kept: Drafts, text: str) -> None:
    kept.put(draft())
    broken = kept.folder / "customer-broken.json"
    broken.write_text(text, "utf-8")
    assert kept.pending() == [draft()]
    assert broken.with_suffix(".unreadable").exists()


def test_only_this_person_may_read_it(kept: Drafts) -> None:
    kept.put(draft())
    (path,) = kept.folder.iterdir()
    assert os.name != "posix" or path.stat().st_mode & 0o077 == 0


def test_closing_writes_what_waits(kept: Drafts) -> None:
    waiting = [kept.submit(kept.put, draft(f"{number}")) for number in range(20)]
    kept.close()
    assert all(one.done() for one in waiting)
    assert len(list(kept.folder.glob("*.json"))) == 20


def test_each_file_has_a_folder_of_its_own_in_the_persons_data(book: Book) -> None:
    folder = drafts.folder_of_file()
    assert folder.parent == places.data_folder() / "drafts"
    assert folder.name != "unknown"
