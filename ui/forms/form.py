"""A form made from the declarations of a table. It never saves by itself (STYLE habit 9)."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import Record, Row, declared
from resources.language import _, current
from ui import theme
from ui.forms.checks import DOUBT, ERROR, Problem
from ui.forms.editors import Editor
from ui.forms.entry import Entry, Merged
from ui.forms.figures import Figures
from ui.forms.outline import READ_ONLY, Section, is_wide, outline
from ui.forms.row import FieldRow
from ui.forms.section import FormSection
from ui.session import Session
from ui.theme import Theme

NARROW = 640
"""Below this width a form of two columns has one."""

MakeBelow = Callable[[str, QWidget], QWidget]


class FieldError(NamedTuple):
    """What is wrong in a form, and where."""

    name: str
    label: str
    level: str
    sentence: str


class RecordForm(QWidget):
    """Shows one record and keeps what a person types in its ``entry``.

    Signals: ``changed`` when anything was typed, ``checked`` when what is said of a field changed,
    ``manage_requested`` with a dictionary's name.
    """

    changed = Signal()
    checked = Signal()
    manage_requested = Signal(str)

    def __init__(
        self,
        model: type[Record],
        session: Session,
        theme: Theme | None = None,
        groups: Sequence[Section] | None = None,
        columns: int = 2,
        *,
        above: bool = False,
        manage: bool = True,
        below: MakeBelow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``groups`` are the sections (all without them), ``above`` puts labels above their fields, ``manage`` lets
        lists offer "Manage…", and ``below`` makes the widget of a small table.
        """
        super().__init__(parent)
        self.model, self.session, self.theme = model, session, theme
        self.sections: dict[str, FormSection] = {}
        self.rows: dict[str, FieldRow] = {}
        self.entry = Entry.new(model)
        self._columns, self._above, self._manage, self._below = columns, above, manage, below
        self._fields = {field.name: field for field in declared(model)}
        self._figures: list[Figures] = []
        self._asked_by = {field.only_for[0] for field in self._fields.values() if field.only_for}
        self._build(outline(model) if groups is None else groups)
        self._below = None  # whose method it is holds this form: they must not hold each other
        self._connect()
        self.load(None)

    def _build(self, groups: Sequence[Section]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size("formSectionGap"))
        for group in groups:
            section = self._section(group)
            self.sections[group.key] = section
            column.addWidget(section)
            section.set_columns(1 if self._columns == 1 else 2)
        column.addStretch(1)
        if self.sections:
            list(self.sections.values())[-1].line.hide()
        self.set_label_width(self.label_width())

    def _section(self, group: Section) -> FormSection:
        # In a panel the head of the panel is the first title.
        titled = group.title and not (self._above and not self.sections)
        title = _(group.title) if titled else ""
        hint = _(group.hint) if group.hint else ""
        section = FormSection(group.key, title, hint, above=self._above, parent=self)
        if group.figures:
            figures = Figures(self.session, [self._fields[name] for name in group.names], section)
            self._figures.append(figures)
            section.add_widget(figures)
        else:
            section.add_rows([self._row(name, section) for name in group.names])
        for table in group.below:
            if self._below:
                section.add_widget(self._below(table, section))
        return section

    def _row(self, name: str, section: FormSection) -> FieldRow:
        field = self._fields[name]
        row = FieldRow(
            field, self.session, section, above=self._above, wide=is_wide(field), manage=self._manage
        )
        row.changed.connect(self._take)
        row.left.connect(self._check)
        row.editor.manage_requested.connect(self.manage_requested)
        if (self.model._meta.table_name, name) in READ_ONLY:
            row.editor.set_read_only(True)
        if field.optional:
            row.set_visible(False)
        self.rows[name] = row
        return row

    def _connect(self) -> None:
        self.session.lookups_changed.connect(self._show_figures)

    # -- what is shown --------------------------------------------------------------------------------------------

    def load(self, row: Row | None) -> None:
        """Show a row of the file, or an empty form for a new record."""
        self.show_entry(Entry.new(self.model) if row is None else Entry.of(self.model, row))

    def show_entry(self, entry: Entry) -> None:
        """Show a record on which somebody is at work; what is typed goes into it."""
        self.entry = entry
        for name, row in self.rows.items():
            row.editor.write(entry.mine.get(name))
            if name in entry.typed:
                row.editor.write_typed(entry.typed[name])
            row.show_problem(None)
            row.label.mark_changed(name in entry.changed_names())
        self._ask_what_fits()
        self._show_figures()
        self.checked.emit()

    def set_optional(self, wanted: bool) -> None:
        """Show the fields that a firm must ask for, where it does or where they are filled."""
        for name, row in self.rows.items():
            if row.field.optional:
                row.set_visible(wanted or self.entry.mine.get(name) is not None)
        for section in self.sections.values():
            section.refresh()

    def set_customer(self, customer: int | None) -> None:
        """Let fields that name people and records of a customer choose among those of this one."""
        for row in self.rows.values():
            row.editor.set_customer(customer)

    def write(self, name: str, value: Any) -> None:
        """Fill a field on behalf of the person, as if it had been typed."""
        self.rows[name].editor.write(value)
        self._take(name)

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        return self.rows[name].editor

    def focus_field(self, name: str) -> None:
        """Put the focus into a field."""
        self.rows[name].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        first = next((name for name, row in self.rows.items() if row.is_visible()), None)
        if first:
            self.focus_field(first)

    # -- what was typed -------------------------------------------------------------------------------------------

    def changes(self) -> dict[str, Any]:
        """The values that differ from what was loaded, by field."""
        return self.entry.changes()

    def check(self) -> list[FieldError]:
        """Say at every field what is wrong with it, and return what is red, in the order of the form."""
        found = self._problems()
        for name, row in self.rows.items():
            row.show_problem(found.get(name))
        self.checked.emit()
        return self.shown_errors()

    def errors(self) -> list[FieldError]:
        """What keeps from saving, said or not."""
        found = self._problems()
        return [
            self._error(name, found[name])
            for name in self.rows
            if name in found and found[name].level == ERROR
        ]

    def shown_errors(self) -> list[FieldError]:
        """What is red in the form now."""
        return [
            self._error(name, row.problem)
            for name, row in self.rows.items()
            if row.problem and row.problem.level != DOUBT
        ]

    def settle(self) -> None:
        """Take what stands in the field with the focus as if it had been left."""
        for row in self.rows.values():
            if row.editor.typed():
                row.editor.tidy()

    # -- what others did ------------------------------------------------------------------------------------------

    def merge(self, theirs: Row) -> Merged:
        """Take over a newer state of the file where nothing was typed here, tint it, and keep the rest."""
        merged = self.entry.merge(theirs)
        for name in merged.updated:
            if name in self.rows:
                self.rows[name].editor.write(self.entry.mine[name])
                self.rows[name].label.tint()
        self._mark()
        self._show_figures()
        return merged

    def mark_saved(self, sent: Entry, version: int | None) -> None:
        """What was sent lies in the file now, in this version."""
        self.entry.saved(sent, version)
        self._mark()

    # -- looks ----------------------------------------------------------------------------------------------------

    def label_width(self) -> int:
        """How wide labels at the left are in this language, with the gap to their fields."""
        name = "formLabelWidth.zh" if current().startswith("zh") else "formLabelWidth.en"
        return theme.size(name) + theme.space("s")

    def set_label_width(self, width: int) -> None:
        """Make the labels at the left as wide."""
        for section in self.sections.values():
            section.set_label_width(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two do not fit."""
        super().resizeEvent(event)
        if self._columns == 2 and not self._above:
            for section in self.sections.values():
                section.set_columns(2 if self.width() >= NARROW else 1)

    def changeEvent(self, event: QEvent) -> None:
        """Labels grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.set_label_width(self.label_width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field and never saves by accident."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._next_field()
        else:
            super().keyPressEvent(event)

    # -- inside ---------------------------------------------------------------------------------------------------

    def _take(self, name: str) -> None:
        row = self.rows[name]
        text = row.editor.typed()
        if text:  # what could be read of it on the way is not what was meant
            self.entry.typed[name] = text
            self.entry.mine[name] = self.entry.start.get(name)
        else:
            self.entry.typed.pop(name, None)
            self.entry.mine[name] = row.editor.read()
        row.label.mark_changed(name in self.entry.changed_names())
        if name in self._asked_by:
            self._ask_what_fits()
        if row.problem:  # what is mended is not red any longer; what is typed now is judged later
            row.show_problem(self._problem(name))
            self.checked.emit()
        self.changed.emit()

    def _ask_what_fits(self) -> None:
        """Show the fields that go with what was chosen, and those that are filled."""
        moved = False
        for name, row in self.rows.items():
            if row.field.only_for:
                chosen = self.session.lookups.value(self.entry.mine.get(row.field.only_for[0]))
                fits = chosen is not None and chosen["code"] in row.field.only_for[1]
                wanted = fits or self.entry.mine.get(name) is not None
                moved = moved or wanted != row.is_visible()
                row.set_visible(wanted)
        if moved:
            for section in self.sections.values():
                section.refresh()

    def _check(self, name: str) -> None:
        row, problem = self.rows[name], self._problem(name)
        # What lay in the file before is judged on saving: whoever only passes by has not typed it.
        judged = name in self.entry.changed_names() or problem is None
        if judged and problem != row.problem:
            row.show_problem(problem)
            self.checked.emit()

    def _problem(self, name: str) -> Problem | None:
        return self._problems().get(name)

    def _problems(self) -> dict[str, Problem]:
        found = self.entry.problems()
        for name in self.entry.typed:
            problem = self.rows[name].editor.problem() if name in self.rows else None
            if problem:
                found[name] = problem
        return {name: found[name] for name in found if name in self.rows}

    def _error(self, name: str, problem: Problem) -> FieldError:
        return FieldError(name, _(self._fields[name].label), problem.level, problem.sentence)

    def _mark(self) -> None:
        changed = self.entry.changed_names()
        for name, row in self.rows.items():
            row.label.mark_changed(name in changed)
        self.changed.emit()

    def _show_figures(self) -> None:
        for figures in self._figures:
            figures.show_row(self.entry.base)

    def _next_field(self) -> None:
        """On to the next widget that takes a value; links and buttons between are passed over."""
        for _step in range(30):
            if not self.focusNextChild():
                return
            here: QWidget | None = self.window().focusWidget()
            while here is not None and not isinstance(here, Editor):
                if here.property("field"):
                    return
                here = here.parentWidget()
            if here is not None and here.focusWidget() is not None and _takes_value(here):
                return


def _takes_value(made: Editor) -> bool:
    """Whether the focus is in the field itself and not in a link beside it."""
    focused = made.window().focusWidget()
    return focused is made.inner or "_check_" in focused.objectName()
