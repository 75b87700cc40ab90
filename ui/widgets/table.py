"""A table of rows: no grid, a hairline below each row, a quiet header."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui import theme


class Table(QTableView):
    """A table view as the design has it; whole rows are selected, a click on a header sorts.

    Signals: those of a table view; Enter activates the current row as a double click does. The header's sides come
    from the model: answer ``TextAlignmentRole`` alike in ``data`` and ``headerData``.
    """

    def __init__(self, parent: QWidget | None = None, *, dense: bool = False) -> None:
        super().__init__(parent)
        self._dense = dense
        self._build()

    def _build(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # or Qt sorts at once, downwards
        self.setSortingEnabled(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        head.setSectionsMovable(True)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter on every system."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        event.setAccepted(plain)  # Ctrl+Enter belongs to whoever stands round the table
        if plain and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())

    def _fit_rows(self) -> None:
        height = theme.size("tableRowDense" if self._dense else "tableRow")
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
