"""The file at the prompt: backup, restore, check."""

import json
from dataclasses import asdict
from pathlib import Path

import database
from commands.call import Call, Mistake, say
from commands.parser import Add
from database import backing_up, backup, check, errors, places
from database.outbox import Outbox
from database.schema import fact
from resources.language import N_, _, ngettext


def register(add: Add) -> None:
    """Name the commands."""
    one = add("backup", back_up, _("make a verified copy of the file"))
    one.add_argument(
        "folder", nargs="?", metavar="FOLDER", help=_("where to; your own data folder otherwise")
    )
    one = add("restore", restore, _("put a backup back"))
    one.add_argument("file", metavar="FILE", help=_("the backup"))
    one.add_argument("--yes", action="store_true", help=_("really"))
    one = add("check", check_file, _("check everything; exit 1 when something differs"))
    one.add_argument("--repair", action="store_true", help=_("mend what follows from other data"))
    one.add_argument("--json", action="store_true", help=_("as JSON"))


def back_up(call: Call) -> int:
    """A verified copy of the file."""
    call.open(daily=bool(call.options.folder))
    if call.options.folder:
        path, problem = str(backup.make(Path(call.options.folder), call.now()).path), None
    else:
        path, problem = backing_up.make_now(call.now())
    say(_("Backed up and verified: {file}").format(file=path))
    if problem is not None:
        raise problem
    return 0


def restore(call: Call) -> int:
    """A backup back into the file."""
    source = Path(call.options.file)
    if not call.options.yes:
        raise Mistake(
            N_(
                "Restoring replaces everything in {file} with the backup. Say --yes if that is what you want."
            ),
            file=call.path,
        )
    # The backup must be sound before the file is touched.
    with backup.rehearsed(source, call.path, call.now()) as copy:
        before = _replace(call, copy)
    Outbox(places.outbox_folder(fact("file_uid") or "")).forget_sent()
    say(_("Restored from {file}.").format(file=source))
    if before:
        say(_("The state before is kept in {before}.").format(before=before))
    return 0


def _replace(call: Call, copy: Path) -> Path | None:
    """Put a copy in the place of the file; says where what was there is kept: in a backup, or, unreadable, as it is."""
    before = None
    try:
        call.open()
        before = backup.make(backup.folder(), call.now(), "restore").path
        backup.put_back(copy)
    except (errors.Missing, errors.Empty, errors.Damaged, errors.Encrypted):
        database.close()
        before = backup.set_aside(call.path, call.now()) or before
        backup.put_new(copy, call.path)
        call.open()
    return before


def check_file(call: Call) -> int:
    """Recompute everything that follows from something else; exit 1 when something differs."""
    call.open(read_only=not call.options.repair)
    found = check.check()
    mended = check.repair(found) if call.options.repair else 0
    left = [one for one in found if not (call.options.repair and one.mendable)]
    if call.options.json:
        say(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2, default=str))
        return 1 if left else 0
    for one in found:
        say(_difference(one))
    if mended:
        say(ngettext("{n} difference mended.", "{n} differences mended.", mended).format(n=mended))
    if not found:
        say(_("All is well: everything agrees with the records."))
    return 1 if left else 0


def _difference(one: check.Difference) -> str:
    place = " ".join(str(part) for part in (one.table, one.row, one.field) if part)
    return f"{one.what}: {place}: {one.stored!r} ≠ {one.expected!r}"
