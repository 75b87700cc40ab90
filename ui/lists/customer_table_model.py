"""The rows of the customer list: ids in their order, and the values of the pages that somebody looks at."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from database import lists
from database.conditions import fields
from models import Day, Declared, Flag, Number, Scaled, Stars
from resources.language import _
from ui import theme
from ui.session import Session
from ui.wording import list_day

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

PAGE = 100
_KEPT = 40
"""How many pages are kept: what was on screen lately."""

_AT_ONCE = 3
"""Pages asked for together: those on screen when scrolling ends; the ones passed on the way are not read."""

STARS_ROLE = Qt.ItemDataRole.UserRole + 1


class CustomerTableModel(QAbstractTableModel):
    """Reads a page when one of its rows is painted; until it is there shows what was known of its rows, else blanks.

    Signals: ``sort_wanted(field, descending)`` when a header was clicked.
    """

    sort_wanted = Signal(str, bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: array[int] = array("q")
        self._columns: list[Declared] = []
        self._pages: OrderedDict[int, dict[int, list[Any]]] = OrderedDict()
        self._before: dict[int, list[Any]] = {}
        self._wanted: list[int] = []
        self._asked: tuple[int, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    # -- filling ------------------------------------------------------------------------------------------------

    def set_ids(self, ids: "array[int]") -> None:
        """Show other customers, or the same ones in another order."""
        self.beginResetModel()
        self._ids = ids
        self._forget()
        self.endResetModel()

    def set_columns(self, names: Sequence[str]) -> None:
        """Show other fields."""
        known = fields()
        self.beginResetModel()
        self._columns = [known[name] for name in names if name in known]
        self._forget()
        self._before = {}
        self.endResetModel()

    def reload(self) -> None:
        """Read the values again; the rows stay."""
        self._forget()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def _forget(self) -> None:
        self._session.reading.drop(self._key)
        known = {row_id: cells for page in self._pages.values() for row_id, cells in page.items()}
        self._before = known or self._before
        self._pages.clear()
        self._wanted.clear()
        self._asked = ()

    # -- asking -------------------------------------------------------------------------------------------------

    @property
    def ids(self) -> "array[int]":
        """The customers, in order."""
        return self._ids

    @property
    def columns(self) -> list[Declared]:
        """The fields that are shown."""
        return self._columns

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """In which rows customers stand, ascending; those not listed are left out."""
        wanted = set(ids)
        return [row for row, row_id in enumerate(self._ids) if row_id in wanted] if wanted else []

    def loaded_pages(self) -> list[int]:
        """Which pages are there."""
        return sorted(self._pages)

    # -- pages --------------------------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        return f"customer-table/{id(self)}"

    def _cell(self, row: int, column: int) -> Any:
        """A value with its text; None as long as its page is not there, which is asked for."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            if number not in self._wanted:
                self._wanted.append(number)
            if not self._timer.isActive() and not self._asked:
                self._timer.start()
        values = (self._before if page is None else page).get(self._ids[row])
        return None if values is None else values[column]

    def _ask(self) -> None:
        """The pages wanted last, in one question; the next one waits for the answer."""
        some = tuple(self._wanted[-_AT_ONCE:])
        self._wanted.clear()
        if not some or not self._columns:
            return
        self._asked = some
        ids = [row_id for number in some for row_id in self._ids[number * PAGE : (number + 1) * PAGE]]
        names = [field.name for field in self._columns]
        self._session.read(self._key, lists.page, ids, names, done=self._take, failed=self._fail)

    def _take(self, found: dict[int, tuple[Any, ...]]) -> None:
        asked, self._asked = self._asked, ()
        today = self._session.today()
        for number in asked:
            rows = self._ids[number * PAGE : (number + 1) * PAGE]
            self._pages[number] = {
                row_id: self._cells(found[row_id], today) for row_id in rows if row_id in found
            }
            first = number * PAGE
            last = min(first + PAGE, len(self._ids)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        if self._wanted:
            self._timer.start()

    def _fail(self, error: Exception) -> None:
        self._asked = ()
        self._session.reading.failed.emit(error)

    def _cells(self, values: tuple[Any, ...], today: Any) -> list[Any]:
        lookups = self._session.lookups
        found = []
        for field, value in zip(self._columns, values, strict=True):
            if isinstance(field, Day) and value is not None:
                text = list_day(value, today)
            elif isinstance(field, Number) and value is not None:
                text = f"{value:,}"
            elif isinstance(field, Flag):
                text = lookups.text(field, value) if value else ""
            else:
                text = " ".join(lookups.text(field, value).split())
            found.append((value, text))
        return found

    # -- what Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many customers there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many fields are shown."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The labels of the fields."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _(self._columns[section].label)
        if role == Qt.ItemDataRole.ToolTipRole:
            help_ = self._columns[section].help
            return _(help_) if help_ else None
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts made when their page came; empty ones are a dash, those not yet read are blank."""
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        if role not in _ASKED:
            return None
        cell = self._cell(index.row(), column)
        if cell is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        value, text = cell
        if role == STARS_ROLE:
            return value if isinstance(self._columns[column], Stars) else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if text else theme.color("text3")
        if role == Qt.ItemDataRole.ToolTipRole:
            return text or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_(self._columns[column].label)}: {text or _('empty')}"
        return text or "—"

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; the file sorts."""
        if 0 <= column < len(self._columns):
            self.sort_wanted.emit(self._columns[column].name, order == Qt.SortOrder.DescendingOrder)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        right = isinstance(self._columns[column], Number | Scaled)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


_ASKED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.AccessibleTextRole,
        STARS_ROLE,
    }
)
