"""Icons: Lucide's drawings in the colours of the theme, sharp at every scale of the screen.

A ``QIcon`` made here keeps a name and colour roles, not pixels. It is drawn when it is shown, so that another theme
or another screen needs no new icon, only a repaint.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from resources import path

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
    'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">{0}</svg>'
)
OWN = {  # too simple for a file
    "dot": _SVG.format('<circle cx="12" cy="12" r="6" fill="currentColor"/>'),
    "minus": _SVG.format('<path d="M6 12h12"/>'),
    "chevron-left": _SVG.format('<path d="m15 18-6-6 6-6"/>'),
}

Colors = Callable[[str], QColor]


@cache
def drawing(name: str) -> str:
    """The SVG of an icon, uncoloured. A wrong name is a bug and raises ``FileNotFoundError``."""
    return OWN.get(name) or path(f"icons/{name}.svg").read_text("utf-8")


def colored(name: str, color: QColor, *, fill: bool = False, stroke: float | None = None) -> bytes:
    """The SVG of an icon in one colour; filled, or with another width of line, on request."""
    svg = drawing(name).replace("currentColor", color.name())
    if fill:
        svg = svg.replace('fill="none"', f'fill="{color.name()}"', 1)
    if stroke is not None:
        svg = svg.replace('stroke-width="1.75"', f'stroke-width="{stroke}"', 1)
    return svg.encode()


def paint(painter: QPainter, rect: QRectF, name: str, color: QColor, *, fill: bool = False) -> None:
    """Draw an icon into a rectangle, for delegates and painted widgets."""
    side = min(rect.width(), rect.height())
    square = QRectF(rect.x(), rect.y() + (rect.height() - side) / 2, side, side)
    scale = painter.device().devicePixelRatio()
    key = f"guanxi/{name}/{color.name()}/{side:g}/{scale:g}/{fill}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _rendered(name, color, side, scale, fill)
        QPixmapCache.insert(key, pixmap)
    painter.drawPixmap(square.topLeft(), pixmap)


def _rendered(name: str, color: QColor, side: float, scale: float, fill: bool) -> QPixmap:
    pixels = max(1, round(side * scale))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(colored(name, color, fill=fill))).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@dataclass(frozen=True)
class Drawing:
    """What an icon shows: a name and the colour roles of its states."""

    name: str
    role: str = "text2"
    on_role: str | None = None  # when the button is checked; None: as otherwise
    fill: bool = False
    on_fill: bool = False


class Engine(QIconEngine):
    """Draws one icon on demand. In a rectangle wider than high it keeps left: the rest is the gap to the text."""

    def __init__(self, what: Drawing, colors: Colors) -> None:
        super().__init__()
        self._what = what
        self._colors = colors

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon in the colour of its state."""
        checked = state == QIcon.State.On
        role = self._what.on_role if checked and self._what.on_role else self._what.role
        if mode == QIcon.Mode.Disabled:
            role = "disabled"
        fill = self._what.fill or (checked and self._what.on_fill)
        paint(painter, QRectF(rect), self._what.name, self._colors(role), fill=fill)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon for a plain screen."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The icon for a screen with ``scale`` pixels to the point."""
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Another of the same; Qt asks when an icon is changed."""
        return Engine(self._what, self._colors)


# The pictures that a style sheet names by file: name → (icon, colour role, width of line).
MARKS: dict[str, tuple[str, str, float]] = {
    "check": ("check", "onAccent", 3.0),
    "minus": ("minus", "onAccent", 3.0),
    "dot": ("dot", "accent", 1.75),
    "dot-disabled": ("dot", "disabled", 1.75),
    "check-disabled": ("check", "disabled", 3.0),
    "down": ("chevron-down", "text2", 2.0),
    "down-disabled": ("chevron-down", "disabled", 2.0),
    "up": ("chevron-up", "text2", 2.0),
    "up-disabled": ("chevron-up", "disabled", 2.0),
    "left": ("chevron-left", "text2", 2.0),
    "right": ("chevron-right", "text2", 2.0),
    "calendar": ("calendar", "text2", 1.75),
    "menu-check": ("check", "accentText", 2.5),
    "close": ("x", "text2", 2.0),
    "sort-up": ("arrow-up", "text3", 2.0),
    "sort-down": ("arrow-down", "text3", 2.0),
}


def write_marks(folder: Path, colors: Colors) -> dict[str, str]:
    """Write the marks of the style sheet in the present colours, and give their files by name.

    The colours are part of the files' names, because Qt keeps the pictures that it has read.
    """
    found = {}
    for name, (icon, role, stroke) in MARKS.items():
        color = colors(role)
        file = folder / f"{name}-{color.name()[1:]}.svg"
        if not file.exists():
            file.write_bytes(colored(icon, color, stroke=stroke))
        found[name] = file.as_posix()
    return found
