"""From a table and a mapping to a plan: every row gets its fate, against the file and against the rows before it.

A job for the reading thread: it reads the file, writes nothing.
"""

from collections import Counter
from datetime import date

from changes.rows import rows
from exchange.importing.converting import Converter
from exchange.importing.customers import CustomerPlanner
from exchange.importing.guess import choose
from exchange.importing.kinds import Kind, kind_of
from exchange.importing.known import NO_DIFFERENCE
from exchange.importing.layout import Table, shown
from exchange.importing.mapping import Mapping, check
from exchange.importing.parts import Parts, assemble
from exchange.importing.plan import NEW, WRONG, ColumnCheck, Draft, Plan, Progress, Question
from exchange.importing.records import RecordPlanner
from exchange.importing.row_parts import assemble_row
from exchange.importing.single import RowPlanner
from exchange.importing.targets import Target, needed, targets
from exchange.importing.words import Words, list_of, word_key
from exchange.reading import Source
from models import (
    Batch,
    Day,
    DictionaryValue,
    InvalidValue,
    Link,
    Number,
    PartialDate,
    Scaled,
    Several,
    Stars,
)
from resources.language import N_, Message, UserError

PAGE = 500


class NoName(UserError):
    """A mapping without the one field that every row must have."""


def make_plan(
    source: Source, mapping: Mapping, today: date, progress: Progress = lambda done, total: None
) -> Plan:
    """What importing a file by a mapping would do. Raises ``UserError``, and whatever ``progress`` raises."""
    check(mapping)
    kind = kind_of(mapping.kind)
    at = choose(source, kind, mapping.sheet, mapping.header)[1]
    _refuse_nameless(mapping)
    words = Words.read()
    converter = Converter(at, mapping, words, today, source.delimiter)
    drafts = []
    total = len(at.rows)
    for cells in converter.rows():
        drafts.append(_draft(Draft(cells.number, cells), mapping, words))
        if len(drafts) % PAGE == 0:
            progress(len(drafts) // 2, total)
    upto = newest_batch()
    if kind.lookups:
        RecordPlanner(kind, mapping, words, today).plan(drafts, progress)
    else:
        _decide(kind, mapping, drafts, progress)
    progress(total, total)
    questions = _questions(converter)
    checks = _checks(at, mapping, words, drafts, questions)
    return Plan(source.name, mapping, at, words, drafts, questions, checks, upto)


def _decide(kind: Kind, mapping: Mapping, drafts: list[Draft], progress: Progress) -> None:
    planner = (CustomerPlanner if kind.planner == "customers" else RowPlanner)(kind, mapping)
    planner.look_up([draft.made for draft in drafts if draft.fate != WRONG])
    total = len(drafts)
    for number, draft in enumerate(drafts, 1):
        if draft.fate != WRONG:
            planner.decide(draft)
        if number % PAGE == 0:
            progress((total + number) // 2, total)


def newest_batch() -> int:
    """The id of the newest batch: what was planned before holds as long as it is the same."""
    return next((row_id for (row_id,) in rows(Batch.select(Batch.id).order_by(Batch.id.desc()).limit(1))), 0)


def replan(plan: Plan, drafts: list[Draft], today: date) -> None:
    """Decide the rows that are to be written once more: by what was said of them, against the file as it is now."""
    for draft in drafts:
        answered = next((one for one in draft.waits if one.decision), None)
        if not draft.decision and answered is not None:
            draft.decision = answered.decision
            draft.customer = answered.customer if answered.asks == draft.asks else draft.customer
    for draft in drafts:
        draft.fate, draft.joined, draft.replaces = NEW, None, None
        draft.reasons, draft.candidates, draft.followers, draft.waits = (), (), (), ()
        draft.difference = NO_DIFFERENCE
        _make(draft, plan.mapping, plan.words)
    RecordPlanner(plan.kind, plan.mapping, plan.words, today, settling=True).plan(
        drafts, lambda done, total: None
    )


def _refuse_nameless(mapping: Mapping) -> None:
    kind = kind_of(mapping.kind)
    taken = {column.target for column in mapping.columns}
    if not kind.lookups and taken & {"surname", "given", "company.name", "company.code", "code"}:
        return
    for target in needed(kind, taken):
        raise NoName(
            N_(
                "No column goes to “{field}”. Choose the one that holds it: without it nothing can be imported."
            ),
            field=target.label,
        )


def _draft(draft: Draft, mapping: Mapping, words: Words) -> Draft:
    if draft.cells.wrong:
        headings = mapping.columns
        draft.be(
            WRONG,
            *(
                Message(N_("{heading}: {reason}"), heading=headings[one.column].heading, reason=one.reason)
                for one in draft.cells.wrong
            ),
        )
    _make(draft, mapping, words)
    return draft


def _make(draft: Draft, mapping: Mapping, words: Words) -> None:
    """Put the values of a row together."""
    kind = kind_of(mapping.kind)
    try:
        if kind.planner == "rows":
            draft.made = assemble_row(draft.cells, kind)
        else:
            draft.made = assemble(
                draft.cells, kind, lambda name, code: _code(words, name, code), cut=mapping.tidy
            )
    except InvalidValue as error:
        if not draft.cells.wrong:
            draft.be(WRONG, error.message)
        draft.made = Parts()


def _code(words: Words, dictionary: str, code: str) -> int | None:
    return words.known.get((DictionaryValue, dictionary), {}).get(word_key(code))


# ---------------------------------------------------------------------------------------------------------------
# Columns
# ---------------------------------------------------------------------------------------------------------------


def _questions(converter: Converter) -> list[Question]:
    found = []
    for index, target, _ in converter.columns:
        column, field = converter.mapping.columns[index], target.reads
        if isinstance(field, Day | PartialDate) and not column.dates:
            about, answers = "dates", converter.date_orders(index) or ("dmy", "mdy")
        elif isinstance(field, Number | Scaled) and not isinstance(field, Stars) and not column.decimal:
            about, answers = "decimal", converter.decimals(index) or ("point", "comma")
        else:
            continue
        if len(answers) > 1:
            values = (shown(value) for value in converter.at.column(index) if isinstance(value, str))
            sample = next((value for value in values if value and value not in converter.empty), "")
            found.append(Question(index, column.heading, about, answers, sample))
    return found


def _checks(
    at: Table, mapping: Mapping, words: Words, drafts: list[Draft], questions: list[Question]
) -> list[ColumnCheck]:
    asked = {question.column for question in questions}
    wrong = Counter(one.column for draft in drafts for one in draft.cells.wrong)
    places = targets(kind_of(mapping.kind))
    found = []
    for index, column in enumerate(mapping.columns):
        if not column.target:
            found.append(ColumnCheck("ignored"))
        elif index in asked:
            found.append(ColumnCheck("question", wrong[index]))
        elif wrong[index] and mapping.new_words != "refuse":
            found.append(ColumnCheck("wrong", wrong[index]))
        else:
            found.append(_check_words(at, index, column.words, places[column.target], words))
    return found


def _check_words(
    at: Table, index: int, meanings: dict[str, str], target: Target, words: Words
) -> ColumnCheck:
    """Words that no list has: some new ones among known ones, or nothing that is known."""
    field = target.field
    if not isinstance(field, Link | Several) or list_of(field) not in words.new:
        return ColumnCheck("ok")
    new = words.new[list_of(field)]
    meant = {word_key(word) for word in meanings}
    here = Counter(shown(value) for value in at.column(index) if value is not None)
    held = {word_key(text): (text, times) for text, times in here.items()}
    unknown = tuple(
        (word, held[word_key(word)][1] if word_key(word) in held else new[word])
        for word in new
        if word_key(word) not in meant and (word_key(word) in held or isinstance(field, Several))
    )
    if not unknown:
        return ColumnCheck("ok")
    state = "new_words" if any(words.find(field, text) is not None for text in here) else "unknown_words"
    return ColumnCheck(state, len(unknown), unknown)
