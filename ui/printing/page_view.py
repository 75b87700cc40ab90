"""Pages of paper one below the other, as they will be printed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from resources.language import _
from ui import theme
from ui.printing.pdf_thread import POINTS, Drawn

WIDTH, PAGE, WHOLE = "width", "page", "100"
ZOOMS: Final = (WIDTH, PAGE, WHOLE)
_SCREEN_DPI = 96
_LEAST, _MOST, _STEP = 0.25, 4.0, 1.2
_KEPT = 12  # drawn pages


class PageView(QAbstractScrollArea):
    """Shows pages; those that come into view are asked for, and shown white until they are there.

    Signals: ``wanted(list, float)`` pages (from 0) and how many pixels of the screen a point shall have;
    ``page_changed(int)`` the page in view, from 0; ``zoom_changed(str)`` one of ``ZOOMS``, "" for any other size.
    """

    wanted = Signal(list, float)
    page_changed = Signal(int)
    zoom_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: list[tuple[float, float]] = []
        self._drawn: dict[int, Drawn] = {}
        self._zoom, self._factor = WIDTH, 1.0
        self._page = 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("pageView")
        self.setAccessibleName(_("Preview"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(self.viewport().backgroundRole())
        self.verticalScrollBar().setSingleStep(theme.size("treeRow"))

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._look)

    # -- what is shown ------------------------------------------------------------------------------------------

    def set_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Other pages, by their sizes in points; the place stays where it can."""
        self._sizes = list(sizes)
        self._drawn = {}
        self._lay_out()

    def count(self) -> int:
        """How many pages."""
        return len(self._sizes)

    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    def show_drawn(self, drawn: Sequence[Drawn]) -> None:
        """Pages that were asked for."""
        for one in drawn:
            if one.page < len(self._sizes):
                self._drawn.pop(one.page, None)
                self._drawn[one.page] = one
        while len(self._drawn) > _KEPT:
            del self._drawn[next(iter(self._drawn))]
        self.viewport().update()

    def drawn(self, page: int) -> Drawn | None:
        """A page as it is on screen, once it was drawn in the size in which it is shown."""
        found = self._drawn.get(page)
        return found if found and abs(found.scale - self._pixels()) < 0.01 else None

    def set_zoom(self, zoom: str) -> None:
        """One of ``ZOOMS``."""
        self._zoom = zoom
        self._lay_out()
        self.zoom_changed.emit(zoom)

    def zoom_by(self, steps: float) -> None:
        """Larger or smaller."""
        self._factor = min(max(self._scale() * POINTS / _SCREEN_DPI * _STEP**steps, _LEAST), _MOST)
        self.set_zoom("")

    # -- Qt -----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White sheets with an edge, on the colour of the window."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), theme.color("window"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page in self._visible():
                place = self._place(page)
                painter.fillRect(place, Qt.GlobalColor.white)
                if page in self._drawn:
                    painter.drawImage(place, self._drawn[page].image)
                painter.setPen(theme.color("border"))
                painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width again."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl larger and smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120)
            event.accept()
            return
        super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """Room for a page at a readable size."""
        return QSize(640, 720)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what has come into view."""
        self.viewport().update()

    # -- where pages lie ----------------------------------------------------------------------------------------

    def _scale(self) -> float:
        """Logical pixels to a point."""
        edge = 2 * theme.space("xl")
        width = max((size[0] for size in self._sizes), default=1.0)
        height = max((size[1] for size in self._sizes), default=1.0)
        # The scroll bar counts always, or a page that just fits would jump for ever.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - edge
        fit = max(room, 60) / width
        if self._zoom == WIDTH:
            return fit
        if self._zoom == PAGE:
            return min(fit, max(self.viewport().height() - edge, 60) / height)
        return _SCREEN_DPI / POINTS * (1.0 if self._zoom == WHOLE else self._factor)

    def _pixels(self) -> float:
        """Pixels of the screen to a point."""
        return self._scale() * self.devicePixelRatioF()

    def _tops(self) -> list[float]:
        """Where each page begins, and where the last one ends."""
        scale, gap = self._scale(), theme.space("xl")
        found = [float(gap)]
        for _width, height in self._sizes:
            found.append(found[-1] + height * scale + gap)
        return found

    def _place(self, page: int) -> QRectF:
        scale = self._scale()
        width, height = (one * scale for one in self._sizes[page])
        left = max((self.viewport().width() - width) / 2, float(theme.space("xl")))
        top = self._tops()[page] - self.verticalScrollBar().value()
        return QRectF(
            round(left - self.horizontalScrollBar().value()), round(top), round(width), round(height)
        )

    def _visible(self) -> list[int]:
        top = self.verticalScrollBar().value()
        tops = self._tops()
        bottom = top + self.viewport().height()
        return [page for page in range(len(self._sizes)) if tops[page + 1] > top and tops[page] < bottom]

    def _lay_out(self) -> None:
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        before = bar.value() / max(bar.maximum(), 1)
        height = self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, round(self._tops()[-1]) - height))
        bar.setValue(round(before * bar.maximum()))
        width = max((size[0] for size in self._sizes), default=0.0) * self._scale() + 2 * theme.space("xl")
        across.setPageStep(self.viewport().width())
        across.setRange(0, max(0, round(width) - self.viewport().width()))
        self._look()
        self.viewport().update()

    def _look(self) -> None:
        """Ask for what is in view and not yet drawn in this size, and say which page it is."""
        visible = self._visible()
        missing = [page for page in visible if self.drawn(page) is None]
        if missing:
            self.wanted.emit(missing, self._pixels())
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        tops = self._tops()
        page = next((page for page in visible if tops[page + 1] > middle), visible[-1] if visible else 0)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
