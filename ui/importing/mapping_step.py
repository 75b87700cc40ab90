"""Step 2 of the import: which column goes where (picture import-mapping)."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exchange import importing
from exchange.importing import ColumnCheck, Mapping
from exchange.rehearsal import LAST, FileView, PlanView, put
from resources.language import UserError
from ui import theme
from ui.importing.kept import ImportKept
from ui.importing.mapping_table import ImportMappingTable
from ui.importing.rules import ImportRules
from ui.importing.word_band import ImportWordBand
from ui.importing.wording import file_sentence
from ui.session import Session
from ui.widgets.elided import ElidedLabel
from ui.widgets.picture import Picture

_ASKS = ("question", "unknown_words", "wrong", "new_words")
"""States of a column that want a person, the most urgent first."""

_PENDING = ColumnCheck("pending")


class MappingStep(QWidget):
    """File and saved mappings, the table, the band of the current column, the rules.

    Signals: ``mapping_changed(Mapping)``; ``complained(sentence)``, "" when nothing is wrong any more.
    """

    mapping_changed = Signal(object)
    complained = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: FileView | None = None
        self._mapping: Mapping | None = None
        self._plan: PlanView | None = None
        self._saved: dict[str, Mapping] = {}
        self._moved = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("importMappingStep")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.space("xxl"), theme.space("m"), theme.space("xxl"), theme.space("xs"))
        head.setSpacing(theme.space("m"))
        head.addWidget(Picture("file-spreadsheet", "success", use="toolbar"))
        self._file = ElidedLabel()
        theme.mark(self._file, text_role="body")
        self.kept = ImportKept()
        head.addWidget(self._file, 1)
        head.addWidget(self.kept)
        column.addLayout(head)
        self.table = ImportMappingTable()
        middle = QVBoxLayout()
        middle.setContentsMargins(theme.space("l"), 0, theme.space("l"), theme.space("m"))
        middle.addWidget(self.table, 1)
        column.addLayout(middle, 1)
        self.band = ImportWordBand(self._session)
        low = QVBoxLayout()
        low.setContentsMargins(theme.space("xxl"), 0, theme.space("xxl"), 0)
        low.addWidget(self.band)
        column.addLayout(low)
        self.rules = ImportRules()
        column.addWidget(self.rules)

    def _connect(self) -> None:
        self.table.target_chosen.connect(self._set_target)
        self.table.column_changed.connect(self._show_band)
        self.table.pressed.connect(self._move)
        self.band.word_meant.connect(self._set_word)
        self.band.column_told.connect(self._tell)
        self.rules.changed.connect(self._change)
        self.kept.mapping_chosen.connect(self._use)
        self.kept.keep_requested.connect(self._keep)
        self.kept.forget_requested.connect(self._forget)

    # -- slots --------------------------------------------------------------------------------------------------

    def show_file(self, view: FileView) -> None:
        """Show the columns of a file as they are proposed."""
        assert view.mapping is not None
        self._view, self._mapping, self._plan = view, view.mapping, None
        self._saved, self._moved = dict(view.saved), False
        sheet = view.sheet if view.mapping.sheet else ""
        self._file.set_text(file_sentence(view.source, sheet, view.row_count, len(view.mapping.columns)))
        self.table.show_file(view, view.mapping)
        self._show_names(view.used)
        self.rules.show_mapping(view.mapping)
        self.band.show_column(view.mapping, -1, None)

    def show_plan(self, plan: PlanView | None) -> None:
        """Show how the columns fare; None while that is found out."""
        if plan is None:  # what is known of the columns stays until more is known
            return
        self._plan = plan
        if self._mapping is None:
            return
        self.table.show_mapping(self._mapping, plan)
        if not self._moved and self.table.current() <= 0:
            states = [check.state for check in plan.checks]
            first = next((states.index(one) for one in _ASKS if one in states), 0)
            self.table.choose(first)
        self._show_band()

    def mapping(self) -> Mapping | None:
        """What was decided so far."""
        return self._mapping

    def remembered(self) -> Mapping | None:
        """The mapping to be kept as the one used last; None when a person does not want that."""
        return self._mapping if self.band.remember.isChecked() else None

    def focus_first(self) -> None:
        """Into the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- decisions ----------------------------------------------------------------------------------------------

    def _set_target(self, column: int, key: str) -> None:
        self._moved = True
        if self._mapping is not None:
            self._change(self._mapping.with_column(column, target=key, dates="", decimal="", words={}))

    def _set_word(self, column: int, word: str, label: str | None) -> None:
        if self._mapping is None:
            return
        self._moved = True
        words = dict(self._mapping.columns[column].words)
        words.pop(word, None)
        if label is not None:
            words[word] = label
        self._change(self._mapping.with_column(column, words=words))

    def _tell(self, column: int, about: str, answer: str) -> None:
        if self._mapping is not None and answer:
            self._change(self._mapping.with_column(column, **{about: answer}))

    def _move(self) -> None:
        self._moved = True

    def _change(self, mapping: Mapping) -> None:
        before, self._mapping = self._mapping or mapping, mapping
        plan = self._plan and replace(self._plan, checks=_still(self._plan, before, mapping))
        self._plan = plan
        self.table.show_mapping(mapping, plan)
        self.rules.show_mapping(mapping)
        self._show_band()
        self.mapping_changed.emit(mapping)

    def _show_band(self, _column: int = 0) -> None:
        if self._mapping is not None:
            self.band.show_column(self._mapping, self.table.current(), self._plan)

    # -- kept mappings ------------------------------------------------------------------------------------------

    def _show_names(self, used: str) -> None:
        kind = self._mapping.kind if self._mapping else ""
        names = [name for name, one in self._saved.items() if one.kind == kind]
        names.sort(key=lambda name: not name.startswith(f"{LAST} "))
        self.kept.show_names(names, used)

    def _use(self, name: str) -> None:
        view = self._view
        if view is None or view.guessed is None:
            return
        try:
            mapping = put(self._saved[name], view.guessed) if name else view.guessed
        except UserError as error:
            self.complained.emit(str(error))
            self._show_names("")
            return
        self.complained.emit("")
        self._plan = None
        self._change(mapping)

    def _keep(self, name: str) -> None:
        if self._mapping is None:
            return
        self._saved[name] = self._mapping
        self._show_names(name)
        self._write(importing.save_mapping, name, self._mapping)

    def _forget(self, name: str) -> None:
        self._saved.pop(name, None)
        self._show_names("")
        self._write(importing.forget_mapping, name)

    def _write(self, job: Any, *args: Any) -> None:
        session = self._session
        session.write(job, *args, session.me, session.now(), failed=self._complain)

    def _complain(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.complained.emit(str(error))


def _still(plan: PlanView, before: Mapping, mapping: Mapping) -> tuple[ColumnCheck, ...]:
    """The checks of columns that are read as they were; of the others nothing is known until the next rehearsal."""
    pairs = zip(plan.checks, before.columns, mapping.columns, strict=False)
    return tuple(check if old.target == new.target else _PENDING for check, old, new in pairs)
