"""The model of a small table in a form: rows that wait to be saved, with what is new, changed and taken away."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models import Declared, Record
from resources.language import _
from resources.partial_dates import partial_text
from ui import theme
from ui.forms.entry import Entry, fields_of
from ui.session import Session

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = frozenset({"number", "money", "price", "quantity", "percent"})


class SmallRows(QAbstractTableModel):
    """One line an entry, one column a listed field."""

    def __init__(self, model: type[Record], session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: list[Declared] = [field for field in fields_of(model) if field.listed]
        self.entries: list[Entry] = []
        self._model, self._session = model, session

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def add(self, entry: Entry) -> int:
        """One more row at the end; returns its line."""
        line = len(self.entries)
        self.beginInsertRows(QModelIndex(), line, line)
        self.entries.append(entry)
        self.endInsertRows()
        return line

    def drop(self, line: int) -> None:
        """Take a row away that was never saved."""
        self.beginRemoveRows(QModelIndex(), line, line)
        del self.entries[line]
        self.endRemoveRows()

    def refresh(self, line: int) -> None:
        """A row was changed."""
        self.dataChanged.emit(self.index(line, 0), self.index(line, max(len(self.columns) - 1, 0)))

    def line_of(self, uid: str) -> int:
        """The line of a row, -1 for one that is not here."""
        return next((line for line, entry in enumerate(self.entries) if entry.uid == uid), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The labels of the fields."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _(self.columns[section].label)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and how they look."""
        entry, field = self.entries[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(entry, field) or "—"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(field)
        if role == Qt.ItemDataRole.FontRole and entry.deleted:
            font = theme.font()
            font.setStrikeOut(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(entry, field)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(entry)
        return None

    def _text(self, entry: Entry, field: Declared) -> str:
        if field.name in entry.typed:
            return entry.typed[field.name]
        value = entry.mine.get(field.name)
        if field.kind == "partial_date":
            return partial_text(value, self._session.language.startswith("zh"))
        if field.kind == "flag":
            return "✓" if value else ""
        return " ".join(self._session.lookups.text(field, value).split())

    def _color(self, entry: Entry, field: Declared) -> Any:
        if entry.deleted:
            return theme.color("text3")
        if entry.is_changed() and field.name in entry.problems():
            return theme.color("danger")
        return theme.color("accentText") if field.name in entry.changed_names() else None

    def _sentence(self, entry: Entry) -> str:
        told = [
            f"{_(field.label)} {text}"
            for field in self.columns
            if (text := self._text(entry, field)) and text != "✓"
        ]
        text = _(", ").join(told) or _("Empty row")
        if entry.deleted:
            return _("{row}, taken away").format(row=text)
        return _("{row}, not saved").format(row=text) if entry.is_changed() else text


def _alignment(field: Declared) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if field.kind in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
