"""Where things lie on this computer: the default file, backups, the outbox, and who this person is."""

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs

APP = "guanxi"


def data_folder() -> Path:
    """The person's data folder; it never lies on a share."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def default_file() -> Path:
    """The file that is opened when none is named."""
    return data_folder() / "guanxi.gxdb"


def backup_folder(file_uid: str) -> Path:
    """Where the backups of one file lie unless settings say otherwise."""
    return data_folder() / "backups" / file_uid


def outbox_folder(file_uid: str) -> Path:
    """Where the saves of one file wait until they are in it."""
    return data_folder() / "outbox" / file_uid


def write_safely(path: Path, text: str) -> None:
    """Write a small file so that a crash leaves the old one or the new one, and the disk has it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_down(path: Path, text: str) -> None:
    """Write a new file and see that the disk has its contents, in one sync; nobody ever reads a part of it.

    The folder is not synced: what a power cut may take is a name that nothing was acknowledged upon.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder last through a power cut; Windows does that by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some network drives cannot, and the file itself is safe
                os.fsync(handle)
        finally:
            os.close(handle)


def whoami(file_uid: str) -> str | None:
    """The uid of the colleague who this computer's person is in one file."""
    uid = _colleagues(_machine()).get(file_uid)
    return str(uid) if uid else None


def remember_me(file_uid: str, colleague_uid: str) -> None:
    """Note who this computer's person is in one file."""
    machine = _machine()
    machine["colleagues"] = _colleagues(machine) | {file_uid: colleague_uid}
    write_safely(_machine_file(), json.dumps(machine, ensure_ascii=False, indent=1))


def _colleagues(machine: dict[str, Any]) -> dict[str, Any]:
    found = machine.get("colleagues")
    return found if isinstance(found, dict) else {}


def _machine_file() -> Path:
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "machine.json"


def _machine() -> dict[str, Any]:
    try:
        found = json.loads(_machine_file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
