"""A contact on the overview: name, title and role, how to reach them, and a button that copies it all."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QToolButton, QToolTip, QWidget

from database.lookups import Lookups
from models import Contact, Row
from resources.language import _, current
from resources.partial_dates import partial_text
from ui import theme
from ui.links import address_of
from ui.widgets.chip import chip_width, paint_chip
from ui.widgets.painting import draw_ring, draw_text, text_width
from ui.widgets.ways import Way, Ways

_FIELDS = Contact._meta.fields
_WAYS = ("mobile", "phone", "email", "wechat")
_FEW = "永…"  # less of a title says nothing
_COPIED = ("name", "title", "department", "mobile", "phone", "email")


class PersonCard(QWidget):
    """Two lines; made once and filled again for the next customer.

    Signals: ``open_requested(id)`` by a click and by Enter; ``link_requested(address)`` for a number and an e-mail
    address; ``code_requested(id)`` for its QR code.
    """

    open_requested = Signal(int)
    link_requested = Signal(str)
    code_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row = {}
        self._pressed = False
        self._reached: list[Way] = []
        self._chips: list[tuple[str, str]] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ways = Ways(self)
        self._copy = QToolButton(self)
        theme.mark(self._copy, role="ghost", bare=True)
        theme.set_icon(self._copy, "copy", "text3")

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy)
        self._ways.clicked.connect(self._open)
        self._ways.link_requested.connect(self.link_requested)

    def show_contact(self, row: Row, lookups: Lookups) -> None:
        """Show another person."""
        self._row = row
        influence = lookups.text(_FIELDS["decision_influence"], row["decision_influence"])
        self._chips = [(influence, "accent")] if influence else []
        if row["left_company"]:
            self._chips.append((_("Has left"), "neutral"))
        self._reached = [Way(str(row[name]), _address(name, row)) for name in _WAYS if row[name]]
        ways = list(self._reached)
        if row["birthday"]:
            day = partial_text(row["birthday"], current().startswith("zh"))
            ways.append(Way(_("Birthday {day}").replace("{day}", day)))
        self._ways.set_ways(ways)
        self.setObjectName(f"contactCard_{row['id']}")
        self._copy.setObjectName(f"copyContactButton_{row['id']}")
        text = _("Copy {name}").replace("{name}", row["name"])
        self._copy.setToolTip(text)
        self._copy.setAccessibleName(text)
        words = [row["name"], row["title"] or "", *(chip for chip, _tone in self._chips)]
        words += [way.text for way in ways]
        self.setAccessibleName(_(", ").join(word for word in words if word))
        self.update()

    def copy(self) -> None:
        """Name, title and ways as lines, and a word at the button that says so (GUIDE 3)."""
        lines = [str(self._row[name]) for name in _COPIED if self._row[name]]
        QApplication.clipboard().setText("\n".join(lines))
        below = self._copy.mapToGlobal(QPoint(0, self._copy.height()))
        QToolTip.showText(below, _("Copied"), self._copy)

    def last_key_place(self) -> QWidget:
        """The last widget on it that takes the keys: Tab goes on from there."""
        return self._copy

    def menu(self) -> QMenu:
        """What can be done with this person, for the keyboard too."""
        menu = QMenu(self)
        menu.setObjectName("contactCardMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _add(menu, "square-arrow-out-up-right", _("Open contact"), self._open)
        for way in self._reached:
            if way.address:
                mail = way.address.startswith("mailto:")
                text = _("Write to {address}") if mail else _("Call {number}")
                text = text.replace("{address}", way.text).replace("{number}", way.text)
                _add(menu, "mail" if mail else "phone", text, partial(self.link_requested.emit, way.address))
        menu.addSeparator()
        for way in self._reached:
            text = _("Copy {name}").replace("{name}", way.text)
            _add(menu, "copy", text, partial(QApplication.clipboard().setText, way.text))
        _add(menu, "copy", _("Copy everything"), self.copy)
        _add(menu, "qr-code", _("QR code…"), lambda: self.code_requested.emit(int(self._row["id"])))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, and the menu key."""
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the contact; Ctrl+C copies it."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not control:
            self._open()
        elif event.key() == Qt.Key.Key_C and control:
            self.copy()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the contact."""
        pressed, self._pressed = self._pressed, False
        if pressed and self.rect().contains(event.position().toPoint()):
            self._open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(theme.size("leftPane.min"), theme.size("contactOverviewRow"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button at the right, the ways below the name."""
        super().resizeEvent(event)
        side = theme.size("buttonSmall")
        self._copy.setGeometry(self.width() - side, (self.height() - side) // 2, side, side)
        high = self._ways.sizeHint().height()
        top = self.height() * 3 // 4 - high // 2 - theme.space("xxs")
        self._ways.setGeometry(0, top, max(0, self._copy.x() - theme.space("m")), high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the first line, and a hairline below."""
        if not self._row:
            return
        gap, right = theme.space("m"), float(self._copy.x() - theme.space("m"))
        top, high = theme.space("xxs"), self.height() / 2
        room = right - sum(chip_width(text) + gap for text, _tone in self._chips)
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("divider"))
            draw_text(painter, QRectF(0, top, room, high), self._row["name"], "h3", strong=True)
            left = min(text_width(self._row["name"], "h3", strong=True), room) + gap
            title = self._row["title"] or ""
            if title and room - left > text_width(_FEW):
                draw_text(painter, QRectF(left, top, room - left, high), title, "body", "text2")
                left += min(text_width(title), room - left) + gap
            for text, tone in self._chips:
                chip = QRectF(
                    left, top + (high - theme.size("chip")) / 2, chip_width(text), theme.size("chip")
                )
                paint_chip(painter, chip, text, tone)
                left += chip.width() + gap
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()))

    def _open(self) -> None:
        if self._row:
            self.open_requested.emit(int(self._row["id"]))


def _address(name: str, row: Row) -> str:
    """What a way opens; whoever refuses mail gets none (DESIGN 5)."""
    field = _FIELDS[name]
    return "" if field.kind == "email" and not row["accepts_mail"] else address_of(field, row[name])


def _add(menu: QMenu, icon: str, text: str, act: Callable[[], object]) -> None:
    action = menu.addAction(text.replace("&", "&&"))
    theme.set_icon(action, icon)
    action.triggered.connect(lambda _checked=False: act())
