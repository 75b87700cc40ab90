"""The list of sections at the left of a long form: where one is, what was changed, what is wrong."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from resources.language import _, ngettext
from ui import theme

Index = QModelIndex | QPersistentModelIndex

_DOT = 6
_WIDEST = 1.22  # times the width of the design


@dataclass
class Line:
    """One section: its key and title, whether something in it was changed, how much is wrong."""

    key: str
    title: str
    changed: bool = False
    wrong: int = 0


class SectionLines(QAbstractListModel):
    """The sections that a form shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: list[Line]) -> None:
        """Show other sections, or the same with other marks."""
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = lines
            self.dataChanged.emit(self.index(0), self.index(max(len(lines) - 1, 0)))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many sections."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; the marks in words for screen readers."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.title
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = _("{section}, changed").format(section=line.title) if line.changed else line.title
            if line.wrong:
                many = ngettext(
                    "{section}, {count} to be corrected", "{section}, {count} to be corrected", line.wrong
                )
                text = many.format(section=text, count=line.wrong)
            return text
        return None


class SectionDelegate(QStyledItemDelegate):
    """A title, and at the right a dot or a sign."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one section."""
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        place = QRectF(option.rect).adjusted(0, 1, 0, -1)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("accentSoft" if chosen else "hover"))
            painter.drawRoundedRect(place, theme.radius("row"), theme.radius("row"))
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), theme.radius("row"), theme.radius("row"))
        room = self._paint_marks(painter, place, line)
        font = theme.font()
        painter.setFont(font)
        painter.setPen(theme.color("accentSoftText" if chosen else "text"))
        words = place.adjusted(theme.space("m") + 2, 0, -room, 0)
        shown = QFontMetricsF(font).elidedText(line.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a row of the views at the left."""
        width = QFontMetricsF(theme.font()).horizontalAdvance(str(index.data()))
        return QSize(round(width) + 44, theme.size("viewRow") + 2)

    def _paint_marks(self, painter: QPainter, place: QRectF, line: Line) -> float:
        edge = theme.space("m")
        if line.wrong:
            side = theme.icon_px("inline")
            spot = QRectF(place.right() - edge - side, place.center().y() - side / 2, side, side)
            theme.paint_icon(painter, spot, "circle-alert", "danger")
            return side + 2 * edge
        if line.changed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(
                QRectF(place.right() - edge - 2 - _DOT, place.center().y() - _DOT / 2, _DOT, _DOT)
            )
            return _DOT + 2 * edge
        return edge


class SectionList(QListView):
    """Choosing a section leads there.

    Signals: ``section_requested(key)`` by a click or the keys.
    """

    section_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = SectionLines(self)
        self._following = False
        self.setObjectName("formSections")
        self.setAccessibleName(_("Sections of the form"))
        self.setModel(self.lines)
        self.setItemDelegate(SectionDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._ask)
        self.clicked.connect(self._ask)

    def set_lines(self, lines: list[Line]) -> None:
        """Show the sections and their marks."""
        current = self.current()
        self.lines.set_lines(lines)
        widest = max((self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.lines.index(row)).width()
                      for row in range(len(lines))), default=0)  # fmt: skip
        narrow = theme.size("formNav")
        self.setFixedWidth(min(max(widest, narrow), round(narrow * _WIDEST)))
        if current:
            self.follow(current)

    def current(self) -> str:
        """The key of the section in which one is."""
        row = self.currentIndex().row()
        return self.lines.lines[row].key if 0 <= row < len(self.lines.lines) else ""

    def follow(self, key: str) -> None:
        """Show in which section one is, without leading there."""
        row = next((number for number, line in enumerate(self.lines.lines) if line.key == key), -1)
        if row >= 0 and row != self.currentIndex().row():
            self._following = True
            self.setCurrentIndex(self.lines.index(row))
            self._following = False

    def step(self, by: int) -> None:
        """The next section, or the one before."""
        row = self.currentIndex().row() + by
        if 0 <= row < len(self.lines.lines):
            self.follow(self.lines.lines[row].key)
            self.section_requested.emit(self.lines.lines[row].key)

    def _ask(self, index: QModelIndex) -> None:
        if not self._following and index.isValid():
            self.section_requested.emit(self.lines.lines[index.row()].key)
