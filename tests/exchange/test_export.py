"""Tables into .xlsx and .csv: nothing lost, nothing alive, whole or not at all."""

import csv
import errno
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import models
from changes.describe import Names
from changes.rows import read_many, rows
from database.errors import Full
from exchange import sheets
from exchange.cells import csv_plain, from_cell, xlsx_plain
from exchange.columns import columns, plural, tables
from exchange.export import export, export_table
from exchange.sheets import DoesNotFit, Unwritable
from models import (
    Channel,
    Competitor,
    Contact,
    ContactRecord,
    Customer,
    Declared,
    DictionaryValue,
    ImportantDate,
    Link,
    Product,
    ProductInUse,
    Record,
    Row,
    Several,
    Text,
    declared,
)
from resources.language import LANGUAGES, UserError
from tests.conftest import ROOT, Book

NAUGHTY: list[str] = json.loads((ROOT / "tests/data/blns.json").read_text("utf-8"))
# What that list does not think of: formulas, Excel's errors, apostrophes and escapes that are the text's own.
NAUGHTY += ["=1+1", "=cmd|' /C calc'!A0", "'=1", "''=", "\t=1", "\r=1", "#N/A", "a\r\nb", "x\ny"]
NAUGHTY += ["_x0008_", "_x0041\x08"]
ENDINGS = pytest.mark.parametrize("ending", ["xlsx", "csv"])


def raw(path: Path) -> list[list[Any]]:
    """The cells of a file as a reader gets them, the headings first."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))
    return [list(row) for row in sheet(path).iter_rows(values_only=True)]


def sheet(path: Path) -> Any:
    """The only sheet of a workbook."""
    (found,) = openpyxl.load_workbook(path).worksheets
    return found


def read_back(model: type[Record], path: Path, private: bool = False) -> list[Row]:
    """The rows of a file by field name; those of the customer as "customer.name"."""
    plain = csv_plain if path.suffix == ".csv" else xlsx_plain
    shown = columns(model, "en", private=private)
    headings, *found = raw(path)
    assert headings == [column.heading for column in shown]
    return [
        {
            f"customer.{column.field.name}" if column.of_customer else column.field.name: from_cell(
                column.field, cell, plain
            )
            for column, cell in zip(shown, row, strict=True)
        }
        for row in found
    ]


def stored(model: type[Record], private: bool = False) -> list[Row]:
    """The same as it lies in the file, with links as their names: what must come back."""
    names = Names("en")

    def named(field: Declared, value: Any) -> Any:
        if isinstance(field, Several):
            return value and tuple(names.of(field.target, one) for one in value)
        return value and names.of(field.target, value) if isinstance(field, Link) else value

    fields = [column.field for column in columns(model, "en", private=private) if not column.of_customer]
    live = read_many(model, "id", [row_id for (row_id,) in rows(model.select(model.id).order_by(model.id))])
    return [{field.name: named(field, row[field.name]) for field in fields} for row in live]


def own(found: list[Row]) -> list[Row]:
    """Rows without the columns of their customers."""
    return [{name: value for name, value in row.items() if "." not in name} for row in found]


@pytest.fixture
def naughty(book: Book) -> Book:
    """A file in which every text field of a customer and a contact holds each of the naughty strings."""
    with book.change() as work:
        words = list(dict.fromkeys(text for text in NAUGHTY if text))
        for model in (Customer, Contact):
            texts = [field.name for field in declared(model) if isinstance(field, Text)]
            customer = {"customer": 1} if model is Contact else {}
            work.insert_many(model, [dict.fromkeys(texts, word) | customer for word in words])
            for field in texts:
                found = [row[field] for row in read_many(model, "id", range(1, len(words) + 1))]
                assert found == words
    return book


@ENDINGS
@pytest.mark.parametrize("model", [Customer, Contact])
def test_every_naughty_string_comes_back(
    naughty: Book, tmp_path: Path, model: type[Record], ending: str
) -> None:
    path = tmp_path / f"out.{ending}"
    count = export(plural(model._meta.table_name), path, language="en", private=True)
    found = read_back(model, path, private=True)
    assert own(found) == stored(model, private=True)
    assert len(found) == count == len(set(NAUGHTY)) - 1


def test_no_text_is_alive_in_a_workbook(naughty: Book, tmp_path: Path) -> None:
    export("contacts", tmp_path / "out.xlsx", language="en", private=True)
    cells = [cell for row in sheet(tmp_path / "out.xlsx").iter_rows(min_row=2) for cell in row if cell.value]
    texts = [cell for cell in cells if isinstance(cell.value, str)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.value[0] for cell in texts if cell.quotePrefix} >= set("=+-@'")
    assert not [cell.value for cell in texts if cell.value[0] in "=+-@" and not cell.quotePrefix]


def test_no_text_is_alive_in_csv(naughty: Book, tmp_path: Path) -> None:
    export("contacts", tmp_path / "out.csv", language="en", private=True)
    assert not [
        cell for row in raw(tmp_path / "out.csv") for cell in row if cell.startswith(tuple("=+-@\t\r"))
    ]


@pytest.fixture
def kinds(book: Book) -> Book:
    """A row of every kind of value, the extremes among them."""
    spring = book.insert(Product, name="弹簧, 大", price="12.3456", cost="1", active=False)
    screw = book.insert(Product, name='Screw 5"', price="0.5")
    customer = book.customer(
        code="007",
        level=book.value("level", "a"),
        credit=4,
        employees=1200,
        products_of_interest=[spring, screw],
        registered_capital="46116860184273879.03",
        credit_limit="-1234.50",
        licence_on="1899-12-31",
        filed_on="2026-03-18",
        opinion_on="9999-12-31",
        owner=book.me,
        bookmarked=True,
        remarks="一\r\n二\n三\t",
    )
    person = book.insert(Contact, customer=customer, name="=Wei", birthday="--03-21", hobbies=[])
    book.insert(Contact, customer=customer, name="Li、Na", accepts_mail=False, birthday="L2020-04R-08")
    book.record(customer, "2026-03-01", contacted_time="9:05", contacts=[person, person + 1], planned=True)
    book.insert(ProductInUse, customer=customer, product="Nut", quantity="2.5", since="1988-03")
    book.insert(Competitor, customer=customer, company="-Acme", price="99999999999.9999")
    book.insert(ImportantDate, contact=person, date="L--12-30", lead_days=3)
    book.insert(Channel, contact=person, value="+86 138")
    book.insert(Channel, customer=customer, value="020")
    return book


@ENDINGS
@pytest.mark.parametrize("model", tables().values(), ids=tables())
def test_every_kind_comes_back(kinds: Book, tmp_path: Path, model: type[Record], ending: str) -> None:
    path = tmp_path / f"out.{ending}"
    export(plural(model._meta.table_name), path, language="en", private=True)
    assert own(read_back(model, path, private=True)) == stored(model, private=True)


@ENDINGS
def test_values_of_a_customer(kinds: Book, tmp_path: Path, ending: str) -> None:
    export("customers", tmp_path / f"out.{ending}", language="en")
    (row,) = read_back(Customer, tmp_path / f"out.{ending}")
    assert row["products_of_interest"] == ("弹簧, 大", 'Screw 5"')
    assert row["registered_capital"] == Decimal("46116860184273879.03")
    assert (row["licence_on"], row["opinion_on"]) == (date(1899, 12, 31), date(9999, 12, 31))
    assert (row["code"], row["credit"], row["bookmarked"], row["owner"]) == ("007", 4, True, "梅 Mei")
    assert row["remarks"] == "一\r\n二\n三\t"


def test_a_workbook_holds_numbers_and_days(kinds: Book, tmp_path: Path) -> None:
    export("customers", tmp_path / "out.xlsx", language="en")
    headings, cells = sheet(tmp_path / "out.xlsx").iter_rows()
    found = {heading.value: cell for heading, cell in zip(headings, cells, strict=True)}
    assert found["Credit limit"].value == -1234.5
    assert found["Credit limit"].number_format == "#,##0.00"
    assert found["Created"].value == datetime(2026, 3, 18)
    assert found["Created"].number_format == "yyyy-mm-dd"
    assert found["Employees"].value == 1200
    assert (found["Customer number"].value, found["Customer number"].number_format) == ("007", "@")
    assert found["Registered capital"].data_type == "s"  # more digits than a spreadsheet's numbers have


def test_headings_stand_out(kinds: Book, tmp_path: Path) -> None:
    export("contacts", tmp_path / "out.xlsx", language="en")
    found = sheet(tmp_path / "out.xlsx")
    assert (found.title, found.freeze_panes) == ("Contacts", "A2")
    assert found.auto_filter.ref == f"A1:{found.cell(1, found.max_column).column_letter}3"
    assert all(cell.font.bold for cell in found[1])
    assert all(found.column_dimensions[cell.column_letter].width > len(cell.value) for cell in found[1])


def test_a_workbook_can_be_read_row_by_row(kinds: Book, tmp_path: Path) -> None:
    export("contacts", tmp_path / "out.xlsx", language="en")
    workbook = openpyxl.load_workbook(tmp_path / "out.xlsx", read_only=True)
    assert len(list(workbook.worksheets[0].rows)) == 3
    workbook.close()


@pytest.mark.parametrize(
    "what", ["contacts", "contact_records", "channels", "important_dates", "competitors"]
)
def test_what_belongs_to_a_customer_says_to_whom(kinds: Book, tmp_path: Path, what: str) -> None:
    export(what, tmp_path / "out.csv", language="en")
    headings, *found = raw(tmp_path / "out.csv")
    assert headings[:2] == ["Customer name", "Customer number"]
    assert {tuple(row[:2]) for row in found} == {("广州五金", "007")}
    assert "Customer" not in headings


def test_several_contacts_are_written_by_name(kinds: Book, tmp_path: Path) -> None:
    export("records", tmp_path / "out.csv", language="en")
    (row,) = read_back(ContactRecord, tmp_path / "out.csv")
    assert row["contacts"] == ("=Wei", "Li、Na")
    assert row["contacted_time"] == "09:05"


def test_names_are_not_looked_up_one_by_one(book: Book, tmp_path: Path) -> None:
    with book.change() as work:
        customers = work.insert_many(Customer, [{"name": f"C{number}"} for number in range(50)])
        contacts = work.insert_many(Contact, [{"name": f"K{one}", "customer": one} for one in customers])
        day = {"contacted_on": "2026-03-18"}
        for customer, contact in zip(customers, contacts, strict=True):
            work.insert(ContactRecord, day | {"customer": customer, "contacts": [contact]})
    statements: list[str] = []
    models.db.connection().set_trace_callback(statements.append)
    export("contact_records", tmp_path / "out.csv", language="en")
    models.db.connection().set_trace_callback(None)
    assert len(statements) < 20
    assert read_back(ContactRecord, tmp_path / "out.csv")[49]["contacts"] == ("K50",)


def test_private_fields_only_when_asked_for(kinds: Book, tmp_path: Path) -> None:
    private = {field.label for field in declared(Contact) if field.private}
    export("contacts", tmp_path / "plain.csv", language="en")
    export("contacts", tmp_path / "private.csv", language="en", private=True)
    assert not private & set(raw(tmp_path / "plain.csv")[0])
    assert private
    assert private <= set(raw(tmp_path / "private.csv")[0])


def test_the_recycle_bin_stays_here(book: Book, tmp_path: Path) -> None:
    gone, kept = book.customer("Gone"), book.customer("Kept")
    book.insert(Contact, customer=gone, name="Gone too")
    book.delete(Customer, gone)
    assert export("customers", tmp_path / "out.csv", language="en", ids=[gone, kept]) == 1
    assert [row[0] for row in raw(tmp_path / "out.csv")[1:]] == ["Kept"]
    assert export("contacts", tmp_path / "out.csv", language="en") == 0


def test_chosen_rows_come_in_their_order(book: Book, tmp_path: Path) -> None:
    first, _, third = (book.customer(name) for name in "abc")
    count = export("customers", tmp_path / "out.csv", language="en", ids=[third, first, third, 99])
    assert (count, [row[0] for row in raw(tmp_path / "out.csv")[1:]]) == (2, ["c", "a"])


def test_rows_of_many_pages(book: Book, tmp_path: Path) -> None:
    with book.change() as work:
        work.insert_many(Customer, [{"name": f"{number}"} for number in range(1201)])
    seen: list[tuple[int, int]] = []
    export("customers", tmp_path / "out.csv", language="en", progress=lambda *at: seen.append(at))
    assert [row[0] for row in raw(tmp_path / "out.csv")[1:]] == [f"{number}" for number in range(1201)]
    assert seen == [(0, 1201), (500, 1201), (1000, 1201), (1201, 1201)]


def test_a_new_field_needs_its_declaration_only(book: Book, tmp_path: Path) -> None:
    class Copy(Customer):
        mascot = Text("Mascot", "notes")

        class Meta:
            table_name = "customer"

    models.db.execute_sql('ALTER TABLE "customer" ADD COLUMN "mascot" TEXT')
    book.customer()
    models.db.execute_sql("""UPDATE "customer" SET "mascot" = '=Owl'""")
    export_table(Copy, tmp_path / "out.xlsx", language="en")
    assert read_back(Copy, tmp_path / "out.xlsx")[0]["mascot"] == "=Owl"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", tables().values(), ids=tables())
def test_no_two_columns_share_a_heading(model: type[Record], language: str) -> None:
    headings = Counter(column.heading for column in columns(model, language, private=True))
    assert [heading for heading, count in headings.items() if count > 1] == []


def test_csv_is_the_same_each_time_and_opens_in_excel(kinds: Book, tmp_path: Path) -> None:
    for name in ("one.csv", "two.csv"):
        export("customers", tmp_path / name, language="zh_CN")
    contents = (tmp_path / "one.csv").read_bytes()
    assert contents == (tmp_path / "two.csv").read_bytes()
    assert contents.startswith(b"\xef\xbb\xbf")
    assert contents.endswith(b"\r\n")
    assert '"一\r\n二\n三\t"'.encode() in contents


def test_dictionaries_speak_the_language_asked_for(kinds: Book, tmp_path: Path) -> None:
    value = kinds.row(DictionaryValue, kinds.value("level", "a"))
    for language, label in (("zh_CN", value["label_zh"]), ("en", value["label_en"])):
        export("customers", tmp_path / "out.csv", language=language)
        assert label in raw(tmp_path / "out.csv")[1]


# -- whole or not at all ------------------------------------------------------------------------------------------


class Enough(Exception):
    """A person's Cancel."""


@ENDINGS
def test_a_cancelled_export_leaves_the_old_file(kinds: Book, tmp_path: Path, ending: str) -> None:
    path = tmp_path / "out" / f"out.{ending}"
    path.parent.mkdir()
    path.write_bytes(b"old")

    def progress(done: int, total: int) -> None:
        assert path.read_bytes() == b"old"
        if done == total:
            raise Enough

    with pytest.raises(Enough):
        export("customers", path, language="en", progress=progress)
    assert [(one.name, one.read_bytes()) for one in path.parent.iterdir()] == [(path.name, b"old")]


def test_a_killed_export_leaves_the_old_file(kinds: Book, tmp_path: Path) -> None:
    (tmp_path / "out.xlsx").write_bytes(b"old")
    script = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
import database
from exchange.export import export
database.open_(Path(sys.argv[1]), at=datetime(2026, 3, 18, tzinfo=UTC))
export("customers", sys.argv[2], language="en",
       progress=lambda done, total: done and os.kill(os.getpid(), signal.SIGKILL))
"""
    arguments = [sys.executable, "-c", script, str(kinds.path), str(tmp_path / "out.xlsx")]
    run = subprocess.run(arguments, cwd=ROOT, capture_output=True)
    assert run.returncode == -signal.SIGKILL, run.stderr
    assert (tmp_path / "out.xlsx").read_bytes() == b"old"
    assert export("customers", tmp_path / "out.xlsx", language="en") == 1
    assert len(raw(tmp_path / "out.xlsx")) == 2


def fail(error: OSError) -> Callable[..., None]:
    def step(*_: object) -> None:
        raise error

    return step


@pytest.mark.parametrize(
    ("step", "error", "kind", "sentence"),
    [
        ((os, "fsync"), OSError(errno.ENOSPC, "full"), Full, "no room"),
        ((os, "fsync"), OSError(errno.EIO, "Input/output error"), Unwritable, "Input/output error"),
        ((Path, "replace"), PermissionError(errno.EACCES, "no"), Unwritable, "open in another program"),
        ((Path, "open"), PermissionError(errno.EACCES, "no"), Unwritable, "may not write into the folder"),
    ],
)
def test_what_the_disk_refuses_is_said_plainly(
    kinds: Book,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: tuple[Any, str],
    error: OSError,
    kind: type[UserError],
    sentence: str,
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(*step, fail(error))
        with pytest.raises(kind, match=sentence):
            export("customers", folder / "out.csv", language="en")
    assert list(folder.iterdir()) == []


def test_a_workbook_open_elsewhere_is_noticed_before_the_work(
    kinds: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out.xlsx").write_bytes(b"old")
    monkeypatch.setattr(Path, "open", fail(PermissionError(errno.EACCES, "no")))
    with pytest.raises(Unwritable, match="open in another program"):
        export("customers", tmp_path / "out.xlsx", language="en", progress=fail(OSError("too late")))


@pytest.mark.parametrize(
    ("what", "name", "sentence"),
    [
        ("customers", "out.pdf", r"out\.pdf.*\.xlsx, \.csv"),
        ("customers", "out", r"\.xlsx, \.csv"),
        ("customer", "out.csv", "“customer” cannot be exported.*customers, contacts"),
        ("settings", "out.csv", "cannot be exported"),
        ("customers", "missing/out.csv", "no folder"),
        ("customers", "folder.csv", "is a folder"),
    ],
)
def test_a_mistake_says_what_is_possible(
    book: Book, tmp_path: Path, what: str, name: str, sentence: str
) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(UserError, match=sentence):
        export(what, tmp_path / name, language="en")


def test_too_long_a_text_is_refused_not_cut(book: Book, tmp_path: Path) -> None:
    fits, row = "x" * 32_767, book.customer(remarks="x" * 32_767)
    export("customers", tmp_path / "out.xlsx", language="en")
    assert read_back(Customer, tmp_path / "out.xlsx")[0]["remarks"] == fits
    book.update(Customer, row, remarks="𬍛" * 16_384)  # two units each
    with pytest.raises(DoesNotFit, match="under “Notes”"):
        export("customers", tmp_path / "out.xlsx", language="en")
    assert export("customers", tmp_path / "out.csv", language="en") == 1


@pytest.mark.parametrize("limit", ["ROWS", "SIZE"])
def test_too_many_rows_are_refused_not_dropped(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    book.customer(), book.customer()
    monkeypatch.setattr(sheets, limit, 2)
    with pytest.raises(DoesNotFit, match=r"more than one \.xlsx sheet can hold"):
        export("customers", tmp_path / "out.xlsx", language="en")
    assert not (tmp_path / "out.xlsx").exists()
