"""Other people's lists at the prompt: rehearse an import, write it, put what was not taken into a sheet."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import database
from commands.call import Call, Mistake, progress, say
from commands.parser import Add
from resources.language import N_, _, ngettext

if TYPE_CHECKING:
    from exchange.importing import Mapping, Plan, Result
    from exchange.reading import Source

KINDS = (
    "customers", "contacts", "products", "purchases", "purchase_lines", "contact_records", "opportunities",
    "quotations", "quotation_lines", "agreements", "planned_payments", "receipts", "bids", "rival_bids", "expenses",
    "services", "complaints",
)  # fmt: skip
"""What can be imported, in the order in which it is offered; named here so that ``--help`` loads nothing."""

_SHOWN = 200
"""Doubtful and wrong rows that are named one by one; all of them go to --rejects and --json."""


def register(add: Add) -> None:
    """Name the command."""
    one = add("import", import_file, _("take in a sheet or address cards"))
    one.add_argument("file", metavar="FILE", help=_("an .xlsx, .xls, .ods, .csv, .tsv or .vcf"))
    kinds = _("what it holds: {kinds}; without it the columns tell").format(kinds=", ".join(KINDS))
    one.add_argument("--as", dest="kind", metavar="KIND", help=kinds)
    one.add_argument("--sheet", metavar="NAME", help=_("which sheet; the first that fits without it"))
    one.add_argument("--encoding", metavar="E", help=_("of a text: utf-8, gb18030, cp950, cp1252 …"))
    one.add_argument("--map", metavar="FILE", help=_("a mapping of columns, as JSON"))
    one.add_argument(
        "--update-by",
        metavar="KEY",
        default="",
        help=_(
            "change what is there, found by its code (of an order its number), tax_number, name_phone or name"
        ),
    )
    one.add_argument("--rehearse", action="store_true", help=_("say what would happen and write nothing"))
    one.add_argument("--rejects", metavar="FILE", help=_("write rows that were not taken into this .xlsx"))
    one.add_argument("--json", action="store_true", help=_("as JSON"))


def import_file(call: Call) -> int:
    """A file into ours: exit 0 when any row was taken or is there already, else 2."""
    from exchange import importing
    from exchange.reading import read_source

    options = call.options
    given = _given(options.map, options.kind or "") if options.map else None
    if options.kind:
        importing.kind_of(options.kind)
    encoding = options.encoding or (given.encoding if given else None)
    source = read_source(options.file, encoding, given.delimiter if given else None)
    with _opened(call):
        mapping = _mapping(call, source, given)
        today = call.now().astimezone().date()
        plan = importing.make_plan(source, mapping, today, progress)
        result = None if options.rehearse else importing.write(plan, call.me(), call.now(), progress)
        rejected = importing.write_rejects(plan, options.rejects) if options.rejects else 0
    if options.json:
        say(json.dumps(_as_json(plan, result), ensure_ascii=False, indent=2))
    else:
        _report(plan, result)
        if options.rejects:
            _say_rejects(rejected, options.rejects)
    return 0 if plan.taken or plan.counts["same"] else 2


def _say_rejects(count: int, path: str) -> None:
    sentence = ngettext(
        "{n} row that was not taken is in {file}.", "{n} rows that were not taken are in {file}.", count
    )
    say(sentence.format(n=count, file=path))


@contextmanager
def _opened(call: Call) -> Iterator[None]:
    """The file, made when there is none yet; a rehearsal leaves no file behind."""
    if not call.options.rehearse:
        call.open(create=True)
        yield
    elif call.path.exists():
        call.open(read_only=True)
        yield
    else:
        with tempfile.TemporaryDirectory() as folder:
            database.open_(Path(folder) / "rehearsal.gxdb", at=call.now(), create=True)
            yield
            database.close()


def _given(path: str, kind: str) -> "Mapping":
    from exchange.importing import Mapping

    try:
        data = json.loads(Path(path).read_text("utf-8-sig"))
    except FileNotFoundError as error:
        raise Mistake(N_("There is no file “{file}”."), file=path) from error
    except (OSError, ValueError) as error:
        raise Mistake(N_("“{file}” is no JSON: {reason}."), file=path, reason=error) from error
    return Mapping.from_json(data, kind)


def _mapping(call: Call, source: "Source", given: "Mapping | None") -> "Mapping":
    from exchange import importing

    options, words = call.options, importing.Words.read()
    if given is not None and given.columns:
        made = importing.put_onto(given, source, options.sheet)
    else:
        kind, sheet = (given.kind, given.sheet) if given else (options.kind or "", None)
        made = importing.guess(source, words, kind, options.sheet or sheet)
        if given is not None:
            made = replace(made, update_by=given.update_by, new_words=given.new_words, empty=given.empty)
    by = {"number": "code"}.get(options.update_by, options.update_by)
    return replace(made, update_by=by) if by else made


# ---------------------------------------------------------------------------------------------------------------
# What is said of it
# ---------------------------------------------------------------------------------------------------------------


def _report(plan: "Plan", result: "Result | None") -> None:
    from exchange.importing import FATES
    from exchange.importing.plan import word_label

    counts = plan.counts
    total = len(plan.drafts)
    head = ngettext("“{file}”: {n} row, read as {kind}.", "“{file}”: {n} rows, read as {kind}.", total)
    say(head.format(file=plan.file, n=total, kind=_(plan.kind.label)))
    left = [column.heading for column in plan.mapping.columns if column.heading and not column.target]
    if left:
        say(_("Columns left out: {columns}.").format(columns=", ".join(left)))
    for question in plan.questions:
        sentence = _(
            "Column “{column}” cannot be told, for example {sample}. Say “{about}” in --map: {answers}."
        )
        say(
            sentence.format(
                column=question.heading,
                sample=question.sample,
                about=question.about,
                answers=", ".join(question.answers),
            )
        )
    added = result.added if result else plan.new_words
    for of, words in added.items():
        sentence = _("Added to “{list}”: {words}") if result else _("Would be added to “{list}”: {words}")
        say(sentence.format(list=word_label(of), words=", ".join(words)))
    if result and result.backup:
        say(_("The state before is kept in {before}.").format(before=result.backup))
    say(", ".join(f"{_(FATES[fate])}: {count:,}" for fate, count in counts.items()))
    if result is None:
        say(_("This was a rehearsal: nothing was written."))
    rejected = plan.rejected
    for draft in rejected[:_SHOWN]:
        line = _("Row {row}, {name}: {fate}. {reason}")
        say(
            line.format(
                row=draft.number, name=draft.called or "—", fate=_(FATES[draft.fate]), reason=draft.reason
            )
        )
    if len(rejected) > _SHOWN:
        say(_("… and {n} more; --rejects writes them all into a sheet.").format(n=len(rejected) - _SHOWN))


def _as_json(plan: "Plan", result: "Result | None") -> dict[str, Any]:
    from exchange.importing.plan import list_name

    added = result.added if result else plan.new_words
    return {
        "file": plan.file,
        "kind": plan.kind.key,
        "sheet": plan.mapping.sheet,
        "header": plan.table.header,
        "encoding": plan.mapping.encoding,
        "rehearsed": result is None,
        "batch": result.batch if result else None,
        "rows": len(plan.drafts),
        "counts": plan.counts,
        "columns": [{"heading": one.heading, "target": one.target or None} for one in plan.mapping.columns],
        "questions": [one._asdict() for one in plan.questions],
        "added": {list_name(of): words for of, words in added.items()},
        "fates": [
            {"row": one.number, "name": one.called, "fate": one.fate, "reason": one.reason or None}
            for one in plan.drafts
        ],
    }
