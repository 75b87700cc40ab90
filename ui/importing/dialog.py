"""The import: a file is chosen, its columns are mapped, its rows are checked, and only then it is written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedWidget, QStyle, QWidget

from exchange.rehearsal import FileView, PlanView, Rehearsal
from resources.language import UserError, _, ngettext
from ui import theme
from ui.importing.check_step import CheckStep
from ui.importing.counts import ImportCounts
from ui.importing.errand import Errands
from ui.importing.file_step import FileStep
from ui.importing.mapping_step import MappingStep
from ui.importing.preview import ImportPreview
from ui.importing.progress import ImportProgress
from ui.importing.result_step import ResultStep
from ui.importing.steps import ImportSteps
from ui.importing.wording import count_parts, next_texts
from ui.session import Session
from ui.widgets.dialog import Dialog, Role

if TYPE_CHECKING:
    from changes.undo import Undone

FILE, MAPPING, CHECK, RESULT = range(4)
_NO_LIMIT = 16_777_215
_PAUSE_MS = 250
"""After a decision about the columns, until the rows are checked anew."""


class ImportDialog(Dialog):
    """Four steps; Back is always possible, and nothing is written before the last one.

    Signals: ``customers_requested(bool)`` when the imported ones are to be shown, True when all of them were filed
    today.
    """

    customers_requested = Signal(bool)

    def __init__(
        self, session: Session, settings: QSettings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("importDialog", _("Import"), settings, (1000, 700), parent)
        self._session = session
        self._rehearsal = Rehearsal(session.me)
        self._step = FILE
        self._path: Path | None = None
        self._file: FileView | None = None
        self._plan: PlanView | None = None
        self._writing = False
        self._used = False
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._connect()
        self._show_step()

    def _build(self) -> None:
        self._steps = ImportSteps()
        line = QFrame()
        theme.mark(line, part="line")
        self._problem = QLabel()
        self._problem.setObjectName("importProblemLabel")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setContentsMargins(theme.space("xxl"), theme.space("m"), theme.space("xxl"), 0)
        theme.mark(self._problem, text_role="error")
        self._problem.hide()
        prompts = self._session.prompts
        self.file_step, self.mapping_step = FileStep(prompts), MappingStep(self._session)
        self.check_step, self.result_step = CheckStep(), ResultStep()
        self._pages = QStackedWidget()
        for page in (self.file_step, self.mapping_step, self.check_step, self.result_step):
            self._pages.addWidget(page)
        self.preview = ImportPreview(self._session, self._rehearsal)
        self._progress = ImportProgress()
        self._errands = Errands(self._session, self._progress, self)
        for widget, stretch in (
            (self._steps, 0),
            (line, 0),
            (self._problem, 0),
            (self._pages, 1),
            (self.preview, 0),
            (self._progress, 0),
        ):
            self.body.addWidget(widget, stretch)
        self._build_foot()

    def _build_foot(self) -> None:
        self.counts = ImportCounts()
        self.aside.insertWidget(0, self.counts, 1)
        self.hint.hide()
        self._cancel = self.add_button("importCancelButton", _("Cancel"), Role.RejectRole)
        self._back = QPushButton(_("Back"))
        self._back.setObjectName("importBackButton")
        self._next = QPushButton(_("Next"))
        self._next.setObjectName("importNextButton")
        theme.mark(self._next, role="primary")
        layout = self.style().styleHint(QStyle.StyleHint.SH_DialogButtonLayout, None, self.buttons)
        at = self.aside.indexOf(self.buttons) + (0 if layout == 0 else 1)  # Windows has Cancel last
        for place, button in enumerate((self._back, self._next)):
            button.setAutoDefault(False)
            self.aside.insertWidget(at + place, button)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._again.timeout.connect(self._rehearse)
        self._errands.ended.connect(self._show_foot)
        self.file_step.file_chosen.connect(self.open_file)
        self.file_step.reading_changed.connect(self._read)
        self.file_step.proposal_wanted.connect(self._propose)
        self.mapping_step.mapping_changed.connect(self._remapped)
        self.mapping_step.complained.connect(self._say)
        self.check_step.filter_changed.connect(lambda which: self.preview.show_plan(self._plan, which))
        self.check_step.decided.connect(self._decide)
        self.preview.line_changed.connect(self._show_lines)
        self.result_step.rejects_wanted.connect(self._write_rejects)
        self.result_step.undo_wanted.connect(self._undo)
        self.result_step.show_wanted.connect(self._show_customers)

    # -- the file -----------------------------------------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        """Read a file that was chosen or dropped."""
        self._path = path
        self._read("", "")

    def _read(self, encoding: str, delimiter: str) -> None:
        if self._path is None or self._writing:
            return
        self._drop_plan()
        work = _("Reading “{file}”").replace("{file}", self._path.name)
        job = self._rehearsal.read
        self._errands.ask(
            work, job, self._path, encoding or None, delimiter or None, done=self._opened, failed=self._unread
        )

    def _propose(self, kind: str, sheet: str, header: int) -> None:
        self._drop_plan()
        job = self._rehearsal.propose
        self._errands.ask(
            _("Looking at the columns"),
            job,
            kind,
            sheet or None,
            header,
            done=self._opened,
            failed=self._unread,
        )

    def _opened(self, view: FileView) -> None:
        self._file = view
        self.file_step.show_file(view)
        if view.mapping is not None:
            self.mapping_step.show_file(view)
        if self._step != FILE:
            self._step = FILE
        self._show_step()

    def _unread(self, error: Exception) -> None:
        self._file = None
        self.file_step.show_file(None)
        self._step = FILE
        self._show_step()
        self._complain(error)

    def is_busy(self) -> bool:
        """Whether something is under way, or about to be."""
        return self._again.isActive() or self._errands.is_busy()

    # -- the rehearsal ------------------------------------------------------------------------------------------

    def _remapped(self, _mapping: object) -> None:
        self._drop_plan(keep=True)
        self._again.start()
        self._show_foot()

    def _drop_plan(self, keep: bool = False) -> None:
        """What was found out holds no more; ``keep``: the columns keep their states until the next rehearsal."""
        self._again.stop()
        self._plan = None
        self._errands.drop()
        self._say("")
        self.preview.show_plan(None)
        self.check_step.show_plan(None)
        if not keep:
            self._file = None

    def _rehearse(self) -> None:
        mapping = self.mapping_step.mapping()
        if mapping is None or self._file is None:
            return
        self._again.stop()
        work = _("Checking “{file}”").replace("{file}", self._file.source)
        job, today = self._rehearsal.rehearse, self._session.today()
        self._errands.ask(
            work, job, mapping, today, done=self._planned, failed=self._unplanned, stopped=self._unchecked
        )
        self._show_foot()

    def _planned(self, plan: PlanView) -> None:
        self._plan, self._used = plan, False
        self.mapping_step.show_plan(plan)
        self._show_rows()
        self._show_foot()

    def _unplanned(self, error: Exception) -> None:
        self._unchecked()
        self._complain(error)

    def _unchecked(self) -> None:
        """Without a rehearsal there is nothing to look at in step 3."""
        if self._step == CHECK:
            self._step = MAPPING
            self._show_step()
        self._show_foot()

    def _show_rows(self) -> None:
        self.check_step.show_plan(self._plan)
        which = self.check_step.which() if self._step == CHECK else "all"
        self.preview.show_plan(self._plan, which)

    def _show_lines(self) -> None:
        if self._step == CHECK and self._plan is not None:
            self.check_step.show_lines(self.preview.chosen())

    def _decide(self, numbers: list[int] | None, decision: str, customer: int | None) -> None:
        if self._plan is not None and not self._writing:
            job = self._rehearsal.decide
            self._errands.ask(
                "", job, numbers, decision, customer, done=self._decided, failed=self._unplanned
            )

    def _decided(self, plan: PlanView) -> None:
        self._plan = plan
        self.check_step.show_plan(plan)
        self.preview.rows.reread()
        self._show_lines()
        self._show_foot()

    # -- writing ------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        file = self._file
        if file is None or self._plan is None:
            return
        self._writing, self._step, self._used = True, RESULT, True
        self.result_step.show_working()
        work = _("Importing “{file}”").replace("{file}", file.source)
        remember, now = self.mapping_step.remembered(), self._session.now()
        job = self._rehearsal.write
        self._errands.ask(
            work,
            job,
            remember,
            now,
            done=self._written,
            failed=self._unwritten,
            stopped=self._not_written,
            writes=True,
        )
        self._show_step()

    def _written(self, _batch: int | None) -> None:
        self._writing = False
        assert self._rehearsal.outcome is not None
        self.result_step.show_outcome(self._rehearsal.outcome)
        self._show_step()

    def _unwritten(self, error: Exception) -> None:
        self._not_written()
        self._complain(error)

    def _not_written(self) -> None:
        """Called off, or something went wrong: everything is as it was, and a new plan is wanted."""
        self._writing = False
        self._step = CHECK
        self._plan = None
        self.preview.show_plan(None)
        self.check_step.show_plan(None)
        self._show_step()
        self._rehearse()
        self._say(_("The import was stopped. Nothing was written."))

    def _write_rejects(self) -> None:
        name = f"{Path(self._file.source).stem if self._file else ''} {_('rejected rows')}".strip()
        filters = f"{_('Excel workbook')} (*.xlsx)"
        path = self._session.prompts.choose_save(_("Save rejected rows"), name, filters, "xlsx")
        if path is not None:
            self._rejects = path
            job = self._rehearsal.write_rejects
            self._errands.ask(
                _("Saving rejected rows"), job, path, done=self._rejected, failed=self._complain
            )

    def _rejected(self, count: int) -> None:
        said = ngettext(
            "{n} row that was not taken is in {file}.", "{n} rows that were not taken are in {file}.", count
        )
        self.result_step.add_note(said.format(n=f"{count:,}", file=self._rejects.name))

    def _undo(self) -> None:
        outcome = self._rehearsal.outcome
        if outcome is None or outcome.batch is None or self._writing:
            return
        self._writing = True
        self.result_step.undo_button.setEnabled(False)
        job, now = self._rehearsal.undo, self._session.now()
        work = _("Taking the import back")
        self._errands.ask(
            work,
            job,
            outcome.batch,
            now,
            done=self._undone,
            failed=self._not_undone,
            stopped=self._kept,
            writes=True,
        )
        self._show_foot()

    def _undone(self, undone: "Undone") -> None:
        self._writing = False
        self.result_step.show_undone()
        if undone.left:
            self._session.undo_left.emit(undone)
        self._session.look()
        self._show_foot()

    def _not_undone(self, error: Exception) -> None:
        self._kept()
        self._complain(error)

    def _kept(self) -> None:
        self._writing = False
        self.result_step.undo_button.setEnabled(True)
        self._show_foot()

    def _show_customers(self) -> None:
        mapping = self.mapping_step.mapping()
        dated = mapping is not None and any(column.target == "filed_on" for column in mapping.columns)
        outcome = self._rehearsal.outcome
        self.customers_requested.emit(not dated and outcome is not None and outcome.new > 0)
        self.accept()

    # -- steps --------------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Next; in step 3 it writes, in the last one it closes."""
        if not self._next.isEnabled():
            return
        if self._step == RESULT:
            self.accept()
        elif self._step == CHECK:
            self._write()
        else:
            self._step += 1
            self._show_step()
            self._rehearse_if_needed()

    def go_back(self) -> None:
        """The step before; from the last one to the columns, whose rows are checked against the file as it is now."""
        if not self._back.isEnabled():
            return
        self._step = MAPPING if self._step == RESULT else self._step - 1
        self._say("")
        self._show_step()
        self._rehearse_if_needed()

    def reject(self) -> None:
        """Cancel and Esc: while it writes, everything is taken back and the window stays."""
        if self._writing:
            self._errands.stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        """Nothing goes on behind a closed window, and nothing large is held."""
        self._again.stop()
        self.preview.rows.close()
        self._errands.drop()
        self._session.working.ask(None, self._rehearsal.let_go)
        super().done(result)

    def _rehearse_if_needed(self) -> None:
        if self._step not in (MAPPING, CHECK):
            return
        if self._used:
            self._drop_plan(keep=True)
        if self._plan is None and (not self._errands.is_busy() or self._used):
            self._used = False
            self._rehearse()
        elif self._again.isActive():
            self._rehearse()
        else:
            self._show_rows()

    def _show_step(self) -> None:
        self._steps.set_step(self._step)
        self._pages.setCurrentIndex(self._step)
        self.preview.set_short(self._step == MAPPING)
        self.preview.setVisible(self._step in (MAPPING, CHECK))
        self.body.setStretchFactor(self._pages, 0 if self._step == CHECK else 1)
        self.body.setStretchFactor(self.preview, 1 if self._step == CHECK else 0)
        self._show_foot()
        self._focus_step()

    def _focus_step(self) -> None:
        if self._step == FILE:
            (self._next if self._next.isEnabled() else self.file_step).setFocus()
            if not self._next.isEnabled():
                self.file_step.focus_first()
        elif self._step == MAPPING:
            self.mapping_step.focus_first()
        elif self._step == CHECK:
            self.preview.table.setFocus()
        else:
            self._next.setFocus()

    def _show_foot(self) -> None:
        plan = self._plan
        good = plan.taken if plan else 0
        ready = (
            self._file is not None and self._file.mapping is not None and not self._errands.is_busy(),
            self._file is not None,
            good > 0,
            not self._writing,
        )
        self._next.setText(next_texts(good)[self._step])
        self._next.setEnabled(ready[self._step])
        self._back.setEnabled(self._step > FILE and not self._writing)
        self._cancel.setVisible(self._step < RESULT or self._writing)
        most = self.check_step.height_for(self.width()) if self._step == CHECK else _NO_LIMIT
        self._pages.setMaximumHeight(most)  # the rows have the rest
        self.counts.set_parts(count_parts(plan) if plan and self._step in (MAPPING, CHECK) else [])

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _complain(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(str(error))
