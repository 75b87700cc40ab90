"""What a list shows, into a sheet: the rows and the columns that a person chose, in their order."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from changes.describe import Names
from exchange.columns import Column
from exchange.export import Pages, Progress
from exchange.sheets import write
from models import Customer, declared
from resources.language import translation


def export_chosen(
    names: Sequence[str],
    ids: Iterable[int],
    path: str | Path,
    language: str,
    progress: Progress | None = None,
) -> str:
    """Write these fields of these customers into a sheet; returns the file's name.

    Unlike ``exchange.export`` it asks of no field whether it is private: whoever shows a column wants it. Fields whose
    values lie elsewhere (attached bytes) are left out. Raises ``UserError``.
    """
    fields = {field.name: field for field in declared(Customer) if field.kind != "file"}
    heading = translation(language).gettext
    columns = [Column(heading(fields[name].label), fields[name]) for name in names if name in fields]
    wanted = list(dict.fromkeys(ids))
    pages = Pages(Customer, columns, Names(language), wanted, progress or (lambda done, total: None))
    write(path, heading(Customer.nouns[1]), columns, pages, len(wanted))
    return Path(path).name
