"""Competitors across customers: the firms at the left, every customer at which one was met at the right."""

from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from database import competitors
from database.competitors import Firm, Meeting
from database.news import News
from database.pinyin import order
from models import Choice, Competitor, Customer, Declared, Scaled, fold
from resources.language import _, ngettext
from ui import theme
from ui.session import Session
from ui.text_rows import Head, TextRow, TextRows
from ui.widgets.empty import EmptyState
from ui.widgets.table import Table

_TABLES = frozenset({"competitor", "customer"})


class CompetitorPage(QFrame):
    """Choosing a firm shows where it was met; opening a row opens the customer.

    Signals: ``customer_requested(id)`` by Enter or a double click; ``count_changed(sentence)`` for the status bar.
    """

    customer_requested = Signal(int)
    count_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._firms: dict[str, Firm] = {}
        self._chosen: str | None = None
        self._stale = True
        self._fields = competitors.columns()
        self._build()
        self._connect()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("competitorPage")
        self.setAccessibleName(_("Competitors"))
        theme.mark(self, part="surface")
        self._empty = EmptyState()
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        self._parts.addWidget(self._build_firms())
        self._parts.addWidget(self._build_meetings())
        self._parts.setStretchFactor(1, 1)
        self._parts.setSizes([theme.size("searchBox.default"), theme.size("searchBox.default")])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._parts)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("l"), 0, 0)
        column.setSpacing(theme.space("s"))
        head = self._build_head()
        head.setContentsMargins(theme.space("xxl"), 0, theme.space("xxl"), 0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _build_head(self) -> QHBoxLayout:
        title = QLabel(_("Competitors"))
        theme.mark(title, text_role="h2")
        self._count = QLabel()
        self._count.setObjectName("competitorFirmCountLabel")
        theme.mark(self._count, text_role="caption")
        self.find_edit = QLineEdit()
        self.find_edit.setObjectName("competitorFindEdit")
        self.find_edit.setPlaceholderText(_("Find a competitor"))
        self.find_edit.setAccessibleName(_("Find a competitor"))
        self.find_edit.setClearButtonEnabled(True)
        self.find_edit.setMinimumWidth(theme.size("formNav"))
        self.find_edit.setMaximumWidth(theme.size("searchBox.min"))
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        for label in (title, self._count):
            head.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self.find_edit)
        return head

    def _build_firms(self) -> QWidget:
        heads = [
            Head(_("Competitor")),
            Head(_("Customers"), right=True),
            Head(_("Prices"), right=True),
            Head(_("Usual strength")),
        ]
        self.firm_rows = TextRows(heads, self)
        self.firm_table = _table("competitorFirmTable", _("Competitors"), self.firm_rows)
        return _indented(self.firm_table)

    def _build_meetings(self) -> QWidget:
        self._title, self._summary = QLabel(), QLabel()
        theme.mark(self._title, text_role="h3")
        theme.mark(self._summary, text_role="caption")
        self._summary.setObjectName("competitorSummaryLabel")
        for label in (self._title, self._summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        heads = [Head(_(Customer.nouns[0]))]
        heads += [Head(_(field.label), right=isinstance(field, Scaled)) for field in self._fields]
        self.meeting_rows = TextRows(heads, self)
        self.meeting_table = _table("competitorMeetingTable", _("Customers"), self.meeting_rows)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.space("l"), 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        words = QVBoxLayout()
        words.setContentsMargins(theme.space("m"), theme.space("s"), theme.space("l"), 0)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        column.addLayout(words)
        column.addWidget(self.meeting_table, 1)
        return holder

    def _connect(self) -> None:
        self.find_edit.textChanged.connect(lambda: self._read(theme.ms("searchDebounceMs")))
        self.firm_table.selectionModel().currentRowChanged.connect(self._choose)
        self.meeting_table.activated.connect(self._open)
        self.meeting_table.doubleClicked.connect(self._open)
        self._session.written.connect(self._hear)
        self._session.lookups_changed.connect(self._read)

    # -- slots --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read everything again."""
        self._read()

    def focus_find(self) -> None:
        """Ctrl+F."""
        self.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F finds, Esc clears the find box."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_find()
        elif event.key() == Qt.Key.Key_Escape and self.find_edit.text():
            self.find_edit.clear()
        else:
            super().keyPressEvent(event)

    def focus_content(self) -> None:
        """Into the list of firms."""
        self.firm_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> str | None:
        """The folded name of the firm whose customers are shown."""
        return self._chosen

    # -- firms --------------------------------------------------------------------------------------------------

    def _read(self, wait: int = 0) -> None:
        find = self.find_edit.text().strip()
        self._session.read("competitors", competitors.firms, find, done=self._show, wait=wait)

    def _show(self, found: list[Firm]) -> None:
        self._firms = {firm.key: firm for firm in found}
        blocked = self.firm_table.selectionModel().blockSignals(True)
        self.firm_rows.set_rows([self._firm_row(firm) for firm in found])
        self.firm_table.selectionModel().blockSignals(blocked)
        count = ngettext("{count} competitor", "{count} competitors", len(found))
        self._count.setText(count.replace("{count}", f"{len(found):,}"))
        self.count_changed.emit(self._count.text())
        self._stack.setCurrentWidget(self._parts if found else self._empty)
        if found:
            _fit(self.firm_table)
            row = self.firm_rows.row_of(self._chosen)
            self.firm_table.selectRow(row or 0)
            self._choose(self.firm_table.currentIndex())
        elif self.find_edit.text():
            said = _("No competitor is called “{text}”.").replace("{text}", self.find_edit.text())
            self._empty.show_message(said, icon="search-x")
        else:
            self._empty.show_message(
                _("No competitors yet. They are entered at a customer, on the tab Competitors."),
                icon="swords",
            )

    def _firm_row(self, firm: Firm) -> TextRow:
        strength = firm.strengths[0][0] if firm.strengths else None
        texts = (
            firm.name,
            f"{firm.customers:,}",
            self._prices(firm),
            self._named(Competitor.strength, strength),
        )
        place = {
            row["id"]: number for number, row in enumerate(self._session.lookups.choices(Competitor.strength))
        }
        rank = None if strength is None else place.get(strength, len(place))
        return TextRow(firm.key, texts, (order(firm.key), firm.customers, firm.lowest, rank))

    def _prices(self, firm: Firm) -> str:
        low, high = (_price(price) for price in (firm.lowest, firm.highest))
        return low if low == high else f"{low} – {high}"

    def _named(self, field: Choice, value: int | None) -> str:
        return self._session.lookups.text(field, value)

    # -- customers ----------------------------------------------------------------------------------------------

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if not index.isValid():
            return
        key = str(self.firm_rows.row(index.row()).id)
        self._chosen = key
        names = [field.name for field in self._fields]
        self._session.read(
            "competitors/met", competitors.meetings, key, names, done=partial(self._show_met, key)
        )

    def _show_met(self, key: str, found: list[Meeting]) -> None:
        firm = self._firms.get(key)
        if firm is None:
            return
        self._title.setText(firm.name)
        self._summary.setText(self._summed(firm))
        self.meeting_rows.set_rows([self._meeting_row(meeting) for meeting in found])
        _fit(self.meeting_table)

    def _summed(self, firm: Firm) -> str:
        """Met at 3 customers. Strength: Strong 2, Equal 1. Customer's opinion: Satisfied 3."""
        met = ngettext("Met at {count} customer.", "Met at {count} customers.", firm.customers)
        said = [met.replace("{count}", f"{firm.customers:,}")]
        for field, counts in (
            (Competitor.strength, firm.strengths),
            (Competitor.customer_opinion, firm.opinions),
        ):
            named = [f"{self._named(field, value)} {count:,}" for value, count in counts]
            if named:
                text = _("{field}: {values}.").replace("{field}", _(field.label))
                said.append(text.replace("{values}", _(", ").join(named)))
        return " ".join(said)

    def _meeting_row(self, meeting: Meeting) -> TextRow:
        pairs = list(zip(self._fields, meeting.values, strict=True))
        texts = (meeting.name, *(self._text(field, value) for field, value in pairs))
        keys = (order(fold(meeting.name)), *(self._key(field, value) for field, value in pairs))
        return TextRow(meeting.customer, texts, keys)

    def _text(self, field: Declared, value: Any) -> str:
        return _price(value) if isinstance(field, Scaled) else self._session.lookups.text(field, value)

    def _key(self, field: Declared, value: Any) -> Any:
        if value is None or isinstance(value, Decimal):
            return value
        if isinstance(field, Choice):
            rows = self._session.lookups.choices(field)
            return next((place for place, row in enumerate(rows) if row["id"] == value), len(rows))
        return order(fold(str(value)))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.customer_requested.emit(int(self.meeting_rows.row(index.row()).id))

    def _hear(self, heard: News) -> None:
        if heard.tables & _TABLES:
            self._read()


def _price(value: Decimal | None) -> str:
    """No more decimals than there are, and two where there are any."""
    if value is None:
        return ""
    whole, _point, rest = f"{value:,.4f}".partition(".")
    rest = rest.rstrip("0")
    return f"{whole}.{rest:0<2}" if rest else whole


def _table(name: str, said: str, rows: TextRows) -> Table:
    table = Table(dense=True)
    table.setObjectName(name)
    table.setAccessibleName(said)
    table.setSelectionMode(Table.SelectionMode.SingleSelection)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setModel(rows)
    return table


def _fit(table: Table) -> None:
    """Columns as wide as what is seen in them, and none so wide that it pushes the others out."""
    most = theme.size("leftPane.default")
    table.resizeColumnsToContents()
    for column in range(table.model().columnCount()):
        table.setColumnWidth(column, min(table.columnWidth(column), most))


def _indented(table: Table) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(theme.space("l"), 0, 0, 0)
    row.addWidget(table)
    return holder
