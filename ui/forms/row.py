"""One field of a form: its label, its editor, and below it what is to be said."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from models import Declared
from resources.language import _
from ui import theme
from ui.forms.checks import DOUBT, Problem
from ui.forms.editors import Editor
from ui.forms.label import FieldLabel
from ui.widgets.picture import Picture


class FieldRow(QObject):
    """Holds the widgets of one field; a section puts ``label`` and ``cell`` into its grid.

    Signals: ``changed`` and ``left`` with the field's name.
    """

    changed = Signal(str)
    left = Signal(str)

    def __init__(self, field: Declared, editor: Editor, *, above: bool = False, wide: bool = False) -> None:
        super().__init__(editor)
        self.field, self.editor, self.above = field, editor, above
        self.wide = wide or editor.wide
        self.problem: Problem | None = None
        self._hint = ""
        self._shown = True
        self._build()
        self._connect()

    def _build(self) -> None:
        self.label = FieldLabel(_(self.field.label), required=self.field.required, above=self.above)
        self.label.setBuddy(self.editor.inner)
        self.cell = QWidget()
        # Long words below a field must not widen its column.
        self.cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._picture = Picture(use="inline")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setObjectName(self.editor.name_of("message_label"))
        self._below = QWidget()
        line = QHBoxLayout(self._below)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("xs"))
        line.addWidget(self._picture)
        line.addWidget(self._words, 1)
        column = QVBoxLayout(self.cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xxs"))
        column.addWidget(self.editor)
        column.addWidget(self._below)
        column.addStretch(1)
        self._below.hide()

    def _connect(self) -> None:
        self.editor.changed.connect(lambda: self.changed.emit(self.field.name))
        self.editor.left.connect(lambda: self.left.emit(self.field.name))

    def set_hint(self, text: str) -> None:
        """Say something in grey below the field, as long as there is no problem."""
        self._hint = text
        self._say()

    def hint(self) -> str:
        """What is said in grey."""
        return self._hint

    def show_problem(self, problem: Problem | None) -> None:
        """Paint the field and say what is wrong, or that nothing is."""
        self.problem = problem
        self.editor.show_problem(problem)
        self._say()

    def set_visible(self, visible: bool) -> None:
        """Show or hide the whole field."""
        self._shown = visible
        self.label.setVisible(visible)
        self.cell.setVisible(visible)

    def is_visible(self) -> bool:
        """Whether the form shows the field."""
        return self._shown

    def _say(self) -> None:
        problem = self.problem
        if problem is None:
            self._picture.set_icon("")
            theme.mark(self._words, text_role="caption")
        else:
            role = "warning" if problem.level == DOUBT else "danger"
            self._picture.set_icon("triangle-alert" if problem.level == DOUBT else "circle-alert", role)
            theme.mark(self._words, text_role="doubt" if problem.level == DOUBT else "error")
        text = problem.sentence if problem else self._hint
        self._words.setText(text)
        self._below.setVisible(bool(text))
