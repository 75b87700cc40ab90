"""What was found as the rows of a list: a heading for each group, its lines, and a way to see all of them."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from database.search_page import DOT, Line, Result, Section
from resources.language import _, ngettext
from search import COUNTED, GROUPS

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Heading(NamedTuple):
    """The name of a group; the last one of an answer without anything is that of the guess."""

    text: str


class ShowAll(NamedTuple):
    """The way to see the rest of a group."""

    group: str
    text: str


Row = Heading | Line | ShowAll


class SearchModel(QAbstractListModel):
    """Rows in order. Headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_result(self, result: Result | None) -> None:
        """Show another answer."""
        self.beginResetModel()
        self._rows = [row for section in result.sections for row in _of_section(section)] if result else []
        if result and result.nearest:
            self._rows += [Heading(_("Nearest match")), result.nearest]
        self.endResetModel()

    def row(self, index: Index | int) -> Row | None:
        """What stands in a row."""
        number = index if isinstance(index, int) else index.row()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def can_choose(self, number: int) -> bool:
        """Whether a row is more than a heading."""
        return isinstance(self.row(number), Line | ShowAll)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are there to be read."""
        return super().flags(index) if self.can_choose(index.row()) else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, and all of it as a sentence for those who hear it."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title.text if isinstance(row, Line) else row.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return (
                spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole or isinstance(row, Line) else None
            )
        return None


def spoken(row: Row) -> str:
    """A row as somebody would say it."""
    if not isinstance(row, Line):
        return row.text
    words = DOT.join(part for part in (row.title.text, row.beside) if part)
    sentence = _("{group}: {words}. {below}")
    return (
        sentence.replace("{group}", _(GROUPS[row.group]))
        .replace("{words}", words)
        .replace("{below}", row.below.text)
    ).strip()


def _of_section(section: Section) -> list[Row]:
    rows: list[Row] = [Heading(_(GROUPS[section.group])), *section.lines]
    if section.more or section.total > len(section.lines):
        rows.append(ShowAll(section.group, _all_of(section)))
    return rows


def _all_of(section: Section) -> str:
    if section.more:
        return _("Show more than {n}").replace("{n}", str(COUNTED))
    return ngettext("Show all {n}", "Show all {n}", section.total).replace("{n}", str(section.total))
