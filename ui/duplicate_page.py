"""Customers that look like the same one twice: the pairs at the left, the two side by side at the right."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from database.twins import look_alikes, merging
from database.twins.look_alikes import Pair
from database.twins.merging import Side
from models import fold
from resources.language import _, ngettext
from ui import theme
from ui.merge_panel import MergePanel
from ui.session import Session
from ui.text_rows import Head, TextRow, TextRows
from ui.widgets.empty import EmptyState
from ui.widgets.table import Table


class DuplicatePage(QFrame):
    """Choosing a pair shows both; merging and "not the same" settle it, and the next one is chosen.

    Signals: ``customer_requested(id)`` to open one of them; ``count_changed(sentence)`` for the status bar.
    """

    customer_requested = Signal(int)
    count_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pairs: list[Pair] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("duplicatePage")
        self.setAccessibleName(_("Find duplicates"))
        theme.mark(self, part="surface")
        title = QLabel(_("Possible duplicates"))
        theme.mark(title, text_role="h2")
        self._count = QLabel()
        self._count.setObjectName("duplicateCountLabel")
        theme.mark(self._count, text_role="caption")
        self.again_button = QPushButton(_("Look again"))
        self.again_button.setObjectName("duplicateSearchButton")
        theme.set_icon(self.again_button, "refresh-cw")
        head = QHBoxLayout()
        head.setContentsMargins(theme.space("xxl"), 0, theme.space("xxl"), 0)
        head.setSpacing(theme.space("s"))
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        self.find_edit = QLineEdit()
        self.find_edit.setObjectName("duplicateFindEdit")
        self.find_edit.setPlaceholderText(_("Find in this list"))
        self.find_edit.setAccessibleName(_("Find in this list"))
        self.find_edit.setClearButtonEnabled(True)
        self.find_edit.setMinimumWidth(theme.size("formNav"))
        self.find_edit.setMaximumWidth(theme.size("searchBox.min"))
        head.addWidget(self.find_edit)
        head.addWidget(self.again_button)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_parts())
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space("l"), 0, 0)
        column.setSpacing(theme.space("s"))
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _build_parts(self) -> QWidget:
        self.rows = TextRows([Head(_("Two customers")), Head(_("Why"))], self)
        self.table = Table(dense=False)
        self.table.setObjectName("duplicateTable")
        self.table.setAccessibleName(_("Possible duplicates"))
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setModel(self.rows)
        self.panel = MergePanel(self._session)
        parts = self._parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.table)
        parts.addWidget(self.panel)
        parts.setStretchFactor(1, 1)
        parts.setSizes(self._beside())
        return parts

    def _connect(self) -> None:
        self.again_button.clicked.connect(self.refresh)
        self.find_edit.textChanged.connect(self._show_found)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.panel.merge_requested.connect(self._merge)
        self.panel.apart_requested.connect(self._keep_apart)
        self.panel.customer_requested.connect(self.customer_requested)

    # -- slots --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look through the whole file again."""
        self.again_button.setEnabled(False)
        self._count.setText(_("Looking…"))
        self._session.read("duplicates", look_alikes.find, done=self._show, failed=self._failed)

    def focus_find(self) -> None:
        """Ctrl+F."""
        self.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_edit.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two stand below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < theme.size("searchBox.default") + theme.size("searchBox.min")
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if way != self._parts.orientation():
            self._parts.setOrientation(way)
            self._parts.setSizes([1, 2] if narrow else self._beside())

    @staticmethod
    def _beside() -> list[int]:
        """How wide the list and the two are beside each other."""
        return [theme.size("searchBox.default"), 2 * theme.size("searchBox.default")]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the find box."""
        if event.key() == Qt.Key.Key_Escape and self.find_edit.text():
            self.find_edit.clear()
        else:
            super().keyPressEvent(event)

    def focus_content(self) -> None:
        """Into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- pairs --------------------------------------------------------------------------------------------------

    def _show(self, pairs: list[Pair]) -> None:
        self.again_button.setEnabled(True)
        self._pairs = pairs
        self._show_found()

    def _show_found(self) -> None:
        """Those pairs in which both, or the reason, hold what is looked for."""
        line = max(self.table.currentIndex().row(), 0)
        needle = fold(self.find_edit.text().strip())
        pairs = [
            pair for pair in self._pairs if needle in fold(" ".join(map(str, (*pair.names, *pair.reasons))))
        ]
        separator = "、" if self._session.language.startswith("zh") else ", "
        self.rows.set_rows(
            [
                TextRow(
                    (pair.first, pair.second),
                    (" / ".join(pair.names), separator.join(str(one) for one in pair.reasons)),
                    (pair.names[0], number),
                )
                for number, pair in enumerate(pairs)
            ]
        )
        said = ngettext("{count} pair", "{count} pairs", len(pairs)).replace("{count}", f"{len(pairs):,}")
        self._count.setText(said)
        self.count_changed.emit(said)
        if pairs:
            self._stack.setCurrentIndex(0)
            self.table.setColumnWidth(0, theme.size("leftPane.default"))
            self.table.selectRow(min(line, len(pairs) - 1))
            self._choose(self.table.currentIndex())
        elif self._pairs:
            said = _("Nothing here matches “{text}”.").replace("{text}", self.find_edit.text())
            self._empty.show_message(said, icon="search-x")
            self._stack.setCurrentWidget(self._empty)
        else:
            self._empty.show_message(
                _("No two customers look like the same one."),
                _("Compared are names without legal form and place, phones, tax numbers and domains."),
                icon="circle-check",
                icon_role="success",
            )
            self._stack.setCurrentWidget(self._empty)

    def _failed(self, error: Exception) -> None:
        self.again_button.setEnabled(True)
        self._count.setText("")
        self._session.failed.emit(str(error))

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid():
            first, second = self.rows.row(index.row()).id
            self._session.read(
                "duplicates/pair", merging.sides, first, second, done=self._show_pair, failed=self._gone
            )

    def _show_pair(self, sides: tuple[Side, Side]) -> None:
        self.panel.show_sides(*sides)

    def _gone(self, error: Exception) -> None:
        self.panel.say(str(error))

    def _merge(self, keep: int, other: int, values: dict[str, Any]) -> None:
        self._session.write(
            merging.merge,
            keep,
            other,
            values,
            self._session.me,
            self._session.now(),
            done=lambda _batch: self.refresh(),
            failed=self._failed,
        )

    def _keep_apart(self, first: int, second: int) -> None:
        self._session.write(
            look_alikes.not_the_same,
            first,
            second,
            self._session.me,
            self._session.now(),
            done=lambda _batch: self.refresh(),
            failed=self._failed,
        )
