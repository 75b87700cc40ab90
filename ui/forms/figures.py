"""What is computed from other records, on one line: name and value, name and value."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from models import Declared, Money, Row
from resources.language import _
from ui import theme
from ui.session import Session
from ui.wording import amount


class Figures(QWidget):
    """Read-only values of a row."""

    def __init__(self, session: Session, fields: list[Declared], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._fields = session, fields
        self._currency = "CNY"
        self._values: list[QLabel] = []
        self._build()

    def _build(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("s"))
        self._labels: list[QLabel] = []
        for field in self._fields:
            label, value = QLabel(_(field.label), self), QLabel(self)
            theme.mark(label, text_role="label")
            theme.mark(value, text_role="h3")
            value.setObjectName(f"{field.model._meta.table_name}_{field.name}_label")
            value.setContentsMargins(0, 0, theme.space("l"), 0)
            self._labels.append(label)
            self._values.append(value)
        self._place(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All on one line where they fit, else two."""
        super().resizeEvent(event)
        gaps = 2 * len(self._values) * self._grid.horizontalSpacing()
        wanted = sum(label.sizeHint().width() for label in (*self._labels, *self._values)) + gaps
        self._place(len(self._values) if wanted <= self.width() else 2)

    def _place(self, columns: int) -> None:
        for number, (label, value) in enumerate(zip(self._labels, self._values, strict=True)):
            self._grid.addWidget(label, number // columns, 2 * (number % columns))
            self._grid.addWidget(value, number // columns, 2 * (number % columns) + 1)
        self._grid.setColumnStretch(2 * len(self._values), 1)

    def set_currency(self, code: str) -> None:
        """The currency of amounts, by its ISO code."""
        self._currency = code

    def show_row(self, row: Row | None) -> None:
        """Show the values of a row; "—" for what there is not."""
        for field, label in zip(self._fields, self._values, strict=True):
            value = (row or {}).get(field.name)
            text = self._session.lookups.text(field, value) or "—"
            if isinstance(field, Money) and value is not None:
                text = amount(value, self._currency)
            label.setText(text)
            label.setAccessibleName(f"{_(field.label)}: {text}")
