"""What hangs below a record in its form: the common part of small tables, cards and blocks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from changes.log import Links
from changes.save import Edit
from models import Record, Row
from resources.language import _
from ui.forms.checks import DOUBT, ERROR
from ui.forms.entry import Entry
from ui.forms.form import FieldError, RecordForm


@dataclass(frozen=True)
class Pending:
    """Rows to be saved, as plain data that the writing thread may read; the ones that go come first."""

    entries: list[Entry] = field(default_factory=list)

    def edits(self, links: Links, above: Mapping[str, int], at: str) -> list[Edit]:
        """The edits that bring them into the file; ``above`` is the record they belong to, ``at`` the moment."""
        made = [entry.edit(links, above, at) for entry in self.entries]
        return [edit for edit in made if edit is not None]


class Below(QWidget):
    """The rows of one table that belong to a record.

    Signals: ``changed`` when anything was typed, added or taken away; ``checked`` when what is said of it changed;
    ``manage_requested`` with a dictionary's name.
    """

    changed = Signal()
    checked = Signal()
    manage_requested = Signal(str)

    model: type[Record]

    def entries(self) -> list[Entry]:
        """All rows, in order."""
        raise NotImplementedError

    def set_entries(self, entries: list[Entry]) -> None:
        """Show other rows."""
        raise NotImplementedError

    def forms(self) -> list[RecordForm]:
        """The forms in which its rows are typed."""
        raise NotImplementedError

    def focus_entry(self, uid: str, name: str) -> None:
        """Put the focus into a field of a row."""
        raise NotImplementedError

    def load(self, rows: Iterable[Row]) -> None:
        """Show rows of the file."""
        self.set_entries([Entry.of(self.model, row) for row in rows])

    def pending(self) -> Pending:
        """What is to be saved, as it is now."""
        changed = [entry.snapshot() for entry in self.entries() if entry.is_changed()]
        return Pending(sorted(changed, key=lambda entry: not entry.deleted))

    def edits(self, links: Links, above: Mapping[str, int], at: str) -> list[Edit]:
        """The edits that bring the rows into the file."""
        return self.pending().edits(links, above, at)

    def count_changes(self) -> int:
        """How many values differ from the file; a row that comes or goes counts once."""
        return sum(
            1 if entry.deleted or entry.base is None else len(entry.changed_names())
            for entry in self.entries()
            if entry.is_changed()
        )

    def errors(self) -> list[tuple[str, FieldError]]:
        """What keeps from saving: the row's uid and what is wrong."""
        return [(uid, error) for uid, error in self.red() if error.level == ERROR]

    def red(self) -> list[tuple[str, FieldError]]:
        """What is wrong in changed rows, said or not."""
        found = []
        for entry in self.entries():
            if entry.is_changed():
                labels = {one.name: one.label for one in entry.fields()}
                found += [
                    (entry.uid, FieldError(name, _(labels[name]), problem.level, problem.sentence))
                    for name, problem in entry.problems().items()
                    if problem.level != DOUBT
                ]
        return found

    def check(self) -> list[tuple[str, FieldError]]:
        """Say what is wrong."""
        for form in self.forms():
            form.check()
        return self.red()

    def merge(self, rows: Iterable[Row]) -> list[str]:
        """Take over a newer state of the file; returns what others wrote, in words."""
        theirs = {str(row["uid"]): row for row in rows}
        said: list[str] = []
        kept: list[Entry] = []
        for entry in self.entries():
            row = theirs.pop(entry.uid, None)
            if row is not None:
                merged = entry.merge(row)
                said += [
                    _(one.label) for one in entry.fields() if one.name in merged.updated + merged.clashing
                ]
                kept.append(entry)
            elif entry.base is None or (entry.is_changed() and not entry.deleted):
                kept.append(entry)
            elif not entry.deleted:
                said.append(_(self.model.nouns[0]))
        added = [Entry.of(self.model, row) for row in theirs.values()]
        said += [_(self.model.nouns[0])] * len(added)
        self.set_entries(kept + added)
        return list(dict.fromkeys(said))

    def mark_saved(self, sent: Iterable[Entry], versions: Mapping[str, int]) -> None:
        """What was sent lies in the file now, in these versions by uid; rows that went are forgotten."""
        by_uid = {entry.uid: entry for entry in sent}
        kept = []
        for entry in self.entries():
            one = by_uid.get(entry.uid)
            if one is not None and not one.deleted:
                entry.saved(one, versions.get(one.uid))
            if one is None or not one.deleted:
                kept.append(entry)
        self.set_entries(kept)

    def dump(self) -> list[dict[str, Any]]:
        """The changed rows for a draft."""
        return [entry.dump() for entry in self.entries() if entry.is_changed()]

    def load_draft(self, data: Iterable[Mapping[str, Any]]) -> None:
        """Lay the rows of a draft over those that were loaded from the file."""
        here = {entry.uid: entry for entry in self.entries()}
        for one in data:
            draft = Entry.load(one)
            row = here[draft.uid].base if draft.uid in here else None
            if row is not None:
                draft.merge(row)
            here[draft.uid] = draft
        self.set_entries(list(here.values()))
        self.changed.emit()
