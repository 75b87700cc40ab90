"""What a list shows, into a sheet: the rows and the columns that a person chose, in their order."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from changes.describe import Names
from changes.rows import CHUNK
from exchange.cells import Cell
from exchange.columns import Column, columns
from exchange.export import Pages, Progress
from exchange.sheets import write
from models import Customer, Record, Text, declared
from resources.language import translation


def export_chosen(
    names: Sequence[str],
    ids: Iterable[int],
    path: str | Path,
    language: str,
    progress: Progress | None = None,
    *,
    model: type[Record] = Customer,
) -> str:
    """Write these fields of these customers, or of the rows of another table, into a sheet; returns the file's name.

    Unlike ``exchange.export`` it asks of no field whether it is private: whoever shows a column wants it. Fields whose
    values lie elsewhere (attached bytes) are left out. What belongs to customers begins with their name and number, so
    that it can be read back. Raises ``UserError``.
    """
    fields = {field.name: field for field in declared(model) if field.kind != "file"}
    heading = translation(language).gettext
    chosen = [one for one in columns(model, language) if one.of_customer]
    chosen += [Column(heading(fields[name].label), fields[name]) for name in names if name in fields]
    wanted = list(dict.fromkeys(ids))
    pages = Pages(model, chosen, Names(language), wanted, progress or (lambda done, total: None))
    write(path, heading(model.nouns[1]), chosen, pages, len(wanted))
    return Path(path).name


def export_texts(
    title: str,
    heads: Sequence[str],
    lines: Sequence[Sequence[Cell]],
    path: str | Path,
    progress: Progress | None = None,
) -> str:
    """Write what a list says in words, for one whose rows are of no single table; returns the file's name.

    Raises ``UserError``.
    """

    def told() -> Iterable[Sequence[Cell]]:
        for number, line in enumerate(lines, 1):
            yield line
            if progress and not number % CHUNK:
                progress(number, len(lines))

    write(path, title, [Column(head, Text(head)) for head in heads], told(), len(lines))
    return Path(path).name
