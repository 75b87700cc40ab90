"""The fates of rows of one table: products, and whatever kinds find the row they belong to by columns of their own."""

from collections import defaultdict
from typing import Any

from changes.rows import chunked, dicts, rows
from exchange.importing.comparing import changed, comparable
from exchange.importing.kinds import Kind, Part
from exchange.importing.known import Difference
from exchange.importing.mapping import Mapping
from exchange.importing.parts import Parts
from exchange.importing.plan import DOUBTFUL, SAME, UPDATE, WRONG, Candidate, Draft, listed
from exchange.importing.words import NewWord
from models import Declared, Link, Record, Row, Shadow, declared, fold
from resources.language import N_, Message

Key = tuple[Any, ...]


class RowPlanner:
    """Finds for each row the one that is there, by ``same_by``, and what it belongs to, by ``lookups``."""

    def __init__(self, kind: Kind, mapping: Mapping) -> None:
        self.kind, self.mapping, self.part = kind, mapping, kind.main
        self.there: dict[Key, list[Row]] = defaultdict(list)
        self.earlier: dict[Key, Draft] = {}
        self.above: dict[str, dict[Key, set[int]]] = {}

    def look_up(self, made: list[Parts]) -> None:
        """Read what the rows may be and what they may belong to."""
        model = self.part.model
        self.above = {link: self._parents(self._part(key), made) for link, key in self.kind.lookups.items()}
        if self.kind.lookups:
            self._read_children(made)
            return
        for row in dicts(model.select().where(model.deleted_at.is_null())):
            self._note(row)

    def _note(self, row: Row) -> None:
        for names in self.part.same_by:
            if (key := self._key(row, names)) is not None:
                self.there[names, key].append(row)

    def _part(self, key: str) -> Part:
        return next(part for part in self.kind.parts if part.key == key)

    def _parents(self, part: Part, made: list[Parts]) -> dict[Key, set[int]]:
        """The rows of a table by the fields that name them: one query for each of the ways."""
        found: dict[Key, set[int]] = defaultdict(set)
        wanted = [child.values for one in made for child in one.children if child.part is part]
        for names in part.same_by:
            leading = part.model._meta.fields[names[0]]
            shadow = part.model._meta.fields.get(f"{names[0]}_key")
            column = shadow if isinstance(shadow, Shadow) else leading
            values = {row[names[0]] for row in wanted if row.get(names[0]) is not None}
            for some in chunked({fold(one) for one in values} if column is shadow else values):
                query = part.model.select(part.model.id, *(part.model._meta.fields[name] for name in names))
                for row_id, *parts in rows(query.where(column.in_(some), part.model.deleted_at.is_null())):
                    found[names, self._key(dict(zip(names, parts, strict=True)), names, part)].add(row_id)
        return found

    def _read_children(self, made: list[Parts]) -> None:
        """The rows that belong to what the rows of the sheet belong to."""
        link = next(iter(self.kind.lookups))
        ids = {row_id for found in self.above[link].values() for row_id in found}
        column = self.part.model._meta.fields[link]
        for some in chunked(ids):
            for row in dicts(
                self.part.model.select().where(column.in_(some), self.part.model.deleted_at.is_null())
            ):
                self._note(row)

    def _key(self, row: Row, names: tuple[str, ...], part: Part | None = None) -> Key | None:
        fields = (part or self.part).model._meta.fields
        key = tuple(comparable(fields[name], row.get(name)) for name in names)
        return None if None in key or any(isinstance(one, NewWord) for one in key) else key

    def decide(self, draft: Draft) -> None:
        """Give a row its fate."""
        own = draft.made.own
        missing = [field for field in _required(self.part.model) if own.get(field.name) is None]
        if missing:
            draft.be(WRONG, Message(N_("{field} is missing."), field=Message(missing[0].label)))
            return
        if not all(self._belongs(draft, link, self._part(of)) for link, of in self.kind.lookups.items()):
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

    def _belongs(self, draft: Draft, link: str, part: Part) -> bool:
        values = next((child.values for child in draft.made.children if child.part is part), {})
        for names in part.same_by:
            key = self._key(values, names, part)
            found = self.above[link].get((names, key), set()) if key is not None else set()
            if len(found) == 1:
                draft.made.own[link] = next(iter(found))
                return True
            if len(found) > 1:
                draft.be(DOUBTFUL, Message(N_("Several are called “{name}”."), name=values[names[0]]))
                return False
        said = next((str(value) for value in values.values()), "")
        field = self.part.model._meta.fields[link]
        if said:
            draft.be(
                WRONG,
                Message(
                    N_("{field}: there is no “{name}” in the file."), field=Message(field.label), name=said
                ),
            )
        elif field.required or field.parent:
            draft.be(WRONG, Message(N_("{field} is missing."), field=Message(field.label)))
        return draft.fate != WRONG

    def _after(self, draft: Draft, first: Draft) -> None:
        if changed(self.part.model, _whole(self.part.model, first.made.own), draft.made.own):
            reason = Message(N_("Row {row} has the same name, but other data."), row=first.number)
            draft.be(DOUBTFUL, reason)
            draft.candidates.append(Candidate(None, first.number, first.name, (reason,)))
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
            draft.candidates.append(Candidate(None, None, str(row[self.part.model.named_by]), (said,)))


def _required(model: type[Record]) -> list[Declared]:
    """What a sheet must say of each row."""
    fields = (field for field in declared(model) if field.required and field.default is None)
    return [field for field in fields if not isinstance(field, Link)]


def _whole(model: type[Record], values: Row) -> Row:
    return dict.fromkeys((field.name for field in declared(model)), None) | values
