"""``guanxi reminders``: in words, and as data."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import database
import main
from database.reminding import reminder_states
from database.reminding.reminder_states import Which
from models import Contact, Customer
from tests.conftest import NOW, Book

Guanxi = Callable[..., tuple[int, str, str]]


@pytest.fixture
def guanxi(
    book: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Guanxi:
    """Runs a command on a file with a customer to be contacted every 14 days, last on 4 March."""
    level = book.value("level", "a")
    customer = book.customer("上海启衡", level=level, owner=book.other)
    book.insert(Contact, customer=customer, name="王建宁", mobile="138 0000 2716", birthday="L--02-02")
    book.record(customer, "2026-03-04")
    monkeypatch.setattr(main, "now", lambda: NOW)

    def run(*words: str, language: str = "en") -> tuple[int, str, str]:
        database.close()
        capsys.readouterr()
        code = main.main(["--database", str(tmp_path / "book.gxdb"), "--language", language, *words])
        return code, *capsys.readouterr()

    return run


def test_today_in_words(guanxi: Guanxi) -> None:
    assert guanxi("reminders") == (
        0,
        "Today 1\n"
        "  上海启衡 · 14 days without contact. The plan is 14 days, at most 20 days. · 王建宁 138 0000 2716\n"
        "This week 1\n"
        "  上海启衡 · Birthday on Friday: lunar 02-02 · 王建宁 138 0000 2716\n",
        "",
    )


def test_on_other_days_as_data(guanxi: Guanxi) -> None:
    code, out, _err = guanxi("reminders", "--on", "2026-03-25", "--json")
    assert code == 0
    assert json.loads(out) == [
        {
            "group": "overdue", "rule": "follow_up", "state": "overdue", "customer": 1, "name": "上海启衡",
            "level": "A Key", "owner": "Otto", "contact": "王建宁", "phone": "138 0000 2716", "email": None,
            "on": "2026-03-18", "time": None, "days_late": 7, "text": None,
            "reason": "21 days without contact. The plan is 14 days, at most 20 days.",
            "record": json.loads(out)[0]["record"], "occurrence": "2026-03-04/14",
        }
    ]  # fmt: skip
    assert guanxi("reminders", "--on", "2026-03-12") == (0, "Nothing is due on 2026-03-12.\n", "")
    assert "Follow-up" not in guanxi("reminders", "--on", "2026-03-12", "--ahead", "6")[1]
    assert "14 days" in guanxi("reminders", "--on", "2026-03-12", "--ahead", "6")[1]
    assert guanxi("--user", "梅 Mei", "reminders", "--on", "2026-03-25", "--mine", "--json")[1] == "[]\n"


def test_what_is_done_is_done_for_one(guanxi: Guanxi, book: Book) -> None:
    uid = book.row(Customer, 1)["uid"]
    reminder_states.done([Which("follow_up", uid, "2026-03-04/14", 1, "上海启衡")], book.me, book.at)
    words = ("reminders", "--on", "2026-03-25")
    assert guanxi("--user", "梅 Mei", *words)[1] == "Nothing is due on 2026-03-25.\n"
    assert "上海启衡" in guanxi("--user", "Otto", *words)[1]
    assert "上海启衡" in guanxi(*words)[1]  # nobody in particular


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("reminders", "--on", "2026-13-01"), "“2026-13-01” is not a date. A date looks like 2026-03-18."),
        (("--user", "x", "reminders"), "Nobody called x uses this file."),
        (("reminders", "--ahead", "-1"), "--ahead"),
    ],
)
def test_mistakes(guanxi: Guanxi, words: tuple[str, ...], said: str) -> None:
    code, out, err = guanxi(*words)
    assert (code, out) == (2, "")
    assert said in err
