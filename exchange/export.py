"""The rows of a table into a sheet, for whoever asks: the window, the command line (DESIGN 2.1, 6)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from changes.describe import Names
from changes.rows import CHUNK, chunked, read_many, rows
from exchange.cells import Cell, is_named, to_cell
from exchange.columns import Column, columns, table
from exchange.sheets import write
from models import Customer, Declared, Link, Record, Row, Several, parents
from resources.language import translation

Progress = Callable[[int, int], None]
"""Called with the rows done and all rows; whatever it raises cancels the export and leaves nothing behind."""


def export(
    what: str,
    path: str | Path,
    *,
    language: str,
    private: bool = False,
    ids: Iterable[int] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write a table ("customers", "contacts" …) into the file ``path``; returns how many rows.

    Dictionary values and headings are in ``language``. ``ids`` says which rows, and in which order; without it all
    come, the oldest first. Rows in the recycle bin never do. The rows are read in pages: an export locks nobody out,
    and a row that is changed meanwhile comes as it is when its page is read. Raises ``UserError``.
    """
    return export_table(table(what), path, language=language, private=private, ids=ids, progress=progress)


def export_table(
    model: type[Record],
    path: str | Path,
    *,
    language: str,
    private: bool = False,
    ids: Iterable[int] | None = None,
    progress: Progress | None = None,
) -> int:
    """``export`` for a table at hand."""
    chosen = columns(model, language, private=private)
    wanted = list(dict.fromkeys(ids)) if ids is not None else _all(model)
    pages = Pages(model, chosen, Names(language), wanted, progress or (lambda done, total: None))
    title = translation(language).gettext(model.nouns[1])
    write(path, title, chosen, pages, len(wanted))
    return pages.written


def _all(model: type[Record]) -> list[int]:
    live = model.select(model.id).where(model.deleted_at.is_null()).order_by(model.id)
    return [row_id for (row_id,) in rows(live)]


class Pages:
    """The cells of each row, read page by page while they are written. ``written`` counts the rows."""

    def __init__(
        self,
        model: type[Record],
        columns: Sequence[Column],
        names: Names,
        ids: Sequence[int],
        progress: Progress,
    ) -> None:
        self.model, self.columns, self.names, self.ids, self.progress = model, columns, names, ids, progress
        self.written = 0

    def __iter__(self) -> Iterator[list[Cell]]:
        done, total = 0, len(self.ids)
        self.progress(done, total)
        for some in chunked(self.ids, CHUNK):
            yield from self._page(some)
            done += len(some)
            self.progress(done, total)

    def _page(self, ids: Sequence[int]) -> Iterator[list[Cell]]:
        found = {row["id"]: row for row in read_many(self.model, "id", ids) if row["deleted_at"] is None}
        page = [found[row_id] for row_id in ids if row_id in found]
        self._look_up_names(page)
        leading = [column.field for column in self.columns if column.of_customer]
        customers = _customers(self.model, page, leading) if leading else {}
        own = [
            (field.name, field, is_named(field)) for _, field, of_customer in self.columns if not of_customer
        ]
        for row in page:
            customer = customers.get(row["id"], {})
            cells: list[Cell] = [customer.get(field.name) for field in leading]
            cells += [
                to_cell(field, row[name], self.names) if named else row[name] for name, field, named in own
            ]
            yield cells
            self.written += 1

    def _look_up_names(self, page: list[Row]) -> None:
        """Names of customers and of what belongs to them: all of a page together, not one by one."""
        for _, field, of_customer in self.columns:
            if of_customer or not isinstance(field, Link | Several) or not _grows(field.target):
                continue
            values = [value for row in page if (value := row[field.name]) is not None]
            ids = set(values) if isinstance(field, Link) else {one for several in values for one in several}
            self.names.preload(field.target, ids)


def _grows(model: type[Record]) -> bool:
    """Whether a table has rows for each customer; the others are short and read whole."""
    return model is Customer or bool(parents(model))


def _customers(model: type[Record], page: list[Row], fields: Sequence[Declared]) -> dict[int, Row]:
    """The ``fields`` of the customer to whom each row belongs, by the id of the row."""
    belongs = _owners(model, page)
    found: dict[int, Row] = {}
    for some in chunked(set(belongs.values()), CHUNK):
        for row_id, *values in rows(Customer.select(Customer.id, *fields).where(Customer.id.in_(some))):
            found[row_id] = {field.name: value for field, value in zip(fields, values, strict=True)}
    return {row_id: found[customer] for row_id, customer in belongs.items() if customer in found}


def _owners(model: type[Record], page: list[Row]) -> dict[int, int]:
    """The customer of each row, up along the links of ``parents``: the first of them that is set counts."""
    found: dict[int, int] = {}
    for link in reversed(parents(model)):
        above = {row["id"]: row[link.name] for row in page if row[link.name] is not None}
        if link.target is not Customer:
            owners = _owners(link.target, read_many(link.target, "id", set(above.values())))
            above = {row_id: owners[parent] for row_id, parent in above.items() if parent in owners}
        found |= above
    return found
