"""The rows of a small table at a customer, with the columns that the declarations list."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from changes.describe import text
from database.page import Page
from models import Declared, Record, Row, declared, parents
from resources.language import _
from ui.wording import days_ago

Index = QModelIndex | QPersistentModelIndex
ROW_ID = Qt.ItemDataRole.UserRole


class RecordTable(QAbstractTableModel):
    """Cells are ready-made texts. The rows are those of a ``Page``; sorting is by the text of a column."""

    def __init__(self, model: type[Record]) -> None:
        super().__init__()
        self.record = model
        above = {link.name for link in parents(model)}
        self.fields: list[Declared] = [
            field
            for field in declared(model)
            if field.listed and field.name not in above and field.kind != "flag"
        ]
        self.with_last_met = model._meta.table_name == "contact"
        self.rows: list[Row] = []
        self._cells: list[list[str]] = []
        self._pairs: list[tuple[Row, list[str]]] = []  # in the order of the page
        self._sorting = (-1, Qt.SortOrder.AscendingOrder)

    def set_rows(self, page: Page, today: date) -> None:
        """Show the rows of another page."""
        rows = page.lists.get(self.record._meta.table_name, [])
        cells = [[text(field, row[field.name], page.names) for field in self.fields] for row in rows]
        if self.with_last_met:
            for row, cell in zip(rows, cells, strict=True):
                met = page.met_on.get(row["id"])
                cell.append(days_ago(met, today) if met else "")
        self._pairs = list(zip(rows, cells, strict=True))
        self.sort(*self._sorting)

    def position(self, uid: str) -> int | None:
        """In which line a row stands."""
        return next((line for line, row in enumerate(self.rows) if row["uid"] == uid), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """As many as there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The listed fields, and for contacts when they were last met."""
        return 0 if parent.isValid() else len(self.fields) + self.with_last_met

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The labels of the fields; numbers stand right, and so do their labels."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _(self.fields[section].label) if section < len(self.fields) else _("Last contact")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts; empty is a dash."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            cell = self._cells[index.row()][index.column()].replace("\n", " ")
            return cell or ("—" if role == Qt.ItemDataRole.DisplayRole else None)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            label = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{label}: {self._cells[index.row()][index.column()] or '—'}"
        return self.rows[index.row()]["id"] if role == ROW_ID else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the values of a field where they have an order of their own, else by its texts; empty ones last.

        Without a column in the order of the page. The order stays when other rows are shown.
        """
        self._sorting = column, order
        pairs = list(self._pairs)
        if column >= 0:
            full = [pair for pair in pairs if pair[1][column]]
            down = order == Qt.SortOrder.DescendingOrder
            full.sort(key=lambda pair: self._key(pair, column), reverse=down)
            pairs = full + [pair for pair in pairs if not pair[1][column]]
        self.beginResetModel()
        self.rows, self._cells = [row for row, _cells in pairs], [cells for _row, cells in pairs]
        self.endResetModel()

    def _key(self, pair: tuple[Row, list[str]], column: int) -> Any:
        field = self.fields[column] if column < len(self.fields) else None
        if field is not None and field.kind in (
            "number",
            "money",
            "price",
            "quantity",
            "percent",
            "date",
            "stars",
        ):
            return pair[0][field.name]
        return pair[1][column].casefold()

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        right = column < len(self.fields) and self.fields[column].kind in (
            "number",
            "money",
            "price",
            "quantity",
        )
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
