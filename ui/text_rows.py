"""Rows of ready-made texts for a table that is read whole: each has an id, and values to sort by."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from resources.language import _

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Head(NamedTuple):
    """A column: its heading, and whether it holds numbers."""

    text: str
    right: bool = False


class TextRow(NamedTuple):
    """One row. ``keys``: what each column sorts by; None comes last."""

    id: Any
    texts: tuple[str, ...]
    keys: tuple[Any, ...]


class TextRows(QAbstractTableModel):
    """Shows rows in the order in which they came until a header is clicked."""

    def __init__(self, heads: Sequence[Head], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: list[TextRow] = []
        self._sorted: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[TextRow]) -> None:
        """Show other rows, in the order that was chosen."""
        self.beginResetModel()
        self._rows = list(rows)
        self._order()
        self.endResetModel()

    def row(self, row: int) -> TextRow:
        """A row."""
        return self._rows[row]

    def row_of(self, row_id: Any) -> int | None:
        """Where a row stands."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section].text
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The texts; an empty one is a dash."""
        if not index.isValid():
            return None
        text = self._rows[index.row()].texts[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split()) or "—"
        if role == Qt.ItemDataRole.ToolTipRole:
            return text or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heads[index.column()].text}: {text or _('empty')}"
        return self._side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the keys of a column."""
        if column < 0:
            return
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self._order()
        self.endResetModel()

    def _order(self) -> None:
        if self._sorted is None:
            return
        column, down = self._sorted
        full = [row for row in self._rows if row.keys[column] is not None]
        empty = [row for row in self._rows if row.keys[column] is None]
        self._rows = sorted(full, key=lambda row: row.keys[column], reverse=down) + empty

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._heads[column].right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
