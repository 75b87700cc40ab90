"""The view of a small table: editors in the cells, Alt+↑ and Alt+↓, a grip to drag rows by."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from resources.language import _
from ui import theme
from ui.small_table import DRAFT, SmallTable
from ui.widgets.spin import Spin
from ui.widgets.table import Table

Index = QModelIndex | QPersistentModelIndex
_NOTHING = -1
_MOST = 3650
_SPIN, _READABLE = 68, 96  # the least widths of a number and of a text


class CellDelegate(QStyledItemDelegate):
    """Editors by the kind of the column, the grip and the spot of colour of a row."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A spin box for whole numbers, a line for everything else."""
        column = _table(index).columns[index.column()]
        editor: QWidget
        if column.kind == "number":
            editor = Spin(_NOTHING, _MOST, parent=parent)
            editor.setSpecialValueText("—")
        else:
            editor = QLineEdit(parent)
        editor.setAccessibleName(column.label)
        editor.setObjectName(f"{column.name}Edit")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is there."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Spin):
            editor.setValue(_NOTHING if value is None else int(value))
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(
                ""
                if value is None
                else f"{value.normalize():f}"
                if isinstance(value, Decimal)
                else str(value)
            )
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed; nothing is None."""
        value: Any = None
        if isinstance(editor, Spin):
            editor.interpretText()
            value = None if editor.value() == _NOTHING else editor.value()
        elif isinstance(editor, QLineEdit):
            value = editor.text().strip() or None
        model.setData(index, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Within the cell, and no lower than a field is."""
        height = min(theme.size("input"), option.rect.height())
        editor.setGeometry(
            QRect(option.rect.left(), option.rect.center().y() - height // 2, option.rect.width(), height)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """With room for the padding of the style sheet, which Qt does not count beside a check mark."""
        hint = super().sizeHint(option, index)
        return hint.grownBy(QMargins(0, 0, theme.space("xl"), 0))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """A spot of colour takes the place of its word, which screen readers still say."""
        super().initStyleOption(option, index)
        table = _table(index)
        if table.columns[index.column()].name == "color" and color_of(table.rows[index.row()].get("color")):
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """As Qt does; then the grip, or the spot of colour."""
        super().paint(painter, option, index)
        table = _table(index)
        column = table.columns[index.column()]
        side = theme.icon_px("inline")
        place = QRectF(0, 0, side, side)
        place.moveCenter(option.rect.toRectF().center())
        if not column.name:
            theme.paint_icon(painter, place, "grip-vertical", "text3")
        elif column.name == "color" and (color := color_of(table.rows[index.row()].get("color"))):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            place.moveLeft(option.rect.left() + theme.space("m"))
            painter.drawEllipse(place.adjusted(1, 1, -1, -1))
            painter.restore()


class SmallTableView(Table):
    """Signals: those of a table; the model tells what was changed."""

    def __init__(self, model: SmallTable, *, movable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._movable = movable
        self._dress()
        model.modelReset.connect(self.fit)

    def _dress(self) -> None:
        self.setSortingEnabled(False)
        self.setModel(self._rows)
        self._rows.setParent(self)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.SelectedClicked)
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setStretchLastSection(False)
        if self._movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDragDropOverwriteMode(False)
            self.setDropIndicatorShown(True)

    def current_id(self) -> int | None:
        """The id of the chosen row; none for a draft."""
        line = self.currentIndex().row()
        row_id = int(self._rows.rows[line]["id"]) if 0 <= line < len(self._rows.rows) else DRAFT
        return row_id if row_id > DRAFT else None

    def choose(self, row_id: int | None, column: int | None = None) -> None:
        """Choose a row, if it is there."""
        line = self._rows.line_of(row_id)
        if line is not None:
            self.setCurrentIndex(
                self._rows.index(line, self.currentIndex().column() if column is None else column)
            )

    def move_chosen(self, by: int) -> None:
        """Alt+↑ and Alt+↓."""
        line = self.currentIndex().row()
        if self._rows.move(line, line + by):
            self.scrollTo(self.currentIndex())

    def is_typing(self) -> bool:
        """Whether a cell is being edited, so that nothing may be shown anew."""
        return self.state() == QAbstractItemView.State.EditingState

    def write_new(self, name: str) -> None:
        """Begin a new row in the column of a field."""
        line = self._rows.add_draft()
        column = next(n for n, one in enumerate(self._rows.columns) if one.name == name)
        index = self._rows.index(line, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and the arrows move the row; Enter begins to type."""
        index = self.currentIndex()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps and self._movable:
            self.move_chosen(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            # The editor, which ends a little later, lets its Enter through.
            if not self.is_typing() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """A new row is written when its last cell is left: Tab goes on to the next one first."""
        super().closeEditor(editor, hint)
        line = self._rows.line_of(DRAFT)
        if line is not None and not (self.is_typing() and self.currentIndex().row() == line):
            self._rows.send_draft()

    def fit(self) -> None:
        """As wide as it must be; texts share the room that is left, and stay readable."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for number, column in enumerate(self._rows.columns):
            width = max(self.sizeHintForColumn(number), header.sectionSizeHint(number))
            if column.kind == "number":
                width = max(theme.tokens.scaled(_SPIN, theme.font_px("body")), header.sectionSizeHint(number))
            header.resizeSection(number, width if column.name else theme.size("input"))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        header = self.horizontalHeader()
        texts = [number for number, one in enumerate(self._rows.columns) if one.kind == "text"]
        rest = sum(header.sectionSize(n) for n in range(header.count()) if n not in texts)
        least = theme.tokens.scaled(_READABLE, theme.font_px("body"))
        for number in texts:
            header.resizeSection(number, max(least, (self.viewport().width() - rest) // len(texts)))


TONES = ("accent", "success", "warning", "danger", "violet", "neutral")


def tone_names() -> dict[str, str]:
    """The colours that a row may have, by the tones of the theme."""
    words = (_("Blue"), _("Green"), _("Amber"), _("Red"), _("Violet"), _("Grey"))
    return dict(zip(TONES, words, strict=True))


def color_of(value: Any) -> QColor | None:
    """The colour of a row: a tone's, or one that was given as such."""
    if value in TONES:
        return theme.tone(str(value))[0]
    color = QColor(str(value)) if value else QColor()
    return color if color.isValid() else None


def _table(index: Index) -> SmallTable:
    model = index.model()
    assert isinstance(model, SmallTable)
    return model
