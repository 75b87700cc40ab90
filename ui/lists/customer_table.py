"""The table of the customer list: rows are known by id, so that a choice outlasts another order."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QPointF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models import Stars
from resources.language import _
from ui import theme
from ui.lists.customer_table_model import STARS_ROLE, CustomerTableModel, Index
from ui.widgets.skeleton import Skeleton
from ui.widgets.stars import paint_stars
from ui.widgets.table import Table

_BARS = 60  # more than fit on a screen


class _Delegate(QStyledItemDelegate):
    """Ratings are stars."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """No text where stars are drawn."""
        super().initStyleOption(option, index)
        if index.data(STARS_ROLE):
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell, and stars on it."""
        super().paint(painter, option, index)
        value = index.data(STARS_ROLE)
        if value:
            side = theme.icon_px("inline") - 1
            left = option.rect.x() + theme.space("m")
            top = option.rect.center().y() - side / 2
            paint_stars(painter, QPointF(left, top), value, side)


class CustomerTable(Table):
    """Rows of customers, any number of them selected."""

    def __init__(self, rows: CustomerTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, dense=True)
        self.rows = rows
        self.setObjectName("customerTable")
        self.setAccessibleName(_("Customers"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._stars, self._plain = _Delegate(self), QStyledItemDelegate(self)
        self.setModel(rows)
        # A header asks of each column whether all its rows are selected, one by one: of 100,000 this takes seconds.
        head = self.horizontalHeader()
        head.setSelectionModel(QItemSelectionModel(rows, head))
        self._bars = Skeleton(_BARS, theme.size("tableRowDense"), self.viewport())
        self._bars.setAutoFillBackground(True)
        self._bars.setBackgroundRole(QPalette.ColorRole.Base)

    def show_loading(self, loading: bool) -> None:
        """Grey bars in place of rows that are on their way, or the rows again."""
        if loading:
            self._bars.setGeometry(self.viewport().rect())
            self._bars.start(at_once=True)
        else:
            self._bars.stop()

    def is_loading(self) -> bool:
        """Whether the bars are shown."""
        return self._bars.is_seen()

    def dress_columns(self) -> None:
        """After other columns are shown: those of ratings draw stars, all others what Qt draws."""
        for column, field in enumerate(self.rows.columns):
            self.setItemDelegateForColumn(column, self._stars if isinstance(field, Stars) else self._plain)

    def selected(self) -> list[int]:
        """The ids of the selected customers, from the top."""
        ids = self.rows.ids
        ranges = sorted(self._ranges(), key=lambda one: one.top())
        return [ids[row] for one in ranges for row in range(one.top(), one.bottom() + 1)]

    def selected_count(self) -> int:
        """How many that are, without naming them."""
        return sum(one.height() for one in self._ranges())

    def current(self) -> int | None:
        """The id of the row that has the focus."""
        row = self.currentIndex().row()
        return self.rows.ids[row] if 0 <= row < len(self.rows.ids) else None

    def select(self, selected: Collection[int], current: int | None) -> None:
        """Select customers, wherever they stand now."""
        chosen, last = QItemSelection(), max(0, self.rows.columnCount() - 1)
        for first, end in _runs(self.rows.rows_of(selected)):
            chosen.select(self.rows.index(first, 0), self.rows.index(end, last))
        flag = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        for row in self.rows.rows_of([] if current is None else [current]):
            model.setCurrentIndex(self.rows.index(row, 0), flag.NoUpdate)
        model.select(chosen, flag.ClearAndSelect)

    def neighbour(self) -> int | None:
        """Who is to be selected when the selected ones are gone: the next, at the end the one before."""
        gone, ids = set(self.selected()), self.rows.ids
        last = max(self.rows.rows_of(gone), default=-1)
        after = next((row_id for row_id in ids[last + 1 :] if row_id not in gone), None)
        return after or next((row_id for row_id in reversed(ids[: last + 1]) if row_id not in gone), None)

    def _ranges(self) -> list[QItemSelectionRange]:
        """Whole rows: each range counts once, whatever its columns."""
        selection = self.selectionModel().selection()
        found = [selection.at(place) for place in range(selection.count())]
        return [one for one in found if one.left() == 0]


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of the rows that follow each other: Qt looks through all ranges for every cell that it paints."""
    begun = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[begun], rows[place - 1]
            begun = place
