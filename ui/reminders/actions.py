"""The buttons on the chosen reminder: log or greet, snooze, done, open."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from resources.language import N_, _
from ui import theme


class Verb(NamedTuple):
    """One thing to do with a reminder: its word on the button, the whole command, and the key in the list."""

    key: str
    text: str
    help: str
    icon: str
    letter: str = ""


LOG, SNOOZE, DONE, OPEN = "log", "snooze", "done", "open"
GREET, EMAIL, PLAN = "greeting", "email", "plan"

VERBS: Final = {
    verb.key: verb
    for verb in (
        Verb(LOG, N_("Log"), N_("Log contact"), "phone", "L"),
        Verb(PLAN, N_("Plan a call"), N_("Plan a call"), "calendar-plus"),
        Verb(GREET, N_("Copy greeting"), N_("Copy a greeting to the clipboard"), "copy"),
        Verb(EMAIL, N_("E-mail"), N_("Write an e-mail in your mail program"), "mail"),
        Verb(SNOOZE, N_("Snooze"), N_("Snooze the reminder"), "alarm-clock", "S"),
        Verb(DONE, N_("Done"), N_("The reminder is done"), "check", "D"),
        Verb(OPEN, "", N_("Open the customer"), "square-arrow-out-up-right"),
    )
}


class ReminderActions(QWidget):
    """A row of buttons, the first one primary; where they do not fit, icons have to do, on the first one last.

    Signals: ``requested(verb)``.
    """

    requested = Signal(str)

    def __init__(self, verbs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[QPushButton, str] = {}
        self._first: QPushButton | None = None
        self._build(verbs)

    def _build(self, verbs: Sequence[str]) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        for key in verbs:
            button = self._button(VERBS[key])
            if key == OPEN:
                row.addStretch(1)
            row.addWidget(button)
        if OPEN not in verbs:
            row.addStretch(1)

    def _button(self, verb: Verb) -> QPushButton:
        button = QPushButton(_(verb.text) if verb.text else "")
        button.setObjectName(f"reminder{verb.key.capitalize()}Button")
        button.setAccessibleName(_(verb.help))
        button.setToolTip(f"{_(verb.help)} ({verb.letter})" if verb.letter else _(verb.help))
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the list and its keys
        first = self._first is None
        if verb.text:
            theme.mark(button, role="primary" if first else "normal", small=True, dense=True)
            self._texts[button] = button.text()
        else:
            theme.mark(button, role="ghost", bare=True, small=True)
            button.setFixedWidth(theme.size("minHitArea"))
        theme.set_icon(button, verb.icon, "onAccent" if first else "text2", use="inline")
        button.clicked.connect(lambda: self.requested.emit(verb.key))
        self._first = self._first or button
        return button

    def button(self, verb: str) -> QPushButton | None:
        """The button of a verb, None where the reminder has none."""
        return self.findChild(
            QPushButton,
            f"reminder{verb.capitalize()}Button",
            options=Qt.FindChildOption.FindDirectChildrenOnly,
        )

    def minimumSizeHint(self) -> QSize:
        """It gets as narrow as its card."""
        return QSize(0, theme.size("buttonSmall"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up words where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        row = self.layout()
        assert row is not None
        for button, text in self._texts.items():
            button.ensurePolished()  # or it tells the size of a button of another style
            if button.text() != text:
                self._show(button, text)
        for button in sorted(self._texts, key=lambda one: one is self._first):
            row.invalidate()
            if row.sizeHint().width() <= self.width():
                return
            self._show(button, "")
        row.invalidate()

    def _show(self, button: QPushButton, text: str) -> None:
        button.setText(text)
        side = theme.icon_px("inline")
        gap = theme.tokens.lookup("icon", "gapToText") if text else 0
        button.setIconSize(QSize(side + gap, side))
