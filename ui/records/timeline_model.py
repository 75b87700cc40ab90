"""The rows of the timeline: months, and below each its records. Plain values; nothing here asks the file."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from database.sales.timeline import Entry, Month, Timeline
from ui.records.timeline_words import month_sentence, sentence

Index = QModelIndex | QPersistentModelIndex
Line = Month | Entry
_NOWHERE = QModelIndex()

MONTH, BARE, CHIPS = range(3)
"""How high a row is: a month, a record of two lines, one with a line of chips."""


class TimelineModel(QAbstractListModel):
    """One line a row. ``heights`` says of each row how high it is, so that ten thousand are laid out at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.heights: list[int] = []
        self.today = date.min
        self._rows: dict[str, int] = {}

    def set_timeline(self, found: Timeline, today: date) -> None:
        """Show other records. They are in order already, and the months with them."""
        lines: list[Line] = []
        months = {(month.year, month.month): month for month in found.months}
        last: tuple[int, int] | None = None
        for entry in found.entries:
            key = entry.on.year, entry.on.month
            if key != last:
                lines.append(months[key])
                last = key
            lines.append(entry)
        self.beginResetModel()
        self.lines, self.today = lines, today
        self.heights = [_height(line) for line in lines]
        self._rows = {line.uid: row for row, line in enumerate(lines) if isinstance(line, Entry)}
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """The record of a row; ``None`` for a month."""
        line = self.lines[index.row()] if 0 <= index.row() < len(self.lines) else None
        return line if isinstance(line, Entry) else None

    def row_of(self, uid: str) -> int:
        """Where a record stands, -1 for one that is not shown."""
        return self._rows.get(uid, -1)

    def step(self, row: int, by: int) -> int:
        """The row of the next record that way, the same one at the end."""
        place = row + by
        while 0 <= place < len(self.lines) and not isinstance(self.lines[place], Entry):
            place += by
        return place if 0 <= place < len(self.lines) else row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Months are not chosen."""
        if self.entry(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles, and whole sentences for screen readers."""
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title if isinstance(line, Entry) else month_sentence(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(line, self.today) if isinstance(line, Entry) else month_sentence(line)
        return None


def _height(line: Line) -> int:
    if isinstance(line, Month):
        return MONTH
    chips = bool(line.people or line.products or line.files or line.next_on)
    return CHIPS if chips and line.text else BARE
