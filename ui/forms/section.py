"""One section of a form: a heading and a grid of fields, or a widget of its own, with a hairline below."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.forms.row import FieldRow


class FormSection(QWidget):
    """Fields in one or two columns, labels at their left or above them."""

    def __init__(
        self, key: str, title: str, hint: str = "", *, above: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key, self.title, self._above = key, title, above
        self.rows: list[FieldRow] = []
        self._columns = 0
        self._build(hint)

    def _build(self, hint: str) -> None:
        self.setObjectName(f"formSection_{self.key}")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(theme.space("m"))
        if self.title:
            self._build_head(hint)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("l") if self._above else 0)
        self._grid.setVerticalSpacing(theme.size("formRowGap"))
        self._body.addLayout(self._grid)
        self.line = QFrame(self)
        theme.mark(self.line, part="line")
        self._body.addSpacing(theme.size("formSectionGap") - theme.space("m"))
        self._body.addWidget(self.line)

    def _build_head(self, hint: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        for text, role in ((self.title, "h3"), (hint, "caption")):
            if text:
                label = QLabel(text, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                theme.mark(label, text_role=role)
                head.addWidget(label)
        head.addStretch(1)
        self._body.addLayout(head)

    def add_rows(self, rows: Iterable[FieldRow]) -> None:
        """Take fields, in the order in which they are filled in."""
        self.rows += rows
        self._columns = 0

    def add_widget(self, widget: QWidget) -> None:
        """Take something else than a field: it goes below the fields."""
        self._body.insertWidget(self._body.indexOf(self.line) - 1, widget)

    def set_columns(self, columns: int) -> None:
        """Place the fields in one or two columns."""
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.count():
            self._grid.takeAt(0)
        place = 0
        for row in self.rows:
            if not row.is_visible():
                continue
            wide = row.wide or columns == 1
            if wide and place % columns:
                place += 1
            self._place(row, place // columns, place % columns, columns if wide else 1)
            place += columns if wide else 1
        self._stretch(columns)

    def refresh(self) -> None:
        """Place the fields again: some were shown or hidden."""
        columns, self._columns = self._columns or 1, 0
        self.set_columns(columns)

    def set_label_width(self, width: int) -> None:
        """Make all labels at the left of fields as wide."""
        for row in self.rows:
            if not self._above:
                row.label.setFixedWidth(width)

    def _place(self, row: FieldRow, line: int, column: int, span: int) -> None:
        bare = row.editor.labelled or self._is_only(row)
        row.label.setVisible(not bare)
        top = Qt.AlignmentFlag.AlignTop
        if self._above:
            if not bare:
                self._grid.addWidget(row.label, 2 * line, column, 1, span)
            self._grid.addWidget(row.cell, 2 * line + 1, column, 1, span)
        elif self._is_only(row):
            self._grid.addWidget(row.cell, line, 0, 1, 3 * span - 1)
        else:
            if not bare:
                self._grid.addWidget(row.label, line, 3 * column, top)
            self._grid.addWidget(row.cell, line, 3 * column + 1, 1, 3 * span - 2)

    def _is_only(self, row: FieldRow) -> bool:
        """A field that has the section to itself needs no label: the heading says it."""
        return row.label.text() == self.title

    def _stretch(self, columns: int) -> None:
        for column in range(5):
            used = column < columns if self._above else column % 3 == 1 and column < 3 * columns
            self._grid.setColumnStretch(column, int(used))
        gap = theme.space("section") if columns == 2 and not self._above else 0
        self._grid.setColumnMinimumWidth(2, gap)
