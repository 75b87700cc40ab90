"""The rows of a rehearsal below the columns (step 2), and on their own (step 3)."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exchange.rehearsal import ALL, PROBLEMS, Line, PlanView, Rehearsal
from resources.language import _, ngettext
from ui import theme
from ui.importing.cell import CellDelegate
from ui.importing.preview_model import FATE, NUMBER, REASON, ImportPreviewModel
from ui.session import Session
from ui.widgets.painting import text_width
from ui.widgets.table import Table

FEW = 50
"""Rows that are shown below the columns."""

_NO_LIMIT = 16_777_215
_SHORT = 4  # rows that are seen of them
_WIDEST, _NARROWEST = 280, 56


class ImportPreview(QWidget):
    """A heading with a link to the rows that need a look, and the table.

    Signals: ``line_changed()`` when another row is the current one, or the selection is another.
    """

    line_changed = Signal()

    def __init__(self, session: Session, rehearsal: Rehearsal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ImportPreviewModel(session, rehearsal, self)
        self._plan: PlanView | None = None
        self._which, self._short = ALL, True
        self._fitted = False
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line = QFrame()
        theme.mark(self._line, part="line")
        column.addWidget(self._line)
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(theme.space("xxl"), theme.space("m"), theme.space("xxl"), 0)
        row.setSpacing(theme.space("m"))
        title, self._about = QLabel(_("Preview")), QLabel()
        for label, role in ((title, "h3"), (self._about, "caption")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, text_role=role)
            row.addWidget(label)
        row.addStretch(1)
        self._problems = QPushButton()
        self._problems.setObjectName("importProblemsButton")
        self._problems.setAutoDefault(False)
        theme.mark(self._problems, role="link")
        row.addWidget(self._problems)
        column.addWidget(self._head)
        self.table = Table(dense=True)
        self.table.setObjectName("importPreviewTable")
        self.table.setAccessibleName(_("Preview"))
        self.table.setSortingEnabled(False)
        self.table.setModel(self.rows)
        self.table.setItemDelegate(CellDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        edge = QHBoxLayout()
        edge.setContentsMargins(theme.space("l"), 0, theme.space("l"), 0)
        edge.addWidget(self.table)
        column.addLayout(edge, 1)

    def _connect(self) -> None:
        self._problems.clicked.connect(self._toggle_problems)
        self.rows.dataChanged.connect(self._fit)
        self.rows.dataChanged.connect(lambda *_changed: self.line_changed.emit())
        self.table.selectionModel().selectionChanged.connect(lambda *_changed: self.line_changed.emit())

    def set_short(self, short: bool) -> None:
        """Below the columns (a few rows, without their fates), or on its own."""
        self._short = short
        self._line.setVisible(short)
        self._head.setVisible(short)
        for section in (FATE, REASON):
            self.table.setColumnHidden(section, short)
        height = theme.size("tableHeader") + _SHORT * theme.size("tableRowDense") + theme.space("m")
        self.table.setMinimumHeight(height if short else 0)
        self.table.setMaximumHeight(height if short else _NO_LIMIT)

    def show_plan(self, plan: PlanView | None, which: str = ALL) -> None:
        """Show rows of a plan; without one none."""
        self._plan, self._which, self._fitted = plan, which, False
        self.rows.show_plan(plan, which, FEW if self._short else None)
        for section in (FATE, REASON):
            self.table.setColumnHidden(section, self._short)
        self._say()
        if self.rows.rowCount():
            self.rows.line(0)
        self.line_changed.emit()

    def chosen(self) -> list[Line]:
        """The selected rows that are there, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [line for row in rows if (line := self.rows.line(row)) is not None]

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        if row < self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(row, NUMBER))

    def current_row(self) -> int:
        """Where one is; -1 nowhere."""
        return self.table.currentIndex().row()

    def _toggle_problems(self) -> None:
        self.show_plan(self._plan, ALL if self._which == PROBLEMS else PROBLEMS)

    def _say(self) -> None:
        plan, count = self._plan, self.rows.rowCount()
        said = ngettext(
            "First {n} row · as the mapping above has it",
            "First {n} rows · as the mapping above has them",
            count,
        )
        self._about.setText(said.replace("{n}", f"{count:,}") if plan else "")
        problems = plan.count(PROBLEMS) if plan else 0
        text = _("Show all rows") if self._which == PROBLEMS else _("Only rows with problems ({n})")
        self._problems.setText(text.replace("{n}", f"{problems:,}"))
        self._problems.setVisible(problems > 0)

    def _fit(self, top: QModelIndex, *_rest: object) -> None:
        """Widths by what the first rows hold, once for a plan."""
        if self._fitted or top.row() >= 1 or not self.rows.first_lines():
            return
        self._fitted = True
        lines = self.rows.first_lines()[:20]
        gap = 2 * theme.space("m") + theme.space("s")
        for section in range(self.rows.columnCount()):
            head = str(self.rows.headerData(section, Qt.Orientation.Horizontal))
            texts = [str(self.rows.index(row, section).data() or "") for row in range(len(lines))]
            wide = max([text_width(head, "label"), *map(text_width, texts)]) + gap
            if section >= FATE:
                wide += theme.icon_px("button")
            widest = _WIDEST if section != REASON else _WIDEST * 3 // 2
            self.table.setColumnWidth(section, round(min(max(wide, _NARROWEST), widest)))
