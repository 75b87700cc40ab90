"""New values for many customers at once: fields are chosen, their editors are those of the form."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models import Customer, Declared, Flag, declared
from resources.language import _, ngettext
from ui import field_menu, theme
from ui.forms.checks import ERROR
from ui.forms.editors import Editor, editor_for
from ui.session import Session
from ui.widgets.dialog import Dialog, Role


def editable() -> list[Declared]:
    """What many customers may have in common: not their names, and not what only one may have."""
    alone = {name for names in Customer.unique for name in names}
    return [
        field
        for field in declared(Customer)
        if not field.derived and not field.required and field.name not in alone and field.kind != "file"
    ]


class BulkEditDialog(Dialog):
    """Collects values. It writes nothing.

    Signals: ``values_accepted(values)``, by the names of the fields; None empties.
    """

    values_accepted = Signal(dict)

    def __init__(
        self, session: Session, count: int, parent: QWidget | None = None, settings: QSettings | None = None
    ) -> None:
        title = ngettext("Change {count} customer", "Change {count} customers", count)
        title = title.replace("{count}", f"{count:,}")
        super().__init__("bulkEditDialog", title, settings, (560, 380), parent)
        self._session, self._count, self._said = session, count, title
        self._editors: dict[str, Editor] = {}
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        edge = theme.space("xxl")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("l"))
        title = QLabel(self._said)
        theme.mark(title, text_role="h2")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.space("s"))
        self._grid.setColumnStretch(1, 1)
        self.add_field_button = QPushButton(_("Field"))
        self.add_field_button.setObjectName("bulkFieldButton")
        self.add_field_button.setAccessibleName(_("Add a field to change"))
        self.add_field_button.setAutoDefault(False)
        theme.mark(self.add_field_button, role="ghost")
        theme.set_icon(self.add_field_button, "plus")
        column.addWidget(title)
        column.addLayout(self._grid)
        column.addWidget(self.add_field_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        self.body.addWidget(scroll)
        self.hint.setObjectName("bulkSummaryLabel")
        self.cancel_button = self.add_button("bulkCancelButton", _("Cancel"), Role.RejectRole)
        self.apply_button = self.add_button("bulkApplyButton", _("Change"), Role.AcceptRole, "primary")

    def _connect(self) -> None:
        self.add_field_button.clicked.connect(self.open_fields)
        self.cancel_button.clicked.connect(self.reject)
        self.apply_button.clicked.connect(self.accept_values)

    # -- slots --------------------------------------------------------------------------------------------------

    def open_fields(self) -> None:
        """Offer the fields that are not there yet."""
        menu = QMenu(self)
        menu.setObjectName("bulkFieldMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        field_menu.fill(
            menu, self.add_field, among=[one for one in editable() if one.name not in self._editors]
        )
        field_menu.popup_below(menu, self.add_field_button)

    def add_field(self, field: Declared) -> Editor:
        """One more field; its editor is empty, and empty means to empty it."""
        row = self._grid.rowCount()
        editor = editor_for(field, self._session, self, manage=False)
        editor.write(False if isinstance(field, Flag) else None)
        label = QLabel("" if editor.labelled else _(field.label))
        theme.mark(label, text_role="label")
        label.setBuddy(editor.inner)
        remove = QToolButton()
        remove.setObjectName(f"bulkRemoveButton_{field.name}")
        said = _("Leave “{field}” as it is").replace("{field}", _(field.label))
        remove.setAccessibleName(said)
        remove.setToolTip(said)
        theme.mark(remove, role="ghost", bare=True)
        theme.set_icon(remove, "x")
        for place, widget in enumerate((label, editor, remove)):
            self._grid.addWidget(widget, row, place)
        editor.changed.connect(self._show)
        remove.clicked.connect(partial(self._remove, field.name, (label, editor, remove)))
        self._editors[field.name] = editor
        editor.inner.setFocus()
        self._show()
        return editor

    def values(self) -> dict[str, Any]:
        """What stands there."""
        return {name: editor.read() for name, editor in self._editors.items()}

    def accept_values(self) -> None:
        """Hand the values over and close, unless one of them cannot be stored."""
        wrong = None
        for editor in self._editors.values():
            problem = editor.problem()
            bad = problem is not None and problem.level == ERROR
            editor.show_problem(problem if bad else None)
            if bad and problem and wrong is None:
                wrong = problem.sentence
                editor.inner.setFocus()
        if wrong:
            self.hint.setText(wrong)
            theme.mark(self.hint, text_role="error")
        elif self._editors:
            self.values_accepted.emit(self.values())
            self.accept()

    # -- private ------------------------------------------------------------------------------------------------

    def _remove(self, name: str, widgets: tuple[QWidget, ...], _checked: bool = False) -> None:
        del self._editors[name]
        for widget in widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.add_field_button.setFocus()
        self._show()

    def _show(self) -> None:
        """Change 12 customers: Level → A Key, Source → empty."""
        theme.mark(self.hint, text_role="caption")
        self.apply_button.setEnabled(bool(self._editors))
        if not self._editors:
            self.hint.setText(_("Choose the fields that shall have new values."))
            return
        changes = [
            _("{field} → {value}")
            .replace("{field}", _(editor.field.label))
            .replace("{value}", self._text(editor))
            for editor in self._editors.values()
        ]
        said = _("{change}: {fields}").replace("{change}", self._said)
        self.hint.setText(said.replace("{fields}", _(", ").join(changes)))

    def _text(self, editor: Editor) -> str:
        value = editor.read()
        return self._session.lookups.text(editor.field, value) or editor.typed() or _("empty")
