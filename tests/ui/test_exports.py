"""Lists as they stand, and everything, out of the window: asked for, carried out behind it, stopped."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from database import attachments
from models import Competitor, Contact, Customer
from tests.conftest import Book
from tests.ui.conftest import NewSession, RecordingPrompts, settle
from tests.ui.desk import Desk
from ui.exports import Exports
from ui.session import Session

OpenDesk = Callable[..., Desk]


def firms(book: Book) -> None:
    bosch = book.customer("Bosch", city="Jena")
    book.customer("Zeiss")
    book.delete(Customer, book.customer("Gone"))
    book.insert(Contact, customer=bosch, name="王建宁", family="Two daughters")
    book.insert(Competitor, customer=bosch, company="Acme")
    paper = book.path.with_name("合同.txt")
    paper.write_text("内容", "utf-8")
    attachments.attach(bosch, [paper], book.me, book.at)


class Heard:
    """What a session says, and where it asks."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.done: list[str] = []
        self.failed: list[str] = []
        session.done.connect(lambda text, _batch: self.done.append(text))
        session.failed.connect(self.failed.append)
        self.exports = Exports(session)


@pytest.fixture
def heard(new_session: NewSession) -> Heard:
    return Heard(new_session(firms))


@pytest.mark.parametrize(("answer", "private"), [("plain", False), ("private", True)])
def test_everything_goes_into_one_workbook_with_the_files_beside_it(
    qtbot: QtBot, heard: Heard, prompts: RecordingPrompts, tmp_path: Path, answer: str, private: bool
) -> None:
    prompts.answers = [answer, tmp_path / "all.xlsx"]
    heard.exports.everything()
    settle(qtbot, heard.session)
    workbook = load_workbook(tmp_path / "all.xlsx")
    said = [str(cell.value) for sheet in workbook for row in sheet.iter_rows() for cell in row]
    assert {"Bosch", "Zeiss", "王建宁", "Acme"} <= set(said) and "Gone" not in said
    assert ("Two daughters" in said) is private
    assert (tmp_path / "all-files" / "1" / "合同.txt").read_text("utf-8") == "内容"
    (text,) = heard.done
    assert text.startswith("Everything is in all.xlsx: rows ") and text.endswith("files 1")


def test_who_thinks_better_of_it_gets_no_file(
    heard: Heard, prompts: RecordingPrompts, tmp_path: Path
) -> None:
    prompts.answers = ["", "plain", None]
    heard.exports.everything()
    heard.exports.everything()
    assert [one.kind for one in prompts.said] == ["choose", "choose", "choose_save"]
    assert heard.done == [] and list(tmp_path.glob("*.xlsx")) == []


def test_stopped_it_leaves_nothing(
    qtbot: QtBot, heard: Heard, prompts: RecordingPrompts, tmp_path: Path
) -> None:
    held = threading.Event()
    heard.session.store.read_long(held.wait)  # so that it cannot be over before it is called off
    prompts.answers = ["plain", tmp_path / "all.xlsx"]
    heard.exports.everything()
    assert heard.session.work.names() == ["Exporting: Everything"]
    heard.session.work.cancel_all()
    held.set()
    settle(qtbot, heard.session)
    assert heard.done == ["Export stopped. No file was written."]
    assert list(tmp_path.glob("*.xlsx")) == []


def test_what_cannot_be_written_is_said(
    qtbot: QtBot, heard: Heard, prompts: RecordingPrompts, tmp_path: Path
) -> None:
    prompts.answers = [tmp_path / "nowhere" / "a.vcf"]
    heard.exports.cards([1], "3.0")
    settle(qtbot, heard.session)
    assert len(heard.failed) == 1 and "nowhere" in heard.failed[0]
    heard.exports.rows(Contact, ["name"], [])
    assert heard.failed[1] == "There is nothing in this list to export."


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk(firms)
    made.space.open_customer(1)
    made.settle()
    return made


def exported(desk: Desk, path: Path) -> list[list[object]]:
    """Export what is on screen by the menu, and read it."""
    desk.prompts.answers = [path]
    desk.command("export_list")
    desk.settle()
    return [[cell.value for cell in row] for row in load_workbook(path).worksheets[0].iter_rows()]


def test_the_list_on_screen_goes_out_as_it_stands(desk: Desk, tmp_path: Path) -> None:
    desk.space.show_page("customer_list")
    desk.settle()
    lines = exported(desk, tmp_path / "customers.xlsx")
    names = lines[0].index("Customer name")
    assert [line[names] for line in lines[1:]] == ["Bosch", "Zeiss"]
    desk.space.show_page("recycle_bin")
    desk.settle()
    lines = exported(desk, tmp_path / "bin.xlsx")
    assert lines[0][:2] == ["Kind", "Item"] and lines[1][:2] == ["Customer", "Gone"]
    desk.space.show_page("competitors")
    desk.settle()
    assert exported(desk, tmp_path / "rivals.xlsx")[1][0] == "Acme"


def test_where_there_is_no_list_it_says_so(desk: Desk) -> None:
    desk.command("tab_overview")
    desk.command("export_list")
    assert desk.toast().startswith("There is no list here.")
