"""Labels and values of a record in a grid, each value changed in place by a double click or F2 (GUIDE 3, 4)."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from database.lookups import Lookups
from models import Declared, Row, declared
from resources.language import _
from ui import theme
from ui.widgets.elided import ElidedLabel


class ValueGrid(QWidget):
    """Two label and value pairs a row when there is room, else one; empty values are left out.

    Signals: ``edit_requested(str)`` names the field to be changed in place.
    """

    edit_requested = Signal(str)

    def __init__(self, fields: Iterable[Declared], pairs: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = list(fields)
        self._pairs = pairs
        self._cells: dict[str, ElidedLabel] = {}
        self._build()

    def _build(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.space("xs"))
        for pair in range(self._pairs):
            self._grid.setColumnStretch(2 * pair + 1, 1)

    def show_values(self, row: Row, lookups: Lookups) -> None:
        """Show another row."""
        focused = next((name for name, cell in self._cells.items() if cell.hasFocus()), None)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cells.clear()
        shown = [field for field in self._fields if row[field.name] not in (None, False)]
        for number, field in enumerate(shown):
            line, pair = divmod(number, self._pairs)
            self._add(line, pair, field, lookups.text(field, row[field.name]))
        if focused in self._cells:
            self._cells[focused].setFocus()

    def cell(self, name: str) -> ElidedLabel | None:
        """The value of a field, when it is shown."""
        return self._cells.get(name)

    def place_over(self, name: str, editor: QWidget) -> None:
        """Put an editor where a value stands."""
        cell = self._cells[name]
        editor.setParent(self)
        editor.setGeometry(cell.geometry().adjusted(-4, -3, 4, 3))
        editor.show()
        editor.raise_()
        editor.setFocus()

    def _add(self, line: int, pair: int, field: Declared, text: str) -> None:
        label = QLabel(_(field.label))
        theme.mark(label, text_role="label")
        value = ElidedLabel(text.replace("\n", " "))
        value.setObjectName(f"{field.name}_value")
        value.setAccessibleName(f"{_(field.label)} {text}")
        value.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        value.setProperty("field", field.name)
        if not field.derived:
            value.installEventFilter(self)
        self._grid.addWidget(label, line, 2 * pair)
        self._grid.addWidget(value, line, 2 * pair + 1)
        self._cells[field.name] = value

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click or F2 on a value asks to change it."""
        f2 = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_F2
        )
        if f2 or event.type() == QEvent.Type.MouseButtonDblClick:
            self.edit_requested.emit(watched.property("field"))
            return True
        return super().eventFilter(watched, event)


def shown_fields(model: Any, groups: Iterable[str], *, without: Iterable[str] = ()) -> list[Declared]:
    """The declared fields of some groups that a page shows in its grid."""
    left_out = set(without)
    return [
        field
        for field in declared(model)
        if field.group in groups and field.kind not in ("multiline", "file") and field.name not in left_out
    ]
