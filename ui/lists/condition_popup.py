"""The small window in which one condition of a filter is made or changed."""

from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from database.conditions import DAYS, ME, OPERATORS, PAIRS, WITHOUT_VALUE, Condition, check, operators
from models import Day, Declared, Flag, InvalidValue, Link, Number, Person, Scaled, Several, Stars, fold
from resources.language import _
from ui import theme
from ui.forms.editors import Editor, editor_for
from ui.forms.editors.popups import Popup
from ui.session import Session
from ui.widgets.spin import Spin

_ID = Qt.ItemDataRole.UserRole
_SEARCHED_FROM = 12
"""A list of more values than this has a field to find one."""

_MONTH = 30


class ConditionPopup(Popup):
    """Operator and value of one field; the editors are those of the forms.

    Signals: ``accepted(Condition)``, ``removed()``.
    """

    accepted = Signal(object)
    removed = Signal()

    def __init__(
        self, session: Session, field: Declared, parent: QWidget, condition: Condition | None = None
    ) -> None:
        """``condition``: the one to change; without it a new one is made."""
        super().__init__(parent)
        self._session, self._field = session, field
        self._is_new = condition is None
        self._build()
        self._connect()
        self._load(condition or Condition(field.name, operators(field)[0]))

    # -- building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("conditionPopup")
        self.setAccessibleName(_(self._field.label))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.size("reminderDock.min"))
        title = QLabel(_(self._field.label))
        theme.mark(title, text_role="h3")
        self.operator = QComboBox()
        self.operator.setObjectName("conditionOperatorCombo")
        self.operator.setAccessibleName(_("Condition"))
        for key in operators(self._field):
            self.operator.addItem(_(OPERATORS[key]), key)
        self.inside.addWidget(title)
        self.inside.addWidget(self.operator)
        self._values = self._build_values()
        self.inside.addWidget(self._values)
        self._error = QLabel()
        self._error.setObjectName("conditionErrorLabel")
        self._error.setWordWrap(True)
        theme.mark(self._error, text_role="error")
        self._error.hide()
        self.inside.addWidget(self._error)
        self.inside.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.remove_button = QPushButton(_("Remove"), self)  # shown without a parent it would be a window
        self.remove_button.setObjectName("conditionRemoveButton")
        theme.mark(self.remove_button, role="ghost", small=True)
        self.remove_button.setVisible(not self._is_new)
        self.apply_button = QPushButton(_("Apply"))
        self.apply_button.setObjectName("conditionApplyButton")
        theme.mark(self.apply_button, role="primary", small=True)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        foot.addWidget(self.apply_button)
        return foot

    def _build_values(self) -> QWidget:
        """The widgets of the kind: a list to tick, one or two editors, or a line of text."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        self.ticks: TickList | None = None
        self.editors: list[Editor] = []
        self.line: QLineEdit | None = None
        self.days: Spin | None = None
        field = self._field
        if isinstance(field, Link | Several):
            self.ticks = TickList(_entries(field, self._session), self)
            column.addWidget(self.ticks)
        elif isinstance(field, Day | Number | Scaled | Stars):
            for name, label in (("conditionFromEdit", _("From")), ("conditionToEdit", _("To"))):
                editor = editor_for(field, self._session, self, manage=False)
                editor.inner.setObjectName(name)
                editor.inner.setAccessibleName(label)
                editor.set_read_only(False)
                editor.set_placeholder(label)
                self.editors.append(editor)
                column.addWidget(editor)
            self._build_days(column)
        elif not isinstance(field, Flag):
            self.line = QLineEdit()
            self.line.setObjectName("conditionTextEdit")
            self.line.setAccessibleName(_("Value"))
            column.addWidget(self.line)
        return holder

    def _build_days(self, column: QVBoxLayout) -> None:
        self.days = Spin(1, 36500)
        self.days.setObjectName("conditionDaysSpin")
        self.days.setAccessibleName(_("Days"))
        self.days.setValue(_MONTH)
        column.addWidget(self.days)

    def _connect(self) -> None:
        self.operator.currentIndexChanged.connect(self._fit)
        self.apply_button.clicked.connect(self._accept)
        self.remove_button.clicked.connect(self._remove)

    # -- slots --------------------------------------------------------------------------------------------------

    def condition(self) -> Condition:
        """What stands there. Raises ``InvalidValue``."""
        found = Condition(self._field.name, self._operator(), self._value())
        check(found)
        return found

    def focus_value(self) -> None:
        """Begin where something is to be typed or ticked."""
        values = [self.ticks, self.line, *self.editors, self.days]
        shown = [one for one in values if one is not None and one.isVisibleTo(self)]
        (shown[0] if shown else self.operator).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter applies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._remove() if self.remove_button.hasFocus() else self._accept()
        else:
            super().keyPressEvent(event)

    # -- private ------------------------------------------------------------------------------------------------

    def _operator(self) -> str:
        return str(self.operator.currentData())

    def _load(self, condition: Condition) -> None:
        self.operator.setCurrentIndex(max(0, self.operator.findData(condition.operator)))
        value = condition.value
        if self.ticks:
            self.ticks.tick(value or [])
        elif self.days and condition.operator in DAYS and value is not None:
            self.days.setValue(int(value))
        elif self.editors and value is not None:
            for editor, one in zip(
                self.editors, value if condition.operator in PAIRS else [value], strict=False
            ):
                editor.write(self._field.from_json(one))
        elif self.line:
            self.line.setText(str(value or ""))
        self._fit()

    def _fit(self) -> None:
        """Show what the operator needs."""
        operator = self._operator()
        self._values.setVisible(operator not in WITHOUT_VALUE)
        for place, editor in enumerate(self.editors):
            editor.setVisible(operator not in DAYS and (place == 0 or operator in PAIRS))
        if self.days:
            self.days.setVisible(operator in DAYS)
        self._error.hide()
        self.adjustSize()

    def _value(self) -> Any:
        operator = self._operator()
        if operator in WITHOUT_VALUE:
            return None
        if self.ticks:
            return self.ticks.ticked()
        if self.days and operator in DAYS:
            return self.days.value()
        if self.editors:
            values = [self._read(editor) for editor in self.editors]
            return values if operator in PAIRS else values[0]
        return self.line.text().strip() if self.line else None

    def _read(self, editor: Editor) -> Any:
        problem = editor.problem() if editor.typed() else None
        if problem:
            raise InvalidValue(problem.sentence)
        value = editor.read()
        return None if value is None else self._field.to_json(value)

    def _accept(self) -> None:
        try:
            condition = self.condition()
        except InvalidValue as error:
            self._error.setText(str(error))
            self._error.show()
            self.adjustSize()
            self.focus_value()
            return
        self.accepted.emit(condition)
        self.close()

    def _remove(self) -> None:
        self.removed.emit()
        self.close()


class TickList(QWidget):
    """Values with boxes to tick; a long list has a field to find one."""

    def __init__(self, entries: list[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(entries)
        self._connect()

    def _build(self, entries: list[tuple[Any, str]]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        self.search = QLineEdit(self)
        self.search.setObjectName("conditionFindEdit")
        self.search.setPlaceholderText(_("Find in the list"))
        self.search.setAccessibleName(_("Find in the list"))
        self.search.setClearButtonEnabled(True)
        self.search.setVisible(len(entries) > _SEARCHED_FROM)
        self.list = QListView()
        self.list.setObjectName("conditionValueList")
        self.list.setAccessibleName(_("Values"))
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(theme.size("buttonSmall") * min(max(len(entries), 2), 10))
        self._model = QStandardItemModel(self)
        for key, label in entries:
            item = QStandardItem(label)
            item.setData(key, _ID)
            item.setCheckable(True)
            item.setEditable(False)
            item.setSizeHint(QSize(0, theme.size("buttonSmall")))
            self._model.appendRow(item)
        self.list.setModel(self._model)
        self.list.setCurrentIndex(self._model.index(0, 0))
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.setFocusProxy(self.search if len(entries) > _SEARCHED_FROM else self.list)

    def _connect(self) -> None:
        self._before: Qt.CheckState | None = None
        self.search.textChanged.connect(self._filter)
        self.list.pressed.connect(self._press)
        self.list.clicked.connect(self._click)

    def ticked(self) -> list[Any]:
        """The keys of those that are ticked."""
        return [item.data(_ID) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def tick(self, keys: list[Any]) -> None:
        """Tick these and no others."""
        for item in self._items():
            on = item.data(_ID) in keys
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _items(self) -> list[QStandardItem]:
        return [self._model.item(row) for row in range(self._model.rowCount())]

    def _press(self, index: QModelIndex) -> None:
        self._before = self._model.itemFromIndex(index).checkState()

    def _click(self, index: QModelIndex) -> None:
        """A click on the word ticks, too; one on the box has done so by now."""
        item = self._model.itemFromIndex(index)
        if item.checkState() == self._before:
            on = self._before == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _filter(self, text: str) -> None:
        wanted = fold(text)
        for row, item in enumerate(self._items()):
            self.list.setRowHidden(row, wanted not in fold(item.text()))


def _entries(field: Link | Several, session: Session) -> list[tuple[Any, str]]:
    """What can be ticked; a person begins with whoever asks. Values that are not offered any more come last."""
    rows = session.lookups.choices(field)
    found: list[tuple[Any, str]] = [(ME, _("Me"))] if isinstance(field, Person) else []
    for active in (True, False):
        found += [(row["id"], str(row["label"])) for row in rows if bool(row.get("active", True)) == active]
    return found
