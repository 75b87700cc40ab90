"""The start as a person has it: a process of its own that runs ``main`` and ends once the customers are on screen."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from database import places
from tests.conftest import ROOT

# What a person does with the window, in place of ``QApplication.exec``: wait, look, and close it.
PERSON = """
import json, sys, threading
import main
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

def look():
    window = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "mainWindow")
    loop = QEventLoop()
    window.opener.opened.connect(lambda *_: window.workspace.left.tree.loaded.connect(loop.quit))
    window.opener.refused.connect(loop.quit)
    if window.opener._store is None:
        QTimer.singleShot(0, loop.quit)
    QTimer.singleShot(20_000, lambda: QCoreApplication.exit(3))
    loop.exec()
    window.grab()
    space = window.workspace
    seen = {
        "title": window.windowTitle(),
        "groups": len(space.left.tree.tree_model().groups) if space else 0,
        "welcome": window.door._welcome is not None and window.welcome.isVisible(),
        "modules": sorted(sys.modules),
    }
    window.close()
    seen["threads"] = [one.name for one in threading.enumerate() if one.name.startswith("guanxi-")]
    print(json.dumps(seen))
    return 0

QApplication.exec = staticmethod(look)
sys.exit(main.main(sys.argv[1:]))
"""

# What the first paint can do without. Whoever imports one of these at the top of a module makes everybody wait for it
# at every start: import it where it is used.
LATE = {
    "changes.undo",
    "commands.customers",
    "database.backup",
    "database.check",
    "exchange",
    "logging.handlers",
    "playhouse",
    "reminders",
    "reports",
    "tomllib",
    "ui.customer.billing_page",
    "ui.competitor_page",
    "ui.conflict_dialog",
    "ui.lists.customer_list",
    "ui.customer.customer_page",
    "ui.dictionaries.dictionary_dialog",
    "ui.customer.files_page",
    "ui.forms.customer_form",
    "ui.forms.editors",
    "ui.customer.history_page",
    "ui.journal_page",
    "ui.customer.overview_page",
    "ui.customer.record_tab",
    "ui.recycle_bin_page",
    "ui.settings.settings_dialog",
    "ui.welcome_page",
    "urllib.request",
}


def start(*words: str) -> dict[str, Any]:
    """What was seen of a start with these arguments."""
    command = [sys.executable, "-c", PERSON, "--language", "en", *words]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


@pytest.fixture
def file(template: Path, tmp_path: Path) -> Path:
    path = tmp_path / "office.gxdb"
    shutil.copyfile(template, path)
    return path


@pytest.fixture
def opened_last(file: Path) -> Path:
    """What this computer remembers of the run before."""
    place = Path(os.environ["XDG_CONFIG_HOME"]) / "Guanxi" / "guanxi.conf"
    settings = QSettings(str(place), QSettings.Format.IniFormat)
    settings.setValue("file/last", str(file))
    settings.sync()
    return file


def test_a_file_named_on_the_command_line_opens_with_what_it_needs_and_no_more(file: Path) -> None:
    seen = start("--database", str(file), "--user", "Otto")
    assert seen["title"].startswith("office")
    assert not seen["welcome"]
    assert not LATE & set(seen["modules"]), "loaded before the first paint"
    assert seen["threads"] == [], "closing ends them"


def test_the_file_that_was_open_last_opens_again(opened_last: Path) -> None:
    assert opened_last.exists()
    assert start("--user", "Otto")["title"].startswith("office")


def test_without_a_file_there_is_the_welcome_page() -> None:
    seen = start()
    assert seen["welcome"] and seen["groups"] == 0
    assert not places.default_file().exists(), "looking makes no file"


def test_a_last_file_that_is_gone_is_no_reason_to_fail(opened_last: Path) -> None:
    opened_last.unlink()
    assert start()["welcome"]
