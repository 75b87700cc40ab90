"""How a cell of the import's tables is painted: a mark and a text in their tones, a hairline below."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.painting import draw_text

CELL_ROLE = Qt.ItemDataRole.UserRole + 1


class Cell(NamedTuple):
    """What is painted: a text in a colour role, behind the icon of that colour if there is one."""

    text: str
    color: str = "text"
    icon: str = ""
    strong: bool = False


class CellDelegate(QStyledItemDelegate):
    """Paints what the model answers to ``CELL_ROLE``; the chosen row keeps the tones of its cells."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, mark, text, hairline."""
        cell = index.data(CELL_ROLE)
        place = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("accentSoft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.color("hover"))
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.color("divider"))
        if cell is not None:
            self._draw(painter, place.adjusted(theme.space("m"), 0, -theme.space("m"), -1), cell)
        if option.state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setColor(theme.color("focus"))
            pen.setWidth(theme.tokens.lookup("border", "focus"))
            painter.setPen(pen)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -2), theme.radius("chip"), theme.radius("chip"))
        painter.restore()

    @staticmethod
    def _draw(painter: QPainter, place: QRectF, cell: Cell) -> None:
        if cell.icon:
            side = theme.icon_px("button")
            spot = QRectF(place.left(), place.center().y() - side / 2, side, side)
            theme.paint_icon(painter, spot, cell.icon, cell.color)
            place = place.adjusted(side + theme.space("s"), 0, 0, 0)
        draw_text(painter, place, cell.text, "body", cell.color, strong=cell.strong)
