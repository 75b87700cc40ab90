"""``guanxi search``: the same answer as in the window, as lines and as data."""

import json

import pytest

import main
from models import Competitor, Contact, db
from tests.conftest import NOW, Book


@pytest.fixture
def shop(book: Book, monkeypatch: pytest.MonkeyPatch) -> Book:
    monkeypatch.setattr(main, "now", lambda: NOW)
    first = book.customer("上海启衡检测技术有限公司", phone="0512-6288 0171")
    second = book.customer("Alfreds Futterkiste", code="ALFKI")
    book.insert(Contact, customer=second, name="Maria Anders")
    for customer in (first, second):
        book.insert(Competitor, customer=customer, company="恒力天平")
    db.close()
    return book


def run(book: Book, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main.main(["--database", str(book.path), "--language", "en", "search", *words]) == 0
    return capsys.readouterr().out


def test_lines(shop: Book, capsys: pytest.CaptureFixture[str]) -> None:
    out = run(shop, capsys, "qh")
    assert out.splitlines() == ["Customers 1", "  上海启衡检测技术有限公司 · Not contacted yet · no. 1"]
    assert "Alfreds Futterkiste" in run(shop, capsys, "alfk")
    assert "Maria Anders" in run(shop, capsys, "anders", "--in", "contact")
    assert run(shop, capsys, "--limit", "1", "对手:", "恒力").count("恒力天平") == 1


def test_data(shop: Book, capsys: pytest.CaptureFixture[str]) -> None:
    (group,) = json.loads(run(shop, capsys, "6288-0171", "--json"))
    assert (group["group"], group["total"], group["more"]) == ("customer", 1, False)
    (hit,) = group["hits"]
    assert (hit["table"], hit["id"], hit["customer"]) == ("customer", 1, 1)
    assert (hit["below"], hit["below_marks"]) == ("Phone 0512-6288 0171", [[11, 9]])


def test_nothing(shop: Book, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(shop, capsys, "xqzz") == "Nothing found for “xqzz”.\n"
    assert "Perhaps: 上海启衡检测技术有限公司" in run(shop, capsys, "上海启蘅检测")
    assert json.loads(run(shop, capsys, "xqzz", "--json")) == []


def test_another_place_to_look_is_a_mistake(shop: Book, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--database", str(shop.path), "search", "x", "--in", "nowhere"]) == 2
