"""One reminder as a card: a tile with its kind, who, when and why; the chosen one says whom to reach and how."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui import theme
from ui.reminders.actions import OPEN, ReminderActions

_EDGE, _TOP, _BELOW = 10, 8, 14  # inner margins: sides, above the name, below the buttons
_NAME, _LINE, _GAP, _BEFORE_BUTTONS = 20, 18, 3, 9  # heights of lines, and what lies between them
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Face(NamedTuple):
    """What a card shows, in finished words.

    ``key`` names the reminder; ``when_role`` is a colour role; ``contact`` is shown on the chosen card only, as are
    the buttons for ``verbs``; ``spoken`` is the whole as a sentence.
    """

    key: tuple[str, ...]
    icon: str
    tone: str
    who: str
    when: str
    when_role: str
    reason: str
    contact: str
    verbs: tuple[str, ...]
    spoken: str


class ReminderCard(QFrame):
    """Signals: ``chosen(card)`` on a click, ``verb_requested(card, verb)`` from its buttons and on a double click."""

    chosen = Signal(object)
    verb_requested = Signal(object, str)

    def __init__(self, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self._selected = self._focused = self._hovered = False
        self._actions: ReminderActions | None = None
        self._build()

    def _build(self) -> None:
        self.setObjectName("reminderCard_" + "_".join(self._face.key))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name()

    # -- what it shows ------------------------------------------------------------------------------------------

    def face(self) -> Face:
        """What is on it."""
        return self._face

    def set_face(self, face: Face) -> None:
        """Show other words of the same reminder."""
        if face == self._face:
            return
        verbs, self._face = self._face.verbs, face
        self._name()
        if face.verbs != verbs and self._selected:
            self._drop_actions()
            self._make_actions()
        self.updateGeometry()
        self.update()

    def is_selected(self) -> bool:
        """Whether it is the chosen one."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Show or hide the contact line and the buttons."""
        if selected == self._selected:
            return
        self._selected = selected
        if selected:
            self._make_actions()
        else:
            self._drop_actions()
        self.updateGeometry()
        self.update()

    def set_focused(self, focused: bool) -> None:
        """Whether the list has the keyboard focus."""
        if focused != self._focused:
            self._focused = focused
            self.update()

    def actions_row(self) -> ReminderActions | None:
        """The buttons, on the chosen card."""
        return self._actions

    # -- size ---------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Two lines; with contact line and buttons when it is the chosen one."""
        return _size(self._selected, bool(self._face.contact), theme.font_px("body"))

    def minimumSizeHint(self) -> QSize:
        """As high as it is, however narrow."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in their place."""
        super().resizeEvent(event)
        self._place_actions()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    # -- mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self.chosen.emit(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the customer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.verb_requested.emit(self, OPEN)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is on it."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    # -- drawing ------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, tile and lines."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_frame(painter)
            self._paint_tile(painter)
            self._paint_lines(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        width = float(theme.tokens.lookup("border", "focus" if self._selected else "hairline"))
        edge = "border"
        if self._selected:
            edge = "focus" if self._focused else "accent"
        elif self._hovered:
            edge = "borderStrong"
        pen = painter.pen()
        pen.setColor(theme.color(edge))
        pen.setWidthF(width)
        painter.setPen(pen)
        painter.setBrush(theme.color("raised"))
        inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, theme.radius("card"), theme.radius("card"))

    def _paint_tile(self, painter: QPainter) -> None:
        front, back = theme.tokens.tone(self._face.tone)
        side = theme.icon_px("reminderTile")
        closed = _px(_TOP) + _line_height("body", _NAME) + _line_height("caption", _LINE) + _px(_TOP)
        tile = QRectF(_px(_EDGE), (closed - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(back))
        painter.drawRoundedRect(tile, theme.radius("card"), theme.radius("card"))
        inner = theme.icon_px("toolbar")
        place = QRectF(0, 0, inner, inner)
        place.moveCenter(tile.center())
        theme.paint_icon(painter, place, self._face.icon, front)

    def _paint_lines(self, painter: QPainter) -> None:
        left, right = self._text_left(), self.width() - _px(_EDGE) - 1
        y = float(_px(_TOP))
        height = _line_height("body", _NAME)
        when = theme.font("caption", strong=True)
        room = QFontMetricsF(when).horizontalAdvance(self._face.when)
        painter.setPen(theme.color(self._face.when_role))
        painter.setFont(when)
        painter.drawText(
            QRectF(right - room - 1, y, room + 1, height),
            _MIDDLE | Qt.AlignmentFlag.AlignRight,
            self._face.when,
        )
        name = QRectF(left, y, right - room - theme.space("m") - left, height)
        _draw(painter, name, self._face.who, theme.font("body", strong=True), "text")
        y += height
        height = _line_height("caption", _LINE)
        _draw(
            painter, QRectF(left, y, right - left, height), self._face.reason, theme.font("caption"), "text2"
        )
        if self._selected and self._face.contact:
            y += height + _px(_GAP)
            line = QRectF(left, y, right - left, height)
            _draw(painter, line, self._face.contact, theme.font("caption"), "text2")

    # -- private ------------------------------------------------------------------------------------------------

    def _name(self) -> None:
        self.setAccessibleName(self._face.spoken)
        shown = (self._face.who, self._face.reason, self._face.contact)
        self.setToolTip("\n".join(line for line in shown if line))

    def _text_left(self) -> int:
        return _px(_EDGE) + theme.icon_px("reminderTile") + _px(9)

    def _make_actions(self) -> None:
        self._actions = ReminderActions(self._face.verbs, self)
        self._actions.requested.connect(self._ask)
        self._place_actions()
        self._actions.show()

    def _drop_actions(self) -> None:
        if self._actions is not None:
            self._actions.hide()
            self._actions.setParent(None)
            self._actions.deleteLater()
            self._actions = None

    def _place_actions(self) -> None:
        if self._actions is not None:
            height = theme.size("buttonSmall")
            top = self.sizeHint().height() - _px(_BELOW) - height
            self._actions.setGeometry(_px(_EDGE), top, self.width() - 2 * _px(_EDGE), height)

    def _ask(self, verb: str) -> None:
        self.verb_requested.emit(self, verb)


def said(parts: Sequence[str]) -> str:
    """A line of several parts, the empty ones left out."""
    return " · ".join(part for part in parts if part)


def _px(pixels: int) -> int:
    return theme.tokens.scaled(pixels, theme.font_px("body"))


def _line_height(role: str, least: int) -> int:
    return _height(role, least, theme.font_px("body"))


@lru_cache(64)
def _size(selected: bool, has_contact: bool, _body: int) -> QSize:
    """Kept as the heights of lines are."""
    height = _px(_TOP) + _line_height("body", _NAME) + _line_height("caption", _LINE) + _px(_TOP) - 1
    if selected:
        if has_contact:
            height += _px(_GAP) + _line_height("caption", _LINE)
        height += _px(_BEFORE_BUTTONS) + theme.size("buttonSmall") + _px(_BELOW) - _px(_TOP) + 1
    return QSize(theme.size("reminderDock.min"), height)


@lru_cache(64)
def _height(role: str, least: int, body: int) -> int:
    """Kept by the size of the text: a list asks for it a thousand times."""
    return max(theme.tokens.scaled(least, body), round(QFontMetricsF(theme.font(role)).height()))


def _draw(painter: QPainter, room: QRectF, text: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(role))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, shown)
