"""Everything out of the file in a form that anybody can read: a workbook with a sheet for each table, files beside it.

So nobody is locked in (SPEC part 2 no. 16).
"""

from pathlib import Path

from changes.describe import Names
from changes.rows import rows
from database import attachments
from exchange.columns import columns, tables
from exchange.export import Pages, Progress
from exchange.sheets import Sheet, Unwritable, replacing, write_workbook
from models import Attachment, Record
from resources.language import N_, translation


def export_all(
    path: str | Path, *, language: str, private: bool = False, progress: Progress | None = None
) -> tuple[int, int]:
    """Write all tables with rows into a workbook, the attached files into a folder beside it.

    Returns how many rows and how many files. ``progress`` hears of both together and may raise to stop; nothing is
    left behind then but files already copied. Raises ``UserError``.
    """
    target = Path(path)
    if target.suffix.lower() != ".xlsx":
        raise Unwritable(N_("Everything goes into an .xlsx workbook. Let the name end in .xlsx."))
    wanted = {model: _ids(model) for model in tables().values()}
    files = _files()
    total, names = sum(map(len, wanted.values())) + len(files), Names(language)
    before = 0

    def counting(earlier: int) -> Progress:
        def count(done: int, _rows: int) -> None:
            if progress:
                progress(min(earlier + done, total), total)

        return count

    sheets: list[Sheet] = []
    pages: list[Pages] = []
    for model, ids in wanted.items():
        if ids:
            chosen = columns(model, language, private=private)
            pages.append(Pages(model, chosen, names, ids, counting(before)))
            before += len(ids)
            title = translation(language).gettext(model.nouns[1])
            sheets.append(Sheet(_unlike(title, [one.title for one in sheets]), chosen, pages[-1], len(ids)))
    with replacing(target) as stream:
        write_workbook(stream, sheets)
        _copy_files(files, target.with_name(f"{target.stem}-files"), counting(before))
    return sum(one.written for one in pages), len(files)


def _ids(model: type[Record]) -> list[int]:
    query = model.select(model.id).where(model.deleted_at.is_null()).order_by(model.id)
    return [one for (one,) in rows(query)]


def _unlike(title: str, others: list[str]) -> str:
    """A name of a sheet that no other has: two tables may be called alike."""
    number, name = 2, title
    while name in others:
        name = f"{title} {number}"
        number += 1
    return name


def _files() -> list[tuple[int, int | None, str]]:
    """Id, customer and name of every attached file."""
    query = Attachment.select(Attachment.id, Attachment.customer, Attachment.file_name)
    return [(*row,) for row in rows(query.where(Attachment.deleted_at.is_null()).order_by(Attachment.id))]


def _copy_files(files: list[tuple[int, int | None, str]], folder: Path, progress: Progress) -> None:
    """Each file under the number of its customer and its own name; those of an earlier export are replaced."""
    taken: set[Path] = set()
    for number, (attachment, customer, name) in enumerate(files, 1):
        place = folder / str(customer or "-")
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unwritable(
                N_("“{file}” could not be written: {reason}."),
                file=place,
                reason=error.strerror or str(error),
            ) from error
        target = place / attachments.safe_name(name)
        if target in taken:
            target = place / f"{attachment}-{target.name}"
        taken.add(target)
        attachments.copy_to(attachment, target)
        progress(number, len(files))
