"""The rows of a rehearsal as the table shows them: read page by page when somebody looks at them."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from exchange.rehearsal import ALL, Line, PlanView, Rehearsal
from resources.language import _
from ui.importing.cell import CELL_ROLE, Cell
from ui.importing.errand import Errand
from ui.importing.wording import fate_cell
from ui.session import Session
from ui.widgets.painting import tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

PAGE = 60
_KEPT = 30
_AT_ONCE = 3
_STATES = {"new": ("warning", "circle-alert"), "wrong": ("danger", "circle-x")}
NUMBER, FATE, REASON, FIRST = range(4)
"""The columns; values begin with ``FIRST``."""


class ImportPreviewModel(QAbstractTableModel):
    """Rows of one fate or of all, blank until their page is there."""

    def __init__(self, session: Session, rehearsal: Rehearsal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._rehearsal = session, rehearsal
        self._heads: list[str] = []
        self._which, self._count = ALL, 0
        self._pages: OrderedDict[int, list[Line]] = OrderedDict()
        self._wanted: list[int] = []
        self._asked = -1
        self._errand: Errand | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    def show_plan(self, plan: PlanView | None, which: str, most: int | None = None) -> None:
        """Show the rows of a plan, ``most`` of them; nothing without a plan."""
        self.beginResetModel()
        self._forget()
        self._which = which
        self._heads = [label for _key, label in plan.columns] if plan else []
        count = plan.count(which) if plan else 0
        self._count = count if most is None else min(count, most)
        self.endResetModel()

    def reread(self) -> None:
        """Read the rows again; they stay where they are."""
        self._forget()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, self.columnCount() - 1))

    def close(self) -> None:
        """Nobody looks any more."""
        self._forget()

    def line(self, row: int) -> Line | None:
        """A row; None as long as its page is not there, which is asked for."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            if number not in self._wanted:
                self._wanted.append(number)
            if not self._timer.isActive() and self._asked < 0:
                self._timer.start()
            return None
        return page[row % PAGE] if row % PAGE < len(page) else None

    def first_lines(self) -> list[Line]:
        """The first page, if it is there."""
        return self._pages.get(0, [])

    # -- what Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Number, fate, reason, values."""
        return 0 if parent.isValid() else FIRST + len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        return [_("Row"), _("Fate"), _("Reason"), *self._heads][section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The cell that is painted, its text, its note, a sentence for screen readers."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == CELL_ROLE:
            return self._cell(line, index.column())
        if role == Role.DisplayRole:
            return self._cell(line, index.column()).text
        if role == Role.ToolTipRole:
            return tip(self._note(line, index.column()))
        if role == Role.AccessibleTextRole:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            said = _("Row {row}, {heading}: {value}").replace("{row}", str(line.row.number))
            text = self._cell(line, index.column()).text or _("empty")
            note = line.row.cells[index.column() - FIRST].note if index.column() >= FIRST else ""
            return " ".join((said.replace("{heading}", head).replace("{value}", text), note)).strip()
        return None

    def _cell(self, line: Line, column: int) -> Cell:
        if column == NUMBER:
            return Cell(str(line.row.number), "text2")
        if column == FATE:
            return fate_cell(line)
        if column == REASON:
            return Cell(line.row.reason, "text2")
        cell = line.row.cells[column - FIRST]
        color, icon = _STATES.get(cell.state, ("text" if cell.text else "text3", ""))
        return Cell(cell.text or "—", color, icon)

    def _note(self, line: Line, column: int) -> str:
        if column < FIRST:
            return line.row.reason
        cell = line.row.cells[column - FIRST]
        note = cell.note or (_("No list has this value yet.") if cell.state == "new" else "")
        return "\n".join(part for part in (cell.text, note) if part)

    # -- pages --------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        if self._errand is not None:
            self._errand.drop()
            self._errand = None
        self._pages.clear()
        self._wanted.clear()
        self._asked = -1

    def _ask(self) -> None:
        """The page that was wanted last; the others wait for the answer, those long passed are forgotten."""
        if not self._wanted or not self._count:
            return
        self._asked = self._wanted.pop()
        del self._wanted[:-_AT_ONCE]
        errand = self._errand = Errand(self, self._take, self._fail)
        many = min(PAGE, self._count - self._asked * PAGE)
        names = self._session.lookups.names
        errand.ticket = self._session.working.ask(
            None,
            self._rehearsal.lines,
            self._which,
            self._asked * PAGE,
            many,
            names,
            done=errand.done,
            failed=errand.failed,
            stopped=errand.stopped,
        )

    def _take(self, lines: list[Line]) -> None:
        number, self._asked, self._errand = self._asked, -1, None
        self._pages[number] = lines
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        last = min((number + 1) * PAGE, self._count) - 1
        self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, self.columnCount() - 1))
        if self._wanted:
            self._timer.start()

    def _fail(self, error: Exception) -> None:
        self._asked, self._errand = -1, None
        raise error
