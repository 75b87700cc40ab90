"""One row of a list: a dictionary value, a colleague, a sharing group. Typing filters, in both languages and pinyin."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from database.lookups import pinyin
from models import Choice, InvalidValue, Row, fold
from resources.language import N_, _, ngettext
from ui import theme
from ui.forms.checks import Problem
from ui.forms.editors.base import Editor, invalid

PLANS = frozenset({"contact_strategy", "purchase_strategy"})
"""Dictionaries whose values are known by their days."""

_ID, _SEARCH = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_MANAGE = -1
_MOST_SHOWN = 14


class Filter(QCompleter):
    """Shows the entries whose words, in any language, hold what was typed."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box.model(), box)
        self.setCompletionRole(_SEARCH)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(_MOST_SHOWN)

    def splitPath(self, path: str) -> list[str]:
        """What was typed, as it is compared."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What is written into the field: the label alone."""
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class ChoiceBox(QComboBox):
    """An editable combo box of rows by id.

    Signals: ``edited`` when a person typed or chose, ``manage_requested`` by the last entry.
    """

    edited = Signal()
    manage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._entries: list[tuple[int, str, str]] | None = None
        self._items = QStandardItemModel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        # A line of our own: for one that Qt makes, PySide may hand out what it knew of another at the same address.
        self.line = QLineEdit(self)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setModel(self._items)
        self.setCompleter(Filter(self))
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._type)
        self.activated.connect(self._choose)

    def fill(self, entries: list[tuple[int, str, str]], *, manage: str = "") -> None:
        """Offer other entries: id, label, and the words by which it is found. The value stays."""
        if entries == self._entries:
            return
        self._entries = entries
        self._items.clear()
        for row_id, label, words in [(0, "", ""), *entries]:
            item = QStandardItem(label)
            item.setData(row_id, _ID)
            item.setData(fold(words), _SEARCH)
            self._items.appendRow(item)
        if manage:
            self.insertSeparator(self.count())
            item = QStandardItem(manage)
            item.setData(_MANAGE, _ID)
            self._items.appendRow(item)
        self.set_value(self._value)

    def value(self) -> int | None:
        """The id that is chosen; ``None`` when nothing is, or what is typed is no entry."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Choose an entry by its id, without a word."""
        self._value = value
        self.setCurrentIndex(max(self.findData(value or 0, _ID), 0))
        self._show_begin()

    def stray_text(self) -> str:
        """What was typed and is no entry."""
        text = self.currentText().strip()
        return text if text and self._value is None else ""

    def settle(self) -> None:
        """Take what was typed for the one entry it can mean: the only one that begins so, or else that holds it."""
        text = fold(self.stray_text())
        if not text:
            self.set_value(self._value)
            return
        words = [f"|{self.itemData(row, _SEARCH) or ''}" for row in range(self.count())]
        begins = [row for row, word in enumerate(words) if f"|{text}" in word]
        found = begins or [row for row, word in enumerate(words) if text in word]
        if len(found) == 1:
            self.set_value(self.itemData(found[0], _ID))
            self.edited.emit()

    def showPopup(self) -> None:
        """The list, as wide as its longest entry."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), min(view.sizeHintForColumn(0) + 30, 420)))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form and not the value."""
        event.ignore()

    def _show_begin(self) -> None:
        """Of a text that is too long the beginning is to be seen."""
        if not self.hasFocus():
            self.line.setCursorPosition(0)

    def _type(self, text: str) -> None:
        dress(self.completer())
        key = fold(text)
        found = next((row for row in range(self.count()) if key and fold(self.itemText(row)) == key), 0)
        row_id = self.itemData(found, _ID)
        self._value = row_id if row_id and row_id != _MANAGE else None
        self.edited.emit()

    def _choose(self, index: int) -> None:
        row_id = self.itemData(index, _ID)
        if row_id == _MANAGE:
            self.set_value(self._value)
            self.manage_requested.emit()
        elif (row_id or None) != self._value or self.stray_text():
            self._value = row_id or None
            self.edited.emit()


class ChoiceEditor(Editor):
    """A combo box over the rows that the session knows; what is not offered any more appears where it is used."""

    role = "combo"

    def _build(self) -> QWidget:
        self.box = ChoiceBox(self)
        self._row.addWidget(self.box)
        return self.box

    def _connect(self) -> None:
        self._fill(None)
        self.box.edited.connect(self.changed)
        self.box.manage_requested.connect(self._manage)
        self.session.lookups_changed.connect(self._refill)

    def read(self) -> int | None:
        """The id."""
        return self.box.value()

    def write(self, value: Any) -> None:
        """Show a value."""
        self._fill(value)
        self.box.set_value(value)

    def typed(self) -> str:
        """What is typed and is not in the list."""
        return self.box.stray_text()

    def write_typed(self, text: str) -> None:
        """Show a text that is not in the list."""
        self.box.set_value(None)
        self.box.setEditText(text)

    def problem(self) -> Problem | None:
        """What is not in the list cannot be stored."""
        if self.typed():
            return invalid(InvalidValue(N_("“{value}” is not in the list."), value=self.typed()))
        return super().problem()

    def tidy(self) -> None:
        """Take what was typed for the one entry that it can mean."""
        self.box.settle()

    def set_placeholder(self, text: str) -> None:
        """What holds as long as nothing is chosen."""
        self.box.line.setPlaceholderText(text)

    def _refill(self) -> None:
        text = self.typed()
        self._fill(self.box.value())
        if text:
            self.write_typed(text)

    def _fill(self, value: int | None) -> None:
        entries = [
            (int(row["id"]), self._label(row), words_of(row))
            for row in self.session.lookups.choices(self.field)
            if row.get("active", True) or row["id"] == value
        ]
        if value is not None and value not in {entry[0] for entry in entries}:  # in the recycle bin
            entries.append((value, self.session.lookups.text(self.field, value) or "—", ""))
        manage = _("Manage…") if self.manage and isinstance(self.field, Choice) else ""
        self.box.fill(entries, manage=manage)

    def _label(self, row: Row) -> str:
        label, days = str(row["label"]), row.get("days")
        if days is not None and getattr(self.field, "dictionary", None) in PLANS:
            label = ngettext("{label} · {days} day", "{label} · {days} days", days).format(
                label=label, days=days
            )
        return label if row.get("active", True) else _("{label} (inactive)").format(label=label)

    def _manage(self) -> None:
        if isinstance(self.field, Choice):
            self.manage_requested.emit(self.field.dictionary)


def dress(finder: QCompleter | None) -> None:
    """Let the list of a completer look as the other lists do; Qt makes it when it is wanted first."""
    view = finder.popup() if finder is not None else None
    if view is not None and view.property("part") != "popup":
        theme.mark(view, part="popup")


def words_of(row: Row) -> str:
    """Everything by which a row may be found, with a bar between."""
    names = ("label", "label_zh", "label_en", "code", "initials", "name")
    words = [str(row[name]) for name in names if row.get(name)]
    return "|".join([*words, pinyin(str(row.get("label_zh") or row["label"]))])
