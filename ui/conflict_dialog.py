"""A colleague changed the same values: original, mine and theirs side by side, and the person chooses."""

from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from changes.save import Outcome, Save, resolved_save
from database import clashes
from database.clashes import Conflict, Question
from resources.language import _, ngettext
from ui import theme
from ui.session import Session
from ui.widgets.choice_cell import ChoiceCell
from ui.widgets.dialog import Dialog, Role
from ui.widgets.elided import ElidedLabel
from ui.widgets.picture import Picture

Key = tuple[str, str]
_LINES = 3  # of the grid for one question: the values, both texts, a hairline


class ConflictDialog(Dialog):
    """Asks about every clash of a save; nothing is chosen before.

    Signals: ``resolved(Save)`` with a save that holds the answers, to be saved again.
    """

    resolved = Signal(object)

    def __init__(
        self,
        save: Save,
        outcome: Outcome,
        session: Session,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("conflictDialog", _("Changed by two people"), settings, (840, 412), parent)
        self._save_made, self._outcome, self._session = save, outcome, session
        self._cells: dict[Key, dict[str, ChoiceCell]] = {}
        self._answers: dict[Key, Any] = {}
        self._conflict: Conflict | None = None
        self._build()
        self._connect()
        session.read(None, clashes.describe, save, outcome, session.language, done=self.show_conflict)

    def _build(self) -> None:
        self.body.addLayout(self._build_head())
        self.body.addWidget(_line())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table = QWidget()
        self._table.setObjectName("conflictTable")
        self._table.setAccessibleName(_("Values to choose"))
        self._grid = QGridLayout(self._table)
        self._grid.setSpacing(0)
        self._grid.setContentsMargins(theme.space("l"), 0, theme.space("l"), 0)
        self._scroll.setWidget(self._table)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(self._build_shortcuts())
        self._joined_line = _line()
        self.body.addWidget(self._joined_line)
        self.body.addLayout(self._build_joined())
        theme.mark(self.hint, text_role="doubt")
        self._back = self.add_button("conflictBackButton", _("Back to the form"), Role.RejectRole)
        self._save = self.add_button("conflictSaveButton", _("Save the result"), Role.AcceptRole, "primary")
        self._save.setEnabled(False)

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        edge = theme.space("xl")
        row.setContentsMargins(edge, edge, edge, theme.space("l"))
        row.setSpacing(theme.space("l"))
        row.addWidget(Picture("users", "accentText", use="emptyState"))
        words = QVBoxLayout()
        words.setSpacing(theme.space("xxs"))
        self._title, self._text = _label("h2"), _label("caption")
        for one in (self._title, self._text):
            one.setWordWrap(True)
            words.addWidget(one)
        row.addLayout(words, 1)
        return row

    def _build_shortcuts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.space("l"), theme.space("s"), theme.space("l"), theme.space("s"))
        self._all_mine = QPushButton(_("Mine for all"))
        self._all_mine.setObjectName("conflictAllMineButton")
        self._all_theirs = QPushButton(_("Theirs for all"))
        self._all_theirs.setObjectName("conflictAllTheirsButton")
        for one in (self._all_mine, self._all_theirs):
            one.setAutoDefault(False)
            theme.mark(one, role="ghost", small=True)
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _build_joined(self) -> QHBoxLayout:
        row = QHBoxLayout()
        edge = theme.space("xl")
        row.setContentsMargins(edge, theme.space("m"), edge, theme.space("l"))
        row.setSpacing(theme.space("s"))
        self._joined_mark = Picture("circle-check", "success", use="inline")
        self._joined = _label("caption")
        self._joined.setObjectName("conflictJoinedLabel")
        self._joined.setWordWrap(True)
        row.addWidget(self._joined_mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._joined, 1)
        return row

    def _connect(self) -> None:
        self._back.clicked.connect(self.reject)
        self._save.clicked.connect(self._resolve)
        self._all_mine.clicked.connect(lambda: self._choose_all("mine"))
        self._all_theirs.clicked.connect(lambda: self._choose_all("theirs"))

    def show_conflict(self, conflict: Conflict) -> None:
        """Ask the questions."""
        self._conflict = conflict
        who = conflict.who or _("A colleague")
        self._title.setText(self._heading(conflict, who))
        self._text.setText(self._explanation(conflict))
        heads = (_("Field"), _("Original"), _("Mine"), self._their_head(conflict, who))
        if conflict.questions:
            for column, head in enumerate(heads):
                label = _label("label")
                label.setText(head)
                label.setFixedHeight(theme.size("tableHeader"))
                label.setContentsMargins(theme.space("m"), 0, theme.space("m"), 0)
                self._grid.addWidget(label, 0, column)
        several = len({one.uid for one in conflict.questions}) > 1
        for number, question in enumerate(conflict.questions):
            self._add_question(_LINES * number + 1, question, several)
            self._grid.addWidget(_line(), _LINES * number + _LINES, 0, 1, 4)
        self._grid.setRowStretch(_LINES * len(conflict.questions) + 1, 1)
        for column, share in enumerate((2, 3, 5, 5)):
            self._grid.setColumnStretch(column, share)
        for button in (self._all_mine, self._all_theirs):
            button.setVisible(len(conflict.questions) > 1)
        self._show_joined(conflict)
        self._order_tabs()
        self._check()

    def _order_tabs(self) -> None:
        """Question by question, then the buttons, as the eye goes; the first value has the focus."""
        cells = [cell for some in self._cells.values() for cell in some.values()]
        order = [*cells, self._all_mine, self._all_theirs, self._back, self._save]
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)
        first = cells[0] if cells else self._save
        first.show()  # its layout would show it only later, and nothing unseen takes the focus
        first.setFocus()

    def _heading(self, conflict: Conflict, who: str) -> str:
        if conflict.gone and not conflict.questions:
            return _("{record} was deleted for good").replace("{record}", conflict.record)
        deleted = any(one.deleted and one.their_value for one in conflict.questions)
        sentence = _("{who} has deleted {record}") if deleted else _("{who} has changed {record}, too")
        return sentence.replace("{who}", who).replace("{record}", conflict.record)

    def _explanation(self, conflict: Conflict) -> str:
        if conflict.gone and not conflict.questions:
            return _("What you typed there cannot be saved any more.")
        count = len(conflict.questions)
        if count == 1 and conflict.questions[0].deleted:
            return _("Nothing is saved until you have chosen.")
        sentence = ngettext(
            "{n} value differs. Choose which one holds; both stay in the history.",
            "{n} values differ. Choose which ones hold; both stay in the history.",
            count,
        )
        return sentence.replace("{n}", str(count))

    def _their_head(self, conflict: Conflict, who: str) -> str:
        if conflict.at is None:
            return _("Theirs")
        return _("Changed by {who} ({when})").replace("{who}", who).replace("{when}", self._when(conflict.at))

    def _when(self, at: datetime) -> str:
        same_day = at.date() == self._session.today()
        return f"{at:%H:%M}" if same_day else f"{at:%Y-%m-%d %H:%M}"

    def _add_question(self, line: int, question: Question, several: bool) -> None:
        field = _("The record itself") if question.deleted else question.label
        label = f"{question.record} · {field}" if several else field
        for column, text in enumerate((label, question.original or "—")):
            cell = ElidedLabel(text)
            cell.setContentsMargins(theme.space("m"), 0, theme.space("m"), 0)
            cell.setMinimumHeight(theme.size("tableRow"))
            theme.mark(cell, text_role="field" if column == 0 else "label")
            self._grid.addWidget(cell, line, column)
        key = question.uid, question.field
        group = QButtonGroup(self)
        cells = self._cells[key] = {}
        for column, (which, text) in enumerate(self._offers(question), 2):
            cell_ = ChoiceCell(f"{label}: {text}", text)
            cell_.setObjectName(f"conflict_{question.field}_{which}")
            cell_.toggled.connect(partial(self._chosen, key, which))
            group.addButton(cell_)
            cells[which] = cell_
            place = (line, column, 1, 1) if column < 4 else (line + 1, 2, 1, 2)
            self._grid.addWidget(cell_, *place)

    def _offers(self, question: Question) -> list[tuple[str, str]]:
        if question.deleted and question.their_value:
            return [("mine", _("Restore with my changes")), ("theirs", _("Discard mine"))]
        if question.deleted:
            return [("mine", _("Delete it all the same")), ("theirs", _("Keep it with their changes"))]
        offers = [("mine", question.mine or "—"), ("theirs", question.theirs or "—")]
        return [*offers, ("both", _("Keep both texts, one below the other"))] if question.joinable else offers

    def _show_joined(self, conflict: Conflict) -> None:
        sentences = []
        for names, sentence in (
            (conflict.joined_mine, _("Joined without a question, of yours: {fields}.")),
            (conflict.joined_theirs, _("Joined without a question, of theirs: {fields}.")),
            (conflict.gone if conflict.questions else [], _("Deleted for good meanwhile: {fields}.")),
        ):
            if names:
                separator = "、" if self._session.language.startswith("zh") else ", "
                sentences.append(sentence.replace("{fields}", separator.join(names)))
        self._joined.setText("\n".join(sentences))
        for one in (self._joined, self._joined_mark, self._joined_line):
            one.setVisible(bool(sentences))

    def _question(self, key: Key) -> Question:
        assert self._conflict is not None
        return next(one for one in self._conflict.questions if (one.uid, one.field) == key)

    def _chosen(self, key: Key, which: str, on: bool) -> None:
        if on:
            question = self._question(key)
            mine, theirs = question.my_value, question.their_value
            values = {"mine": mine, "theirs": theirs}
            self._answers[key] = f"{theirs}\n{mine}" if which == "both" else values[which]
            self._check()

    def _choose_all(self, which: str) -> None:
        for cells in self._cells.values():
            cells[which].setChecked(True)

    def _check(self) -> None:
        asked = self._conflict.questions if self._conflict else []
        left = [one for one in asked if (one.uid, one.field) not in self._answers]
        self._save.setEnabled(self._conflict is not None and not left)
        if self._conflict is not None and not asked:
            self._save.setText(_("Discard mine"))
        separator = "、" if self._session.language.startswith("zh") else ", "
        names = separator.join(_("The record itself") if one.deleted else one.label for one in left)
        sentence = ngettext(
            "{n} value still to choose: {fields}", "{n} values still to choose: {fields}", len(left)
        )
        self.hint.setText(sentence.replace("{n}", str(len(left))).replace("{fields}", names) if left else "")

    def _resolve(self) -> None:
        save = resolved_save(self._save_made, self._outcome, self._answers)
        self.accept()
        self.resolved.emit(save)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.mark(label, text_role=role)
    return label


def _line() -> QFrame:
    line = QFrame()
    theme.mark(line, part="line")
    return line
