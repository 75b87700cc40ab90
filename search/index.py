"""The index: one FTS5 table that holds the terms of every search text, and nothing else (DESIGN 9).

It is made here and not by a migration, since it follows from the rest. ``search_version`` in the facts of the file
says whose index it is and how far it has come: while it is being built, a text is in it when its id is not above
the mark. A program that knows another version leaves the index alone, says so there, and reads the texts themselves
until somebody has built it anew.

Removing from a contentless table must name exactly the terms put in; they follow from ``search_text``.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from peewee import fn

from changes.rows import chunked, insert_rows, read_many, read_stored, rows, update_rows
from changes.work import Work, followers, guards
from models import BY_NAME, FileFact, Record, Row, SearchText, db
from search.places import searched, tables
from search.terms import classes, terms_of, tokens, version
from search.texts import texts

TABLE = "search_index"
FACT = "search_version"
STEP = 400
"""Rows that are indexed in one transaction while people work: about a tenth of a second."""

_ALL = 1 << 62
_STALE = "stale"
_PIECES, _PAGES = 8, 500
_TEXTS, _TERMS = "texts", "terms"


class Mark(NamedTuple):
    """How far the building of our index has come: the texts of which table up to which row, then the terms."""

    part: str
    table: str
    upto: int

    def dump(self) -> str:
        """As the file keeps it."""
        return f"{version()} {self.part} {self.table} {self.upto}"


DONE = Mark(_TERMS, "-", _ALL)


def _fact() -> str | None:
    return next(
        (value for (value,) in rows(FileFact.select(FileFact.value).where(FileFact.key == FACT))), None
    )


def _set(value: str) -> None:
    if not FileFact.update(value=value).where(FileFact.key == FACT).execute():
        FileFact.insert(key=FACT, value=value).execute()


def mark() -> Mark | None:
    """How far our index has come; ``None`` when the file has none or another program's."""
    words = (_fact() or "").split(" ")
    return Mark(words[1], words[2], int(words[3])) if words[0] == version() and len(words) == 4 else None


def is_ready() -> bool:
    """Whether the index holds everything."""
    return mark() == DONE


def _in_index() -> int:
    """Texts up to this id are in the index: for a write that must keep it so.

    A file without any text gets its index here; one with another program's is marked as stale.
    """
    ours = mark()
    if ours is not None:
        return ours.upto if ours.part == _TERMS else 0
    if not rows(SearchText.select(SearchText.id).limit(1)):
        _make(DONE)
        return _ALL
    if _fact() not in (None, _STALE):
        _set(_STALE)
    return 0


def _make(mark: Mark) -> None:
    db.execute_sql(f"DROP TABLE IF EXISTS {TABLE}")
    db.execute_sql(
        f"CREATE VIRTUAL TABLE {TABLE} USING fts5("
        "tokens, content='', tokenize='ascii', detail=none, columnsize=0, prefix='2')"
    )
    _set(mark.dump())


def _add(found: Iterable[tuple[int, str, str]]) -> None:
    """Put texts (id, table, text) into the index."""
    batch = [(row_id, tokens(table, text)) for row_id, table, text in found]
    if batch:
        db.cursor().executemany(f"INSERT INTO {TABLE} (rowid, tokens) VALUES (?, ?)", batch)


def _remove(found: Iterable[tuple[int, str, str]]) -> None:
    batch = [(row_id, tokens(table, text)) for row_id, table, text in found]
    db.cursor().executemany(f"INSERT INTO {TABLE} ({TABLE}, rowid, tokens) VALUES ('delete', ?, ?)", batch)


# ---------------------------------------------------------------------------------------------------------------
# Following
# ---------------------------------------------------------------------------------------------------------------


def follow(work: Work) -> None:
    """Keep what a unit of work touched in step."""
    upto = _in_index()
    for model, ids in work.touched.items():
        _index(model, ids, upto)


def _index(model: type[Record], ids: Iterable[int], upto: int) -> None:
    """Make ``search_text`` and the index agree with rows of a table, whatever became of them."""
    if searched(model):
        for some in chunked(sorted(ids)):
            _index_some(model, some, upto)


def _index_some(model: type[Record], ids: list[int], upto: int) -> None:
    name = model._meta.table_name
    held = {row["row_id"]: row for row in read_many(SearchText, "row_id", ids, table_name=name)}
    wanted = {text["row_id"]: text for text in texts(model, ids)}
    gone = [row for row_id, row in held.items() if row_id not in wanted]
    changed = [
        (row, wanted[row_id])
        for row_id, row in held.items()
        if row_id in wanted and _kept(row) != _kept(wanted[row_id])
    ]
    other_words = [(row, new) for row, new in changed if row["text"] != new["text"]]
    stale = [
        (row["id"], name, row["text"])
        for row in (*gone, *(row for row, _ in other_words))
        if row["id"] <= upto
    ]
    if stale:
        _remove(stale)
    if gone:
        SearchText.delete().where(SearchText.id.in_([row["id"] for row in gone])).execute()
    update_rows(SearchText, ("customer_id", "text"), [(*_kept(new), row["id"]) for row, new in changed])
    fresh = [(row["id"], name, new["text"]) for row, new in other_words]
    fresh += _insert(model, [new for row_id, new in wanted.items() if row_id not in held], upto)
    _add(one for one in fresh if one[0] <= upto)


def _insert(model: type[Record], new: list[Row], upto: int) -> list[tuple[int, str, str]]:
    """Insert texts; what of them belongs into the index."""
    insert_rows(SearchText, new)
    if not (new and upto):
        return []
    name, text_of = model._meta.table_name, {text["row_id"]: text["text"] for text in new}
    return [
        (text_id, name, text_of[row_id])
        for text_id, row_id in read_stored(SearchText, "row_id", text_of, ("id", "row_id"), table_name=name)
    ]


def _kept(text: Row) -> list[Any]:
    return [text["customer_id"], text["text"]]


followers.append(follow)


# ---------------------------------------------------------------------------------------------------------------
# Building anew
# ---------------------------------------------------------------------------------------------------------------


class Built(NamedTuple):
    """How far a new index has come, in rows."""

    done: int
    total: int


def build_step(size: int = STEP) -> Built | None:
    """One short transaction of building what is missing; ``None`` when nothing is. A job for the writing thread.

    Whoever saves meanwhile waits for one step at most, and keeps what is already indexed in step.
    """
    if is_ready():
        return _join()
    with db.atomic():
        for guard in guards:
            guard()
        here = mark()
        if here is None:
            here = Mark(_TEXTS, tables()[0]._meta.table_name, 0)
            _make(here)
            known = [model._meta.table_name for model in tables()]
            SearchText.delete().where(SearchText.table_name.not_in(known)).execute()
        if here != DONE:
            _set((_build_texts(here, size) if here.part == _TEXTS else _build_terms(here, size)).dump())
    return _progress()


def _join() -> Built | None:
    """The index lies in pieces, of which each large transaction leaves some; a question has to look into all. Join
    them bit by bit where they are many.
    """
    pieces = db.execute_sql(f"SELECT count(DISTINCT segid) FROM {TABLE}_idx").fetchone()[0]
    if pieces <= _PIECES:
        return None
    with db.atomic():
        for guard in guards:
            guard()
        before = db.connection().total_changes
        if is_ready():
            db.execute_sql(f"INSERT INTO {TABLE} ({TABLE}, rank) VALUES ('merge', -{_PAGES})")
        # By its documentation fewer than two changes mean that there was nothing to do.
        return Built(1, 1) if db.connection().total_changes - before >= 2 else None


def build(progress: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Build what is missing, in steps."""
    while (built := build_step(10 * STEP)) is not None:
        progress(*built)


def rebuild() -> None:
    """Forget the index, and build it."""
    with db.atomic():
        _set(_STALE)
    build()


def _build_texts(here: Mark, size: int) -> Mark:
    """Bring the texts of the next rows of a table up to date; rows that are gone lose theirs."""
    model = BY_NAME[here.table]
    there = model.select(model.id).where(model.id > here.upto).order_by(model.id).limit(size)
    of_table = (SearchText.table_name == here.table) & (SearchText.row_id > here.upto)
    held = SearchText.select(SearchText.row_id).where(of_table).order_by(SearchText.row_id).limit(size)
    found = sorted({row_id for query in (there, held) for (row_id,) in rows(query)})[:size]
    if found:
        _index(model, found, 0)
        return Mark(_TEXTS, here.table, found[-1])
    names = [one._meta.table_name for one in tables()]
    following = names[names.index(here.table) + 1 :]
    return Mark(_TEXTS, following[0], 0) if following else Mark(_TERMS, "-", 0)


def _build_terms(here: Mark, size: int) -> Mark:
    columns = SearchText.id, SearchText.table_name, SearchText.text
    found = rows(
        SearchText.select(*columns).where(SearchText.id > here.upto).order_by(SearchText.id).limit(size)
    )
    _add(found)
    return Mark(_TERMS, "-", found[-1][0]) if found else DONE


def _progress() -> Built | None:
    here = mark()
    if here is None:
        return None
    newest = rows(SearchText.select(fn.COALESCE(fn.MAX(SearchText.id), 0)))[0][0]
    done = here.upto if here.part == _TERMS else 0
    return Built(min(done, newest), newest)


# ---------------------------------------------------------------------------------------------------------------
# Checking
# ---------------------------------------------------------------------------------------------------------------


def differences() -> Iterator[tuple[str, int]]:
    """Rows (table, id) whose search text is not what it should be; when all are, tables (with id 0) whose texts the
    index does not agree with. What is another program's, or not built yet, is no difference.
    """
    here = mark()
    if here is None or here.part == _TEXTS:
        return
    different = [one for model in tables() for one in _text_differences(model)]
    yield from different
    if not different and here == DONE:
        yield from ((name, 0) for name in _term_differences())


def _text_differences(model: type[Record]) -> Iterator[tuple[str, int]]:
    name = model._meta.table_name
    query = SearchText.select(SearchText.row_id, SearchText.customer_id, SearchText.text)
    held = {
        row_id: [customer, text]
        for row_id, customer, text in rows(query.where(SearchText.table_name == name))
    }
    for text in texts(model, [row_id for (row_id,) in rows(model.select(model.id).order_by(model.id))]):
        if held.pop(text["row_id"], None) != _kept(text):
            yield name, text["row_id"]
    yield from ((name, row_id) for row_id in held)


def _term_differences() -> list[str]:
    """Tables for which a term is in other rows, or in more or fewer, than the texts say: by their number and sum."""
    db.execute_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab(main, {TABLE}, instance)"
    )
    sharing: defaultdict[str, list[str]] = defaultdict(list)
    for (table, _), first in classes().items():
        sharing[first].append(table)
    different = {names[0] for first, names in sharing.items() if _held(first) != _expected(first, names)}
    if _strangers(classes().values()):
        different.add(TABLE)
    db.execute_sql("DROP TABLE temp.search_terms")
    return sorted(different)


def _held(first: str) -> dict[str, tuple[int, int]]:
    """Of each term of a class in the index: how many rows have it, and the sum of their numbers."""
    counted = (
        "SELECT term, count(*), sum(doc) FROM temp.search_terms WHERE term >= ? AND term < ? GROUP BY term"
    )
    found = db.execute_sql(counted, (first, chr(ord(first) + 1))).fetchall()
    return {term: (count, total) for term, count, total in found}


def _expected(first: str, names: list[str]) -> dict[str, tuple[int, int]]:
    """The same by the texts of the tables that share the class."""
    found: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    columns = SearchText.id, SearchText.table_name, SearchText.text
    for row_id, table, text in rows(SearchText.select(*columns).where(SearchText.table_name.in_(names))):
        for term in terms_of(table, text):
            if term[0] == first:
                count = found[term]
                count[0] += 1
                count[1] += row_id
    return {term: (count, total) for term, (count, total) in found.items()}


def _strangers(known: Iterable[str]) -> bool:
    """Whether the index has terms of no table that we know."""
    first, last = min(known), chr(ord(max(known)) + 1)
    query = "SELECT 1 FROM temp.search_terms WHERE term < ? OR term >= ? LIMIT 1"
    return bool(db.execute_sql(query, (first, last)).fetchall())
