"""Tabs with a line under the one that is open."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QTabBar, QWidget

from ui import theme

_ROUND_THE_TEXT = 2 + 2 + 22 + 1  # the rules' padding and distance to the next tab, and a pixel for rounding


class UnderlineTabs(QTabBar):
    """A tab bar whose open tab is bold. Signals: those of a tab bar.

    Qt measures the others in the plain font, so that all would move whenever another one is opened.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)

    def set_tab(self, index: int, text: str, count: int | None = None) -> None:
        """Name a tab, with a count where there is one."""
        words = text if count is None else f"{text} {count:,}"
        if words == self.accessibleTabName(index):
            return  # naming one tab measures all
        self.setTabText(index, words.replace("&", "&&"))
        self.setAccessibleTabName(index, words)

    def tabSizeHint(self, index: int) -> QSize:
        """The size with room for bold, whichever tab is open."""
        text = self.tabText(index).replace("&&", "&")
        width = QFontMetricsF(theme.font(strong=True)).horizontalAdvance(text)
        return QSize(ceil(width) + _ROUND_THE_TEXT, super().tabSizeHint(index).height())
