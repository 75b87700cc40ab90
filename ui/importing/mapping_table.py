"""The table of the file's columns, with a box for the target in each row."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from exchange.importing import Mapping
from exchange.rehearsal import FileView, PlanView
from resources.language import _
from ui import theme
from ui.importing.cell import CellDelegate
from ui.importing.mapping_model import STATE, TARGET, ImportMappingModel
from ui.importing.target_combo import TargetCombo, TargetModel
from ui.widgets.table import Table

_ROW = 34
_SHARES = (0.155, 0.228, 0.247)
"""Of the width: heading, samples, target; the state has the rest."""
_BREATH_MS = 8
"""Between two boxes that are made: the window must not stand still for a file of a hundred columns."""


class ImportMappingTable(Table):
    """Signals: ``target_chosen(column, key)``; ``column_changed(column)`` when another row is the current one."""

    target_chosen = Signal(int, str)
    column_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ImportMappingModel()
        self._places: dict[str, TargetModel] = {}
        self._boxes: list[TargetCombo] = []
        self._mapping: Mapping | None = None
        self._timer = QTimer(self, interval=_BREATH_MS)
        self._timer.timeout.connect(self._make_box)
        self._dress()

    def _dress(self) -> None:
        self.setObjectName("importMappingTable")
        self.setAccessibleName(_("Columns of the file"))
        self.setSortingEnabled(False)
        self.columns.setParent(self)
        self.setModel(self.columns)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionsMovable(False)
        self.selectionModel().currentRowChanged.connect(lambda now, _old: self.column_changed.emit(now.row()))

    # -- slots --------------------------------------------------------------------------------------------------

    def show_file(self, view: FileView, mapping: Mapping) -> None:
        """Show the columns of a file."""
        assert view.guessed is not None
        for box in self._boxes:
            box.blockSignals(True)
        self._boxes = []
        self._mapping = mapping
        self.columns.set_columns(mapping, view.guessed, view.samples)
        self._timer.start()
        self._fit()

    def show_mapping(self, mapping: Mapping, plan: PlanView | None) -> None:
        """The same columns, mapped otherwise or checked."""
        self._mapping = mapping
        self.columns.update_columns(mapping, plan)
        for box, column in zip(self._boxes, mapping.columns, strict=False):
            if box.key() != column.target:
                box.show_target(column.target)

    def choose(self, column: int) -> None:
        """Make a column the current one."""
        if 0 <= column < self.columns.rowCount():
            self.setCurrentIndex(self.columns.index(column, STATE))

    def current(self) -> int:
        """The column where one is; -1 nowhere."""
        return self.currentIndex().row()

    def box(self, column: int) -> TargetCombo:
        """The box of a column."""
        while len(self._boxes) <= column:
            self._make_box()
        return self._boxes[column]

    # -- Qt -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 go into the box of the row, letters are typed there."""
        row = self.current()
        typed = event.text()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._enter(row)
            event.accept()
        elif row >= 0 and plain and typed and typed.isprintable() and typed != " ":
            self._enter(row)
            self.box(row).line.insert(typed)
            self.box(row).line.textEdited.emit(self.box(row).line.text())
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of a box: Up and Down without Alt go to the neighbouring rows' boxes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, TargetCombo) and self._step(event):
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shares of the columns."""
        super().resizeEvent(event)
        self._fit()

    # -- private ------------------------------------------------------------------------------------------------

    def _enter(self, row: int) -> None:
        box = self.box(row)
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.line.selectAll()

    def _step(self, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent)
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        row = self.current() + by
        if not by or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        if 0 <= row < self.columns.rowCount():
            self.choose(row)
            self._enter(row)
        return True

    def _make_box(self) -> None:
        """One box more; in the order of the rows, so that Tab goes from one to the next."""
        mapping = self._mapping
        if mapping is None or len(self._boxes) >= len(mapping.columns):
            self._timer.stop()
            return
        if mapping.kind not in self._places:
            self._places[mapping.kind] = TargetModel(mapping.kind, self)
            return
        number = len(self._boxes)
        column = mapping.columns[number]
        box = TargetCombo(number, column.heading, self._places[mapping.kind], column.target)
        box.target_chosen.connect(self.target_chosen)
        box.entered.connect(self.choose)
        box.installEventFilter(self)
        self._boxes.append(box)
        self.setIndexWidget(self.columns.index(number, TARGET), _in_cell(box))

    def _fit(self) -> None:
        width = self.viewport().width()
        for section, share in enumerate(_SHARES):
            self.setColumnWidth(section, round(width * share))

    def _fit_rows(self) -> None:
        height = theme.tokens.scaled(_ROW, theme.font_px("body"))
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)


def _in_cell(box: TargetCombo) -> QWidget:
    """A box with some room round it, over a cell."""
    place = QWidget()
    place.setFocusProxy(box)
    row = QHBoxLayout(place)
    row.setContentsMargins(theme.space("m"), 0, theme.space("m"), 1)
    row.addWidget(box)
    return place
