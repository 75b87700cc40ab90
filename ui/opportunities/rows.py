"""The rows of the list of opportunities: ids in their order, and the values of the pages that somebody looks at."""

from array import array
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from database.sales import opportunities
from database.sales.opportunities import Deal
from models import Opportunity
from resources.language import N_, _
from ui import theme
from ui.opportunities import words
from ui.session import Session
from ui.wording import amount

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PAGE = 200


class Head(NamedTuple):
    """A column: what it is sorted by, its heading, how wide it is in digits, and whether it holds numbers."""

    key: str
    text: str
    wide: int
    right: bool = False


HEADS: tuple[Head, ...] = (
    Head("customer", N_("Customer"), 17),
    Head("name", N_("Opportunity"), 24),
    Head("stage", N_("Stage"), 16),
    Head("percent", N_("Chance (%)"), 8, right=True),
    Head("amount", N_("Amount"), 11, right=True),
    Head("weighted", N_("Weighted amount"), 11, right=True),
    Head("expected_on", N_("Expected close"), 11),
    Head("days", N_("In stage"), 9, right=True),
    Head("colleague", N_("Colleague"), 9),
)


class OpportunityRows(QAbstractTableModel):
    """Reads a page when one of its rows is painted, and shows blanks until it is there.

    Signals: ``sort_wanted(key, descending)`` when a header was clicked.
    """

    sort_wanted = Signal(str, bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.ids: array[int] = array("q")
        self._deals: dict[int, Deal] = {}
        self._wanted: set[int] = set()
        self._asked = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    # -- filling ------------------------------------------------------------------------------------------------

    def set_ids(self, ids: "array[int]") -> None:
        """Show other opportunities, or the same ones in another order."""
        self.beginResetModel()
        self.ids = ids
        self._session.reading.drop(self._key)
        self._deals.clear()
        self._wanted.clear()
        self._asked = False
        self.endResetModel()

    def row_of(self, opportunity: int | None) -> int | None:
        """Where an opportunity stands."""
        if opportunity is None or opportunity not in self.ids:
            return None
        return self.ids.index(opportunity)

    def deal(self, row: int) -> Deal | None:
        """What is known of a row; None as long as its page is not there, which is asked for."""
        found = self._deals.get(self.ids[row])
        if found is None:
            self._wanted.add(row // PAGE)
            if not self._asked and not self._timer.isActive():
                self._timer.start()
        return found

    @property
    def _key(self) -> str:
        return f"opportunity-rows/{id(self)}"

    def _ask(self) -> None:
        wanted = [row_id for page in self._wanted for row_id in self.ids[page * PAGE : (page + 1) * PAGE]]
        self._wanted.clear()
        if wanted:
            self._asked = True
            self._session.read(self._key, opportunities.page, wanted, self._session.today(), done=self._take)

    def _take(self, found: dict[int, Deal]) -> None:
        self._asked = False
        self._deals |= found
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(HEADS) - 1))

    # -- what Qt asks -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many opportunities there are."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _(HEADS[section].text)
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts; what is stalled has an icon and a colour, and says why."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        answer = _ANSWERS.get(Qt.ItemDataRole(role))
        if answer is None:
            return None
        deal = self.deal(index.row())
        if deal is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        return answer(self, deal, HEADS[index.column()].key)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; the file sorts."""
        if column >= 0:
            self.sort_wanted.emit(HEADS[column].key, order == Qt.SortOrder.DescendingOrder)

    def text(self, deal: Deal, key: str) -> str:
        """A cell."""
        return _TEXTS[key](self._session, deal, self._session.today())

    def _tip(self, deal: Deal, key: str) -> str | None:
        if key == "days":
            return words.stalled(deal) or None
        return self.text(deal, key)

    def _spoken(self, deal: Deal, key: str) -> str:
        label = next(head.text for head in HEADS if head.key == key)
        said = (words.stalled(deal) if key == "days" else "") or self.text(deal, key)
        return f"{_(label)}: {said}"


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if HEADS[column].right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _seller(session: Session, deal: Deal, _today: date) -> str:
    return session.lookups.text(Opportunity.colleague, deal.colleague) or "—"


def _amount(deal: Deal, value: Any) -> str:
    return "—" if value is None else amount(value, deal.currency)


_TEXTS: dict[str, Callable[[Session, Deal, date], str]] = {
    "customer": lambda _session, deal, _today: deal.customer_name,
    "name": lambda _session, deal, _today: deal.name,
    "stage": lambda session, deal, _today: words.stage_name(session, deal.stage),
    "percent": lambda _session, deal, _today: f"{deal.percent.normalize():f}",
    "amount": lambda _session, deal, _today: _amount(deal, deal.amount),
    "weighted": lambda _session, deal, _today: _amount(deal, deal.weighted),
    "expected_on": lambda _session, deal, today: words.expected(deal, today),
    "days": lambda _session, deal, _today: words.days(deal),
    "colleague": _seller,
}


def _color(_rows: OpportunityRows, deal: Deal, key: str) -> Any:
    return theme.color("warning") if key == "days" and deal.stalled else None


def _mark(_rows: OpportunityRows, deal: Deal, key: str) -> Any:
    return theme.icon("clock-alert", "warning") if key == "days" and deal.stalled else None


_ANSWERS: dict[Qt.ItemDataRole, Callable[[OpportunityRows, Deal, str], Any]] = {
    Qt.ItemDataRole.DisplayRole: OpportunityRows.text,
    Qt.ItemDataRole.ToolTipRole: OpportunityRows._tip,
    Qt.ItemDataRole.AccessibleTextRole: OpportunityRows._spoken,
    Qt.ItemDataRole.ForegroundRole: _color,
    Qt.ItemDataRole.DecorationRole: _mark,
}
