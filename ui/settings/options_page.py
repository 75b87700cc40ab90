"""A page of settings, made from their declarations; every change holds at once."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from database.settings import Option
from models import InvalidValue, TimeOfDay
from resources.language import _
from ui import theme
from ui.prompts import Prompts
from ui.settings.machine_options import MachineOption
from ui.widgets.spin import Spin

_FIELD = 280


class OptionsPage(QWidget):
    """Signals: ``changed(key, value)`` when a person has chosen another value."""

    changed = Signal(str, object)

    def __init__(
        self, title: str, options: Iterable[Option], prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = [one for one in options if one.kind != "data"]
        self._prompts = prompts
        self._fields: dict[str, QWidget] = {}
        self._errors: dict[str, QLabel] = {}
        self._values: dict[str, Any] = {}
        self._build(title)

    def _build(self, title: str) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        edge = theme.space("xl")
        column.setContentsMargins(edge, edge - theme.space("xs"), edge, edge)
        column.setSpacing(theme.space("l"))
        column.addWidget(_label(title, "h2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("l"))
        grid.setVerticalSpacing(theme.space("s"))
        grid.setColumnStretch(2, 1)
        for line, option in enumerate(self._options):
            self._add(grid, 2 * line, option)
        column.addLayout(grid)
        column.addStretch(1)
        scroll.setWidget(inside)
        outer.addWidget(scroll)

    def _add(self, grid: QGridLayout, line: int, option: Option) -> None:
        field = self._field(option)
        field.setObjectName(f"setting_{option.key}")
        field.setAccessibleName(_(option.label))
        field.setAccessibleDescription(_(option.help) if option.help else "")
        self._fields[option.key] = field
        label = _label(_(option.label), "field")
        label.setBuddy(field)
        grid.addWidget(label, line, 0)
        if option.kind != "flag":
            field.setFixedWidth(theme.tokens.scaled(_FIELD, theme.font_px("body")))
        grid.addWidget(field, line, 1, Qt.AlignmentFlag.AlignLeft)
        if option.kind == "folder":
            grid.addLayout(self._picker(option), line, 2)
        below = _label(_(option.help) if option.help else "", "caption")
        if not option.help:
            below.hide()
        self._errors[option.key] = below
        grid.addWidget(below, line + 1, 1, 1, 2)

    def _field(self, option: Option) -> QWidget:
        tell = partial(self._tell, option)
        if option.kind == "number":
            spin = Spin(option.smallest, option.largest)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(tell)
            return spin
        if option.kind == "flag":
            box = QCheckBox(_("Yes"))
            box.toggled.connect(tell)
            return box
        if isinstance(option, MachineOption):
            combo = QComboBox()
            for key, text in option.choices:
                combo.addItem(_(text), key)
            combo.activated.connect(lambda index: self._tell(option, combo.itemData(index)))
            return combo
        edit = QLineEdit()
        edit.editingFinished.connect(lambda: self._tell(option, edit.text().strip()))
        return edit

    def _picker(self, option: Option) -> QHBoxLayout:
        row = QHBoxLayout()
        button = QPushButton(_("Choose…"))
        button.setObjectName(f"setting_{option.key}_button")
        button.setAccessibleName(f"{_('Choose…')} · {_(option.label)}")
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._pick, option))
        row.addWidget(button)
        row.addStretch(1)
        return row

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show what holds. A field in which somebody types is left alone."""
        self._values = {option.key: values.get(option.key, option.default) for option in self._options}
        for option in self._options:
            field, value = self._fields[option.key], self._values[option.key]
            if field.hasFocus() and isinstance(field, QLineEdit) and field.isModified():
                continue
            field.blockSignals(True)
            _put(field, value)
            field.blockSignals(False)

    def _pick(self, option: Option, _checked: bool = False) -> None:
        folder = self._prompts.choose_folder(_(option.label))
        field = self._fields[option.key]
        if folder is not None and isinstance(field, QLineEdit):
            field.setText(str(folder))
            self._tell(option, str(folder))

    def _tell(self, option: Option, value: Any) -> None:
        problem = ""
        if option.kind == "time":
            try:
                value = TimeOfDay("").clean(value) or ""
            except InvalidValue as error:
                problem = str(error)
        self._show_problem(option, problem)
        if not problem and value != self._values.get(option.key, option.default):
            self._values[option.key] = value
            _put(self._fields[option.key], value)
            self.changed.emit(option.key, value)

    def _show_problem(self, option: Option, problem: str) -> None:
        below = self._errors[option.key]
        below.setText(problem or (_(option.help) if option.help else ""))
        below.setVisible(bool(below.text()))
        theme.mark(below, text_role="error" if problem else "caption")
        theme.mark(self._fields[option.key], state="error" if problem else None)


def _put(field: QWidget, value: Any) -> None:
    if isinstance(field, Spin):
        field.setValue(int(value or 0))
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(value)))
    elif isinstance(field, QLineEdit):
        field.setText(str(value or ""))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(role == "caption")
    theme.mark(label, text_role=role)
    return label
