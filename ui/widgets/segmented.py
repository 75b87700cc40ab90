"""The segmented switch: a few choices side by side, of which exactly one holds."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import theme


class Segmented(QFrame):
    """Buttons of which one is down. The arrow keys move the choice, Tab enters and leaves.

    Signals: ``chosen`` with the key of the choice, when a person or ``choose`` changes it.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Iterable[tuple[str, str, str]] = (), name: str = "", parent: QWidget | None = None
    ) -> None:
        """``options`` are key, text and icon (may be empty); ``name`` is what screen readers call the switch."""
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._build()
        self._connect()
        self.setAccessibleName(name)
        self.set_options(options)

    def _build(self) -> None:
        theme.mark(self, part="segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        edge = theme.space("xxs")
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(edge)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._tell)

    def set_options(self, options: Iterable[tuple[str, str, str]]) -> None:
        """Offer other choices; the first one holds. The order is the order on the screen."""
        self.blockSignals(True)
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for key, text, icon in options:
            self._add(key, text, icon)
        self.blockSignals(False)

    def button(self, key: str) -> QPushButton:
        """The button of a choice, to name or disable it."""
        return self._buttons[key]

    def current(self) -> str:
        """The key of the choice that holds; empty when nothing is offered."""
        checked = self._group.checkedButton()
        return next((key for key, button in self._buttons.items() if button is checked), "")

    def choose(self, key: str) -> None:
        """Let a choice hold."""
        self._buttons[key].setChecked(True)

    def _add(self, key: str, text: str, icon: str) -> None:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.mark(button, role="segment")
        if icon:
            theme.set_icon(button, icon, on_role="text")
        self._buttons[key] = button
        self._group.addButton(button)
        self._row.addWidget(button)
        button.setChecked(len(self._buttons) == 1)

    def _tell(self, button: QPushButton, checked: bool) -> None:
        # Qt sees to this only once a button has had the focus: until then Tab would stop at one that does not hold.
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus)
        if checked:
            self.chosen.emit(next(key for key, one in self._buttons.items() if one is button))
