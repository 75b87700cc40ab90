"""What every part of the window is given: the file's threads, the clock, the person, the language, the prompts.

Signals: ``written(News)`` after any write, ours or a colleague's; ``lookups_changed()`` when dictionaries, colleagues
or products were written; ``done(sentence, batch)`` names what was just saved, for the toast; ``failed(sentence)`` a
problem that concerns nobody in particular; ``busy(int)`` how many writes are on their way.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from changes.log import Links, stamp
from changes.rows import rows
from changes.save import Edit, Outcome, Save
from database import colleagues, news
from database.lookups import Lookups, read_lookups
from database.news import News
from database.threads import Store
from models import BY_NAME, Batch, Row
from resources.language import Message, UserError, _
from ui.long_work import LongWork
from ui.prompts import Prompts
from ui.relay import Relay, Ticket

if TYPE_CHECKING:
    from changes.undo import Undone

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]

SMALL_TABLES = frozenset({"dictionary_value", "colleague", "sharing_group", "product", "setting"})


class Session(QObject):
    """One open file and the person who works in it. Widgets get it as an argument, never from a global."""

    written = Signal(object)
    lookups_changed = Signal()
    done = Signal(str, int)
    failed = Signal(str)
    busy = Signal(int)
    undo_left = Signal(object)

    def __init__(
        self,
        store: Store,
        prompts: Prompts,
        now: Callable[[], datetime],
        *,
        me: int,
        language: str,
        lookups: Lookups,
        newest: int,
        work: LongWork | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``work`` is told of what takes long; the window shows it."""
        super().__init__(parent)
        self.store, self.prompts, self.now = store, prompts, now
        self.me, self.language, self.lookups = me, language, lookups
        self.reading, self.writing = Relay(store.read, self), Relay(store.write, self)
        self.working = Relay(store.read_long, self)
        self.work = work or LongWork(self)
        self._newest = newest
        self._writing = 0
        for relay in (self.reading, self.working):
            relay.failed.connect(self._complain)
        store.news = self.reading.on_gui(self._heard_of)

    # -- asking -------------------------------------------------------------------------------------------------

    def today(self) -> date:
        """The local day."""
        return self.now().astimezone().date()

    def read(
        self,
        key: str | None,
        job: Callable[..., Any],
        *args: Any,
        done: Done,
        failed: Failed | None = None,
        **how: Any,
    ) -> Ticket:
        """Run a job on the reading thread. A later question under the same key makes this answer stale: ``done``
        is then never called. ``how`` is what ``Relay.ask`` takes besides (progress, slow, wait, owner).
        """
        return self.reading.ask(key, job, *args, done=done, failed=failed, **how)

    # -- writing ------------------------------------------------------------------------------------------------

    def write(
        self,
        job: Callable[..., Any],
        *args: Any,
        done: Done | None = None,
        failed: Failed | None = None,
        **how: Any,
    ) -> Ticket:
        """Run a job on the writing thread that returns the batch it made (or None); then everybody hears of it."""

        def finished(result: Any) -> None:
            self._after(result if isinstance(result, int) else None)
            if done and _lives(done):
                done(result)

        self._begin()
        return self.writing.ask(None, job, *args, done=finished, failed=self._ended(failed), **how)

    # -- long work ----------------------------------------------------------------------------------------------

    def read_long(
        self,
        name: str,
        job: Callable[..., Any],
        *args: Any,
        done: Done,
        failed: Failed | None = None,
        stopped: Callable[[], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Ticket:
        """Run a job that reads for a long time (an export) on a thread of its own; the status bar shows ``name``.

        The job gets ``progress=``, to be called with (done, total), and is called off out of it.
        """
        return self._run_long(
            self.working, name, job, args, done, failed or self._complain, stopped, progress
        )

    def write_long(
        self,
        name: str,
        job: Callable[..., Any],
        *args: Any,
        done: Done | None = None,
        failed: Failed | None = None,
        stopped: Callable[[], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
        asked: bool = True,
    ) -> Ticket:
        """The same on the writing thread, for a job that returns its batch or None (a backup, an import, a merge).

        Not ``asked``: nobody waits for it, and quitting calls it off without a question.
        """

        def finished(result: Any) -> None:
            self._after(result if isinstance(result, int) else None)
            if done and _lives(done):
                done(result)

        def halted() -> None:
            self._end()
            if stopped is not None:
                stopped()

        self._begin()
        return self._run_long(
            self.writing, name, job, args, finished, self._ended(failed), halted, progress, asked
        )

    def _run_long(
        self,
        relay: Relay,
        name: str,
        job: Callable[..., Any],
        args: tuple[Any, ...],
        done: Done,
        failed: Failed,
        stopped: Callable[[], object] | None,
        progress: Callable[[int, int], object] | None,
        asked: bool = True,
    ) -> Ticket:
        def ended(then: Callable[..., object] | None) -> Callable[..., None]:
            def end(*found: Any) -> None:
                self.work.end(work)
                if then is not None and _lives(then):
                    then(*found)

            return end

        def told(so_far: int, total: int) -> None:
            self.work.progress(work, so_far, total)
            if progress is not None and _lives(progress):
                progress(so_far, total)

        ticket = relay.ask(
            None, job, *args, done=ended(done), failed=ended(failed), stopped=ended(stopped), progress=told
        )
        work = self.work.begin(name, ticket, asked=asked)
        return ticket

    def new_save(self, label: Message, edits: list[Edit]) -> Save:
        """A save of this person, of now. ``edits`` come from ``changes.save.edit_of`` and ``new_edit``, made on one
        of the file's threads: they look up uids.
        """
        uid = next((str(row["uid"]) for row in self.lookups.colleagues if row["id"] == self.me), None)
        return Save(uid, stamp(self.now()), label.dump(), edits)

    def save(
        self,
        make: Callable[[Links], list[Edit]],
        label: Message,
        *,
        done: Callable[[Outcome], None] | None = None,
        clashed: Callable[[Save, Outcome], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Save a form: ``make`` builds its edits on the writing thread, the outbox brings them into the file.

        With clashes nothing is written and ``clashed`` gets the save and the outcome.
        """
        self._save(lambda: self.new_save(label, make(Links())), done, clashed, failed)

    def resave(
        self,
        save: Save,
        done: Callable[[Outcome], None] | None = None,
        clashed: Callable[[Save, Outcome], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Save again what clashed, after a person has answered (``changes.save.resolved_save``)."""
        self._save(lambda: replace(save, at=stamp(self.now())), done, clashed, failed)

    def forget_held(self, save: Save) -> None:
        """A save that had waited on this computer and clashed at the start is decided: it waits no longer."""
        self.writing.ask(None, lambda: self.store.outbox.forget(save.uid))

    def _save(
        self,
        make: Callable[[], Save],
        done: Callable[[Outcome], None] | None,
        clashed: Callable[[Save, Outcome], None] | None,
        failed: Failed | None,
    ) -> None:
        saves: list[Save] = []

        def job() -> Outcome:
            saves.append(make())
            return self.store.outbox.save(saves[0])

        def finished(outcome: Outcome) -> None:
            self._after(outcome.batch)
            if outcome.clashes:
                if clashed and _lives(clashed):
                    clashed(saves[0], outcome)
            elif done and _lives(done):
                done(outcome)

        self._begin()
        self.writing.ask(None, job, done=finished, failed=self._ended(failed))

    def undo_newest(self) -> None:
        """Ctrl+Z: this person's newest change; one of an earlier day is named and confirmed first."""
        from changes.undo import undoable

        self.read("undo", undoable, self.me, done=self._confirm_undo)

    def redo(self) -> None:
        """Ctrl+Y."""
        from changes.undo import redo_newest

        self._begin()
        self.writing.ask(None, redo_newest, self.me, self.now(), done=self._undone, failed=self._ended(None))

    def undo_batch(self, batch: int) -> None:
        """Take back one batch, whoever's."""
        from changes.undo import undo

        self._begin()
        self.writing.ask(None, undo, batch, self.me, self.now(), done=self._undone, failed=self._ended(None))

    # -- hearing ------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Ask the file what is new, and tell everybody."""
        self.read("news", news.since, self._newest, done=self._heard)

    def reload(self) -> None:
        """Tell everybody that anything may be different: a backup was put into the file."""
        self.read("news", news.newest, done=self._all_new)

    def set_language(self, language: str) -> None:
        """Read the small tables again in another language."""
        self.language = language
        self._read_lookups()

    def _confirm_undo(self, target: Row | None) -> None:
        if target is None:
            self.failed.emit(_("There is nothing to undo."))
            return
        day = datetime.fromisoformat(str(target["at"]).replace("Z", "+00:00")).astimezone().date()
        what = str(Message.load(str(target["label"])))
        question = _("Undo “{what}” of {day}?").replace("{what}", what).replace("{day}", day.isoformat())
        if day == self.today() or self.prompts.confirm(_("Undo an earlier change?"), question, _("Undo")):
            self.undo_batch(int(target["id"]))

    def _undone(self, undone: "Undone") -> None:
        self._end()
        what = str(Message.load(str(undone.target["label"])))
        redone = undone.target["kind"] == "undo"
        self.done.emit(
            (_("Done again: {what}") if redone else _("Undone: {what}")).replace("{what}", what), 0
        )
        if undone.left:
            self.undo_left.emit(undone)
        self.look()

    def _after(self, batch: int | None) -> None:
        self._end()
        if batch is not None:
            self.read(None, _label, batch, done=lambda found: self.done.emit(*found))
            self.look()

    def _heard_of(self, _newest: int) -> None:
        self.look()

    def _heard(self, heard: News) -> None:
        self._newest = heard.newest
        if heard.tables & SMALL_TABLES:
            self._read_lookups()
        if heard.tables:
            self.written.emit(heard)

    def _all_new(self, newest: int) -> None:
        self._heard(News(newest, frozenset(BY_NAME), None))

    def _read_lookups(self) -> None:
        def finished(lookups: Lookups) -> None:
            self.lookups = lookups
            self.lookups_changed.emit()

        self.read("lookups", read_lookups, self.language, done=finished)

    def _begin(self) -> None:
        self._writing += 1
        self.busy.emit(self._writing)

    def _end(self) -> None:
        self._writing -= 1
        self.busy.emit(self._writing)

    def _ended(self, failed: Failed | None) -> Failed:
        def ended(error: Exception) -> None:
            self._end()
            if failed is None or _lives(failed):
                (failed or self._complain)(error)

        return ended

    def _complain(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(str(error))


def begin(
    store: Store, name: str | None, system_name: str, language: str, newcomer: bool = False
) -> tuple[int, Lookups, int]:
    """Who is working, the small tables, and the newest change: a job for the writing thread at the start.

    A ``newcomer`` is added to the colleagues. Raises ``UnknownColleague``.
    """
    if newcomer and name and name not in colleagues.names():
        colleagues.add(name, store.now())
    me = colleagues.me(name, system_name, store.now())
    colleagues.remember(me)
    return me, read_lookups(language), news.newest()


def _lives(function: Callable[..., object]) -> bool:
    """False for the method of a widget that was closed while its write was on the way."""
    owner = getattr(function, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _label(batch: int) -> tuple[str, int]:
    """What a batch did, and its id; 0 for one that cannot be undone."""
    for label, kind in rows(Batch.select(Batch.label, Batch.kind).where(Batch.id == batch)):
        return str(Message.load(label)), 0 if kind == "purge" else batch
    return "", batch
