"""The head of the import: its four steps, those that are done ticked."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.language import N_, _
from ui import theme
from ui.widgets.painting import draw_text, text_width

STEPS = (N_("Choose file"), N_("Map columns"), N_("Check for duplicates"), N_("Finish"))

_HEIGHT, _CIRCLE = 44, 20
_CENTRE = Qt.AlignmentFlag.AlignCenter


class ImportSteps(QWidget):
    """Painted: numbers in circles, names, lines between them. Screen readers hear where one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = 0
        self.setObjectName("importSteps")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_step(0)

    def set_step(self, step: int) -> None:
        """Show that somebody is at a step, from 0."""
        self._step = step
        said = _("Step {n} of {all}: {name}").replace("{n}", str(step + 1)).replace("{all}", str(len(STEPS)))
        self.setAccessibleName(said.replace("{name}", _(STEPS[step])))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(400, theme.tokens.scaled(_HEIGHT, theme.font_px("body")))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw steps and lines, the steps where they fit the width."""
        edge, gap = theme.space("xxl"), theme.space("m")
        circle = theme.tokens.scaled(_CIRCLE, theme.font_px("body"))
        widths = [
            circle + gap + text_width(_(name), strong=number == self._step)
            for number, name in enumerate(STEPS)
        ]
        line = max(gap, (self.width() - 2 * edge - sum(widths)) / (len(STEPS) - 1) - 2 * gap)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left, places = float(edge), []
            for number, width in enumerate(widths):
                places.append(QRectF(left, 0, width + 1, self.height()))
                self._draw(painter, places[-1], number, circle)
                left += width + line + 2 * gap
            middle = self.height() / 2
            painter.setPen(theme.color("border"))
            for one, following in pairwise(places):
                painter.drawLine(
                    round(one.right() + gap), round(middle), round(following.left() - gap), round(middle)
                )

    def _draw(self, painter: QPainter, place: QRectF, number: int, circle: int) -> None:
        spot = QRectF(place.left(), place.center().y() - circle / 2, circle, circle)
        done, here = number < self._step, number == self._step
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accentSoft" if done else "accent" if here else "neutralSoft"))
        painter.drawEllipse(spot)
        if done:
            side = theme.icon_px("inline") - 2
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(spot.center())
            theme.paint_icon(painter, mark, "check", "accentText")
        else:
            painter.setFont(theme.font("chip", strong=True))
            painter.setPen(theme.color("onAccent" if here else "text2"))
            painter.drawText(spot, _CENTRE, str(number + 1))
        room = place.adjusted(circle + theme.space("m"), 0, 0, 0)
        draw_text(painter, room, _(STEPS[number]), "body", "text" if here else "text2", strong=here)
