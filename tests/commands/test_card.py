"""``guanxi card``: a file, a line, a number."""

from collections.abc import Callable
from pathlib import Path

import pytest

import database
import main
from tests.conftest import NOW, Book
from tests.reports import pdf

Guanxi = Callable[..., tuple[int, str, str]]


@pytest.fixture
def guanxi(
    book: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Guanxi:
    """Runs ``card`` on a file with two customers."""
    first = book.customer("广州五金🦄", level=book.value("level", "a"))
    book.customer("北京清衡")
    book.record(first, "2026-01-05", content="Saw the plant")
    database.close()
    monkeypatch.setattr(main, "now", lambda: NOW)

    def run(*words: str) -> tuple[int, str, str]:
        database.close()
        code = main.main(
            ["--database", str(tmp_path / "book.gxdb"), "--user", "Otto", "--language", "en", "card", *words]
        )
        return code, *capsys.readouterr()

    return run


def test_a_card_in_a_file(guanxi: Guanxi, tmp_path: Path) -> None:
    target = tmp_path / "card.pdf"
    code, out, err = guanxi("广州五金🦄", "--output", str(target))
    assert (code, out) == (0, f"1 page written to {target}.\n")
    assert "🦄 (U+1F984)" in err
    said = pdf.text(target.read_bytes())
    assert "PrintedbyOtto" in said
    assert "AKey" in said


def test_several_small_ones_in_chinese(guanxi: Guanxi, tmp_path: Path) -> None:
    target = tmp_path / "card.pdf"
    assert guanxi("1", "2", "--language", "zh_CN", "--paper", "A5", "--output", str(target))[0] == 0
    assert [round(width) for width, _ in pdf.sizes(target.read_bytes())] == [420, 420]
    assert "客户级别" in pdf.text(target.read_bytes()) or "A重点客户" in pdf.text(target.read_bytes())


def test_contact_records_and_blank_ones(guanxi: Guanxi, tmp_path: Path) -> None:
    target = tmp_path / "card.pdf"
    assert guanxi("1", "--contacts", "--from", "2026-01-01", "--output", str(target))[0] == 0
    assert "Sawtheplant" in pdf.text(target.read_bytes())
    assert guanxi("1", "--contacts", "--to", "2025-12-31", "--output", str(target))[0] == 0
    assert "Sawtheplant" not in pdf.text(target.read_bytes())
    assert guanxi("--blank", "--output", str(target))[0] == 0
    assert "Customername" in pdf.text(target.read_bytes())


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["1", "--output", "/nowhere/card.pdf"], "/nowhere"),
        (["nobody", "--output", "card.pdf"], "nobody"),
        (["--output", "card.pdf"], "--blank"),
        (["1", "--from", "soon", "--output", "card.pdf"], "soon"),
    ],
)
def test_a_mistake_is_a_sentence_and_no_file(guanxi: Guanxi, words: list[str], part: str) -> None:
    code, out, err = guanxi(*words)
    assert (code, out) == (2, "")
    assert part in err
    assert err.count("\n") == 1
    assert not Path("card.pdf").exists()
