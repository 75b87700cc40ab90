"""Text with separators: encodings told apart, delimiters found, the rows as they are."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.reading import Unreadable, read_source
from exchange.reading.texts import read_text
from tests.conftest import ROOT

SPECTRUM = ROOT / "tests" / "data" / "csv-spectrum"
SIMPLIFIED = "公司名称,联系人,电话\n无锡青岚精密机械有限公司,陈立,0510-88888888\n"
TRADITIONAL = "公司名稱,聯絡人,電話\n鴻海精密工業股份有限公司,張忠謀,02-12345678\n"
WESTERN = "name,city\nToms Spezialitäten,Münster\nAntonio Moreno Taquería,México\n"


@pytest.mark.parametrize("expected", sorted(SPECTRUM.glob("expected_*.json")), ids=lambda path: path.stem)
def test_edge_cases_of_csv_read_as_expected(expected: Path) -> None:
    source = read_source(SPECTRUM / f"{expected.stem.removeprefix('expected_')}.csv")
    headings, *rows = source.sheets[0].rows
    found = [
        {str(heading): cell or "" for heading, cell in zip(headings, [*row, *[None] * 9], strict=False)}
        for row in rows
    ]
    wanted = json.loads(expected.read_text("utf-8"))
    assert json.loads(json.dumps(found).replace(r"\r\n", r"\n")) == wanted


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "gbk", "gb18030"),
        (TRADITIONAL, "big5", "cp950"),
        (WESTERN, "cp1252", "cp1252"),
    ],
)
def test_encodings_are_told_apart(text: str, encoding: str, told: str) -> None:
    source = read_text("list.csv", text.encode(encoding))
    assert source.encoding == told
    assert source.sheets[0].rows == list(csv.reader(io.StringIO(text)))
    assert source.encodings[0] == told


def test_a_wrong_guess_is_corrected_by_the_person() -> None:
    data = SIMPLIFIED.encode("gbk")
    assert "gb18030" in read_text("list.csv", data, "cp1252").encodings
    assert read_text("list.csv", data, "gbk").sheets[0].rows[1][0] == "无锡青岚精密机械有限公司"
    with pytest.raises(Unreadable, match="cannot be read as utf-8"):
        read_text("list.csv", data, "utf-8")
    with pytest.raises(Unreadable, match="cannot be read as klingon"):
        read_text("list.csv", data, "klingon")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_found(delimiter: str) -> None:
    text = '名称,金额,备注\n甲,"1,5",a\n乙,"2,5",b\n'
    rows = list(csv.reader(io.StringIO(text)))
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows(rows)
    source = read_text("list.csv", written.getvalue().encode())
    assert (source.delimiter, source.sheets[0].rows) == (delimiter, rows)


def test_excel_may_say_the_delimiter_itself() -> None:
    source = read_text("list.csv", b"sep=;\r\na,b;c\r\n1;2\r\n")
    assert source.sheets[0].rows == [["a,b", "c"], ["1", "2"]]


def test_what_was_hidden_from_spreadsheets_comes_back() -> None:
    assert read_text("list.csv", b"name\n'=1+1\n'plain\n").sheets[0].rows == [["name"], ["=1+1"], ["'plain"]]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf\r\n", b"\xff\xfe"])
def test_an_empty_file_says_so(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(data)
    with pytest.raises(Unreadable, match="is empty"):
        read_source(tmp_path / "empty.csv")


def test_what_is_no_list_is_refused(tmp_path: Path) -> None:
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "noise.csv").write_bytes(bytes(range(1, 32)) * 50)
    for name in ("photo.csv", "noise.csv", ".", "missing.csv"):
        with pytest.raises(Unreadable):
            read_source(tmp_path / name)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_sentence(data: bytes) -> None:
    try:
        read_text("list.csv", data)
    except Unreadable:
        return
