"""Labels and values in one or two columns: the labels are painted, the values are labels that are made once."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimerEvent, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.widgets.elided import ElidedLabel
from ui.widgets.painting import baseline, fitted, text_width, tip

_MOST_LABEL = 0.45  # of the width of a column
_MOST_WIDE = 3  # one column for all once more than every third value needs the whole width


class Pair(NamedTuple):
    """A label and its value. ``quiet``: in grey, because it is not this record's own. ``link``: what it opens."""

    key: str
    label: str
    text: str
    editable: bool = False
    quiet: bool = False
    link: str = ""


class _Plan(NamedTuple):
    """The pairs in rows, for a width."""

    width: int
    columns: int
    rows: list[list[Pair]]


class Value(ElidedLabel):
    """One value.

    Signals: ``edit_requested(key)`` by F2 and by a double click, where it can be changed; ``link_requested(address)``
    by a click and by Enter, where it has one; ``focus_changed``.
    """

    edit_requested = Signal(str)
    link_requested = Signal(str)
    focus_changed = Signal()

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._key, self._editable, self._link = key, False, ""
        self._single = 0  # a timer: a click is one click only when no second one follows
        self._is_second = False
        self.setObjectName(f"{key}_value")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pair(self, pair: Pair) -> None:
        """Show another value."""
        self._editable = pair.editable
        if pair.link != self._link:
            self._link = pair.link
            shape = Qt.CursorShape.PointingHandCursor if pair.link else Qt.CursorShape.IBeamCursor
            self.setCursor(shape)
            self.setAccessibleDescription(pair.link)
            self._wait(0)
        self.set_text(pair.text)
        name = f"{pair.label} {self.whole_text()}"
        if name != self.accessibleName():
            self.setAccessibleName(name)
        role = "body" if pair.quiet else "link" if pair.link else None
        if role != self.property("text_role"):
            theme.mark(self, text_role=role)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 asks to change it, Enter follows it."""
        if event.key() == Qt.Key.Key_F2 and self._editable:
            self.edit_requested.emit(self._key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._link:
            self._follow()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """So does a double click."""
        self._wait(0)
        self._is_second = True
        if self._editable:
            self.edit_requested.emit(self._key)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click follows it, unless it selects some of it or is the first of two."""
        super().mouseReleaseEvent(event)
        second, self._is_second = self._is_second, False
        inside = self.rect().contains(event.position().toPoint())
        if self._link and event.button() == Qt.MouseButton.LeftButton and inside and not second:
            self._wait(QApplication.doubleClickInterval() if self._editable else 1)

    def timerEvent(self, event: QTimerEvent) -> None:
        """No second click has followed."""
        if event.timerId() == self._single:
            self._wait(0)
            if not self.selectedText():
                self._follow()
        else:
            super().timerEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring round it is painted behind it."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def _wait(self, milliseconds: int) -> None:
        """For a second click; 0 waits no longer."""
        if self._single:
            self.killTimer(self._single)
        self._single = self.startTimer(milliseconds) if milliseconds else 0

    def _follow(self) -> None:
        if self._link:
            self.link_requested.emit(self._link)


class Pairs(QWidget):
    """Two pairs a row when the values fit, else one (GUIDE 2).

    A few long values do not put all below each other: they come last, each on a line of its own.

    Signals: ``edit_requested(str)`` with the key of the value to be changed in place, ``link_requested(str)`` with the
    address that a value opens.
    """

    edit_requested = Signal(str)
    link_requested = Signal(str)

    def __init__(
        self, columns: int = 2, *, after: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """``after``: the widget from which Tab goes on to the first value."""
        super().__init__(parent)
        self._columns, self._after = columns, after
        self._pairs: list[Pair] = []
        self._values: dict[str, Value] = {}
        self._label_width = 0
        self._text_widths: dict[str, int] = {}
        self._labels: dict[str, QRect] = {}
        self._places: dict[str, QRect] = {}
        self._plan = _Plan(-1, 1, [])
        self._build()

    def _build(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show other pairs. The focus stays with its key, or goes to the next value when that one is gone."""
        held = next((key for key, value in self._values.items() if value.hasFocus()), None)
        keys = [pair.key for pair in self._pairs]
        self._pairs = list(pairs)
        shown = {pair.key for pair in pairs}
        if held is not None and held not in shown:
            self._pass_focus(keys, held, shown)
        for key, value in self._values.items():
            if key not in shown and not value.isHidden():
                value.hide()
        for pair in pairs:
            self._value(pair.key).show_pair(pair)
        self._measure()
        self._set_places()
        self.updateGeometry()
        self.update()

    def value(self, key: str) -> Value | None:
        """The value of a key, when it is shown."""
        return self._values.get(key) if any(pair.key == key for pair in self._pairs) else None

    def places(self) -> dict[str, QRect]:
        """Where each value stands."""
        return dict(self._places)

    def place_over(self, key: str, editor: QWidget) -> None:
        """Put an editor where a value stands, as high as it wants to be, and give it the keys."""
        place = self._places[key]
        high = max(editor.sizeHint().height(), place.height())
        wide = min(max(editor.sizeHint().width(), place.width()), self.width())
        left = min(place.left() - theme.space("m"), self.width() - wide)
        top = place.center().y() - high // 2
        editor.setParent(self)
        editor.setGeometry(max(0, left), top, wide + min(theme.space("m"), max(0, left)), high)
        editor.show()
        editor.raise_()
        editor.setFocus()

    def hasHeightForWidth(self) -> bool:
        """One column is higher than two."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many rows as it takes."""
        return len(self._planned(width).rows) * theme.size("propertyRow")

    def sizeHint(self) -> QSize:
        """As wide as one column wants to be."""
        widest = max(self._text_widths.values(), default=0)
        wide = self._label_width + theme.space("l") + widest
        return QSize(wide, self.heightForWidth(self.width() or wide))

    def minimumSizeHint(self) -> QSize:
        """A label and a few letters."""
        return QSize(theme.size("leftPane.min") // 2, theme.size("propertyRow"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the values in their places."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_places()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
            self._set_places()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the labels, and the ring round the value that has the keys."""
        with QPainter(self) as painter:
            font = theme.font("label")
            painter.setFont(font)
            painter.setPen(theme.color("text3"))
            down = baseline(0, theme.size("propertyRow"), font)
            for pair in self._pairs:
                place = self._labels[pair.key]
                at = QPointF(place.x(), place.y() + down)
                painter.drawText(at, fitted(pair.label, place.width(), "label"))
            held = next((key for key in self._places if self._values[key].hasFocus()), None)
            if held is not None:
                self._paint_ring(painter, QRectF(self._places[held]))

    def event(self, event: QEvent) -> bool:
        """Say a label that does not fit."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._cut_label(event.pos()), self)
            return True
        return super().event(event)

    def _value(self, key: str) -> Value:
        if key not in self._values:
            value = self._values[key] = Value(key, self)
            value.edit_requested.connect(self.edit_requested)
            value.link_requested.connect(self.link_requested)
            value.focus_changed.connect(self.update)
        return self._values[key]

    def _paint_ring(self, painter: QPainter, place: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), theme.tokens.lookup("border", "focus")))
        gap, radius = theme.space("xs"), theme.radius("input")
        painter.drawRoundedRect(place.adjusted(-gap, 1, -1, -1), radius, radius)

    def _pass_focus(self, keys: list[str], held: str, shown: set[str]) -> None:
        at = keys.index(held) if held in keys else 0
        following = next((key for key in [*keys[at:], *reversed(keys[:at])] if key in shown), None)
        if following is not None:
            self._values[following].setFocus()

    def _measure(self) -> None:
        self._label_width = round(max((text_width(one.label, "label") for one in self._pairs), default=0)) + 2
        self._text_widths = {pair.key: self._values[pair.key].sizeHint().width() for pair in self._pairs}
        self._plan = _Plan(-1, 1, [])

    def _planned(self, width: int) -> _Plan:
        """The pairs in rows of one or two, for a width."""
        if self._plan.width != width:
            self._plan = self._arrange(width)
        return self._plan

    def _arrange(self, width: int) -> _Plan:
        one = _Plan(width, 1, [[pair] for pair in self._pairs])
        column = _column(width, 2)
        if self._columns == 1 or self._label_width > column * _MOST_LABEL:
            return one
        room = column - self._label_width - theme.space("l")
        wide = [pair for pair in self._pairs if self._text_widths[pair.key] > room]
        if len(wide) * _MOST_WIDE > len(self._pairs):
            return one
        narrow = [pair for pair in self._pairs if self._text_widths[pair.key] <= room]
        rows = [narrow[at : at + 2] for at in range(0, len(narrow), 2)] + [[pair] for pair in wide]
        return _Plan(width, 2, rows)

    def _set_places(self) -> None:
        plan, high, gap = self._planned(self.width()), theme.size("propertyRow"), theme.space("l")
        column = _column(plan.width, plan.columns)
        labels = min(self._label_width, int(column * _MOST_LABEL))
        self._labels.clear()
        self._places.clear()
        before = self._after
        line = self._values[self._pairs[0].key].sizeHint().height() if self._pairs else 0
        for number, row in enumerate(plan.rows):
            for place, pair in enumerate(row):
                left = place * (column + theme.space("xl"))
                wide = column if len(row) > 1 else plan.width
                self._labels[pair.key] = QRect(left, number * high, labels, high)
                self._places[pair.key] = QRect(
                    left + labels + gap, number * high, max(0, wide - labels - gap), high
                )
                before = self._set_value(pair.key, line, before)

    def _set_value(self, key: str, high: int, before: QWidget | None) -> Value:
        value, place = self._values[key], self._places[key]
        value.setGeometry(place.x(), place.y() + (place.height() - high) // 2, place.width(), high)
        if value.isHidden():
            value.show()
        if before is not None and before.nextInFocusChain() is not value:
            QWidget.setTabOrder(before, value)
        return value

    def _cut_label(self, at: QPoint) -> str:
        for pair in self._pairs:
            place = self._labels[pair.key]
            if place.contains(at) and text_width(pair.label, "label") > place.width() + 0.5:
                return tip(pair.label)
        return ""


def _column(width: int, columns: int) -> int:
    return width if columns == 1 else (width - theme.space("xl")) // 2
