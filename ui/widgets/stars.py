"""Stars: a rating of 0 to 5, shown or set."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from resources.language import N_, _, ngettext
from ui import theme

MOST = 5
WORDS = (N_("Not rated"), N_("Poor"), N_("Weak"), N_("Fair"), N_("Good"), N_("Excellent"))

_SHOWN = 13
_EDITED = 18
_GAP = 1
_EDIT_GAP = 3


def stars_text(value: int, words: Sequence[str] = ()) -> str:
    """A rating in words: "4 stars · Good". ``words`` are those for 0 to 5 where a file has its own."""
    word = words[value] if len(words) > value else _(WORDS[value])
    if value == 0:
        return word
    text = ngettext("{count} star · {word}", "{count} stars · {word}", value)
    return text.format(count=value, word=word)


def stars_width(side: int = _SHOWN, gap: int = _GAP) -> int:
    """The width of five stars."""
    return MOST * side + (MOST - 1) * gap


def paint_stars(painter: QPainter, at: QPointF, value: int, side: int = _SHOWN, gap: int = _GAP) -> None:
    """Draw five stars from a point to the right, the first ``value`` of them filled; also for delegates."""
    for number in range(MOST):
        on = number < value
        place = QRectF(at.x() + number * (side + gap), at.y(), side, side)
        theme.paint_icon(painter, place, "star", "star" if on else "starOff", fill=on)


class Stars(QAbstractSlider):
    """A slider 0 to 5: arrows, digits and clicks set it, 0 and Delete clear it.

    With ``editable=False`` it only shows. Signals: those of a slider; ``valueChanged`` is the one to listen to.
    """

    def __init__(
        self, editable: bool = False, words: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editable = editable
        self._words = tuple(words)
        self._hovered = 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, MOST)
        self.setPageStep(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if self._editable else Qt.FocusPolicy.NoFocus  # only shown
        )
        self.setMouseTracking(self._editable)
        self._describe()

    def _connect(self) -> None:
        self.valueChanged.connect(self._describe)

    def stars(self) -> int | None:
        """The rating 1 to 5, None when there is none."""
        return self.value() or None

    def set_stars(self, value: int | None) -> None:
        """Show a rating; None is no rating."""
        self.setValue(value or 0)

    def set_words(self, words: Sequence[str]) -> None:
        """Use a file's own words for 0 to 5 instead of the program's."""
        self._words = tuple(words)
        self._describe()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Five stars; when they can be set, also the word and room for the focus ring."""
        side, gap = self._measures()
        width = stars_width(side, gap)
        if not self._editable:
            return QSize(width, side)
        metrics = QFontMetricsF(theme.font("label"))
        word = max(metrics.horizontalAdvance(stars_text(value, self._words)) for value in range(MOST + 1))
        return QSize(width + theme.space("l") + round(word) + 8, max(theme.size("input"), side + 8))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stars, the word beside them, and the ring of the focus."""
        side, gap = self._measures()
        top = (self.height() - side) / 2
        left = 4 if self._editable else 0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_stars(painter, QPointF(left, top), self._hovered or self.value(), side, gap)
            if self._editable:
                self._paint_word(painter, left + stars_width(side, gap) + theme.space("l"))
            if self.hasFocus():
                painter.setPen(QPen(theme.color("focus"), theme.tokens.lookup("border", "focus")))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = QRectF(1, top - 4, stars_width(side, gap) + 6, side + 8)
                painter.drawRoundedRect(ring, theme.radius("input"), theme.radius("input"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and Delete; the arrows are the slider's own."""
        key = event.key()
        if not self._editable:
            event.ignore()
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self.setValue(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setValue(0)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the star under the pointer; a click on the last star that is set clears all."""
        star = self._star_at(event.position().x())
        if not self._editable or event.button() != Qt.MouseButton.LeftButton or not star:
            event.ignore()
            return
        self._hovered = 0
        self.setValue(0 if star == self.value() else star)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would set."""
        if self._editable:
            self._hovered = self._star_at(event.position().x())
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show what is set."""
        self._hovered = 0
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form and not the rating."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Measure and describe anew in another theme or language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._describe()
            self.updateGeometry()

    def _measures(self) -> tuple[int, int]:
        if self._editable:
            return theme.tokens.scaled(_EDITED, theme.font_px("body")), _EDIT_GAP
        return theme.tokens.scaled(_SHOWN, theme.font_px("body")), _GAP

    def _paint_word(self, painter: QPainter, left: float) -> None:
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("text2" if self.isEnabled() else "disabled"))
        place = QRectF(left, 0, self.width() - left, self.height())
        word = stars_text(self._hovered or self.value(), self._words)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)

    def _star_at(self, x: float) -> int:
        """The star under a point, 1 to 5, 0 for none."""
        side, gap = self._measures()
        left = 4 if self._editable else 0
        star = int((x - left + gap / 2) // (side + gap)) + 1
        return star if 1 <= star <= MOST else 0

    def _describe(self) -> None:
        text = stars_text(self.value(), self._words)
        self.setAccessibleDescription(text)
        self.setToolTip("" if self._editable else text)
        self.update()
