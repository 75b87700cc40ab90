"""The first rows of a sheet as they stand in the file; the row of the headings is marked."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from resources.language import _
from ui.importing.cell import CELL_ROLE, Cell, CellDelegate
from ui.widgets.painting import text_width
from ui.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NARROW, _WIDE = 48, 220


class RawRows(QAbstractTableModel):
    """The row's number, then its cells."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Sequence[str]] = ()
        self._width = 0
        self.header = 0

    def set_rows(self, rows: Sequence[Sequence[str]], header: int) -> None:
        """Show other rows; ``header`` is the row of the headings as people count."""
        self.beginResetModel()
        self._rows, self.header = rows, header
        self._width = max(map(len, rows), default=0)
        self.endResetModel()

    def set_header(self, header: int) -> None:
        """The headings are in another row."""
        self.header = header
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The widest row, and the number in front."""
        return 0 if parent.isValid() else self._width + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Letters, as sheets have them."""
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return letters(section) if section else _("Row")

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Texts; those of the headings are bold, and what stands above them is faded."""
        text = self._text(index.row(), index.column())
        if role == CELL_ROLE:
            here = index.row() + 1
            faded = index.column() == 0 or here < self.header
            heading = here == self.header and index.column() > 0
            return Cell(text, "text3" if faded else "accentText" if heading else "text", strong=heading)
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return text
        if role == Role.AccessibleTextRole:
            said = _("Row {row}, {heading}: {value}").replace("{row}", str(index.row() + 1))
            said = said.replace("{heading}", letters(index.column()) if index.column() else _("Row"))
            return said.replace("{value}", text or _("empty"))
        return None

    def _text(self, row: int, column: int) -> str:
        if column == 0:
            return str(row + 1)
        cells = self._rows[row]
        return cells[column - 1] if column <= len(cells) else ""


class ImportRawTable(Table):
    """Signals: those of a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, dense=True)
        self._model = RawRows()
        self._model.setParent(self)
        self.setObjectName("importFileTable")
        self.setAccessibleName(_("First rows of the file"))
        self.setSortingEnabled(False)
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self))

    def show_rows(self, rows: Sequence[Sequence[str]], header: int) -> None:
        """Show the first rows of a sheet."""
        self._model.set_rows(rows, header)
        for section in range(self._model.columnCount()):
            texts = (str(self._model.index(row, section).data()) for row in range(min(12, len(rows))))
            wide = max(map(text_width, texts), default=0) + 24
            self.setColumnWidth(section, round(min(max(wide, _NARROW), _WIDE)))

    def mark_header(self, row: int) -> None:
        """Mark the row of the headings."""
        self._model.set_header(row)


def letters(number: int) -> str:
    """The name of a column as sheets have it: 1 is A, 27 is AA."""
    name = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
