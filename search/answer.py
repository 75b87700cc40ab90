"""The answer to a question: groups of rows, the best first.

The index is asked in passes, from whole names to notes, each for the newest rows first; every candidate is verified
against its search text, so that the index only has to be complete, not exact. No more is read than is shown and
counted. Without an index the texts themselves are looked through, which is slow and finds the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from changes.rows import chunked, read_many, read_stored, rows
from models import BY_NAME, Contact, Customer, Record, SearchText, db, parents
from search import terms
from search.index import TABLE, is_ready
from search.places import GROUPS, NAME, NOTES, PART, group_places, groups_of, stands_alone
from search.question import IN_NOTES, Question
from search.readings import Way, ways
from search.texts import SEPARATOR, texts

COUNTED = 99
"""Matches of a group that are counted; beyond it only says that there are more."""

_SOME, _ENOUGH, _MANY = 100, 300, 5000
_NEWEST = 1 << 62
_SHORT = 2
_COMPARED, _LIKE = 400, 0.5


class Hit(NamedTuple):
    """A row that answers (``table``, ``row``), the customer it belongs to, how well it answers (``question.EXACT`` …),
    and the row in which it was found.
    """

    table: str
    row: int
    customer: int | None
    rank: int
    found_table: str
    found_row: int


@dataclass(frozen=True)
class Group:
    """The answers of one kind, the best first. ``total`` is how many there are; ``more``: at least."""

    key: str
    hits: list[Hit]
    total: int
    more: bool


@dataclass(frozen=True)
class Answer:
    """What was found, by groups that have something."""

    question: Question
    groups: list[Group] = field(default_factory=list)


class _Text(NamedTuple):
    """A search text that may answer."""

    id: int
    table: str
    row: int
    customer: int | None
    text: str


class _Page(NamedTuple):
    """Numbers of search texts, the newest first, and whether that is all of them."""

    ids: list[int]
    complete: bool


def _page(expression: str, size: int, below: int = _NEWEST) -> _Page:
    """The newest of the texts that the index has for an expression. What it costs is to put together the lists of
    the terms, so that little is asked twice; the texts themselves are read when they are needed.
    """
    asked = f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT {size}"
    found = [row_id for (row_id,) in db.execute_sql(asked, (expression, below)).fetchall()]
    return _Page(found, len(found) < size)


def _texts(ids: Iterable[int]) -> list[_Text]:
    """Search texts by their numbers, the newest first."""
    names = ("id", "table_name", "row_id", "customer_id", "text")
    return [_Text(*row) for row in reversed(read_stored(SearchText, "id", sorted(ids), names))]


def find(question: Question, limit: int = 5, only: Iterable[str] = GROUPS) -> Answer:
    """Answer a question with at most ``limit`` rows a group. A job for reading."""
    if not question:
        return Answer(question)
    ready = is_ready()
    found = [_Search(question, group, ready).run(limit) for group in only]
    return Answer(question, [group for group in found if group.total])


class _Search:
    """One group of an answer in the making."""

    def __init__(self, question: Question, group: str, ready: bool) -> None:
        self.question, self.group, self.ready = question, group, ready
        self.places: dict[type[Record], str] = {}
        for model, place in group_places(question.kind, group):
            self.places[model] = self.places.get(model, "") + place
        self.seen: set[int] = set()
        self.pages: dict[str, _Page] = {}
        self.hits: dict[tuple[str, int], Hit] = {}

    def run(self, limit: int) -> Group:
        """Ask in passes until enough is known."""
        for some in self._candidates() if self.places else ():
            self._take(some)
            if len(self.hits) > COUNTED:
                break
        found = sorted(self.hits.values(), key=lambda hit: hit.rank)
        return Group(self.group, found[:limit], min(len(found), COUNTED), len(found) > COUNTED)

    def _take(self, candidates: list[_Text]) -> None:
        """Keep those that answer, each for the row that it stands for."""
        matched: dict[type[Record], dict[int, _Text]] = {}
        ranks: dict[int, int] = {}
        for one in candidates:
            model = BY_NAME[one.table]
            rank = self.question.match(one.text, self.places[model])
            if rank is not None:
                matched.setdefault(model, {})[one.row] = one
                ranks[one.id] = rank
        found: dict[int, Hit] = {}
        for model, some in matched.items():
            for row, (table, head) in _heads(model, list(some)).items():
                if self.group in groups_of(BY_NAME[table]):
                    text = some[row]
                    found[text.id] = Hit(table, head, text.customer, ranks[text.id], text.table, row)
        for _, hit in sorted(found.items(), reverse=True):
            before = self.hits.get(hit[:2])
            if before is None or hit.rank < before.rank:
                self.hits[hit[:2]] = hit

    # -- candidates ---------------------------------------------------------------------------------------------

    def _candidates(self) -> Iterator[list[_Text]]:
        """A few at a time, those first that are likely to be the best."""
        if not self.ready:
            yield from self._look_through()
            return
        every, short, notes = self._anything(), self._anything(self._marks(without=NOTES)), self._in_notes()
        enough = [one for one in dict.fromkeys((short, notes or every)) if one]
        if not self._is_vague() and all(self._newest(one).complete for one in enough):
            yield _texts({row_id for one in enough for row_id in self._newest(one).ids})
            return
        for expression in dict.fromkeys((*self._expressions(), short, every)):
            yield from self._ask(expression) if expression else ()

    def _is_vague(self) -> bool:
        """A letter or two: so many rows answer that the best are asked for at once."""
        return all(word.isascii() and len(word) <= _SHORT for word in self.question.words)

    def _expressions(self) -> Iterator[str]:
        """The names, from the best to the rest."""
        question = self.question
        names = self._marks(NAME)
        yield terms.any_of(terms.whole(one, question.text) for one in names)
        yield terms.any_of(terms.beginning(one, question.text) for one in names)
        yield terms.all_of(self._in_text(word, names) for word in question.words)
        if question.pinyin and names:
            yield terms.all_of(self._in_pinyin(word, names, first=True) for word in question.words)
            yield terms.all_of(self._in_pinyin(word, names, first=False) for word in question.words)

    def _anything(self, marks: list[str] | None = None) -> str:
        """Whatever may answer, in all places or in some classes."""
        within, names = self._marks() if marks is None else marks, [*self._marks(NAME), *self._marks(PART)]
        return terms.all_of(
            terms.any_of((self._in_text(word, within), self._read(word, names, first=False)))
            for word in self.question.words
        )

    def _in_notes(self) -> str:
        """What else may answer a single word; of several words some may be in a name."""
        words = self.question.words
        return self._in_text(words[0], self._marks(NOTES)) if len(words) == 1 else ""

    def _marks(self, only: str = "", without: str = "") -> list[str]:
        found = [
            terms.mark_of(model, place)
            for model, places in self.places.items()
            for place in places
            if place in (only or places) and place != without
        ]
        return list(dict.fromkeys(found))

    def _in_text(self, word: str, marks: list[str]) -> str:
        parts = (word, *self.question.numbers)
        return terms.any_of(terms.containing(one, part) for one in marks for part in parts)

    def _in_pinyin(self, word: str, names: list[str], *, first: bool) -> str:
        return terms.any_of((self._read(word, names, first=first), self._in_text(word, names)))

    def _read(self, word: str, names: list[str], *, first: bool) -> str:
        possible: Iterable[Way] = ways(word) if word in self.question.pinyin else ()
        first = first or len(word) == 1
        return terms.any_of(terms.read_as(one, way, first=first) for one in names for way in possible)

    def _ask(self, expression: str) -> Iterator[list[_Text]]:
        """Search texts by the index, the newest first."""
        page = self._newest(expression)
        while True:
            for some in chunked((one for one in page.ids if one not in self.seen), _SOME):
                self.seen.update(some)
                yield _texts(some)
            if page.complete:
                return
            page = _page(expression, _MANY, page.ids[-1])

    def _newest(self, expression: str) -> _Page:
        if expression not in self.pages:
            self.pages[expression] = _page(expression, _ENOUGH)
        return self.pages[expression]

    def _look_through(self) -> Iterator[list[_Text]]:
        """Search texts without an index, the newest first. Their form may be another program's: each is made anew."""
        for model, places in self.places.items():
            read = NAME in places or PART in places
            of_table = SearchText.table_name == model._meta.table_name
            for word in self.question.words:
                if not (self.question.numbers or (read and word in self.question.pinyin)):
                    of_table &= SearchText.text.contains(word)
            query = SearchText.select(SearchText.row_id).where(of_table).order_by(SearchText.id.desc())
            for some in chunked(row for (row,) in rows(query)):
                yield [
                    _Text(one["row_id"], one["table_name"], one["row_id"], one["customer_id"], one["text"])
                    for one in texts(model, some)
                ]


def _heads(model: type[Record], ids: list[int]) -> dict[int, tuple[str, int]]:
    """For rows of a table: the row (table, id) that is shown for each, itself or what it belongs to."""
    name = model._meta.table_name
    if stands_alone(model):
        return {row: (name, row) for row in ids}
    links = parents(model)
    found: dict[int, tuple[str, int]] = {}
    above: dict[type[Record], dict[int, list[int]]] = {}
    for row in read_many(model, "id", ids, ("id", *(link.name for link in links))):
        parent = next(((link.target, row[link.name]) for link in links if row[link.name] is not None), None)
        if parent:
            above.setdefault(parent[0], {}).setdefault(parent[1], []).append(row["id"])
    for target, children in above.items():
        for parent_id, head in _heads(target, list(children)).items():
            found |= dict.fromkeys(children[parent_id], head)
    return found


def nearest(question: Question) -> Hit | None:
    """The customer or contact whose name is most like what was asked, when nothing answers it. A job for reading."""
    if not (question and is_ready()):
        return None
    best: tuple[float, Hit | None] = (_LIKE, None)
    for model in (Customer, Contact):
        mark = terms.mark_of(model, NAME)
        expression = terms.any_of(terms.parts(mark, question.text))
        table = model._meta.table_name
        for one in _texts(_page(expression, _COMPARED).ids) if expression else ():
            likeness = max(
                (_likeness(question.text, line[1:]) for line in one.text.split(SEPARATOR) if line[0] == NAME),
                default=0.0,
            )
            if one.table == table and likeness > best[0]:
                best = likeness, Hit(table, one.row, one.customer, IN_NOTES, table, one.row)
    return best[1]


def _likeness(typed: str, name: str) -> float:
    """From 0 to 1: the letters in common, of a name no longer than what was typed by much."""
    from difflib import SequenceMatcher  # late: it is needed when nothing was found, and only then

    compared = SequenceMatcher(None, typed, name, autojunk=False)
    same = sum(block.size for block in compared.get_matching_blocks())
    return (same / len(typed) + compared.ratio()) / 2
