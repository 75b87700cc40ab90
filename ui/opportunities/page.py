"""Opportunities across customers: as a list with sums, and as a board by stage."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from database.news import News
from database.sales import opportunities, opportunity_moves
from database.sales.opportunities import (
    ALL,
    CARDS,
    LOST,
    NO_STAGE,
    OPEN,
    STAGES,
    WON,
    Column,
    Deal,
    Sum,
    Wanted,
)
from database.sales.opportunity_moves import NOTHING_SAID, Outcome
from models import Opportunity
from resources.language import _, ngettext
from ui import theme
from ui.opportunities.board import OpportunityBoard
from ui.opportunities.foot import OpportunityFoot
from ui.opportunities.outcome import ASKED, OpportunityOutcome
from ui.opportunities.rows import HEADS, OpportunityRows
from ui.opportunities.words import stage_name
from ui.session import Session
from ui.widgets.empty import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.pill import Pill
from ui.widgets.segmented import Segmented
from ui.widgets.table import Table

LIST, BOARD = "list", "board"
NARROW = 800
"""Below this width what is asked covers the list."""
_VIEW = "opportunities/view"
_PAUSE = 200
_TABLES = frozenset({"opportunity", "customer", "dictionary_value"})

Remember = Callable[[str, Any], None]
Recall = Callable[[str], Any]


class OpportunityPage(QFrame):
    """One filter for both views; which of them was used last is remembered.

    Signals: ``customer_requested(id)`` by Enter or a double click; ``count_changed(sentence)`` for the status bar.
    """

    customer_requested = Signal(int)
    count_changed = Signal(str)

    def __init__(
        self, session: Session, remember: Remember, recall: Recall, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._remember = session, remember
        self._wanted = Wanted()
        self._limits: dict[int | None, int] = {}
        self._stale = True
        self._build()
        self._fill_stages()
        self.view.choose(BOARD if recall(_VIEW) == BOARD else LIST)
        self._connect()

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("opportunityPage")
        self.setAccessibleName(_(Opportunity.nouns[1]))
        theme.mark(self, part="surface")
        self.outcome = OpportunityOutcome(self._session)
        self.outcome.hide()
        self.foot = OpportunityFoot(self._session)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, theme.space("l"), 0, 0)
        column.setSpacing(theme.space("m"))
        edge = theme.space("xxl")
        head = self._build_head()
        head.setContentsMargins(edge, 0, edge, 0)
        column.addLayout(head)
        column.addWidget(self._build_filter())
        column.addWidget(self._build_views(), 1)
        column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self.outcome)

    def _build_head(self) -> QHBoxLayout:
        title = QLabel(_(Opportunity.nouns[1]))
        theme.mark(title, text_role="h2")
        self._count = QLabel()
        self._count.setObjectName("opportunityCountLabel")
        theme.mark(self._count, text_role="caption")
        self.view = Segmented([(LIST, _("List"), ""), (BOARD, _("Board"), "")], _("List or board"))
        self.view.setObjectName("opportunityViewSwitch")
        for key in (LIST, BOARD):
            self.view.button(key).setObjectName(f"opportunityView_{key}")
        self.find_edit = QLineEdit()
        self.find_edit.setObjectName("opportunityFindEdit")
        self.find_edit.setPlaceholderText(_("Find an opportunity or a customer"))
        self.find_edit.setAccessibleName(_("Find an opportunity or a customer"))
        self.find_edit.setClearButtonEnabled(True)
        self.find_edit.setMinimumWidth(theme.size("formNav") // 2)
        self.find_edit.setMaximumWidth(theme.size("searchBox.min"))
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        for label in (title, self._count):
            head.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self.find_edit, 1)
        head.addWidget(self.view)
        return head

    def _build_filter(self) -> QWidget:
        options = [(OPEN, _("Ongoing"), ""), (WON, _("Won"), ""), (LOST, _("Lost"), ""), (ALL, _("All"), "")]
        self.scope = Segmented(options, _("Which opportunities"))
        self.scope.setObjectName("opportunityScopeSwitch")
        for key, _text, _icon in options:
            self.scope.button(key).setObjectName(f"opportunityScope_{key}")
        self.mine, self.stalled = Pill(_("Only mine")), Pill(_("Stalled"))
        self.mine.setObjectName("opportunityMinePill")
        self.stalled.setObjectName("opportunityStalledPill")
        self.stalled.setToolTip(_("Longer in their stage than it allows"))
        self.stage = QComboBox()
        self.stage.setObjectName("opportunityStageCombo")
        self.stage.setAccessibleName(_("Stage"))
        self.stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stage.setMinimumContentsLength(14)
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(holder, gap=theme.space("m"))
        flow.setContentsMargins(theme.space("xxl"), 0, theme.space("xxl"), 0)
        for widget in (self.scope, self.mine, self.stalled, self.stage):
            flow.addWidget(widget)
        return holder

    def _build_views(self) -> QStackedWidget:
        self.rows = OpportunityRows(self._session, self)
        self.table = Table(dense=True)
        self.table.setObjectName("opportunityTable")
        self.table.setAccessibleName(_(Opportunity.nouns[1]))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.setModel(self.rows)
        places = [head.key for head in HEADS]
        self.table.horizontalHeader().setSortIndicator(
            places.index(self._wanted.sort), Qt.SortOrder.AscendingOrder
        )
        self._fit_columns()
        holder = QWidget()
        inside = QHBoxLayout(holder)  # the text of a cell stands below that of the heading
        inside.setContentsMargins(theme.space("l"), 0, 0, 0)
        inside.addWidget(self.table)
        self.board = OpportunityBoard(self._session)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._list = holder
        for widget in (holder, self.board, self._empty):
            self._stack.addWidget(widget)
        return self._stack

    def _fit_columns(self) -> None:
        metrics = QFontMetrics(theme.font())
        for place, head in enumerate(HEADS):
            label = QFontMetrics(theme.font("label")).horizontalAdvance(_(head.text))
            body = metrics.horizontalAdvance("0") * head.wide
            wide = max(body, label + theme.icon_px("toolbar")) + 2 * theme.space("m")
            self.table.setColumnWidth(place, wide)

    def _connect(self) -> None:
        self.view.chosen.connect(self._choose_view)
        self.scope.chosen.connect(lambda key: self._ask(scope=key))
        self.mine.toggled.connect(lambda on: self._ask(mine=on))
        self.stalled.toggled.connect(lambda on: self._ask(stalled=on))
        self.stage.currentIndexChanged.connect(lambda _n: self._ask(stage=self.stage.currentData()))
        self.find_edit.textChanged.connect(self._find)
        self.rows.sort_wanted.connect(lambda key, down: self._ask(sort=key, descending=down))
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.board.customer_requested.connect(self.customer_requested)
        self.board.move_requested.connect(self.put)
        self.board.more_requested.connect(self._more)
        self.outcome.decided.connect(self._move)
        self.outcome.closed.connect(self._leave_outcome)
        self._empty.action_requested.connect(self._show_all)
        self._session.written.connect(self._hear)
        self._session.lookups_changed.connect(self._fill_stages)

    # -- slots --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read what is shown again."""
        self._read()

    def focus_find(self) -> None:
        """Ctrl+F."""
        self.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_edit.selectAll()

    def focus_content(self) -> None:
        """Into the list, or the board."""
        if self.view.current() == BOARD:
            self.board.focus_content()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self, deal: Deal, stage: int | None) -> None:
        """Put an opportunity into another stage; of one that closes it is asked first how it went."""
        flags = ((self._session.lookups.value(stage) or {}).get("flags") or "").split()
        flag = next((flag for flag in flags if flag in ASKED), None)
        if stage is not None and flag is not None:
            self.outcome.ask(deal, stage, flag)
            self._lay_out()
        else:
            self._move(deal, stage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F finds, Esc clears the find box."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.focus_find()
        elif event.key() == Qt.Key.Key_Escape and self.find_edit.text():
            self.find_edit.clear()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was written while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide whether there is room for the list beside what is asked."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        covering = self.width() < NARROW
        self.outcome.set_covering(covering)
        self._left.setVisible(not covering or self.outcome.isHidden())

    # -- reading ------------------------------------------------------------------------------------------------

    def _ask(self, **changed: Any) -> None:
        wanted = replace(self._wanted, **changed)
        if wanted != self._wanted:
            self._wanted = wanted
            self._read()

    def _find(self, text: str) -> None:
        self._wanted = replace(self._wanted, find=text.strip())
        self._read(theme.ms("searchDebounceMs"))

    def _read(self, wait: int = 0) -> None:
        self._stale = False
        session, what = self._session, (self._wanted, self._session.today(), self._session.me)
        if self.view.current() == BOARD:
            session.read(
                "opportunities",
                opportunities.board,
                *what,
                dict(self._limits),
                done=self._show_board,
                wait=wait,
            )
        else:
            session.read("opportunities", opportunities.listed, *what, done=self._show_list, wait=wait)

    def _show_list(self, found: "tuple[array[int], list[Sum]]") -> None:
        ids, sums = found
        row = self.table.currentIndex().row()
        current = self.rows.ids[row] if 0 <= row < len(self.rows.ids) else None
        bar = self.table.verticalScrollBar()
        place = bar.value()
        self.rows.set_ids(ids)
        kept = self.rows.row_of(current)
        if kept is not None:
            self.table.selectRow(kept)
        bar.setValue(place)
        self.foot.show_sums(sums)
        self._show(self._list, len(ids))

    def _show_board(self, columns: list[Column]) -> None:
        self.board.show_columns(columns)
        sums = [one for column in columns for one in column.sums]
        self.foot.show_sums(sums, stages=False)
        self._show(self.board, sum(column.number for column in columns))

    def _show(self, view: QWidget, count: int) -> None:
        said = ngettext("{count} opportunity", "{count} opportunities", count)
        self._count.setText(said.replace("{count}", f"{count:,}"))
        self.count_changed.emit(self._count.text())
        self._stack.setCurrentWidget(view if count else self._empty)
        if not count:
            self._say_empty()

    def _say_empty(self) -> None:
        plain = Wanted(sort=self._wanted.sort, descending=self._wanted.descending)
        if self._wanted == plain:
            text = _("No open opportunities. They are entered at a customer, on the tab Records.")
            self._empty.show_message(text, icon="target")
        else:
            text = _("No opportunity meets all of this.")
            self._empty.show_message(text, "", (("showAll", _("Show all"), "normal"),), icon="search-x")

    def _show_all(self, _key: str) -> None:
        self._wanted = Wanted(ALL, sort=self._wanted.sort, descending=self._wanted.descending)
        for widget in (self.scope, self.mine, self.stalled, self.stage, self.find_edit):
            widget.blockSignals(True)
        self.scope.choose(ALL)
        self.mine.setChecked(False)
        self.stalled.setChecked(False)
        self.stage.setCurrentIndex(0)
        self.find_edit.clear()
        for widget in (self.scope, self.mine, self.stalled, self.stage, self.find_edit):
            widget.blockSignals(False)
        self._read()

    def _choose_view(self, key: str) -> None:
        self._remember(_VIEW, key)
        self._read()

    def _fill_stages(self) -> None:
        """The stages in their order, with the choice kept."""
        chosen = self.stage.currentData()
        self.stage.blockSignals(True)
        self.stage.clear()
        self.stage.addItem(_("All stages"), None)
        for row in self._session.lookups.values.get(STAGES, []):
            self.stage.addItem(str(row["label"]), row["id"])
        self.stage.addItem(_("No stage"), NO_STAGE)
        self.stage.setCurrentIndex(max(0, self.stage.findData(chosen)) if chosen is not None else 0)
        self.stage.blockSignals(False)

    def _hear(self, heard: News) -> None:
        if not heard.tables & _TABLES:
            return
        if self.isVisible():
            self._read(_PAUSE)
        else:
            self._stale = True

    # -- doing --------------------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        deal = self.rows.deal(index.row()) if index.isValid() else None
        if deal is not None:
            self.customer_requested.emit(deal.customer)

    def _more(self, stage: int | None) -> None:
        self._limits[stage] = self._limits.get(stage, CARDS) + CARDS
        self._read()

    def _move(self, deal: Deal, stage: int | None, outcome: Outcome = NOTHING_SAID) -> None:
        session = self._session
        job = partial(opportunity_moves.move, outcome=outcome)
        called = stage_name(session, stage)
        session.write(job, deal.id, stage, called, session.today(), session.me, session.now())

    def _leave_outcome(self) -> None:
        self.outcome.hide()
        self._lay_out()
        self.focus_content()
