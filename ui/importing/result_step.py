"""Step 4 of the import: what was written, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from exchange.rehearsal import Outcome
from resources.language import _, ngettext
from ui import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.picture import Picture

_LEFT = 5  # rows that are named one by one


class ResultStep(QWidget):
    """A sign, a heading, sentences, buttons.

    Signals: ``rejects_wanted()``, ``undo_wanted()``, ``show_wanted()``.
    """

    rejects_wanted = Signal()
    undo_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("importResultStep")
        column = QVBoxLayout(self)
        edge = theme.space("xxl")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("m"))
        column.addStretch(1)
        self._sign = Picture("circle-check", "success", use="emptyState")
        self._title, self._text = QLabel(), QLabel()
        self._title.setObjectName("importResultLabel")
        self._text.setObjectName("importDetailLabel")
        for label, role in ((self._title, "h2"), (self._text, "body")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            theme.mark(label, text_role=role)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._text)
        place = QWidget()
        flow = FlowLayout(place, gap=theme.space("m"), centred=True)
        self.show_button = _button("importShowButton", _("Show the customers"), "users")
        self.rejects_button = _button("importRejectsButton", _("Save rejected rows…"), "file-up")
        self.undo_button = _button("importUndoButton", _("Undo import"), "undo-2")
        for button in (self.show_button, self.rejects_button, self.undo_button):
            flow.addWidget(button)
        column.addSpacing(theme.space("m"))
        column.addWidget(place)
        column.addStretch(2)

    def _connect(self) -> None:
        self.rejects_button.clicked.connect(self.rejects_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.show_button.clicked.connect(self.show_wanted)

    def show_working(self) -> None:
        """Before there is a result."""
        self._sign.set_icon("file-down", "text3")
        self._title.setText(_("Importing…"))
        self._text.setText(_("It is written as a whole or not at all."))
        for button in (self.show_button, self.rejects_button, self.undo_button):
            button.hide()

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what was done."""
        self._sign.set_icon("circle-check", "success")
        new = ngettext("{n} new row imported", "{n} new rows imported", outcome.new)
        updated = ngettext("{n} updated", "{n} updated", outcome.updated)
        parts = [new.replace("{n}", f"{outcome.new:,}")]
        if outcome.updated:
            parts.append(updated.replace("{n}", f"{outcome.updated:,}"))
        self._title.setText(_(", ").join(parts))
        self._text.setText("\n".join(_details(outcome)))
        self.show_button.setVisible(outcome.batch is not None)
        self.rejects_button.setVisible(outcome.rejected > 0)
        self.undo_button.setVisible(outcome.batch is not None)
        self.undo_button.setEnabled(True)

    def show_undone(self) -> None:
        """The import was taken back."""
        self._sign.set_icon("undo-2", "text2")
        self._title.setText(_("The import was taken back"))
        self._text.setText(_("The file is as it was before."))
        self.show_button.hide()
        self.undo_button.hide()

    def add_note(self, sentence: str) -> None:
        """One sentence more."""
        self._text.setText(f"{self._text.text()}\n{sentence}".strip())

    def title(self) -> str:
        """What is said first."""
        return self._title.text()


def _details(outcome: Outcome) -> list[str]:
    same = ngettext("{n} row was there already.", "{n} rows were there already.", outcome.same)
    rejected = ngettext("{n} row was not taken.", "{n} rows were not taken.", outcome.rejected)
    counted = ((outcome.same, same), (outcome.rejected, rejected))
    said = [sentence.replace("{n}", f"{number:,}") for number, sentence in counted if number]
    said += list(outcome.left[:_LEFT])
    for name, words in outcome.added.items():
        said.append(_("Added to “{list}”: {words}").format(list=name, words=_(", ").join(words)))
    if outcome.backup:
        said.append(_("The state before is kept in {before}.").format(before=outcome.backup))
    return said


def _button(name: str, text: str, icon: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    theme.set_icon(button, icon)
    return button
