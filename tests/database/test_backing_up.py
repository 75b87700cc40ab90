"""A backup lies in two places when a second one is set; when that fails, the first is there and the person knows."""

import shutil
from pathlib import Path

import pytest

from database import backing_up, backup, settings
from tests.conftest import Book


@pytest.fixture
def second(book: Book, tmp_path: Path) -> Path:
    """A second place, set and there."""
    place = tmp_path / "stick"
    place.mkdir()
    settings.save("backup_second_folder", str(place), book.me, book.at)
    return place


def test_the_second_copy_is_the_same(book: Book, second: Path) -> None:
    made = backing_up.make_now(book.at)
    assert made.problem is None
    (copy,) = backup.backups(second)
    assert copy.path.read_bytes() == Path(made.path).read_bytes()
    assert copy.path.name == Path(made.path).name
    assert [path.name for path in second.iterdir()] == [copy.path.name], "nothing half copied is left"


def test_without_a_second_place_there_is_one_copy(book: Book) -> None:
    made = backing_up.make_now(book.at)
    assert made.problem is None and Path(made.path).exists()


def test_a_second_place_that_is_gone_is_told_and_not_made_anew(book: Book, second: Path) -> None:
    second.rmdir()
    made = backing_up.make_now(book.at)
    assert Path(made.path).exists() and not second.exists()
    assert str(second) in str(made.problem) and "The backup is made" in str(made.problem)


def test_what_the_second_place_missed_is_brought_there_later(book: Book, second: Path) -> None:
    second.rmdir()
    made = backing_up.daily(book.at)
    assert made is not None and made.problem is not None
    second.mkdir()
    assert backing_up.daily(book.at) is None, "none is due"
    assert [one.path.name for one in backup.backups(second)] == [Path(made.path).name]


def test_a_copy_that_is_not_sound_is_thrown_away(
    book: Book, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:-4096])

    monkeypatch.setattr(shutil, "copyfile", cut)
    made = backing_up.make_now(book.at)
    assert made.problem is not None and list(second.iterdir()) == []


def test_a_backup_that_is_called_off_leaves_nothing(book: Book) -> None:
    class CalledOff(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done:
            raise CalledOff

    with pytest.raises(CalledOff):
        backing_up.make_now(book.at, stop)
    assert list(backup.folder().iterdir()) == []
