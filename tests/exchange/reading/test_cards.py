"""Address cards as old phones, new phones and standards write them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.reading import Unreadable, read_source
from exchange.reading.cards import read_cards
from tests.conftest import ROOT

CARDS = ROOT / "tests" / "data" / "vcard"


def first(data: bytes) -> dict[str, object]:
    """The first card, by heading."""
    headings, row, *_ = read_cards("one.vcf", data).sheets[0].rows
    return {str(heading): value for heading, value in zip(headings, row, strict=False) if value is not None}


def test_an_android_phone(tmp_path: Path) -> None:
    sheet = read_source(CARDS / "John_Doe_ANDROID.vcf").sheets[0]
    names = [row[sheet.rows[0].index("FN")] for row in sheet.rows[3:]]
    assert names[0] == "Ñ Ñ Ñ Ñ Ñ"
    assert all(set(str(name)) <= {"Ñ", " "} for name in names)
    assert sheet.rows[4][sheet.rows[0].index("TEL CELL 2")] == "3456789"


def test_the_example_of_the_standard() -> None:
    card = first((CARDS / "rfc6350-example.vcf").read_bytes())
    assert (card["FN"], card["BDAY"], card["ORG"]) == ("Simon Perreault", "--02-03", "Viagenie")
    assert card["TEL WORK"] == "+1-418-656-9254 ext. 102"
    assert (card["ADR street"], card["ADR postcode"]) == ("2875 Laurier", "G1V 2M2")


@pytest.mark.parametrize(
    "line",
    [
        "FN:张三".encode(),
        "FN:张三".encode("gbk"),
        b"FN;CHARSET=GBK:" + "张三".encode("gbk"),
        b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=E4=\r\n=B8=89",
        b"FN;QUOTED-PRINTABLE;CHARSET=UTF-8:=E5=BC=A0=E4=B8=\r\n\t=89",
        "FN:张".encode() + "三".encode()[:1] + b"\r\n " + "三".encode()[1:],
        b"item1.FN;CHARSET=UTF-8;ENCODING=B:" + b"5byg5LiJ",
    ],
    ids=["utf-8", "raw gbk", "gbk", "soft break", "tabbed soft break", "fold in a character", "base64"],
)
@pytest.mark.parametrize("end", [b"\r\nEND:VCARD\r\n", b""])
def test_names_arrive_however_they_travel(line: bytes, end: bytes) -> None:
    assert first(b"BEGIN:VCARD\r\nVERSION:2.1\r\n" + line + end)["FN"] == "张三"


def test_values_escaped_and_structured() -> None:
    card = first(
        b"BEGIN:VCARD\nORG:A\\, B\\; C;Sales\nNOTE:one\\ntwo\nIMPP:qq:123\nX-WECHAT:w\nBDAY:19850412T0000Z\n"
    )
    assert (card["ORG"], card["ORG unit"], card["NOTE"]) == ("A, B; C", "Sales", "one\ntwo")
    assert (card["IMPP qq"], card["IMPP wechat"], card["BDAY"]) == ("123", "w", "1985-04-12")


def test_a_card_without_its_end_ends_where_the_next_begins() -> None:
    data = b"BEGIN:VCARD\nFN:a\nBEGIN:VCARD\nFN:b\nEND:VCARD\nBEGIN:VCARD\nFN:c"
    assert [row[0] for row in read_cards("x.vcf", data).sheets[0].rows] == ["FN", "a", "b", "c"]


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 600))
def test_any_bytes_are_cards_or_a_sentence(noise: bytes, place: int) -> None:
    data = (CARDS / "rfc6350-example.vcf").read_bytes()
    try:
        read_cards("x.vcf", data[:place] + noise + data[place + len(noise) :])
    except Unreadable:
        return
