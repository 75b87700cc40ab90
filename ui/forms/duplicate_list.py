"""Customers that are perhaps the one being entered, below its name, with the way to open them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from database.twins.duplicates import Duplicate, duplicates
from resources.language import _
from ui import theme
from ui.forms.editing import Editing
from ui.forms.tab_order import follow
from ui.widgets.elided import ElidedLabel

PAUSE = 300
"""Milliseconds without a letter before the file is asked."""


class DuplicateList(QFrame):
    """Hidden while there is none.

    Signals: ``open_requested(customer)``.
    """

    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicateList")
        self.setAccessibleName(_("Likely duplicates"))
        theme.mark(self, part="band", tone="warning")
        self.found: list[Duplicate] = []
        self.anchor: QWidget | None = None  # behind which its buttons come in the tab order
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        edge = theme.space("m")
        self._column.setContentsMargins(edge, theme.space("xs"), edge, theme.space("xs"))
        self._column.setSpacing(0)
        head = QLabel(_("Perhaps here already:"), self)
        self._column.addWidget(head)
        self.hide()

    def show_found(self, found: list[Duplicate]) -> None:
        """Show these."""
        if found == self.found:
            return
        self.found = found
        for line in self._lines:
            line.hide()  # or a layout that means to show it makes a window of it
            line.setParent(None)
            line.deleteLater()
        self._lines = [self._line(one) for one in found]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(found))
        if self.anchor is not None:
            follow(self.anchor, *self._lines)

    def _line(self, one: Duplicate) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        reasons = "; ".join(str(reason) for reason in one.reasons)
        text = _("{name} · {reasons}").format(name=one.name, reasons=reasons)
        button = QPushButton(_("Open"), line)
        button.setObjectName(f"duplicateOpenButton_{one.customer}")
        button.setAccessibleName(_("Open “{name}”").format(name=one.name))
        theme.mark(button, role="link")
        button.clicked.connect(lambda: self.open_requested.emit(one.customer))
        row.addWidget(ElidedLabel(text, line), 1)
        row.addWidget(button)
        return line


class DuplicateWatch(QObject):
    """Asks the file while somebody types, and fills the list."""

    def __init__(self, found: DuplicateList, editing: Editing) -> None:
        super().__init__(found)
        self._found, self._editing = found, editing
        self._key = f"duplicates-{id(self)}"
        editing.form.changed.connect(self._look)
        editing.belows["billing_entity"].changed.connect(self._look)
        editing.loaded.connect(self._look)

    def _look(self) -> None:
        """What was typed counts: a name, a phone, tax numbers; not what lay in the file."""
        if self._editing.is_showing:
            return
        typed = self._editing.entry.changes()
        numbers = [typed.get("registration_number")]
        numbers += [
            one.changes().get("tax_number") for one in self._editing.belows["billing_entity"].entries()
        ]
        reading = self._editing.session.reading
        if not any((typed.get("name"), typed.get("phone"), *numbers)):
            reading.drop(self._key)
            self._found.show_found([])
            return
        reading.ask(
            self._key,
            duplicates,
            typed.get("name") or "",
            typed.get("phone"),
            [str(number) for number in numbers if number],
            self._editing.row_id,
            done=self._found.show_found,
            wait=PAUSE,
        )
