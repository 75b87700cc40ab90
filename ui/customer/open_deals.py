"""The open opportunities of a customer, on the overview: what about, for how much, how far, by when."""

from datetime import date
from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from database.page import Page
from database.sales.opportunities import Deal
from models import Opportunity
from resources.language import _, ngettext
from ui import theme
from ui.opportunities import words
from ui.session import Session
from ui.widgets.painting import draw_ring, draw_text, text_width, tip
from ui.widgets.reused import Reused
from ui.widgets.section import SectionHead
from ui.wording import amount, near_day

_STEPS = 5
_STEP = (18, 4, 3)
"""Width, height and distance of the little bars that say how likely it is, at the usual size of the text."""


class OpenDeals(QWidget):
    """Signals: ``record_requested(table, id)`` for one of them; ``add_requested()``."""

    record_requested = Signal(str, int)
    add_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._heard = 0  # how many lines are connected
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("overviewOpenDeals")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("m"), 0, 0)
        column.setSpacing(0)
        self._head = SectionHead(_("Open opportunities"), _("Add"))
        self._head.link().setObjectName("overviewAddOpportunityButton")
        column.addWidget(self._head)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        column.addLayout(lines)
        self._lines = Reused(lines, DealLine, self._head.link())
        self._more = QLabel()
        theme.mark(self._more, text_role="caption")
        column.addWidget(self._more)

    def _connect(self) -> None:
        self._head.link_requested.connect(self.add_requested)

    def show_page(self, page: Page) -> None:
        """Show those of another customer; hidden where there is none."""
        count, deals = page.row["open_opportunities"], page.trade.deals
        self.setVisible(bool(deals))
        self._head.set_count(count)
        self._head.link().setEnabled(page.row["deleted_at"] is None)
        today = self._session.today()
        lines = self._lines.take(len(deals))
        for line in lines[self._heard :]:
            line.open_requested.connect(self._open)
        self._heard = max(self._heard, len(lines))
        for line, deal in zip(lines, deals, strict=True):
            line.show_deal(deal, self._session, today)
        rest = max(0, count - len(deals))
        self._more.setText(ngettext("{n} more", "{n} more", rest).replace("{n}", f"{rest:,}"))
        self._more.setVisible(rest > 0)

    def _open(self, opportunity: int) -> None:
        self.record_requested.emit(Opportunity._meta.table_name, opportunity)


class DealLine(QWidget):
    """One opportunity on two lines, painted; a screen reader hears it as one sentence.

    Signals: ``open_requested(id)`` by a click and by Enter.
    """

    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = self._filled = 0
        self._name = self._amount = self._note = ""
        self._pressed = self._late = False
        self._build()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_deal(self, deal: Deal, session: Session, today: date) -> None:
        """Show another opportunity. A little bar stands for a fifth of the chance, begun ones are full."""
        self._id, self._name = deal.id, deal.name
        self.setObjectName(f"openDeal_{deal.id}")
        self._amount = amount(deal.amount, deal.currency) if deal.amount is not None else ""
        self._filled = min(_STEPS, ceil(deal.percent * _STEPS / 100))
        self._note, self._late = words.stage_name(session, deal.stage), False
        if deal.expected_on:
            self._late = deal.expected_on < today
            text = _("{stage} · exp. {day}").replace("{stage}", self._note)
            self._note = text.replace("{day}", near_day(deal.expected_on, today))
        self.setAccessibleName(words.sentence(session, deal))
        self.setToolTip(tip("\n".join(part for part in (deal.name, words.stalled(deal)) if part)))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not control:
            self.open_requested.emit(self._id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens it."""
        pressed, self._pressed = self._pressed, False
        if pressed and self.rect().contains(event.position().toPoint()):
            self.open_requested.emit(self._id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(theme.size("leftPane.min"), theme.size("overviewRow"))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name and amount, and below them how far it is."""
        gap, top = theme.space("m"), theme.space("xxs")
        high = (self.height() - 2 * top) / 2
        right = self.width() - text_width(self._amount, strong=True)
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("divider"))
            draw_text(painter, QRectF(0, top, right - gap, high), self._name)
            draw_text(painter, QRectF(right, top, self.width() - right + 1, high), self._amount, strong=True)
            role = "warning" if self._late else "text2"
            left = self._paint_steps(painter, top + high + high / 2) + gap
            draw_text(
                painter, QRectF(left, top + high, self.width() - left, high), self._note, "caption", role
            )
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()))

    def _paint_steps(self, painter: QPainter, middle: float) -> float:
        """The little bars; gives their right edge."""
        wide, high, gap = (theme.tokens.scaled(one, theme.font_px("body")) for one in _STEP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_STEPS):
            painter.setBrush(theme.color("accent" if step < self._filled else "border"))
            bar = QRectF(step * (wide + gap), middle - high / 2, wide, high)
            painter.drawRoundedRect(bar, high / 2, high / 2)
        return float(_STEPS * (wide + gap) - gap)
