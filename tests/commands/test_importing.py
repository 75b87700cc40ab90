"""``guanxi import``: headless, rehearsed or for good, with its exit codes."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from commands.importing import KINDS
from exchange import importing
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


FACTS = {
    "Alfreds Futterkiste": (6, "4273.00", "1997-08-25", "1998-04-09"),
    "Ana Trujillo Emparedados y helados": (4, "1402.95", "1996-09-18", "1998-03-04"),
    "Blondesddsl père et fils": (11, "18534.08", "1996-07-25", "1998-01-12"),
    "QUICK-Stop": (28, "110277.32", "1996-08-05", "1998-04-14"),
    "Ernst Handel": (30, "104875.00", "1996-07-17", "1998-05-05"),
    "Save-a-lot Markets": (31, "104361.96", "1996-10-08", "1998-05-01"),
    "Centro comercial Moctezuma": (1, "100.80", "1996-07-18", "1996-07-18"),
    "FISSA Fabrica Inter. Salchichas S.A.": (0, "0.00", None, None),
    "Paris spécialités": (0, "0.00", None, None),
}


@pytest.fixture(scope="module")
def northwind(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file into which the four tables of Northwind were imported at the prompt, nothing said of what they are."""
    folder = tmp_path_factory.mktemp("northwind")
    path = folder / "book.gxdb"
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(folder))
        patch.setattr(main, "now", lambda: NOW)
        for table in ("customers", "products", "orders", "order_details"):
            words = [
                "--database",
                str(path),
                "--user",
                "me",
                "import",
                str(DATA / "northwind" / f"{table}.csv"),
            ]
            assert main.main(words) == 0
    return path


def test_the_facts_of_northwind(guanxi: Guanxi, northwind: Path, tmp_path: Path) -> None:
    shutil.copyfile(northwind, tmp_path / "book.gxdb")
    names = "purchase_count", "purchase_total", "first_purchase_on", "last_purchase_on"
    for customer, facts in FACTS.items():
        shown = json.loads(guanxi("show", customer, "--json")[1])
        assert tuple(shown[name] for name in names) == facts, customer
    assert guanxi("check")[0] == 0


def test_northwinds_orders_twice(guanxi: Guanxi, northwind: Path, tmp_path: Path) -> None:
    shutil.copyfile(northwind, tmp_path / "book.gxdb")
    for table, kind, rows in (("orders", "purchases", 830), ("order_details", "purchase_lines", 2155)):
        file = str(DATA / "northwind" / f"{table}.csv")
        code, out, _ = guanxi("import", file, "--as", kind, "--json")
        found = json.loads(out)
        assert (code, found["counts"]["same"], found["batch"]) == (0, rows, None)


def test_northwinds_lines_are_taken_back_as_one(guanxi: Guanxi, northwind: Path, tmp_path: Path) -> None:
    shutil.copyfile(northwind, tmp_path / "book.gxdb")
    assert guanxi("undo")[0] == 0
    shown = json.loads(guanxi("show", "QUICK-Stop", "--json")[1])
    assert (shown["purchase_count"], shown["purchase_total"]) == (28, "0.00")
    assert {len(order["lines"]) for order in shown["purchases"]} == {0}


def test_a_line_without_its_order_says_so(guanxi: Guanxi) -> None:
    code, out, _ = guanxi("import", str(DATA / "northwind" / "order_details.csv"))
    assert (code, "read as Lines of purchases" in out) == (2, True)
    assert "Row 2, 11 · 10248: Wrong. Purchase: there is no “10248” in the file." in out


def test_the_help_names_every_kind(guanxi: Guanxi) -> None:
    code, out, _ = guanxi("import", "--help")
    assert (code, tuple(importing.KINDS)) == (0, KINDS)
    assert set(KINDS) <= set(out.replace(",", " ").replace(";", " ").split())


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
