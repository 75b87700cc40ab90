"""Contacts as address cards: read back equal by our own reader, lines as the standard wants them."""

from pathlib import Path
from typing import Any

import pytest
import vobject

from exchange.reading.cards import read_cards
from exchange.vcards import TooLong, card, export_cards, one_card, qr, qr_of
from models import Contact, Customer
from tests.conftest import Book

NASTY = 'Ünï; "quoted", \\back\\ 𬍛 ' * 8


@pytest.fixture
def contact(book: Book) -> int:
    customer = book.customer(
        "苏州澜谷; 生物, 科技", city="苏州", address="星湖街 218 号", postcode="215000", fax="0512-1"
    )
    return book.insert(
        Contact,
        customer=customer,
        name="欧阳建宁",
        title="实验室主任",
        department="质检部",
        mobile="138 0000 2716",
        email="w@langubio.example",
        birthday="--03-21",
        wechat="wjn",
        remarks=f"{NASTY}\n第二行",
        family="两个孩子",
    )


def read_back(path: Path) -> list[dict[str, Any]]:
    heads, *lines = read_cards(path.name, path.read_bytes()).sheets[0].rows
    return [dict(zip(map(str, heads), line, strict=True)) for line in lines]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_comes_back_as_it_was(book: Book, contact: int, tmp_path: Path, version: str) -> None:
    path = tmp_path / "all.vcf"
    assert export_cards(path, version=version) == 1
    (found,) = read_back(path)
    said = " ".join(str(value) for value in found.values() if value)
    for value in (
        "苏州澜谷; 生物, 科技",
        "实验室主任",
        "质检部",
        "138 0000 2716",
        "w@langubio.example",
        "wjn",
        "215000",
    ):
        assert value in said
    assert (
        found[next(name for name in found if "remarks" in name or "NOTE" in name.upper())]
        == f"{NASTY}\n第二行"
    )
    assert "两个孩子" not in path.read_text("utf-8")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_lines_are_short_and_end_as_they_should(
    book: Book, contact: int, tmp_path: Path, version: str
) -> None:
    export_cards(tmp_path / "a.vcf", [contact], version=version)
    data = (tmp_path / "a.vcf").read_bytes()
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75 and b"\n" not in data.replace(b"\r\n", b"")
    assert lines[:2] == [b"BEGIN:VCARD", f"VERSION:{version}".encode()] and lines[-2:] == [b"END:VCARD", b""]
    for line in lines:
        line.decode()  # no character is cut


def test_another_programs_reader_takes_it(book: Book, contact: int) -> None:
    name, text = one_card(contact)
    read = vobject.readOne(text)
    assert (name, read.fn.value, read.n.value.family, read.n.value.given) == (
        "欧阳建宁",
        "欧阳建宁",
        "欧阳",
        "建宁",
    )
    assert read.org.value == ["苏州澜谷; 生物, 科技", "质检部"]
    assert read.note.value == f"{NASTY}\n第二行"


@pytest.mark.parametrize(
    ("name", "parts"),
    [("王建宁", "王;建宁"), ("Maria Anders", "Anders;Maria"), ("司马光", "司马;光"), ("Cher", "Cher;")],
)
def test_names_in_parts(name: str, parts: str) -> None:
    row = {field.name: None for field in Contact._meta.sorted_fields} | {"name": name, "uid": "u"}
    assert f"\r\nN:{parts};;;\r\n" in card(row, None)


@pytest.mark.parametrize(
    ("birthday", "three", "four"),
    [
        ("1988-03-21", "BDAY:1988-03-21", "BDAY:19880321"),
        ("--03-21", None, "BDAY:--0321"),
        ("L1988-03-21", None, None),
        ("1988", None, None),
    ],
)
def test_birthdays(birthday: str, three: str | None, four: str | None) -> None:
    row = {field.name: None for field in Contact._meta.sorted_fields} | {
        "name": "A",
        "uid": "u",
        "birthday": birthday,
    }
    for version, line in (("3.0", three), ("4.0", four)):
        found = [one for one in card(row, None, version).split("\r\n") if one.startswith("BDAY")]
        assert found == ([line] if line else [])


def test_deleted_ones_stay_at_home(book: Book, contact: int, tmp_path: Path) -> None:
    book.delete(Customer, book.row(Contact, contact)["customer"])
    assert export_cards(tmp_path / "a.vcf", [contact]) == 0


def test_code_of_a_card_is_a_picture(book: Book, contact: int) -> None:
    name, picture = qr_of(contact)
    assert name == "欧阳建宁" and picture.startswith(b"\x89PNG") and len(picture) > 300
    with pytest.raises(TooLong, match="QR"):
        qr("字" * 2000)
