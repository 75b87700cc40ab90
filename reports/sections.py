"""What hangs on a customer, section by section: the tables of the declarations, in their order.

Two invoice entities stand side by side with the rest of billing; everything else is a table, and a new table that
lists something appears by itself. Tables of dated rows (contact records) come last, the newest rows only.
"""

from collections.abc import Callable, Sequence

from database.card import Subject, dated
from models import (
    BY_NAME,
    BillingEntity,
    Channel,
    ContactRecord,
    Customer,
    Declared,
    Expense,
    Flag,
    InvoiceRecipient,
    Multiline,
    Phone,
    Receipt,
    Record,
    Row,
    Scaled,
    ShippingAddress,
    TimeOfDay,
    children,
)
from reports.blocks import Cell, Column, Pair, TableRow, beside, fits, grid, heading, label_width, row, table
from reports.lines import widest
from reports.paper import BODY, LABEL, STRONG, Paper, Strip
from reports.wording import SEPARATOR, Wording
from resources.language import N_

_LEAST = 46.0  # points; the narrowest that a squeezed column may get
_BILLING = (BillingEntity, InvoiceRecipient, ShippingAddress)
_ELSEWHERE = (Channel,)
_AT_HOME = (Expense, Receipt)
"""What is nobody's business on a card that lies on the customer's table."""
_DEALS = 2
"""How many of the newest quotes, purchases and so on a card shows: one line each, the rest is in the window."""

CellText = Callable[[Row], str]


def sections(subject: Subject, wording: Wording, paper: Paper) -> list[Strip]:
    """All of them."""
    found: list[Strip] = []
    for model in tables(wording):
        if model is _BILLING[0]:
            found += _billing(subject, wording, paper)
        elif model not in _BILLING:
            found += _table_section(model, subject, wording, paper)
    return found


def tables(wording: Wording) -> list[type[Record]]:
    """The tables that have a place on the card, the dated ones last."""
    below = [model for model, _ in children(Customer) if model not in (*_ELSEWHERE, *_AT_HOME)]
    on_paper = [model for model in dict.fromkeys(below) if _is_for_paper(model, wording)]
    return sorted(on_paper, key=lambda model: dated(model) is not None)


def _billing(subject: Subject, wording: Wording, paper: Paper) -> list[Strip]:
    """Invoice entities side by side; who receives invoices and where goods go, a line each."""
    entities = sorted(subject.lists.get("billing_entity", ()), key=lambda one: one["position"])
    lines = [
        (wording.say(model.nouns[1]), wording.joined(wording.fields(model), one))
        for model in _BILLING[1:]
        for one in subject.lists.get(model._meta.table_name, ())
    ]
    if not entities and not lines:
        return []
    found = [heading(wording.say(N_("Billing & shipping")), paper.inner)]
    found += _entities([_entity(one, wording) for one in entities], paper)
    labels = label_width([Pair(label, "") for label, _ in lines], paper.inner)
    for number, (label, text) in enumerate(lines):
        some = row([Cell(0, labels - 4, label, LABEL), Cell(labels, paper.inner - labels, text)], below=1)
        some[0].gap = 3 if number == 0 and entities else 0.0
        found += some
    return found


def _entities(blocks: list[tuple[str, list[Pair]]], paper: Paper) -> list[Strip]:
    """Two of them beside each other; a single one takes both columns for itself."""
    if len(blocks) != 1:
        return beside(blocks, paper.inner)
    ((title, pairs),) = blocks
    found = row([Cell(0, paper.inner, title, STRONG)], above=3, below=1)
    found[-1].keep = True
    return found + grid(pairs, paper.inner, 2, label_width(pairs, paper.inner / 2))


def _entity(one: Row, wording: Wording) -> tuple[str, list[Pair]]:
    """An invoice entity: its number in the title, every field below, filled or not, for finance copies all six."""
    fields = [field for field in wording.fields(BillingEntity) if not isinstance(field, Flag)]
    number, *others = fields
    title = wording.say(N_("Invoice entity {n}")).replace("{n}", str(one[number.name]))
    flags = [
        wording.label(field)
        for field in wording.fields(BillingEntity)
        if isinstance(field, Flag) and one[field.name]
    ]
    if flags:
        title += f"（{flags[0]}）" if wording.chinese else f" ({flags[0].lower()})"
    return title, [
        Pair(wording.label(field), wording.value(field, one[field.name]) or "—") for field in others
    ]


def _is_for_paper(model: type[Record], wording: Wording) -> bool:
    """Tables of the program's own list nothing, and contents of files are not for paper."""
    return any(field.listed for field in wording.fields(model)) and all(
        field.kind != "file" for field in model._meta.sorted_fields if isinstance(field, Declared)
    )


def _table_section(model: type[Record], subject: Subject, wording: Wording, paper: Paper) -> list[Strip]:
    """A table under its heading: the listed fields as columns, all else that is filled below each row."""
    name = model._meta.table_name
    some = subject.lists.get(name, [])
    if not some:
        return []
    count = subject.counts.get(name, len(some))
    is_deal = model.timeline is not None and model is not ContactRecord
    if is_deal:
        some = some[:_DEALS]
    columns, cells, rest = lay_out(model, some, wording, paper.inner)
    found = [heading(wording.say(model.nouns[1]), paper.inner, _count_note(wording, len(some), count))]
    lines = [
        TableRow([cell(one) for cell in cells], "" if is_deal else _below(one, rest, wording)) for one in some
    ]
    return found + table(columns, lines, paper.inner)


def _count_note(wording: Wording, printed: int, count: int) -> str:
    if count > printed:
        sentence = wording.say(N_("{count} in all, the newest {n} printed"))
        return sentence.replace("{count}", f"{count:,}").replace("{n}", f"{printed:,}")
    return wording.ngettext("{n} in all", "{n} in all", count) if count > 1 else ""


def lay_out(
    model: type[Record], some: Sequence[Row], wording: Wording, width: float
) -> tuple[list[Column], list[CellText], list[Declared]]:
    """The columns of a table, what each shows of a row, and the fields that have no column.

    Telephone numbers share a column, a time stands behind its day, columns without any value fall away. Columns that
    find no room give way, from the last on. Texts of any length never have one: they stand below the row.
    """
    fields = wording.fields(model)
    listed = [
        field
        for field in fields
        if field.listed
        and not isinstance(field, Flag)
        and (not isinstance(field, Multiline) or dated(model))
        and any(one[field.name] is not None for one in some)
    ]
    groups: list[list[Declared]] = []
    for field in listed:
        joins = groups and (
            (isinstance(field, TimeOfDay) and not isinstance(groups[-1][0], TimeOfDay))
            or (isinstance(field, Phone) and isinstance(groups[-1][0], Phone))
        )
        if joins:
            groups[-1].append(field)
        else:
            groups.append([field])
    cells = [_cell_text(group, wording) for group in groups]
    wishes = [
        max(widest(text, BODY.size) for text in (_column_title(group, wording), *map(cell, some)))
        for group, cell in zip(groups, cells, strict=True)
    ]
    while len(groups) > 2 and not fits(wishes, _least(groups, wishes, width), width):
        last = next(n for n in reversed(range(len(groups))) if not isinstance(groups[n][0], Multiline))
        for one in (groups, cells, wishes):
            del one[last]
    shown = {field.name for group in groups for field in group}
    columns = [Column(_column_title(group, wording), isinstance(group[0], Scaled)) for group in groups]
    return columns, cells, [field for field in fields if field.name not in shown]


def _least(groups: Sequence[Sequence[Declared]], wishes: Sequence[float], width: float) -> list[float]:
    """How narrow each column may get: what people write at length has two fifths of the width."""
    return [
        min(wish, width * 0.4 if isinstance(group[0], Multiline) else _LEAST)
        for group, wish in zip(groups, wishes, strict=True)
    ]


def _column_title(group: Sequence[Declared], wording: Wording) -> str:
    if isinstance(group[0], Phone):
        return " / ".join(wording.label(field) for field in group)
    return wording.label(group[0])


def _cell_text(group: Sequence[Declared], wording: Wording) -> CellText:
    between = "\n" if isinstance(group[0], Phone) else " "

    def cell(one: Row) -> str:
        return between.join(
            wording.value(field, one[field.name]) for field in group if one[field.name] is not None
        )

    return cell


def _below(one: Row, rest: Sequence[Declared], wording: Wording) -> str:
    parts = [wording.remarks(rest, one)]
    for table_name, rows in one.get("below", {}).items():
        child = BY_NAME[table_name]
        parts += [wording.joined(wording.fields(child), below) for below in rows]
    return SEPARATOR.join(part for part in parts if part)
