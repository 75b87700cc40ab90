"""Tabs with a line under the one that is open."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTabBar, QWidget

from ui import theme


class UnderlineTabs(QTabBar):
    """A tab bar whose open tab is bold. Signals: those of a tab bar.

    Qt measures every tab in the plain font and would cut the bold text off.
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
        self.setTabText(index, words.replace("&", "&&"))
        self.setAccessibleTabName(index, words)

    def tabSizeHint(self, index: int) -> QSize:
        """The size with room for bold."""
        hint = super().tabSizeHint(index)
        text = self.tabText(index).replace("&&", "&")
        bold, plain = (QFontMetrics(theme.font(strong=strong)) for strong in (True, False))
        more = bold.horizontalAdvance(text) - plain.horizontalAdvance(text)
        return QSize(hint.width() + max(0, more), hint.height())
