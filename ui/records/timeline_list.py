"""A list whose rows have heights that are known beforehand, so that ten thousand are laid out in no time.

``QListView`` asks the delegate for the size of every row whenever anything is different: a fifth of a second for ten
thousand. Here where a row lies is a sum that the model's heights give at once, and only what is seen is painted.
"""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint


class TimelineList(QListView):
    """Rows below each other over the whole width; ``row_heights`` says how high each of them is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tops = [0]
        self._wide_hint = 0
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def row_heights(self) -> list[int]:
        """The height of each row in pixels."""
        raise NotImplementedError

    # -- where rows lie -----------------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        """Add up the heights."""
        self._tops = [0, *accumulate(self.row_heights())]
        QAbstractItemView.doItemsLayout(self)

    def visualRect(self, index: Index) -> QRect:
        """Where a row is on the screen."""
        row = index.row()
        if not index.isValid() or row + 1 >= len(self._tops):
            return QRect()
        top = self._tops[row]
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), self._tops[row + 1] - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Which row lies at a point."""
        row = bisect_right(self._tops, point.y() + self.verticalOffset()) - 1
        inside = 0 <= row < len(self._tops) - 1 and 0 <= point.x() < self.viewport().width()
        return self.model().index(row, 0) if inside else QModelIndex()

    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """It is as wide as its place."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """Nothing is hidden."""
        return False

    def updateGeometries(self) -> None:
        """How far it can be scrolled."""
        high = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(high)
        bar.setRange(0, max(0, self._tops[-1] - high))
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Move what is painted already."""
        self.viewport().scroll(0, dy)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring a row into view."""
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        place, high, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if hint == Hint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - high // 2)
        elif place.top() < 0 or hint == Hint.PositionAtTop:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() >= high or hint == Hint.PositionAtBottom:
            bar.setValue(bar.value() + place.bottom() + 1 - high)

    # -- choosing -----------------------------------------------------------------------------------------------

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose what lies there; one at a time."""
        index = self.indexAt(rect.topLeft())
        if index.isValid() and self.model().flags(index) & Qt.ItemFlag.ItemIsSelectable:
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where the chosen rows are."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    # -- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are to be seen."""
        self.executeDelayedItemsLayout()
        dirty, offset = event.rect(), self.verticalOffset()
        row = max(0, bisect_right(self._tops, dirty.top() + offset) - 1)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, hovered = option.state, self._hovered()
        with QPainter(self.viewport()) as painter:
            while row < len(self._tops) - 1 and self._tops[row] - offset <= dirty.bottom():
                index = self.model().index(row, 0)
                option.rect = self.visualRect(index)
                option.state = plain | self._state(index, row == hovered)
                self.itemDelegate().paint(painter, option, index)
                row += 1

    def _state(self, index: QModelIndex, hovered: bool) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_None
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        if hovered and self.model().flags(index) & Qt.ItemFlag.ItemIsEnabled:
            state |= QStyle.StateFlag.State_MouseOver
        return state

    def _hovered(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()
