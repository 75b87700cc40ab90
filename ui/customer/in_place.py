"""One value changed where it stands: Enter or leaving saves, Esc gives up (GUIDE 3).

In a text of several lines Enter begins another line, and Ctrl+Enter saves.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

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
        self._editor = editor
        self._several_lines = editor.field.kind == "multiline"
        editor.inner.installEventFilter(self)
        if self._several_lines:  # it has a list and a button of its own: going there does not leave it
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            application.focusChanged.connect(self._follow_focus)
        else:
            editor.left.connect(lambda: self._end(self.saved))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc belong to the value, not to the page behind it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_end(event):
                self._end(self.saved)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._end(self.given_up)
                return True
        return super().eventFilter(watched, event)

    def _is_end(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return control or not self._several_lines

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Whoever goes to another window, or to a list that drops down from it, is still here."""
        if self._over or new is None or self._holds(new) or not self._holds(old):
            return
        if new.window() is self._editor.window():
            self._end(self.saved)

    def _holds(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self._editor:
            widget = widget.parentWidget()
        return widget is not None

    def _end(self, signal: SignalInstance) -> None:
        if not self._over:
            self._over = True
            signal.emit()
