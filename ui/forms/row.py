"""One field of a form: its label, its editor, and below it what is to be said."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from models import Declared
from resources.language import _
from ui import theme
from ui.forms.checks import DOUBT, Problem
from ui.forms.editors import editor_for
from ui.forms.label import FieldLabel
from ui.session import Session
from ui.widgets.picture import Picture


class FieldRow(QObject):
    """Holds the widgets of one field; a section puts ``label`` and ``cell`` into its grid.

    Every widget is made in its place: one that is moved is styled anew, and a form has hundreds.

    Signals: ``changed`` and ``left`` with the field's name.
    """

    changed = Signal(str)
    left = Signal(str)

    def __init__(
        self,
        field: Declared,
        session: Session,
        section: QWidget,
        *,
        above: bool = False,
        wide: bool = False,
        manage: bool = True,
    ) -> None:
        super().__init__(section)
        self.field, self.above = field, above
        self.problem: Problem | None = None
        self._hint = ""
        self._shown = True
        self._message: _Message | None = None
        self._build(session, section, manage)
        self.wide = wide or self.editor.wide
        self._connect()

    def _build(self, session: Session, section: QWidget, manage: bool) -> None:
        text, required = _(self.field.label), self.field.required
        self.label = FieldLabel(text, required=required, above=self.above, parent=section)
        self.cell = QWidget(section)
        # Long words below a field must not widen its column.
        self.cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self.cell)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("xxs"))
        self.editor = editor_for(self.field, session, self.cell, manage=manage)
        self._column.addWidget(self.editor)
        self._column.addStretch(1)
        self.label.setBuddy(self.editor.inner)

    def _connect(self) -> None:
        self.editor.changed.connect(lambda: self.changed.emit(self.field.name))
        self.editor.left.connect(lambda: self.left.emit(self.field.name))

    def add_below(self, widget: QWidget) -> None:
        """Put something else below the field and what is said of it."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def set_hint(self, text: str) -> None:
        """Say something in grey below the field, as long as there is no problem."""
        if text != self._hint:
            self._hint = text
            self._say()

    def hint(self) -> str:
        """What is said in grey."""
        return self._hint

    def show_problem(self, problem: Problem | None) -> None:
        """Paint the field and say what is wrong, or that nothing is."""
        if problem != self.problem:
            self.problem = problem
            self.editor.show_problem(problem)
            self._say()

    def set_visible(self, visible: bool) -> None:
        """Show or hide the whole field; the section's ``refresh`` closes the gap."""
        self._shown = visible
        self.label.setVisible(visible)
        self.cell.setVisible(visible)

    def is_visible(self) -> bool:
        """Whether the form shows the field."""
        return self._shown

    def _say(self) -> None:
        text = self.problem.sentence if self.problem else self._hint
        if self._message is None:
            if not text:
                return
            self._message = _Message(self.editor.name_of("message_label"), self.cell)
            self._column.insertWidget(1, self._message)
        self._message.say(text, self.problem.level if self.problem else "")


class _Message(QWidget):
    """One sentence below a field, with a sign when it is more than a hint."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = Picture(use="inline", parent=self)
        self._words = QLabel(self)
        self._words.setObjectName(name)
        self._words.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("xs"))
        line.addWidget(self._picture)
        line.addWidget(self._words, 1)

    def say(self, text: str, level: str) -> None:
        """Say it in the tone of a level; nothing hides it."""
        doubt = level == DOUBT
        sign = "" if not level else "triangle-alert" if doubt else "circle-alert"
        self._picture.set_icon(sign, "warning" if doubt else "danger")
        theme.mark(self._words, text_role="caption" if not level else "doubt" if doubt else "error")
        self._words.setText(text)
        self.setVisible(bool(text))
