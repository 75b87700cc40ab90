"""One row of a large table, a customer or a contact: typing asks the file for names."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from database.candidates import candidates, names
from models import InvalidValue, Link, Record, fold
from resources.language import N_, _
from ui import theme
from ui.forms.checks import Problem
from ui.forms.editors.base import Editor, invalid
from ui.forms.editors.choices import dress

_ID = Qt.ItemDataRole.UserRole


class LinkEditor(Editor):
    """A name of which the id is kept. What is typed and names nobody cannot be stored."""

    def _build(self) -> QWidget:
        self._value: int | None = None
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(_("Type a name to find it"))
        self.found = QStandardItemModel(self)
        self.finder = QCompleter(self.found, self)
        self.finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.line.setCompleter(self.finder)
        self._row.addWidget(self.line)
        return self.line

    def _connect(self) -> None:
        self._key = f"link-{self.name_of('edit')}-{id(self)}"
        self.line.textEdited.connect(self._type)
        self.finder.activated[QModelIndex].connect(self._pick)  # type: ignore[index]  # an overloaded signal

    def read(self) -> int | None:
        """The id."""
        return self._value

    def write(self, value: Any) -> None:
        """Show a row; its name comes from the file."""
        self._value = value
        self.line.clear()
        if value is None:
            self.session.reading.drop(f"{self._key}-name")
            return
        known = self.session.lookups.names.of(self._target(), value)
        if known:
            self.line.setText(known)
        else:
            table = self._target()._meta.table_name
            self.session.read(f"{self._key}-name", names, table, [value], done=self._show_name)

    def typed(self) -> str:
        """What is typed and names nobody."""
        return self.line.text().strip() if self._value is None else ""

    def write_typed(self, text: str) -> None:
        """Show a text that names nobody."""
        self._value = None
        self.line.setText(text)

    def problem(self) -> Problem | None:
        """A name that was not found cannot be stored."""
        if self.typed():
            return invalid(InvalidValue(N_("“{value}” is not in the list."), value=self.typed()))
        return super().problem()

    def set_read_only(self, read_only: bool) -> None:
        """Grey."""
        self.line.setReadOnly(read_only)

    def tidy(self) -> None:
        """Take what was typed for the row that is called so."""
        text = fold(self.typed())
        for row in range(self.found.rowCount() if text else 0):
            index = self.found.index(row, 0)
            if fold(str(index.data())) == text:
                self._pick(index)
                return

    def _target(self) -> type[Record]:
        assert isinstance(self.field, Link)
        return self.field.target

    def _type(self, text: str) -> None:
        self._value = None
        table, pause = self._target()._meta.table_name, theme.ms("searchDebounceMs")
        self.session.read(self._key, candidates, table, text, done=self._offer, wait=pause)
        self.changed.emit()

    def _offer(self, found: list[tuple[int, str]]) -> None:
        self.found.clear()
        for row_id, name in found:
            item = QStandardItem(name)
            item.setData(row_id, _ID)
            self.found.appendRow(item)
        if found and self.line.hasFocus():
            dress(self.finder)
            self.finder.complete()

    def _pick(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._value = index.data(_ID)
        self.line.setText(str(index.data()))
        self.changed.emit()

    def _show_name(self, found: dict[int, str]) -> None:
        if self._value in found:
            self.line.setText(found[self._value])
