"""What the tests of the file share: folders that anybody may read, a file as its bytes, saves as a form makes them."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

import database
from changes.log import stamp
from changes.rows import read
from changes.save import Edit, Save, edit_of, new_edit
from models import Customer, Record
from resources.language import Message
from tests.conftest import NOW, Book


@pytest.fixture
def open_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that the user "nobody" may enter too, unlike ``tmp_path``, with a home in it."""
    with tempfile.TemporaryDirectory(prefix="guanxi-test-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            monkeypatch.setenv(variable, str(folder))
        yield folder
        folder.chmod(0o777)


@pytest.fixture
def shown(book: Book, open_folder: Path) -> Path:
    """A file in a folder of its own that anybody may read and write."""
    database.close()
    path = open_folder / "office" / "shown.gxdb"
    path.parent.mkdir()
    path.parent.chmod(0o777)
    shutil.copyfile(book.path, path)
    path.chmod(0o666)
    return path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 40 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=40m", "guanxi-test", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"SKIPPED: no small disk can be mounted here: {done.stderr.strip()}")
    yield folder
    database.close()
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill_up(folder: Path) -> Path:
    """Leave no room on a disk; removing the file that this gives back makes room again."""
    filler = folder / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(bytes(1 << 16)):
            pass
    assert shutil.disk_usage(folder).free == 0
    return filler


def everything(folder: Path) -> dict[str, bytes]:
    """The names and contents of all files in a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def damage(path: Path) -> Path:
    """Overwrite the first page of the customers of a closed file; its header says nothing of it."""
    with closing(sqlite3.connect(path)) as file:
        root = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'customer'").fetchone()[0]
    with path.open("r+b") as stream:
        stream.seek((root - 1) * 4096)
        stream.write(b"\x55" * 4096)
    return path


def new_customer(name: str, **values: Any) -> Save:
    """The save of a form with a new customer."""
    return save_of(new_edit(Customer, {"name": name, **values}))


def edited(model: type[Record], row_id: int, **values: Any) -> Save:
    """The save of a form that was opened on a row as it is now."""
    row = read(model, row_id)
    assert row
    return save_of(edit_of(model, row, values))


def save_of(*edits: Edit, at: str = stamp(NOW)) -> Save:
    """A save of mine."""
    return Save(None, at, Message("A test").dump(), list(edits))


as_root = pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="SKIPPED: needs root")
