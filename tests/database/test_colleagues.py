"""Who is working: named, or remembered by this computer, or the only one there is (DESIGN 3)."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

import database
from changes.rows import rows
from database import colleagues, places, schema
from database.colleagues import UnknownColleague
from models import Batch, Colleague
from tests.conftest import Book


@pytest.fixture
def new(tmp_path: Path, at: datetime) -> str:
    """A new file without colleagues; gives its uid."""
    database.open_(tmp_path / "new.gxdb", at=at, create=True)
    uid = schema.fact("file_uid")
    assert uid
    return uid


def name_of(row_id: int) -> str:
    """What a colleague is called."""
    ((name,),) = rows(Colleague.select(Colleague.name).where(Colleague.id == row_id))
    return str(name)


@pytest.mark.parametrize(("asked", "name"), [(None, "anna"), ("王芳", "王芳")])
def test_first_one_is_made_and_remembered(new: str, at: datetime, asked: str | None, name: str) -> None:
    me = colleagues.me(asked, "anna", at)
    assert name_of(me) == name
    assert colleagues.names() == [name]
    assert places.whoami(new) == Colleague.get_by_id(me).uid
    assert Batch.select().count() == 2
    assert colleagues.me(None, "otto", at) == me
    assert Batch.select().count() == 2


def test_only_one_there_is_need_not_be_named(new: str, at: datetime) -> None:
    me = colleagues.add("王芳", at)
    places.remember_me(new, "somebody of another file")
    assert colleagues.me(None, "root", at) == me


def test_one_of_several_must_be_named(book: Book) -> None:
    with pytest.raises(UnknownColleague, match=r"Who are you\? Say --user with one of: 梅 Mei, Otto\."):
        colleagues.me(None, "anna", book.at)
    assert colleagues.me("Otto", "anna", book.at) == book.other


def test_remembered_one_need_not_be_named(book: Book) -> None:
    places.remember_me(schema.fact("file_uid") or "", book.row(Colleague, book.other)["uid"])
    assert colleagues.me(None, "anna", book.at) == book.other
    assert colleagues.me("梅 Mei", "anna", book.at) == book.me


def test_unknown_name_lists_the_names_and_makes_nobody(book: Book) -> None:
    with pytest.raises(
        UnknownColleague, match=r"Nobody called 王芳 uses this file\. The names are: 梅 Mei, Otto\."
    ):
        colleagues.me("王芳", "anna", book.at)
    assert colleagues.names() == ["梅 Mei", "Otto"]


@pytest.mark.parametrize("gone", [{"deleted": True}, {"active": False}])
def test_remembered_one_who_has_left_is_nobody(book: Book, gone: dict[str, bool]) -> None:
    places.remember_me(schema.fact("file_uid") or "", book.row(Colleague, book.other)["uid"])
    if gone.get("deleted"):
        book.delete(Colleague, book.other)
    else:
        book.update(Colleague, book.other, **gone)
    assert colleagues.names() == ["梅 Mei"]
    assert colleagues.me(None, "anna", book.at) == book.me


def test_deleted_one_cannot_be_named(book: Book) -> None:
    book.delete(Colleague, book.other)
    with pytest.raises(UnknownColleague):
        colleagues.me("Otto", "anna", book.at)


def test_each_file_has_its_own_me(new_book: Callable[[str], Book], at: datetime) -> None:
    places.remember_me("first", "a")
    places.remember_me("second", "b")
    places.remember_me("first", "c")
    assert (places.whoami("first"), places.whoami("second"), places.whoami("third")) == ("c", "b", None)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"colleagues": []}', '{"colleagues": null, "theme": "dark"}']
)
def test_broken_memory_is_no_memory(text: str) -> None:
    places.remember_me("first", "a")
    (file,) = Path(os.environ["XDG_CONFIG_HOME"]).rglob("machine.json")
    file.write_text(text, "utf-8")
    assert places.whoami("first") is None
    places.remember_me("first", "b")
    assert places.whoami("first") == "b"
    assert ("dark" in text) == ("dark" in file.read_text("utf-8"))
