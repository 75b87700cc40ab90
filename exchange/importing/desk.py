"""What all rows of a sheet of records are decided by, and how a person's answers are taken."""

from collections.abc import Iterable
from datetime import date

from exchange.importing.finding import Answer, Products
from exchange.importing.fresh import Fresh
from exchange.importing.kinds import Kind, Part
from exchange.importing.mapping import Mapping
from exchange.importing.plan import DOUBTFUL, NEW, UPDATE, WRONG, Candidate, Draft
from exchange.importing.targets import Target, targets
from exchange.importing.words import Words, word_key
from models import Choice, Customer, Row
from resources.language import N_, Message

Parent = int | Fresh
"""What a row belongs to: the id of one in the file, or one that the import adds."""


class Desk:
    """What all pages of a sheet share. ``settling``: what is not decided by now is not taken."""

    def __init__(
        self, kind: Kind, mapping: Mapping, words: Words, today: date, *, settling: bool = False
    ) -> None:
        places = targets(kind)
        self.kind, self.mapping, self.words, self.today, self.settling = kind, mapping, words, today, settling
        self.part = kind.main
        self.model = self.part.model
        self.link, key = next(iter(kind.lookups.items()))
        self.above = next(part for part in kind.parts if part.key == key)
        self.firm = next(part for part in kind.parts if part.model is Customer)
        self.product = kind.keyed("product")
        self.lines = kind.keyed(kind.lines) if kind.lines else None
        self.taken: list[Target] = [places[one.target] for one in mapping.columns if one.target]
        self.catalogue = Products() if self.product is not None and self.maps(self.product) else None
        self.updates, self.tidy = bool(mapping.update_by), mapping.tidy
        self.defaults = self._defaults()

    def maps(self, part: Part) -> list[str]:
        """The fields of a part for which the sheet has a column."""
        fields = (target.reads for target in self.taken if target.part is part)
        return list(dict.fromkeys(field.name for field in fields if field is not None))

    def _defaults(self) -> Row:
        """What a new row gets where the sheet has no column."""
        mapped = self.maps(self.part)
        found: Row = {}
        for name, said in self.part.defaults.items():
            field = self.part.field(name)
            if name not in mapped and isinstance(field, Choice):
                known = self.words.known.get((field.target, field.dictionary), {})
                found[name] = known.get(word_key(said))
            elif name not in mapped:
                found[name] = self.today
        return found

    def settle(self, draft: Draft, link: str, answer: Answer, row: Row) -> Parent | None:
        """Put into ``row`` what a word was found to mean; else the row of the sheet gets its fate."""
        if answer.id is not None:
            row[link] = answer.id
            return answer.id
        chosen = self._chosen(draft, link, answer.candidates)
        if chosen is not None:
            row[link] = chosen
            return chosen
        if answer.reason is None:
            return None
        draft.asks = draft.asks or link
        draft.candidates += tuple(one for one in answer.candidates if one not in draft.candidates)
        if answer.word:
            part = next(one for one in self.kind.parts if one.key == link)
            return self._add(draft, answer, Fresh(part.model, answer.word, _code(draft, link)), row, link)
        wrong = self.settling or not answer.candidates
        draft.be(WRONG if wrong else DOUBTFUL, answer.reason)
        return None

    def _chosen(self, draft: Draft, link: str, candidates: Iterable[Candidate]) -> int | None:
        asked = draft.decision == UPDATE and draft.asks == link
        return draft.customer if asked and draft.customer in {one.customer for one in candidates} else None

    def _add(self, draft: Draft, answer: Answer, new: Fresh, row: Row, link: str) -> Fresh:
        assert answer.reason is not None
        row[link] = new
        self.doubt(draft, answer.reason, Message(N_("Imported as new, it is added.")))
        return new

    def doubt(self, draft: Draft, *reasons: Message) -> None:
        """A row that is taken only when somebody says so; what was said of another question is no answer to this."""
        draft.be(WRONG if self.settling and draft.decision != NEW else DOUBTFUL, *reasons)


def _code(draft: Draft, link: str) -> str | None:
    """The number that the sheet says of something that is not in the file."""
    for child in draft.made.children:
        if child.part.key == link:
            return child.values.get("code")
    return None
