from pathlib import Path

import pytest

from database import settings
from database.attachments import CannotAttach, contents
from database.contents import keep
from tests.conftest import Book


def test_the_bytes_are_kept_under_their_digest(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"pixels" * 1000)
    digest = keep(path)
    assert contents(digest) == b"pixels" * 1000
    assert keep(path) == digest


def test_too_large_a_file_is_refused(book: Book, tmp_path: Path) -> None:
    with book.change() as work:
        settings.put(work, "attachment_limit", 1)
    path = tmp_path / "large"
    path.write_bytes(b"x" * (1 << 20) + b"x")
    with pytest.raises(CannotAttach, match="too large"):
        keep(path)


def test_a_file_that_is_not_there_is_refused(book: Book, tmp_path: Path) -> None:
    with pytest.raises(CannotAttach, match="could not be read"):
        keep(tmp_path / "nothing")
