"""The bell in the tool bar, with the number of reminders that wait."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionToolButton, QToolButton, QWidget

from resources.language import _, ngettext
from ui import theme

_MOST: Final = 99
_LIFT: Final = 3  # of the badge above the bell
_OVERLAP: Final = 8


class ReminderBell(QToolButton):
    """Shows and hides the reminders. Signals: those of a checkable button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._build()

    def _build(self) -> None:
        self.setObjectName("remindersButton")
        self.setText(_("Reminders"))
        self.setCheckable(True)
        theme.mark(self, role="ghost")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.set_count(0)

    def count(self) -> int:
        """How many wait."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show how many wait."""
        self._count = count
        self.setIcon(QIcon(_Engine(self._badge())))
        self.setIconSize(self._icon_size())
        words = ngettext("Reminders: {n} waiting", "Reminders: {n} waiting", count)
        words = words.replace("{n}", f"{count:,}") if count else _("Reminders")
        self.setAccessibleName(words)
        self.setToolTip(f"{words} (Ctrl+Shift+R)")

    def set_compact(self, compact: bool) -> None:
        """Without its word."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if compact else style.ToolButtonTextBesideIcon)
        self.setIconSize(self._icon_size())

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """In a tool bar a button takes the tool bar's size of icons; there is more on this one."""
        super().initStyleOption(option)
        option.iconSize = self._icon_size()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setIconSize(self._icon_size())

    def _badge(self) -> str:
        return f"{_MOST}+" if self._count > _MOST else str(self._count or "")

    def _icon_size(self) -> QSize:
        side = theme.icon_px("toolbar")
        gap = theme.tokens.lookup("icon", "gapToText")
        beside = self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        badge = _badge_width(self._badge()) - _OVERLAP if self._count else 0.0
        return QSize(round(side + badge) + (gap if beside else 0), side + 2 * _LIFT)


class _Engine(QIconEngine):
    """A bell and, at its shoulder, a number."""

    def __init__(self, badge: str) -> None:
        super().__init__()
        self._badge = badge

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw both in the colours of the state."""
        side = theme.icon_px("toolbar")
        role = "accentSoftText" if state == QIcon.State.On else "text2"
        if mode == QIcon.Mode.Disabled:
            role = "disabled"
        bell = QRectF(rect.x(), rect.y() + (rect.height() - side) / 2, side, side)
        theme.paint_icon(painter, bell, "bell", role)
        if self._badge and mode != QIcon.Mode.Disabled:
            self._paint_badge(painter, bell)

    def _paint_badge(self, painter: QPainter, bell: QRectF) -> None:
        width, height = _badge_width(self._badge), _badge_height()
        room = QRectF(bell.right() - _OVERLAP, bell.y() - _LIFT, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("danger"))
        painter.drawRoundedRect(room, height / 2, height / 2)
        painter.setFont(theme.font("badge", strong=True))
        painter.setPen(theme.color("surface"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._badge)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """For a plain screen."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """For a screen with ``scale`` pixels to the point."""
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Another of the same."""
        return _Engine(self._badge)


def _badge_height() -> float:
    return float(theme.font_px("badge") + 4)


def _badge_width(text: str) -> float:
    wide = QFontMetricsF(theme.font("badge", strong=True)).horizontalAdvance(text)
    return max(_badge_height(), wide + 8)
