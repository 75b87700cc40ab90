"""Rows of a plan as a person sees them before anything is written: the values as they will be, marked where needed."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from changes.describe import Names, text
from exchange.importing.layout import shown
from exchange.importing.plan import Draft, Plan
from exchange.importing.targets import Target, targets
from exchange.importing.words import NewWord
from models import Declared, Several


class PreviewCell(NamedTuple):
    """One value in words. ``state`` is ok, new (a word that no list has) or wrong; ``note`` says why."""

    text: str
    state: str = "ok"
    note: str = ""


class PreviewRow(NamedTuple):
    """One row: its number in the sheet, its fate with the reason in words, and its cells."""

    number: int
    name: str
    fate: str
    reason: str
    cells: tuple[PreviewCell, ...]


def columns(plan: Plan) -> list[tuple[str, str]]:
    """The columns of the preview: target and label, in the order of the file, each target once."""
    places = targets(plan.kind)
    wanted = dict.fromkeys(column.target for column in plan.mapping.columns if column.target)
    return [(key, str(places[key].label)) for key in wanted]


def preview(plan: Plan, names: Names, drafts: Iterable[Draft] | None = None) -> list[PreviewRow]:
    """Rows of a plan in words, all of them or some. ``names`` are frozen ones, so that any thread may ask."""
    places = targets(plan.kind)
    wanted = [places[key] for key, _ in columns(plan)]
    return [
        PreviewRow(
            draft.number,
            draft.called,
            draft.fate,
            draft.reason,
            tuple(_cell(plan, draft, plan.table.row(draft.number), target, names) for target in wanted),
        )
        for draft in (plan.drafts if drafts is None else drafts)
    ]


def _cell(plan: Plan, draft: Draft, row: list[Any], target: Target, names: Names) -> PreviewCell:
    for wrong in draft.cells.wrong:
        if plan.mapping.columns[wrong.column].target == target.key:
            return PreviewCell(shown(row[wrong.column]), "wrong", str(wrong.reason))
    value = draft.cells.values.get(target.key)
    if value is None:
        return PreviewCell("")
    if target.field is None:
        return PreviewCell(", ".join(map(str, value)))
    return _value(target.field, value, names)


def _value(field: Declared, value: Any, names: Names) -> PreviewCell:
    new = [one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, NewWord)]
    if not new:
        return PreviewCell(" ".join(text(field, value, names).split()))
    if isinstance(field, Several):
        old = tuple(one for one in value if not isinstance(one, NewWord))
        words = [text(field, old, names)] if old else []
        return PreviewCell(", ".join([*words, *(one.word for one in new)]), "new")
    return PreviewCell(new[0].word, "new")
