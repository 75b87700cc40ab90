"""The list of dictionaries at the left of their dialog: headings, names, how many values are in use."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models import fold
from resources.language import ngettext
from ui import theme

Index = QModelIndex | QPersistentModelIndex
_KEY, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class KindDelegate(QStyledItemDelegate):
    """A heading, or a name with its count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The rows of the tree."""
        return QSize(0, theme.size("treeRow"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        heading = index.data(_KEY) is None
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        room = option.rect.toRectF()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or (not heading and option.state & QStyle.StateFlag.State_MouseOver):
            painter.setBrush(theme.color("accentSoft" if chosen else "hover"))
            painter.drawRoundedRect(room, theme.radius("row"), theme.radius("row"))
        inner = room.adjusted(theme.space("l"), 0, -theme.space("l"), 0)
        count = index.data(_COUNT)
        middle = Qt.AlignmentFlag.AlignVCenter
        if count is not None:
            painter.setFont(theme.font("label"))
            painter.setPen(theme.color("text3"))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, str(count))
            inner.setRight(inner.right() - theme.space("section"))
        painter.setFont(theme.font("label" if heading else "body", strong=heading))
        painter.setPen(theme.color("text3" if heading else "accentSoftText" if chosen else "text"))
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, text)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus and self._ringed(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("focus"))
            painter.drawRoundedRect(
                QRectF(room).adjusted(1, 1, -1, -1), theme.radius("row"), theme.radius("row")
            )
        painter.restore()

    def _ringed(self, option: QStyleOptionViewItem) -> bool:
        widget = option.widget
        return isinstance(widget, QWidget) and widget.hasFocus()


class KindList(QListWidget):
    """Signals: ``chosen(key)``."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dictionaryKindList")
        theme.mark(self, part="pane")
        self.setItemDelegate(KindDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._tell)

    def set_kinds(self, groups: Iterable[tuple[str, list[tuple[str, str, int]]]]) -> None:
        """Headings with (key, name, count) below them. What is chosen stays chosen."""
        key = self.key()
        self.blockSignals(True)
        self.clear()
        for heading, kinds in groups:
            item = QListWidgetItem(heading)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
            for kind, name, count in kinds:
                self.addItem(_item(kind, name, count))
        self.blockSignals(False)
        if key:
            self.choose(key)

    def key(self) -> str:
        """The dictionary that is chosen."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def choose(self, key: str) -> None:
        """Choose a dictionary."""
        for item in self._items():
            if item.data(_KEY) == key:
                self.setCurrentItem(item)

    def set_count(self, key: str, count: int) -> None:
        """Show another count."""
        for item in self._items():
            if item.data(_KEY) == key and item.data(_COUNT) != count:
                item.setData(_COUNT, count)

    def filter(self, text: str) -> None:
        """Show only what is called like this; headings of nothing go."""
        wanted = fold(text)
        heading: QListWidgetItem | None = None
        for item in self._items():
            if item.data(_KEY) is None:
                heading = item
                item.setHidden(bool(wanted))
                continue
            hidden = wanted not in fold(f"{item.text()} {item.toolTip()}")
            item.setHidden(hidden)
            if not hidden and heading is not None:
                heading.setHidden(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(line) for line in range(self.count())]

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(str(item.data(_KEY)))


def _item(kind: str, name: str, count: int) -> QListWidgetItem:
    item = QListWidgetItem(name)
    item.setData(_KEY, kind)
    item.setData(_COUNT, count)
    item.setToolTip(name)
    values = ngettext("{n} value", "{n} values", count).replace("{n}", str(count))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {values}")
    return item
