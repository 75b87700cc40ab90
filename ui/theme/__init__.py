"""What the window looks like: colours, fonts, sizes and icons by name, light or dark, small or large.

Widgets and delegates ask here and keep nothing: ``color("text2")``, ``space("m")``, ``size("treeRow")``,
``font("caption")``, ``icon("phone")``. Only this package knows a colour's value or writes a style sheet.

One ``Theme`` is started with the program. It follows the system's light and dark while running, or is told one;
``changed`` tells of every change, after which all widgets have been restyled and repainted.
"""

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.theme import fonts, icons, sheet, tokens

SCHEMES: Final = ("system", "light", "dark")

_AFTER_FIRST_PAINT_MS: Final = 500

_QT_SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class _Now:
    """What is in force: the one place where the theme's state is kept."""

    dark = False
    body = tokens.default_body()


class Theme(QObject):
    """Dresses the program, and dresses it anew when the system or the person changes their mind.

    Signals: ``changed`` after all widgets have the new looks.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: str = "system", body_px: int | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._body = body_px or tokens.default_body()
        self._folder = QTemporaryDir()  # of the small pictures that the style sheet names; gone with us
        self._connect()
        self.use(scheme, self._body)
        if fonts.load_bundled():
            QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self, self._load_stand_in)

    def _connect(self) -> None:
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def scheme(self) -> str:
        """What was chosen: ``system``, ``light`` or ``dark``."""
        return self._scheme

    @property
    def body_px(self) -> int:
        """The chosen size of the interface text in pixels."""
        return self._body

    def use(self, scheme: str | None = None, body_px: int | None = None) -> None:
        """Change the scheme (one of ``SCHEMES``), the size of the text, or both, for every window at once."""
        low, high = tokens.body_range()
        self._scheme = scheme or self._scheme
        self._body = min(max(body_px or self._body, low), high)
        # Window frames and native dialogs follow; where the platform cannot, nothing happens.
        self._app.styleHints().setColorScheme(_QT_SCHEMES[self._scheme])
        self._dress()

    def _follow_system(self) -> None:
        if self._scheme == "system" and _Now.dark != self._wants_dark():
            self._dress()

    def _wants_dark(self) -> bool:
        return self._system_is_dark() if self._scheme == "system" else self._scheme == "dark"

    def _system_is_dark(self) -> bool:
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _dress(self) -> None:
        _Now.dark, _Now.body = self._wants_dark(), self._body
        marks = icons.write_marks(Path(self._folder.path()), color)
        self._app.setPalette(sheet.palette(color))
        self._app.setFont(font())
        self._app.setStyleSheet(sheet.sheet(_Now.dark, _Now.body, marks))
        for widget in self._app.allWidgets():
            _fit_icon(widget)
            QWidget.update(
                widget
            )  # item views have an update(index) of their own, which PySide 6.8 takes this for
        self.changed.emit()

    def _load_stand_in(self) -> None:
        fonts.load_stand_in(Path(self._folder.path()))


def is_dark() -> bool:
    """Whether the dark scheme is in force."""
    return _Now.dark


def color(name: str) -> QColor:
    """A colour by its token; the prefix ``inverse_`` takes it from the other scheme (for tooltips and toasts)."""
    inverse = name.startswith("inverse_")
    return QColor(tokens.colors(_Now.dark != inverse)[name.removeprefix("inverse_")])


def tone(name: str) -> tuple[QColor, QColor]:
    """Text and background of ``accent danger warning success violet neutral``."""
    front, back = tokens.tone(name)
    return color(front), color(back)


def space(name: str) -> int:
    """A distance: ``xxs xs s m l xl xxl section``. It stays as the text grows."""
    return tokens.lookup("space", name)


def radius(name: str) -> int:
    """The radius of a corner: ``bar check chip input button row card popup filterPill``."""
    return tokens.lookup("radius", name)


def size(name: str) -> int:
    """A height or width of the group ``size`` (``treeRow``, ``leftPane.min``), grown with the text."""
    return tokens.scaled(tokens.lookup("size", name), _Now.body)


def icon_px(name: str) -> int:
    """The side of an icon by its use (``inline button toolbar kindTile emptyState``), grown with the text."""
    return tokens.scaled(tokens.lookup("icon", name), _Now.body)


def ms(name: str) -> int:
    """A time in milliseconds: ``toastMs undoHintMs skeletonAfterMs progressAfterMs searchDebounceMs draftSaveMs``."""
    return tokens.lookup("motion", name)


def font_px(name: str) -> int:
    """The pixels of a font role: ``badge key axis caption chip label body h3 h2 kpi title``."""
    return tokens.font_px(name, _Now.body)


def font(name: str = "body", *, strong: bool = False) -> QFont:
    """The font of a role, with figures of equal width. ``strong`` is for names, headings and figures only."""
    return QFont(fonts.make(font_px(name), strong))


def icon(
    name: str,
    role: str = "text2",
    *,
    on_role: str | None = None,
    fill: bool = False,
    on_fill: bool = False,
) -> QIcon:
    """An icon of Lucide by its name, in a colour role; ``on_…`` is for checked buttons.

    It is drawn anew for every screen and theme and greys by itself when disabled. In an icon size that is wider than
    high it keeps left, which is how a gap comes between icon and text (``set_icon`` does it).
    """
    icons.drawing(name)  # a wrong name is known now and not when it is painted
    return QIcon(icons.Engine(icons.Drawing(name, role, on_role, fill, on_fill), color))


def pixmap(
    name: str, role: str = "text2", side: int = 16, *, scale: float = 1.0, fill: bool = False
) -> QPixmap:
    """An icon as pixels, for labels. It does not follow the theme: ask again on ``changed``."""
    return icon(name, role, fill=fill).pixmap(QSize(side, side), scale)


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, role: str = "text2", *, fill: bool = False
) -> None:
    """Draw an icon with a painter, for delegates."""
    icons.paint(painter, rect, name, color(role), fill=fill)


def set_icon(
    button: QAbstractButton | QAction, name: str, role: str = "text2", *, use: str = "button", **states: Any
) -> None:
    """Give a button its icon in the size of its use, with the gap to its text. ``states`` are those of ``icon``."""
    button.setIcon(icon(name, role, **states))
    if isinstance(button, QAbstractButton):
        button.setProperty("icon_use", use)
        _fit_icon(button)


def _fit_icon(widget: QWidget) -> None:
    """Size the icon of a button that ``set_icon`` gave it; other widgets are left."""
    use = widget.property("icon_use")
    if use and isinstance(widget, QAbstractButton):
        side = icon_px(use)
        gap = tokens.lookup("icon", "gapToText") if widget.text() else 0
        widget.setIconSize(QSize(side + gap, side))


def mark(widget: QWidget, **properties: str | bool | None) -> None:
    """Say what a widget is to look like: ``role``, ``small``, ``part``, ``text_role``, ``state``, ``tone``.

    The words are explained in ``ui.theme.sheet``. None takes one back.
    """
    for name, value in properties.items():
        widget.setProperty(name, value)
    if properties.get("part"):  # a plain QWidget paints no background of a style sheet unless told to
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
