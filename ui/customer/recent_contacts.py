"""The last contacts with a customer, on the overview: when, how, with whom, what was said, what comes next."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from database.page import Page
from models import Contact, ContactRecord, Row
from resources.language import _
from ui import theme
from ui.session import Session
from ui.widgets.painting import draw_ring, draw_text, text_width, tip
from ui.widgets.reused import Reused
from ui.widgets.section import SectionHead
from ui.wording import list_day, near_day, weekday

_FIELDS = ContactRecord._meta.fields
_ICONS = {
    "telephone": "phone",
    "fax": "printer",
    "letter": "mail",
    "email": "mail",
    "courier": "package",
    "sms": "message-circle",
    "wechat": "message-circle",
    "qq": "message-circle",
    "visit": "user-round",
    "customer_visit": "building-2",
    "video": "users",
    "exhibition": "users",
    "dinner": "users",
}
"""The picture of a method by the code of its dictionary value; every other one has that of all contact records."""


class RecentContacts(QWidget):
    """The newest few, the newest first; where there is none, a sentence and what can be done.

    Signals: ``log_requested``; ``record_requested(id)`` for one of them.
    """

    log_requested = Signal()
    record_requested = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("overviewRecentContacts")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("m"), 0, 0)
        column.setSpacing(0)
        self._head = SectionHead(_("Recent contacts"))
        column.addWidget(self._head)
        self._empty = QWidget()
        row = QHBoxLayout(self._empty)
        row.setContentsMargins(0, 0, 0, 0)
        words = QLabel(_("No contact logged yet."))
        theme.mark(words, text_role="caption")
        self._log = QPushButton(_("Log contact"))
        self._log.setObjectName("overviewLogContactButton")
        theme.mark(self._log, role="link")
        row.addWidget(words)
        row.addWidget(self._log)
        row.addStretch(1)
        column.addWidget(self._empty)
        column.addSpacing(theme.space("xs"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        column.addLayout(lines)
        self._lines = Reused(lines, self._make_line, self._log)

    def _connect(self) -> None:
        self._log.clicked.connect(self.log_requested)

    def show_page(self, page: Page) -> None:
        """Show those of another customer."""
        self._empty.setVisible(not page.recent)
        self._log.setEnabled(page.row["deleted_at"] is None)
        self._in_use = page.row["deleted_at"] is None
        today, lines = self._session.today(), self._lines.take(len(page.recent))
        for line, row in zip(lines, page.recent, strict=True):
            line.show_record(row, page, self._session, today)
        width = max((text_width(line.day()) for line in lines), default=0.0)
        for line in lines:
            line.set_days_width(max(width, text_width("00-00")))

    def _make_line(self) -> "ContactLine":
        line = ContactLine()
        line.open_requested.connect(self._open)
        return line

    def _open(self, record: int) -> None:
        """At a customer in the recycle bin there is nothing to go on with."""
        if self._in_use:
            self.record_requested.emit(record)


class ContactLine(QWidget):
    """One contact record on two lines, painted; a screen reader hears it as one sentence.

    Signals: ``open_requested(id)`` by a click and by Enter.
    """

    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = 0
        self._pressed = False
        self._day = self._weekday = self._icon = self._title = self._note = ""
        self._days = 0.0  # the width of the column of days
        self._build()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def day(self) -> str:
        """The day, as it is shown."""
        return self._day

    def set_days_width(self, width: float) -> None:
        """Keep a column of this width for the day, the same in all lines."""
        self._days = width

    def show_record(self, row: Row, page: Page, session: Session, today: date) -> None:
        """Show another record of a customer."""
        self._id = int(row["id"])
        self.setObjectName(f"recentContact_{row['id']}")
        lookups = session.lookups
        self._day, self._weekday = list_day(row["contacted_on"], today), weekday(row["contacted_on"])
        method = lookups.value(row["method"])
        self._icon = _ICONS.get(method["code"] if method else "", "phone")
        how, said = lookups.text(_FIELDS["method"], row["method"]), " ".join((row["content"] or "").split())
        titled = _("{method}: {content}").replace("{method}", how).replace("{content}", said)
        self._title = titled if how and said else how or said or "—"
        met = [page.names.of(Contact, one) for one in row["contacts"] or ()]
        notes = [_(", ").join(name for name in met if name), _following(row, today)]
        self._note = " · ".join(note for note in notes if note)
        sentence = _(", ").join(part for part in (self._day, self._weekday, self._title, self._note) if part)
        self.setAccessibleName(sentence)
        self.setToolTip(tip("\n".join(part for part in (self._title, self._note) if part)))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the record."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not control:
            self.open_requested.emit(self._id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the record."""
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
        """Draw day, tile, what was said, and below it with whom and what comes next."""
        gap, days = theme.space("m"), self._days
        high = (self.height() - 2 * theme.space("xxs")) / 2
        first, second = theme.space("xxs"), theme.space("xxs") + high
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("divider"))
            left = self._paint_tile(painter, days + gap) + gap
            room = self.width() - left
            draw_text(painter, QRectF(left, first, room, high), self._title)
            draw_text(painter, QRectF(0, first, days, high), self._day, "body", "text2")
            draw_text(painter, QRectF(0, second, days, high), self._weekday, "caption", "text3")
            draw_text(painter, QRectF(left, second, room, high), self._note, "caption", "text3")
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()))

    def _paint_tile(self, painter: QPainter, left: float) -> float:
        """The tile of contact records with the picture of the method; gives its right edge."""
        side, inner = theme.icon_px("kindTile"), theme.icon_px("inline")
        _front, back = theme.tone("accent")
        tile = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(tile, theme.radius("card"), theme.radius("card"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        edge = (side - inner) / 2
        theme.paint_icon(painter, tile.adjusted(edge, edge, -edge, -edge), self._icon, "accentSoftText")
        return tile.right()


def _following(row: Row, today: date) -> str:
    """What was agreed to come next."""
    if row["next_contact_on"] is None:
        return str(row["next_step"] or "")
    day = near_day(row["next_contact_on"], today)
    when = " ".join(part for part in (day, row["next_contact_time"], row["next_step"]) if part)
    return _("next {when}").replace("{when}", when)
