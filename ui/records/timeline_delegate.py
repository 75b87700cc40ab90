"""How a record and a month of the timeline are painted: GUIDE 4 and the picture records-timeline."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from database.sales.timeline import Entry, Month
from resources.language import N_, _
from ui import theme
from ui.records.kinds import looks
from ui.records.timeline_model import TimelineModel
from ui.records.timeline_words import ChipFace, chips, day_words, money, month_words, state_chip
from ui.widgets.chip import chip_width, paint_chip
from ui.widgets.painting import draw_text, fitted, text_width

Index = QModelIndex | QPersistentModelIndex

NEXT, EDIT, DELETE = "next", "edit", "delete"
BUTTONS = ((NEXT, "calendar-plus"), (EDIT, "pencil"), (DELETE, "trash-2"))
"""What the chosen row offers at its right end, in order."""

TIPS = {
    NEXT: N_("Set the next contact"),
    EDIT: N_("Edit this record (Enter)"),
    DELETE: N_("To the recycle bin (Delete)"),
}

_HEIGHTS = ("timelineMonth", "timelineRow", "timelineRowWithChips")
_DATE = 76  # from the left edge to the tile
_TITLE = 118  # to the words
_ROUND = 10  # the ground of a row goes beyond its words


class TimelineDelegate(QStyledItemDelegate):
    """Date, kind on a rail, title with state and amount, one line of text, chips. Months carry sums."""

    def heights(self) -> tuple[int, int, int]:
        """The three heights of rows in pixels: a month, a record, one with chips."""
        month, bare, chips = (theme.size(name) for name in _HEIGHTS)
        return month, bare, chips

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a row."""
        model = index.model()
        assert isinstance(model, TimelineModel)
        return QSize(theme.size("leftPane.min"), self.heights()[model.heights[index.row()]])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        model = index.model()
        assert isinstance(model, TimelineModel)
        line, place = model.lines[index.row()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Month):
            self._month(painter, place, line)
        else:
            self._entry(painter, option, place, line, model)
        painter.restore()

    def button_at(self, row: QRect, entry: Entry, point: QPoint) -> str:
        """Which of the buttons of the chosen row lies under a point; "" for none."""
        spots = buttons(QRectF(row), entry)
        return next((name for name, spot in spots.items() if spot.contains(point)), "")

    # -- months -------------------------------------------------------------------------------------------------

    def _month(self, painter: QPainter, place: QRectF, month: Month) -> None:
        name, sums = month_words(month)
        edge = theme.space("xxl")
        room = place.adjusted(edge, theme.space("s"), -edge, 0)
        draw_text(painter, room, name, "caption", "text2", strong=True)
        used = text_width(name, "caption", strong=True) + theme.space("m")
        draw_text(painter, room.adjusted(used, 0, 0, 0), sums, "caption", "text3")
        painter.fillRect(QRectF(room.left(), place.bottom() - 1, room.width(), 1), theme.color("border"))

    # -- records ------------------------------------------------------------------------------------------------

    def _entry(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRectF,
        entry: Entry,
        model: TimelineModel,
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        words = words_room(place)
        self._ground(painter, option, place, words, selected=selected)
        self._rail(painter, place, entry, selected=selected)
        line = QFontMetricsF(theme.font()).height()
        first = QRectF(
            place.left() + theme.space("xxl"), place.top() + theme.space("s"), _scaled(_DATE), line
        )
        second = first.translated(0, line + theme.space("xxs"))
        on, time = day_words(entry)
        draw_text(painter, first, on, "body", "text2")
        draw_text(painter, second, time, "caption", "text3")
        first.setLeft(words.left())
        first.setRight(words.right())
        second = first.translated(0, line + theme.space("xxs"))
        self._head(painter, first, place, entry, selected=selected)
        draw_text(painter, second, entry.text, "caption", "text2")
        # Without a text between, the chips move up: the row is as low as one of two lines.
        third = second.bottom() + theme.space("xs") if entry.text else second.top() - 1
        self._chips(painter, words, third, chips(entry, model.today), selected=selected)

    @staticmethod
    def _ground(
        painter: QPainter, option: QStyleOptionViewItem, place: QRectF, words: QRectF, *, selected: bool
    ) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = place.adjusted(_ROUND, 1, -_ROUND, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            painter.setBrush(theme.color("accentSoft" if selected else "hover"))
            painter.drawRoundedRect(ground, theme.radius("row"), theme.radius("row"))
        else:
            line = QRectF(words.left(), place.bottom() - 1, words.width(), 1)
            painter.fillRect(line, theme.color("divider"))
        by_keys = option.state & QStyle.StateFlag.State_KeyboardFocusChange
        if selected and by_keys and option.state & QStyle.StateFlag.State_HasFocus:
            width = theme.tokens.lookup("border", "focus")
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.color("focus"))
            pen.setWidthF(width)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = ground.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(inside, theme.radius("row"), theme.radius("row"))

    @staticmethod
    def _rail(painter: QPainter, place: QRectF, entry: Entry, *, selected: bool) -> None:
        icon, tone = looks(entry.table)
        side = theme.icon_px("reminderTile")
        tile = QRectF(
            place.left() + theme.space("xxl") + _scaled(_DATE), place.top() + theme.space("s"), side, side
        )
        rail = QRectF(tile.center().x() - 0.5, place.top(), 1, place.height())
        painter.fillRect(rail, theme.color("border"))
        front, back = theme.tokens.tone(tone)
        painter.fillRect(tile.adjusted(0, -2, 0, 2), theme.color("accentSoft" if selected else "surface"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(back))
        painter.drawRoundedRect(tile, theme.radius("button"), theme.radius("button"))
        inside = theme.icon_px("button")
        spot = QRectF(tile.center().x() - inside / 2, tile.center().y() - inside / 2, inside, inside)
        theme.paint_icon(painter, spot, icon, front)

    def _head(self, painter: QPainter, room: QRectF, place: QRectF, entry: Entry, *, selected: bool) -> None:
        """Title and state at the left; amount, and the buttons of the chosen row, at the right."""
        right = room.right()
        if selected:
            spots = buttons(place, entry)
            icons = dict(BUTTONS)
            for name, spot in spots.items():
                side = theme.icon_px("button")
                picture = QRectF(spot.center().x() - side / 2, spot.center().y() - side / 2, side, side)
                theme.paint_icon(painter, picture, icons[name], "text2")
            right = min(spot.left() for spot in spots.values()) - theme.space("m")
        text = money(entry)
        if text:
            wide = text_width(text, strong=True)
            spot = QRectF(right - wide, room.top(), wide + 1, room.height())
            draw_text(painter, spot, text, strong=True)
            right = spot.left() - theme.space("l")
        chip = state_chip(entry)
        wanted = text_width(entry.title, strong=True)
        space = right - room.left() - (chip_width(chip.text) + theme.space("m") if chip else 0)
        if chip and space < min(
            wanted, chip_width("永永永永永永")
        ):  # what it is about comes before its state
            chip, space = None, right - room.left()
        shown = fitted(entry.title, max(space, 0), strong=True)
        draw_text(painter, QRectF(room.left(), room.top(), space + 1, room.height()), shown, strong=True)
        if chip:
            high = theme.size("chip")
            left = room.left() + min(wanted, max(space, 0)) + theme.space("m")
            box = QRectF(left, room.center().y() - high / 2, chip_width(chip.text), high)
            if box.right() <= right + 1:
                paint_chip(painter, box, chip.text, chip.tone, selected=selected)

    @staticmethod
    def _chips(
        painter: QPainter, words: QRectF, top: float, faces: list[ChipFace], *, selected: bool
    ) -> None:
        left = words.left()
        for face in faces:
            room = words.right() - left
            if room < chip_width("永永永"):
                return
            wide = min(_chip_width(face), room)
            _icon_chip(painter, QRectF(left, top, wide, theme.size("chip")), face, selected=selected)
            left += wide + theme.space("s")


def words_room(place: QRectF) -> QRectF:
    """Where the words of a row stand."""
    left = place.left() + theme.space("xxl") + _scaled(_TITLE)
    return QRectF(left, place.top(), place.right() - theme.space("xxl") - left, place.height())


def buttons(place: QRectF, entry: Entry) -> dict[str, QRectF]:
    """Where the buttons of a chosen row lie, by their names; only a contact has a next one."""
    names = [name for name, _icon in BUTTONS if name != NEXT or entry.table == "contact_record"]
    side = theme.size("minHitArea")
    right = words_room(place).right()
    top = place.top() + theme.space("xxs")
    return {
        name: QRectF(right - side * (len(names) - number), top, side, side)
        for number, name in enumerate(names)
    }


def tip(name: str) -> str:
    """What a button of the chosen row does."""
    return _(TIPS[name])


def _chip_width(face: ChipFace) -> float:
    if not face.icon:
        return chip_width(face.text)
    edges = 2 * theme.space("s") + theme.space("xs")
    return text_width(face.text, "chip") + theme.icon_px("inline") + edges + 1


def _icon_chip(painter: QPainter, box: QRectF, face: ChipFace, *, selected: bool) -> None:
    """A chip with a picture before its words."""
    if not face.icon:
        paint_chip(painter, box, face.text, face.tone, selected=selected)
        return
    front, back = theme.tokens.tone(face.tone)
    # What is still to come keeps its colour; grey ones would be lost on the ground of a chosen row.
    quiet = selected and face.tone == "neutral"
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface" if quiet else back))
    painter.drawRoundedRect(box, theme.radius("chip"), theme.radius("chip"))
    side, edge = theme.icon_px("inline"), theme.space("s")
    spot = QRectF(box.left() + edge, box.center().y() - side / 2, side, side)
    theme.paint_icon(painter, spot, face.icon, front)
    left = spot.right() + theme.space("xs")
    draw_text(
        painter, QRectF(left, box.top(), box.right() - edge - left, box.height()), face.text, "chip", front
    )


def _scaled(pixels: int) -> int:
    return theme.tokens.scaled(pixels, theme.font_px("body"))
