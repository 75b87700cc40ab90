"""A layout that sets its widgets in lines, like words."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ui import theme


class FlowLayout(QLayout):
    """Left to right, and on to the next line where the width ends."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int | None = None, centred: bool = False
    ) -> None:
        """``gap`` is the distance both ways, by default that of controls."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = theme.space("s") if gap is None else gap
        self._centred = centred
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addWidget(self, widget: QWidget) -> None:
        """Take one more, in an item of our own: of those that Qt makes, PySide does not hear when they end."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back, None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the lines are together."""
        return self._lines(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set the widgets in their places."""
        super().setGeometry(rect)
        self._lines(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Room for the largest one."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, rect: QRect, *, move: bool) -> int:
        """Break into lines, and move the widgets there if asked to. Gives the whole height."""
        margins: QMargins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y = room.y()
        for line in self._broken(room.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._set_line(line, room, y, height)
            y += height + self._gap
        end = y - self._gap if self._shown() else y
        return end - rect.y() + margins.bottom()

    def _broken(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if lines and left + self._gap + wanted <= width:
                lines[-1].append(item)
                left += self._gap + wanted
            else:
                lines.append([item])
                left = wanted
        return lines

    def _set_line(self, line: list[QLayoutItem], room: QRect, y: int, height: int) -> None:
        used = sum(item.sizeHint().width() for item in line) + self._gap * (len(line) - 1)
        x = room.x() + (max(0, room.width() - used) // 2 if self._centred else 0)
        for item in line:
            size = item.sizeHint()
            width = min(size.width(), room.width())
            item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), QSize(width, size.height())))
            x += width + self._gap
