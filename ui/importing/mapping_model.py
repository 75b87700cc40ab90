"""The columns of the file as a table: heading, samples, where it goes, how it fares."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from exchange.importing import Mapping
from exchange.rehearsal import PlanView
from models import Link, Several
from resources.language import _
from ui.importing.cell import CELL_ROLE, Cell
from ui.importing.wording import state_cell, target_label, target_of

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HEADING, SAMPLES, TARGET, STATE = range(4)


class ImportMappingModel(QAbstractTableModel):
    """One row a column of the file."""

    def __init__(self) -> None:
        super().__init__()
        self._mapping: Mapping | None = None
        self._guessed: Mapping | None = None
        self._samples: Sequence[Sequence[str]] = ()
        self._plan: PlanView | None = None

    def set_columns(self, mapping: Mapping, guessed: Mapping, samples: Sequence[Sequence[str]]) -> None:
        """Show the columns of another file."""
        self.beginResetModel()
        self._mapping, self._guessed, self._samples, self._plan = mapping, guessed, samples, None
        self.endResetModel()

    def update_columns(self, mapping: Mapping, plan: PlanView | None) -> None:
        """The same columns, mapped otherwise or checked."""
        self._mapping, self._plan = mapping, plan
        if self.rowCount():
            self.dataChanged.emit(self.index(0, TARGET), self.index(self.rowCount() - 1, STATE))

    def cell(self, row: int, column: int) -> Cell:
        """What is painted there."""
        assert self._mapping is not None
        assert self._guessed is not None
        one = self._mapping.columns[row]
        if column == HEADING:
            return Cell(one.heading or _("Column {n}").replace("{n}", str(row + 1)), strong=True)
        if column == SAMPLES:
            return Cell(self._sample(row), "text2")
        if column == TARGET:
            return Cell("")
        plan = self._plan
        check = plan.checks[row] if plan and row < len(plan.checks) else None
        questions = [question for question in plan.questions if question.column == row] if plan else []
        guessed = self._guessed.columns[row].target if row < len(self._guessed.columns) else ""
        return state_cell(check, one, self._mapping.kind, guessed, questions)

    def _sample(self, row: int) -> str:
        """The first value; of a column that chooses from a list some more, since those are few."""
        values = self._samples[row] if row < len(self._samples) else ()
        return " / ".join(values if self._chooses(row) else values[:1])

    def _chooses(self, row: int) -> bool:
        target = target_of(self._mapping, row)
        return target is not None and isinstance(target.field, Link | Several)

    # -- what Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The columns of the file."""
        return 0 if parent.isValid() or self._mapping is None else len(self._mapping.columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Heading, samples, target, state."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return [_("Column of the file"), _("Sample"), _("Goes to the field"), _("Result of the check")][
            section
        ]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The cell that is painted, its text, and a sentence for screen readers."""
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role in (Role.DisplayRole, Role.ToolTipRole):
            if index.column() == TARGET and self._mapping is not None:
                return target_label(self._mapping, index.row()) or _("Do not import")
            return self.cell(index.row(), index.column()).text
        if role == Role.AccessibleTextRole and self._mapping is not None:
            said = _("Column “{heading}”, for example {sample}, goes to {field}: {state}")
            return (
                said.replace("{heading}", self.cell(index.row(), HEADING).text)
                .replace("{sample}", self.cell(index.row(), SAMPLES).text or _("empty"))
                .replace("{field}", target_label(self._mapping, index.row()) or _("nowhere"))
                .replace("{state}", self.cell(index.row(), STATE).text)
            )
        return None
