"""The label of a field, with a star where something must be filled in and a dot where something was changed."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from resources.language import _
from ui import theme

TINT_MS = 3000

_DOT = 6
_GAP = 4
_ROOM = 22  # for star and dot


class FieldLabel(QLabel):
    """Beside its field it breaks into lines, above its field it keeps to one.

    ``mark_changed`` shows the dot, ``tint`` colours the ground for three seconds.
    """

    def __init__(
        self, text: str, *, required: bool = False, above: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._required, self._above = required, above
        self._changed = self._tinted = False
        self._font = theme.font("label")
        self._broken: tuple[int, list[str]] = (-1, [])
        self._build(text)

    def _build(self, text: str) -> None:
        self.setText(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._tint = QTimer(self)
        self._tint.setSingleShot(True)
        self._tint.setInterval(TINT_MS)
        self._tint.timeout.connect(lambda: self._set_tinted(False))
        self._describe()

    def mark_changed(self, changed: bool) -> None:
        """Show or hide the dot."""
        if changed != self._changed:
            self._changed = changed
            self._describe()
            self.update()

    def is_changed(self) -> bool:
        """Whether the dot is there."""
        return self._changed

    def tint(self) -> None:
        """Show that somebody else changed the value just now."""
        self._set_tinted(True)
        self._tint.start()

    def is_tinted(self) -> bool:
        """Whether the ground is coloured."""
        return self._tinted

    def sizeHint(self) -> QSize:
        """One line; beside a field as high as the field."""
        return QSize(round(self._advance()) + _ROOM, self._height(1))

    def minimumSizeHint(self) -> QSize:
        """Room for all its lines."""
        width = self.maximumWidth() if self.maximumWidth() < 1000 else self.width()
        return QSize(0, self._height(1 if self._above else len(self._lines(width))))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._font = theme.font("label")
            self._broken = (-1, [])
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw text, star and dot."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._tinted:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("markBg"))
                painter.drawRoundedRect(QRectF(self.rect()), theme.radius("chip"), theme.radius("chip"))
            painter.setFont(self._font)
            painter.setPen(theme.color("text2" if self.isEnabled() else "disabled"))
            end = self._paint_text(painter)
            self._paint_marks(painter, end)

    def _paint_text(self, painter: QPainter) -> QPointF:
        """Draw the lines; returns where the last one ends, at half its height."""
        metrics = QFontMetricsF(self._font)
        lines = [self.text()] if self._above else self._lines(self.width())
        height = metrics.lineSpacing()
        top = 0.0 if self._above else max((min(self.height(), self._height(1)) - height * len(lines)) / 2, 0)
        end = QPointF(0, 0)
        for number, line in enumerate(lines):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width() - _GAP)
            place = QRectF(0, top + number * height, self.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            end = QPointF(metrics.horizontalAdvance(shown), place.center().y())
        return end

    def _paint_marks(self, painter: QPainter, end: QPointF) -> None:
        x = min(end.x() + _GAP, self.width() - _DOT * (self._required + self._changed) - 1.0)
        if self._required:
            painter.setPen(theme.color("danger"))
            height = QFontMetricsF(self._font).height()
            place = QRectF(x, end.y() - height / 2, 2 * _DOT, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "*")
            x += _DOT + _GAP
        if self._changed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QRectF(x, end.y() - _DOT / 2, _DOT, _DOT))

    def _lines(self, width: int) -> list[str]:
        """The text broken into lines."""
        if self._broken[0] != width:
            self._broken = (width, self._break(width))
        return self._broken[1]

    def _break(self, width: int) -> list[str]:
        layout = QTextLayout(self.text(), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        line: QTextLine = layout.createLine()
        while line.isValid():
            line.setLineWidth(
                max(width - theme.space("s"), 20)
            )  # the marks may stand in the gap to the field
            lines.append(self.text()[line.textStart() : line.textStart() + line.textLength()].strip())
            line = layout.createLine()
        layout.endLayout()
        return lines or [""]

    def _height(self, lines: int) -> int:
        height = QFontMetricsF(self._font).lineSpacing() * lines
        return round(height) + 2 if self._above else max(theme.size("input"), round(height) + 2)

    def _advance(self) -> float:
        return QFontMetricsF(self._font).horizontalAdvance(self.text())

    def _set_tinted(self, tinted: bool) -> None:
        self._tinted = tinted
        self.update()

    def _describe(self) -> None:
        text = self.text()
        if self._required:
            text = _("{field}, required").format(field=text)
        if self._changed:
            text = _("{field}, changed").format(field=text)
        self.setAccessibleName(text)
