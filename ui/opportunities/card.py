"""A card of the board of opportunities, painted: customer, name, amount, day expected, days in the stage."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from database.sales.opportunities import Deal
from resources.language import _
from ui import theme
from ui.opportunities import words
from ui.session import Session
from ui.widgets.painting import draw_text, text_width
from ui.wording import amount

Index = QModelIndex | QPersistentModelIndex

DEAL = Qt.ItemDataRole.UserRole
"""The ``Deal`` of an index; of the last row of a long column how many more there are."""


class OpportunityCard(QStyledItemDelegate):
    """Paints a ``Deal``, or the link that shows more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines and the room round them; the link is one line."""
        if not isinstance(index.data(DEAL), Deal):
            return QSize(0, theme.size("button"))
        lines = sum(_line(role) for role in ("body", "caption", "caption"))
        return QSize(0, round(lines) + 2 * theme.space("m") + theme.space("s") + 2 * theme.space("xs"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        deal = index.data(DEAL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(theme.space("s"), 1, -theme.space("s"), -theme.space("s"))
        if isinstance(deal, Deal):
            self._ground(painter, option, place)
            self._lines(painter, place, deal)
        else:
            painter.setFont(theme.font())
            painter.setPen(theme.color("accentText"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(index.data()))
            if option.state & QStyle.StateFlag.State_HasFocus:
                self._ring(painter, place)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF) -> None:
        flag = QStyle.StateFlag
        radius = theme.radius("card")
        painter.setBrush(theme.color("hover" if option.state & flag.State_MouseOver else "raised"))
        painter.setPen(theme.color("border"))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if option.state & flag.State_HasFocus:
            self._ring(painter, place)

    def _ring(self, painter: QPainter, place: QRectF) -> None:
        width = theme.tokens.lookup("border", "focus")
        pen = painter.pen()
        pen.setColor(theme.color("focus"))
        pen.setWidthF(width)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, theme.radius("card"), theme.radius("card"))

    def _lines(self, painter: QPainter, place: QRectF, deal: Deal) -> None:
        edge = theme.space("l") - 2
        room = place.adjusted(edge, theme.space("m"), -edge, -theme.space("m"))
        top = self._draw(painter, room, room.top(), "body", deal.customer_name, strong=True)
        top = self._draw(painter, room, top, "caption", deal.name, "text2") + theme.space("xs")
        right = self._days(painter, room, top, deal)
        said = [amount(deal.amount, deal.currency)] if deal.amount is not None else []
        if deal.expected_on:
            said.append(words.expected(deal, self._session.today()))
        left = QRectF(room.left(), top, right - room.left() - theme.space("s"), _line("caption"))
        draw_text(painter, left, " · ".join(said) or "—", "caption", "text")

    def _draw(
        self,
        painter: QPainter,
        room: QRectF,
        top: float,
        role: str,
        text: str,
        color: str = "text",
        *,
        strong: bool = False,
    ) -> float:
        line = QRectF(room.left(), top, room.width(), _line(role))
        draw_text(painter, line, text, role, color, strong=strong)
        return line.bottom()

    def _days(self, painter: QPainter, room: QRectF, top: float, deal: Deal) -> float:
        """At the right; with a clock when it is stalled. Returns where it begins."""
        text, role = words.days(deal), "warning" if deal.stalled else "text3"
        left = room.right() - text_width(text, "caption")
        draw_text(
            painter, QRectF(left, top, room.right() - left + 1, _line("caption")), text, "caption", role
        )
        if deal.stalled:
            side = theme.icon_px("inline")
            left -= side + theme.space("xxs") + 1
            middle = top + (_line("caption") - side) / 2
            theme.paint_icon(painter, QRectF(left, middle, side, side), "clock-alert", "warning")
        return left


def more(count: int) -> str:
    """The link below the cards of a long column."""
    return _("Show {n} more").replace("{n}", f"{count:,}")


def _line(role: str) -> float:
    return round(QFontMetricsF(theme.font(role)).height()) + 1
