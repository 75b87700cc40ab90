"""Customers at the prompt: sample data, everything known of one, lists into sheets."""

import json
from pathlib import Path

from changes.describe import Names, text
from commands.call import Call, Mistake, count, progress, say
from commands.parser import Add
from database import customers
from models import BY_NAME, Customer, Record, Row, declared
from resources import language
from resources.language import N_, _, ngettext


def register(add: Add) -> None:
    """Name the commands."""
    one = add("demo", demo, _("fill a new file with invented data"))
    one.add_argument("--customers", type=count, default=200, metavar="N", help=_("how many customers"))
    one.add_argument("--records", type=count, metavar="N", help=_("how many contact records in all"))
    one.add_argument(
        "--seed", type=int, default=1, metavar="K", help=_("the same number makes the same data")
    )
    one = add("show", show, _("everything known of one customer"))
    one.add_argument("customer", metavar="CUSTOMER", help=_("its number or its name"))
    one.add_argument("--json", action="store_true", help=_("as JSON"))
    one = add("export", export, _("write a list to a sheet"))
    one.add_argument("what", metavar="WHAT", help=_("customers, contacts, competitors … or all"))
    one.add_argument("file", metavar="FILE", help=_("a file ending in .xlsx or .csv, for contacts .vcf too"))
    one.add_argument("--vcard", choices=("3.0", "4.0"), default="3.0", help=_("which kind of address card"))
    one.add_argument("--private", action="store_true", help=_("private fields too"))


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
        progress=progress,
    )
    sentence = _(
        "{customers} customers, {contacts} contacts, {records} contact records and {purchases} purchases made up."
    )
    say(
        sentence.format(
            customers=counts.customers,
            contacts=counts.contacts,
            records=counts.records,
            purchases=counts.purchases,
        )
    )
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
    if call.options.what == "all":
        return _export_all(target, private=call.options.private)
    if target.suffix.lower() == ".vcf":
        return _export_cards(target, call.options.what, call.options.vcard)
    written = write(
        call.options.what,
        target,
        language=language.current(),
        private=call.options.private,
        progress=progress,
    )
    say(
        ngettext("{n} row written to {file}.", "{n} rows written to {file}.", written).format(
            n=written, file=target
        )
    )
    return 0


def _export_all(target: Path, *, private: bool) -> int:
    from exchange.whole import export_all

    written, files = export_all(target, language=language.current(), private=private, progress=progress)
    sentence = _("{rows} rows written to {file}, {files} files beside it.")
    say(sentence.format(rows=written, file=target, files=files))
    return 0


def _export_cards(target: Path, what: str, version: str) -> int:
    from exchange.vcards import export_cards

    if what != "contacts":
        raise Mistake(N_("Only contacts go into a .vcf file. Choose .xlsx or .csv for “{what}”."), what=what)
    written = export_cards(target, version=version, progress=progress)
    say(
        ngettext("{n} card written to {file}.", "{n} cards written to {file}.", written).format(
            n=written, file=target
        )
    )
    return 0


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
