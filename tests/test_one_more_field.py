"""Adding a customer field is one line in models.py and one migration (DESIGN 2.1): it then appears everywhere."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path

import database, search
from changes import describe
from changes.log import changes_of, stamp
from changes.rows import read, rows
from changes.save import Save, apply, edit_of
from changes.undo import undo_newest
from changes.work import change
from database.schema import newest, version
from models import BY_NAME, Customer, SearchText, declared
from resources.language import Message

at = datetime(2026, 3, 18, 6, 30, tzinfo=UTC)
database.open_(Path(sys.argv[1]), at=at, create=True)
field = {one.name: one for one in declared(Customer)}["lucky_colour"]
with change(1, Message("New"), at) as work:
    customer = work.insert(Customer, {"name": "A", "lucky_colour": "Ｒｅｄ"})
said = {
    "versions": [version(), newest()],
    "form": [field.label, field.kind, field.group, field.listed, field.printed, field.exported, field.aliases],
    "log": changes_of(work.batch)[0]["fields"]["lucky_colour"],
    "words": describe.text(field, read(Customer, customer)["lucky_colour"], describe.Names("en")),
    "search": rows(SearchText.select(SearchText.text)),
}
stale = read(Customer, customer)
with change(1, Message("Edited"), at) as work:
    work.update(Customer, customer, {"lucky_colour": "green"})
said["history"] = changes_of(work.batch)[0]["fields"]
clash = apply(Save(None, stamp(at), "x", [edit_of(Customer, stale, {"lucky_colour": "blue"})])).clashes
said["merge"] = [clash[0].field, clash[0].original, clash[0].mine, clash[0].theirs]
undo_newest(1, at)
said["undone"] = read(Customer, customer)["lucky_colour"]
said["differences"] = list(search.differences())
database.close()
print(json.dumps(said))
"""


@pytest.fixture(params=["a new file", "a file of before"])
def said(request: pytest.FixtureRequest, widened: Path, template: Path, tmp_path: Path) -> dict[str, Any]:
    """What the program with one more field says of it."""
    path = tmp_path / "book.gxdb"
    if request.param == "a file of before":
        path.write_bytes(template.read_bytes())
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)], cwd=widened, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def test_one_line_and_one_migration(said: dict[str, Any]) -> None:
    assert said["versions"] == [9001, 9001]
    assert said["form"] == ["Lucky colour", "text", "notes", True, True, True, ["幸运色"]]
    assert said["log"] == [None, "Ｒｅｄ"]
    assert said["words"] == "Ｒｅｄ"
    assert said["search"] == [["ⁿa\nᵗred"]]
    assert said["history"] == {"lucky_colour": ["Ｒｅｄ", "green"]}
    assert said["merge"] == ["lucky_colour", "Ｒｅｄ", "blue", "green"]
    assert (said["undone"], said["differences"]) == ("Ｒｅｄ", [])
