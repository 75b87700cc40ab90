"""What the command line does without a window (DESIGN 6): the same functions that the window uses."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Any, NoReturn

import database
from changes import undo
from changes.describe import Names, text
from changes.merge import Clash
from changes.rows import first
from database import backup, check, colleagues, customers, errors, places
from database.outbox import Outbox
from database.schema import fact
from models import BY_NAME, Customer, Record, Row, declared
from resources import language
from resources.language import LANGUAGES, N_, Message, UserError, _, ngettext

Clock = Callable[[], datetime]


class Mistake(UserError):
    """The command line makes no sense."""


class _Parser(argparse.ArgumentParser):
    """Complains in one line, and takes no word for another: --y is not --yes."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(allow_abbrev=False, **arguments)

    def error(self, message: str) -> NoReturn:
        raise Mistake(N_("{reason}. See guanxi --help."), reason=message)


@dataclass
class Call:
    """One command as it was asked for."""

    options: argparse.Namespace
    now: Clock

    @property
    def command(self) -> "Callable[[Call], int] | None":
        """What to do."""
        command: Callable[[Call], int] | None = self.options.command
        return command

    @property
    def path(self) -> Path:
        """The file to work on."""
        return Path(self.options.database) if self.options.database else places.default_file()

    def open(self, *, create: bool = False, read_only: bool = False) -> None:
        """Open the file; one that is written to gets today's backup first, and what waits for it."""
        try:
            database.open_(self.path, at=self.now(), create=create, read_only=read_only)
        except errors.Older:  # nobody can read it before it is brought up
            database.open_(self.path, at=self.now())
        if not read_only:
            self._back_up()
            self._deliver()

    def _back_up(self) -> None:
        """Today's backup; where it cannot lie is said, and no reason to stop."""
        try:
            backup.daily(self.now())
        except backup.BackupFailed as problem:
            say(str(problem), sys.stderr)

    def _deliver(self) -> None:
        delivery = Outbox(places.outbox_folder(fact("file_uid") or "")).deliver()
        if delivery.written:
            count = len(delivery.written)
            sentence = ngettext(
                "{n} save that was waiting is now in the file.",
                "{n} saves that were waiting are now in the file.",
                count,
            )
            say(sentence.format(n=count), sys.stderr)

    def me(self) -> int:
        """The colleague who is working."""
        return colleagues.me(self.options.user, system_name(), self.now())


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language asked for on the command line, else that of the system."""
    for one, following in zip(arguments, [*arguments, ""][1:], strict=True):
        wanted = following if one == "--language" else one.partition("--language=")[2]
        if wanted in LANGUAGES:
            return wanted
    system = next(
        (environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), ""
    )
    return "zh_CN" if system.startswith("zh") else "en"


def parse(arguments: Sequence[str], now: Clock) -> Call:
    """Read the command line; without a command ``Call.command`` is None, which means the window."""
    return Call(_parser().parse_args(arguments), now)


def run(call: Call) -> int:
    """Run a command; returns the exit code."""
    assert call.command is not None
    with errors.problems(call.path):
        return call.command(call)


def say(line: str, stream: Any = None) -> None:
    """One line to the person."""
    print(line, file=stream or sys.stdout)


# -- the commands -----------------------------------------------------------------------------------------------


def demo(call: Call) -> int:
    """Fill a new file with invented data."""
    from exchange import demo as sample

    call.open(create=True)
    counts = sample.fill(
        call.me(),
        call.now(),
        customers=call.options.customers,
        records=call.options.records,
        seed=call.options.seed,
        progress=_progress,
    )
    sentence = _("{customers} customers, {contacts} contacts and {records} contact records made up.")
    say(sentence.format(customers=counts.customers, contacts=counts.contacts, records=counts.records))
    return 0


def show(call: Call) -> int:
    """Everything known of one customer."""
    call.open(read_only=True)
    customer = customers.find(call.options.customer)
    if call.options.json:
        say(json.dumps(customers.as_json(customer, language.current()), ensure_ascii=False, indent=2))
        return 0
    names, found = Names(language.current()), customers.whole(customer)
    for table in ("customer", *customers.LISTS):
        model = BY_NAME[table]
        for number, row in enumerate(found.get(table, ()), 1):
            say(_heading(model, number))
            _show_row(model, row, names)
    return 0


def export(call: Call) -> int:
    """Customers, contacts and other lists into a sheet."""
    from exchange.export import export as write

    call.open(read_only=True)
    target = Path(call.options.file)
    count = write(
        call.options.what,
        target,
        language=language.current(),
        private=call.options.private,
        progress=_progress,
    )
    say(
        ngettext("{n} row written to {file}.", "{n} rows written to {file}.", count).format(
            n=count, file=target
        )
    )
    return 0


def back_up(call: Call) -> int:
    """A verified copy of the file."""
    call.open()
    where = Path(call.options.folder) if call.options.folder else backup.folder()
    made = backup.make(where, call.now())
    say(_("Backed up and verified: {file}").format(file=made.path))
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


def undo_change(call: Call) -> int:
    """Take back this colleague's newest change, or the one named."""
    call.open()
    me = call.me()
    number = call.options.batch
    undone = undo.undo_newest(me, call.now()) if number is None else undo.undo(number, me, call.now())
    _report(undone, _("Undone: {what}"))
    return 0


def redo_change(call: Call) -> int:
    """Do again what was undone last."""
    call.open()
    _report(undo.redo_newest(call.me(), call.now()), _("Done again: {what}"))
    return 0


# -- saying it --------------------------------------------------------------------------------------------------


def _heading(model: type[Record], number: int) -> str:
    title = _(model.nouns[0])
    return title if model is Customer else f"\n{title} {number}"


def _show_row(model: type[Record], row: Row, names: Names) -> None:
    width = max(_width(_(field.label)) for field in declared(model))
    for field in declared(model):
        value = text(field, row[field.name], names) or "—"
        label = _(field.label)
        indented = value.replace("\n", "\n" + " " * (width + 4))
        say(f"  {label}{' ' * (width - _width(label))}  {indented}")


def _width(label: str) -> int:
    """Columns on a console, where a Chinese character takes two."""
    return sum(2 if ord(char) > 0x2E7F else 1 for char in label)


def _report(undone: undo.Undone, sentence: str) -> None:
    say(sentence.format(what=Message.load(undone.target["label"])))
    for clash in undone.left:
        say(_left(clash))


def _left(clash: Clash) -> str:
    model = BY_NAME[clash.table]
    row = first(model.select().where(model.uid == clash.uid))
    name = row[model.named_by] if row else clash.uid
    field = model._meta.fields.get(clash.field)
    label = _(getattr(field, "label", "")) or clash.field
    return _("Left as it is, because it has changed since: {name}, {field}").format(name=name, field=label)


def _difference(one: check.Difference) -> str:
    place = " ".join(str(part) for part in (one.table, one.row, one.field) if part)
    return f"{one.what}: {place}: {one.stored!r} ≠ {one.expected!r}"


def _progress(done: int, total: int) -> None:
    """A line that counts, on a console only."""
    if sys.stderr.isatty():
        print(f"\r{done:,} / {total:,}", end="" if done < total else "\n", file=sys.stderr, flush=True)


def system_name() -> str:
    """What the system calls the person; a first guess at who is working."""
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return "me"


# -- the words of the command line ------------------------------------------------------------------------------


def _parser() -> _Parser:
    parser = _Parser(
        prog="guanxi", description=_("Keeps a firm's customers: who they are, what has passed, what is due.")
    )
    parser.add_argument("--version", action="version", version=f"guanxi {_version()}")
    parser.add_argument(
        "--database", metavar="FILE", help=_("the file; your own data folder holds the usual one")
    )
    parser.add_argument("--user", metavar="NAME", help=_("who is working"))
    parser.add_argument("--language", choices=LANGUAGES, help=_("the language of what is printed"))
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, function: Callable[[Call], int], help: str) -> argparse.ArgumentParser:
        one: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help)
        one.set_defaults(command=function)
        return one

    one = command("demo", demo, _("fill a new file with invented data"))
    one.add_argument("--customers", type=_count, default=200, metavar="N", help=_("how many customers"))
    one.add_argument("--records", type=_count, metavar="N", help=_("how many contact records in all"))
    one.add_argument(
        "--seed", type=int, default=1, metavar="K", help=_("the same number makes the same data")
    )
    one = command("show", show, _("everything known of one customer"))
    one.add_argument("customer", metavar="CUSTOMER", help=_("its number or its name"))
    one.add_argument("--json", action="store_true", help=_("as JSON"))
    one = command("export", export, _("write a list to a sheet"))
    one.add_argument("what", metavar="WHAT", help=_("customers, contacts, competitors …"))
    one.add_argument("file", metavar="FILE", help=_("a file ending in .xlsx or .csv"))
    one.add_argument("--private", action="store_true", help=_("private fields too"))
    one = command("backup", back_up, _("make a verified copy of the file"))
    one.add_argument(
        "folder", nargs="?", metavar="FOLDER", help=_("where to; your own data folder otherwise")
    )
    one = command("restore", restore, _("put a backup back"))
    one.add_argument("file", metavar="FILE", help=_("the backup"))
    one.add_argument("--yes", action="store_true", help=_("really"))
    one = command("check", check_file, _("check everything; exit 1 when something differs"))
    one.add_argument("--repair", action="store_true", help=_("mend what follows from other data"))
    one.add_argument("--json", action="store_true", help=_("as JSON"))
    one = command("undo", undo_change, _("take back your newest change"))
    one.add_argument("--batch", type=_count, metavar="N", help=_("the change with this number"))
    command("redo", redo_change, _("do again what you undid last"))
    return parser


def _count(word: str) -> int:
    if not (word.isascii() and word.isdigit()) or int(word) > 10_000_000:
        raise argparse.ArgumentTypeError(_("{word} is not a number from 0 to 10,000,000").format(word=word))
    return int(word)


def _version() -> str:
    try:
        return metadata.version("guanxi")
    except metadata.PackageNotFoundError:
        return "0"
