"""What every import writes: words of our lists, rows of a table in pages, fields that nobody has changed since."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from changes.rows import read, rows
from changes.work import Work
from exchange.importing.plan import NEW, Draft, Plan, Progress
from exchange.importing.words import ListKey, NewWord, labels, word_key
from models import Customer, DictionaryValue, Record, Row
from resources.language import N_, Message

PAGE = 500


@dataclass
class Result:
    """What an import did. ``batch`` is what to undo; ``None`` when there was nothing to write.

    ``new``, ``updated``: rows of the sheet; ``written``: rows of all tables. ``added``: the words that our lists have
    got, by list. ``left``: rows that were not taken after all, because the file has changed since the plan was made.
    """

    batch: int | None = None
    new: int = 0
    updated: int = 0
    written: int = 0
    added: dict[ListKey, list[str]] = field(default_factory=dict)
    left: list[Draft] = field(default_factory=list)
    backup: str = ""


class Writer(ABC):
    """Writes the rows of a plan inside a unit of work."""

    def __init__(self, work: Work, plan: Plan, me: int | None, at: datetime, progress: Progress) -> None:
        self.work, self.plan, self.me, self.progress = work, plan, me, progress
        self.today = at.astimezone().date()
        self.result = Result()
        self.words: dict[NewWord, int] = {}
        self.total = self.done = 0

    def settle(self, taken: list[Draft]) -> list[Draft]:
        """The rows that are written, by what a person decided and by what the file is now."""
        return taken

    def is_new(self, draft: Draft) -> bool:
        """Whether a row that is written is a new record rather than an update."""
        return draft.fate == NEW or draft.decision == NEW

    def run(self, taken: list[Draft]) -> None:
        """Words first, then the rows, each table at a time."""
        self.total = len(taken)
        self.add_words()
        self.write(taken)
        self.update([draft for draft in taken if draft.difference])
        self.progress(self.total, self.total)

    @abstractmethod
    def write(self, taken: list[Draft]) -> None:
        """The new rows."""

    def add_words(self) -> None:
        """New values of our lists; one that somebody added meanwhile is taken."""
        for (model, dictionary), words in self.plan.plain_words.items():
            known = _known(model, dictionary)
            last = max((position for _, position in known.values()), default=0)
            for word in words:
                found = known.get(word_key(word))
                if found is None:
                    last += 1
                    found = self.work.insert(model, _new_value(model, dictionary, word, last)), last
                    known[word_key(word)] = found
                    self.result.added.setdefault((model, dictionary), []).append(word)
                self.words[NewWord((model, dictionary), word)] = found[0]

    def insert(self, model: type[Record], found: Iterable[Row], done: int = 0) -> list[int]:
        """New rows of a table, in order; ``done`` rows of the sheet are written with them. Returns their ids."""
        values = [self.with_ids(row) for row in found]
        if not values:
            return []
        ids = self.work.insert_many(model, values)
        self.result.written += len(ids)
        self.done += done
        self.progress(min(self.done, self.total), self.total)
        return ids

    def with_ids(self, row: Row) -> Row:
        """A row whose new words are ids."""
        return {name: self.id_of(value) for name, value in row.items()}

    def id_of(self, value: Any) -> Any:
        """A value as the file holds it: of a word that was new, the id that it has got."""
        if isinstance(value, NewWord):
            return self.words[value]
        if isinstance(value, tuple):
            return tuple(self.id_of(one) for one in value)
        return value

    def update(self, drafts: list[Draft]) -> None:
        """Fields that nobody has changed since the plan was made; what somebody has is left, and said."""
        for draft in drafts:
            if draft.customer and draft.difference.fields:
                self._edit(draft, Customer, draft.customer, draft.difference.fields)
            for model, row, fields in draft.difference.updates:
                self._edit(draft, model, row["id"], fields)
            self.done += 1
            if self.done % PAGE == 0:
                self.progress(min(self.done, self.total), self.total)

    def _edit(self, draft: Draft, model: type[Record], row_id: int, fields: dict[str, list[Any]]) -> None:
        row = read(model, row_id)
        if row is None or row["deleted_at"]:
            return
        new = {name: self.id_of(pair[1]) for name, pair in fields.items() if row[name] == pair[0]}
        for name in fields.keys() - new.keys():
            label = Message(model._meta.fields[name].label)
            draft.reasons += (
                Message(N_("Left as it is, because it has changed since: {field}."), field=label),
            )
        self.result.written += self.work.write(model, row, new)


def _known(model: type[Record], dictionary: str) -> dict[str, tuple[int, int]]:
    """The rows of a list by their words, with their positions."""
    found: dict[str, tuple[int, int]] = {}
    if model is DictionaryValue:
        value = DictionaryValue
        here = (value.dictionary == dictionary) & value.deleted_at.is_null()
        lines = rows(value.select(value.id, value.position, value.label_zh, value.label_en).where(here))
    else:
        named = model._meta.fields[model.named_by]
        lines = rows(model.select(model.id, model.id, named).where(model.deleted_at.is_null()))
    for row_id, position, *words in lines:
        for word in words:
            if word:
                found.setdefault(word_key(word), (row_id, position))
    return found


def _new_value(model: type[Record], dictionary: str, word: str, position: int) -> Row:
    if model is DictionaryValue:
        return {"dictionary": dictionary, "position": position, **labels(word)}
    return {model.named_by: word}
