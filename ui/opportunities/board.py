"""The board of opportunities: a column for each stage; cards go from one to another by mouse and by keyboard."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from database.sales.opportunities import Column, Deal
from resources.language import _
from ui import theme
from ui.opportunities.column import OpportunityColumn
from ui.session import Session


class OpportunityBoard(QScrollArea):
    """Columns beside each other; the card that was moved keeps the focus.

    Signals: ``customer_requested(customer)``; ``move_requested(Deal, stage)``, the stage an id or None;
    ``more_requested(stage)``: more cards of a long column are wanted.
    """

    customer_requested = Signal(int)
    move_requested = Signal(object, object)
    more_requested = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._columns: list[OpportunityColumn] = []
        self._shown = 0
        self._current: int | None = None
        self._build()

    def _build(self) -> None:
        self.setObjectName("opportunityBoard")
        self.setAccessibleName(_("Board by stage"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        theme.mark(inside, part="surface")
        self._row = QHBoxLayout(inside)
        edge = theme.space("xxl")
        self._row.setContentsMargins(edge, 0, edge, theme.space("m"))
        self._row.setSpacing(theme.space("m"))
        self._row.addStretch(1)
        self.setWidget(inside)

    # -- showing ------------------------------------------------------------------------------------------------

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the focus stays with its card wherever that stands now."""
        focused = self._has_keys()
        current = self._current
        while len(self._columns) < len(columns):
            self._columns.append(self._make())
        self._shown = len(columns)
        for place, made in enumerate(self._columns):
            made.setVisible(place < self._shown)
            if place < self._shown:
                made.show_column(columns[place])
        if current is not None:
            here = next((one for one in self.columns() if one.list.choose(current)), None)
            if here is not None and focused:
                self._enter(here)
        self._current = current

    def columns(self) -> list[OpportunityColumn]:
        """The columns that are shown, from the left."""
        return self._columns[: self._shown]

    def focus_content(self) -> None:
        """Into the column that has the card chosen last, else the first with any."""
        filled = [one for one in self.columns() if one.list.cards.rowCount()]
        chosen = [one for one in filled if self._current in {deal.id for deal in one.list.cards.deals}]
        if filled:
            self._enter((chosen or filled)[0])

    # -- private ------------------------------------------------------------------------------------------------

    def _make(self) -> OpportunityColumn:
        column = OpportunityColumn(self._session)
        cards = column.list
        cards.open_requested.connect(self.customer_requested)
        cards.more_requested.connect(lambda: self.more_requested.emit(column.stage))
        cards.step_requested.connect(partial(self._step, column))
        cards.shift_requested.connect(partial(self._shift, column))
        cards.dropped.connect(partial(self._drop, column))
        cards.selectionModel().currentChanged.connect(lambda *_indexes: self._keep(column))
        self._row.insertWidget(self._row.count() - 1, column)
        return column

    def _keep(self, column: OpportunityColumn) -> None:
        deal = column.list.current()
        if deal is not None:
            self._current = deal.id

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _enter(self, column: OpportunityColumn) -> None:
        column.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(column, theme.space("xxl"), 0)

    def _step(self, column: OpportunityColumn, by: int) -> None:
        """To the next column that has a card, at the same height."""
        shown = self.columns()
        place = shown.index(column) + by
        while 0 <= place < len(shown):
            beside = shown[place].list
            if beside.cards.rowCount():
                line = min(max(0, column.list.currentIndex().row()), beside.cards.rowCount() - 1)
                beside.setCurrentIndex(beside.cards.index(line))
                self._enter(shown[place])
                return
            place += by

    def _shift(self, column: OpportunityColumn, deal: Deal, by: int) -> None:
        shown = self.columns()
        place = shown.index(column) + by
        if 0 <= place < len(shown):
            self.move_requested.emit(deal, shown[place].stage)

    def _drop(self, column: OpportunityColumn, opportunity: int) -> None:
        found = (deal for one in self.columns() for deal in one.list.cards.deals if deal.id == opportunity)
        deal = next(found, None)
        if deal is not None:
            self._current = deal.id
            self.move_requested.emit(deal, column.stage)
