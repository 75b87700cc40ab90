"""The door: one line for a person, whatever happens; each command once in a process of its own, as a person runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import commands
import main
from database import places
from tests.database.programs import ROOT

PYTHON = [sys.executable, str(ROOT / "main.py")]


def shell(
    folder: Path, *words: object, out: int | None = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    """Run the program as a person does, in a folder of theirs."""
    command = [*PYTHON, "--database", "try.gxdb", "--language", "en", *map(str, words)]
    return subprocess.run(
        command, cwd=folder, stdout=out, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file of ten customers in it."""
    folder = tmp_path_factory.mktemp("office")
    homes = {name: str(folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    command = [*PYTHON, "--database", "try.gxdb", "--user", "Anna", "demo", "--customers", "10"]
    done = subprocess.run(command, cwd=folder, env=os.environ | homes, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def test_each_command_works_in_a_process_of_its_own(office: Path) -> None:
    for code, words in (
        (0, ["export", "customers", "x.xlsx"]),
        (0, ["check"]),
        (0, ["backup", "backups"]),
        (0, ["--user", "Anna", "undo"]),
        (0, ["--user", "Anna", "redo"]),
        (2, ["demo"]),
        (2, ["nonsense"]),
    ):
        done = shell(office, *words)
        assert done.returncode == code, (words, done.stderr)
        assert "Traceback" not in done.stderr
        assert bool(done.stdout) == (code == 0)
        assert done.stderr.count("\n") == (code == 2)
    (made,) = (office / "backups").iterdir()
    assert shell(office, "restore", made).returncode == 2
    assert shell(office, "restore", made, "--yes").returncode == 0
    assert json.loads(shell(office, "show", "1", "--json").stdout)["id"] == 1
    assert json.loads(shell(office, "check", "--json").stdout) == []


def test_console_that_cannot_show_chinese_gets_escapes(office: Path) -> None:
    command = [*PYTHON, "--database", "try.gxdb", "--language", "zh_CN", "show", "1"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = subprocess.run(command, cwd=office, env=environment, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout


def test_reader_who_has_seen_enough_is_no_trouble(office: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = shell(office, "show", "1", "--json", out=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="SKIPPED: no /dev/full")
def test_output_that_finds_no_room_is_said(office: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = shell(office, "show", "1", out=full.fileno())
    assert done.returncode == 2
    assert done.stderr.startswith("There is no room left on the disk of ")
    assert done.stderr.count("\n") == 1


def raises(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run a command in which something happens; gives the exit code."""

    def run(call: commands.Call) -> int:
        raise error

    monkeypatch.setattr(commands, "run", run)
    return main.main(["--language", "en", "check"])


def test_our_own_mistake_is_one_line_and_the_rest_is_in_the_log(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = places.data_folder() / "guanxi.log"
    for count in (1, 2):
        assert raises(ZeroDivisionError("the story"), monkeypatch) == 1
        out, err = capsys.readouterr()
        assert err == (
            f"Guanxi has made a mistake (ZeroDivisionError). Nothing was saved half. The details are in {log}.\n"
        )
        assert out == ""
        assert log.read_text("utf-8").count("ZeroDivisionError: the story") == count


def test_mistake_is_said_though_the_log_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places.data_folder().parent.mkdir(parents=True)
    places.data_folder().write_text("in the way")
    assert raises(ZeroDivisionError(), monkeypatch) == 1
    assert capsys.readouterr().err.startswith("Guanxi has made a mistake (ZeroDivisionError)")


def test_stopping_is_no_mistake(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert raises(KeyboardInterrupt(), monkeypatch) == 130
    assert capsys.readouterr().err == "Stopped. What was not finished has left nothing behind.\n"


def test_trouble_with_another_file_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert raises(PermissionError(13, "Permission denied", "/home/x"), monkeypatch) == 2
    assert "/home/x cannot be reached (Permission denied)" in capsys.readouterr().err


def test_arguments_come_from_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["guanxi", "--version"])
    assert main.main() == 0
    assert capsys.readouterr().out.startswith("guanxi ")


def test_clock_knows_its_zone() -> None:
    assert main.now().utcoffset() is not None
