import stat
import sys
from pathlib import Path

import pytest

from changes.undo import undo
from database import attachments, settings
from database.attachments import PIECE, CannotAttach
from models import Attachment, AttachmentContent
from tests.conftest import Book


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "合同.pdf"
    path.write_bytes(b"%PDF " + b"x" * PIECE)
    return path


def test_taken_in_and_given_out(book: Book, paper: Path, tmp_path: Path) -> None:
    customer = book.customer()
    batch = attachments.attach(customer, [paper], book.me, book.at)
    row = book.row(Attachment, 1)
    assert (row["file_name"], row["size"], row["customer"]) == ("合同.pdf", PIECE + 5, customer)
    assert AttachmentContent.select().count() == 2, "in pieces"
    attachments.copy_to(1, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == paper.read_bytes()
    assert batch is not None
    undo(batch, book.me, book.at)
    assert book.row(Attachment, 1)["deleted_at"] is not None


def test_equal_contents_lie_there_once(book: Book, paper: Path, tmp_path: Path) -> None:
    other = tmp_path / "copy.pdf"
    other.write_bytes(paper.read_bytes())
    attachments.attach(book.customer(), [paper, other], book.me, book.at)
    assert Attachment.select().count() == 2
    assert AttachmentContent.select().count() == 2


def test_an_empty_file(book: Book, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    attachments.attach(book.customer(), [tmp_path / "empty"], book.me, book.at)
    assert attachments.contents(book.row(Attachment, 1)["content"]) == b""


def test_one_that_does_not_fit_keeps_all_out(book: Book, paper: Path, tmp_path: Path) -> None:
    settings.save("attachment_limit", 1, book.me, book.at)
    small = tmp_path / "small.txt"
    small.write_text("s")
    with pytest.raises(CannotAttach, match=r"合同\.pdf is too large: 2 MB, and at most 1 MB fit"):
        attachments.attach(book.customer(), [small, paper], book.me, book.at)
    with pytest.raises(CannotAttach, match="could not be read"):
        attachments.attach(book.customer(), [small, tmp_path / "missing"], book.me, book.at)
    assert Attachment.select().count() == AttachmentContent.select().count() == 0


def test_a_private_copy(book: Book, paper: Path) -> None:
    attachments.attach(book.customer(), [paper], book.me, book.at)
    copy = attachments.private_copy(1)
    assert copy.name == "合同.pdf" and copy.read_bytes() == paper.read_bytes()
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    with pytest.raises(CannotAttach, match="not here any more"):
        attachments.private_copy(9)


def test_damage_is_noticed(book: Book, paper: Path, tmp_path: Path) -> None:
    attachments.attach(book.customer(), [paper], book.me, book.at)
    AttachmentContent.delete().where(AttachmentContent.part == 1).execute()
    with pytest.raises(CannotAttach, match="damaged"):
        attachments.copy_to(1, tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


def test_a_place_that_cannot_be_written(book: Book, paper: Path, tmp_path: Path) -> None:
    attachments.attach(book.customer(), [paper], book.me, book.at)
    with pytest.raises(CannotAttach, match="could not be written"):
        attachments.copy_to(1, tmp_path / "no" / "such" / "folder.pdf")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\a.exe", "a.exe"),
        ('a<b>:"c|?*.txt', "abc.txt"),
        ("line\nbreak.txt", "linebreak.txt"),
        (" .hidden. ", "hidden"),
        ("///", "file"),
        ("x" * 200 + ".pdf", "x" * 146 + ".pdf"),
    ],
)
def test_safe_names(name: str, safe: str) -> None:
    assert attachments.safe_name(name) == safe
