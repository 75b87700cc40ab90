"""One file on its way in, from choosing it to taking it back: the jobs behind the import's window.

A ``Rehearsal`` holds what is large (the file that was read, the plan) and stays with the threads; the window gets
finished plain values. Its jobs run one after the other on one thread; ``write`` and ``undo`` on the one that writes.
"""

import gc
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from changes.describe import Names
from exchange import importing
from exchange.importing import Candidate, ColumnCheck, Mapping, Plan, PreviewRow, Question, Words
from exchange.importing.guess import choose
from exchange.importing.layout import Table, shown
from exchange.importing.plan import DOUBTFUL, UPDATE, WRONG, Draft, Progress, word_label
from exchange.reading import Sheet, Source, read_source
from resources.language import UserError

if TYPE_CHECKING:
    from changes.undo import Undone

LAST = "last"
"""The mapping that was used last is kept under this name, and the kind of what was imported."""

ALL, PROBLEMS = "all", "problems"
"""Which rows are looked at: all of them, the doubtful and wrong ones, or those of one fate."""

_TOP = 40  # rows of the sheet that are shown before anything is decided
_JUDGED = 500  # rows among which samples are looked for
_SLICE = 200
_NEVER = 1_000_000_000
_TURN = 0.0005  # seconds


@dataclass(frozen=True)
class FileView:
    """A file that was read. ``mapping`` is what is proposed, None with a ``problem`` when nothing can be imported.

    ``top`` are the first rows of the chosen sheet as texts, ``row_count`` those under the headings. ``samples`` belong
    to the columns. ``saved`` are this colleague's mappings, ``used`` the name of the one that is proposed.
    """

    source: str
    form: str
    sheets: tuple[tuple[str, int], ...]
    sheet: str
    encoding: str
    encodings: tuple[str, ...]
    delimiter: str
    top: tuple[tuple[str, ...], ...]
    guessed: Mapping | None = None
    mapping: Mapping | None = None
    samples: tuple[tuple[str, ...], ...] = ()
    row_count: int = 0
    saved: dict[str, Mapping] = field(default_factory=dict)
    used: str = ""
    problem: str = ""


@dataclass(frozen=True)
class PlanView:
    """What an import would do. ``undecided`` doubtful rows are left out; ``taken`` rows are written.

    ``added``: the words that our lists would get, by the list's name. ``columns`` are those of the preview.
    """

    total: int
    counts: dict[str, int]
    undecided: int
    taken: int
    checks: tuple[ColumnCheck, ...]
    questions: tuple[Question, ...]
    added: dict[str, list[str]]
    columns: tuple[tuple[str, str], ...]
    fates: tuple[str, ...]

    def count(self, which: str) -> int:
        """How many rows there are of a fate, or of ``ALL`` or ``PROBLEMS``."""
        if which == PROBLEMS:
            return self.counts[DOUBTFUL] + self.counts[WRONG]
        return self.total if which == ALL else self.counts[which]


class Line(NamedTuple):
    """One row of the sheet in words, and what is to be decided about it."""

    row: PreviewRow
    candidates: tuple[Candidate, ...]
    decision: str
    customer: int | None


@dataclass(frozen=True)
class Outcome:
    """What was written; ``left`` are rows that met a newer file, ``rejected`` all that were not taken."""

    batch: int | None
    new: int
    updated: int
    same: int
    rejected: int
    left: tuple[str, ...]
    added: dict[str, list[str]]
    backup: str


class Rehearsal:
    """One file of one colleague; see the module."""

    def __init__(self, me: int | None) -> None:
        self.me = me
        self.outcome: Outcome | None = None
        self._source: Source | None = None
        self._saved: dict[str, Mapping] = {}
        self._plan: Plan | None = None
        self._decided: dict[int, tuple[str, int | None]] = {}
        self._by_fate: dict[str, list[Draft]] = {}
        self._found: dict[int, tuple[int | None, Draft | None]] = {}

    # -- the file -----------------------------------------------------------------------------------------------

    def read(
        self,
        path: Path,
        encoding: str | None,
        delimiter: str | None,
        progress: Progress = lambda _d, _t: None,
    ) -> FileView:
        """Read a file and propose how to import it. Raises ``Unreadable``, and what ``progress`` raises."""
        progress(0, 0)
        self.let_go()
        self._decided = {}
        with _considerate():
            self._source = read_source(path, encoding, delimiter)
        progress(0, 0)
        self._saved = importing.saved(self.me)
        return self.propose()

    def propose(
        self,
        kind: str = "",
        sheet: str | None = None,
        header: int = 0,
        progress: Progress = lambda _d, _t: None,
    ) -> FileView:
        """The proposal for another kind, sheet or row of the headings; nothing of them is a guess of all three."""
        progress(0, 0)
        source = self._source
        assert source is not None
        words, problem = Words.read(), ""
        try:
            guessed = self._guess(source, words, kind, sheet, header)
        except UserError as error:
            problem = str(error)
            try:
                guessed = self._guess(source, words, kind or "customers", sheet, header)
            except UserError as again:
                return _view(source, sheet, problem=str(again))
        at = choose(source, importing.kind_of(guessed.kind), guessed.sheet, guessed.header)[1]
        used, mapping = self._fitting(guessed, at.headings)
        return replace(
            _view(source, guessed.sheet, problem=problem if not used else ""),
            guessed=guessed,
            mapping=mapping,
            samples=tuple(_samples(at, index) for index in range(len(at.headings))),
            row_count=len(at.rows),
            saved=dict(self._saved),
            used=used,
        )

    def _guess(self, source: Source, words: Words, kind: str, sheet: str | None, header: int) -> Mapping:
        if not header:
            return importing.guess(source, words, kind, sheet)
        given = Mapping(kind or importing.guess(source, words, "", sheet).kind, sheet=sheet, header=header)
        made = importing.remap(given, source, given.kind, words)
        return replace(made, encoding=source.encoding, delimiter=source.delimiter)

    def _fitting(self, guessed: Mapping, headings: list[str]) -> tuple[str, Mapping]:
        """The mapping that was used last or is kept for such a file, put onto it; else the guess."""
        last = f"{LAST} {guessed.kind}"
        of_kind = {name: one for name, one in self._saved.items() if name == last} | self._saved
        name = importing.fitting(of_kind, guessed.kind, headings)
        return (name, put(of_kind[name], guessed)) if name else ("", guessed)

    # -- the plan -----------------------------------------------------------------------------------------------

    def rehearse(
        self, mapping: Mapping, today: date, progress: Progress = lambda _done, _total: None
    ) -> PlanView:
        """What importing the file by a mapping would do. Raises ``UserError``, and what ``progress`` raises."""
        self._let_go_of_plan()
        assert self._source is not None
        with _considerate():
            plan = self._plan = importing.make_plan(self._source, mapping, today, progress)
        for draft in plan.drafts:
            self._by_fate.setdefault(draft.fate, []).append(draft)
        for draft in self._by_fate.get(DOUBTFUL, ()):
            decision, customer = self._decided.get(draft.number, ("", None))
            if decision and (customer is None or customer in {one.customer for one in draft.candidates}):
                self._decide(draft, decision, customer)
        return self.view()

    def view(self) -> PlanView:
        """The plan as it stands."""
        plan = self._planned()
        undecided = sum(not draft.decision for draft in self._by_fate.get(DOUBTFUL, ()))
        return PlanView(
            len(plan.drafts),
            plan.counts,
            undecided,
            len(plan.taken),
            tuple(plan.checks),
            tuple(plan.questions),
            {word_label(of): words for of, words in plan.new_words.items()},
            tuple(importing.columns(plan)),
            tuple(fate for fate in importing.FATES if plan.counts[fate]),
        )

    def lines(self, which: str, start: int, many: int, names: Names) -> list[Line]:
        """Some rows of the plan in words; ``names`` are frozen ones."""
        plan, drafts = self._planned(), self._drafts(which)[start : start + many]
        rows = importing.preview(plan, names, drafts)
        return [
            Line(row, tuple(draft.candidates), draft.decision, draft.customer)
            for row, draft in zip(rows, drafts, strict=True)
        ]

    def decide(self, numbers: Iterable[int] | None, decision: str, customer: int | None = None) -> PlanView:
        """What a person says of doubtful rows, by their numbers; without numbers of all that are undecided."""
        doubtful = self._by_fate.get(DOUBTFUL, [])
        wanted = None if numbers is None else set(numbers)
        for draft in doubtful:
            if (not draft.decision) if wanted is None else (draft.number in wanted):
                self._decide(draft, decision, customer)
                self._decided[draft.number] = decision, customer
        return self.view()

    def _decide(self, draft: Draft, decision: str, customer: int | None) -> None:
        found = self._found.setdefault(draft.number, (draft.customer, draft.joined))
        draft.customer, draft.joined = found
        if decision == UPDATE:
            self._planned().decide(draft.number, decision, customer)
        else:
            draft.decision = decision

    # -- the file of ours ---------------------------------------------------------------------------------------

    def write(
        self, remember: Mapping | None, at: datetime, progress: Progress = lambda _done, _total: None
    ) -> int | None:
        """Write the plan; ``outcome`` says what was done. Returns the batch.

        ``remember``: a mapping that is kept as the one used last. Raises ``UserError``, and what ``progress`` raises.
        """
        plan = self._planned()
        self.outcome = None
        if remember is not None:
            importing.save_mapping(f"{LAST} {remember.kind}", remember, self.me, at)
        with _considerate():
            result = importing.write(plan, self.me, at, progress)
        self.outcome = Outcome(
            result.batch,
            result.new,
            result.updated,
            plan.counts["same"],
            len(plan.rejected),
            tuple(f"{draft.called}: {draft.reason}" for draft in result.left),
            {word_label(of): words for of, words in result.added.items()},
            result.backup,
        )
        return result.batch

    def write_rejects(self, path: Path, progress: Progress = lambda _done, _total: None) -> int:
        """The rows that were not taken, with the reason in the last column; returns how many."""
        progress(0, 0)
        return importing.write_rejects(self._planned(), path)

    def undo(self, batch: int, at: datetime, progress: Progress = lambda _done, _total: None) -> "Undone":
        """Take the whole import back."""
        from changes.undo import undo

        progress(0, 0)
        with _considerate():
            return undo(batch, self.me, at)

    # -- the end ------------------------------------------------------------------------------------------------

    def let_go(self) -> None:
        """Hold nothing any more; bit by bit, since all at once would hold every other thread for a while."""
        self._let_go_of_plan()
        source, self._source = self._source, None
        for sheet in source.sheets if source else ():
            _empty(sheet.rows)

    def _let_go_of_plan(self) -> None:
        plan, self._plan, by_fate, self._by_fate = self._plan, None, self._by_fate, {}
        self._found = {}
        for drafts in by_fate.values():
            for draft in drafts:  # they hold each other, and nobody would look for that
                draft.joined = None
                draft.followers = ()
            drafts.clear()
        if plan is not None:
            _empty(plan.drafts)
            _empty(plan.table.rows)

    def _planned(self) -> Plan:
        assert self._plan is not None, "nothing is rehearsed"
        return self._plan

    def _drafts(self, which: str) -> list[Draft]:
        if which == PROBLEMS:
            return [draft for draft in self._planned().drafts if draft.fate in (DOUBTFUL, WRONG)]
        return self._planned().drafts if which == ALL else self._by_fate.get(which, [])


def put(kept: Mapping, guessed: Mapping) -> Mapping:
    """A mapping that was made for another file, put onto the one that was guessed at. Raises ``BadMapping``."""
    return replace(
        kept.onto([column.heading for column in guessed.columns]),
        sheet=guessed.sheet,
        header=guessed.header,
        encoding=guessed.encoding,
        delimiter=guessed.delimiter,
        tidy=guessed.tidy,
    )


def _view(source: Source, name: str | None, problem: str) -> FileView:
    sheet = _sheet(source, name)
    return FileView(
        source.name,
        source.kind,
        tuple((one.name, len(one.rows)) for one in source.visible),
        sheet.name if sheet else "",
        source.encoding or "",
        tuple(source.encodings),
        source.delimiter or "",
        tuple(tuple(map(shown, row)) for row in sheet.rows[:_TOP]) if sheet else (),
        problem=problem,
    )


def _sheet(source: Source, name: str | None) -> Sheet | None:
    return next((one for one in source.visible if name in (None, one.name)), None)


def _samples(at: Table, index: int) -> tuple[str, ...]:
    found: dict[str, Any] = {}
    for row in at.rows[:_JUDGED]:
        if row[index] is not None:
            found[shown(row[index])] = None
            if len(found) == 3:
                break
    return tuple(found)


@contextmanager
def _considerate() -> Iterator[None]:
    """Leave the window its turns while something long is computed.

    The garbage collector's full rounds hold every thread, and the longer, the more objects there are: there are none
    of them, only those over what is young. What is there in the end is a plan and no garbage: it is set aside, and
    goes when ``let_go`` drops it. And a thread that waits for its turn gets it sooner: the window asks for dozens of
    them to paint a table.
    """
    young, middle, old = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER)
    turn = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(turn)
        gc.freeze()
        gc.set_threshold(young, middle, old)


def _empty(rows: list[Any]) -> None:
    while rows:
        del rows[-_SLICE:]
