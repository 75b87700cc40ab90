"""Everything in one workbook, with the attached files beside it."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from database import attachments
from exchange.demo import fill
from exchange.sheets import Unwritable
from exchange.whole import export_all
from models import RECORDS, Contact, Customer, Purchase
from tests.conftest import Book


def test_every_table_with_rows_has_a_sheet(book: Book, tmp_path: Path) -> None:
    fill(book.me, book.at, customers=8)
    one = tmp_path / "合同.txt"
    one.write_text("内容", "utf-8")
    attachments.attach(1, [one], book.me, book.at)
    written, files = export_all(tmp_path / "all.xlsx", language="zh_CN")
    workbook = load_workbook(tmp_path / "all.xlsx", read_only=True)
    lengths = {sheet.title: sum(1 for _ in sheet.iter_rows()) - 1 for sheet in workbook}
    workbook.close()
    for model in (Customer, Contact, Purchase):
        alive = model.select().where(model.deleted_at.is_null()).count()
        assert alive in lengths.values()
    assert written == sum(lengths.values()) and len(lengths) > 15
    assert (tmp_path / "all-files" / "1" / "合同.txt").read_text("utf-8") == "内容"
    assert files == sum(1 for path in (tmp_path / "all-files").rglob("*") if path.is_file())


def test_files_of_the_same_name_stay_two(book: Book, tmp_path: Path) -> None:
    book.customer()
    one = tmp_path / "a.txt"
    for text in ("1", "2"):
        one.write_text(text)
        attachments.attach(1, [one], book.me, book.at)
    export_all(tmp_path / "all.xlsx", language="en")
    assert sorted(path.read_text() for path in (tmp_path / "all-files").rglob("*.txt")) == ["1", "2"]


def test_progress_goes_from_nothing_to_everything_and_files_are_replaced(book: Book, tmp_path: Path) -> None:
    fill(book.me, book.at, customers=4)
    one = tmp_path / "a.txt"
    one.write_text("old")
    attachments.attach(1, [one], book.me, book.at)
    told: list[tuple[int, int]] = []
    for _round in range(2):
        told.clear()
        written, files = export_all(
            tmp_path / "all.xlsx", language="en", progress=lambda *step: told.append(step)
        )
    assert [done for done, _total in told] == sorted(done for done, _total in told)
    assert {total for _done, total in told} == {written + files} and told[-1] == (written + files,) * 2
    assert len([path for path in (tmp_path / "all-files").rglob("*") if path.is_file()]) == files


def test_stopped_among_the_files_there_is_no_workbook(book: Book, tmp_path: Path) -> None:
    one = tmp_path / "a.txt"
    one.write_text("old")
    attachments.attach(book.customer(), [one], book.me, book.at)

    def stop(done: int, total: int) -> None:
        if done == total:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        export_all(tmp_path / "all.xlsx", language="en", progress=stop)
    assert list(tmp_path.glob("*.xlsx")) == []


def test_formulas_stay_text_and_stopping_leaves_nothing(book: Book, tmp_path: Path) -> None:
    book.customer("=1+1")

    def stop(done: int, total: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        export_all(tmp_path / "all.xlsx", language="en", progress=stop)
    assert list(tmp_path.glob("*.xlsx")) == []
    export_all(tmp_path / "all.xlsx", language="en")
    sheet = load_workbook(tmp_path / "all.xlsx")["Customers"]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")


def test_only_a_workbook_holds_everything(book: Book, tmp_path: Path) -> None:
    with pytest.raises(Unwritable, match=r"\.xlsx"):
        export_all(tmp_path / "all.csv", language="en")
    assert len(RECORDS) > 20
