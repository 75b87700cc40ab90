"""One value changed where it stands: Enter or leaving saves, Esc gives up (GUIDE 3)."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent

from ui.forms.editors import Editor


class InPlace(QObject):
    """Watches an editor over a value, and dies with it.

    Signals: ``saved()`` when the value shall hold, ``given_up()`` when the old one shall.
    """

    saved = Signal()
    given_up = Signal()

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._over = False
        editor.inner.installEventFilter(self)
        editor.left.connect(lambda: self._end(self.saved))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc belong to the value, not to the page behind it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._end(self.saved)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._end(self.given_up)
                return True
        return super().eventFilter(watched, event)

    def _end(self, signal: SignalInstance) -> None:
        if not self._over:
            self._over = True
            signal.emit()
