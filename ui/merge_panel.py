"""Two customers side by side: which one stays, and of every field that differs which value."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from database.twins.merging import Side, proposal
from models import BY_NAME, Customer, Declared, Several, logged
from resources.language import _
from ui import theme
from ui.session import Session
from ui.widgets.choice_cell import ChoiceCell
from ui.widgets.elided import ElidedLabel


class MergePanel(QFrame):
    """Nothing is written here. What only one of the two has is taken over, sets are joined.

    Signals: ``merge_requested(keep, other, values)``, ``apart_requested(first, second)``, ``customer_requested(id)``.
    """

    merge_requested = Signal(int, int, object)
    apart_requested = Signal(int, int)
    customer_requested = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sides: tuple[Side, Side] | None = None
        self._keep = 0
        self._values: dict[str, Any] = {}
        self._cells: dict[str, tuple[ChoiceCell, ChoiceCell]] = {}
        self._groups: list[QButtonGroup] = []
        self._build()

    def _build(self) -> None:
        self.setObjectName("mergePanel")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._said = QLabel()
        self._said.setObjectName("mergeHintLabel")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        theme.mark(self._said, text_role="caption")
        self.apart_button = QPushButton(_("Not the same"))
        self.apart_button.setObjectName("notTheSameButton")
        self.merge_button = QPushButton(_("Merge"))
        self.merge_button.setObjectName("mergeButton")
        theme.mark(self.merge_button, role="primary")
        theme.set_icon(self.merge_button, "merge", "onAccent")
        foot = QHBoxLayout()
        foot.setSpacing(theme.space("s"))
        foot.addWidget(self._said, 1)
        foot.addWidget(self.apart_button)
        foot.addWidget(self.merge_button)
        column = QVBoxLayout(self)
        edge = theme.space("xl")
        column.setContentsMargins(edge, 0, edge, theme.space("m"))
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self.apart_button.clicked.connect(self._ask_apart)
        self.merge_button.clicked.connect(self._ask_merge)
        self._enable(False)

    # -- slots --------------------------------------------------------------------------------------------------

    def show_sides(self, first: Side, second: Side) -> None:
        """Show two customers; the one with more hanging on it is to stay."""
        self._sides = first, second
        self._keep = int(sum(second.counts.values()) > sum(first.counts.values()))
        self._values = {}
        self._fill()
        self._enable(True)
        self.say(
            _("All that hangs on the other one moves over. Undo brings both back, at any time."),
        )

    def say(self, sentence: str) -> None:
        """What is to be known before anything is done, or why nothing can be."""
        self._said.setText(sentence)

    # -- inside -------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        assert self._sides is not None
        self._cells, self._groups = {}, []
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        self._add_head(grid)
        self._add_counts(grid)
        for field in logged(Customer):
            first, second = (side.row[field.name] for side in self._sides)
            if first != second and not isinstance(field, Several) and field.kind != "flag":
                self._add_field(grid, field, first, second)
        grid.setRowStretch(grid.rowCount(), 1)
        for column, share in enumerate((3, 5, 5)):
            grid.setColumnStretch(column, share)
        self._scroll.setWidget(holder)
        self._propose()

    def _add_head(self, grid: QGridLayout) -> None:
        assert self._sides is not None
        group = QButtonGroup(self)
        self._groups.append(group)
        grid.addWidget(_label(_("Which one stays"), "label"), 0, 0)
        for column, side in enumerate(self._sides):
            cell = ChoiceCell(_("Keep “{name}”").replace("{name}", side.row["name"]), side.row["name"])
            cell.setObjectName(f"mergeKeep_{column}")
            cell.setChecked(column == self._keep)
            cell.toggled.connect(partial(self._keep_side, column))
            group.addButton(cell)
            grid.addWidget(cell, 0, column + 1)
            link = QPushButton(_("Open"))
            link.setObjectName(f"mergeOpenButton_{column}")
            link.setAccessibleName(_("Open “{name}”").replace("{name}", side.row["name"]))
            theme.mark(link, role="link", small=True)
            link.clicked.connect(partial(self.customer_requested.emit, side.row["id"]))
            grid.addWidget(link, 1, column + 1, Qt.AlignmentFlag.AlignLeft)

    def _add_counts(self, grid: QGridLayout) -> None:
        assert self._sides is not None
        separator = "、" if self._session.language.startswith("zh") else ", "
        grid.addWidget(_label(_("What hangs on it"), "label"), 2, 0)
        for column, side in enumerate(self._sides):
            named = [f"{_(BY_NAME[table].nouns[1])} {count:,}" for table, count in side.counts.items()]
            label = _label(separator.join(named) or "—", "body")
            label.setWordWrap(True)
            grid.addWidget(label, 2, column + 1)

    def _add_field(self, grid: QGridLayout, field: Declared, *values: Any) -> None:
        line = grid.rowCount()
        label = ElidedLabel(_(field.label))
        label.setMinimumHeight(theme.size("tableRow"))
        theme.mark(label, text_role="field")
        grid.addWidget(label, line, 0)
        group = QButtonGroup(self)
        self._groups.append(group)
        cells = []
        for column, value in enumerate(values):
            text = self._session.lookups.text(field, value) or "—"
            cell = ChoiceCell(f"{_(field.label)}: {text}", text)
            cell.setObjectName(f"merge_{field.name}_{column}")
            cell.toggled.connect(partial(self._choose, field.name, value))
            group.addButton(cell)
            grid.addWidget(cell, line, column + 1)
            cells.append(cell)
        self._cells[field.name] = cells[0], cells[1]

    def _keep_side(self, side: int, on: bool) -> None:
        if on and side != self._keep:
            self._keep = side
            self._propose()

    def _propose(self) -> None:
        """Take the values of the one that stays, and of the other what only it has."""
        assert self._sides is not None
        keep, other = self._sides[self._keep].row, self._sides[1 - self._keep].row
        self._values = proposal(keep, other)
        for name, cells in self._cells.items():
            column = int(self._sides[1].row[name] == self._values[name])
            cells[column].setChecked(True)

    def _choose(self, name: str, value: Any, on: bool) -> None:
        if on:
            self._values[name] = value

    def _ask_merge(self) -> None:
        if self._sides is not None:
            self._enable(False)
            keep, other = self._sides[self._keep].row["id"], self._sides[1 - self._keep].row["id"]
            self.merge_requested.emit(keep, other, dict(self._values))

    def _ask_apart(self) -> None:
        if self._sides is not None:
            self._enable(False)
            self.apart_requested.emit(*(side.row["id"] for side in self._sides))

    def _enable(self, on: bool) -> None:
        self.merge_button.setEnabled(on)
        self.apart_button.setEnabled(on)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.mark(label, text_role=role)
    return label
