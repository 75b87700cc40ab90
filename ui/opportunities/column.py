"""A column of the board of opportunities: a stage, what stands in it, and its cards, which can be dragged."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from database.sales.opportunities import Column, Deal
from resources.language import _
from ui import theme
from ui.opportunities import words
from ui.opportunities.card import DEAL, OpportunityCard, more
from ui.session import Session
from ui.widgets.elided import ElidedLabel

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MIME = "application/x-guanxi-opportunity"
WIDE = 232
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Cards(QAbstractListModel):
    """The cards of a column, and the link behind them when there are more."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.deals: tuple[Deal, ...] = ()
        self.more = 0

    def set_column(self, column: Column) -> None:
        """Show other cards."""
        self.beginResetModel()
        self.deals, self.more = column.cards, column.number - len(column.cards)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The cards, and the link."""
        return 0 if parent.isValid() else len(self.deals) + (self.more > 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The deal of a card, and in words for who cannot see it."""
        if not index.isValid():
            return None
        deal = self.deals[index.row()] if index.row() < len(self.deals) else None
        if role == DEAL:
            return deal or self.more
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._tip(deal) if role == Qt.ItemDataRole.ToolTipRole and deal else None
        return words.sentence(self._session, deal) if deal else more(self.more)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.row() < len(self.deals) else flags

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """The id of the opportunity."""
        data = QMimeData()
        data.setData(MIME, str(indexes[0].data(DEAL).id).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """It is moved."""
        return Qt.DropAction.MoveAction

    def _tip(self, deal: Deal) -> str:
        return "\n".join(one for one in (deal.customer_name, deal.name, words.stalled(deal)) if one)


class CardList(QListView):
    """Signals: ``open_requested(customer)``; ``more_requested()``; ``step_requested(by)`` to the column beside;
    ``shift_requested(Deal, by)`` puts the card there; ``dropped(opportunity)`` a card of another column.
    """

    open_requested = Signal(int)
    more_requested = Signal()
    step_requested = Signal(int)
    shift_requested = Signal(object, int)
    dropped = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_target = False
        self.cards = _Cards(session, self)
        self._build(session)
        self._connect()

    def _build(self, session: Session) -> None:
        theme.mark(self, part="pane")
        self.setModel(self.cards)
        self.setItemDelegate(OpportunityCard(session, self))
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def _connect(self) -> None:
        self.doubleClicked.connect(self._open)
        self.clicked.connect(lambda index: self._open(index) if self.current() is None else None)

    def current(self) -> Deal | None:
        """The card that has the focus."""
        deal = self.currentIndex().data(DEAL)
        return deal if isinstance(deal, Deal) else None

    def choose(self, opportunity: int) -> bool:
        """Put the focus on a card; False when it is not here."""
        row = next((row for row, deal in enumerate(self.cards.deals) if deal.id == opportunity), None)
        if row is not None:
            self.setCurrentIndex(self.cards.index(row))
        return row is not None

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow moves the card; the window's own "back" waits."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_shift(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the arrows go to the column beside, with Alt they take the card along."""
        key, deal = Qt.Key(event.key()), self.current()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif _is_shift(event):
            if deal is not None:
                self.shift_requested.emit(deal, _SIDEWAYS[key])
        elif key in _SIDEWAYS:
            self.step_requested.emit(_SIDEWAYS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a card that has the focus."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cards.index(0))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A card of another column may be dropped here."""
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same as long as it is above."""
        self._judge(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It is elsewhere."""
        self._show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        self._judge(event)
        self._show_target(False)
        if event.isAccepted():
            self.dropped.emit(int(bytes(event.mimeData().data(MIME).data())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring round the column above which a card is."""
        super().paintEvent(event)
        if self._is_target:
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(theme.color("focus"))
                place = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(place, theme.radius("card"), theme.radius("card"))

    def _judge(self, event: QDropEvent) -> None:
        data = event.mimeData()
        ours = data.hasFormat(MIME) and event.source() is not self
        if ours:
            event.setDropAction(Qt.DropAction.MoveAction)
        event.setAccepted(ours)
        self._show_target(ours)

    def _show_target(self, shown: bool) -> None:
        if shown != self._is_target:
            self._is_target = shown
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        deal = index.data(DEAL)
        if isinstance(deal, Deal):
            self.open_requested.emit(deal.customer)
        elif index.isValid():
            self.more_requested.emit()


class OpportunityColumn(QFrame):
    """The name of the stage, how many stand in it and their weighted sum, and the cards below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.stage: int | None = None
        self._build()

    def _build(self) -> None:
        theme.mark(self, part="pane")
        self.setFixedWidth(theme.tokens.scaled(WIDE, theme.font_px("body")))
        self._title, self._count, self._sum = ElidedLabel(), QLabel(), ElidedLabel()
        theme.mark(self._title, text_role="h3")
        theme.mark(self._count, text_role="caption")
        theme.mark(self._sum, text_role="caption")
        self.list = CardList(self._session)
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        words_ = QVBoxLayout()
        edge = theme.space("m")
        words_.setContentsMargins(edge, edge, edge, theme.space("s"))
        words_.setSpacing(0)
        words_.addLayout(head)
        words_.addWidget(self._sum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space("xs"))
        column.setSpacing(0)
        column.addLayout(words_)
        column.addWidget(self.list, 1)

    def show_column(self, column: Column) -> None:
        """Show another stage, or the same one anew; the scroll place stays."""
        self.stage = column.stage
        name = words.stage_name(self._session, column.stage)
        self._title.set_text(name)
        self._count.setText(f"{column.number:,}")
        self._sum.set_text(words.weighted(column.sums) if column.sums else "—")
        told = _("Weighted {weighted} of {total}").replace("{weighted}", words.weighted(column.sums))
        self._sum.setToolTip(told.replace("{total}", words.total(column.sums)) if column.sums else "")
        self.setObjectName(f"opportunityColumn_{column.stage or 0}")
        self.list.setObjectName(f"opportunityCards_{column.stage or 0}")
        self.list.setAccessibleName(f"{name} {column.number:,}")
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if column.number else Qt.FocusPolicy.NoFocus)
        bar = self.list.verticalScrollBar()
        place = bar.value()
        self.list.cards.set_column(column)
        bar.setValue(place)


def _is_shift(event: QKeyEvent) -> bool:
    """Alt and an arrow to the side."""
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return bare == Qt.KeyboardModifier.AltModifier and event.key() in _SIDEWAYS
