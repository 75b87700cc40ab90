"""What stands where there is nothing: one sentence, and what can be done next."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.picture import Picture

_ROW_ICON = 20


class EmptyState(QWidget):
    """A heading, a sentence and buttons: in the middle of an empty pane, or as a row of a list.

    Signals: ``action_requested`` with the key of the button that was clicked.
    """

    action_requested = Signal(str)

    def __init__(self, *, row: bool = False, parent: QWidget | None = None) -> None:
        """With ``row`` the icon stands left of the text, and everything keeps left."""
        super().__init__(parent)
        self._row = row
        self._buttons: dict[str, QPushButton] = {}
        self._build()

    def _build(self) -> None:
        self._picture = Picture(use=_ROW_ICON if self._row else "emptyState")
        self._title = _label("h3")
        self._text = _label("body")
        self._text.setWordWrap(True)
        self._actions = QWidget()
        self._flow = FlowLayout(self._actions, centred=not self._row)
        words = QVBoxLayout()
        words.setSpacing(theme.space("xs" if self._row else "s"))
        for widget in (self._title, self._text):
            words.addWidget(widget)
        self._words = words
        if self._row:
            self._lay_out_row(words)
        else:
            self._lay_out_centre(words)

    def show_message(
        self,
        title: str,
        text: str = "",
        actions: Iterable[tuple[str, str, str]] = (),
        *,
        icon: str = "",
        icon_role: str = "text3",
    ) -> None:
        """Say what is (not) here. ``actions`` are key, text and role of each button, for example ``primary``."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._picture.set_icon(icon, icon_role)
        self.setAccessibleName(f"{title} {text}".strip())
        self._set_actions(actions)

    def button(self, key: str) -> QPushButton:
        """The button of an action, to name it or to click it."""
        return self._buttons[key]

    def _set_actions(self, actions: Iterable[tuple[str, str, str]]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()  # or a layout that means to show it makes a window of it
                widget.setParent(None)
                widget.deleteLater()
        self._buttons = {}
        for key, text, role in actions:
            button = QPushButton(text)
            button.setObjectName(f"{key}Button")
            theme.mark(button, role=role, small=True)
            button.clicked.connect(lambda _checked=False, key=key: self.action_requested.emit(key))
            self._buttons[key] = button
            self._flow.addWidget(button)
        # In a row one button stands at the right, several stand below the text.
        aside = self._row and self._flow.count() == 1
        if aside:
            self._line.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._words.addWidget(self._actions)
        # Once it has its place: without a parent it would be a window of its own.
        self._actions.setVisible(self._flow.count() > 0)

    def _lay_out_row(self, words: QBoxLayout) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("l"), theme.space("l"), theme.space("l"), theme.space("l"))
        row.setSpacing(theme.space("l"))
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        self._line = row

    def _lay_out_centre(self, words: QBoxLayout) -> None:
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space("m"))
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(words)
        column.addStretch(3)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.mark(label, text_role=role)
    return label
