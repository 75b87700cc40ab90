"""Opening: whatever is wrong with a file is one sentence on the welcome page, and a file that opens is handed over."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

import database
from changes.log import stamp
from changes.save import Edit, Save
from database import errors, places, schema
from database.colleagues import UnknownColleague
from database.outbox import Outbox
from models import Customer
from resources.language import Message
from tests.conftest import NOW, Book
from tests.ui.conftest import RecordingPrompts, let_go
from tests.ui.desk import Desk
from ui.opener import Opener, Wish

ME = "梅 Mei"


@pytest.fixture
def opener(prompts: RecordingPrompts, qtbot: QtBot) -> Iterator[Opener]:
    made = Opener(prompts, lambda: NOW, system_name="Otto", language="en")
    yield made
    made.close()
    let_go(made)


def newer(template: Path, path: Path) -> None:
    path.write_bytes(template.read_bytes())
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 9999")
        file.execute("UPDATE meta SET value = '9999' WHERE key = 'min_writer'")
        file.commit()


def foreign(_template: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE other (x)")


def cut(template: Path, path: Path) -> None:
    path.write_bytes(template.read_bytes()[:-8192])


def random(_template: Path, path: Path) -> None:
    path.write_bytes(os.urandom(8192))


PROBLEMS: dict[type[errors.FileProblem], Callable[[Path, Path], object]] = {
    errors.Missing: lambda _template, _path: None,
    errors.Empty: lambda _template, path: path.touch(),
    errors.Encrypted: random,
    errors.Foreign: foreign,
    errors.Damaged: cut,
    errors.Newer: newer,
}


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda one: one.__name__)
def test_what_is_wrong_with_a_file_is_a_sentence_on_the_welcome_page(
    desk: Desk, template: Path, tmp_path: Path, problem: type[errors.FileProblem]
) -> None:
    file = tmp_path / "wrong.gxdb"
    PROBLEMS[problem](template, file)
    before = file.read_bytes() if file.exists() else None
    refused: list[Exception] = []
    desk.window.opener.refused.connect(lambda _path, error: refused.append(error))
    desk.window.open(Wish(file, user=ME))
    desk.until(lambda: bool(refused))
    assert type(refused[0]) is problem
    assert str(refused[0]) in desk.see(QWidget, "welcomeProblem").accessibleName()
    assert desk.see(QPushButton, "retryButton").hasFocus()
    assert (file.read_bytes() if file.exists() else None) == before, "a file refused is not touched"


def test_a_newer_file_opens_read_only_from_there(desk: Desk, template: Path, tmp_path: Path) -> None:
    file = tmp_path / "newer.gxdb"
    newer(template, file)
    with desk.qtbot.waitSignal(desk.window.opener.refused):
        desk.window.open(Wish(file, user=ME))
    desk.press("readOnlyButton")
    desk.wait_open()
    assert desk.space.session.store.read_only


def test_an_unknown_colleague_is_named_with_those_who_are_known(
    opener: Opener, template: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "office.gxdb"
    file.write_bytes(template.read_bytes())
    with qtbot.waitSignal(opener.refused) as refused:
        opener.open(Wish(file, user="Zoe"))
    error = refused.args[1]
    assert isinstance(error, UnknownColleague) and error.known == [ME, "Otto"]
    with qtbot.waitSignal(opener.opened) as opened:
        opener.open(Wish(file, user="Zoe", newcomer=True))
    assert opened.args[0].me == 3


def test_a_backup_takes_the_place_of_a_damaged_file(
    opener: Opener, template: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "broken.gxdb"
    cut(template, file)
    with qtbot.waitSignal(opener.opened, timeout=20_000) as opened:
        opener.open(Wish(file, create=True, restore=template, user=ME))
    assert opened.args[0].store.path == file
    assert len(list(tmp_path.glob("broken.gxdb.damaged-*"))) == 1


def test_sample_data_can_be_called_off(opener: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opener.refused, timeout=20_000) as refused:
        opener.open(Wish(tmp_path / "sample.gxdb", create=True, sample=400, user=ME))
        assert opener.work.names() == ["Making sample data"]
        opener.work.cancel_all()
    assert "stopped" in str(refused.args[1]) and opener.work.names() == []


def test_saves_that_waited_and_clash_are_asked_about(open_desk: Callable[..., Desk], tmp_path: Path) -> None:
    def fill(book: Book) -> None:
        book.customer("Zeiss", city="Jena")
        row = book.row(Customer, 1)
        book.update(Customer, 1, by=book.other, city="Wien")
        edit = Edit("customer", str(row["uid"]), int(row["version"]), {"city": ["Jena", "Berlin"]})
        outbox = Outbox(places.outbox_folder(schema.fact("file_uid") or ""))
        outbox.put(Save(None, stamp(book.at), Message("Moved").dump(), [edit]))
        database.close()

    desk = open_desk(fill)
    desk.until(lambda: desk.window.findChild(QWidget, "conflictDialog"))
    outbox = desk.space.session.store.outbox
    assert len(outbox.pending()) == 1
    desk.press("conflict_city_mine")
    desk.press("conflictSaveButton")
    desk.until(lambda: not outbox.pending())
    assert desk.space.session.store.read(lambda: Customer.get_by_id(1).city).result() == "Berlin"
