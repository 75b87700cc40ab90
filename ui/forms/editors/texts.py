"""One line of text, and all kinds that are typed as one: phone, e-mail, web address, numbers, time of day."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from changes.describe import number
from models import InvalidValue, Scaled
from ui.forms.checks import Problem
from ui.forms.editors.base import Editor, invalid
from ui.forms.typed_days import read_time
from ui.forms.typed_numbers import read_number


class TextEditor(Editor):
    """One line of text: the value is what stands there."""

    def _build(self) -> QWidget:
        self.line = QLineEdit(self)
        self._row.addWidget(self.line)
        return self.line

    def _connect(self) -> None:
        self.line.textEdited.connect(lambda _text: self.changed.emit())

    def read(self) -> Any:
        """The value of the text; ``None`` for nothing and for what is no value."""
        try:
            return self.field.clean(self.from_text(self.line.text()))
        except InvalidValue:
            return None

    def write(self, value: Any) -> None:
        """Show a value."""
        self.line.setText(self.to_text(value))
        self.line.setCursorPosition(0)

    def typed(self) -> str:
        """The text, when it is no value."""
        return self.line.text() if self._error() else ""

    def write_typed(self, text: str) -> None:
        """Show a text as it was typed."""
        self.line.setText(text)

    def problem(self) -> Problem | None:
        """Text that is no value is an error; else what is to be said of the value."""
        error = self._error()
        return invalid(error) if error else super().problem()

    def tidy(self) -> None:
        """Show the value as the program writes it."""
        if not self._error() and not self.line.isReadOnly():
            text = self.to_text(self.read())
            if text != self.line.text():
                self.line.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Grey, but its text can be copied."""
        self.line.setReadOnly(read_only)

    def set_placeholder(self, text: str) -> None:
        """Grey words in an empty field."""
        self.line.setPlaceholderText(text)

    def from_text(self, text: str) -> Any:
        """The value of what was typed. Raises ``InvalidValue``."""
        return text.strip()

    def to_text(self, value: Any) -> str:
        """How a value is written."""
        return "" if value is None else str(value)

    def _error(self) -> InvalidValue | None:
        try:
            self.field.clean(self.from_text(self.line.text()))
        except InvalidValue as error:
            return error
        return None


class TimeEditor(TextEditor):
    """A time of day: 14:30, 1430, 9点半, 3pm."""

    def from_text(self, text: str) -> str | None:
        """Hours and minutes, two digits each."""
        return read_time(text)


class NumberEditor(TextEditor):
    """A whole number; the arrow keys count."""

    def from_text(self, text: str) -> Decimal | None:
        """The number."""
        return read_number(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down add and take away one."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step and not self.line.isReadOnly() and not self._error():
                self.line.setText(self.to_text(self.field.clean(max((self.read() or 0) + step, 0))))
                self.changed.emit()
                return True
        return super().eventFilter(watched, event)


class ScaledEditor(NumberEditor):
    """Money, a price, a quantity or a share: exact decimals, written with thousands separators."""

    def to_text(self, value: Decimal | None) -> str:
        """Decimals only when they are not zero."""
        if value is None:
            return ""
        places = self.field.places if isinstance(self.field, Scaled) else 2
        text = number(value, places)
        return text.rstrip("0").rstrip(".") if "." in text and places > 2 else text
