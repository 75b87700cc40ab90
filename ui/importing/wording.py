"""What the import says of rows and columns: fates, states of columns, counts, answers to questions."""

from collections.abc import Sequence
from functools import partial

from exchange.importing import FATES, Column, ColumnCheck, Mapping, Question
from exchange.importing.kinds import kind_of
from exchange.importing.targets import Target, targets
from exchange.rehearsal import Line, PlanView
from models import Day, PartialDate
from resources.language import N_, _, ngettext
from ui.importing.cell import Cell

FATE_LOOKS = {
    "new": ("success", "circle-check"),
    "update": ("success", "circle-check"),
    "same": ("text3", ""),
    "doubtful": ("warning", "circle-alert"),
    "wrong": ("danger", "circle-x"),
}

DATE_ORDERS = {
    "ymd": N_("year, month, day"),
    "dmy": N_("day, month, year"),
    "mdy": N_("month, day, year"),
    "1904": N_("days since 1904"),
}
DECIMALS = {"point": N_("1,234.50"), "comma": N_("1.234,50")}
UPDATES = {
    "": N_("Leave as they are"),
    "code": N_("Update by number"),
    "tax_number": N_("Update by tax number"),
    "name_phone": N_("Update by name and phone"),
    "name": N_("Update by name"),
}
NEW_WORDS = {
    "add": N_("Add to the list"),
    "leave": N_("Leave empty"),
    "refuse": N_("The row is wrong"),
}
FORMS = {
    "xlsx": N_("Excel workbook"),
    "xls": N_("Excel workbook, 97–2003"),
    "ods": N_("OpenDocument sheet"),
    "csv": N_("Text with separators"),
    "vcf": N_("Address cards"),
}
DELIMITERS = {",": N_("Comma"), ";": N_("Semicolon"), "\t": N_("Tab"), "|": N_("Upright line")}


def fate_cell(line: Line) -> Cell:
    """The fate of a row, with what was decided about it."""
    color, icon = FATE_LOOKS[line.row.fate]
    if not line.decision:
        return Cell(_(FATES[line.row.fate]), color, icon)
    if line.decision == "update":
        name = next((one.name for one in line.candidates if one.customer == line.customer), "")
        return Cell(_("Same as “{name}”").replace("{name}", name), "success", "circle-check")
    if line.decision == "skip":
        return Cell(_("Skipped"), "text3")
    return Cell(_("Import as new"), "success", "circle-check")


def state_cell(
    check: ColumnCheck | None, column: Column, kind: str, guessed: str, questions: Sequence[Question]
) -> Cell:
    """How a column fares; ``guessed`` is the target that was proposed for it."""
    if not column.target:
        return Cell(_("— Ignored"), "text3")
    matched = _("Matched") if column.target == guessed else _("Chosen")
    if check is None or check.state == "pending":
        return Cell(matched, "text3")
    joined = partial(_("{state} · {detail}").format, state=matched)
    if check.state == "question":
        about = questions[0].about if questions else "dates"
        said = _("Say the order of the dates") if about == "dates" else _("Say what stands before decimals")
        return Cell(said, "warning", "circle-alert")
    if check.state == "unknown_words":
        said = ngettext("{n} value to map", "{n} values to map", check.many)
        return Cell(said.replace("{n}", f"{check.many:,}"), "warning", "circle-alert")
    if check.state == "new_words":
        said = ngettext("{n} new value", "{n} new values", check.many).replace("{n}", f"{check.many:,}")
        return Cell(joined(detail=said), "warning", "circle-alert")
    if check.state == "wrong":
        said = ngettext("{n} row does not fit", "{n} rows do not fit", check.many)
        return Cell(said.replace("{n}", f"{check.many:,}"), "danger", "circle-x")
    target = targets(kind_of(kind)).get(column.target)
    if target is not None and isinstance(target.field, Day | PartialDate):
        return Cell(joined(detail=_("read as dates")), "success", "circle-check")
    return Cell(matched, "success", "circle-check")


def count_parts(plan: PlanView) -> list[tuple[str, str]]:
    """The foot: rows that can be imported, that are there, doubtful and wrong ones, each with its colour."""
    good = plan.taken
    head = ngettext("{total} row: {n} to import", "{total} rows: {n} to import", plan.total)
    parts = [(head.replace("{total}", f"{plan.total:,}").replace("{n}", f"{good:,}"), "success")]
    for number, color, sentence in (
        (plan.counts["same"], "text3", _("{n} already there")),
        (plan.undecided, "warning", _("{n} doubtful")),
        (plan.counts["wrong"], "danger", _("{n} wrong, skipped and reported")),
    ):
        if number:
            parts.append((f" · {sentence.replace('{n}', f'{number:,}')}", color))
    return parts


def file_sentence(name: str, sheet: str, rows: int, columns: int) -> str:
    """customers.xlsx · sheet “Customers” · 214 rows · 11 columns."""
    row_count = ngettext("{n} row", "{n} rows", rows).replace("{n}", f"{rows:,}")
    column_count = ngettext("{n} column", "{n} columns", columns).replace("{n}", f"{columns:,}")
    where = _("sheet “{sheet}”").replace("{sheet}", sheet) if sheet else ""
    return " · ".join(part for part in (name, where, row_count, column_count) if part)


def target_of(mapping: Mapping | None, index: int) -> Target | None:
    """Where a column goes; None nowhere."""
    return targets(kind_of(mapping.kind)).get(mapping.columns[index].target) if mapping else None


def target_label(mapping: Mapping, index: int) -> str:
    """Where a column goes, in words; "" nowhere."""
    target = target_of(mapping, index)
    return str(target.label) if target else ""


def next_texts(good: int) -> tuple[str, str, str, str]:
    """What the button that goes on says in each step; ``good`` rows would be written."""
    write = ngettext("Import {n} row", "Import {n} rows", good).replace("{n}", f"{good:,}")
    return _("Next: map columns"), _("Next: check for duplicates"), write, _("Close")
