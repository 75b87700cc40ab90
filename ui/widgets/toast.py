"""The toast: one short message at the bottom of the window, which goes away by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from resources.language import _
from ui import theme
from ui.widgets.picture import Picture

_ICONS = {"success": "circle-check", "warning": "triangle-alert", "danger": "circle-alert", "info": "info"}
_COLORS = {
    "success": "inverse_success",
    "warning": "inverse_warning",
    "danger": "inverse_danger",
    "info": "inverse_accentText",
}


class Toast(QFrame):
    """Stands at the bottom centre of its parent for six seconds, longer while the pointer is on it.

    A second message takes the place of the first. Screen readers are told.
    Signals: ``undo_requested`` when Undo is clicked.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame = parent
        self._lift = 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = Picture(use="toolbar")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setObjectName("toastLabel")
        self._undo = QPushButton()
        self._undo.setObjectName("toastUndoButton")
        self._timer = QTimer(self, singleShot=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("l"), theme.space("xs"), theme.space("m"), theme.space("xs"))
        row.setSpacing(theme.space("m"))
        row.addWidget(self._picture)
        row.addWidget(self._label)
        row.addSpacing(theme.space("m"))
        row.addWidget(self._undo)
        self.hide()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.hide)
        self._undo.clicked.connect(self._ask_undo)
        self._frame.installEventFilter(self)

    def show_message(self, text: str, *, undo: bool = False, tone: str = "success") -> None:
        """Say something, with an Undo button if it can be undone. ``tone``: success warning danger info."""
        from PySide6.QtGui import (  # late: a hundred roles are made with it
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        self._label.setText(text)
        self._undo.setText(f"{_('Undo')}  {_keys()}")
        self._undo.setVisible(undo)
        self._picture.set_icon(_ICONS[tone], _COLORS[tone])
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(theme.ms("toastMs"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def set_lift(self, pixels: int) -> None:
        """How far above the parent's lower edge it stands; the height of the status bar."""
        self._lift = pixels
        self._place()

    def text(self) -> str:
        """What it says, or said last."""
        return self._label.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the place when the parent is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reads."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count anew."""
        if self.isVisible():
            self._timer.start(theme.ms("toastMs"))
        super().leaveEvent(event)

    def _ask_undo(self) -> None:
        self._timer.stop()
        self.hide()
        self.undo_requested.emit()

    def _place(self) -> None:
        parent = self._frame
        room = parent.width() - 2 * theme.space("xl")
        self.resize(min(self.sizeHint().width(), room), self.sizeHint().height())
        left = (parent.width() - self.width()) // 2
        self.move(left, parent.height() - self._lift - self.height() - theme.space("xl"))


def _keys() -> str:
    from PySide6.QtGui import QKeySequence

    return QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
