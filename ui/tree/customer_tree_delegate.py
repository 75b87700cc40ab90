"""How a row of the customer tree is painted: GUIDE 4 and the pictures main-*."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from database.tree import DUE, OVERDUE, Group, Member
from resources.language import _
from ui import theme
from ui.tree.customer_tree_model import CustomerTreeModel

_LOOKS = {OVERDUE: ("clock-alert", "danger"), DUE: ("phone", "accentText")}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CustomerTreeDelegate(QStyledItemDelegate):
    """Groups with chevron and count, customers with level, name and days since the last contact."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all rows, so that a hundred thousand scroll smoothly."""
        return QSize(theme.size("leftPane.min"), theme.size("treeRow"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        model = index.model()
        assert isinstance(model, CustomerTreeModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect).adjusted(theme.space("s"), 1, -theme.space("s"), -1)
        member, group = model.member(index), model.group(index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and member is not None
        self._ground(painter, option, row, selected=selected)
        if group:
            self._group(painter, option, row, group, model.label(index))
        elif member:
            self._member(painter, row, member, model, selected=selected)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRectF, *, selected: bool
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        if selected or hovered:
            painter.setBrush(theme.color("accentSoft" if selected else "hover"))
            painter.drawRoundedRect(row, theme.radius("row"), theme.radius("row"))
        if selected:
            high = row.height() / 4
            width = theme.tokens.lookup("border", "selectionBar")
            bar = QRectF(row.x(), row.y() + high, width, row.height() - 2 * high)
            painter.setBrush(theme.color("focus"))
            painter.drawRoundedRect(bar, theme.radius("bar"), theme.radius("bar"))
        if _is_focused(option):
            width = theme.tokens.lookup("border", "focus")
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.color("focus"))
            pen.setWidthF(width)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = row.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(inside, theme.radius("row"), theme.radius("row"))

    def _group(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRectF, group: Group, label: str
    ) -> None:
        side = theme.icon_px("inline")
        is_open = option.state & QStyle.StateFlag.State_Open
        place = QRectF(row.x() + theme.space("s"), row.center().y() - side / 2, side, side)
        theme.paint_icon(painter, place, "chevron-down" if is_open else "chevron-right", "text2")
        right = row.right() - theme.space("m") - theme.space("xxs")
        used = _text(painter, right, row, f"{group.size:,}", theme.font("caption"), theme.color("text3"))
        _name(painter, row, used, label, theme.font(strong=True), theme.color("text2"))

    def _member(
        self, painter: QPainter, row: QRectF, member: Member, model: CustomerTreeModel, *, selected: bool
    ) -> None:
        self._badge(painter, row, model.level(member), top=model.is_top(member), selected=selected)
        icon, role = _LOOKS.get(member.state or "", ("", "text3"))
        days = "—" if member.days is None else _("{days}d").replace("{days}", str(member.days))
        right = row.right() - theme.space("m") - theme.space("xxs")
        left = _text(painter, right, row, days, theme.font("caption", strong=bool(icon)), theme.color(role))
        if icon:
            side = theme.icon_px("inline")
            left -= side + theme.space("xs")
            theme.paint_icon(painter, QRectF(left, row.center().y() - side / 2, side, side), icon, role)
        if member.id in model.drafts:
            left = self._dot(painter, row, left)
        x = row.x() + theme.space("section") + theme.icon_px("toolbar") + theme.space("s")
        _name(painter, row, left, member.name, theme.font(strong=selected), theme.color("text"), x=x)

    def _dot(self, painter: QPainter, row: QRectF, right: float) -> float:
        radius = theme.space("xs") - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("focus"))
        centre = right - theme.space("s") - radius
        painter.drawEllipse(QPointF(centre, row.center().y()), radius, radius)
        return centre - radius

    def _badge(self, painter: QPainter, row: QRectF, level: str, *, top: bool, selected: bool) -> None:
        if not level:
            return
        side = theme.icon_px("toolbar")
        place = QRectF(row.x() + theme.space("section"), row.center().y() - side / 2, side, side)
        front, back = theme.tone("accent" if top else "neutral")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface") if selected else back)
        painter.drawRoundedRect(place, theme.radius("check"), theme.radius("check"))
        painter.setPen(front)
        painter.setFont(theme.font("badge" if level[0].isascii() else "caption", strong=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, level[0])


def _is_focused(option: QStyleOptionViewItem) -> bool:
    """By keyboard, that is: a click shows where it went."""
    by_keys = option.state & QStyle.StateFlag.State_KeyboardFocusChange
    return bool(option.state & QStyle.StateFlag.State_HasFocus and by_keys)


def _text(painter: QPainter, right: float, row: QRectF, text: str, font: QFont, color: QColor) -> float:
    """Draw a short text that ends at ``right``; returns where it begins."""
    width = QFontMetricsF(font).horizontalAdvance(text)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QRectF(right - width - 1, row.y(), width + 1, row.height()), _RIGHT, text)
    return right - width


def _name(
    painter: QPainter,
    row: QRectF,
    right: float,
    text: str,
    font: QFont,
    color: QColor,
    *,
    x: float | None = None,
) -> None:
    left = row.x() + theme.space("section") if x is None else x
    room = QRectF(left, row.y(), right - theme.space("s") - left, row.height())
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(
        room, _LEFT, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    )
