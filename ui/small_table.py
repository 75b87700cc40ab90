"""A small table whose cells are changed in place, each change at once: dictionary values, colleagues, groups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from models import Row
from resources.language import _
from ui import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
MIME = "application/x-guanxi-row"
DRAFT, SENT = 0, -1
"""Ids of a row that is being typed, and of one that is on its way into the file."""


@dataclass(frozen=True)
class Column:
    """One column: the field it shows, its label (translated), and its kind: text, number, percent, flag or shown.

    ``shown`` is made by ``text`` from the row and cannot be changed; ``words`` are those of a flag, off and on.
    """

    name: str
    label: str
    kind: str = "text"
    text: Callable[[Row], str] | None = None
    words: tuple[str, str] = ("", "")

    @property
    def right(self) -> bool:
        """Figures stand at the right."""
        return self.kind in ("number", "percent")


class SmallTable(QAbstractTableModel):
    """All rows in memory; a new one is a draft at the end until its last cell is left.

    Signals: ``edited(id, name, value)``, ``added(values)`` for the draft, ``reordered(ids)`` after a drag.
    """

    edited = Signal(int, str, object)
    added = Signal(object)
    reordered = Signal(list)

    def __init__(self, columns: Sequence[Column] = (), *, movable: bool = False) -> None:
        super().__init__()
        self.columns = list(columns)
        self.rows: list[Row] = []
        self._movable = movable

    def set_table(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show other rows, perhaps of another form. The draft goes."""
        self.beginResetModel()
        self.columns, self.rows = list(columns), [dict(row) for row in rows]
        self.endResetModel()

    def line_of(self, row_id: int | None) -> int | None:
        """Where a row stands."""
        return next((line for line, row in enumerate(self.rows) if row["id"] == row_id), None)

    def add_draft(self) -> int:
        """An empty row at the end; returns its line."""
        line = self.line_of(DRAFT)
        if line is None:
            line = len(self.rows)
            self.beginInsertRows(QModelIndex(), line, line)
            self.rows.append({"id": DRAFT, "active": True})
            self.endInsertRows()
        return line

    def drop_draft(self) -> None:
        """Nothing was typed."""
        line = self.line_of(DRAFT)
        if line is not None:
            self.beginRemoveRows(QModelIndex(), line, line)
            del self.rows[line]
            self.endRemoveRows()

    def send_draft(self) -> None:
        """Tell what was typed, all of it at once; nothing when nothing was."""
        line = self.line_of(DRAFT)
        if line is None:
            return
        typed = {
            name: value for name, value in self.rows[line].items() if name not in ("id", "active") and value
        }
        if typed:
            self.rows[line]["id"] = SENT
            self.added.emit(typed)
        else:
            self.drop_draft()

    def move(self, line: int, to: int) -> bool:
        """Put a row elsewhere; says whether it can be."""
        if not (0 <= line < len(self.rows) and 0 <= to < len(self.rows)) or line == to:
            return False
        if any(row["id"] <= DRAFT for row in self.rows):
            return False
        self.beginMoveRows(QModelIndex(), line, line, QModelIndex(), to + 1 if to > line else to)
        self.rows.insert(to, self.rows.pop(line))
        self.endMoveRows()
        self.reordered.emit([row["id"] for row in self.rows])
        return True

    # -- what Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Names of the columns; figures at the right."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Role.DisplayRole:
            return self.columns[section].label
        return _side(self.columns[section]) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Texts, check marks, sides, and a sentence for screen readers."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._text(row, column)
        if role == Role.EditRole:
            return row.get(column.name)
        if role == Role.CheckStateRole and column.kind == "flag":
            return Qt.CheckState.Checked if row.get(column.name) else Qt.CheckState.Unchecked
        if role == Role.TextAlignmentRole:
            return _side(column)
        if role == Role.ForegroundRole:
            return self._color(row, column)
        if role == Role.AccessibleTextRole:
            return "; ".join(f"{one.label}: {self._text(row, one)}" for one in self.columns if one.label)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Take a value: shown at once, told to whoever writes it."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Role.CheckStateRole:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role != Role.EditRole:
            return False
        if row["id"] == DRAFT:
            row[column.name] = value.strip() if isinstance(value, str) else value
            return True
        if value == row.get(column.name) or (not value and row.get(column.name) is None and value != 0):
            return False
        row[column.name] = value
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(self.columns) - 1))
        self.edited.emit(row["id"], column.name, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be typed, checked and dragged."""
        drop = Qt.ItemFlag.ItemIsDropEnabled if self._movable else Qt.ItemFlag.NoItemFlags
        if not index.isValid():
            return drop
        kind = self.columns[index.column()].kind
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._movable:
            found |= Qt.ItemFlag.ItemIsDragEnabled
        if kind == "flag":
            found |= Qt.ItemFlag.ItemIsUserCheckable
        elif kind != "shown" and self.rows[index.row()]["id"] != SENT:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only our own rows."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The line that is dragged."""
        data = QMimeData()
        data.setData(MIME, QByteArray(str(indexes[0].row() if indexes else -1).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Move the row there. False: the view must not take the old one away."""
        if data.hasFormat(MIME):
            line = int(bytes(data.data(MIME).data()).decode())
            to = parent.row() if parent.isValid() else len(self.rows) - 1 if row < 0 else row
            self.move(line, to - 1 if row > line and not parent.isValid() else to)
        return False

    def _text(self, row: Row, column: Column) -> str:
        if column.text is not None:
            return column.text(row)
        value = row.get(column.name)
        if column.kind == "flag":
            return column.words[bool(value)]
        if value is None or value == "":
            return "" if row["id"] <= DRAFT else "—"
        if isinstance(value, Decimal):
            return f"{value.normalize():f}"
        return str(value)

    def _color(self, row: Row, column: Column) -> QColor:
        faded = not row.get("active", True)
        return theme.color("text3" if faded or column.kind in ("shown", "flag") else "text")


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def grip() -> Column:
    """The column by which rows are seen to be movable."""
    return Column("", "", "shown", lambda _row: "")


def active_column() -> Column:
    """The last column of all these tables."""
    return Column("active", _("State"), "flag", words=(_("Inactive"), _("Active")))
