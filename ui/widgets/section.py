"""The head of a section: a heading, how many there are, and a link at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui import theme


class SectionHead(QWidget):
    """One line above a list or a grid.

    Signals: ``link_requested`` when the link is clicked.
    """

    link_requested = Signal()

    def __init__(
        self, title: str = "", link: str = "", *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._build()
        self._connect()
        self.set_head(title, link, hint=hint)

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = self._label("h3")
        self._count = self._label("caption")
        self._hint = self._label("caption")
        self._link = QPushButton()
        theme.mark(self._link, role="link")
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        for widget in (self._title, self._count, self._hint):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._link)

    def _connect(self) -> None:
        self._link.clicked.connect(self.link_requested)

    def set_head(self, title: str, link: str = "", *, hint: str = "") -> None:
        """Show another heading, hint and link; empty texts take no room."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._link.setText(link)
        self._link.setVisible(bool(link))
        # "Add" alone says little to somebody who cannot see what stands above it.
        self._link.setAccessibleName(f"{link} · {title}" if link else "")

    def set_count(self, count: int | None) -> None:
        """Show how many there are; None shows nothing."""
        self._count.setText("" if count is None else f"{count:,}")
        self._count.setVisible(count is not None)

    def link(self) -> QPushButton:
        """The link, to give it its object name."""
        return self._link

    def _label(self, role: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(label, text_role=role)
        if role != "h3":
            label.hide()  # and none is shown here: without a parent it would be a window of its own
        return label
