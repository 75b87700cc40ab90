"""Workbooks: what a person sees in them comes out, and what would hurt gets a sentence."""

import datetime
import struct
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from exchange.reading import Unreadable, read_source
from models import new_uid
from tests.conftest import ROOT

DATA = ROOT / "tests" / "data"
ODS = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
<office:body><office:spreadsheet><table:table table:name="S">{}</table:table></office:spreadsheet></office:body>
</office:document-content>"""
CELL = '<table:table-cell office:value-type="string" {}><text:p>{}</text:p></table:table-cell>'


def ods(path: Path, body: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr("content.xml", ODS.format(body))
    return path


def xlsx(path: Path, **cells: str) -> Path:
    workbook = Workbook()
    for place, value in cells.items():
        workbook.active[place] = value  # type: ignore[index]
    workbook.save(path)
    return path


def with_part(path: Path, name: str, change: bytes, to: bytes) -> Path:
    """The same workbook with something in one part replaced."""
    other = path.with_name(f"{new_uid()}.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            new.writestr(item.filename, data.replace(change, to) if item.filename == name else data)
    return other


def test_an_old_workbook_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    renamed = tmp_path / "customers.xlsx"
    renamed.write_bytes((DATA / "customers.xls").read_bytes())
    source = read_source(renamed)
    assert (source.kind, [(sheet.name, sheet.hidden) for sheet in source.sheets]) == (
        "xls",
        [("客户名单", False), ("旧名单", True)],
    )
    assert [sheet.name for sheet in source.visible] == ["客户名单"]
    assert source.sheets[0].rows[2] == [
        "无锡青岚精密机械有限公司", "陈立", 13800004410, datetime.date(2024, 3, 5), 500000, "012345",
    ]  # fmt: skip


def test_dates_since_1904_are_days() -> None:
    rows = read_source(DATA / "calamine_date.xlsx").sheets[0].rows
    assert rows[0] == [datetime.date(2021, 1, 1), 15]


def test_a_cell_merged_downwards_holds_for_each_row(tmp_path: Path) -> None:
    path = tmp_path / "merged.xlsx"
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in (["客户名称", "联系人"], ["甲公司", "张三"], [None, "李四"], [None, "王五"]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    workbook.save(path)
    assert read_source(path).sheets[0].rows[1:] == [["甲公司", "张三"], ["甲公司", "李四"], [None, "王五"]]


def test_an_ods_with_blank_rows_to_the_end_is_small(tmp_path: Path) -> None:
    blank = '<table:table-cell table:number-columns-repeated="16382"/>'
    body = f"<table:table-row>{CELL.format('', '名称')}{CELL.format('', '电话')}{blank}</table:table-row>"
    body += '<table:table-row table:number-rows-repeated="1048574">'
    body += '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    assert read_source(ods(tmp_path / "a.ods", body)).sheets[0].rows == [["名称", "电话"]]


def hostile(folder: Path) -> dict[str, Path]:
    """Workbooks that are out for memory, or broken."""
    corners = xlsx(folder / "corners.xlsx", A1="x", XFD1048576="y")
    small = xlsx(folder / "small.xlsx", A1="x", B2="y")
    sheet = "xl/worksheets/sheet1.xml"
    repeat = 'table:number-columns-repeated="16384"'
    row = (
        f'<table:table-row table:number-rows-repeated="1048576">{CELL.format(repeat, "x")}</table:table-row>'
    )
    bomb = folder / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/sharedStrings.xml", bytes(3_000_000))
    huge, liar = folder / "huge.xlsx", folder / "liar.xlsx"
    size = struct.pack("<I", 3_000_000)
    huge.write_bytes(bomb.read_bytes().replace(size, struct.pack("<I", 2**31 - 1)))
    liar.write_bytes(bomb.read_bytes().replace(size, struct.pack("<I", 1000)))
    cut = folder / "cut.xlsx"
    cut.write_bytes(small.read_bytes()[:-300])
    old = folder / "cut.xls"
    old.write_bytes((DATA / "customers.xls").read_bytes()[:3000])
    locked = folder / "locked.xlsx"
    locked.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    unnamed = b'<row r="1048570"><c><v>1</v></c></row><row>' + b"<c><v>1</v></c>" * 99 + b"</row>"
    return {
        "corners": corners,
        "unnamed cells": with_part(small, sheet, b"<sheetData>", b"<sheetData>" + unnamed),
        "line break": with_part(corners, sheet, b"<c r=", b"<c\nr="),
        "entities": with_part(small, sheet, b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'),
        "repeated": ods(folder / "repeated.ods", row),
        "huge": huge,
        "liar": liar,
        "cut": cut,
        "cut xls": old,
        "locked": locked,
        "strict": with_part(
            small,
            "xl/workbook.xml",
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("which", "said"),
    [
        ("corners", "1,048,576 rows × 16,384 columns"),
        ("unnamed cells", "spans"),
        ("line break", "1,048,576 rows"),
        ("entities", "damaged"),
        ("repeated", "1,048,576 rows"),
        ("huge", "would be larger than"),
        ("liar", "larger|damaged"),
        ("cut", "damaged"),
        ("cut xls", "damaged"),
        ("locked", "password"),
        ("strict", "Strict Open XML"),
    ],
)
def test_what_would_hurt_gets_a_sentence_at_once(which: str, said: str, tmp_path: Path) -> None:
    path = hostile(tmp_path)[which]
    start = time.perf_counter()
    with pytest.raises(Unreadable, match=said):
        read_source(path)
    assert time.perf_counter() - start < 2


FILES = {name: (DATA / name).read_bytes() for name in ("customers.xls", "calamine_header-row.xlsx")}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(FILES)), st.data())
def test_a_damaged_workbook_never_breaks_the_program(tmp_path: Path, name: str, data: st.DataObject) -> None:
    broken = bytearray(FILES[name])
    for place in data.draw(st.lists(st.integers(0, len(broken) - 1), max_size=20)):
        broken[place] = data.draw(st.integers(0, 255))
    path = tmp_path / name
    path.write_bytes(broken[: data.draw(st.integers(1, len(broken)))] if data.draw(st.booleans()) else broken)
    try:
        read_source(path)
    except Unreadable:
        return
