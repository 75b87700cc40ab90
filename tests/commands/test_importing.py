"""``guanxi import``: headless, rehearsed or for good, with its exit codes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from exchange.reading import read_source
from tests.conftest import NOW, ROOT

DATA = ROOT / "tests" / "data"
Guanxi = Callable[..., tuple[int, str, str]]


@pytest.fixture
def guanxi(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Guanxi:
    """Runs a command on a file that is not there yet."""
    monkeypatch.setattr(main, "now", lambda: NOW)

    def run(*words: str, language: str = "en") -> tuple[int, str, str]:
        options = ["--database", str(tmp_path / "book.gxdb"), "--user", "me", "--language", language]
        code = main.main([*options, *words])
        return code, *capsys.readouterr()

    return run


def test_northwind_twice_and_back(guanxi: Guanxi) -> None:
    file = str(DATA / "northwind" / "customers.csv")
    code, out, err = guanxi("import", file)
    assert (code, err) == (0, "")
    assert "91 rows, read as Customers" in out
    assert "New record: 91, Update: 0, Already there: 0, Doubtful: 0, Wrong: 0" in out
    code, out, _ = guanxi("import", file, "--json")
    assert (code, json.loads(out)["counts"]["same"]) == (0, 91)
    shown = json.loads(guanxi("show", "Alfreds Futterkiste", "--json")[1])
    assert (shown["code"], shown["fax"], shown["contacts"][0]["name"]) == (
        "ALFKI",
        "030-0076545",
        "Maria Anders",
    )
    assert guanxi("undo")[0] == 0
    assert json.loads(guanxi("import", file, "--rehearse", "--json")[1])["counts"]["new"] == 91


def test_a_rehearsal_makes_no_file(guanxi: Guanxi, tmp_path: Path) -> None:
    code, out, _ = guanxi("import", str(DATA / "customers.xls"), "--rehearse")
    assert (code, "nothing was written" in out) == (0, True)
    assert not (tmp_path / "book.gxdb").exists()


def test_what_was_not_taken_is_named_and_written_down(guanxi: Guanxi, tmp_path: Path) -> None:
    file, rejects = tmp_path / "list.csv", tmp_path / "rejects.xlsx"
    file.write_text("客户名称,手机,所属行业\n甲公司,13800001111,造船\n乙公司,1380000,造船\n", "utf-8")
    code, out, _ = guanxi("import", str(file), "--rejects", str(rejects), language="en")
    assert code == 0
    assert "Added to “Industry”: 造船" in out
    assert "Row 3, 乙公司: Wrong. 手机: “1380000” is no whole mobile number" in out
    assert [row[0] for row in read_source(rejects).sheets[0].rows] == ["客户名称", "乙公司"]
    assert guanxi("import", str(rejects))[0] == 2


def test_a_mapping_says_what_is_what(guanxi: Guanxi, tmp_path: Path) -> None:
    file, mapping = tmp_path / "list.csv", tmp_path / "map.json"
    file.write_bytes("Wer;Wo\n甲公司;无锡\n".encode("gbk"))
    assert guanxi("import", str(file))[0] == 2
    mapping.write_text(json.dumps({"kind": "customers", "columns": {"Wer": "name", "Wo": "city"}}), "utf-8")
    assert guanxi("import", str(file), "--map", str(mapping))[0] == 0
    mapping.write_text("{", "utf-8")
    code, _, err = guanxi("import", str(file), "--map", str(mapping))
    assert (code, "is no JSON" in err) == (2, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere.csv"], "There is no file"),
        (["{data}/northwind/customers.csv", "--as", "planets"], "cannot be imported"),
        (["{data}/northwind/customers.csv", "--update-by", "luck"], "luck"),
        (["{data}/northwind/customers.csv", "--encoding", "klingon"], "klingon"),
        (["{data}/customers.xls", "--sheet", "nothing"], "no sheet"),
        (["{data}/easyexcel_demo.xlsx"], "cannot be told"),
        (["{data}/README.md"], ""),
    ],
)
def test_a_mistake_is_one_line_and_exit_2(guanxi: Guanxi, words: list[str], said: str) -> None:
    code, out, err = guanxi("import", *(word.format(data=DATA) for word in words))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert said in err
