"""A text field that opens a small window of its own below: a calendar, or the parts of a birthday."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from ui import theme


class PopupBox(QComboBox):
    """An editable line with an icon at its right that opens something else than a list.

    Signals: ``popup_requested`` by a click on the icon, Alt+Down or F4; ``stepped`` with 1 or -1 by the arrow keys.
    """

    popup_requested = Signal()
    stepped = Signal(int)

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        # A line of our own: for one that Qt makes, PySide may hand out what it knew of another at the same address.
        self.line = QLineEdit(self)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # the stub does not know that None takes it away
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(5)
        self.line.textChanged.connect(self._show_begin)

    def showPopup(self) -> None:
        """Ask for the window instead of showing a list."""
        self.popup_requested.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys step; the rest is typing."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves sees the beginning of a text that is too long: it says whether a date is of the moon."""
        super().focusOutEvent(event)
        self._show_begin()

    def _show_begin(self) -> None:
        if not self.hasFocus():
            self.line.setCursorPosition(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A combo box with another picture where its arrow would be."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        option.subControls = QStyle.SubControl.SC_ComboBoxFrame | QStyle.SubControl.SC_ComboBoxEditField
        with QPainter(self) as painter:
            self.style().drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            self._paint_icon(painter, QRectF(arrow))

    def _paint_icon(self, painter: QPainter, arrow: QRectF) -> None:
        side = theme.icon_px("inline")
        place = QRectF(arrow.center().x() - side / 2, (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, place, self._icon, "text2" if self.isEnabled() else "disabled")


class Popup(QFrame):
    """A window that goes away by itself when somebody clicks beside it, or with Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        theme.mark(self, part="card")
        self.inside = QVBoxLayout(self)
        edge = theme.space("m")
        self.inside.setContentsMargins(edge, edge, edge, edge)
        self.inside.setSpacing(theme.space("s"))

    def open_below(self, box: QWidget) -> None:
        """Show it under a field, or above where the screen ends."""
        self.adjustSize()
        place = box.mapToGlobal(QPoint(0, box.height() + 1))
        screen = box.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place.setY(box.mapToGlobal(QPoint(0, 0)).y() - self.height() - 1)
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
