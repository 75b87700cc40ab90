"""What goes out of the file from the window: a list as it stands, address cards, everything (SPEC part 2 no. 16).

Each asks where to, works behind the window under the eyes of the status bar, and says what became of it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView, QWidget

from models import Record
from resources.language import UserError, _, ngettext
from ui.prompts import CANCEL, Choice
from ui.session import Session

_PLAIN, _PRIVATE = "plain", "private"


class Exports(QObject):
    """Stands on the session of an open file."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    # -- what can go out ----------------------------------------------------------------------------------------

    def on_screen(self, page: QWidget) -> None:
        """The list of a page: the rows it has of a table, else what its list says in words.

        Of several lists the one with the keys is meant, else that at the left.
        """
        listed = getattr(page, "listed", None)
        if listed is not None:
            self.rows(*listed())
            return
        kinds: tuple[type[QAbstractItemView], ...] = (QTableView, QTreeView)
        views = [view for kind in kinds for view in page.findChildren(kind) if view.isVisible()]
        views.sort(key=lambda one: (not one.hasFocus(), one.mapTo(page, QPoint(0, 0)).x()))
        view = views[0] if views else None
        if view is not None:
            self.table(view.accessibleName(), view.model())
        else:
            self._session.failed.emit(
                _("There is no list here. Show the customer list, or a list on a customer's page.")
            )

    def rows(self, model: type[Record], names: Sequence[str], ids: Sequence[int]) -> None:
        """These columns of these rows of a table."""
        from exchange.chosen import export_chosen

        title = _(model.nouns[1])
        path = self._ask_sheet(title, len(ids))
        if path is not None:
            job = partial(export_chosen, model=model)
            arguments = (list(names), list(ids), path, self._session.language)
            self._run(title, job, *arguments, done=partial(self._say_rows, len(ids)))

    def table(self, title: str, model: QAbstractItemModel) -> None:
        """What a list says in words, as it stands."""
        from exchange.chosen import export_texts

        heads, lines = texts_of(model)
        path = self._ask_sheet(title, len(lines))
        if path is not None:
            done = partial(self._say_rows, len(lines))
            self._run(title, export_texts, title, heads, lines, path, done=done)

    def cards(self, ids: Sequence[int], version: str) -> None:
        """Contacts as address cards."""
        from exchange.vcards import export_cards

        title = _("Address cards")
        path = None
        if ids:
            filters = f"{_('Address card (vCard)')} (*.vcf)"
            path = self._session.prompts.choose_save(_("Save address cards"), title, filters, "vcf")
        if path is not None:
            job = partial(export_cards, version=version)
            self._run(title, job, path, list(ids), done=partial(self._say_cards, path.name))

    def everything(self) -> None:
        """The whole file as one readable workbook, the attached files beside it."""
        from exchange.whole import export_all

        prompts = self._session.prompts
        text = _(
            "All customers with everything that belongs to them go into one workbook; the attached files into a "
            "folder beside it. Private details are family, hobbies, career and the like of contacts."
        )
        choices = [
            Choice(_PLAIN, _("Without private details"), "primary"),
            Choice(_PRIVATE, _("With private details")),
        ]
        answer = prompts.choose(_("Export everything?"), text, choices, cancel=_("Cancel"))
        if answer == CANCEL:
            return
        filters = f"{_('Excel workbook')} (*.xlsx)"
        path = prompts.choose_save(_("Export everything"), self._session.store.path.stem, filters, "xlsx")
        if path is not None:
            job = partial(export_all, path, language=self._session.language, private=answer == _PRIVATE)
            self._run(_("Everything"), job, done=partial(self._say_everything, path.name))

    # -- private ------------------------------------------------------------------------------------------------

    def _ask_sheet(self, title: str, count: int) -> Path | None:
        if not count:
            self._session.failed.emit(_("There is nothing in this list to export."))
            return None
        filters = f"{_('Excel workbook')} (*.xlsx);;{_('CSV, for any spreadsheet')} (*.csv)"
        asked = _("Export: {what}").replace("{what}", title)
        return self._session.prompts.choose_save(asked, title, filters, "xlsx")

    def _run(self, title: str, job: Callable[..., Any], *args: Any, done: Callable[[Any], None]) -> None:
        name = _("Exporting: {what}").replace("{what}", title)
        self._session.read_long(name, job, *args, done=done, failed=self._fail, stopped=self._say_stopped)

    def _say_rows(self, count: int, name: str) -> None:
        said = ngettext("Exported {count} row to {file}", "Exported {count} rows to {file}", count)
        self._say(said.replace("{count}", f"{count:,}").replace("{file}", name))

    def _say_cards(self, name: str, count: int) -> None:
        said = ngettext(
            "Wrote {count} address card to {file}", "Wrote {count} address cards to {file}", count
        )
        self._say(said.replace("{count}", f"{count:,}").replace("{file}", name))

    def _say_everything(self, name: str, counts: tuple[int, int]) -> None:
        said = _("Everything is in {file}: rows {rows}, files {files}")
        for mark, value in (("{file}", name), ("{rows}", f"{counts[0]:,}"), ("{files}", f"{counts[1]:,}")):
            said = said.replace(mark, value)
        self._say(said)

    def _say_stopped(self) -> None:
        self._say(_("Export stopped. No file was written."))

    def _say(self, text: str) -> None:
        self._session.done.emit(text, 0)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._session.failed.emit(str(error))


def texts_of(model: QAbstractItemModel) -> tuple[list[str], list[list[str | None]]]:
    """The headings and the texts of a list; a dash that stands for nothing is nothing."""
    columns, across = range(model.columnCount()), Qt.Orientation.Horizontal
    heads = [str(model.headerData(column, across) or "") for column in columns]

    def said(row: int, column: int) -> str | None:
        text = str(model.index(row, column, QModelIndex()).data() or "")
        return None if text in ("", "—") else text

    return heads, [[said(row, column) for column in columns] for row in range(model.rowCount())]
