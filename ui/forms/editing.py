"""One record being edited, with its small tables: read, merged with what others write, kept as a draft, saved.

The customer form and the side panel are its two faces.
"""

from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from changes.log import Links, stamp
from changes.save import Edit, Outcome, Save
from database.drafts import Draft
from database.errors import FileProblem
from database.form_rows import FormRows, form_rows, form_rows_by_uid, id_of
from database.news import News
from models import Colleague, Link, Record, Row, parents
from resources.language import N_, Message, UserError, _
from ui import theme
from ui.forms.below import Below, Pending
from ui.forms.drafts import DraftKeeper
from ui.forms.entry import Entry
from ui.forms.form import FieldError, RecordForm
from ui.session import Session

_NEW = -1  # stands for the record while the ids of its rows' links are put into uids


class Editing(QObject):
    """Between a form with its small tables and the file.

    Signals: ``loaded`` when another record is shown, ``changed`` when anything differs otherwise than before,
    ``saving(bool)``, ``saved(uid)``, ``clashed(Save, Outcome)``, ``failed(sentence)``, ``refused`` when errors keep
    from saving, ``drafted(at)``, ``draft_found(at)`` when a draft was laid over the record, ``joined(who, fields)``
    when others wrote meanwhile, ``gone`` when the record is not in the file any more.
    """

    loaded = Signal()
    changed = Signal()
    saving = Signal(bool)
    saved = Signal(str)
    clashed = Signal(object, object)
    failed = Signal(str)
    refused = Signal()
    drafted = Signal(str)
    draft_found = Signal(str)
    joined = Signal(str, object)
    gone = Signal()

    def __init__(self, form: RecordForm, belows: Mapping[str, Below], session: Session) -> None:
        super().__init__(form)
        self.form, self.belows, self.session = form, dict(belows), session
        self.model: type[Record] = form.model
        self.keeper = DraftKeeper.of(session)
        self.optional = False
        self.is_saving = self.is_showing = self._is_discarded = False
        self._table = self.model._meta.table_name
        self._above: dict[str, int] = {}
        self._conflict: dict[str, int] | None = None
        self._key = f"form-{self._table}-{id(self)}"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        # Written well before two seconds are over: the disk wants its time, too.
        self._timer.setInterval(theme.ms("draftSaveMs") * 3 // 4)
        self._connect()

    def _connect(self) -> None:
        self.form.changed.connect(self._hear)
        for below in self.belows.values():
            below.changed.connect(self._hear)
        self._timer.timeout.connect(self.keep)
        self.session.written.connect(self._heard)
        self.keeper.ready.connect(self._find_draft)
        self.keeper.written.connect(self._tell_draft)

    def with_id(self, then: Callable[[int], None]) -> None:
        """Call ``then`` with the id of the record, read first where it was new a moment ago."""
        if self.row_id is not None:
            then(self.row_id)
        else:
            self.session.read(f"{self._key}-id", id_of, self._table, self.entry.uid, done=then, owner=self)

    # -- which record -------------------------------------------------------------------------------------------

    @property
    def entry(self) -> Entry:
        """The record itself."""
        return self.form.entry

    @property
    def row_id(self) -> int | None:
        """Its id; ``None`` for a new one."""
        return (self.entry.base or {}).get("id")

    def open(self, row_id: int) -> None:
        """Read a record and show it, with the draft that waits for it."""
        self.keep()
        self.session.read(self._key, form_rows, self._table, row_id, tuple(self.belows), done=self._show)

    def open_row(self, row: Row) -> None:
        """Show a record that was read already; its small tables follow."""
        self.keep()
        self._show(FormRows(row, {}, self.optional))
        if self.belows:
            self.session.read(
                self._key, form_rows, self._table, row["id"], tuple(self.belows), done=self._fill
            )

    def new(
        self,
        preset: Mapping[str, Any],
        above: Mapping[str, int] | None = None,
        typed: Mapping[str, Any] | None = None,
    ) -> None:
        """Show an empty form; ``above`` are the rows to which the new record belongs. What is ``preset`` is not worth
        saving alone, what a person has ``typed`` elsewhere is.
        """
        self.keep()
        self.session.reading.drop(self._key)
        self._above = dict(above or {})
        entry = Entry.new(self.model, preset)
        entry.mine |= dict(typed or {})
        self._show_entry(entry, {})
        self.session.read(f"{self._key}-wants", form_rows, self._table, None, (), done=self._take_wishes)

    def load_draft(self, draft: Draft) -> None:
        """Go on with a draft: of a record in the file, or of one that never got there."""
        self.keep()
        base = draft.data["entry"]["base"]
        if base is not None:
            self.open(int(base["id"]))
            return
        self._above = dict(draft.data.get("above", {}))
        self._show_entry(Entry.new(self.model), {})
        self._lay_over(draft)

    # -- what is to be saved --------------------------------------------------------------------------------------

    def count_changes(self) -> int:
        """How many values wait to be saved."""
        own = len(self.entry.changed_names()) if self.entry.is_changed() else 0
        return own + sum(below.count_changes() for below in self.belows.values())

    def blocking(self) -> list[FieldError]:
        """What keeps from saving."""
        below = [error for one in self.belows.values() for _uid, error in one.errors()]
        return [*self.form.errors(), *below]

    def check(self) -> None:
        """Say everywhere what is wrong."""
        self.form.check()
        for below in self.belows.values():
            below.check()

    def save(self) -> bool:
        """Save the record and its small tables as one batch. Returns whether there was anything to send."""
        if self.is_saving or not self.count_changes():
            return False
        self.check()
        if self.blocking():
            self.refused.emit()
            return False
        self.keep()  # a crash while the file is slow loses nothing
        main, at = self.entry.snapshot(), stamp(self.session.now())
        pending = [
            (self._link_of(below), below.pending(), self._beside(below)) for below in self.belows.values()
        ]
        above, model = dict(self._above), self.model

        def make(links: Links) -> list[Edit]:
            links.remember(model, _NEW, main.uid)
            own = main.edit(links, above, at)
            below = [
                edit for link, one, beside in pending for edit in one.edits(links, {link: _NEW} | beside, at)
            ]
            return [own, *below] if own else below

        self._begin()
        self.session.save(
            make, self._label(), **self._answers(main, [one for _link, one, _beside in pending])
        )
        return True

    def save_again(self, save: Save) -> None:
        """Save what came out of a conflict, and show the record as it is then."""
        self._begin()
        self.session.resave(save, **self._answers(None, []))

    def keep(self) -> None:
        """Write the draft now, or forget it when nothing differs any more."""
        self._timer.stop()
        if self.is_saving or self._is_discarded or not isValid(self.form):
            return
        if not self.count_changes():
            self.keeper.strike_off(self._table, self.entry.uid)
            return
        draft = self._draft()
        known = self.keeper.find(self._table, self.entry.uid)
        if known is None or known.data != draft.data:
            self.keeper.put(draft)

    def discard(self) -> None:
        """Throw away what was typed, and the draft."""
        self._timer.stop()
        if self.entry.base is None:
            self.keeper.strike_off(self._table, self.entry.uid)
            self._show_entry(Entry.new(self.model, self.entry.start), {})
        else:
            self._is_discarded = True  # until the row is read, what stands in the form is no draft
            self._read_anew()

    # -- showing --------------------------------------------------------------------------------------------------

    def _show(self, found: FormRows) -> None:
        self.optional = found.optional
        if found.row is None:
            self.gone.emit()
            return
        self._above = {}
        self._show_entry(Entry.of(self.model, found.row), found.below)

    def _show_entry(self, entry: Entry, below: Mapping[str, list[Row]]) -> None:
        self.is_showing = True
        self._is_discarded = False
        self._conflict = None
        self.form.show_entry(entry)
        self.form.set_customer(self._customer())
        self.form.set_optional(self.optional)
        for table, one in self.belows.items():
            one.load(below.get(table, []))
        self.is_showing = False
        self._timer.stop()
        self.loaded.emit()
        self.changed.emit()
        self._find_draft()

    def _fill(self, found: FormRows) -> None:
        """The small tables of a record that is shown already."""
        self._take_wishes(found)
        if found.row is None or found.row["uid"] != self.entry.uid:
            return
        for table, one in self.belows.items():
            one.load(found.below.get(table, []))
        draft = self.keeper.find(self._table, self.entry.uid)
        if draft is not None:
            self._lay_below(draft)
        self.changed.emit()

    def _take_wishes(self, found: FormRows) -> None:
        self.optional = found.optional
        self.form.set_optional(found.optional)

    # -- drafts ---------------------------------------------------------------------------------------------------

    def _draft(self) -> Draft:
        data = {
            "entry": self.entry.dump(),
            "below": {table: rows for table, one in self.belows.items() if (rows := one.dump())},
            "above": self._above,
        }
        return Draft(
            self._table,
            self.entry.uid,
            str(self.entry.mine.get(self.model.named_by) or ""),
            stamp(self.session.now()),
            self._customer(),
            data,
        )

    def _find_draft(self) -> None:
        draft = self.keeper.find(self._table, self.entry.uid)
        if draft is not None and not self.count_changes():
            self._lay_over(draft)

    def _lay_over(self, draft: Draft) -> None:
        theirs = self.entry.base
        try:
            entry = Entry.load(draft.data["entry"])
        except (KeyError, TypeError, ValueError):  # of another version of the program
            self.keeper.strike_off(draft.table, draft.uid)
            return
        if theirs is not None:
            entry.merge(theirs)
        self.form.show_entry(entry)
        self._lay_below(draft)
        self.draft_found.emit(draft.at)
        self.changed.emit()

    def _lay_below(self, draft: Draft) -> None:
        for table, rows in draft.data.get("below", {}).items():
            if table in self.belows:
                self.belows[table].load_draft(rows)

    def _tell_draft(self, uid: str, at: str) -> None:
        if uid == self.entry.uid:
            self.drafted.emit(at)

    # -- saving ---------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.is_saving = True
        self._conflict = None
        self.saving.emit(True)

    def _answers(self, main: Entry | None, pending: list[Pending]) -> dict[str, Any]:
        """What the session calls when the save has come to an end, unless the form is gone by then."""

        def done(outcome: Outcome) -> None:
            if isValid(self):
                self._saved(main, pending, outcome)

        def clashed(save: Save, outcome: Outcome) -> None:
            if isValid(self):
                self._clash(save, outcome)

        def failed(error: Exception) -> None:
            if isValid(self):
                self._fail(error)

        return {"done": done, "clashed": clashed, "failed": failed}

    def _saved(self, main: Entry | None, pending: list[Pending], outcome: Outcome) -> None:
        self._end()
        if main is None:
            self._read_anew()
        else:
            self.form.mark_saved(main, outcome.versions.get(main.uid))
            for below, one in zip(self.belows.values(), pending, strict=True):
                below.mark_saved(one.entries, outcome.versions)
            self.keep()
            self._look()
        self.changed.emit()
        self.saved.emit(self.entry.uid)

    def _clash(self, save: Save, outcome: Outcome) -> None:
        """Somebody else asks the person, and saves the answers; the form waits for what comes of it."""
        self._end()
        self._conflict = {edit.uid: edit.version for edit in save.edits}
        self.clashed.emit(save, outcome)

    def _read_anew(self) -> None:
        """What lies in the file holds, and nothing else."""
        self.keeper.strike_off(self._table, self.entry.uid)
        if self.row_id is not None:
            self.session.read(
                self._key, form_rows, self._table, self.row_id, tuple(self.belows), done=self._show
            )

    def _end(self) -> None:
        self.is_saving = False
        self.saving.emit(False)

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        text = str(error)
        if isinstance(error, FileProblem):
            text = _("{problem} Your changes wait on this computer.").format(problem=text)
        self.failed.emit(text)

    def _label(self) -> Message:
        name = self.entry.mine.get(self.model.named_by) or "…"
        what = Message(N_("{kind} “{name}”"), kind=Message(self.model.nouns[0]), name=str(name))
        return Message(N_("Added {what}") if self.entry.base is None else N_("Changed {what}"), what=what)

    def _link_of(self, below: Below) -> str:
        """The field by which the rows of a small table say to what they belong."""
        return str(next(link.name for link in parents(below.model) if link.rel_model is self.model))

    def _beside(self, below: Below) -> dict[str, int]:
        """What stands in the timeline itself, as a receipt of a purchase does, belongs to the customer as well."""
        customer = self._customer()
        if below.model.timeline is None or customer is None:
            return {}
        return {link.name: customer for link in parents(below.model) if link.kind == "customer"}

    # -- others ---------------------------------------------------------------------------------------------------

    def _customer(self) -> int | None:
        """The customer to whom the record belongs, as far as it says so itself."""
        if self._table == "customer":
            return self.row_id
        links: list[Link] = parents(self.model)
        above = [(self.entry.base or {}).get(link.name) or self._above.get(link.name) for link in links]
        found = [row_id for link, row_id in zip(links, above, strict=True) if link.kind == "customer"]
        return next(iter(found), None)

    def _heard(self, news: News) -> None:
        if self.row_id is None and self.entry.base is None:
            return
        customer = self._customer()
        if news.concerns(customer) if customer is not None else self._table in news.tables:
            self._look()

    def _look(self) -> None:
        """Read the record again, to join what others wrote."""
        key = f"{self._key}-again"
        self.session.read(
            key, form_rows_by_uid, self._table, self.entry.uid, tuple(self.belows), done=self._join
        )

    def _join(self, found: FormRows) -> None:
        row = found.row
        if self.is_saving or (row is not None and row["uid"] != self.entry.uid):
            return
        if row is None:
            self.gone.emit()
            return
        if self._is_answered(found):
            self.keeper.strike_off(self._table, self.entry.uid)
            self._show(found)
            return
        merged = self.form.merge(row)
        labels = [_(row_.field.label) for name, row_ in self.form.rows.items() if name in merged.updated]
        labels += [_(self.form.rows[name].field.label) for name in merged.clashing if name in self.form.rows]
        for table, below in self.belows.items():
            labels += below.merge(found.below.get(table, []))
        who = self.session.lookups.names.of(Colleague, row["updated_by"])
        if row["deleted_at"]:
            self.joined.emit(who, [])
        elif labels:
            self.joined.emit(who, list(dict.fromkeys(labels)))
        self.changed.emit()

    def _is_answered(self, found: FormRows) -> bool:
        """Whether this person has written the rows of a conflict since it was found: the answers lie in the file."""
        if self._conflict is None:
            return False
        rows = [row for row in (found.row, *chain(*found.below.values())) if row is not None]
        return any(
            row["updated_by"] == self.session.me and row["version"] > self._conflict[row["uid"]]
            for row in rows
            if row["uid"] in self._conflict
        )

    def _hear(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit()
