"""``guanxi log``: one line in, one line out."""

from collections.abc import Callable
from pathlib import Path

import pytest

import database
import main
from changes.rows import dicts
from database import places, schema
from models import Colleague, Contact, ContactRecord, Row
from tests.conftest import NOW, Book

Guanxi = Callable[..., tuple[int, str, str]]


@pytest.fixture
def guanxi(
    book: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Guanxi:
    """Runs a command on a file with a monthly customer (1), who has two contacts."""
    places.remember_me(schema.fact("file_uid") or "", book.row(Colleague, book.me)["uid"])
    book.customer("广州五金", contact_strategy=book.value("contact_strategy", "monthly"))
    book.customer("北京清衡")
    for name in ("王芳", "周敏"):
        book.insert(Contact, customer=1, name=name)
    monkeypatch.setattr(main, "now", lambda: NOW)

    def run(*words: str, language: str = "en") -> tuple[int, str, str]:
        database.close()
        capsys.readouterr()
        code = main.main(["--database", str(tmp_path / "book.gxdb"), "--language", language, *words])
        return code, *capsys.readouterr()

    return run


def newest(book: Book) -> Row:
    book.reopen()
    return dicts(ContactRecord.select().order_by(ContactRecord.id.desc()))[0]


def test_a_call_in_a_line(guanxi: Guanxi, book: Book) -> None:
    code, out, err = guanxi("log", "广州", "Will pay on Friday")
    now = NOW.astimezone()
    line = (
        f"Logged: 广州五金, 2026-03-18 {now:%H:%M} Telephone. Next contact 2026-04-17, by the contact plan.\n"
    )
    assert (code, out, err) == (0, line, "")
    row = newest(book)
    assert (row["content"], row["colleague"], row["planned"]) == ("Will pay on Friday", book.me, False)


def test_everything_said(guanxi: Guanxi, book: Book) -> None:
    words = "--method 拜访 --kind pre_sale --on 2026-03-16 --time 9:05 --result progress --person 王芳 --person 周敏"
    more = ["--next", "2026-03-20", "--step", "Send the quote"]
    code, out, _err = guanxi("log", "广州五金", "Saw the plant", *words.split(), *more)
    assert (code, out) == (
        0,
        "Logged: 广州五金, 2026-03-16 09:05 Visit. Next contact 2026-03-20, as agreed.\n",
    )
    row = newest(book)
    found = {name: row[name] for name in ("method", "contact_kind", "result")}
    assert found == {
        "method": book.value("contact_method", "visit"),
        "contact_kind": book.value("contact_kind", "pre_sale"),
        "result": book.value("contact_result", "progress"),
    }
    assert (row["contacts"], row["next_step"]) == ((1, 2), "Send the quote")


def test_a_customer_without_a_plan(guanxi: Guanxi) -> None:
    code, out, _err = guanxi("log", "2", "x", "--on", "2026-03-16")
    assert (code, out) == (0, "Logged: 北京清衡, 2026-03-16 Telephone. No next contact.\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nobody", "x"], "There is no customer “nobody”."),
        (["1", " "], "Say what was said: the text is empty."),
        (["1", "x", "--method", "fly"], "“fly” is not in the list. There are: 电话, "),
        (["1", "x", "--person", "李"], "“李” is not one contact of this customer. There are: 王芳, 周敏."),
        (["2", "x", "--person", "李"], "There is no contact “李”: this customer has none yet."),
        (["1", "x", "--on", "tomorrow"], "“tomorrow” is not a date."),
        (["1", "x", "--on", "2026-03-19"], "2026-03-19 is still to come; what is logged has happened."),
        (["1", "x", "--next", "2026-03-17"], "The next contact lies before this one."),
        (["1", "x", "--time", "25:00"], "“25:00” is not a time."),
    ],
)
def test_mistakes_are_said_and_nothing_is_written(
    guanxi: Guanxi, book: Book, words: list[str], said: str
) -> None:
    code, out, err = guanxi("log", *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(said)
    book.reopen()
    assert not ContactRecord.select().exists()
