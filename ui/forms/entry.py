"""A record while a person works on it: as it lay in the file, as it is to be, and what others did meanwhile. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from changes.log import Links
from changes.merge import DELETED
from changes.save import Edit, edit_of, new_edit
from models import BY_NAME, Declared, Link, Record, Row, Several, logged, new_uid, parents
from resources.language import _
from ui.forms.checks import ERROR, Problem, problems_of

SYSTEM = ("id", "uid", "version", DELETED, "updated_at", "updated_by")


def fields_of(model: type[Record]) -> list[Declared]:
    """What a person may set of a record; to what it belongs is not asked."""
    above = set(parents(model))
    return [one for one in logged(model) if one not in above]


def empty_row(model: type[Record]) -> Row:
    """A new record before anybody typed: the defaults."""
    return {one.name: one.default for one in fields_of(model)}


@dataclass
class Merged:
    """What others wrote into a record that is being edited: fields taken over, and fields that both changed."""

    updated: list[str] = field(default_factory=list)
    clashing: list[str] = field(default_factory=list)


@dataclass
class Entry:
    """One record: ``base`` as it was read (``None``: a new one), ``mine`` by field, and ``typed``: texts that could not
    be read as values yet.
    """

    model: type[Record]
    base: Row | None
    start: Row
    mine: Row
    uid: str
    typed: dict[str, str] = field(default_factory=dict)
    deleted: bool = False

    @classmethod
    def of(cls, model: type[Record], row: Row) -> Self:
        """A record as it lies in the file."""
        start = {one.name: row[one.name] for one in fields_of(model)}
        return cls(model, dict(row), start, dict(start), str(row["uid"]))

    @classmethod
    def new(cls, model: type[Record], preset: Mapping[str, Any] | None = None) -> Self:
        """A new record; what is preset does not count as typed."""
        start = empty_row(model) | dict(preset or {})
        return cls(model, None, start, dict(start), new_uid())

    def fields(self) -> list[Declared]:
        """What a person may set of it."""
        return fields_of(self.model)

    # -- what differs -------------------------------------------------------------------------------------------

    def changes(self) -> Row:
        """The values that differ from the file, by name."""
        return {name: value for name, value in self.mine.items() if value != self.start.get(name)}

    def changed_names(self) -> set[str]:
        """The fields that differ, unreadable ones among them."""
        return set(self.changes()) | set(self.typed)

    def is_changed(self) -> bool:
        """Whether there is anything to be saved."""
        if self.base is None and self.deleted:
            return False
        return self.deleted or bool(self.changed_names())

    def problems(self) -> dict[str, Problem]:
        """What is to be said of its fields; nothing of one that goes, or of a new one that nobody touched."""
        if self.deleted or (self.base is None and not self.is_changed()):
            return {}
        found = problems_of(self.model, self.mine)
        for one in fields_of(self.model):
            if one.name in self.typed:
                sentence = _("“{value}” does not fit into “{field}”")
                sentence = sentence.format(value=self.typed[one.name], field=_(one.label))
                found[one.name] = Problem(ERROR, sentence)
        return found

    # -- saving -------------------------------------------------------------------------------------------------

    def snapshot(self) -> "Entry":
        """The same as plain data that another thread may read."""
        return replace(self, start=dict(self.start), mine=dict(self.mine), typed=dict(self.typed))

    def edit(self, links: Links, above: Mapping[str, int], at: str) -> Edit | None:
        """The edit that brings it into the file; ``above`` are the rows it belongs to, ``at`` the moment (UTC)."""
        if not self.is_changed():
            return None
        if self.base is None:
            given = {name: value for name, value in self.mine.items() if value is not None}
            return new_edit(self.model, given | dict(above) | {"uid": self.uid}, links)
        if self.deleted:
            return edit_of(self.model, self.base, {DELETED: at}, links)
        # What others changed meanwhile stays in `start`: the file decides by it who clashes with whom.
        return edit_of(self.model, self.base | self.start, self.changes(), links)

    def saved(self, sent: "Entry", version: int | None) -> None:
        """What was sent lies in the file now, in this version; what was typed since is still to be saved."""
        self.start = dict(sent.mine)
        known = self.base or {"uid": self.uid, DELETED: None, "version": 1}
        self.base = known | sent.mine | ({"version": version} if version else {})

    # -- others -------------------------------------------------------------------------------------------------

    def merge(self, theirs: Row) -> Merged:
        """Take over a newer state of the file where this person changed nothing; keep the rest, and say which."""
        merged = Merged()
        for one in fields_of(self.model):
            self._merge(one, theirs[one.name], merged)
        clashing = {name: self.start[name] for name in merged.clashing}
        self.base = dict(theirs) | clashing
        return merged

    def _merge(self, one: Declared, their: Any, merged: Merged) -> None:
        name, base = one.name, self.start[one.name]
        mine = self.mine[name]
        if their == base:
            return
        untouched = mine == base and name not in self.typed
        if isinstance(one, Several):
            self.mine[name] = _join(base, mine, their)
        elif untouched:
            self.mine[name] = their
        elif mine != their:
            merged.clashing.append(name)
            return
        self.start[name] = their
        if mine != their:
            merged.updated.append(name)

    # -- drafts -------------------------------------------------------------------------------------------------

    def dump(self) -> Row:
        """As JSON values for a draft."""
        return {
            "table": self.model._meta.table_name,
            "uid": self.uid,
            "base": None if self.base is None else {name: self.base.get(name) for name in SYSTEM},
            "start": _plain(self.model, self.start),
            "mine": _plain(self.model, self.changes()),
            "typed": dict(self.typed),
            "deleted": self.deleted,
        }

    @classmethod
    def load(cls, data: Mapping[str, Any]) -> Self:
        """Read what ``dump`` wrote. Raises ``KeyError``, ``TypeError`` or ``ValueError`` for anything else."""
        model = BY_NAME[data["table"]]
        start = empty_row(model) | _values(model, data["start"])
        mine = start | _values(model, data["mine"])
        base = None if data["base"] is None else dict(data["base"]) | start
        return cls(model, base, start, mine, data["uid"], dict(data["typed"]), bool(data["deleted"]))


def _join(
    base: Iterable[int] | None, mine: Iterable[int] | None, theirs: Iterable[int] | None
) -> tuple[int, ...] | None:
    added, removed = set(mine or ()) - set(base or ()), set(base or ()) - set(mine or ())
    return tuple(sorted((set(theirs or ()) | added) - removed)) or None


def _plain(model: type[Record], values: Mapping[str, Any]) -> Row:
    return {
        one.name: list(values[one.name] or ())
        if isinstance(one, Several)
        else values[one.name]
        if isinstance(one, Link)
        else one.to_json(values[one.name])
        for one in fields_of(model)
        if one.name in values
    }


def _values(model: type[Record], data: Mapping[str, Any]) -> Row:
    return {
        one.name: one.clean(data[one.name])
        if isinstance(one, Several | Link)
        else one.from_json(data[one.name])
        for one in fields_of(model)
        if one.name in data
    }


__all__ = ["Entry", "Merged", "empty_row", "fields_of"]
