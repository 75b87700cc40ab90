"""The fates of rows of a table of our own that belongs to nobody: products."""

from collections import defaultdict
from typing import Any

from changes.rows import dicts
from exchange.importing.comparing import changed, comparable
from exchange.importing.kinds import Kind
from exchange.importing.known import Difference
from exchange.importing.mapping import Mapping
from exchange.importing.parts import Parts
from exchange.importing.plan import DOUBTFUL, SAME, UPDATE, WRONG, Candidate, Draft, listed
from exchange.importing.words import NewWord
from models import Declared, Link, Record, Row, declared
from resources.language import N_, Message

Key = tuple[Any, ...]


class RowPlanner:
    """Finds for each row the one that is there, by ``same_by``."""

    def __init__(self, kind: Kind, mapping: Mapping) -> None:
        self.mapping, self.part = mapping, kind.main
        self.there: dict[Key, list[Row]] = defaultdict(list)
        self.earlier: dict[Key, Draft] = {}

    def look_up(self, made: list[Parts]) -> None:
        """Read what the rows may be: the whole table, which is short."""
        model = self.part.model
        for row in dicts(model.select().where(model.deleted_at.is_null())) if made else ():
            self._note(row)

    def _note(self, row: Row) -> None:
        for names in self.part.same_by:
            if (key := self._key(row, names)) is not None:
                self.there[names, key].append(row)

    def _key(self, row: Row, names: tuple[str, ...]) -> Key | None:
        fields = self.part.model._meta.fields
        key = tuple(comparable(fields[name], row.get(name)) for name in names)
        return None if None in key or any(isinstance(one, NewWord) for one in key) else key

    def decide(self, draft: Draft) -> None:
        """Give a row its fate."""
        own = draft.made.own
        missing = [field for field in _required(self.part.model) if own.get(field.name) is None]
        if missing:
            draft.be(WRONG, Message(N_("{field} is missing."), field=Message(missing[0].label)))
            return
        for names in self.part.same_by:
            key = self._key(own, names)
            if key is None:
                continue
            if (names, key) in self.earlier:
                self._after(draft, self.earlier[names, key])
                return
            if here := self.there.get((names, key)):
                self._compare(draft, here, names)
                break
        for names in self.part.same_by:
            if (key := self._key(own, names)) is not None:
                self.earlier.setdefault((names, key), draft)

    def _after(self, draft: Draft, first: Draft) -> None:
        if changed(self.part.model, _whole(self.part.model, first.made.own), draft.made.own):
            reason = Message(N_("Row {row} has the same name, but other data."), row=first.number)
            draft.be(DOUBTFUL, reason)
            draft.candidates += (Candidate(None, first.number, first.name, (reason,)),)
        else:
            draft.be(SAME, Message(N_("Row {row} says the same."), row=first.number))

    def _compare(self, draft: Draft, here: list[Row], names: tuple[str, ...]) -> None:
        differences = [(row, changed(self.part.model, row, draft.made.own)) for row in here]
        row, fields = min(differences, key=lambda one: len(one[1]))
        if not fields:
            draft.be(SAME)
            return
        difference = Difference(updates=[(self.part.model, row, fields)])
        said = Message(
            N_("Different: {fields}."), fields=listed(Message(field.label) for field in difference.names)
        )
        if self.mapping.update_by:
            draft.difference = difference
            draft.be(UPDATE, said)
        elif "code" in names:
            draft.be(SAME, said)
        else:
            draft.be(DOUBTFUL, said)
            draft.candidates += (Candidate(None, None, str(row[self.part.model.named_by]), (said,)),)


def _required(model: type[Record]) -> list[Declared]:
    """What a sheet must say of each row."""
    fields = (field for field in declared(model) if field.required and field.default is None)
    return [field for field in fields if not isinstance(field, Link)]


def _whole(model: type[Record], values: Row) -> Row:
    return dict.fromkeys((field.name for field in declared(model)), None) | values
