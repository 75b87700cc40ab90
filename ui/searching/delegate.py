"""How a line of what was found is painted: picture search-popup."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from database.search_page import DOT, Line, Span, Words
from resources.language import _
from ui import theme
from ui.searching.model import Heading, SearchModel, ShowAll

_ICONS = {
    "customer": "building-2",
    "contact": "user-round",
    "competitor": "swords",
    "product": "package",
    "contact_record": "phone",
    "opportunity": "target",
    "quotation": "file-text",
    "purchase": "shopping-cart",
    "agreement": "handshake",
    "receipt": "receipt",
    "bid": "gavel",
    "expense": "receipt",
    "service": "wrench",
    "complaint": "triangle-alert",
}
"""The picture of a table, or of a group where the table has none of its own."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class SearchDelegate(QStyledItemDelegate):
    """Headings, lines of two with the met parts marked, and links to the rest of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Lines have two rows of text, the others one."""
        model = index.model()
        assert isinstance(model, SearchModel)
        return QSize(100, height(model.row(index)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        model = index.model()
        assert isinstance(model, SearchModel)
        row, selected = model.row(index), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        if isinstance(row, Heading):
            place.setLeft(place.left() + theme.space("l"))
            draw(painter, place, row.text, theme.font("label"), theme.color("text3"))
        elif row is not None:
            self._ground(painter, place, option, selected=selected)
            if isinstance(row, ShowAll):
                place.setLeft(place.left() + _indent())
                draw(painter, place, row.text, theme.font("label"), theme.color("accentText"))
            else:
                self._line(painter, place, row, selected=selected)
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, place: QRectF, option: QStyleOptionViewItem, *, selected: bool) -> None:
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.color("accentSoft" if selected else "hover"))

    def _line(self, painter: QPainter, place: QRectF, line: Line, *, selected: bool) -> None:
        side = theme.icon_px("button")
        icon = _ICONS.get(line.table) or _ICONS.get(line.group) or "calendar-days"
        spot = QRectF(place.left() + theme.space("l"), place.center().y() - side / 2, side, side)
        theme.paint_icon(painter, spot, icon, "text2")
        room = place.adjusted(_indent(), theme.space("s"), -theme.space("l"), -theme.space("s"))
        if selected:
            room.setRight(self._key(painter, room) - theme.space("m"))
        high = room.height() / 2
        first = QRectF(room.left(), room.top(), room.width(), high)
        used = marked(painter, first, line.title, theme.font(strong=True), theme.color("text"))
        if line.beside:
            rest = first.adjusted(used, 0, 0, 0)
            draw(painter, rest, DOT + line.beside, theme.font(), theme.color("text"))
        second = QRectF(room.left(), room.top() + high, room.width(), high)
        marked(painter, second, line.below, theme.font("label"), theme.color("text2"))

    @staticmethod
    def _key(painter: QPainter, room: QRectF) -> float:
        """Say that Enter opens this one; returns where that begins."""
        text = QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText)
        text = _("Enter") if text == "Return" else text
        font = theme.font("key")
        metrics = QFontMetricsF(font)
        wide, high = (
            metrics.horizontalAdvance(text) + 2 * theme.space("s"),
            metrics.height() + theme.space("xs"),
        )
        box = QRectF(room.right() - wide, room.center().y() - high / 2, wide, high)
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(box, theme.radius("chip"), theme.radius("chip"))
        painter.setPen(theme.color("text2"))
        painter.setFont(font)
        painter.drawText(box, _CENTRE, text)
        return box.left()


def height(row: object) -> int:
    """How high a row is."""
    title, below = (
        QFontMetricsF(theme.font(strong=True)).height(),
        QFontMetricsF(theme.font("label")).height(),
    )
    if isinstance(row, Line):
        return round(title + below) + 2 * theme.space("m")
    return round(below) + theme.space("s")


def _indent() -> int:
    return theme.space("l") + theme.icon_px("button") + theme.space("m")


def draw(painter: QPainter, room: QRectF, text: str, font: QFont, color: QColor) -> None:
    """A text, cut where the room ends."""
    painter.setFont(font)
    painter.setPen(color)
    kept = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    painter.drawText(room, _LEFT, kept)


def marked(painter: QPainter, room: QRectF, words: Words, font: QFont, color: QColor) -> float:
    """A text with what was met on the colour of a marker; returns how wide it is."""
    metrics = QFontMetricsF(font)
    kept = metrics.elidedText(words.text, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    whole = len(kept) if kept == words.text else len(kept) - 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("markBg"))
    for box in _boxes(kept[:whole], words.spans, metrics, room):
        painter.drawRoundedRect(box, theme.radius("bar"), theme.radius("bar"))
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(room, _LEFT, kept)
    return metrics.horizontalAdvance(kept)


def _boxes(text: str, spans: tuple[Span, ...], metrics: QFontMetricsF, room: QRectF) -> list[QRectF]:
    """Where the marked parts of a text lie."""
    high = metrics.height()
    found = []
    for start, length in spans:
        if start < len(text):
            left = metrics.horizontalAdvance(text[:start])
            right = metrics.horizontalAdvance(text[: start + length])
            found.append(QRectF(room.left() + left, room.center().y() - high / 2, right - left, high))
    return found
