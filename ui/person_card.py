"""A contact on the overview: name, title and role, how to reach them, and a button that copies it all."""

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolButton, QToolTip, QWidget

from database.lookups import Lookups
from models import Contact, Row
from resources.language import _, current
from ui import theme
from ui.forms.typed_partial import partial_text
from ui.widgets.chip import chip_width, paint_chip
from ui.widgets.elided import ElidedLabel
from ui.widgets.painting import draw_text, text_width

_FIELDS = Contact._meta.fields
_WAYS = ("mobile", "phone", "email", "wechat")
_FEW = "永…"  # less of a title says nothing
_COPIED = ("name", "title", "department", "mobile", "phone", "email")


class PersonCard(QWidget):
    """Two lines; made once and filled again for the next customer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row = {}
        self._chips: list[tuple[str, str]] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ways = ElidedLabel(parent=self)
        self._copy = QToolButton(self)
        theme.mark(self._copy, role="ghost", bare=True)
        theme.set_icon(self._copy, "copy", "text3")
        self.setFocusProxy(self._copy)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy)

    def show_contact(self, row: Row, lookups: Lookups) -> None:
        """Show another person."""
        self._row = row
        influence = lookups.text(_FIELDS["decision_influence"], row["decision_influence"])
        self._chips = [(influence, "accent")] if influence else []
        if row["left_company"]:
            self._chips.append((_("Has left"), "neutral"))
        ways = [str(row[name]) for name in _WAYS if row[name]]
        if row["birthday"]:
            day = partial_text(row["birthday"], current().startswith("zh"))
            ways.append(_("Birthday {day}").replace("{day}", day))
        self._ways.set_text(" · ".join(ways) or "—")
        self._copy.setObjectName(f"copyContactButton_{row['id']}")
        text = _("Copy {name}").replace("{name}", row["name"])
        self._copy.setToolTip(text)
        self._copy.setAccessibleName(text)
        words = [row["name"], row["title"] or "", *(chip for chip, _tone in self._chips), *ways]
        self.setAccessibleName(", ".join(word for word in words if word))
        self.update()

    def copy(self) -> None:
        """Name, title and ways as lines, and a word at the button that says so (GUIDE 3)."""
        lines = [str(self._row[name]) for name in _COPIED if self._row[name]]
        QApplication.clipboard().setText("\n".join(lines))
        below = self._copy.mapToGlobal(QPoint(0, self._copy.height()))
        QToolTip.showText(below, _("Copied"), self._copy)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(theme.size("leftPane.min"), theme.size("contactOverviewRow"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button at the right, the ways below the name."""
        super().resizeEvent(event)
        side = theme.size("buttonSmall")
        self._copy.setGeometry(self.width() - side, (self.height() - side) // 2, side, side)
        high = self._ways.sizeHint().height()
        top = self.height() * 3 // 4 - high // 2 - theme.space("xxs")
        self._ways.setGeometry(0, top, max(0, self._copy.x() - theme.space("m")), high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the first line, and a hairline below."""
        if not self._row:
            return
        gap, right = theme.space("m"), float(self._copy.x() - theme.space("m"))
        top, high = theme.space("xxs"), self.height() / 2
        room = right - sum(chip_width(text) + gap for text, _tone in self._chips)
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("divider"))
            draw_text(painter, QRectF(0, top, room, high), self._row["name"], "h3", strong=True)
            left = min(text_width(self._row["name"], "h3", strong=True), room) + gap
            title = self._row["title"] or ""
            if title and room - left > text_width(_FEW):
                draw_text(painter, QRectF(left, top, room - left, high), title, "body", "text2")
                left += min(text_width(title), room - left) + gap
            for text, tone in self._chips:
                chip = QRectF(
                    left, top + (high - theme.size("chip")) / 2, chip_width(text), theme.size("chip")
                )
                paint_chip(painter, chip, text, tone)
                left += chip.width() + gap
