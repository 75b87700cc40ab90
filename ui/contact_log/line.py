"""One line of the dialog: a label at the left, fields beside it, and below them what is to be said."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from resources.language import current
from ui import theme
from ui.forms.checks import DOUBT, Problem
from ui.forms.label import FieldLabel
from ui.widgets.picture import Picture


class Line(QWidget):
    """Fields in ``row``; ``set_hint`` speaks in grey, ``show_problem`` in red or amber instead."""

    def __init__(
        self, text: str, name: str, *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        """``name`` begins the object names of the labels."""
        super().__init__(parent)
        self._hint, self._name = "", name
        self._labelled: QWidget | None = None
        self.problem: Problem | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.label = self._make_label(text, required)
        self._build(name)

    def _build(self, name: str) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xxs"))
        self.row = QHBoxLayout()
        self.row.setSpacing(theme.space("m"))
        column.addLayout(self.row)
        self._said = QWidget(self)
        said = QHBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(theme.space("xs"))
        self._picture = Picture(use="inline", parent=self._said)
        self.words = QLabel(self._said)
        self.words.setObjectName(f"{name}HintLabel")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        said.addWidget(self._picture)
        said.addWidget(self.words, 1)
        column.addWidget(self._said)
        self._line.addLayout(column, 1)
        self._say()

    def add(self, *widgets: QWidget, labelled: QWidget) -> None:
        """Put fields side by side; the label names the one that takes the keys."""
        self._labelled = labelled
        self.label.setBuddy(labelled)
        for widget in widgets:
            self.row.addWidget(widget)

    def set_label(self, text: str, *, required: bool = False) -> None:
        """Call the line otherwise."""
        if text != self.label.text():
            self.label.hide()
            self.label.deleteLater()
            self.label = self._make_label(text, required)
            if self._labelled is not None:
                self.label.setBuddy(self._labelled)

    def set_hint(self, text: str) -> None:
        """Say something in grey, as long as there is no problem."""
        if text != self._hint:
            self._hint = text
            self._say()

    def hint(self) -> str:
        """What is said in grey."""
        return self._hint

    def show_problem(self, problem: Problem | None) -> None:
        """Say what is wrong, or that nothing is."""
        if problem != self.problem:
            self.problem = problem
            self._say()

    def _make_label(self, text: str, required: bool) -> FieldLabel:
        label = FieldLabel(text, required=required, parent=self)
        label.setObjectName(f"{self._name}Label")
        zh = current().startswith("zh")
        width = theme.size("formLabelWidth.zh") if zh else theme.size("formLabelWidth.en")
        label.setFixedWidth(width + theme.space("s"))
        self._line.insertWidget(0, label, 0, Qt.AlignmentFlag.AlignTop)
        return label

    def _say(self) -> None:
        level = self.problem.level if self.problem else ""
        doubt = level == DOUBT
        sign = "" if not level else "triangle-alert" if doubt else "circle-alert"
        self._picture.set_icon(sign, "warning" if doubt else "danger")
        theme.mark(self.words, text_role="caption" if not level else "doubt" if doubt else "error")
        text = self.problem.sentence if self.problem else self._hint
        self.words.setText(text)
        self._said.setVisible(bool(text))
