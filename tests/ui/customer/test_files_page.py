"""The files of a customer, as a person handles them."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTableView

from database import settings
from models import Attachment
from tests.conftest import ME, NOW, Book
from tests.ui.desk import Desk
from ui.customer.files_page import FilesPage

OpenDesk = Callable[..., Desk]
CONTENTS = b"%PDF-1.7 \x00 contract"


@pytest.fixture
def files(open_desk: OpenDesk) -> Desk:
    """The Files tab of a customer without files."""
    desk = open_desk(lambda book: book.customer("Zeiss"))
    desk.space.open_customer(1)
    desk.command("tab_files")
    desk.settle()
    return desk


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    file = tmp_path / "合同 2026.pdf"
    file.write_bytes(CONTENTS)
    return file


def add(desk: Desk, *paths: Path) -> None:
    desk.prompts.answers = [list(paths)]
    desk.press("addFileButton")
    desk.settle()


def choose(desk: Desk, line: int = 0) -> None:
    table = desk.see(QTableView, "fileTable")
    place = table.visualRect(table.model().index(line, 0)).center()
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def names(desk: Desk) -> list[str]:
    return [str(row["file_name"]) for row in desk.see(FilesPage, "filesPage")._rows.rows]


def test_files_are_added_by_the_dialog(files: Desk, contract: Path, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"jpg")
    add(files, contract, photo)
    assert names(files) == ["合同 2026.pdf", "photo.jpg"]
    assert files.toast() == "Added 2 files"
    tabs = files.space.customer._tabs
    assert "Files 2" in [tabs.tabText(number) for number in range(tabs.count())]


def test_files_are_added_by_dropping_them(files: Desk, contract: Path) -> None:
    page = files.see(FilesPage, "filesPage")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(contract)), QUrl("https://example.org/a")])
    both = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), *both)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), *both))
    files.settle()
    assert names(files) == ["合同 2026.pdf"]


def test_opening_asks_and_gives_a_private_copy(
    files: Desk, contract: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    add(files, contract)
    choose(files)
    files.prompts.answers = [False]
    files.press("openFileButton")
    files.settle()
    assert opened == [] and "合同 2026.pdf" in files.prompts.said[-1].text
    files.prompts.answers = [True]
    files.press("openFileButton")
    files.settle()
    copy = Path(opened[0].toLocalFile())
    assert copy.name == contract.name and copy != contract and copy.read_bytes() == CONTENTS
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600 and stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_saving_elsewhere(files: Desk, contract: Path, tmp_path: Path) -> None:
    add(files, contract)
    choose(files)
    target = tmp_path / "elsewhere.pdf"
    files.prompts.answers = [target]
    files.press("saveFileButton")
    files.settle()
    assert target.read_bytes() == CONTENTS and files.toast() == "Saved as elsewhere.pdf"
    files.prompts.answers = [tmp_path / "no folder" / "x.pdf"]
    files.press("saveFileButton")
    files.settle()
    assert "could not be written" in files.toast()


def test_a_deleted_file_comes_back_with_undo(files: Desk, contract: Path) -> None:
    add(files, contract)
    choose(files)
    files.press("deleteFileButton")
    files.settle()
    assert names(files) == []
    files.press("toastUndoButton")
    files.settle()
    assert names(files) == ["合同 2026.pdf"]


def test_what_is_too_large_is_refused_with_a_sentence(files: Desk, tmp_path: Path) -> None:
    large, small = tmp_path / "film.mp4", tmp_path / "small.txt"
    with large.open("wb") as file:
        file.truncate(20 * (1 << 20) + 1)
    small.write_bytes(b"x")
    add(files, small, large)
    assert names(files) == [], "all of them, or none"
    assert files.toast() == "film.mp4 is too large: 21 MB, and at most 20 MB fit. Settings can say more."


def test_settings_can_allow_more_or_less(open_desk: OpenDesk, contract: Path) -> None:
    def fill(book: Book) -> None:
        book.customer("Zeiss")
        settings.save("attachment_limit", 1, ME, NOW)

    desk = open_desk(fill)
    desk.space.open_customer(1)
    desk.command("tab_files")
    desk.settle()
    contract.write_bytes(b"x" * ((1 << 20) + 1))
    add(desk, contract)
    assert names(desk) == [] and "at most 1 MB" in desk.toast()
    assert desk.space.session.store.read(Attachment.select().count).result() == 0
