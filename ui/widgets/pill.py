"""Filter pills: small round-ended buttons that are on or off."""

from PySide6.QtWidgets import QPushButton, QWidget

from ui import theme


class Pill(QPushButton):
    """One pill, with a text, an icon or both, and a count where one is known.

    Signals: those of a checkable button; ``toggled`` is the one to listen to.
    """

    def __init__(
        self, text: str = "", icon: str = "", count: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._icon = icon
        self._count = count
        self._build()

    def _build(self) -> None:
        self.setCheckable(True)
        theme.mark(self, role="pill")
        self._show()

    def set_count(self, count: int | None) -> None:
        """Show how many rows are behind this pill; None shows nothing."""
        self._count = count
        self._show()

    def set_text(self, text: str) -> None:
        """Show another text. It is also what screen readers say if the pill shows only an icon."""
        self._text = text
        self._show()

    def _show(self) -> None:
        count = "" if self._count is None else str(self._count)
        words = [word for word in ("" if self._icon else self._text, count) if word]
        # A menu's "&" would swallow a letter of a name.
        self.setText(" ".join(words).replace("&", "&&"))
        self.setAccessibleName(f"{self._text} {count}".strip())
        self.setToolTip(self._text if self._icon else "")
        if self._icon:
            theme.set_icon(self, self._icon, use="inline", on_role="accentSoftText")
