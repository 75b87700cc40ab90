"""What an import would do, row by row, before anything is written: the rehearsal."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import reduce
from typing import NamedTuple

from database.defaults import dictionaries
from exchange.importing.converting import Cells
from exchange.importing.fresh import Fresh
from exchange.importing.kinds import Kind, kind_of
from exchange.importing.known import NO_DIFFERENCE, Difference
from exchange.importing.layout import Table
from exchange.importing.mapping import Mapping
from exchange.importing.parts import Parts
from exchange.importing.words import ListKey, NewWord, Words
from models import Contact
from resources.language import N_, Message, UserError, current

NEW, UPDATE, SAME, DOUBTFUL, WRONG = "new", "update", "same", "doubtful", "wrong"
FATES = {
    NEW: N_("New record"),
    UPDATE: N_("Update"),
    SAME: N_("Already there"),
    DOUBTFUL: N_("Doubtful"),
    WRONG: N_("Wrong"),
}
"""The fates of a row, and what they are called."""

Progress = Callable[[int, int], None]
"""Called with what is done and all there is; whatever it raises ends the work and leaves nothing behind."""


def listed(messages: Iterable[Message]) -> Message:
    """Several messages as one, with commas."""
    return reduce(lambda one, other: Message(N_("{one}, {other}"), one=one, other=other), messages)


class Candidate(NamedTuple):
    """Something that a doubtful row may be: a customer of the file, or an earlier row of the sheet."""

    customer: int | None
    row: int | None
    name: str
    reasons: tuple[Message, ...]


@dataclass(slots=True, eq=False)
class Draft:
    """One row of the sheet and its fate.

    ``customer`` is the one in the file that it is or belongs to, ``joined`` the earlier row of the same new customer
    or order, which has it among its ``followers``. ``decision`` is what a person said of a doubtful row: "new", "skip",
    or "update" of ``customer``. Of records ``customer`` is whatever candidate was chosen for the link ``asks``, and
    ``waits`` are the rows of the same order that are not clear: where they are taken, this one is. ``row`` is the id of
    what was written, ``replaces`` that of a line whose place it takes.
    """

    number: int
    cells: Cells
    made: Parts = field(default_factory=Parts)
    fate: str = NEW
    reasons: tuple[Message, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    customer: int | None = None
    joined: "Draft | None" = None
    followers: "tuple[Draft, ...]" = ()
    difference: Difference = NO_DIFFERENCE
    decision: str = ""
    asks: str = ""
    waits: "tuple[Draft, ...]" = ()
    row: int | None = None
    replaces: int | None = None

    @property
    def name(self) -> str:
        """What the row is called."""
        own = self.made.customer.get("name") or self.made.customer.get("code") or self.made.called
        return str(own or "")

    @property
    def called(self) -> str:
        """What the row is called in lists: of persons, the person first."""
        persons = [
            str(child.values["name"])
            for child in self.made.children
            if child.part.model is Contact and not child.part.key
        ]
        firm = self.name
        return " · ".join(dict.fromkeys([*persons[:1], firm])) if firm else ", ".join(persons)

    @property
    def taken(self) -> bool:
        """Whether something of the row is written."""
        if self.fate == DOUBTFUL and self.waits and not self.decision:
            return all(one.taken for one in self.waits)
        return self.fate in (NEW, UPDATE) or (self.fate == DOUBTFUL and self.decision in (NEW, UPDATE))

    @property
    def reason(self) -> str:
        """Why, in words."""
        return ("" if current().startswith("zh") else " ").join(str(one) for one in self.reasons)

    def be(self, fate: str, *reasons: Message) -> None:
        """Give the row its fate."""
        self.fate = fate
        self.reasons += tuple(one for one in reasons if one not in self.reasons)


class Question(NamedTuple):
    """What only a person can tell of a column: ``about`` is "dates" or "decimal", ``answers`` what may be said."""

    column: int
    heading: str
    about: str
    answers: tuple[str, ...]
    sample: str


class ColumnCheck(NamedTuple):
    """How a column fared. ``state`` is ok, ignored, new_words, unknown_words, question or wrong; ``many`` how many.

    ``words`` are those that no list has, with how often they stand in the file.
    """

    state: str
    many: int = 0
    words: tuple[tuple[str, int], ...] = ()


@dataclass
class Plan:
    """The fates of all rows, and all that is needed to write them."""

    file: str
    mapping: Mapping
    table: Table
    words: Words
    drafts: list[Draft]
    questions: list[Question]
    checks: list[ColumnCheck]
    upto: int = 0
    """The newest batch of the file when the plan was made."""

    @property
    def kind(self) -> Kind:
        """What is imported."""
        return kind_of(self.mapping.kind)

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have each fate."""
        found = Counter(draft.fate for draft in self.drafts)
        return {fate: found[fate] for fate in FATES}

    @property
    def taken(self) -> list[Draft]:
        """The rows of which something is written."""
        return [draft for draft in self.drafts if draft.taken]

    @property
    def rejected(self) -> list[Draft]:
        """The rows that are neither written nor there already, with their reasons."""
        return [draft for draft in self.drafts if not draft.taken and draft.fate != SAME]

    @property
    def new_words(self) -> dict[ListKey, list[str]]:
        """The words that the rows to be written add to our lists, by list; products and persons among them."""
        found = self.plain_words
        for one in self.fresh:
            words = found.setdefault((one.model, ""), [])
            if one.word not in words:
                words.append(one.word)
        return found

    @property
    def plain_words(self) -> dict[ListKey, list[str]]:
        """The new words of our lists that are nothing but words."""
        found: dict[ListKey, dict[str, None]] = {}
        for value in self._named():
            if isinstance(value, NewWord):
                found.setdefault(value.of, {})[value.word] = None
        return {of: list(words) for of, words in found.items()}

    @property
    def fresh(self) -> list[Fresh]:
        """What the rows to be written add beside themselves, what it belongs to first."""
        found: dict[Fresh, None] = {}
        for value in self._named():
            if isinstance(value, Fresh):
                if isinstance(value.above, Fresh):
                    found[value.above] = None
                found[value] = None
        return list(found)

    def _named(self) -> Iterator[object]:
        for draft in self.taken:
            made = draft.made
            for row in (made.customer, made.own, *(child.values for child in made.children)):
                for value in row.values():
                    yield from value if isinstance(value, tuple) else (value,)

    def decide(self, number: int, decision: str, customer: int | None = None) -> None:
        """What a person says of the doubtful row ``number``: "new", "skip", or "update" of a customer.

        Raises ``UserError`` for a row that is not doubtful.
        """
        place = bisect_left(self.drafts, number, key=lambda one: one.number)
        draft = self.drafts[place] if place < len(self.drafts) else None
        if (
            draft is None
            or draft.number != number
            or draft.fate != DOUBTFUL
            or decision not in (NEW, UPDATE, "skip")
        ):
            raise UserError(N_("There is nothing to decide about row {row}."), row=number)
        draft.decision = decision
        if decision == UPDATE:
            draft.customer = customer or next(
                (one.customer for one in draft.candidates if one.customer), None
            )
            draft.joined = None


def list_name(of: ListKey) -> str:
    """What a list is called in mappings and JSON: "industry", "colleague", "product"."""
    model, dictionary = of
    return dictionary or str(model._meta.table_name)


def word_label(of: ListKey) -> str:
    """A list's name as people read it, in the current language."""
    model, dictionary = of
    if dictionary:
        named = dictionaries().get(dictionary, {})
        return str(named.get("zh" if current().startswith("zh") else "en", dictionary))
    return str(Message(model.nouns[0]))
