"""The command line: what each command does, what it says, how it ends: 0 done, 1 something is wrong, 2 a mistake."""

import csv
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

import commands
import database
import main
from changes.log import stamp
from changes.save import Edit, Save
from changes.work import change
from database import backup, places, schema, settings
from database.outbox import Outbox
from models import Colleague, Contact, Customer, DictionaryValue, db
from resources import path as resource
from resources.language import Message
from tests.conftest import NOW, Book
from tests.database.conftest import damage, everything, new_customer
from tests.database.programs import Program

CHINESE = re.compile("[一-鿿]")
needs_catalogue = pytest.mark.skipif(
    not resource("locale/zh_CN/LC_MESSAGES/guanxi.mo").exists(),
    reason="SKIPPED: no catalogue; `make catalogues`",
)


@dataclass
class Answer:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as data."""
        return json.loads(self.out)


Guanxi = Callable[..., Answer]


@pytest.fixture
def guanxi(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Guanxi:
    """Runs a command in this process, as main does; each thing that it prints is whole lines, and no traceback."""
    monkeypatch.setattr(main, "now", lambda: NOW)

    def run(*words: object, file: Path | None = None, language: str = "en") -> Answer:
        database.close()
        capsys.readouterr()
        options = ["--database", file or tmp_path / "book.gxdb", "--language", language]
        code = main.main([str(word) for word in (*options, *words)])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        assert err.count("\n") == (1 if code == 2 else err.count("\n"))
        assert db.deferred or db.is_closed()
        return Answer(code, out, err)

    return run


@pytest.fixture
def mine(book: Book) -> Book:
    """A file whose person at this computer is known, with one customer."""
    places.remember_me(schema.fact("file_uid") or "", book.row(Colleague, book.me)["uid"])
    customer = book.customer("广州五金", code="KH1", phone="020-8888", remarks="两行\nnotes")
    book.insert(Contact, customer=customer, name="王芳")
    return book


def names(book: Book) -> list[str]:
    """The customers of a file."""
    book.reopen()
    return [row.name for row in Customer.select().where(Customer.deleted_at.is_null()).order_by(Customer.id)]


# -- the command line itself ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["dance"], "dance"),
        (["show"], "CUSTOMER"),
        (["show", "1", "2"], "unrecognized arguments: 2"),
        (["--language", "fr", "check"], "fr"),
        (["undo", "--batch", "x"], "x is not a number from 0 to 10,000,000"),
        (["undo", "--batch", "-1"], "-1 is not a number"),
        (["demo", "--customers", "99999999"], "99999999 is not a number"),
        (["restore", "x.gxdb", "--y"], "unrecognized arguments: --y"),
        (["--lang=en", "check"], "unrecognized arguments: --lang=en"),
    ],
)
def test_senseless_words_are_a_mistake(guanxi: Guanxi, words: list[str], sentence: str) -> None:
    answer = guanxi(*words)
    assert answer.code == 2
    assert sentence in answer.err
    assert answer.err.endswith("See guanxi --help.\n")


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_help_and_version_are_no_mistake(guanxi: Guanxi, language: str) -> None:
    assert guanxi("--version", language=language).out.startswith("guanxi ")
    answer = guanxi("--help", language=language)
    assert (answer.code, answer.err) == (0, "")
    for command in ("demo", "show", "export", "backup", "restore", "check", "undo", "redo"):
        assert re.search(rf"^ +{command} ", answer.out, re.MULTILINE)
        assert guanxi(command, "--help", language=language).code == 0


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        (["check"], {}, "en"),
        (["check"], {"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        (["check"], {"LANG": "zh_TW.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "en"),
        (["check"], {"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, "zh_CN"),
        (["--language", "en", "check"], {"LANG": "zh_CN.UTF-8"}, "en"),
        (["--language=zh_CN"], {}, "zh_CN"),
        (["--language"], {}, "en"),
        (["--language", "fr"], {"LANG": "zh_CN"}, "zh_CN"),
    ],
)
def test_language_is_the_one_asked_for_else_the_systems(
    arguments: list[str], environment: dict[str, str], language: str
) -> None:
    assert commands.language_of(arguments, environment) == language


@pytest.mark.parametrize(
    "words", [["show", "1"], ["export", "customers", "x.csv"], ["backup"], ["check"], ["undo"], ["redo"]]
)
@pytest.mark.parametrize("language", ["en", pytest.param("zh_CN", marks=needs_catalogue)])
def test_missing_file_is_a_mistake_and_is_not_made(
    guanxi: Guanxi, tmp_path: Path, words: list[str], language: str
) -> None:
    answer = guanxi(*words, file=tmp_path / "没有.gxdb", language=language)
    assert (answer.code, answer.out) == (2, "")
    assert "没有.gxdb" in answer.err
    assert bool(CHINESE.search(answer.err.replace("没有", ""))) == (language == "zh_CN")
    assert not (tmp_path / "没有.gxdb").exists()


def test_usual_file_lies_in_the_data_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--language", "en", "check"]) == 2
    assert f"There is no file {places.data_folder() / 'guanxi.gxdb'}." in capsys.readouterr().err
    assert main.main(["--language", "en", "demo", "--customers", "1"]) == 0
    assert places.default_file().exists()


@pytest.mark.parametrize("words", [["undo"], ["redo"], ["demo"]])
def test_unknown_user_lists_the_names(guanxi: Guanxi, book: Book, words: list[str]) -> None:
    answer = guanxi("--user", "Nobody", *words)
    assert answer.code == 2
    assert answer.err.splitlines()[-1].endswith("The names are: 梅 Mei, Otto.")


def test_user_must_be_said_where_several_are(guanxi: Guanxi, book: Book) -> None:
    assert "Say --user with one of: 梅 Mei, Otto." in guanxi("undo").err


# -- opening --------------------------------------------------------------------------------------------------------


def test_writing_commands_back_up_first_and_reading_ones_leave_the_file_alone(
    guanxi: Guanxi, mine: Book
) -> None:
    folder = backup.folder()
    before = everything(mine.path.parent)
    for words in (["show", "1"], ["check"], ["export", "customers", mine.path.parent / "home" / "x.csv"]):
        assert guanxi(*words).code == 0
    assert not folder.exists()
    assert everything(mine.path.parent).keys() - before.keys() == {"home/x.csv"}
    assert guanxi("undo").code == 0
    assert [one.reason for one in backup.backups(folder)] == ["daily"]


def test_backup_that_cannot_lie_anywhere_is_said_and_no_reason_to_stop(guanxi: Guanxi, mine: Book) -> None:
    with mine.change() as work:
        settings.put(work, "backup_folder", str(mine.path))
    answer = guanxi("undo")
    assert answer.code == 0
    assert answer.err.startswith(f"The backup could not be written to {mine.path} (")


def test_saves_that_waited_are_brought_in_and_said(guanxi: Guanxi, mine: Book) -> None:
    box = Outbox(places.outbox_folder(schema.fact("file_uid") or ""))
    for name in ("乙", "丙"):
        box.put(new_customer(name))
    answer = guanxi("backup")
    assert answer.err == "2 saves that were waiting are now in the file.\n"
    assert sorted(names(mine)) == ["丙", "乙", "广州五金"]


def test_saves_that_clash_are_said_and_go_on_waiting(guanxi: Guanxi, mine: Book) -> None:
    row = mine.row(Customer, 1)
    mine.update(Customer, 1, city="Wien")
    box = Outbox(places.outbox_folder(schema.fact("file_uid") or ""))
    edit = Edit("customer", str(row["uid"]), int(row["version"]), {"city": [row["city"], "Berlin"]})
    box.put(Save(None, stamp(NOW), Message("Moved").dump(), [edit]))
    answer = guanxi("backup")
    assert answer.code == 0
    assert answer.err.startswith("1 save still waits on this computer, because the file has other values")
    assert len(box.pending()) == 1


def test_a_second_place_that_is_gone_is_said(guanxi: Guanxi, mine: Book, tmp_path: Path) -> None:
    settings.save("backup_second_folder", str(tmp_path / "stick"), mine.me, NOW)
    answer = guanxi("backup")
    assert answer.code == 2, "a job that backs up every night must be heard"
    assert answer.out.startswith("Backed up and verified: ")
    assert answer.err.splitlines()[-1].startswith("The backup is made, but there is no second copy of it")


def test_file_of_somebody_who_died_can_be_shown(guanxi: Guanxi, mine: Book) -> None:
    database.close()
    with Program("die_writing", mine.path) as program:
        program.hear_all()
    assert guanxi("show", "1").code == 0
    assert guanxi("check").code == 0


@pytest.mark.parametrize("words", [["show", "1"], ["undo"], ["check", "--repair"], ["backup"]])
def test_damaged_file_is_named(guanxi: Guanxi, mine: Book, words: list[str]) -> None:
    database.close()
    damage(mine.path)
    answer = guanxi(*words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(f"The file {mine.path} is damaged (")


# -- demo -----------------------------------------------------------------------------------------------------------


def test_demo_fills_a_new_file_once(guanxi: Guanxi, tmp_path: Path) -> None:
    file = tmp_path / "sub" / "new.gxdb"
    answer = guanxi("demo", "--customers", 20, "--records", 30, file=file)
    assert (answer.code, answer.out) == (
        0,
        "20 customers, 50 contacts, 30 contact records and 40 purchases made up.\n",
    )
    again = guanxi("demo", file=file)
    assert again.code == 2
    assert "has customers already" in again.err
    assert guanxi("check", file=file).out == "All is well: everything agrees with the records.\n"
    assert guanxi("show", "1", file=file).code == 0


def test_demo_of_nobody(guanxi: Guanxi, tmp_path: Path) -> None:
    answer = guanxi("demo", "--customers", 0, file=tmp_path / "new.gxdb")
    assert (answer.code, answer.out) == (
        0,
        "0 customers, 0 contacts, 0 contact records and 0 purchases made up.\n",
    )


def test_demo_is_the_same_for_the_same_seed(guanxi: Guanxi, tmp_path: Path) -> None:
    shown = []
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        assert guanxi("demo", "--customers", 5, "--seed", seed, file=tmp_path / name).code == 0
        shown.append([guanxi("show", number, file=tmp_path / name).out for number in range(1, 6)])
    assert shown[0] == shown[1] != shown[2]


# -- show -----------------------------------------------------------------------------------------------------------


def test_show_says_every_field_by_its_label(guanxi: Guanxi, mine: Book) -> None:
    answer = guanxi("show", "KH1")
    assert answer.code == 0
    assert re.search(r"^  Customer name +广州五金$", answer.out, re.MULTILINE)
    assert re.search(r"^  Fax +—$", answer.out, re.MULTILINE)
    assert re.search(r"^  Notes +两行\n +notes$", answer.out, re.MULTILINE)
    assert "\nContact 1\n" in answer.out


@needs_catalogue
def test_show_speaks_chinese(guanxi: Guanxi, mine: Book) -> None:
    answer = guanxi("show", "广州五金", language="zh_CN")
    assert re.search(r"^  客户名称 +广州五金$", answer.out, re.MULTILINE)


def test_show_as_json(guanxi: Guanxi, mine: Book) -> None:
    found = guanxi("show", "1", "--json").json
    assert (found["name"], found["code"], found["contacts"][0]["name"]) == ("广州五金", "KH1", "王芳")


def test_show_of_an_ambiguous_name_lists_the_candidates(guanxi: Guanxi, mine: Book) -> None:
    mine.customer("深圳五金")
    answer = guanxi("show", "五金")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "“五金” may be several customers. Say the number of one: 1 广州五金; 2 深圳五金.\n"
    assert guanxi("show", "nobody").err == "There is no customer “nobody”.\n"


# -- export ---------------------------------------------------------------------------------------------------------


def test_export_to_a_sheet(guanxi: Guanxi, mine: Book, tmp_path: Path) -> None:
    answer = guanxi("export", "customers", tmp_path / "客户.xlsx")
    assert (answer.code, answer.out) == (0, f"1 row written to {tmp_path / '客户.xlsx'}.\n")
    sheet = load_workbook(tmp_path / "客户.xlsx").worksheets[0]
    cells = dict(zip(*sheet.iter_rows(values_only=True), strict=True))
    assert (cells["Customer name"], cells["Phone"]) == ("广州五金", "020-8888")


def test_export_to_text(guanxi: Guanxi, mine: Book, tmp_path: Path) -> None:
    assert guanxi("export", "contacts", tmp_path / "x.csv").code == 0
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["Name"] == "王芳"


@pytest.mark.parametrize(
    ("what", "name", "sentence"),
    [
        ("spaceships", "x.csv", "“spaceships” cannot be exported. What can be: "),
        ("customers", "x.doc", "“x.doc” cannot be written"),
        ("customers", "none/x.csv", "There is no folder"),
        ("customers", ".", ""),
    ],
)
def test_export_that_cannot_be(
    guanxi: Guanxi, mine: Book, tmp_path: Path, what: str, name: str, sentence: str
) -> None:
    answer = guanxi("export", what, tmp_path / name)
    assert answer.code == 2
    assert sentence in answer.err


# -- backup and restore ---------------------------------------------------------------------------------------------


def test_backup_into_a_folder(guanxi: Guanxi, mine: Book, tmp_path: Path) -> None:
    answer = guanxi("backup", tmp_path / "近期 备份")
    (made,) = backup.backups(tmp_path / "近期 备份")
    assert (answer.code, answer.out) == (0, f"Backed up and verified: {made.path}\n")
    mine.reopen()
    usual = backup.folder()
    assert guanxi("backup").code == 0
    assert [one.reason for one in backup.backups(usual)] == ["daily", "asked"]


def test_backup_into_a_file_is_a_mistake(guanxi: Guanxi, mine: Book) -> None:
    answer = guanxi("backup", mine.path)
    assert answer.code == 2
    assert "Choose another folder or free some space." in answer.err


@pytest.fixture
def made(guanxi: Guanxi, mine: Book, tmp_path: Path) -> Path:
    """A backup; the file has gone on since."""
    assert guanxi("backup", tmp_path / "backups").code == 0
    (one,) = backup.backups(tmp_path / "backups")
    mine.reopen()
    mine.customer("new since")
    return one.path


def test_restore_must_be_meant(guanxi: Guanxi, mine: Book, made: Path) -> None:
    before = mine.path.read_bytes()
    answer = guanxi("restore", made)
    assert answer.code == 2
    assert f"Restoring replaces everything in {mine.path} with the backup. Say --yes" in answer.err
    assert mine.path.read_bytes() == before


def test_restore_puts_the_backup_back_and_keeps_the_present(guanxi: Guanxi, mine: Book, made: Path) -> None:
    answer = guanxi("restore", made, "--yes")
    assert answer.code == 0
    first, second = answer.out.splitlines()
    assert first == f"Restored from {made}."
    kept = re.fullmatch(r"The state before is kept in (.+)\.", second)
    assert kept
    assert names(mine) == ["广州五金"]
    assert guanxi("restore", kept[1], "--yes").code == 0
    assert names(mine) == ["广州五金", "new since"]


def test_saves_after_the_backup_are_not_missed_after_a_restore(
    guanxi: Guanxi, mine: Book, made: Path
) -> None:
    box = Outbox(places.outbox_folder(schema.fact("file_uid") or ""))
    box.save(new_customer("saved"))
    assert guanxi("restore", made, "--yes").code == 0
    assert names(mine) == ["广州五金"]
    assert box.audit(NOW) == []


@pytest.mark.parametrize("live", ["whole", "missing", "damaged"])
@pytest.mark.parametrize("spoil", ["missing", "empty", "cut", "page", "text"])
def test_bad_backup_touches_nothing(guanxi: Guanxi, mine: Book, made: Path, live: str, spoil: str) -> None:
    database.close()
    if live == "damaged":
        damage(mine.path)
    if live == "missing":
        mine.path.unlink()
    if spoil == "missing":
        made.unlink()
    elif spoil == "page":
        damage(made)
    else:
        made.write_bytes({"empty": b"", "cut": made.read_bytes()[:9999], "text": b"Dear Anna"}[spoil])
    before = {path: data for path, data in everything(mine.path.parent).items() if path.startswith("book")}
    assert guanxi("restore", made, "--yes").code == 2
    assert {k: v for k, v in everything(mine.path.parent).items() if k.startswith("book")} == before


def test_restore_where_no_file_is(guanxi: Guanxi, mine: Book, made: Path, tmp_path: Path) -> None:
    file = tmp_path / "far" / "new.gxdb"
    answer = guanxi("restore", made, "--yes", file=file)
    assert (answer.code, answer.out) == (0, f"Restored from {made}.\n")
    assert [path.name for path in file.parent.iterdir()] == ["new.gxdb"]
    assert guanxi("show", "1", file=file).code == 0
    assert guanxi("check", file=file).code == 0


@pytest.mark.parametrize("spoil", ["empty", "cut", "page", "noise"])
def test_restore_over_a_file_that_cannot_be_read_keeps_it_aside(
    guanxi: Guanxi, mine: Book, made: Path, spoil: str
) -> None:
    database.close()
    whole = mine.path.read_bytes()
    if spoil == "page":
        damage(mine.path)
    else:
        noise = bytes(number * 97 % 256 for number in range(8192))
        mine.path.write_bytes({"empty": b"", "cut": whole[:50_000], "noise": noise}[spoil])
    bad = mine.path.read_bytes()
    answer = guanxi("restore", made, "--yes")
    assert answer.code == 0
    aside = mine.path.with_name("book.gxdb.damaged-20260318-063000")
    assert f"The state before is kept in {aside}." in answer.out
    assert aside.read_bytes() == bad
    assert names(mine) == ["广州五金"]
    assert guanxi("check").code == 0


def test_restore_where_only_a_journal_was_left(guanxi: Guanxi, mine: Book, made: Path) -> None:
    db.execute_sql("UPDATE dictionary_value SET label_en = 'changed since'")
    database.close()
    with Program("die_writing", mine.path) as program:
        program.hear_all()
    mine.path.unlink()
    assert guanxi("restore", made, "--yes").code == 0
    assert names(mine) == ["广州五金"]
    assert not DictionaryValue.select().where(DictionaryValue.label_en == "changed since").exists()
    assert guanxi("check").code == 0


@pytest.mark.parametrize("text", [b"Dear Anna", b"SQLite format 3\0" + bytes(5000)])
def test_restore_never_replaces_a_file_of_another_program(
    guanxi: Guanxi, mine: Book, made: Path, text: bytes
) -> None:
    database.close()
    mine.path.write_bytes(text)
    answer = guanxi("restore", made, "--yes")
    assert answer.code == 2
    assert "is not a Guanxi file" in answer.err
    assert mine.path.read_bytes() == text


def test_restore_from_the_file_itself_is_a_mistake(guanxi: Guanxi, mine: Book) -> None:
    answer = guanxi("restore", mine.path, "--yes")
    assert answer.code == 2
    assert "is the file itself" in answer.err


# -- check ----------------------------------------------------------------------------------------------------------


def test_check_of_a_sound_file(guanxi: Guanxi, mine: Book) -> None:
    assert guanxi("check").code == 0
    assert guanxi("check", "--json").json == []


def test_check_says_what_differs_and_repair_mends_it(guanxi: Guanxi, mine: Book) -> None:
    db.execute_sql("UPDATE customer SET name_key = 'other'")
    answer = guanxi("check")
    assert (answer.code, answer.out) == (1, "shadow: customer 1 name_key: 'other' ≠ '广州五金'\n")
    found = guanxi("check", "--json")
    assert found.code == 1
    assert found.json[0] == {
        "what": "shadow",
        "table": "customer",
        "row": 1,
        "field": "name_key",
        "stored": "other",
        "expected": "广州五金",
        "mendable": True,
    }
    mended = guanxi("check", "--repair")
    assert mended.code == 0
    assert mended.out.endswith("1 difference mended.\n")
    assert guanxi("check").code == 0


def test_check_exits_one_for_what_stays_wrong(guanxi: Guanxi, mine: Book) -> None:
    db.execute_sql("UPDATE customer SET version = 9, name_key = 'other'")
    answer = guanxi("check", "--repair")
    assert answer.code == 1
    assert "version: customer 1 version: 9 ≠ 1" in answer.out
    assert guanxi("check", "--repair", "--json").code == 1


def test_check_reports_damage_as_a_finding(guanxi: Guanxi, mine: Book) -> None:
    database.close()
    damage(mine.path)
    answer = guanxi("check")
    assert answer.code == 1
    assert "integrity: " in answer.out
    assert "integrity" in {one["what"] for one in guanxi("check", "--json").json}


# -- undo and redo --------------------------------------------------------------------------------------------------


def test_undo_and_redo_say_what(guanxi: Guanxi, mine: Book) -> None:
    mine.update(Customer, 1, name="changed")
    assert guanxi("undo").out == "Undone: A test\n"
    assert names(mine) == ["广州五金"]
    assert guanxi("redo").out == "Done again: A test\n"
    assert names(mine) == ["changed"]
    assert "There is nothing to redo." in guanxi("redo").err


def test_undo_goes_back_to_the_beginning_and_no_further(guanxi: Guanxi, mine: Book) -> None:
    assert [guanxi("undo").code for _ in range(3)] == [0, 0, 2]
    assert guanxi("undo").err == "There is nothing to undo.\n"
    assert names(mine) == []


def test_undo_of_a_named_batch(guanxi: Guanxi, mine: Book) -> None:
    batch = mine.update(Customer, 1, phone="1")
    mine.update(Customer, 1, city="深圳")
    assert guanxi("undo", "--batch", batch).code == 0
    mine.reopen()
    assert (mine.row(Customer, 1)["phone"], mine.row(Customer, 1)["city"]) == ("020-8888", "深圳")


@pytest.mark.parametrize(
    ("batch", "sentence"), [(0, "no change number 0"), (99, "no change number 99"), (1, "cannot be undone")]
)
def test_undo_of_what_is_not_there_undoes_nothing(
    guanxi: Guanxi, mine: Book, batch: int, sentence: str
) -> None:
    answer = guanxi("undo", "--batch", batch)
    assert answer.code == 2
    assert sentence in answer.err
    assert names(mine) == ["广州五金"]


def test_undo_says_what_it_leaves_because_it_has_changed_since(guanxi: Guanxi, mine: Book) -> None:
    batch = mine.update(Customer, 1, phone="1")
    mine.update(Customer, 1, mine.other, phone="2")
    answer = guanxi("undo", "--batch", batch)
    assert answer.code == 0
    assert answer.out.splitlines()[1] == "Left as it is, because it has changed since: 广州五金, Phone"


def test_undo_of_a_label_with_braces(guanxi: Guanxi, mine: Book) -> None:
    with change(mine.me, Message("Edited {name} {{}}", name="{x}"), NOW) as work:
        work.update(Customer, 1, {"name": "changed"})
    assert guanxi("undo").out == "Undone: Edited {x} {{}}\n"


@needs_catalogue
def test_every_answer_is_in_the_language_asked_for(guanxi: Guanxi, mine: Book, tmp_path: Path) -> None:
    mine.update(Customer, 1, name="Otto")
    assert guanxi("backup", tmp_path / "b").code == 0
    (one,) = backup.backups(tmp_path / "b")
    for words in (
        ["check"],
        ["export", "customers", tmp_path / "x.csv"],
        ["backup", tmp_path / "c"],
        ["undo"],
        ["redo"],
        ["restore", one.path, "--yes"],
        ["restore", one.path],
        ["demo"],
        ["--user", "Nobody", "undo"],
        ["show", "nobody"],
        ["nonsense"],
    ):
        chinese = guanxi(*words, language="zh_CN")
        assert CHINESE.search(chinese.out + chinese.err), words
        english = guanxi(*words)
        assert not CHINESE.search((english.out + english.err).replace("梅", "")), words
        assert words[:1] in (["undo"], ["redo"]) or english.code == chinese.code


# -- older files ----------------------------------------------------------------------------------------------------


def test_reading_an_older_file_brings_it_up_first(
    guanxi: Guanxi, mine: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, before = tmp_path / "scripts", schema.newest()
    shutil.copytree(schema.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    script = 'def up(migrator, db):\n    db.execute_sql("ALTER TABLE customer ADD COLUMN pet TEXT")\n'
    (folder / f"{schema.newest() + 1:04}_pet.py").write_text(script, "utf-8")
    monkeypatch.setattr(schema.newest, "__defaults__", (folder,))
    for function in (schema.migrate, schema.run_scripts):
        monkeypatch.setattr(function, "__defaults__", (db, folder))
    assert guanxi("show", "1").code == 0
    mine.reopen()
    assert schema.version() == schema.newest() > before
    assert [one.reason for one in backup.backups(backup.folder())] == ["migration"]


def test_clock_is_the_one_of_main(guanxi: Guanxi, mine: Book) -> None:
    assert guanxi("undo").code == 0
    mine.reopen()
    (last,) = db.execute_sql("SELECT at FROM batch ORDER BY id DESC LIMIT 1").fetchone()
    assert last == "2026-03-18T06:30:00Z"
    assert timedelta(0) == NOW.utcoffset()
